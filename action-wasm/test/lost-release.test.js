import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asks, badLine } from './support/bad-line.js';
import { LIMIT, eventually } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

test('a lone winner whose release is not answered releases again, and has succeeded', LIMIT, async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  assert(group);
  const line = await badLine(t, server.url, (got) => asks(got, 'release') && line.lost < 2);
  const job = new Job(t, { server: line.url, github, group });
  const step = job.step();
  assert.equal((await step.main()).code, 0);
  const post = await step.post('success');
  assert.equal(post.code, 0, post.output);
  assert.equal(line.lost, 2);
  assert.match(post.output, /released the lease with success/);
  assert.equal(job.files().lease.state, 'released');
  await eventually('the heartbeat has ended', () => job.heartbeat() === undefined);
});

test('a release step that is killed before it hears the answer: post releases again, and has succeeded', LIMIT, async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  assert(group);
  /** @type {(lost: boolean) => void} */
  let arrive = () => {};
  let holds_back = true;
  const line = await badLine(
    t,
    server.url,
    (got) => asks(got, 'release') && holds_back && new Promise((resolve) => (arrive = resolve)),
  );
  const job = new Job(t, { server: line.url, github, group });
  const step = job.step();
  assert.equal((await step.main()).code, 0);
  const release = job.step({ release_with_status: 'success' }).start();
  await eventually('it is released', async () => !(await server.holds(group.head_sha)), () => release.output);
  release.kill('SIGKILL');
  await release.ended;
  holds_back = false;
  arrive(true);

  const post = await step.post('success');
  assert.equal(post.code, 0, post.output);
  assert.match(post.output, /released the lease with success/);
});
