import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { findWorker, identify, isAlive } from '../shim/processes.js';

/** @param {string} comm @param {string} state @param {string} started */
const proc = (comm, state, started) => (/** @type {number} */ pid, /** @type {'comm' | 'stat'} */ file) =>
  file === 'comm' ? `${comm}\n` : `${pid} (${comm}) ${state} ${'0 '.repeat(18)}${started} 0 0\n`;

test('a process is known by its start as well', () => {
  const before = proc('node (x) y', 'S', '100');
  const it = identify(7, before);
  assert.deepEqual(it, { pid: 7, started: '100' });
  assert.equal(isAlive(it, before), true);
  assert.equal(isAlive(it, proc('node', 'S', '200')), false, 'its id is used again');
  assert.equal(isAlive(it, proc('node', 'Z', '100')), false, 'it has ended');
});

test('only trouble that says that it is gone counts', () => {
  const failing = (/** @type {string} */ code) => () => {
    throw Object.assign(new Error(code), { code });
  };
  assert.equal(isAlive({ pid: 7, started: '100' }, failing('ENOENT')), false);
  assert.equal(isAlive({ pid: 7, started: '100' }, failing('ESRCH')), false);
  assert.equal(isAlive({ pid: 7, started: '100' }, failing('EMFILE')), true);
});

test('only the worker of a runner lives as long as its job for certain', () => {
  assert.deepEqual(findWorker(7, proc('Runner.Worker', 'S', '100')), { pid: 7, started: '100' });
  assert.equal(findWorker(7, proc('sh', 'S', '100')), undefined);
  assert.equal(findWorker(0), undefined);
});

test('a real process', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  await once(child, 'spawn');
  const it = identify(child.pid ?? 0);
  assert.equal(isAlive(it), true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.equal(isAlive(it), false);
});
