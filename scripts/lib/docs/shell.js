// Blocks that are run: one bash after the other, each with a server of its own where one is asked for.
'use strict';

const { spawn } = require('node:child_process');
const { mkdirSync, writeFileSync } = require('node:fs');
const { createServer } = require('node:net');
const { dirname, join } = require('node:path');
const { differences } = require('./answer.js');

const LIMIT_MS = 60_000;
/** What stands in the docs for something of the reader's own. */
const THEIR_OWN = ['deploy-to-staging-and-test', 'install-version'];
const SERVER = /^(cargo run -p lease-server(?: --)?|lease-server)(?= |$)/gm;

/**
 * The blocks of a page that belong together: the first, and those that go on with it. They find the files that are shown before
 * the first one.
 *
 * @returns {{ files: Map<string, string>, blocks: object[] }[]}
 */
function sessionsOf(blocks) {
  const sessions = [];
  const files = new Map();
  let session;
  for (const block of blocks) {
    switch (block.verb) {
      case 'server':
      case 'serves':
      case 'alone':
        session = { files: new Map(files), blocks: [block] };
        sessions.push(session);
        break;
      case 'then':
      case 'answer':
        if (session === undefined) throw new Error(`${block.place}: there is nothing before it that is run`);
        session.blocks.push(block);
        break;
      case 'file':
      case 'wrong':
        files.set(block.rest, block.text);
        break;
      case 'not run:':
      case undefined:
        break;
    }
  }
  return sessions;
}

/**
 * Runs a session. The answer says for each of its blocks what is wrong with it, or nothing.
 *
 * @param {{ files: Map<string, string>, blocks: object[] }} session
 * @param {{ folder: string, program: string }} where
 * @returns {Promise<{ block: object, wrong?: string }[]>}
 */
async function run({ files, blocks }, { folder, program }) {
  const port = await freePort();
  // What the docs call it -> what it is here.
  const here = [
    [SERVER, 'lease-server'],
    [/https?:\/\/(127\.0\.0\.1:8080|lease\.example\.com)/g, `http://127.0.0.1:${port}`],
    [/\/(var\/lib|etc|backup)(?=\/)/g, `${folder}/$1`],
  ];
  const asHere = (text) => here.reduce((so_far, [what, by]) => so_far.replace(what, by), text);
  for (const inside of ['bin', 'strict', 'data', 'var/lib/mq-lease', 'var/lib/staging', 'etc', 'backup']) mkdirSync(join(folder, inside), { recursive: true });
  for (const name of THEIR_OWN) writeFileSync(join(folder, 'bin', name), '#!/bin/sh\n', { mode: 0o755 });
  writeFileSync(join(folder, 'bin/lease-server'), `#!/bin/sh\nexec '${program}' "$@"\n`, { mode: 0o755 });
  for (const [name, text] of files) {
    mkdirSync(join(folder, 'work', dirname(name)), { recursive: true });
    writeFileSync(join(folder, 'work', name), asHere(text), { mode: 0o755 });
  }
  mkdirSync(join(folder, 'work'), { recursive: true });
  writeFileSync(join(folder, 'strict/.curlrc'), 'fail-with-body\n');

  const run_blocks = blocks.filter(({ verb }) => verb !== 'answer');
  const script = [PRELUDE];
  run_blocks.forEach((block, index) => {
    const file = join(folder, `block-${index}.sh`);
    const { text, serves } = block.verb === 'serves' ? splitServer(asHere(block.text), block) : { text: asHere(block.text) };
    writeFileSync(file, text);
    script.push(`printf '\\n@@ %d\\n' ${index}`);
    script.push(`export CURL_HOME='${folder}/${block.is_refused ? 'work' : 'strict'}'`);
    if (block.verb === 'server') script.push(`start lease-server ${asHere(block.rest)}`);
    script.push(`. '${file}'`);
    if (serves !== undefined) script.push(`start ${serves}`);
  });
  script.push('stop');
  writeFileSync(join(folder, 'session.sh'), script.join('\n'));

  const { code, output } = await bash(join(folder, 'session.sh'), folder, port);
  const said = output.split(/^@@ \d+\n/m).slice(1);
  const last = said.length - 1;
  const results = run_blocks.map((block, index) => {
    if (code === 0 || index < last) return { block };
    const wrong = index === last || last < 0 ? `it ended with ${code}:\n${said[last] ?? output}` : 'it was not reached';
    return { block, wrong };
  });
  blocks.forEach((block, at) => {
    if (block.verb !== 'answer') return;
    const before = blocks.slice(0, at).filter(({ verb }) => verb !== 'answer').length - 1;
    results.push({ block, wrong: differences(block, asHere(block.text), said[before] ?? '') });
  });
  return results;
}

/** The server is the last command of its block; it may have several lines. */
function splitServer(text, block) {
  const at = text.search(/^(?:[A-Z_]+=\S+ )*lease-server(?: |$)(?![\s\S]*\nlease-server)/m);
  if (at < 0) throw new Error(`${block.place}: its last command is no lease-server`);
  return { text: text.slice(0, at), serves: text.slice(at).replace(/\s+#.*$/gm, '').trim() };
}

// The server is nobody's child, so that a `wait` of the page does not wait for it.
const PRELUDE = `
set -euo pipefail
its=$(cd .. && pwd)
start() {
  ( ( "$@" >"$its/log" 2>&1 & echo $! >"$its/pid"; wait $! && echo 0 >"$its/status" || echo $? >"$its/status" ) & )
  until grep -qs 'listening on' "$its/log"; do
    [ ! -e "$its/status" ] || { echo 'the server has not started:'; cat "$its/log"; exit 1; }
    sleep 0.02
  done
}
stop() {
  [ -e "$its/pid" ] || return 0
  kill "$(cat "$its/pid")"
  until [ -s "$its/status" ]; do sleep 0.02; done
  [ "$(cat "$its/status")" = 0 ] || { echo "the server ended with $(cat "$its/status"):"; cat "$its/log"; exit 1; }
  rm "$its/pid"
}
trap '[ ! -e "$its/pid" ] || kill "$(cat "$its/pid")" 2>/dev/null || true' EXIT
`;

function bash(script, folder, port) {
  const env = {
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    HOME: folder,
    TMPDIR: folder,
    NO_COLOR: '1',
    MQ_LEASE_PORT: String(port),
    MQ_LEASE_DATA: join(folder, 'data'),
    MQ_LEASE_LOG_FORMAT: 'json',
  };
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['--noprofile', '--norc', script], {
      cwd: join(folder, 'work'), env, stdio: ['ignore', 'pipe', 'pipe'], detached: true,
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    const late = setTimeout(() => {
      output += `\nit was not done after ${LIMIT_MS / 1000} s\n`;
      process.kill(-child.pid, 'SIGKILL');
    }, LIMIT_MS);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(late);
      resolve({ code: code ?? signal, output });
    });
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

module.exports = { run, sessionsOf };
