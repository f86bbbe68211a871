// Prints a table of an lcov file: for each source file, and all together, how many of its lines and branches were reached.
//
// Usage: node scripts/lib/coverage-table.js LCOV_FILE ROOT FOLDER
//
// Only files under FOLDER count, a path from ROOT. Modules of tests, in a folder or at the end of a file, don't.
'use strict';

const { readFileSync } = require('node:fs');
const { relative } = require('node:path');

const [, , lcov, root, folder] = process.argv;

/** The number of the first line that belongs to a file's module of tests. */
function testsBeginAt(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  const index = lines.findIndex((line, at) => line === '#[cfg(test)]' && lines[at + 1] === 'mod tests {');
  return index < 0 ? Infinity : index + 1;
}

const files = [];
let file;
for (const line of readFileSync(lcov, 'utf8').split('\n')) {
  const [, kind, rest] = /^(\w+):(.*)$/.exec(line) ?? [];
  if (kind === 'SF') {
    const name = relative(root, rest);
    const counts = name.startsWith(`${folder}/`) && !name.includes('/tests/');
    file = counts ? { name, end: testsBeginAt(rest), lines: [0, 0], branches: [0, 0], missed: [] } : undefined;
    if (file) files.push(file);
  } else if (file && kind === 'DA') {
    const [at, count] = rest.split(',').map(Number);
    if (at >= file.end) continue;
    file.lines[0] += count > 0;
    file.lines[1] += 1;
    if (count === 0) file.missed.push(at);
  } else if (file && kind === 'BRDA') {
    const [at, , , count] = rest.split(',');
    if (Number(at) >= file.end) continue;
    file.branches[0] += Number(count) > 0;
    file.branches[1] += 1;
  }
}

const sum = (member) => files.reduce(([a, b], { [member]: [c, d] }) => [a + c, b + d], [0, 0]);
const share = ([reached, all]) =>
  `${all === 0 ? '-' : `${(Math.floor((reached / all) * 10000) / 100).toFixed(2)} %`}`.padStart(9) + `${reached}/${all}`.padStart(11);
const row = (name, lines, branches, missed) => console.log(`${name.padEnd(38)}${share(lines)}${share(branches)}  ${missed}`.trimEnd());

if (files.length === 0) {
  console.error(`coverage: ${lcov} holds no file under ${folder}`);
  process.exit(1);
}
console.log(`${'file'.padEnd(38)}${'lines'.padStart(20)}${'branches'.padStart(20)}  lines not reached`);
files.sort((a, b) => (a.name < b.name ? -1 : 1));
for (const { name, lines, branches, missed } of files) row(name, lines, branches, missed.join(' '));
row('all', sum('lines'), sum('branches'), '');
