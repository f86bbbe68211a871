import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { Job, queue } from './support/runner.js';
import { standIn } from './support/stand-in.js';
import { eventually } from './support/eventually.js';

test('a server that hangs: the time limit holds all the same', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  const server = await standIn(t, () => {});
  const step = new Job(t, { server: server.url, github, group }).step({ timeout_minutes: '0.01' });
  const began_at = Date.now();
  const { code, output } = await step.main();
  assert.equal(code, 1, output);
  assert.match(output, /no answer within/);
  // 600 ms of waiting, a last look, leaving; the rest is what processes take to start.
  assert.ok(Date.now() - began_at < 15_000, output);
});

test('a server that hangs does not keep a cancelled step', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  const server = await standIn(t, ({ path }, response) => {
    if (path.endsWith('/withdraw')) response.end(JSON.stringify({ status: 'withdrawn', head_sha: group?.head_sha }));
  });
  const main = new Job(t, { server: server.url, github, group }).step().start();
  await eventually('it has asked', () => server.got.length === 1, () => main.output);
  main.kill('SIGINT');
  const { code, output } = await main.ended;
  assert.equal(code, 1, output);
  assert.deepEqual(server.got.map(({ path }) => path.split('/').at(-1)), ['acquire', 'withdraw']);
});

test('GitHub hangs: a cancelled step ends all the same, and has nothing to withdraw', async (t) => {
  const github = await startGitHub(t, { instead: () => true });
  const [group] = queue(github, 1);
  const server = await standIn(t, () => {});
  const main = new Job(t, { server: server.url, github, group }).step().start();
  await eventually('it has asked', () => github.got.length === 1, () => main.output);
  main.kill('SIGTERM');
  const { code, output } = await main.ended;
  assert.equal(code, 1, output);
  assert.deepEqual(server.got, []);
});
