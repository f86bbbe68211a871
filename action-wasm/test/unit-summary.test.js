import assert from 'node:assert/strict';
import { test } from 'node:test';
import { web } from '../shim/links.js';
import { writeRelease, writeSummary } from '../shim/summary.js';
import { readSummary } from './support/log.js';

/** @import { Lease } from '../shim/job-file.js' */
/** @import { Outcome } from '../shim/protocol.d.ts' */

const SHA = '1234567890abcdef1234567890abcdef12345678';
const GITHUB = 'https://ghes.example/octo-org/octo-repo';
/** @type {Lease} */
const LEASE = {
  job: '1/1/staging',
  server: 'https://lease.example.com/prefix',
  subject: { owner: 'octo-org', repo: 'octo-repo', base_ref: 'release/1.x', head_sha: SHA, head_ref: 'pr-3' },
  client_id: 'job',
  state: 'held',
  auto_release: true,
};
/** What a page must not take for anything but text. */
const HOSTILE = `"><img src=x onerror=alert(1)>'</td></tr></table>\n\n[x](javascript:alert(1)) <script>`;

/** A job's page, and what the shim needs to write to it. */
function page() {
  let html = '';
  const summary = {
    addHeading: (/** @type {string} */ text) => ((html += `<h3>${text}</h3>\n`), summary),
    addRaw: (/** @type {string} */ text) => ((html += `${text}\n`), summary),
    addTable: (/** @type {{ data: string, header?: boolean }[][]} */ rows) => {
      const cells = rows.map((row) => row.map(({ data, header }) => (header ? `<th>${data}</th>` : `<td>${data}</td>`)).join(''));
      html += `<table>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table>\n`;
      return summary;
    },
    write: async () => summary,
  };
  const door = {
    provider_path: (/** @type {Lease['subject']} */ { owner, repo, base_ref }) =>
      `/${[owner, repo, base_ref].map(encodeURIComponent).join('/')}`,
    pull_request: (/** @type {string} */ ref) => (/^pr-\d+$/.test(ref) ? Number(ref.slice(3)) : undefined),
  };
  const env = { GITHUB_SERVER_URL: 'https://ghes.example' };
  const clock = () => Date.parse('2026-03-01T14:12:00Z');
  const world = /** @type {any} */ ({ core: { summary, debug() {} }, door, env, clock });
  return { world, html: () => html };
}

/** @param {Exclude<Outcome, { kind: 'released' | 'not_held' }>} outcome @param {Partial<Lease>} [lease] */
async function rowsOf(outcome, lease = {}) {
  const { world, html } = page();
  await writeSummary(world, { ...LEASE, ...lease }, outcome);
  return readSummary(html());
}

const commit = `<a href="${GITHUB}/commit/${SHA}">1234567890ab</a>`;
const pull = (/** @type {number} */ number) => `<a href="${GITHUB}/pull/${number}">#${number}</a>`;
const ALWAYS = {
  Commit: `${pull(3)}, ${commit}`,
  Queue: '<a href="https://lease.example.com/prefix/octo-org/octo-repo/release%2F1.x">octo-org/octo-repo/release/1.x</a>',
};
const HOLDER = { head_sha: SHA, head_ref: 'pr-2', acquired_at: '2026-03-01T14:00:00.000Z' };

test('a lease that was acquired', async () => {
  const acquired_at = '2026-03-01T14:00:00.000Z';
  const stacked_pull_requests = [{ number: 1 }, { number: 3 }];
  const outcome = /** @type {const} */ ({ kind: 'acquired', fencing_token: 7, acquired_at, priority: 4, waited_ms: 725_000 });
  assert.deepEqual(await rowsOf({ ...outcome, stacked_pull_requests }), {
    Result: 'acquired: this run does the work',
    Waited: '12 min 5 s',
    Priority: '4',
    'Pull requests': `${pull(1)}, ${pull(3)}`,
    'Fencing token': '7',
    ...ALWAYS,
  });
});

test('a completion names whose it was, with its pull request', async () => {
  const completed_by = { head_sha: SHA, head_ref: 'pr-12', released_at: '2026-03-01T14:00:00.000Z' };
  const rows = await rowsOf({ kind: 'completed', priority: 4, waited_ms: 0, completed_by });
  assert.equal(rows['Completed by'], `${pull(12)}, ${commit} at 2026-03-01T14:00:00.000Z`);
  assert.equal((await rowsOf({ kind: 'completed', priority: 4, waited_ms: 0 }))['Completed by'], undefined);
});

test('a wait that came to nothing says why, and who held the lease', async () => {
  const wait = {
    waited_ms: 61_000,
    priority: 4,
    reason: 'held, position 2 (pr-2 has held the lease)',
    holder: { ...HOLDER, run_url: 'https://ci.example/runs/5' },
  };
  const held_by = `${pull(2)}, ${commit} since 2026-03-01T14:00:00.000Z (<a href="https://ci.example/runs/5">its run</a>)`;
  assert.deepEqual(await rowsOf({ kind: 'cancelled', wait }), {
    Result: 'cancelled while it waited for the lease',
    Waited: '1 min 1 s',
    Priority: '4',
    'Last reason': wait.reason,
    'Held by': held_by,
    ...ALWAYS,
  });
  const gave_up = await rowsOf({ kind: 'failed', detail: `gave up after waiting 1 min: ${wait.reason}`, wait });
  assert.equal(gave_up.Result, `failed: gave up after waiting 1 min: ${wait.reason}`);
  assert.equal(gave_up['Last reason'], undefined, 'it is not said twice');
  assert.equal(gave_up['Held by'], held_by);
  assert.deepEqual(await rowsOf({ kind: 'failed', detail: 'no' }), { Result: 'failed: no', ...ALWAYS });
});

test('a loss says when, and to whom', async () => {
  const held = { subject: LEASE.subject, client_id: 'job', fencing_token: 7 };
  const outcome = /** @type {const} */ ({ kind: 'lost', detail: 'gone.', lost_at_ms: 1_772_373_600_000, holder: HOLDER });
  assert.deepEqual(await rowsOf(outcome, { held }), {
    Result: 'lost: gone.',
    'Found out at': '2026-03-01T14:00:00.000Z',
    'Fencing token': '7',
    'Held by': `${pull(2)}, ${commit} since 2026-03-01T14:00:00.000Z`,
    ...ALWAYS,
  });
});

test('a release is one line', async () => {
  const { world, html } = page();
  await writeRelease(world, { ...LEASE, acquired_at: '2026-03-01T14:00:00.000Z', pull_requests: [1, 3] }, 'success');
  const queue = '<a href="https://lease.example.com/prefix/octo-org/octo-repo/release%2F1.x">release/1.x</a>';
  assert.equal(html(), `<p>Lease of ${queue}: released with success; pull requests ${pull(1)}, ${pull(3)}; held for 12 min.</p>\n`);
  // What an older version of the action has written down lacks some of it, and no clock is right.
  for (const lease of [LEASE, { ...LEASE, acquired_at: 'soon' }, { ...LEASE, acquired_at: '2026-03-01T14:12:01.000Z' }]) {
    const { world, html } = page();
    await writeRelease(world, lease, 'failure');
    assert.equal(html(), `<p>Lease of ${queue}: released with failure.</p>\n`);
  }
});

test('only web pages become links', async () => {
  for (const address of [
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'JAVASCRIPT://x/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://x/1',
    'file:///etc/passwd',
    '//ci.example/1',
    'ci.example/1',
    '',
    HOSTILE,
  ]) {
    assert.equal(web(address), undefined, address);
    const wait = { waited_ms: 0, holder: { ...HOLDER, run_url: address } };
    const { 'Held by': held_by = '' } = await rowsOf({ kind: 'cancelled', wait });
    assert.equal(held_by, `${pull(2)}, ${commit} since ${HOLDER.acquired_at}`, address);
  }
  assert.equal(web('https://user:secret@ci.example/1?a="b"'), 'https://ci.example/1?a=%22b%22');
});

test('a server that is given with a password is shown without it', async () => {
  const { world, html } = page();
  const server = 'https://user:secret@lease.example.com';
  const lease = { ...LEASE, server };
  await writeSummary(world, lease, { kind: 'failed', detail: 'no' });
  await writeRelease(world, lease, 'success');
  assert.doesNotMatch(html(), /user|secret/);
  assert.match(html(), /"https:\/\/lease\.example\.com\/octo-org/);
});

test('hostile words stay text', async () => {
  const holder = { head_sha: HOSTILE, head_ref: HOSTILE, acquired_at: HOSTILE, run_url: `https://x/${HOSTILE}` };
  const subject = { owner: HOSTILE, repo: HOSTILE, base_ref: HOSTILE, head_sha: HOSTILE, head_ref: HOSTILE };
  const wait = { waited_ms: 0, reason: HOSTILE, holder };
  /** @type {Exclude<Outcome, { kind: 'released' | 'not_held' }>[]} */
  const outcomes = [
    { kind: 'acquired', fencing_token: 1, acquired_at: HOSTILE, priority: 1, stacked_pull_requests: [{ number: 1 }], waited_ms: 1 },
    { kind: 'completed', priority: 1, waited_ms: 1, completed_by: { head_sha: HOSTILE, head_ref: HOSTILE, released_at: HOSTILE } },
    { kind: 'failed', detail: `no: ${HOSTILE}`, wait: { ...wait, reason: `${HOSTILE} again` } },
    { kind: 'cancelled', wait },
    { kind: 'lost', detail: HOSTILE, lost_at_ms: 0, holder },
  ];
  const { world, html } = page();
  for (const outcome of outcomes) await writeSummary(world, { ...LEASE, subject }, outcome);
  await writeRelease(world, { ...LEASE, subject, acquired_at: HOSTILE, pull_requests: [1] }, 'success');
  // Every tag is one of ours, and every attribute is an address of the web.
  const tags = [...html().matchAll(/<[^>]*>?/g)].map(([tag]) => tag.replace(/ href="https:\/\/[^"<>']*"/, ''));
  const ours = ['a', 'h3', 'p', 'table', 'td', 'th', 'tr'].flatMap((name) => [`<${name}>`, `</${name}>`]);
  assert.deepEqual([...new Set(tags)].sort(), ours.sort());
  // An empty line would end the HTML, and what follows would be Markdown.
  assert.doesNotMatch(html(), /\n\s*\n/);
  assert.equal(html().match(/\n/g)?.length, 2 * outcomes.length + 1);
});
