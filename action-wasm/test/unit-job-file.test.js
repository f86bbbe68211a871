import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { JobFiles, LeaseFile } from '../shim/job-file.js';

/** @import { TestContext } from 'node:test' */
/** @import { Lease } from '../shim/job-file.js' */

const SERVER = 'https://lease.example.com';
const subject = { owner: 'octo-org', repo: 'octo-repo', base_ref: 'main', head_sha: 'a'.repeat(40) };

/** @param {TestContext} t */
function jobFolder(t) {
  const temp = mkdtempSync(join(tmpdir(), 'mq-lease-unit-'));
  t.after(() => rmSync(temp, { recursive: true, force: true }));
  const env = { RUNNER_TEMP: temp, GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'staging' };
  return { temp, env, files: new JobFiles(env) };
}

/** @param {JobFiles} files @returns {Lease} */
const lease = (files) => ({
  job: files.job,
  server: SERVER,
  subject,
  client_id: 'one',
  state: 'waiting',
  auto_release: true,
});

test('what is written is read by the steps of the same job only', (t) => {
  const { files, env } = jobFolder(t);
  const file = files.of(SERVER, subject);
  assert.equal(files.known(file), undefined);
  file.write(lease(files));
  assert.deepEqual(files.known(file), lease(files));
  assert.deepEqual(files.all(SERVER), [lease(files)]);
  assert.deepEqual(files.all('https://elsewhere.example.com'), []);
  const next_attempt = new JobFiles({ ...env, GITHUB_RUN_ATTEMPT: '2' });
  assert.equal(next_attempt.known(file), undefined);
  assert.deepEqual(LeaseFile.at(file.path).read(), lease(files));
});

test('leases of other servers and other base refs have files of their own', (t) => {
  const { files } = jobFolder(t);
  const paths = [
    files.of(SERVER, subject),
    files.of('https://elsewhere.example.com', subject),
    files.of(SERVER, { ...subject, base_ref: 'release/1.x' }),
    files.of(SERVER, { ...subject, repo: 'other' }),
  ].map(({ path }) => path);
  assert.equal(new Set(paths).size, paths.length);
  assert.equal(files.of(SERVER, { ...subject, head_sha: 'b' }).path, paths[0], 'there is one lease of a base ref');
});

test('files are for their user alone, and replaced as a whole', (t) => {
  const { files } = jobFolder(t);
  const file = files.of(SERVER, subject);
  file.write(lease(files));
  const before = statSync(file.path).ino;
  file.write({ ...lease(files), state: 'over' });
  assert.notEqual(statSync(file.path).ino, before);
  assert.equal(statSync(file.path).mode & 0o777, 0o600);
  assert.equal(statSync(files.folder).mode & 0o777, 0o700);
  assert.equal(readdirSync(files.folder).length, 1, 'no draft is left behind');
});

test('what a heartbeat tells counts only while the lease names it', (t) => {
  const { files } = jobFolder(t);
  const file = files.of(SERVER, subject);
  file.write(lease(files));
  file.writeBeat({ heart: 'first', process: { pid: 1 } });
  assert.deepEqual(file.beat('first'), { heart: 'first', process: { pid: 1 } });
  assert.equal(file.beat('second'), undefined);
  assert.equal(file.beat(undefined), undefined);
});

test('a damaged file is none', (t) => {
  const { files } = jobFolder(t);
  const file = files.of(SERVER, subject);
  file.write(lease(files));
  writeFileSync(file.path, '{"job":');
  assert.equal(files.known(file), undefined);
  assert.deepEqual(files.all(SERVER), []);
});

test('without RUNNER_TEMP it is no runner', () => {
  assert.throws(() => new JobFiles({}), /RUNNER_TEMP is not set/);
});

test('a heartbeat that is stopped after the next has begun takes nothing of what that one has told', (t) => {
  const { files } = jobFolder(t);
  const file = files.of(SERVER, subject);
  file.write(lease(files));
  file.writeBeat({ heart: 'next', process: { pid: 2 } });
  file.writeBeat({ heart: 'first', process: { pid: 1 }, stopped: true });
  assert.deepEqual(file.beat('next'), { heart: 'next', process: { pid: 2 } });
  assert.equal(file.beat('first')?.stopped, true);
  assert.deepEqual(files.all(SERVER), [lease(files)], 'and none of them is taken for a lease');
});
