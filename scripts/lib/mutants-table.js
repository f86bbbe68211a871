// Sums up what cargo-mutants found, and compares the mutants that survived with the list of those that may.
//
// Usage: node scripts/lib/mutants-table.js LIST SCOPE ALL OUTCOMES...
//
// LIST is lease-proof/mutants.toml. ALL is what `cargo mutants --list --json` prints. Each file of OUTCOMES is an outcomes.json;
// what a later one says of a mutant counts. SCOPE is 'all', or 'some' where only some mutants were tested: then nothing is said
// about the others. It runs in the top folder. A mutant goes by its name without line and column, and by the text of its line.
'use strict';

const { readFileSync } = require('node:fs');

const LEAST_PERCENT = 95;
const MEMBERS = ['name', 'at', 'why'];

const [, , listFile, scope, allFile, ...outcomeFiles] = process.argv;
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const sources = new Map();

function lineOf(file, number) {
  if (!sources.has(file)) sources.set(file, readFileSync(file, 'utf8').split('\n'));
  return sources.get(file)[number - 1].trim();
}

const keyOf = ({ name, at }) => `${name}\n${at}`;
const known = ({ name, file, span }) => ({ name: name.replace(/^([^:]+):\d+:\d+: /, '$1: '), at: lineOf(file, span.start.line) });

/** Reads the little of TOML that the list needs: tables `[[mutant]]` of texts in double quotes. */
function readList(path) {
  const list = [];
  readFileSync(path, 'utf8').split('\n').forEach((line, index) => {
    const wrong = (what) => { throw new Error(`${path}:${index + 1}: ${what}`); };
    if (/^\s*(#.*)?$/.test(line)) return;
    if (line === '[[mutant]]') return list.push({});
    const [, member, text] = /^(\w+) = (".*")$/.exec(line) ?? wrong('neither [[mutant]] nor member = "text"');
    if (!MEMBERS.includes(member) || list.length === 0) wrong(`${member} is out of place`);
    if (list.at(-1)[member] !== undefined) wrong(`${member} comes twice`);
    list.at(-1)[member] = JSON.parse(text);
  });
  for (const entry of list) {
    for (const member of MEMBERS) if (!entry[member]) throw new Error(`${path}: ${entry.name ?? 'an entry'} has no ${member}`);
  }
  return list;
}

const tested = new Map();
for (const file of outcomeFiles) {
  for (const { scenario, summary } of json(file).outcomes) {
    if (scenario.Mutant) tested.set(scenario.Mutant.name, { ...known(scenario.Mutant), summary });
  }
}
const all = json(allFile).map(known);
const count = (summary) => [...tested.values()].filter((mutant) => mutant.summary === summary).length;
const [caught, missed, timeout, unviable] = ['CaughtMutant', 'MissedMutant', 'Timeout', 'Unviable'].map(count);
const survivors = [...tested.values()].filter(({ summary }) => summary === 'MissedMutant');
const list = readList(listFile);

const mistakes = [];
const listed = new Set(list.map(keyOf));
if (listed.size < list.length) mistakes.push(`${listFile} names a mutant twice`);
for (const { name, at } of survivors) {
  if (!listed.has(keyOf({ name, at }))) {
    mistakes.push(`survived, and is not in ${listFile}:\n[[mutant]]\nname = ${JSON.stringify(name)}\nat = ${JSON.stringify(at)}`);
  }
}
const [existing, testedKeys, surviving] = [all, [...tested.values()], survivors].map((mutants) => new Set(mutants.map(keyOf)));
for (const entry of list) {
  const key = keyOf(entry);
  if (!existing.has(key)) mistakes.push(`${listFile} names a mutant that doesn't exist: ${entry.name} (at ${entry.at})`);
  else if (testedKeys.has(key) && !surviving.has(key)) mistakes.push(`${listFile} names a mutant that was caught: ${entry.name} (at ${entry.at})`);
}
if (caught + missed + timeout + unviable !== tested.size) mistakes.push('cargo-mutants says something of a mutant that is not known here');
if (scope === 'all' && tested.size !== all.length) mistakes.push(`only ${tested.size} of ${all.length} mutants were tested`);

const viable = caught + timeout + missed;
const percent = viable === 0 ? 0 : ((caught + timeout) / viable) * 100;
if (viable === 0) mistakes.push('no mutant could be tested');
if (scope === 'all' && percent < LEAST_PERCENT) mistakes.push(`less than ${LEAST_PERCENT} % were caught`);

for (const mistake of mistakes) console.error(`mutants: ${mistake}`);
console.log(
  `${tested.size} mutants: ${caught} caught, ${timeout} caught by taking too long, ${missed} survived, ${unviable} that don't compile; ` +
    `${(Math.floor(percent * 100) / 100).toFixed(2)} % of those that compile were caught`,
);
if (mistakes.length > 0) process.exitCode = 1;
