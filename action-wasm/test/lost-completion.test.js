import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badLine } from './support/bad-line.js';
import { LIMIT, eventually } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

test('completed, but the answer gets lost again and again: the step asks until it hears so', LIMIT, async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t, { expected: 2 });
  const [lower, higher] = queue(github, 2);
  assert(lower && higher);
  const line = await badLine(t, server.url, (_, answer) => answer.status === 'completed' && line.lost < 2);
  const follower = new Job(t, { server: line.url, github, group: lower }).step();
  const winner = new Job(t, { server: server.url, github, group: higher }).step();
  const waiting = follower.start();
  await eventually('it waits', () => server.knows(lower.head_sha), () => waiting.output);
  assert.equal((await winner.main()).code, 0);
  assert.equal((await winner.post('success')).code, 0);

  const { code, output } = await waiting.ended;
  assert.equal(code, 0, output);
  assert.equal(line.lost, 2);
  assert.equal(follower.outputs.status, 'completed');
  assert.equal(follower.outputs.completed_by, higher.head_sha);
});
