import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

test('a failed job hands the lease over to the next, and completes nobody', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t, { expected: 2 });
  const [lower, higher] = queue(github, 2);
  assert(lower && higher);
  const step = new Job(t, { server: server.url, github, group: higher }).step();
  const other = new Job(t, { server: server.url, github, group: lower }).step();

  const waiting = other.start();
  assert.equal((await step.main()).code, 0);
  const post = await step.post('failure');
  assert.equal(post.code, 0, 'the job has failed already; giving back has not');

  const { code, output } = await waiting.ended;
  assert.equal(code, 0, output);
  assert.equal(other.outputs.status, 'acquired');
  assert.equal(other.outputs.fencing_token, '2');
  assert.deepEqual(JSON.parse(other.outputs.stacked_pull_requests ?? ''), [{ number: 1 }]);
  assert.equal((await other.post('success')).code, 0);
});
