import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';
import { grant, json, standIn } from './support/stand-in.js';

/** A loss, when it was found out, and to whom. */
const LOSS = /The lease with fencing token 1 was lost, as was found out at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z: pr-2 \(/;

/** @param {import('node:test').TestContext} t */
async function lostToAnother(t) {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [lower, higher] = queue(github, 2);
  assert(lower && higher);
  const job = new Job(t, { server: server.url, github, group: lower });
  const step = job.step({ lease_ttl_seconds: '3' });
  assert.equal((await step.main()).code, 0);
  const waiting = new Job(t, { server: server.url, github, group: higher }).step().start();
  await eventually('the other one waits', async () => (await server.metric('mq_lease_waiting')) === 1, () => waiting.output);
  // Who waits in a long poll is granted by the clear itself: no heartbeat comes in between.
  await server.clear();
  const winner = await waiting.ended;
  assert.equal(winner.code, 0, winner.output);
  return { server, job, step, higher };
}

test('a lost lease fails the job in post, which says when and to whom', async (t) => {
  const { server, job, step, higher } = await lostToAnother(t);
  await eventually('the heartbeat has noticed', () => job.files().beats.some(({ lost }) => lost));
  await eventually('and has ended', () => job.heartbeat() === undefined);

  const post = await step.post('success');
  assert.equal(post.code, 1, post.output);
  const [error = ''] = /^::error::.*/m.exec(post.output) ?? [];
  assert.match(error, LOSS);
  assert.match(post.output, /What the heartbeat process said/);
  assert.match(job.heartbeatLog(), LOSS);
  assert.ok(await server.holds(higher.head_sha), 'the other one keeps it');
});

test('a lost lease fails an explicit release too, and is said once', async (t) => {
  const { job, step } = await lostToAnother(t);
  const release = await job.step({ release_with_status: 'success' }).main();
  assert.equal(release.code, 1, release.output);
  const [error = ''] = /^::error::.*/m.exec(release.output) ?? [];
  assert.match(error, LOSS);
  const post = await step.post('failure');
  assert.equal(post.code, 0, post.output);
});

test('a loss that only the release finds out is said the same way', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [lower, higher] = queue(github, 2);
  assert(lower && higher);
  const step = new Job(t, { server: server.url, github, group: lower }).step({ lease_ttl_seconds: '0' });
  assert.equal((await step.main()).code, 0);
  await server.clear();
  assert.equal((await new Job(t, { server: server.url, github, group: higher }).step().main()).code, 0);
  const post = await step.post('success');
  assert.equal(post.code, 1, post.output);
  const [error = ''] = /^::error::.*/m.exec(post.output) ?? [];
  assert.match(error, LOSS);
});

test('a heartbeat that comes after the release, and is refused, is no loss', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  for (const explicit of [true, false]) {
    /** @type {(() => void)[]} */
    const releases = [];
    const server = await standIn(t, ({ path, body }, response) => {
      // The release is booked, but its answer takes its time.
      if (path.endsWith('/release')) return releases.push(() => json(response, 200, { ...body, status: 'completed' }));
      if (releases.length === 0) return grant(response, body);
      json(response, 409, { type: 'urn:mq-lease:lease-lost', detail: 'it is not held' });
    });
    const job = new Job(t, { server: server.url, github, group });
    const step = job.step({ lease_ttl_seconds: '3' });
    assert.equal((await step.main()).code, 0);

    const releasing = explicit ? job.step({ release_with_status: 'success' }).start() : step.startPost('success');
    await eventually('the heartbeat takes it for lost', () => job.files().beats.some(({ lost }) => lost), () => releasing.output);
    for (const answer of releases) answer();
    const outcomes = [await releasing.ended];
    if (explicit) outcomes.push(await step.post('success'));
    for (const { code, output } of outcomes) {
      assert.equal(code, 0, output);
      assert.doesNotMatch(output, /lost/i);
    }
    assert.equal(releases.length, 1, 'it is released once');
    assert.equal(job.files().lease.state, 'released');
  }
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
