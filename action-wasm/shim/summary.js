/** @import { Outcome, Subject } from './protocol.d.ts' */
/** @import { World } from './world.js' */

/**
 * A short table for the job's page.
 *
 * @param {World} world
 * @param {Subject} subject
 * @param {Outcome & { kind: 'acquired' | 'completed' }} outcome
 */
export async function writeSummary({ core, env }, subject, outcome) {
  const repository = `${env.GITHUB_SERVER_URL || 'https://github.com'}/${subject.owner}/${subject.repo}`;
  /** @type {[string, string][]} */
  const rows = [
    ['Result', outcome.kind === 'acquired' ? 'acquired: this run does the work' : 'completed: another run did the work'],
    ['Waited', duration(outcome.waited_ms)],
    ['Priority', String(outcome.priority)],
  ];
  if (outcome.kind === 'acquired') {
    const links = outcome.stacked_pull_requests.map(({ number }) => link(`#${number}`, `${repository}/pull/${number}`));
    rows.push(['Pull requests', links.join(', ') || 'none known']);
  } else if (outcome.completed_by) {
    const { head_sha, head_ref, released_at } = outcome.completed_by;
    const commit = link(head_sha.slice(0, 12), `${repository}/commit/${encodeURIComponent(head_sha)}`);
    const ref = head_ref === undefined ? '' : ` (${escape(head_ref)})`;
    rows.push(['Completed by', `${commit}${ref} at ${escape(released_at)}`]);
  }
  const table = rows.map(([name, value]) => [{ data: name, header: true }, { data: value }]);
  try {
    core.summary.addHeading(`Lease of ${escape(subject.base_ref)}`, 3);
    await core.summary.addTable(table).write();
  } catch (error) {
    // Older servers have no summaries, and nothing depends on it.
    core.debug(`no job summary: ${error}`);
  }
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
 * @param {string} text
 * @param {string} href
 */
const link = (text, href) => `<a href="${escape(href)}">${escape(text)}</a>`;

/**
 * Branch names may hold anything that HTML cares for.
 *
 * @param {string} text
 */
const escape = (text) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
