import { web } from './links.js';
import { oneLine } from './report.js';

/** @import { Lease } from './job-file.js' */
/** @import { Holder, Outcome, Wait } from './protocol.d.ts' */
/** @import { World } from './world.js' */

/**
 * A row of the table; one that has nothing to say is left out.
 *
 * @typedef {[name: string, html: string | undefined]} Row
 */

/**
 * A short table for the job's page: how it ended, why, and where to look further.
 *
 * @param {World} world
 * @param {Pick<Lease, 'server' | 'subject' | 'held'>} lease
 * @param {Exclude<Outcome, { kind: 'released' | 'not_held' }>} outcome
 */
export async function writeSummary(world, lease, outcome) {
  const { owner, repo, base_ref } = lease.subject;
  /** @type {Row[]} */
  const rows = [
    ...outcomeRows(world, lease, outcome),
    ['Commit', who(world, lease, lease.subject)],
    ['Queue', queue(world, lease, `${owner}/${repo}/${base_ref}`)],
  ];
  const table = rows.flatMap(([name, data]) => (data === undefined ? [] : [[{ data: name, header: true }, { data }]]));
  await written(world, (summary) => summary.addHeading(`Lease of ${text(base_ref)}`, 3).addTable(table));
}

/**
 * One line for a lease that was given back.
 *
 * @param {World} world
 * @param {Lease} lease
 * @param {string} status
 */
export async function writeRelease(world, lease, status) {
  const { subject, acquired_at, pull_requests = [] } = lease;
  const words = [`released with ${status}`];
  if (pull_requests.length > 0) words.push(`pull requests ${pullRequests(world, lease, pull_requests)}`);
  const held_ms = acquired_at === undefined ? NaN : world.clock() - Date.parse(acquired_at);
  if (held_ms >= 0) words.push(`held for ${duration(held_ms)}`);
  // In a paragraph of its own nothing is taken for Markdown.
  await written(world, (summary) => summary.addRaw(`<p>Lease of ${queue(world, lease, subject.base_ref)}: ${words.join('; ')}.</p>`, true));
}

/**
 * @param {World} world
 * @param {(summary: World['core']['summary']) => unknown} write
 */
async function written({ core }, write) {
  try {
    write(core.summary);
    await core.summary.write();
  } catch (error) {
    // Older servers have no summaries, and nothing depends on it.
    core.debug(`no job summary: ${error}`);
  }
}

/**
 * @param {World} world
 * @param {Pick<Lease, 'subject' | 'held'>} lease
 * @param {Exclude<Outcome, { kind: 'released' | 'not_held' }>} outcome
 * @returns {Row[]}
 */
function outcomeRows(world, lease, outcome) {
  switch (outcome.kind) {
    case 'acquired': {
      const numbers = outcome.stacked_pull_requests.map(({ number }) => number);
      return [
        ['Result', 'acquired: this run does the work'],
        ['Waited', duration(outcome.waited_ms)],
        ['Priority', String(outcome.priority)],
        ['Pull requests', pullRequests(world, lease, numbers) || 'none known'],
        ['Fencing token', String(outcome.fencing_token)],
      ];
    }
    case 'completed': {
      const by = outcome.completed_by;
      return [
        ['Result', 'completed: another run did the work'],
        ['Waited', duration(outcome.waited_ms)],
        ['Priority', String(outcome.priority)],
        ['Completed by', by && `${who(world, lease, by)} at ${text(by.released_at)}`],
      ];
    }
    case 'failed':
      return [['Result', `failed: ${text(outcome.detail)}`], ...waitRows(world, lease, outcome.wait, outcome.detail)];
    case 'cancelled':
      return [['Result', 'cancelled while it waited for the lease'], ...waitRows(world, lease, outcome.wait)];
    case 'lost':
      return [
        ['Result', `lost: ${text(outcome.detail)}`],
        ['Found out at', new Date(outcome.lost_at_ms).toISOString()],
        ['Fencing token', lease.held?.fencing_token?.toString()],
        ['Held by', holderOf(world, lease, outcome.holder)],
      ];
  }
}

/**
 * @param {World} world
 * @param {Pick<Lease, 'subject'>} lease
 * @param {Wait | undefined} wait
 * @param {string} [said]
 * @returns {Row[]}
 */
function waitRows(world, lease, wait, said = '') {
  if (wait === undefined) return [];
  const { waited_ms, priority, reason, holder } = wait;
  return [
    ['Waited', duration(waited_ms)],
    ['Priority', priority?.toString()],
    ['Last reason', reason === undefined || said.includes(reason) ? undefined : text(reason)],
    ['Held by', holderOf(world, lease, holder)],
  ];
}

/**
 * @param {World} world
 * @param {Pick<Lease, 'subject'>} lease
 * @param {Holder | undefined} holder
 */
function holderOf(world, lease, holder) {
  if (holder === undefined) return undefined;
  // What a run says of itself is shown where it leads to a web page only.
  const run = web(holder.run_url ?? '');
  const its_run = run === undefined ? '' : ` (${link('its run', run)})`;
  return `${who(world, lease, holder)} since ${text(holder.acquired_at)}${its_run}`;
}

/**
 * A run, by its pull request and its commit.
 *
 * @param {World} world
 * @param {Pick<Lease, 'subject'>} lease
 * @param {{ head_sha: string, head_ref?: string }} run
 */
function who(world, lease, { head_sha, head_ref }) {
  const short = head_sha.slice(0, 12);
  // Only what looks like a commit has a page.
  const is_commit = /^[0-9a-f]{7,64}$/i.test(head_sha);
  const commit = is_commit ? link(short, `${repository(world, lease)}/commit/${head_sha}`) : text(short);
  const number = head_ref === undefined ? undefined : world.door.pull_request(head_ref);
  if (number !== undefined) return `${pullRequests(world, lease, [number])}, ${commit}`;
  return head_ref === undefined ? commit : `${commit} (${text(head_ref)})`;
}

/**
 * @param {World} world
 * @param {Pick<Lease, 'subject'>} lease
 * @param {number[]} numbers
 */
function pullRequests(world, lease, numbers) {
  return numbers.map((number) => link(`#${number}`, `${repository(world, lease)}/pull/${number}`)).join(', ');
}

/**
 * @param {World} world
 * @param {Pick<Lease, 'subject'>} lease
 */
function repository({ env }, { subject: { owner, repo } }) {
  return `${env.GITHUB_SERVER_URL || 'https://github.com'}/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
}

/**
 * What the server shows of the queue.
 *
 * @param {World} world
 * @param {Pick<Lease, 'server' | 'subject'>} lease
 * @param {string} words
 */
function queue({ door }, { server, subject }, words) {
  return link(words, server + door.provider_path(subject));
}

/** @param {number} ms */
export function duration(ms) {
  const seconds = Math.round(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const units = ['h', 'min', 's'];
  const words = parts.map((part, index) => (part === 0 ? '' : `${part} ${units[index]}`)).filter(Boolean);
  return words.join(' ') || '0 s';
}

/**
 * A link, if there is a web page that it leads to.
 *
 * @param {string} words
 * @param {string} address
 */
function link(words, address) {
  const href = web(address);
  return href === undefined ? text(words) : `<a href="${text(href)}">${text(words)}</a>`;
}

/**
 * Text of others, as nothing but text. Branch names may hold anything that HTML cares for, and an empty line would end the
 * HTML.
 *
 * @param {string} words
 */
const text = (words) => oneLine(words).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
