import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

test('a holder that was thought dead comes back: its release is a loss, completes nobody, and ends no other lease', LIMIT, async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t, { expected: 2 });
  const [lower, higher] = queue(github, 2);
  assert(lower && higher);
  const job = new Job(t, { server: server.url, github, group: higher });
  const other = new Job(t, { server: server.url, github, group: lower }).step();
  const step = job.step({ lease_ttl_seconds: '1.5' });
  const waiting = other.start();
  assert.equal((await step.main()).code, 0);
  // The job goes on, but nothing keeps its lease.
  await job.vanish();
  const { code, output } = await waiting.ended;
  assert.equal(code, 0, output);
  assert.equal(other.outputs.status, 'acquired');
  assert.equal(other.outputs.fencing_token, '2');

  const post = await step.post('success');
  assert.equal(post.code, 1, post.output);
  assert.match(post.output, /^::error::The lease with fencing token 1 was lost.*: pr-1 \(/m);
  assert.ok(await server.holds(lower.head_sha));
  assert.equal((await other.post('success')).code, 0);
});
