import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { root } from './support/processes.js';
import { Job, queue } from './support/runner.js';

test('action.yml and dist/ are all that the action needs', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'mq-lease-export-'));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(join(root, 'action.yml'), join(folder, 'action.yml'));
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  const yaml = readFileSync(join(folder, 'action.yml'), 'utf8');
  for (const key of ['main', 'post']) {
    const path = new RegExp(`^  ${key}: (.*)$`, 'm').exec(yaml)?.[1] ?? '';
    assert.ok(existsSync(join(folder, path)), `${key}: ${path}`);
  }

  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  const job = new Job(t, { server: server.url, github, group, dist: join(folder, 'dist') });
  const step = job.step();
  const main = await step.main();
  assert.equal(main.code, 0, main.output);
  assert.ok(job.heartbeat());
  const post = await step.post('success');
  assert.equal(post.code, 0, post.output);
});
