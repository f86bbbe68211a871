import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badLine } from './support/bad-line.js';
import { LIMIT, eventually } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

test('followers that hear of a success late, when another run has the lease already, are completed all the same', LIMIT, async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t, { expected: 2 });
  const [first, second, winning] = queue(github, 3);
  assert(first && second && winning);
  const line = await badLine(t, server.url, () => false);
  const cut_off = new Job(t, { server: line.url, github, group: second }).step();
  const winner = new Job(t, { server: server.url, github, group: winning }).step();
  const waiting = cut_off.start();
  await eventually('it waits', () => server.knows(second.head_sha), () => waiting.output);
  assert.equal((await winner.main()).code, 0);

  line.cutNow();
  assert.equal((await winner.post('success')).code, 0);
  const others = queue(github, 2, 'main after the merge').map((group) => ({ ...group, base_ref: 'refs/heads/main' }));
  const [lower, higher] = others.map((group) => new Job(t, { server: server.url, github, group }).step());
  assert(lower && higher);
  lower.start();
  assert.equal((await higher.main()).code, 0);
  assert.equal(higher.outputs.fencing_token, '2');
  assert.equal(waiting.code, null, 'it still tries');
  line.cut = false;

  // One has asked before, the other asks for the first time.
  const late = new Job(t, { server: server.url, github, group: first }).step();
  const ends = [await waiting.ended, await late.main()];
  for (const { code, output } of ends) assert.equal(code, 0, output);
  for (const { outputs } of [cut_off, late]) {
    assert.equal(outputs.status, 'completed');
    assert.equal(outputs.completed_by, winning.head_sha);
  }
  assert.ok(await server.holds(others[1]?.head_sha ?? ''), 'who has the lease keeps it');
});
