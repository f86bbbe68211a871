import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

test('a workflow with a release step of its own leaves nothing to do for post', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t, { expected: 2 });
  const [lower, higher] = queue(github, 2);
  assert(lower && higher);
  const job = new Job(t, { server: server.url, github, group: higher });
  const completed_job = new Job(t, { server: server.url, github, group: lower });
  const acquire = job.step();
  const other = completed_job.step();

  const waiting = other.start();
  assert.equal((await acquire.main()).code, 0);
  const release = job.step({ release_with_status: 'success' });
  const released = await release.main();
  assert.equal(released.code, 0, released.output);
  assert.match(released.output, /released the lease with success/);
  assert.equal(release.outputs.result, 'completed');
  assert.equal(release.outputs.status, 'completed');
  await eventually('the heartbeat has ended', () => job.heartbeat() === undefined);

  // It has been released with success. What becomes of the job afterwards changes nothing.
  for (const step of [release, acquire]) {
    const post = await step.post('failure');
    assert.equal(post.code, 0, post.output);
    assert.doesNotMatch(post.output, /released the lease/);
  }

  assert.equal((await waiting.ended).code, 0);
  assert.equal(other.outputs.result, 'completed');
  const needless = completed_job.step({ release_with_status: 'success' });
  const nothing = await needless.main();
  assert.equal(nothing.code, 0, nothing.output);
  assert.match(nothing.output, /Nothing to release: another run has completed this one/);
  assert.equal(needless.outputs.result, 'completed');
});

test('releasing what was never taken says so, and succeeds', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  const job = new Job(t, { server: server.url, github, group });
  for (const status of ['success', 'failure', 'cancelled']) {
    const step = job.step({ release_with_status: status });
    const { code, output } = await step.main();
    assert.equal(code, 0, output);
    assert.match(output, /Nothing to release/);
    assert.equal((await step.post('success')).code, 0);
  }
  // Twice is once.
  assert.equal((await job.step().main()).code, 0);
  assert.equal((await job.step({ release_with_status: 'failure' }).main()).code, 0);
  const again = await job.step({ release_with_status: 'failure' }).main();
  assert.equal(again.code, 0, again.output);
  assert.match(again.output, /released the lease already/);
});

test('two leases in one job are told apart', async (t) => {
  const github = await startGitHub(t);
  const servers = [await startLeaseServer(t), await startLeaseServer(t)];
  const [group] = queue(github, 1);
  assert(group && servers[0] && servers[1]);
  const job = new Job(t, { server: servers[0].url, github, group });
  const steps = servers.map(({ url }) => job.step({ lease_service_url: url }));
  for (const step of steps) assert.equal((await step.main()).code, 0);

  const release = await job.step({ lease_service_url: servers[0].url, release_with_status: 'failure' }).main();
  assert.equal(release.code, 0, release.output);
  assert.equal(await servers[0].holds(group.head_sha), false);
  assert.equal(await servers[1].holds(group.head_sha), true);

  for (const step of steps.reverse()) assert.equal((await step.post('failure')).code, 0);
  assert.equal(await servers[1].holds(group.head_sha), false);
});

test('a second step of a job that has the lease shares it', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  assert(group);
  const job = new Job(t, { server: server.url, github, group });
  const [first, second] = [job.step(), job.step()];
  assert.equal((await first.main()).code, 0);
  const heartbeat = job.heartbeat();
  const again = await second.main();
  assert.equal(again.code, 0, again.output);
  assert.equal(second.outputs.fencing_token, first.outputs.fencing_token);
  await eventually('only one heartbeat is left', () => job.heartbeats().length === 1 && job.heartbeat() !== heartbeat);
  // Posts run in reverse order.
  assert.match((await second.post('success')).output, /released the lease with success/);
  assert.doesNotMatch((await first.post('success')).output, /released the lease/);
});

test('a lease that was released and taken anew is the business of the later step alone', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  assert(group);
  const job = new Job(t, { server: server.url, github, group });
  const [first, second] = [job.step(), job.step()];
  assert.equal((await first.main()).code, 0);
  assert.equal((await job.step({ release_with_status: 'failure' }).main()).code, 0);
  // So much later that the server has forgotten how it ended.
  await server.clear();
  const again = await second.main();
  assert.equal(again.code, 0, again.output);
  assert.equal(second.outputs.fencing_token, '2');

  const posts = [await second.post('success'), await first.post('success')];
  for (const { code, output } of posts) assert.equal(code, 0, output);
  assert.match(posts[0]?.output ?? '', /released the lease with success/);
  assert.doesNotMatch(posts[1]?.output ?? '', /released|lost/);
});
