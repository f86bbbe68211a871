import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

/** @param {import('node:test').TestContext} t */
async function lostToAnother(t) {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [lower, higher] = queue(github, 2);
  assert(lower && higher);
  const job = new Job(t, { server: server.url, github, group: lower });
  const step = job.step({ lease_ttl_seconds: '3' });
  assert.equal((await step.main()).code, 0);
  await server.clear();
  const winner = await new Job(t, { server: server.url, github, group: higher }).step().main();
  assert.equal(winner.code, 0, winner.output);
  return { server, job, step, higher };
}

test('a lost lease fails the job in post, which says when and to whom', async (t) => {
  const { server, job, step, higher } = await lostToAnother(t);
  await eventually('the heartbeat has noticed', () => job.files().beat?.lost);
  await eventually('and has ended', () => job.heartbeat() === undefined);

  const post = await step.post('success');
  assert.equal(post.code, 1, post.output);
  const [error = ''] = /^::error::.*/m.exec(post.output) ?? [];
  assert.match(error, /lost/i);
  assert.match(error, /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/);
  assert.ok(error.includes('pr-2') || error.includes(higher.head_sha.slice(0, 12)), error);
  assert.match(post.output, /What the heartbeat process said/);
  assert.ok(await server.holds(higher.head_sha), 'the other one keeps it');
});

test('a lost lease fails an explicit release too, and is said once', async (t) => {
  const { job, step } = await lostToAnother(t);
  const release = await job.step({ release_with_status: 'success' }).main();
  assert.equal(release.code, 1, release.output);
  assert.match(release.output, /lost/i);
  const post = await step.post('failure');
  assert.equal(post.code, 0, post.output);
});

test('a heartbeat that has died is mentioned', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  const job = new Job(t, { server: server.url, github, group });
  const step = job.step();
  assert.equal((await step.main()).code, 0);
  await job.vanish();
  const post = await step.post('success');
  assert.equal(post.code, 0, post.output);
  assert.match(post.output, /::warning::The heartbeat process has died/);
});
