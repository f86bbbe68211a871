import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retryAfterMs } from '../shim/retry-after.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');

for (const { value, expected } of [
  { value: '0', expected: 0 },
  { value: '15', expected: 15_000 },
  { value: ' 1.5 ', expected: 1500 },
  { value: 'Sun, 01 Mar 2026 12:00:30 GMT', expected: 30_000 },
  { value: 'Sunday, 01-Mar-26 12:00:30 GMT', expected: 30_000 },
  { value: 'Sun, 01 Mar 2026 11:00:00 GMT', expected: 0 },
  { value: undefined, expected: undefined },
  { value: '', expected: undefined },
  { value: '-5', expected: undefined },
  { value: 'soon', expected: undefined },
  { value: 'Sun, 99 Foo 2026 12:00:30 GMT', expected: undefined },
  { value: '2026', expected: 2_026_000 },
  { value: '1e3', expected: undefined },
]) {
  test(`Retry-After: ${value}`, () => assert.equal(retryAfterMs(value, NOW), expected));
}
