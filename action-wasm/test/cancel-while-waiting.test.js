import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

/** @param {import('node:test').TestContext} t */
async function heldByAnother(t) {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [waiting, holding] = queue(github, 2);
  assert(waiting && holding);
  const holder = new Job(t, { server: server.url, github, group: holding });
  assert.equal((await holder.step().main()).code, 0);
  const job = new Job(t, { server: server.url, github, group: waiting });
  const step = job.step();
  const main = step.start();
  await eventually('it waits', () => server.knows(waiting.head_sha), () => main.output);
  return { server, group: waiting, job, step, main };
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  test(`${signal} while waiting: the request leaves the queue, and the step fails`, async (t) => {
    const { server, group, step, main } = await heldByAnother(t);
    main.kill(signal);
    const { code, output } = await main.ended;
    assert.equal(code, 1, output);
    assert.match(output, /cancelled while it waited/);
    assert.equal(await server.knows(group.head_sha), false);
    assert.equal(step.outputs.status, undefined);

    const post = await step.post('cancelled');
    assert.equal(post.code, 0, post.output);
  });
}

test('main is killed while waiting: post takes the request out of the queue', async (t) => {
  const { server, group, job, step, main } = await heldByAnother(t);
  main.kill('SIGKILL');
  assert.equal((await main.ended).signal, 'SIGKILL');
  assert.equal(job.heartbeat(), undefined, 'nothing of it is left');
  assert.equal(await server.knows(group.head_sha), true);

  const post = await step.post('cancelled');
  assert.equal(post.code, 0, post.output);
  assert.equal(await server.knows(group.head_sha), false);
});
