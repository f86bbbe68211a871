import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually.js';
import { Running, serverProgram } from './processes.js';

/** @import { TestContext } from 'node:test' */

/**
 * The real server, on a free port, with windows short enough to wait for.
 *
 * @param {TestContext} t
 * @param {object} [options]
 * @param {number} [options.expected] How many requests make a round stable at once.
 * @param {string} [options.window] Where several make a round, only their number does: however slow the machine is.
 * @param {number} [options.port]
 * @param {string[]} [options.flags]
 */
export async function startLeaseServer(
  t,
  { expected = 1, window = expected > 1 ? '10m' : '300ms', port = 0, flags = [] } = {},
) {
  const data = mkdtempSync(join(tmpdir(), 'mq-lease-data-'));
  const server = new Running(
    serverProgram(),
    [
      ...['--port', String(port), '--data', data, '--log-format', 'json'],
      ...['--stabilisation-window', window, '--expected-build-count', String(expected), '--lock-delay', '0s'],
      ...flags,
    ],
    { env: { PATH: process.env.PATH } },
  );
  t.after(async () => {
    server.kill('SIGTERM');
    await server.ended;
    rmSync(data, { recursive: true, force: true });
  });
  const url = await eventually(
    'the lease server listens',
    () => /listening on (http:\/\/[^\s"]+)/.exec(server.output)?.[1],
    () => server.output,
  );
  return new LeaseServer(url);
}

/** What a test asks it directly. */
export class LeaseServer {
  /** @param {string} url */
  constructor(url) {
    this.url = url;
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

  /** How many long polls it holds. */
  async waiting() {
    const metrics = await (await fetch(`${this.url}/metrics`)).text();
    return Number(/^mq_lease_waiting (\d+)$/m.exec(metrics)?.[1]);
  }

  /** Ends whatever is there, as an operator does. */
  async clear(path = '/octo-org/octo-repo/main') {
    await fetch(this.url + path, { method: 'DELETE' });
  }
}

/** @typedef {{ head_sha: string, status: string, priority: number }} Answer */
