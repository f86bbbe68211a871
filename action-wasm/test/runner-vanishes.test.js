import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, isRunning, queue } from './support/runner.js';
import { eventually } from './support/eventually.js';

test('a runner that vanishes: its lease comes free by itself, and the next gets it', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t, { expected: 2 });
  const [lower, higher] = queue(github, 2);
  assert(lower && higher);
  const job = new Job(t, { server: server.url, github, group: higher });
  const other = new Job(t, { server: server.url, github, group: lower }).step();

  const waiting = other.start();
  assert.equal((await job.step({ lease_ttl_seconds: '1.5' }).main()).code, 0);
  const heartbeat = job.heartbeat();
  assert(heartbeat, 'the heartbeat outlives main');
  await job.vanish();

  const { code, output } = await waiting.ended;
  assert.equal(code, 0, output);
  assert.equal(other.outputs.status, 'acquired');
  assert.equal(other.outputs.fencing_token, '2');
});

test('heartbeats keep a lease beyond its time to live', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  assert(group);
  const step = new Job(t, { server: server.url, github, group }).step({ lease_ttl_seconds: '1.2' });
  assert.equal((await step.main()).code, 0);
  const taken_at = Date.now();
  await eventually('three times as long has passed', async () => {
    assert.ok(await server.holds(group.head_sha));
    return Date.now() > taken_at + 3600;
  });
  const post = await step.post('success');
  assert.equal(post.code, 0, post.output);
});

test("the heartbeat ends with the job's files", async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  const job = new Job(t, { server: server.url, github, group });
  assert.equal((await job.step().main()).code, 0);
  const heartbeat = job.heartbeat();
  assert(heartbeat);
  // As the runner does before the next job.
  rmSync(job.temp, { recursive: true });
  await eventually('it ends', () => !isRunning(heartbeat));
});

test('the heartbeat ends with the process that runs the job, where that is known', { skip: process.platform !== 'linux' }, async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  assert(group);
  const folder = mkdtempSync(join(tmpdir(), 'mq-lease-worker-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const worker = join(folder, 'Runner.Worker');
  copyFileSync('/bin/bash', worker);
  const job = new Job(t, { server: server.url, github, group, worker });
  const main = job.step({ lease_ttl_seconds: '1.5' }).start();
  await eventually('main is over', () => main.output.includes('the step is over'), () => main.output);
  const heartbeat = job.heartbeat();
  assert(heartbeat, main.output);
  main.kill('SIGKILL');
  await eventually('the heartbeat ends', () => !isRunning(heartbeat));
  assert.match(job.heartbeatLog(), /The runner is gone/);
  await eventually('the lease comes free', async () => !(await server.holds(group.head_sha)));
});
