import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { test } from 'node:test';
import { asks, badLine } from './support/bad-line.js';
import { LIMIT, eventually } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

test('a server that is down for longer than any time to live: the lease is still held, and nobody has lost its place', LIMIT, async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t, { expected: 2, flags: ['--ttl', '10s'] });
  const [lower, higher] = queue(github, 2);
  assert(lower && higher);
  const holder = new Job(t, { server: server.url, github, group: higher });
  const [holding, waiting] = [holder.step({ lease_ttl_seconds: '10' }), new Job(t, { server: server.url, github, group: lower }).step()];
  const follower = waiting.start();
  assert.equal((await holding.main()).code, 0);

  await server.crash();
  // It can't be shown in less than the time that it is about.
  await setTimeout(10_500);
  await server.start();

  assert.ok(await server.holds(higher.head_sha));
  assert.ok(await server.knows(lower.head_sha));
  const post = await holding.post('success');
  assert.equal(post.code, 0, post.output);
  const { code, output } = await follower.ended;
  assert.equal(code, 0, output);
  assert.equal(waiting.outputs.status, 'completed');
});

test('a server that dies of a failed release has not forgotten it: the release is repeated, and the next goes on', LIMIT, async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t, { expected: 2 });
  const [lower, higher] = queue(github, 2);
  assert(lower && higher);
  const bad = await badLine(t, server.url, async (got) => {
    if (!asks(got, 'release') || bad.lost > 0) return false;
    await server.crash();
    return true;
  });
  const other = await badLine(t, server.url, () => false);
  const failing = new Job(t, { server: bad.url, github, group: higher }).step();
  const next = new Job(t, { server: other.url, github, group: lower }).step();
  const waiting = next.start();
  assert.equal((await failing.main()).code, 0);
  // Else it would have the lease before the server dies.
  other.cutNow();
  await eventually('nobody waits', async () => (await server.metric('mq_lease_waiting')) === 0);
  const releasing = failing.startPost('failure');
  await eventually('the server has died of it', () => bad.lost === 1, () => releasing.output);
  await server.start();
  other.cut = false;

  const post = await releasing.ended;
  assert.equal(post.code, 0, post.output);
  assert.match(post.output, /released the lease with failure/);
  const { code, output } = await waiting.ended;
  assert.equal(code, 0, output);
  assert.equal(next.outputs.status, 'acquired', 'it was not completed by a failure');
  assert.equal(next.outputs.fencing_token, '2');
});
