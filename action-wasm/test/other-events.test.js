import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, sha } from './support/runner.js';

test('another event is refused, with a sentence that says how to guard the job', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const step = new Job(t, { server: server.url, github, event: 'pull_request' }).step();
  const { code, output } = await step.main();
  assert.equal(code, 1, output);
  assert.match(output, /::error::.*github\.event_name == 'merge_group'/);
  assert.deepEqual((await server.provider()).known, []);
  const post = await step.post('failure');
  assert.equal(post.code, 0, post.output);
});

test('a release step that runs for every event has nothing to release for another', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const step = new Job(t, { server: server.url, github, event: 'pull_request' }).step({ release_with_status: 'success' });
  const { code, output } = await step.main();
  assert.equal(code, 0, output);
  assert.match(output, /::notice::Nothing to release/);
});

test('priority, base_ref and head_sha stand in for the event, and GitHub is not asked', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const head_sha = sha('by hand');
  const job = new Job(t, { server: server.url, github, event: 'workflow_dispatch' });
  const inputs = { priority: '7', base_ref: 'refs/heads/release/1.x', head_sha, github_token: '' };
  const step = job.step(inputs);
  const main = await step.main();
  assert.equal(main.code, 0, main.output);
  assert.equal(step.outputs.priority, '7');
  assert.deepEqual(github.compares(), []);
  const provider = await server.provider('/octo-org/octo-repo/release/1.x');
  assert.equal(provider.acquired?.head_sha, head_sha);
  assert.equal(provider.acquired?.priority, 7);

  // There is only one lease that it can mean.
  const release = await job.step({ release_with_status: 'success' }).main();
  assert.equal(release.code, 0, release.output);
  assert.match(release.output, /released the lease with success/);
  assert.equal((await step.post('success')).code, 0);
});

test('a job that has a lease is not let to wait for itself', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const job = new Job(t, { server: server.url, github, event: 'workflow_dispatch' });
  const one = job.step({ priority: '1', base_ref: 'main', head_sha: sha('one') });
  assert.equal((await one.main()).code, 0);
  const two = await job.step({ priority: '2', base_ref: 'main', head_sha: sha('two') }).main();
  assert.equal(two.code, 1, two.output);
  assert.match(two.output, /would wait for itself/);
  assert.equal((await one.post('success')).code, 0);
});
