import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { readLog } from './support/log.js';
import { Job, queue } from './support/runner.js';
import { eventually } from './support/eventually.js';

test('three jobs of one queue: the highest gets the lease, and its success completes the others', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t, { expected: 3 });
  const groups = queue(github, 3);
  const jobs = groups.map((group) => new Job(t, { server: server.url, github, group }));
  const [first, second, third] = jobs.map((job) => job.step({ poll_interval_seconds: '0.5' }));
  assert(first && second && third);

  const lower = [first.start(), second.start()];
  const winner = await third.main();

  assert.equal(winner.code, 0, winner.output);
  assert.equal(third.outputs.status, 'acquired');
  assert.equal(third.outputs.result, 'acquired');
  assert.deepEqual(JSON.parse(third.outputs.stacked_pull_requests ?? ''), [{ number: 1 }, { number: 2 }, { number: 3 }]);
  assert.equal(third.outputs.priority, '6');
  assert.equal(third.outputs.fencing_token, '1');
  assert.match(third.outputs.waited_seconds ?? '', /^\d+$/);
  assert.equal(third.outputs.completed_by, '');
  assert.match(third.summary, /acquired/);
  assert.match(third.summary, /<a href="https:\/\/github\.com\/octo-org\/octo-repo\/pull\/2">#2<\/a>/);
  assert(await server.holds(groups[2]?.head_sha ?? ''));
  assert.ok(lower.every(({ code }) => code === null), 'the others wait');

  assert.equal((await third.post('success')).code, 0);
  await eventually('the heartbeat has ended', () => jobs[2]?.heartbeat() === undefined);

  for (const [index, step] of [first, second].entries()) {
    const { code, output } = (await lower[index]?.ended) ?? {};
    assert.equal(code, 0, output);
    assert.equal(step.outputs.status, 'completed');
    assert.equal(step.outputs.completed_by, groups[2]?.head_sha);
    assert.equal(step.outputs.stacked_pull_requests, '[]');
    assert.match(step.summary, /Completed by/);
    const post = await step.post('success');
    assert.equal(post.code, 0, post.output);
  }
  // A line when something changes, not one a poll.
  assert.ok(readLog(lower[0]?.output ?? '').story.length <= 6, lower[0]?.output);
});
