import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** @import { Held, Outcome, Subject } from './protocol.d.ts' */
/** @import { Process } from './processes.js' */

const REPLACE_TRIES = 20;

/**
 * What the steps of one job know of a lease.
 *
 * @typedef {object} Lease
 * @property {string} job Which job wrote it.
 * @property {string} server
 * @property {Subject} subject
 * @property {string} client_id
 * @property {'waiting' | 'held' | 'completed' | 'released' | 'over'} state
 *   `over` is all that needs nothing more: withdrawn, refused, lost and said so.
 * @property {boolean} auto_release
 * @property {Held} [held]
 * @property {string} [acquired_at] Since when it is held, by the server's clock.
 * @property {number[]} [pull_requests] What a success would complete.
 * @property {number} [lease_ttl_ms] What was promised.
 * @property {string} [audience] For the heartbeat's tokens.
 * @property {string} [heart] Names the heartbeat that belongs to the lease. Any other has to stop.
 * @property {Process} [worker] The runner's own process, where it is known.
 *
 * What a heartbeat has to tell.
 *
 * @typedef {object} Beat
 * @property {string} heart
 * @property {Process} process
 * @property {boolean} [stopped]
 * @property {Outcome & { kind: 'lost' }} [lost]
 */

/**
 * The files that the steps of one job share: one a lease for the steps, one for each heartbeat that it has had, and their log. Each
 * has one writer at a time, and is replaced as a whole. A heartbeat that is over may have its last word after the next has begun.
 *
 * They lie under RUNNER_TEMP, which the runner empties with every job.
 */
export class JobFiles {
  /** @param {NodeJS.ProcessEnv} env */
  constructor(env) {
    const temp = env.RUNNER_TEMP;
    if (!temp) throw new Error('RUNNER_TEMP is not set. This is an action: it runs on a GitHub Actions runner.');
    this.folder = join(temp, 'mq-lease');
    this.job = [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, env.GITHUB_JOB].join('/');
  }

  /**
   * @param {string} server
   * @param {Subject} subject
   * @returns {LeaseFile}
   */
  of(server, { owner, repo, base_ref }) {
    const name = [server, owner, repo, base_ref].join('\n');
    return new LeaseFile(this.folder, createHash('sha256').update(name).digest('hex').slice(0, 16));
  }

  /**
   * What this job knows of a lease. What another job has left behind is none of its business.
   *
   * @param {LeaseFile} file
   * @returns {Lease | undefined}
   */
  known(file) {
    const lease = file.read();
    return lease?.job === this.job ? lease : undefined;
  }

  /**
   * All the leases of a server that this job knows.
   *
   * @param {string} server
   * @returns {Lease[]}
   */
  all(server) {
    return names(this.folder)
      .map((name) => this.known(new LeaseFile(this.folder, name)))
      .filter((lease) => lease !== undefined)
      .filter((lease) => lease.server === server);
  }
}

/** The files of one lease. */
export class LeaseFile {
  /**
   * @param {string} folder
   * @param {string} name
   */
  constructor(folder, name) {
    this.folder = folder;
    this.path = join(folder, `${name}.json`);
    this.name = name;
    this.log_path = join(folder, `${name}.heartbeat.log`);
  }

  /**
   * @param {string} path
   * @returns {LeaseFile}
   */
  static at(path) {
    return new LeaseFile(dirname(path), basename(path, '.json'));
  }

  /** @returns {Lease | undefined} */
  read() {
    return readJson(this.path);
  }

  /** @param {Lease} lease */
  write(lease) {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    writeJson(this.path, lease);
  }

  /**
   * What the heartbeat of that name has told.
   *
   * @param {string | undefined} heart
   * @returns {Beat | undefined}
   */
  beat(heart) {
    return heart === undefined ? undefined : readJson(this.beatPath(heart));
  }

  /** @param {Beat} beat */
  writeBeat(beat) {
    writeJson(this.beatPath(beat.heart), beat);
  }

  /** @param {string} heart */
  beatPath(heart) {
    return join(this.folder, `${this.name}.heartbeat.${heart}.json`);
  }

  /** @returns {string} */
  log() {
    try {
      return readFileSync(this.log_path, 'utf8').trimEnd();
    } catch {
      return '';
    }
  }
}

/** @param {string} folder */
function names(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => /^[0-9a-f]{16}\.json$/.test(name))
      .map((name) => name.slice(0, 16));
  } catch {
    return [];
  }
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Not there, or not ours to read: nothing is known.
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {unknown} value
 */
function writeJson(path, value) {
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, JSON.stringify(value), { mode: 0o600, flag: 'wx' });
    replace(path, draft);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * Windows refuses to replace a file in the moment that somebody reads it.
 *
 * @param {string} path
 * @param {string} draft
 */
function replace(path, draft) {
  for (let tries = 1; ; tries += 1) {
    try {
      return renameSync(draft, path);
    } catch (error) {
      if (process.platform !== 'win32' || tries === REPLACE_TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
