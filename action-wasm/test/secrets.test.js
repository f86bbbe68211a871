import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { eventually } from './support/eventually.js';
import { GITHUB_TOKEN, REQUEST_TOKEN, startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

const SECRET = 'ci-secret-Zm9vYmFy';

for (const { name, auth } of [{ name: 'auth', auth: `Bearer ${SECRET}` }, { name: 'OIDC', auth: '' }]) {
  test(`${name}: secrets are masked, and are in no line, file or command line`, async (t) => {
    const github = await startGitHub(t);
    const server = await startLeaseServer(t);
    const [group] = queue(github, 1);
    const env = { ...github.oidc, RUNNER_DEBUG: '1' };
    const job = new Job(t, { server: server.url, github, group, env });
    const step = job.step({ auth, lease_ttl_seconds: '1' });
    assert.equal((await step.main()).code, 0);
    const pid = job.heartbeat();
    assert(pid);
    await eventually('heartbeats have been sent', () => job.heartbeatLog() !== '');
    const command_line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    assert.match(command_line, /heartbeat\.js/);
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
    assert.ok(!environment.includes(GITHUB_TOKEN), 'the heartbeat has no use for it');

    const files = everyFile(job.temp);
    for (const path of files) assert.equal(statSync(path).mode & 0o077, 0, `${path} is for its user alone`);
    const written = [...files, ...Object.values(step.paths)].map((path) => readFileSync(path, 'utf8')).join('\n');
    assert.equal((await step.post('success')).code, 0);
    const log = job.output + job.heartbeatLog();

    const secrets = [GITHUB_TOKEN, REQUEST_TOKEN, ...github.tokens, ...(auth === '' ? [] : [auth, SECRET])];
    for (const secret of secrets) {
      const said = log.split('\n').filter((line) => !line.startsWith('::add-mask::')).join('\n');
      for (const place of [said, written, command_line]) assert.ok(!place.includes(secret));
    }
    const masked = auth === '' ? [GITHUB_TOKEN] : [GITHUB_TOKEN, auth, SECRET];
    for (const secret of masked) assert.ok(log.includes(`::add-mask::${secret}\n`), 'it is masked');
    assert.ok(auth !== '' || github.tokens.length > 0);
    assert.ok(github.got.every(({ path }) => secrets.every((secret) => !path.includes(secret))), 'nor in a URL');
  });
}

/** @param {string} folder @returns {string[]} */
function everyFile(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
