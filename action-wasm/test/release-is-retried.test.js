import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { Job, queue } from './support/runner.js';
import { grant, json, standIn } from './support/stand-in.js';

test('a release is sent again until it is answered', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  let failures = 2;
  const server = await standIn(t, ({ path, body }, response) => {
    if (!path.endsWith('/release')) return grant(response, body, 5);
    failures -= 1;
    if (failures === 1) return response.destroy();
    if (failures === 0) return json(response, 503, { detail: 'the store is away' }, { 'retry-after': '0' });
    json(response, 200, { ...body, status: 'failure' });
  });
  const step = new Job(t, { server: server.url, github, group }).step();
  assert.equal((await step.main()).code, 0);
  const post = await step.post('failure');
  assert.equal(post.code, 0, post.output);
  const releases = server.got.filter(({ path }) => path.endsWith('/release'));
  assert.equal(releases.length, 3);
  for (const { body } of releases) assert.equal(body.fencing_token, 5);
});

test('a release that is refused fails the job, and stops the heartbeat', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  const server = await standIn(t, ({ path, body }, response) => {
    if (path.endsWith('/release')) return json(response, 403, { detail: 'not you' });
    grant(response, body);
  });
  const job = new Job(t, { server: server.url, github, group });
  const step = job.step();
  assert.equal((await step.main()).code, 0);
  // The explicit release leaves it to post to try again. Until then the lease is kept.
  const release = await job.step({ release_with_status: 'success' }).main();
  assert.equal(release.code, 1, release.output);
  assert.match(release.output, /not you/);
  assert.ok(job.heartbeat());
  const post = await step.post('failure');
  assert.equal(post.code, 1, post.output);
  assert.match(post.output, /::error::.*not you/);
  await eventually('the heartbeat has ended', () => job.heartbeat() === undefined);
});
