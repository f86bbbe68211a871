import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

test('"Re-run failed jobs": after a failure the lease is had again, after a success it is not needed', LIMIT, async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  /** @param {number} number */
  const attempt = (number) =>
    new Job(t, { server: server.url, github, group, env: { GITHUB_RUN_ID: '4711', GITHUB_RUN_ATTEMPT: String(number) } });

  for (const [number, job_status] of /** @type {const} */ ([[1, 'failure'], [2, 'cancelled'], [3, 'success']])) {
    const step = attempt(number).step();
    const main = await step.main();
    assert.equal(main.code, 0, main.output);
    assert.equal(step.outputs.status, 'acquired');
    assert.equal(step.outputs.fencing_token, String(number));
    const post = await step.post(job_status);
    assert.equal(post.code, 0, post.output);
  }
  const step = attempt(4).step();
  assert.equal((await step.main()).code, 0);
  assert.equal(step.outputs.status, 'completed');
  assert.equal(step.outputs.completed_by, group?.head_sha);
  assert.equal((await step.post('success')).code, 0);
});

test('"Re-run failed jobs" with auto_release false: the attempts share a name, and the newest lease is the one released', LIMIT, async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  assert(group);
  /**
   * @param {number} number
   * @param {string} name
   */
  const job = (number, name) =>
    new Job(t, {
      server: server.url,
      github,
      group,
      env: { GITHUB_RUN_ID: '4711', GITHUB_RUN_ATTEMPT: String(number), GITHUB_JOB: name },
    });
  for (const [number, release_with_status] of /** @type {const} */ ([[1, 'failure'], [2, 'success']])) {
    const step = job(number, 'deploy').step({ auto_release: 'false' });
    const main = await step.main();
    assert.equal(main.code, 0, main.output);
    assert.equal(step.outputs.fencing_token, String(number));
    const release = await job(number, 'afterwards').step({ release_with_status }).main();
    assert.equal(release.code, 0, release.output);
    assert.match(release.output, new RegExp(`released the lease with ${release_with_status}`));
    assert.equal(await server.holds(group.head_sha), false);
  }
  const step = job(3, 'deploy').step({ auto_release: 'false' });
  assert.equal((await step.main()).code, 0);
  assert.equal(step.outputs.status, 'completed');
});
