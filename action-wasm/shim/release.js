import { describe } from './exchange.js';
import { giveBack, release } from './give-back.js';
import { JobFiles } from './job-file.js';
import { failBecause, loss } from './report.js';
import { sharedClientId, whoAmI } from './run.js';

/** @import { Inputs, Status } from './inputs.js' */
/** @import { Lease } from './job-file.js' */
/** @import { Held, Outcome, Subject } from './protocol.d.ts' */
/** @import { World } from './world.js' */

/**
 * The explicit release: of the lease that a step of this job has taken, or else of one that another job of this run has taken
 * with `auto_release: false`.
 *
 * @param {World} world
 * @param {Inputs} inputs
 * @param {Status} status
 */
export async function releaseExplicitly(world, inputs, status) {
  const { core, env } = world;
  const files = new JobFiles(env);
  const lease = findOwn(world, files, inputs);
  if (lease === undefined) return releaseOfAnotherJob(world, inputs, status);
  switch (lease.state) {
    case 'held': {
      const { held } = lease;
      if (held === undefined) throw new Error(`${files.folder} holds a lease that can't be read`);
      const file = files.of(lease.server, lease.subject);
      return report(world, await giveBack(world, file, { ...lease, held }, status, inputs), held);
    }
    case 'completed':
      setResult(core, 'completed');
      return core.info('Nothing to release: another run has completed this one, and it never held the lease.');
    case 'released':
      return core.info('Nothing to release: this job has released the lease already.');
    case 'waiting':
    case 'over':
      return core.info('Nothing to release: this job does not hold the lease.');
  }
}

/**
 * The lease of this job that is meant. Where the event doesn't say which, and the inputs don't either, there is only one.
 *
 * @param {World} world
 * @param {JobFiles} files
 * @param {Inputs} inputs
 * @returns {Lease | undefined}
 */
function findOwn(world, files, inputs) {
  const { base_ref, head_sha, priority } = inputs.run;
  const by_event = world.env.GITHUB_EVENT_NAME === 'merge_group';
  if (by_event || (base_ref && head_sha && priority)) {
    const { subject } = whoAmI(world, inputs);
    const lease = files.known(files.of(inputs.server, subject));
    return lease?.subject.head_sha === subject.head_sha ? lease : undefined;
  }
  const leases = files
    .all(inputs.server)
    .filter(({ subject }) => base_ref === undefined || subject.base_ref === base_ref.replace(/^refs\/heads\//, ''))
    .filter(({ subject }) => head_sha === undefined || subject.head_sha === head_sha);
  if (leases.length > 1) {
    const names = leases.map(({ subject }) => subject.base_ref).join(', ');
    throw new Error(`This job has taken several leases (${names}): name the one to release with the input base_ref.`);
  }
  return leases[0];
}

/**
 * @param {World} world
 * @param {Inputs} inputs
 * @param {Status} status
 */
async function releaseOfAnotherJob(world, inputs, status) {
  const subject = subjectIfAny(world, inputs);
  if (subject === undefined) return;
  const held = { subject, client_id: sharedClientId(world.env) };
  const outcome = await release(world, inputs.server, held, status, inputs);
  if (outcome.kind !== 'not_held') return report(world, outcome, held);
  world.core.info(`Nothing to release: this run does not hold the lease of ${subject.base_ref}.`);
}

/**
 * For an event that no lease can be taken for, there is none to release. A release step that runs in any case must not fail
 * for that.
 *
 * @param {World} world
 * @param {Inputs} inputs
 * @returns {Subject | undefined}
 */
function subjectIfAny(world, inputs) {
  try {
    return whoAmI(world, inputs).subject;
  } catch (error) {
    world.core.notice(`Nothing to release: ${describe(error)}`);
    return undefined;
  }
}

/**
 * @param {World} world
 * @param {Outcome} outcome
 * @param {Held} held
 */
function report({ core }, outcome, held) {
  switch (outcome.kind) {
    case 'released':
      // As the server answers a release.
      return setResult(core, outcome.status === 'success' ? 'completed' : 'failure');
    case 'lost':
      return failBecause(core, loss(outcome, held));
    case 'failed':
    case 'not_held':
      return failBecause(core, outcome.detail);
    case 'cancelled':
    case 'acquired':
    case 'completed':
      throw new Error(`the protocol answered a release with ${outcome.kind}`);
  }
}

/**
 * @param {World['core']} core
 * @param {'completed' | 'failure'} result
 */
function setResult(core, result) {
  core.setOutput('status', result);
  core.setOutput('result', result);
}
