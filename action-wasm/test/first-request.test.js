import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { root } from './support/processes.js';
import { Job, queue } from './support/runner.js';
import { grant, json, standIn } from './support/stand-in.js';
import { eventually } from './support/eventually.js';

test('how soon the first request leaves', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  const server = await standIn(t, (_, response) => json(response, 403, { detail: 'that will do' }));
  /** @type {number[]} */
  const took = [];
  for (let run = 0; run < 5; run += 1) {
    github.got.length = 0;
    const began_at = Date.now();
    const main = new Job(t, { server: server.url, github, group }).step().start();
    const first = await eventually('it asks', () => github.got[0]);
    took.push(first.at_ms - began_at);
    await main.ended;
  }
  // What it takes depends on the machine, so it is told, not judged.
  t.diagnostic(`from the start of the process to the first request: ${took.sort((a, b) => a - b).join(', ')} ms`);
});

test('the first request asks for no wait, so the log soon says why the run waits', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  const pending = { status: 'pending', reason: 'held', position: 1, detail: 'pr-9 has held the lease since 14:03:07' };
  const server = await standIn(t, async ({ headers, body }, response) => {
    if (headers.prefer === undefined) return json(response, 200, { ...body, ...pending }, { 'retry-after': '60' });
    await eventually('the log says why', () => main.output.includes(`waiting: held, position 1 (${pending.detail})`));
    grant(response, body);
  });
  const main = new Job(t, { server: server.url, github, group }).step({ lease_ttl_seconds: '0' }).start();
  const { code, output } = await main.ended;
  assert.equal(code, 0, output);
  assert.deepEqual(server.got.map(({ headers }) => headers.prefer), [undefined, 'wait=25']);
});

test('what each job has to load first stays small', () => {
  for (const name of ['main', 'post', 'heartbeat']) {
    const { size } = statSync(join(root, `dist/${name}.js`));
    assert.ok(size < 100_000, `${name}.js has ${size} bytes: has a package come along that nothing is taken from?`);
  }
});
