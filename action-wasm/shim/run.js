import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe } from './exchange.js';

/** @import { Subject } from './protocol.d.ts' */
/** @import { Inputs } from './inputs.js' */
/** @import { World } from './world.js' */

/** The server takes 200 bytes. The rest of the id needs about 70. */
const MAX_JOB_CHARACTERS = 100;

/**
 * Who this run is, from its event, or from the inputs that stand in for it.
 *
 * @param {World} world
 * @param {Inputs} inputs
 * @returns {{ subject: Subject, priority?: number }}
 */
export function whoAmI({ door, env }, inputs) {
  const name = env.GITHUB_EVENT_NAME ?? '';
  return door.subject({
    name,
    payload: readPayload(env.GITHUB_EVENT_PATH, name),
    repository: env.GITHUB_REPOSITORY ?? '',
    inputs: inputs.run,
  });
}

/**
 * @param {string | undefined} path
 * @param {string} event
 * @returns {unknown}
 */
function readPayload(path, event) {
  try {
    return JSON.parse(readFileSync(path ?? '', 'utf8'));
  } catch (error) {
    if (event !== 'merge_group') return null;
    throw new Error(`the event's payload (GITHUB_EVENT_PATH) can't be read: ${describe(error)}`);
  }
}

/**
 * A name for this job's request that no other job has, not even of the same matrix.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
export function mintClientId(env) {
  const job = (env.GITHUB_JOB ?? '').replace(/[^\w.-]/g, '_').slice(0, MAX_JOB_CHARACTERS);
  return [env.GITHUB_RUN_ID || '0', env.GITHUB_RUN_ATTEMPT || '1', job, randomUUID()].join('-');
}

/**
 * The same for a lease that outlives its job (`auto_release: false`): any job of the run can name it.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
export function sharedClientId(env) {
  return `run-${env.GITHUB_RUN_ID || '0'}`;
}

/**
 * Where people can look at this run.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function runUrl({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }) {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return undefined;
  const attempt = GITHUB_RUN_ATTEMPT ? `/attempts/${GITHUB_RUN_ATTEMPT}` : '';
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}${attempt}`;
}
