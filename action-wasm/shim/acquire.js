import { connect } from './connection.js';
import { drive } from './drive.js';
import { github } from './github.js';
import { startHeart } from './heart.js';
import { InputError } from './inputs.js';
import { JobFiles } from './job-file.js';
import { octokit } from './octokit.js';
import { findWorker } from './processes.js';
import { failBecause } from './report.js';
import { mintClientId, runUrl, sharedClientId, whoAmI } from './run.js';
import { saveForPost } from './saved.js';
import { writeSummary } from './summary.js';

/** @import { Exchange } from './exchange.js' */
/** @import { Inputs } from './inputs.js' */
/** @import { Lease, LeaseFile } from './job-file.js' */
/** @import { Outcome, Subject } from './protocol.d.ts' */
/** @import { World } from './world.js' */

/** The server's clock need not be ours. */
const CLOCKS_DIFFER_MS = 60_000;

/**
 * Waits for the lease, and keeps it for the job.
 *
 * @param {World} world
 * @param {Inputs} inputs
 * @param {AbortSignal} cancelled
 */
export async function acquire(world, inputs, cancelled) {
  const { core, env } = world;
  const { subject, priority } = whoAmI(world, inputs);
  if (priority === undefined && inputs.github_token === '') {
    throw new InputError('Input github_token is empty: leave it out, or give a token that may read the repository.');
  }
  const files = new JobFiles(env);
  const file = files.of(inputs.server, subject);
  const lease = announce(files, file, subject, inputs, env);
  // From here on the server may know of it, so post has to, whatever becomes of this process.
  file.write(lease);
  saveForPost(core, lease);

  const outcome = await wait(world, inputs, lease, priority, cancelled);
  switch (outcome.kind) {
    case 'acquired':
      return hold(world, file, lease, outcome);
    case 'completed':
      file.write({ ...lease, state: 'completed' });
      setOutputs(core, outcome);
      return writeSummary(world, lease, outcome);
    case 'cancelled':
      file.write({ ...lease, state: 'over' });
      core.setFailed('The job was cancelled while it waited for the lease; it has left the queue.');
      return writeSummary(world, lease, outcome);
    case 'failed':
      file.write({ ...lease, state: 'over' });
      failBecause(core, outcome.detail);
      return writeSummary(world, lease, outcome);
    case 'released':
    case 'not_held':
    case 'lost':
      throw new Error(`the protocol ended the waiting with ${outcome.kind}`);
  }
}

/**
 * What is written down before the first word to the server.
 *
 * @param {JobFiles} files
 * @param {LeaseFile} file
 * @param {Subject} subject
 * @param {Inputs} inputs
 * @param {NodeJS.ProcessEnv} env
 * @returns {Lease}
 */
function announce(files, file, subject, inputs, env) {
  const before = files.known(file);
  const goes_on = before !== undefined && (before.state === 'waiting' || before.state === 'held');
  if (goes_on && before.subject.head_sha !== subject.head_sha) {
    throw new Error(
      `This job already has the lease of ${subject.base_ref} for ${before.subject.head_sha}, and would wait for itself. ` +
        'Release it first, with release_with_status.',
    );
  }
  const worker = findWorker(process.ppid);
  return {
    job: files.job,
    server: inputs.server,
    subject,
    // An earlier step of this job that has the lease shares it: it is the job's.
    client_id: goes_on ? before.client_id : inputs.auto_release ? mintClientId(env) : sharedClientId(env),
    state: 'waiting',
    auto_release: inputs.auto_release,
    lease_ttl_ms: inputs.auto_release ? inputs.lease_ttl_ms : 0,
    audience: inputs.audience,
    ...(worker && { worker }),
  };
}

/**
 * @param {World} world
 * @param {Inputs} inputs
 * @param {Lease} lease
 * @param {number | undefined} priority
 * @param {AbortSignal} cancelled
 * @returns {Promise<Outcome>}
 */
async function wait(world, inputs, { subject, client_id, lease_ttl_ms = 0 }, priority, cancelled) {
  const { door, env, sleep, clock, random } = world;
  if (inputs.github_token !== '') world.core.setSecret(inputs.github_token);
  const { server, auth, audience, github_token: token } = inputs;
  /** @param {Exchange} exchange */
  const measuring = (exchange) => github({ subject, connect: () => octokit({ token, exchange }), sleep, clock, random }).measure;
  const { hands, credential, close } = connect(world, { server, subject, auth, audience, cancelled, measuring });
  const run_url = runUrl(env);
  try {
    const waiter = door.waiter({
      subject,
      client_id,
      lease_ttl_ms,
      poll_interval_ms: inputs.poll_interval_ms,
      timeout_ms: inputs.timeout_ms,
      about: [`server: ${server}`, `credential: ${credential}`],
      ...(priority !== undefined && { priority }),
      ...(run_url !== undefined && { run_url }),
    });
    return await drive(waiter, hands);
  } finally {
    close();
  }
}

/**
 * @param {World} world
 * @param {LeaseFile} file
 * @param {Lease} lease
 * @param {Outcome & { kind: 'acquired' }} outcome
 */
async function hold(world, file, lease, outcome) {
  const { core } = world;
  const { subject, client_id } = lease;
  const { fencing_token, priority, acquired_at, stacked_pull_requests } = outcome;
  /** @type {Lease} */
  const holding = {
    ...lease,
    state: 'held',
    held: { subject, client_id, fencing_token, priority },
    acquired_at,
    pull_requests: stacked_pull_requests.map(({ number }) => number),
  };
  file.write(holding);
  saveForPost(core, holding);
  if (lease.lease_ttl_ms) await startHeart(file, holding, world);
  if (!lease.auto_release && isOlder(outcome, world.clock())) {
    core.notice(
      `This run has held the lease since ${outcome.acquired_at}: auto_release is false, so all its jobs and attempts share it.`,
    );
  }
  setOutputs(core, outcome);
  await writeSummary(world, holding, outcome);
}

/**
 * Whether the lease was held before this job asked for it.
 *
 * @param {Outcome & { kind: 'acquired' }} outcome
 * @param {number} now_ms
 */
function isOlder({ acquired_at, waited_ms }, now_ms) {
  return Date.parse(acquired_at) < now_ms - waited_ms - CLOCKS_DIFFER_MS;
}

/**
 * @param {World['core']} core
 * @param {Outcome & { kind: 'acquired' | 'completed' }} outcome
 */
function setOutputs(core, outcome) {
  const acquired = outcome.kind === 'acquired' ? outcome : undefined;
  const completed = outcome.kind === 'completed' ? outcome : undefined;
  core.setOutput('status', outcome.kind);
  core.setOutput('result', outcome.kind);
  core.setOutput('stacked_pull_requests', JSON.stringify(acquired?.stacked_pull_requests ?? []));
  core.setOutput('priority', outcome.priority);
  core.setOutput('fencing_token', acquired?.fencing_token ?? '');
  core.setOutput('waited_seconds', Math.round(outcome.waited_ms / 1000));
  core.setOutput('completed_by', completed?.completed_by?.head_sha ?? '');
}
