import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

test('the time limit: the step fails, says how long it waited and for whom, and leaves the queue', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [waiting, holding] = queue(github, 2);
  assert(waiting && holding);
  assert.equal((await new Job(t, { server: server.url, github, group: holding }).step().main()).code, 0);

  const step = new Job(t, { server: server.url, github, group: waiting }).step({ timeout_minutes: '0.025' });
  const { code, output } = await step.main();
  assert.equal(code, 1, output);
  const [error = ''] = /^::error::.*/m.exec(output) ?? [];
  assert.match(error, /1(\.\d+)? ?s|1\.5/, 'how long');
  assert.match(error, /pr-2/, 'for whom');
  assert.equal(await server.knows(waiting.head_sha), false);
  assert.equal((await step.post('failure')).code, 0);
});
