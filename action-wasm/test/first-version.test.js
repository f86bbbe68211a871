import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

/** A configuration file of the first version, as it is. */
const CONFIG = `
repositories:
  - owner: octo-org
    name: octo-repo
    base_ref: main
    stabilize_duration_seconds: 300
    ttl_seconds: 30
    expected_request_count: 3
    delay_lease_assignment_by: 0
auth:
  basic:
    users: { ci: correct-horse }
`;
const AUTH = `Basic ${Buffer.from('ci:correct-horse').toString('base64')}`;

/** @param {import('node:test').TestContext} t */
async function firstVersion(t) {
  const folder = mkdtempSync(join(tmpdir(), 'mq-lease-first-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'config.yaml');
  writeFileSync(file, CONFIG);
  return startLeaseServer(t, { flags: ['--config', file] });
}

/** All that such a workflow gives: the address, the header, and at the end how it went. */
test('a workflow of the first version passes with nothing changed but uses', async (t) => {
  const github = await startGitHub(t);
  const server = await firstVersion(t);
  const jobs = queue(github, 3).map((group) => new Job(t, { server: server.url, github, group }));
  const acquiring = jobs.map((job) => job.step({ lease_service_url: server.url, auth: AUTH }));
  const [lowest, middle, highest] = acquiring.map((step) => step.start());
  assert(lowest && middle && highest);

  // if: steps.lease.outputs.status == 'acquired'
  const main = await highest.ended;
  assert.equal(main.code, 0, main.output);
  const [first, second, winner] = acquiring;
  assert(first && second && winner);
  assert.equal(winner.outputs.status, 'acquired');
  assert.equal(winner.outputs.result, 'acquired');
  assert.equal(winner.outputs.stacked_pull_requests, '[{"number":1},{"number":2},{"number":3}]');

  // release_with_status: ${{ job.status }}
  const releasing = jobs[2]?.step({ lease_service_url: server.url, auth: AUTH, release_with_status: 'success' });
  assert(releasing);
  const released = await releasing.main();
  assert.equal(released.code, 0, released.output);
  for (const other of [lowest, middle]) {
    const { code, output } = await other.ended;
    assert.equal(code, 0, output);
  }
  assert.deepEqual([first.outputs.status, second.outputs.status], ['completed', 'completed']);

  // The first version had no post step. There is none that fails, and none that releases once more.
  for (const step of [releasing, ...acquiring]) {
    const post = await step.post('success');
    assert.equal(post.code, 0, post.output);
    assert.doesNotMatch(post.output, /released the lease|::warning::.*release|::error::/);
  }
});

for (const job_status of ['failure', 'cancelled']) {
  test(`its release with ${job_status} hands the lease to the next run`, async (t) => {
    const github = await startGitHub(t);
    const server = await firstVersion(t);
    const jobs = queue(github, 3).map((group) => new Job(t, { server: server.url, github, group }));
    const steps = jobs.map((job) => job.step({ lease_service_url: server.url, auth: AUTH }));
    const [, middle, highest] = steps.map((step) => step.start());
    assert(middle && highest);
    assert.equal((await highest.ended).code, 0);
    const release = jobs[2]?.step({ lease_service_url: server.url, auth: AUTH, release_with_status: job_status });
    const released = await release?.main();
    assert.equal(released?.code, 0, released?.output);
    const next = await middle.ended;
    assert.equal(next.code, 0, next.output);
    assert.equal(steps[1]?.outputs.status, 'acquired');
    assert.equal((await steps[2]?.post('failure'))?.code, 0);
  });
}
