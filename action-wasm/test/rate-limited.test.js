import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { LIMIT } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

test('a server that is asked too often: the job waits as long as it says, and has the lease and gives it back', LIMIT, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'mq-lease-config-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const config = join(folder, 'lease.yaml');
  writeFileSync(config, 'limits: { requests_per_second: 0.3, burst: 1 }\n');
  const github = await startGitHub(t);
  const server = await startLeaseServer(t, { flags: ['--config', config] });
  const [group] = queue(github, 1);
  assert(group);
  const step = new Job(t, { server: server.url, github, group }).step();
  // Whoever comes next comes too early.
  assert.equal((await fetch(server.url)).status, 200);
  const main = await step.main();
  assert.equal(main.code, 0, main.output);
  assert.match(main.output, /the server answers 429: this address asks more often/);
  assert.equal(step.outputs.status, 'acquired');
  const post = await step.post('success');
  assert.equal(post.code, 0, post.output);
  assert.match(post.output, /released the lease/);
});
