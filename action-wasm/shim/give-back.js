import { connect } from './connection.js';
import { drive } from './drive.js';
import { stopHeart } from './heart.js';
import { isAlive } from './processes.js';
import { writeRelease, writeSummary } from './summary.js';

/** @import { Status } from './inputs.js' */
/** @import { Lease, LeaseFile } from './job-file.js' */
/** @import { Held, Outcome } from './protocol.d.ts' */
/** @import { World } from './world.js' */

/** The queue stands still until a release arrives. */
const RELEASE_LIMIT_MS = 4 * 60_000;
/** What is withdrawn comes free by itself as well. */
const WITHDRAWAL_LIMIT_MS = 60_000;

/**
 * What connects to the server: secrets aren't written down, so they are given anew.
 *
 * @typedef {{ auth: string, audience: string }} Access
 */

/**
 * Gives a lease back that this job holds, and stops its heartbeat.
 *
 * The heartbeat goes on until the release has arrived: that may take minutes, and the lease must not run out meanwhile.
 *
 * @param {World} world
 * @param {LeaseFile} file
 * @param {Lease & { held: Held }} lease
 * @param {Status} status
 * @param {Access} access
 * @returns {Promise<Outcome>}
 */
export async function giveBack(world, file, lease, status, access) {
  // While the release is on its way the heartbeat may be refused, and take that for a loss: what it says then is not shown.
  const showLog = heartLog(world, file);
  showLog();
  const lost = file.beat(lease.heart)?.lost;
  const outcome = lost ?? (await release(world, lease.server, lease.held, status, access));
  switch (outcome.kind) {
    case 'released':
      await stopHeart(file, { ...lease, state: 'released' }, world);
      await writeRelease(world, lease, status);
      break;
    case 'lost':
      showLog();
      await stopHeart(file, { ...lease, state: 'over' }, world);
      await writeSummary(world, lease, outcome);
      break;
    case 'failed':
      showLog();
      await writeSummary(world, lease, outcome);
      break;
    case 'not_held':
    case 'cancelled':
    case 'acquired':
    case 'completed':
      showLog();
      break;
  }
  return outcome;
}

/**
 * @param {World} world
 * @param {string} server
 * @param {Held} held
 * @param {Status} status
 * @param {Access} access
 * @returns {Promise<Outcome>}
 */
export async function release(world, server, held, status, access) {
  const never = new AbortController().signal;
  const { hands, close } = connect(world, { server, subject: held.subject, ...access, cancelled: never });
  try {
    return await drive(world.door.releaser({ held, status, limit_ms: RELEASE_LIMIT_MS }), hands);
  } finally {
    close();
  }
}

/**
 * Takes a request out of the queue whose main has died. It may have been granted in an answer that nobody read.
 *
 * @param {World} world
 * @param {Lease} lease
 * @param {Access} access
 * @returns {Promise<Outcome>}
 */
export async function withdraw(world, { server, subject, client_id }, access) {
  const settings = { subject, client_id, lease_ttl_ms: 0, poll_interval_ms: 0, timeout_ms: WITHDRAWAL_LIMIT_MS };
  const waiter = world.door.waiter({ ...settings, priority: 0 });
  const cancelled = new AbortController();
  const { hands, close } = connect(world, { server, subject, ...access, cancelled: cancelled.signal });
  // The waiter leaves the queue where it may have joined it. So its first word is not sent again, but taken as said.
  const leaving = {
    ...hands,
    /** @type {typeof hands.send} */
    async send(next, signal) {
      if (next.verb !== 'acquire') return hands.send(next, signal);
      cancelled.abort();
      return { kind: 'not_answered', detail: 'It was said by a process that is no more.' };
    },
  };
  try {
    return await drive(waiter, leaving);
  } finally {
    close();
  }
}

/**
 * Shows what the heartbeat has said, each time what is new.
 *
 * @param {World} world
 * @param {LeaseFile} file
 */
function heartLog({ core }, file) {
  let shown = 0;
  return () => {
    const lines = file.log().split('\n').filter(Boolean);
    for (const line of lines.slice(shown)) core.detail('What the heartbeat process said', line);
    shown = lines.length;
  };
}

/**
 * Whether heartbeats should be coming, and none are.
 *
 * @param {LeaseFile} file
 * @param {Lease} lease
 */
export function heartHasDied(file, { heart }) {
  if (heart === undefined) return false;
  const beat = file.beat(heart);
  return beat === undefined || (beat.lost === undefined && !isAlive(beat.process));
}
