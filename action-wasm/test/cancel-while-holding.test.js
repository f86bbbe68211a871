import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';
import { grant, json, standIn } from './support/stand-in.js';

test('a cancelled job gives the lease back as cancelled, even where post is told to end', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t, { expected: 2 });
  const [lower, higher] = queue(github, 2);
  assert(lower && higher);
  const job = new Job(t, { server: server.url, github, group: higher });
  const step = job.step();
  const other = new Job(t, { server: server.url, github, group: lower }).step();
  const waiting = other.start();
  assert.equal((await step.main()).code, 0);

  const post = step.startPost('cancelled');
  post.kill('SIGINT');
  await post.ended;
  if (post.signal === null) {
    assert.equal(post.code, 0, post.output);
    assert.match(post.output, /released the lease with cancelled/);
  } else {
    // It had not begun to listen yet. The runner would start no other one, but a lease must come free then too.
    assert.equal((await step.post('cancelled')).code, 0);
  }
  await eventually('the heartbeat has ended', () => job.heartbeat() === undefined);
  assert.equal((await waiting.ended).code, 0);
  assert.equal(other.outputs.status, 'acquired', 'it was not completed by a cancelled job');
});

test('a cancellation that comes with the grant leaves the lease with nobody', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  assert(group);
  /** @type {import('./support/processes.js').Running | undefined} */
  let main;
  const server = await standIn(t, ({ path, body }, response) => {
    if (path.endsWith('/acquire')) {
      main?.kill('SIGINT');
      return grant(response, body);
    }
    if (path.endsWith('/withdraw')) return json(response, 200, { head_sha: body.head_sha, status: 'withdrawn' });
    json(response, 200, { head_sha: body.head_sha, status: 'failure' });
  });
  const job = new Job(t, { server: server.url, github, group });
  const step = job.step();
  main = step.start();
  await main.ended;
  await step.post('cancelled');

  const verbs = server.got.map(({ path }) => path.split('/').at(-1)).filter((verb) => verb !== 'acquire');
  // Whichever came first, it was given back, and once.
  assert.ok(['withdraw', 'release'].includes(verbs.join()), `${verbs}\n${job.output}`);
  await eventually('no heartbeat is left', () => job.heartbeat() === undefined);
});
