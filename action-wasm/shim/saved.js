/** @import { Lease } from './job-file.js' */
/** @import { Core } from './world.js' */

const NAME = 'lease';

/**
 * Hands a lease over to the post step. It is a copy of what the job's file says, in case that file is gone by then.
 *
 * @param {Pick<Core, 'saveState'>} core
 * @param {Lease} lease
 */
export function saveForPost(core, lease) {
  core.saveState(NAME, lease);
}

/**
 * What main has handed over; nothing where it acquired nothing.
 *
 * @param {Pick<Core, 'getState'>} core
 * @returns {Lease | undefined}
 */
export function savedByMain(core) {
  const text = core.getState(NAME);
  return text === '' ? undefined : JSON.parse(text);
}
