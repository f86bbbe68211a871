// A server of its own for each test, as the tests of the running server have it.
'use strict';

const { spawn } = require('node:child_process');
const { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const PROGRAM = process.env.MQ_LEASE_SERVER ?? join(__dirname, '../../../target/debug/lease-server');

// Where its clock runs faster than the world's, and how much; it began so many seconds ago.
function hurrying(rate, seconds) {
  const library = globFaketime();
  return { LD_PRELOAD: library, FAKETIME: `-${seconds}s x${rate}` };
}

function globFaketime() {
  const folders = readdirSync('/usr/lib').map((name) => join('/usr/lib', name, 'faketime/libfaketimeMT.so.1'));
  const library = folders.find((path) => existsSync(path));
  if (!library) throw new Error('there is no libfaketime: scripts/faketime installs it');
  return library;
}

// Starts a server with that configuration. It can be stopped, and started again on its port with its data; and it may begin
// with a clock that hurries.
async function start(config, environment = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mq-lease-'));
  const file = join(folder, 'lease.yaml');
  writeFileSync(file, config);
  let child;
  let url;

  const launch = async (port, more = {}) => {
    child = spawn(PROGRAM, ['--port', port, '--data', folder, '--config', file, '--log-format', 'json'], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...more } });
    url = await new Promise((ready, failed) => {
      let log = '';
      child.stderr.on('data', (data) => {
        log += data;
        const address = /"address":"([^"]+)"/.exec(log);
        if (address) ready(address[1]);
      });
      child.once('exit', () => failed(new Error(`the server did not start:\n${log}`)));
    });
  };
  const stop = () => new Promise((ended) => {
    child.once('exit', ended);
    child.kill('SIGTERM');
  });

  await launch('0', environment);
  const send = async (path, body, user = 'ci:ci-password') => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Basic ${btoa(user)}` },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return {
    get url() {
      return url;
    },
    send,
    look: async (path) => (await fetch(`${url}${path}`)).json(),
    stop,
    again: () => launch(new URL(url).port),
    end: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

module.exports = { hurrying, start };
