import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError, parseJobStatus, readInputs } from '../shim/inputs.js';

/** @param {Record<string, string>} given */
const read = (given) => {
  /** @type {Record<string, string>} */
  const inputs = { lease_service_url: 'https://lease.example.com', ...given };
  return readInputs((name) => inputs[name] ?? '');
};

test('what is left out has its default', () => {
  assert.deepEqual(read({}), {
    server: 'https://lease.example.com',
    release_with_status: undefined,
    auth: '',
    audience: 'https://lease.example.com',
    github_token: '',
    timeout_ms: 350 * 60_000,
    poll_interval_ms: 15_000,
    lease_ttl_ms: 90_000,
    auto_release: true,
    run: {},
  });
});

for (const { url, server, audience } of [
  { url: 'https://lease.example.com/', server: 'https://lease.example.com', audience: 'https://lease.example.com' },
  { url: 'https://Lease.example.com:443//', server: 'https://lease.example.com', audience: 'https://lease.example.com' },
  { url: 'http://10.0.0.1:8080/a/b///', server: 'http://10.0.0.1:8080/a/b', audience: 'http://10.0.0.1:8080' },
]) {
  test(`the address ${url}`, () => {
    const inputs = read({ lease_service_url: url });
    assert.equal(inputs.server, server);
    assert.equal(inputs.audience, audience);
  });
}

for (const [input, text] of [
  ['lease_service_url', ''],
  ['lease_service_url', 'lease.example.com'],
  ['lease_service_url', 'ftp://lease.example.com'],
  ['lease_service_url', 'https://ci:secret@lease.example.com'],
  ['lease_service_url', 'https://lease.example.com/?token=secret'],
  ['release_with_status', 'skipped'],
  ['auth', 'Bearer a\r\nX-Evil: 1'],
  ['timeout_minutes', '0'],
  ['timeout_minutes', '1e3'],
  ['timeout_minutes', '0x10'],
  ['timeout_minutes', '5m'],
  ['poll_interval_seconds', '-1'],
  ['lease_ttl_seconds', '0.5'],
  ['lease_ttl_seconds', '100000'],
  ['auto_release', '1'],
]) {
  test(`${input}: ${JSON.stringify(text)} is refused`, () => {
    assert.throws(
      () => read({ [input ?? '']: text ?? '' }),
      (error) => {
        assert(error instanceof InputError);
        assert.ok(error.message.startsWith(`Input ${input} `), error.message);
        assert.doesNotMatch(error.message, /:secret|=secret/);
        return true;
      },
    );
  });
}

test('fractions, and every way to write a boolean', () => {
  assert.equal(read({ timeout_minutes: '.5' }).timeout_ms, 30_000);
  assert.equal(read({ lease_ttl_seconds: '0' }).lease_ttl_ms, 0);
  assert.equal(read({ lease_ttl_seconds: '1.5' }).lease_ttl_ms, 1500);
  for (const text of ['false', 'False', 'FALSE']) assert.equal(read({ auto_release: text }).auto_release, false);
});

test('only what is known to be a success is one', () => {
  const of = ['success', 'cancelled', 'failure', 'Success', '', 'skipped'].map(parseJobStatus);
  assert.deepEqual(of, ['success', 'cancelled', 'failure', 'failure', 'failure', 'failure']);
});
