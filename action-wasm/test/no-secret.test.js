import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { eventually } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';

/** @import { TestContext } from 'node:test' */

const AUDIENCE = 'https://lease.example.com';

/**
 * The real server, which lets in the runs of that repository by their tokens, and everybody to look.
 *
 * @param {TestContext} t
 * @param {{ github: { url: string }, expected?: number, allow?: string }} options
 */
async function startGuarded(t, { github, expected = 1, allow = 'octo-org/octo-repo' }) {
  const folder = mkdtempSync(join(tmpdir(), 'mq-lease-config-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const config = join(folder, 'lease.yaml');
  const oidc = { audience: AUDIENCE, allow: [allow], owner_id: 1, issuer: github.url };
  writeFileSync(config, JSON.stringify({ auth: { github_oidc: oidc, anonymous: 'read' } }));
  return startLeaseServer(t, { expected, flags: ['--config', config] });
}

test('two runs of a queue need no secret: one holds the lease, its success completes the other', async (t) => {
  // Less is left of these than is wanted for one request, so each is used once, by the heartbeat too.
  const github = await startGitHub(t, { token_life_s: 10 });
  const server = await startGuarded(t, { github, expected: 2 });
  const groups = queue(github, 2);
  const steps = groups.map((group) =>
    new Job(t, { server: server.url, github, group, env: github.oidcOf(group) }).step({
      oidc_audience: AUDIENCE,
      lease_ttl_seconds: '1',
      poll_interval_seconds: '0.5',
    }),
  );
  const [lower, higher] = steps;
  assert(lower && higher);
  const waits = lower.start();
  const winner = await higher.main();
  assert.equal(winner.code, 0, winner.output);
  assert.equal(higher.outputs.status, 'acquired');
  const fetched = github.tokens.length;
  await eventually('the heartbeat has fetched new tokens', () => github.tokens.length >= fetched + 3);
  assert(await server.holds(groups[1]?.head_sha ?? ''), 'and the lease is held still');
  assert.equal((await higher.post('success')).code, 0);
  const { code, output } = await waits.ended;
  assert.equal(code, 0, output);
  assert.equal(lower.outputs.status, 'completed');
  for (const token of github.tokens) assert.ok(!server.log().includes(token));
});

test('a run of a repository that the server does not let in is told so', async (t) => {
  const github = await startGitHub(t);
  const server = await startGuarded(t, { github, allow: 'octo-org/other' });
  const [group] = queue(github, 1);
  assert(group);
  const step = new Job(t, { server: server.url, github, group, env: github.oidcOf(group) }).step({ oidc_audience: AUDIENCE });
  const { code, output } = await step.main();
  assert.notEqual(code, 0);
  assert.match(output, /403.*octo-org\/octo-repo, run 7000000.*auth\.github_oidc\.allow/);
});

test('a token for another audience is refused, and the job is told which one would do', async (t) => {
  const github = await startGitHub(t);
  const server = await startGuarded(t, { github });
  const [group] = queue(github, 1);
  assert(group);
  const step = new Job(t, { server: server.url, github, group, env: github.oidcOf(group) }).step();
  const { code, output } = await step.main();
  assert.notEqual(code, 0);
  assert.match(output, /401.*for the audience https:\/\/lease\.example\.com/);
});
