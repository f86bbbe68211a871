import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The Node that runs what is tested; the tests themselves may run under another one. */
export const node = process.env.MQ_LEASE_NODE || process.execPath;

/** @returns {string} */
export function serverProgram() {
  const given = process.env.MQ_LEASE_SERVER;
  const found = [given, `${root}target/release/lease-server`, `${root}target/debug/lease-server`].find(
    (path) => path && existsSync(path),
  );
  if (!found) throw new Error('there is no lease-server: build it, or name it in MQ_LEASE_SERVER');
  return found;
}

/** A process, and all that it has said. */
export class Running {
  /**
   * @param {string} program
   * @param {string[]} args
   * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
   */
  constructor(program, args, { env = {}, cwd } = {}) {
    this.output = '';
    /** @type {number | null} */
    this.code = null;
    /** @type {NodeJS.Signals | null} */
    this.signal = null;
    this.child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => (this.output += text));
    }
    /** @type {Promise<this>} */
    this.ended = new Promise((resolve, reject) => {
      this.child.once('error', reject);
      this.child.once('close', (code, signal) => {
        Object.assign(this, { code, signal });
        resolve(this);
      });
    });
    // Whoever waits for it is told; nobody has to.
    this.ended.catch(() => {});
  }

  get pid() {
    return this.child.pid ?? 0;
  }

  /** @param {NodeJS.Signals} signal */
  kill(signal) {
    this.child.kill(signal);
  }
}
