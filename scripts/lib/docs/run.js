// Tries every block of code of the docs, and tells of each what came of it. scripts/run-docs calls it.
'use strict';

const { spawnSync } = require('node:child_process');
const { mkdirSync, readdirSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { blocksOf } = require('./blocks.js');
const { run, sessionsOf } = require('./shell.js');
const yaml = require('./yaml.js');

const AT_ONCE = 4;
const root = resolve(__dirname, '../../..');
const { MQ_LEASE_SERVER: program, MQ_LEASE_ACTIONLINT: actionlint, MQ_LEASE_SCRATCH: scratch } = process.env;
const only = process.argv.slice(2);

let folders = 0;
const folder = () => {
  folders += 1;
  const path = join(scratch, `docs-${folders}`);
  mkdirSync(path);
  return path;
};

main().catch((error) => {
  console.error(`run-docs: ${error.message}`);
  process.exitCode = 1;
});

async function main() {
  const pages = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  const unknown = only.filter((page) => !pages.includes(page));
  if (unknown.length > 0) throw new Error(`no page: ${unknown.join(', ')}`);
  const by_page = (only.length > 0 ? only : pages).map((page) => blocksOf(root, page));
  const blocks = by_page.flat();

  const tried = [];
  const add = (how, results) => tried.push(...results.map((result) => ({ how, ...result })));
  const each = async (how, todo) => add(how, (await several(todo)).flat());

  await each('run', by_page.flatMap(sessionsOf).map((session) => () => run(session, { folder: folder(), program })));
  await each('taken by the server', of('configuration').map((block) => () => yaml.start(block, { folder: folder(), program })));
  add('linted', await yaml.lint([...of('workflow'), ...of('steps')], { root, actionlint }));
  add('parsed', of('of others').map((block) => yaml.parse(block)));
  add('parsed', blocks.filter(({ language, verb }) => language === 'json' && verb !== 'answer').map(parseJson));
  add('read only', shellcheck(blocks.filter(({ language, verb }) => language === 'sh' && (verb === 'not run:' || verb === 'file'))));
  add('read only', blocks.filter(({ language, verb }) => verb === 'not run:' && !['sh', 'yaml', 'json'].includes(language)).map((block) => ({ block })));
  add('shown', blocks.filter(({ verb }) => verb === 'wrong').map((block) => ({ block })));
  add('text', blocks.filter(({ language, verb }) => language === 'text' && verb === undefined).map((block) => ({ block })));

  // A block that nothing is known to be done with is a mistake, whatever it says.
  const untried = blocks.filter((block) => !tried.some((one) => one.block === block));
  add('unknown', untried.map((block) => ({
    block, wrong: `nobody tries a block of ${block.language || 'no language'}${block.language === 'sh' ? ' without a mark' : ''}: scripts/lib/docs/blocks.js says how to mark it`,
  })));
  report(blocks, tried);

  function of(kind) {
    return blocks.filter((block) => block.language === 'yaml' && block.verb !== 'wrong' && yamlKind(block) === kind);
  }
  function yamlKind(block) {
    return block.verb === 'not run:' ? 'of others' : yaml.kindOf(block);
  }
}

function report(blocks, tried) {
  const order = new Map(blocks.map((block, index) => [block, index]));
  tried.sort((one, other) => order.get(one.block) - order.get(other.block));
  for (const { block, how, wrong } of tried) {
    const why = how === 'read only' && block.verb === 'not run:' ? `, not run: ${block.rest}` : '';
    console.log(`${wrong === undefined ? 'ok  ' : 'FAIL'} ${block.place} ${block.language}: ${how}${why}`);
    if (wrong !== undefined) console.log(wrong.trim().replace(/^/gm, '     '));
  }
  const failed = tried.filter(({ wrong }) => wrong !== undefined).length;
  const counts = Object.entries(grouped(tried)).map(([how, all]) => `${all.length} ${how}`);
  console.log(`${blocks.length} blocks: ${counts.join(', ')}; ${failed} failed`);
  // A page may have nothing to run; all of them together do.
  const is_empty = blocks.length === 0 || (only.length === 0 && !tried.some(({ how }) => how === 'run'));
  if (failed > 0 || is_empty) {
    console.error(failed > 0 ? 'run-docs: the docs are not true' : 'run-docs: there is no block to run');
    process.exitCode = 1;
  }
}

function grouped(tried) {
  const groups = {};
  for (const one of tried) (groups[one.how] ??= []).push(one);
  return groups;
}

function parseJson(block) {
  try {
    JSON.parse(block.text);
    return { block };
  } catch (error) {
    return { block, wrong: error.message };
  }
}

/** What is not run is read at least: by bash, and by shellcheck. */
function shellcheck(blocks) {
  const file_of = blocks.map((block, index) => {
    const file = join(folder(), `block-${index}.sh`);
    writeFileSync(file, block.text);
    return file;
  });
  return blocks.map((block, index) => {
    const { status, stderr } = spawnSync('bash', ['-n', file_of[index]], { encoding: 'utf8' });
    if (status !== 0) return { block, wrong: stderr };
    const { status: clean, stdout } = spawnSync('shellcheck', ['-s', 'bash', '-S', 'warning', '-f', 'gcc', file_of[index]], { encoding: 'utf8' });
    return { block, ...(clean !== 0 && { wrong: stdout }) };
  });
}

/** Does all of it, a few at a time. */
async function several(todo) {
  const results = new Array(todo.length);
  let next = 0;
  const worker = async () => {
    while (next < todo.length) {
      const mine = next;
      next += 1;
      results[mine] = await todo[mine]();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
