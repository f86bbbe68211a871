// Whether a command has printed what the page says it prints. Moments and other numbers that differ each time count as equal.
'use strict';

const SAME = [
  [/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT'],
  [/\b\d\d:\d\d:\d\d\b/g, 'CLOCK'],
  [/\b\d+ (?:s|min)(?: \d+ s)?\b/g, 'PERIOD'],
];

/**
 * @param {{ language: string }} block
 * @param {string} wanted
 * @param {string} found
 * @returns {string | undefined}
 */
function differences(block, wanted, found) {
  return block.language === 'json' ? ofJson(wanted, found) : ofLines(wanted, found);
}

function ofJson(wanted, found) {
  const value = lastValue(found);
  if (value === undefined) return `no JSON was printed:\n${found}`;
  const [one, other] = [JSON.parse(wanted), value].map((each) => JSON.stringify(plain(each), undefined, 2));
  return one === other ? undefined : `it prints something else:\n${JSON.stringify(value, undefined, 2)}`;
}

function lastValue(text) {
  // Answers of curl have no line break at their end: several may stand on one line.
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    try {
      return JSON.parse(text.slice(at));
    } catch {
      // It begins further down.
    }
  }
  return undefined;
}

/** Members in one order, and what differs each time made equal. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'string') return made(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort().map(([name, one]) => [name, plain(one)]));
}

function made(text) {
  return SAME.reduce((so_far, [what, by]) => so_far.replace(what, by), text).replace(/ +/g, ' ').trim();
}

/** All lines have to be there, in any order: several may speak at once. */
function ofLines(wanted, found) {
  const there = found.split('\n').map(made);
  const missing = wanted.split('\n').map(made).filter((line) => line !== '' && !there.includes(line));
  return missing.length === 0 ? undefined : `it does not print "${missing.join('", "')}", but:\n${found}`;
}

module.exports = { differences };
