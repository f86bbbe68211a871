import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grouping } from '../shim/log.js';
import { say } from '../shim/report.js';
import { readLog } from './support/log.js';

/** @import { Line } from '../shim/protocol.d.ts' */

/** The runner's log, and what was written to it. */
function runner() {
  let output = '';
  /** @param {string} command */
  const issue = (command) => (/** @type {unknown} */ text = '') => void (output += `::${command}::${text}\n`);
  const core = {
    info: (/** @type {string} */ text) => void (output += `${text}\n`),
    debug: issue('debug'),
    notice: issue('notice'),
    warning: issue('warning'),
    error: issue('error'),
    setFailed: issue('error'),
    startGroup: issue('group'),
    endGroup: issue('endgroup'),
  };
  return { core: grouping(core), output: () => output };
}

test('neighbours of one title are one group, and it is closed before anything else is said', () => {
  const { core, output } = runner();
  /** @type {Line[]} */
  const lines = [
    { level: 'info', text: 'one', group: 'A' },
    { level: 'debug', text: 'only for who looks for a fault' },
    { level: 'info', text: 'two', group: 'A' },
    { level: 'info', text: 'three', group: 'B' },
    { level: 'info', text: 'aloud' },
    { level: 'info', text: 'four', group: 'B' },
    { level: 'warning', text: 'louder' },
    { level: 'info', text: 'five', group: 'B' },
  ];
  lines.forEach(say(core));
  core.setFailed('the loudest');
  const log = readLog(output());
  assert.deepEqual(log.groups, [
    { title: 'A', lines: ['one', 'two'] },
    { title: 'B', lines: ['three'] },
    { title: 'B', lines: ['four'] },
    { title: 'B', lines: ['five'] },
  ]);
  assert.deepEqual(log.story, ['[A]', '[B]', 'aloud', '[B]', 'louder', '[B]', 'the loudest']);
});

for (const method of /** @type {const} */ (['info', 'notice', 'warning', 'error', 'setFailed', 'closeGroup'])) {
  test(`${method} closes what is open, once`, () => {
    const { core, output } = runner();
    core.detail('A', 'one');
    core[method]('said');
    core[method]('said');
    assert.equal(output().match(/::endgroup::/g)?.length, 1);
    readLog(output());
  });
}

test('words from outside open no group, and close none', () => {
  const { core, output } = runner();
  const words = ['::endgroup::', '\u0085::group::x', 'x\n::endgroup::', '##[endgroup]', '\u2028::group::', '  ::error::x'];
  for (const text of words) {
    say(core)({ level: 'info', text, group: `A ${text}` });
    say(core)({ level: 'info', text, group: 'A' });
    say(core)({ level: 'info', text });
  }
  const log = readLog(output());
  assert.equal(log.groups.length, 2 * words.length);
  assert.ok(log.groups.every(({ lines }) => lines.length === 1));
  assert.equal(log.annotations.length, 0);
});
