import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { readLog, readSummary } from './support/log.js';
import { Job, queue } from './support/runner.js';
import { grant, json, standIn } from './support/stand-in.js';

const REPOSITORY = 'https://github.com/octo-org/octo-repo';
/** A second is ten minutes to who is started with it. */
const FAST = { NODE_OPTIONS: `--import=${new URL('support/fast-clock.js', import.meta.url)}` };

/** @param {import('./support/runner.js').Group} group */
const who = ({ number, head_sha }) =>
  `<a href="${REPOSITORY}/pull/${number}">#${number}</a>, <a href="${REPOSITORY}/commit/${head_sha}">${head_sha.slice(0, 12)}</a>`;

test('a job that gets the lease at once: its log and its page', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  assert(group);
  const job = new Job(t, { server: server.url, github, group });
  const step = job.step({ auth: 'Bearer very-secret', timeout_minutes: '90' });
  const main = await step.main();
  assert.equal(main.code, 0, main.output);

  const { story, groups } = readLog(main.output);
  assert.equal(story.length, 2, main.output);
  assert.equal(story[0], '[Asking for the lease of main]');
  assert.match(story[1] ?? '', /^acquired the lease after \d+ m?s \(fencing token 1\)$/);
  const { lease } = job.files();
  assert.deepEqual(groups, [
    {
      title: 'Asking for the lease of main',
      lines: [
        `server: ${server.url}`,
        'credential: the input auth',
        'provider: octo-org/octo-repo/main',
        `head SHA: ${group.head_sha}`,
        `head ref: ${group.head_ref.replace('refs/heads/', '')}`,
        `client id: ${lease.client_id}`,
        'lease TTL: 1 min 30 s, kept by heartbeats',
        'time limit: 1 h 30 min',
        'priority: 2, the commits ahead of main as GitHub counts them; named to the server: 2',
      ],
    },
  ]);
  const page = `${server.url}/octo-org/octo-repo/main`;
  assert.deepEqual(
    { ...readSummary(step.summary), Waited: '' },
    {
      Result: 'acquired: this run does the work',
      Waited: '',
      Priority: '2',
      'Pull requests': `<a href="${REPOSITORY}/pull/1">#1</a>`,
      'Fencing token': '1',
      Commit: who(group),
      Queue: `<a href="${page}">octo-org/octo-repo/main</a>`,
    },
  );
  assert.match(await (await fetch(page, { headers: { accept: 'text/html' } })).text(), /<!DOCTYPE html>/i, 'it is a page');

  const post = await step.post('success');
  assert.equal(post.code, 0, post.output);
  const after = readLog(post.output);
  assert.deepEqual(after.story, ['[What the heartbeat process said]', 'released the lease with success']);
  assert.match(after.groups[0]?.lines[0] ?? '', /The heartbeat of main has begun/);
  assert.match(step.summary, /<p>Lease of .*: released with success; pull requests .*#1<\/a>; held for \d+ s\.<\/p>/);
});

for (const { name, env, inputs, credential } of [
  { name: 'a token of GitHub', env: true, inputs: { oidc_audience: 'aud' }, credential: 'a GitHub OIDC token for the audience aud' },
  { name: 'none', env: false, inputs: {}, credential: 'none' },
]) {
  test(`the log says how it authenticates: ${name}`, async (t) => {
    const github = await startGitHub(t);
    const [group] = queue(github, 1);
    const server = await standIn(t, ({ body }, response) => grant(response, body));
    const job = new Job(t, { server: server.url, github, group, env: env ? github.oidc : {} });
    const { code, output } = await job.step({ lease_ttl_seconds: '0', ...inputs }).main();
    assert.equal(code, 0, output);
    const lines = readLog(output).groups[0]?.lines ?? [];
    assert.ok(lines.includes(`credential: ${credential}`), output);
    assert.ok(lines.includes('lease TTL: none, and no heartbeats'), output);
  });
}

test('a long wait: a line a change, with the estimate; the rest is collapsed; a notice at its end', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  assert(group);
  const holder = { head_sha: 'abcdef0', head_ref: 'gh-readonly-queue/main/pr-9-aa', acquired_at: '2026-03-01T14:03:07.000Z' };
  const held = { status: 'pending', reason: 'held', detail: 'pr-9 has held the lease since 14:03:07', holder };
  /** What is answered, and how long that takes: a second is ten minutes. @type {[number, object | undefined][]} */
  const script = [
    [0, { ...held, position: 2, estimated_wait_seconds: 725 }],
    [700, { ...held, position: 2, estimated_wait_seconds: 300 }],
    [700, { ...held, position: 1, estimated_wait_seconds: 20 }],
    [0, undefined],
  ];
  const server = await standIn(t, async ({ body, headers }, response) => {
    const [takes_ms, answer] = script.shift() ?? [0, undefined];
    await new Promise((resolve) => setTimeout(resolve, takes_ms));
    if (answer === undefined) return grant(response, body, 7);
    json(response, 200, { ...body, ...answer }, headers.prefer === undefined ? {} : { 'preference-applied': headers.prefer.toString() });
    // The base branch moves meanwhile.
    github.ahead.set(group.head_sha, ['c1', 'c2', group.head_sha]);
  });
  const step = new Job(t, { server: server.url, github, group, env: FAST }).step({ lease_ttl_seconds: '0' });
  const { code, output } = await step.main();
  assert.equal(code, 0, output);
  const { story, groups, annotations } = readLog(output);
  const why = '(pr-9 has held the lease since 14:03:07)';
  // How long so far depends on the machine.
  assert.deepEqual(story.slice(0, -1).map((line) => line.replace(/; [^;]* so far$/, '')), [
    '[Asking for the lease of main]',
    `waiting: held, position 2 ${why}; about 12 min to go`,
    '[Meanwhile]',
    `waiting: held, position 1 ${why}; less than a minute to go`,
  ]);
  assert.match(story.at(-2) ?? '', /; [^;]*\d+ (min|h)[^;]* so far$/);
  assert.deepEqual(groups[1], { title: 'Meanwhile', lines: ['the priority is now 3: the commits ahead of main'] });
  assert.equal(annotations.length, 1);
  assert.equal(annotations[0]?.level, 'notice');
  assert.match(annotations[0]?.text ?? '', /^The lease of main is yours after \d+ min( \d+ s)?: fencing token 7$/);
  assert.match(readSummary(step.summary).Waited ?? '', /^\d+ min/);
});

test('the estimate of the real server is in the line that says why one waits', async (t) => {
  const github = await startGitHub(t);
  // It waits for another one to come, or for ten minutes.
  const server = await startLeaseServer(t, { expected: 2 });
  const [group] = queue(github, 1);
  const main = new Job(t, { server: server.url, github, group }).step().start();
  await eventually('it waits', async () => main.output.includes('waiting: '), () => main.output);
  main.kill('SIGINT');
  const { output } = await main.ended;
  const { story } = readLog(output);
  assert.match(story[1] ?? '', /^waiting: stabilising, position 1 \(the round may still grow.*\); about (10|9) min to go/);
});

test('a completion after a long wait is a notice too', async (t) => {
  const github = await startGitHub(t);
  const [group, other] = queue(github, 2);
  assert(group && other);
  const completed_by = { head_sha: other.head_sha, head_ref: other.head_ref, released_at: '2026-03-01T14:00:00.000Z' };
  const server = await standIn(t, async ({ body, headers }, response) => {
    if (headers.prefer === undefined) return json(response, 200, { ...body, status: 'pending' });
    await new Promise((resolve) => setTimeout(resolve, 700));
    json(response, 200, { ...body, status: 'completed', completed_by });
  });
  const step = new Job(t, { server: server.url, github, group, env: FAST }).step();
  const { code, output } = await step.main();
  assert.equal(code, 0, output);
  const [notice] = readLog(output).annotations;
  assert.equal(notice?.level, 'notice');
  assert.match(notice?.text ?? '', /^This job need not run: pr-2 has passed, and contains this commit \(waited /);
  assert.equal(readSummary(step.summary)['Completed by'], `${who(other)} at 2026-03-01T14:00:00.000Z`);
});

/** @param {import('node:test').TestContext} t */
async function heldByAnother(t) {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [waiting, holding] = queue(github, 2);
  assert(waiting && holding);
  const holder = new Job(t, { server: server.url, github, group: holding });
  assert.equal((await holder.step().main()).code, 0);
  const run = `${REPOSITORY}/actions/runs/${holder.env.GITHUB_RUN_ID}/attempts/1`;
  return { server, holding, run, job: new Job(t, { server: server.url, github, group: waiting }) };
}

test('a time limit: the page says why there is no lease, with a link to the run that has it', async (t) => {
  const { holding, run, job } = await heldByAnother(t);
  const step = job.step({ timeout_minutes: '0.025' });
  const { code, output } = await step.main();
  assert.equal(code, 1, output);
  const { story, annotations } = readLog(output);
  assert.deepEqual(story.map((line) => line.split(/[,:]/)[0]), [
    '[Asking for the lease of main]',
    'waiting',
    'gave up after waiting 1 s for the lease',
  ]);
  assert.equal(annotations[0]?.level, 'error');
  const rows = readSummary(step.summary);
  assert.match(rows.Result ?? '', /^failed: gave up after waiting 1 s for the lease: (held|next_round), /);
  assert.equal(rows.Priority, '2');
  assert.ok(rows['Held by']?.startsWith(`${who(holding)} since `), step.summary);
  assert.ok(rows['Held by']?.endsWith(` (<a href="${run}">its run</a>)`), step.summary);
});

test('a cancellation: the page says what was waited for', async (t) => {
  const { server, holding, job } = await heldByAnother(t);
  const step = job.step();
  const main = step.start();
  await eventually('it waits', async () => main.output.includes('waiting: '), () => main.output);
  main.kill('SIGINT');
  const { code, output } = await main.ended;
  assert.equal(code, 1, output);
  const { story } = readLog(output);
  assert.deepEqual(story.slice(-2), [
    'the job is cancelled: leaving the queue',
    'The job was cancelled while it waited for the lease; it has left the queue.',
  ]);
  const rows = readSummary(step.summary);
  assert.equal(rows.Result, 'cancelled while it waited for the lease');
  assert.match(rows['Last reason'] ?? '', /pr-2 has held the lease/);
  assert.ok(rows['Held by']?.startsWith(`${who(holding)} since `), step.summary);
  assert.equal(await server.metric('mq_lease_waiting'), 0);
});

test('a refusal: the page has the words of the server', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  const server = await standIn(t, (_, response) => json(response, 403, { detail: 'not <b>you</b>' }));
  const step = new Job(t, { server: server.url, github, group }).step();
  const { code, output } = await step.main();
  assert.equal(code, 1, output);
  assert.deepEqual(readLog(output).story, ['[Asking for the lease of main]', 'the server answers 403: not <b>you</b>']);
  assert.equal(readSummary(step.summary).Result, 'failed: the server answers 403: not &#60;b&#62;you&#60;/b&#62;');
});

test('a lease that was lost: the page says when, and to whom', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [lower, higher] = queue(github, 2);
  assert(lower && higher);
  const step = new Job(t, { server: server.url, github, group: lower }).step({ lease_ttl_seconds: '0' });
  assert.equal((await step.main()).code, 0);
  await server.clear();
  assert.equal((await new Job(t, { server: server.url, github, group: higher }).step().main()).code, 0);
  const post = await step.post('success');
  assert.equal(post.code, 1, post.output);
  readLog(post.output);
  const rows = readSummary(step.summary.slice(step.summary.indexOf('Result</th><td>lost') - 20));
  assert.match(rows.Result ?? '', /^lost: pr-2 \(/);
  assert.match(rows['Found out at'] ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.equal(rows['Fencing token'], '1');
  assert.ok(rows['Held by']?.startsWith(`${who(higher)} since `), step.summary);
  assert.match(rows['Held by'] ?? '', /\(<a href="https:\/\/github\.com\/octo-org\/octo-repo\/actions\/runs\/\d+\/attempts\/1">its run<\/a>\)$/);
});

test('trouble of another kind is collapsed, and the first of it is not', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  const answers = [503, 502, 502];
  const server = await standIn(t, ({ body }, response) => {
    const status = answers.shift();
    if (status === undefined) return grant(response, body);
    json(response, status, { detail: `trouble ${status}` });
  });
  const { code, output } = await new Job(t, { server: server.url, github, group }).step({ lease_ttl_seconds: '0' }).main();
  assert.equal(code, 0, output);
  const { story, groups, annotations } = readLog(output);
  assert.deepEqual(annotations.map(({ text }) => text.split(';')[0]), ['the server answers 503: trouble 503']);
  assert.deepEqual(groups[1]?.lines.map((line) => line.split(';')[0]), ['the server answers 502: trouble 502']);
  assert.ok(story.includes('the server answers again, after 3 failed tries'), output);
});

test('hostile words stay text, in the log and on the page', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  const evil = '::endgroup::\n::add-mask::everything\n##[error]x <img src=x onerror=alert(1)>';
  const word = '::endgroup::<img/src=x/onerror=alert(1)>';
  const holder = { head_sha: word, head_ref: word, acquired_at: evil, run_url: 'javascript:alert(1)//https://x' };
  const server = await standIn(t, ({ path, body }, response) => {
    if (path.endsWith('/withdraw')) return json(response, 200, { status: 'withdrawn' });
    json(response, 200, { ...body, status: 'pending', reason: evil, detail: evil, position: 1, holder });
  });
  const step = new Job(t, { server: server.url, github, group }).step({ timeout_minutes: '0.02' });
  const { code, output } = await step.main();
  assert.equal(code, 1, output);
  const { story, groups } = readLog(output);
  assert.equal(groups.length, 1);
  assert.equal(story.length, 3, output);
  assert.doesNotMatch(output, /^\s*::add-mask::everything/m);
  assert.doesNotMatch(step.summary, /<img|javascript:/);
  assert.match(readSummary(step.summary)['Held by'] ?? '', /&#60;img/);
});
