import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { Job, queue } from './support/runner.js';
import { json, standIn } from './support/stand-in.js';
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
