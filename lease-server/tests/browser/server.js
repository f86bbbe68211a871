// A server of its own for each test, as the tests of the running server have it.
'use strict';

const { spawn } = require('node:child_process');
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const PROGRAM = process.env.MQ_LEASE_SERVER ?? join(__dirname, '../../../target/debug/lease-server');

// Starts a server with that configuration. It can be stopped, and started again on its port with its data.
async function start(config) {
  const folder = mkdtempSync(join(tmpdir(), 'mq-lease-'));
  const file = join(folder, 'lease.yaml');
  writeFileSync(file, config);
  let child;
  let url;

  const launch = async (port) => {
    child = spawn(PROGRAM, ['--port', port, '--data', folder, '--config', file, '--log-format', 'json'], { stdio: ['ignore', 'ignore', 'pipe'] });
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

  await launch('0');
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
    stop,
    again: () => launch(new URL(url).port),
    end: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

module.exports = { start };
