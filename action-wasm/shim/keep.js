import { connect } from './connection.js';
import { drive } from './drive.js';
import { LeaseFile } from './job-file.js';
import { identify, isAlive } from './processes.js';
import { loss } from './report.js';

/** @import { Lease } from './job-file.js' */
/** @import { World } from './world.js' */

/** How often it looks whether it is still wanted. */
const LOOK_MS = 200;
const MISSES = 5;

/**
 * The heartbeat process: keeps a lease until the job's file no longer names it, the runner is gone, or the lease is lost.
 *
 * @param {World} world
 * @param {LeaseFile} file
 * @param {string} heart
 */
export async function keep(world, file, heart) {
  const { core } = world;
  const lease = file.read();
  const note = { heart, process: identify(process.pid) };
  if (lease?.heart !== heart || lease.held === undefined) return core.info('This heartbeat is not wanted any more.');
  file.writeBeat(note);
  core.info(`The heartbeat of ${lease.subject.base_ref} has begun.`);

  const stopped = watch(file, heart, lease, world);
  const { hands, close } = connect(world, {
    server: lease.server,
    subject: lease.subject,
    auth: core.getInput('auth'),
    audience: lease.audience ?? '',
    cancelled: new AbortController().signal,
  });
  const lease_ttl_ms = lease.lease_ttl_ms ?? 0;
  const outcome = await Promise.race([drive(world.door.heart({ held: lease.held, lease_ttl_ms }), hands), stopped]);
  close();
  if (typeof outcome === 'string') core.info(outcome);
  else if (outcome.kind === 'lost') core.error(loss(outcome, lease.held));
  else core.info(`The heartbeat ended: ${'detail' in outcome ? outcome.detail : outcome.kind}`);
  // Where the job's files are gone, so is the job: nobody reads it then.
  if (file.read() === undefined) return;
  file.writeBeat({ ...note, stopped: true, ...(typeof outcome === 'object' && outcome.kind === 'lost' && { lost: outcome }) });
}

/**
 * Says why the heartbeat isn't wanted any more, as soon as that is so.
 *
 * @param {LeaseFile} file
 * @param {string} heart
 * @param {Lease} lease
 * @param {World} world
 * @returns {Promise<string>}
 */
async function watch(file, heart, lease, { sleep }) {
  const never = new AbortController().signal;
  for (let misses = 0; ; ) {
    await sleep(LOOK_MS, never);
    const now = file.read();
    // It may be read in the wrong moment once. A lease must not be lost for that.
    misses = now === undefined ? misses + 1 : 0;
    if (misses === MISSES || (now !== undefined && now.heart !== heart)) return 'The heartbeat has been stopped.';
    if (lease.worker && !isAlive(lease.worker)) return 'The runner is gone, so the heartbeat ends.';
  }
}
