import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually.js';
import { Running, serverProgram } from './processes.js';

/** @import { TestContext } from 'node:test' */

/**
 * The real server, on a free port. A round is stable with so many requests as are expected, and in no other way: how long a
 * process takes to start decides nothing.
 *
 * @param {TestContext} t
 * @param {object} [options]
 * @param {number} [options.expected] How many requests make a round stable at once.
 * @param {number} [options.port]
 * @param {string[]} [options.flags]
 */
export async function startLeaseServer(t, { expected = 1, port = 0, flags = [] } = {}) {
  const data = mkdtempSync(join(tmpdir(), 'mq-lease-data-'));
  /** @param {number} on_port */
  const launch = (on_port) =>
    new Running(
      serverProgram(),
      [
        ...['--port', String(on_port), '--data', data, '--log-format', 'json'],
        ...['--stabilisation-window', '10m', '--expected-build-count', String(expected), '--lock-delay', '0s'],
        ...flags,
      ],
      { env: { PATH: process.env.PATH } },
    );
  let process_now = launch(port);
  t.after(async () => {
    process_now.kill('SIGTERM');
    await process_now.ended;
    rmSync(data, { recursive: true, force: true });
  });
  const url = await listening(process_now);
  return new LeaseServer(url, {
    async crash() {
      process_now.kill('SIGKILL');
      await process_now.ended;
    },
    async start() {
      process_now = launch(Number(new URL(url).port));
      await listening(process_now);
    },
    log: () => process_now.output,
  });
}

/** @param {Running} server */
function listening(server) {
  return eventually(
    'the lease server listens',
    () => /listening on (http:\/\/[^\s"]+)/.exec(server.output)?.[1],
    () => server.output,
  );
}

/** What a test asks it directly. */
export class LeaseServer {
  /**
   * @param {string} url
   * @param {{ crash: () => Promise<void>, start: () => Promise<void>, log: () => string }} its
   */
  constructor(url, { crash, start, log }) {
    this.url = url;
    /** Ends the server as a power cut would. */
    this.crash = crash;
    /** Starts it again, at the same address and with what it had stored. */
    this.start = start;
    /** What the server that runs now has logged. */
    this.log = log;
  }

  /** @returns {Promise<{ acquired: Answer | null, known: Answer[] }>} */
  async provider(path = '/octo-org/octo-repo/main') {
    const answer = await fetch(this.url + path);
    return /** @type {any} */ (await answer.json());
  }

  /** @param {string} head_sha */
  async holds(head_sha) {
    return (await this.provider()).acquired?.head_sha === head_sha;
  }

  /** @param {string} head_sha */
  async knows(head_sha) {
    return (await this.provider()).known.some((request) => request.head_sha === head_sha);
  }

  /** @param {string} name @returns {Promise<number>} */
  async metric(name) {
    const text = await (await fetch(`${this.url}/metrics`)).text();
    return Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1] ?? NaN);
  }

  /** Ends whatever is there, as an operator does. */
  async clear(path = '/octo-org/octo-repo/main') {
    await fetch(this.url + path, { method: 'DELETE' });
  }
}

/** @typedef {{ head_sha: string, status: string, priority: number }} Answer */
