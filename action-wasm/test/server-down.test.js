import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { eventually } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

/** A port that nobody listens on. @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

test('a server that is down is waited for', async (t) => {
  const github = await startGitHub(t);
  const port = await freePort();
  const [group] = queue(github, 1);
  const step = new Job(t, { server: `http://127.0.0.1:${port}`, github, group }).step();
  const main = step.start();
  await eventually('it says what is wrong', () => /ECONNREFUSED/.test(main.output), () => main.output);
  await startLeaseServer(t, { port });

  const { code, output } = await main.ended;
  assert.equal(code, 0, output);
  assert.equal(step.outputs.status, 'acquired');
  assert.equal((await step.post('success')).code, 0);
});

test('a server that stays down ends the step at the time limit', async (t) => {
  const github = await startGitHub(t);
  const port = await freePort();
  const [group] = queue(github, 1);
  const step = new Job(t, { server: `http://127.0.0.1:${port}`, github, group }).step({ timeout_minutes: '0.03' });
  const { code, output } = await step.main();
  assert.equal(code, 1, output);
  assert.match(output, /::error::.*ECONNREFUSED/);
  const post = await step.post('failure');
  assert.equal(post.code, 0, post.output);
});
