import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOpen } from '../shim/connection.js';
import { loss, plain } from '../shim/report.js';
import { mintClientId, runUrl } from '../shim/run.js';
import { duration } from '../shim/summary.js';

test('durations', () => {
  const of = [0, 400, 1500, 61_000, 3_600_000, 20_999_000].map(duration);
  assert.deepEqual(of, ['0 s', '0 s', '2 s', '1 min 1 s', '1 h', '5 h 49 min 59 s']);
});

test('no text is a command', () => {
  assert.equal(plain('fine: a::b'), 'fine: a::b');
  assert.doesNotMatch(plain('::error::x'), /^::/);
  assert.doesNotMatch(plain(' \t::error::x'), /^\s*::/);
  assert.doesNotMatch(plain('x\n::error::x'), /\n/);
  // White space to some, and nothing to others.
  assert.doesNotMatch(plain('\u0085::error::x'), /^[\s\u0085]*::/);
  assert.doesNotMatch(plain('a ##[error]x'), /##\[/);
});

test('a loss says when it was noticed', () => {
  const subject = { owner: 'o', repo: 'r', base_ref: 'main', head_sha: 'a' };
  const lost = /** @type {const} */ ({ kind: 'lost', detail: 'nobody holds it now.', lost_at_ms: 1_772_373_600_000 });
  assert.equal(
    loss(lost, { subject, client_id: 'job', fencing_token: 7 }),
    'The lease with fencing token 7 was lost, as was found out at 2026-03-01T14:00:00.000Z: nobody holds it now.',
  );
  assert.match(loss(lost, { subject, client_id: 'job' }), /^The lease was lost, /);
});

test('a client id is within what a server takes, and never the same', () => {
  const env = { GITHUB_RUN_ID: '12', GITHUB_RUN_ATTEMPT: '3', GITHUB_JOB: `é ${'x'.repeat(300)}` };
  const ids = [mintClientId(env), mintClientId(env)];
  assert.notEqual(ids[0], ids[1]);
  for (const id of ids) {
    assert.match(id, /^12-3-__x+-[0-9a-f-]{36}$/);
    assert.ok(Buffer.byteLength(id) <= 200);
  }
});

test('the run, for people', () => {
  const env = { GITHUB_SERVER_URL: 'https://ghes.example', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '5', GITHUB_RUN_ATTEMPT: '2' };
  assert.equal(runUrl(env), 'https://ghes.example/o/r/actions/runs/5/attempts/2');
  assert.equal(runUrl({}), undefined);
});

test('where a credential could be read on the way', () => {
  const open = ['http://lease.example.com', 'http://10.0.0.1:8080', 'http://128.0.0.1', 'http://127.example.com'];
  const closed = ['https://lease.example.com', 'http://localhost:1', 'http://127.0.0.1', 'http://[::1]:2'];
  assert.deepEqual(open.map(isOpen), [true, true, true, true]);
  assert.deepEqual(closed.map(isOpen), [false, false, false, false]);
});
