// Blocks of YAML: workflows go to actionlint, configurations to the server, and what is for others is parsed.
'use strict';

const { spawn, spawnSync } = require('node:child_process');
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const CONFIGURATION = ['repositories', 'defaults', 'auth', 'metrics', 'tls', 'limits'];
const LIMIT_MS = 20_000;

/** What a block of YAML is, by its outermost keys. */
function kindOf({ text, place }) {
  const keys = [...text.matchAll(/^(\w[\w-]*):/gm)].map(([, key]) => key);
  if (keys.includes('on') || keys.includes('jobs')) return 'workflow';
  if (/^- /m.test(text) && keys.length === 0) return 'steps';
  if (keys.length > 0 && keys.every((key) => CONFIGURATION.includes(key))) return 'configuration';
  // A story of the demo: what plays it stands further down on its page.
  if (keys.includes('runs')) return 'of others';
  if (keys.includes('apiVersion') || keys.includes('services') || keys.includes('scrape_configs')) return 'of others';
  throw new Error(`${place}: it is no workflow, no steps and no configuration; say what it is (scripts/lib/docs/blocks.js)`);
}

/**
 * Lints workflows, and steps as those of a job.
 *
 * @returns {Promise<{ block: object, wrong?: string }[]>}
 */
async function lint(blocks, { root, actionlint }) {
  if (blocks.length === 0) return [];
  const { runLint } = require(join(actionlint, 'build/run-lint.js'));
  const action = load(readFileSync(join(root, 'action.yml'), 'utf8'))[0];
  const results = [];
  for (const block of blocks) {
    const text = wrapped(block);
    const found = (await runLint(text, 'workflow.yml')).filter(({ message }) => message);
    const wrong = found.map(({ line, message }) => `${text.split('\n')[line - 1].trim()}\n  ${message}`);
    // Unless it is no YAML, which has been said.
    if (wrong.length === 0) wrong.push(...ofAction(load(text)[0], action));
    results.push({ block, ...(wrong.length > 0 && { wrong: wrong.join('\n') }) });
  }
  return results;
}

/** What a workflow gets wrong about the inputs and outputs of this action. */
function ofAction(workflow, action) {
  const wrong = [];
  for (const { steps = [] } of Object.values(workflow.jobs ?? {})) {
    const ours = steps.filter(({ uses = '' }) => uses.startsWith('org/mq-lease@'));
    for (const { with: given = {} } of ours) {
      for (const name of Object.keys(given)) if (!(name in action.inputs)) wrong.push(`the action has no input ${name}`);
      for (const [name, { required }] of Object.entries(action.inputs)) {
        if (required && !(name in given)) wrong.push(`the input ${name} is required`);
      }
    }
    for (const { id } of ours.filter(({ id }) => id)) {
      const asked = [...JSON.stringify(workflow).matchAll(new RegExp(`steps\\.${id}\\.outputs\\.(\\w+)`, 'g'))];
      for (const [, name] of asked) if (!(name in action.outputs)) wrong.push(`the action has no output ${name}`);
    }
  }
  return wrong;
}

/** All documents of a text. */
function load(text) {
  const read = 'import json, sys, yaml; print(json.dumps(list(yaml.safe_load_all(sys.stdin)), default=str))';
  const { status, stdout, stderr } = spawnSync('python3', ['-c', read], { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function wrapped(block) {
  const { text } = block;
  if (kindOf(block) === 'steps') {
    const indented = text.replace(/^(?=.)/gm, '      ');
    return `on: merge_group\njobs:\n  staging:\n    runs-on: ubuntu-latest\n    steps:\n${indented}`;
  }
  return /^on:/m.test(text) ? text : `on: merge_group\n${text}`;
}

/** Starts a server with the configuration. */
async function start(block, { folder, program }) {
  mkdirSync(join(folder, 'etc/mq-lease'), { recursive: true });
  const file = join(folder, 'lease.yaml');
  writeFileSync(file, block.text.replaceAll('/etc/mq-lease/', `${folder}/etc/mq-lease/`));
  if (/^tls:/m.test(block.text)) certify(join(folder, 'etc/mq-lease'));
  const names = [...block.text.matchAll(/(?<!\$)\$\{(\w+)\}/g)].map(([, name]) => name);
  const secrets = Object.fromEntries(names.map((name) => [name, name.endsWith('SHA256') ? '5'.repeat(64) : `${name}-0123456789`]));
  const flags = ['--config', file, '--port', '0', '--data', join(folder, 'data'), '--log-format', 'json'];
  return new Promise((resolve, reject) => {
    const server = spawn(program, flags, { env: { PATH: process.env.PATH, ...secrets }, stdio: ['ignore', 'ignore', 'pipe'] });
    let log = '';
    let is_ready = false;
    const late = setTimeout(() => server.kill('SIGKILL'), LIMIT_MS);
    server.once('error', reject);
    server.stderr.on('data', (data) => {
      log += data;
      if (is_ready || !log.includes('listening on')) return;
      is_ready = true;
      server.kill('SIGTERM');
    });
    server.once('close', (code) => {
      clearTimeout(late);
      resolve({ block, ...((!is_ready || code !== 0) && { wrong: `the server does not take it:\n${log}` }) });
    });
  });
}

function certify(folder) {
  const made = spawnSync('openssl', [
    'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30', '-subj', '/CN=lease.example.com',
    '-addext', 'subjectAltName=DNS:lease.example.com', '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'fullchain.pem'),
  ], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`openssl: ${made.stderr}`);
}

/** Whether it is YAML at all. */
function parse(block) {
  try {
    load(block.text);
    return { block };
  } catch (error) {
    return { block, wrong: error.message };
  }
}

module.exports = { kindOf, lint, parse, start };
