import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

test('auto_release false: post leaves the lease, and another job of the run releases it', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  assert(group);
  const env = { GITHUB_RUN_ID: '4711' };
  const job = new Job(t, { server: server.url, github, group, env });
  const step = job.step({ auto_release: 'false' });
  const main = await step.main();
  assert.equal(main.code, 0, main.output);
  assert.equal(job.heartbeat(), undefined, 'no heartbeats');
  const { acquired } = await server.provider();
  const { acquired_at = '', expires_at = '' } = /** @type {Record<string, string>} */ (/** @type {unknown} */ (acquired));
  assert.ok(Date.parse(expires_at) - Date.parse(acquired_at) > 3_600_000, `no time to live was promised: ${expires_at}`);

  const post = await step.post('success');
  assert.equal(post.code, 0, post.output);
  assert.ok(await server.holds(group.head_sha));

  const of_another_run = new Job(t, { server: server.url, github, group, env: { GITHUB_RUN_ID: '4712' } });
  const refused = await of_another_run.step({ release_with_status: 'success' }).main();
  assert.equal(refused.code, 0, refused.output);
  assert.match(refused.output, /Nothing to release/);
  assert.ok(await server.holds(group.head_sha));

  const other_job = new Job(t, { server: server.url, github, group, env: { ...env, GITHUB_JOB: 'afterwards' } });
  const release = await other_job.step({ release_with_status: 'success' }).main();
  assert.equal(release.code, 0, release.output);
  assert.match(release.output, /released the lease with success/);
  assert.equal(await server.holds(group.head_sha), false);
});

test('lease_ttl_seconds 0: no heartbeats, but post releases', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  assert(group);
  const job = new Job(t, { server: server.url, github, group });
  const step = job.step({ lease_ttl_seconds: '0' });
  assert.equal((await step.main()).code, 0);
  assert.equal(job.heartbeat(), undefined);
  const post = await step.post('success');
  assert.equal(post.code, 0, post.output);
  assert.equal(await server.holds(group.head_sha), false);
});
