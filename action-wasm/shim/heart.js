import { randomUUID } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { join, parse } from 'node:path';
import { isAlive } from './processes.js';

/** @import { Lease, LeaseFile } from './job-file.js' */
/** @import { World } from './world.js' */

const START_LIMIT_MS = 20_000;
const STOP_LIMIT_MS = 3_000;
const LOOK_MS = 20;
/** The heartbeat has no use for these secrets. */
const NOT_FOR_THE_HEART = ['INPUT_GITHUB_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'];

/**
 * Starts the process that keeps the lease, and returns once it is at work. It outlives this one.
 *
 * Its secrets are in its environment: that is read by nobody but its user, unlike its command line.
 *
 * @param {LeaseFile} file
 * @param {Lease} lease
 * @param {World} world
 * @param {string} [program]
 * @returns {Promise<Lease>} The lease as it has been written, with its new heart.
 */
export async function startHeart(file, lease, world, program = join(import.meta.dirname, 'heartbeat.js')) {
  const alive = { ...lease, heart: randomUUID() };
  file.write(alive);
  const { spawn } = await world.children();
  const log = openSync(file.log_path, 'a', 0o600);
  try {
    await started(spawn, program, file, alive.heart, log, world.env);
  } finally {
    closeSync(log);
  }
  const is_there = await eventually(() => file.beat(alive.heart) !== undefined, START_LIMIT_MS, world);
  if (!is_there) throw new Error(`the heartbeat process did not start\n${file.log()}`.trimEnd());
  return alive;
}

/**
 * @param {typeof import('node:child_process').spawn} spawn
 * @param {string} program
 * @param {LeaseFile} file
 * @param {string} heart
 * @param {number} log
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>}
 */
function started(spawn, program, file, heart, log, env) {
  const own_env = Object.fromEntries(Object.entries(env).filter(([name]) => !NOT_FOR_THE_HEART.includes(name)));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, file.path, heart], {
      detached: true,
      stdio: ['ignore', log, log],
      env: own_env,
      // Not the workspace: a folder that a process is in can't be deleted everywhere.
      cwd: parse(process.execPath).root,
      windowsHide: true,
    });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}

/**
 * Stops the heartbeat of a lease: it looks whether the file still names it. No signal is sent, so it doesn't matter whose the
 * process id is by now.
 *
 * @param {LeaseFile} file
 * @param {Lease} lease
 * @param {World} world
 */
export async function stopHeart(file, lease, world) {
  const { heart, ...rest } = lease;
  file.write(rest);
  if (heart === undefined) return;
  await eventually(() => {
    const beat = file.beat(heart);
    return beat === undefined || beat.stopped === true || !isAlive(beat.process);
  }, STOP_LIMIT_MS, world);
}

/**
 * @param {() => boolean} condition
 * @param {number} limit_ms
 * @param {World} world
 */
async function eventually(condition, limit_ms, { clock, sleep }) {
  const never = new AbortController().signal;
  for (const ends_at = clock() + limit_ms; clock() < ends_at; await sleep(LOOK_MS, never)) {
    if (condition()) return true;
  }
  return condition();
}
