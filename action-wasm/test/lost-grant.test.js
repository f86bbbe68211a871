import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asks, badLine } from './support/bad-line.js';
import { LIMIT, eventually } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

/** @import { TestContext } from 'node:test' */
/** @import { Got } from './support/stand-in.js' */

/**
 * Two groups, and a bad line for the higher one.
 *
 * @param {TestContext} t
 * @param {(got: Got, answer: any) => unknown} loses
 */
async function onBadLine(t, loses) {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [lower, higher] = queue(github, 2);
  assert(lower && higher);
  const line = await badLine(t, server.url, loses);
  const job = new Job(t, { server: line.url, github, group: higher });
  const next = new Job(t, { server: server.url, github, group: lower }).step();
  return { server, line, job, next, group: higher };
}

/**
 * Nobody has the lease, so the next one gets it at once.
 *
 * @param {Awaited<ReturnType<typeof onBadLine>>} it
 */
async function isFree({ server, job, next, group }) {
  assert.equal(await server.knows(group.head_sha), false, job.output);
  assert.equal(job.heartbeat(), undefined);
  const main = await next.main();
  assert.equal(main.code, 0, main.output);
  assert.equal(next.outputs.fencing_token, '2', 'the first one was granted, too');
}

test('a grant whose answer gets lost: the step asks again, and has the same lease', LIMIT, async (t) => {
  let losses = 2;
  const { server, line, job, group } = await onBadLine(t, (_, answer) => answer.status === 'acquired' && losses-- > 0);
  const step = job.step();
  const { code, output } = await step.main();
  assert.equal(code, 0, output);
  assert.equal(line.lost, 2);
  assert.equal(step.outputs.status, 'acquired');
  assert.equal(step.outputs.fencing_token, '1');
  assert.ok(await server.holds(group.head_sha));
  assert.equal((await step.post('success')).code, 0);
});

test('a grant that is never heard of: at the time limit the step leaves, and the lease is free', LIMIT, async (t) => {
  const it = await onBadLine(t, (_, answer) => answer.status === 'acquired');
  const step = it.job.step({ timeout_minutes: '0.03' });
  const { code, output } = await step.main();
  assert.equal(code, 1, output);
  assert.ok(it.line.lost > 0, 'it was granted');
  await isFree(it);
  assert.equal((await step.post('failure')).code, 0);
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGKILL'])) {
  test(`${signal} while the answer with the grant is under way: the lease is free`, LIMIT, async (t) => {
    /** @type {(lost: boolean) => void} */
    let arrive = () => {};
    const it = await onBadLine(t, (got) => asks(got, 'acquire') && new Promise((resolve) => (arrive = resolve)));
    const step = it.job.step();
    const main = step.start();
    await eventually('it is granted', () => it.server.holds(it.group.head_sha), () => main.output);
    main.kill(signal);
    await main.ended;
    arrive(true);
    const post = await step.post('cancelled');
    assert.equal(post.code, 0, post.output);
    await isFree(it);
  });
}
