import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from './support/eventually.js';
import { startGitHub } from './support/github.js';
import { Job, queue } from './support/runner.js';
import { grant, json, standIn } from './support/stand-in.js';

/** @import { TestContext } from 'node:test' */

/**
 * A lease server that grants, renews and releases, and refuses the credentials that it is told to.
 *
 * @param {TestContext} t
 * @param {(authorization: string | undefined) => boolean} [refuses]
 */
async function anyServer(t, refuses = () => false) {
  return standIn(t, ({ path, headers, body }, response) => {
    const { head_sha, priority } = body;
    if (refuses(headers.authorization)) return json(response, 401, { status: 401, detail: 'the token has run out' });
    if (path.endsWith('/release')) return json(response, 200, { head_sha, priority, status: 'completed' });
    grant(response, body);
  });
}

test('with id-token: write a token of GitHub is used, for the audience of the server', async (t) => {
  const github = await startGitHub(t);
  const server = await anyServer(t);
  const [group] = queue(github, 1);
  const job = new Job(t, { server: `${server.url}/a/prefix/`, github, group, env: github.oidc });
  const step = job.step();
  const main = await step.main();
  assert.equal(main.code, 0, main.output);
  assert.equal((await step.post('success')).code, 0);

  assert.ok(server.got.every(({ path }) => path.startsWith('/a/prefix/octo-org/octo-repo/main/')));
  assert.ok(server.got.every(({ headers }) => github.tokens.some((token) => headers.authorization === `Bearer ${token}`)));
  const asked = github.got.filter(({ path }) => path.startsWith('/oidc'));
  for (const { path } of asked) {
    const search = new URL(path, github.url).searchParams;
    assert.equal(search.get('audience'), server.url);
    assert.equal(search.get('api-version'), '2.0');
  }
  for (const token of github.tokens) assert.ok(job.output.includes(`::add-mask::${token}`) || !job.output.includes(token));
});

test('the audience can be given', async (t) => {
  const github = await startGitHub(t);
  const server = await anyServer(t);
  const [group] = queue(github, 1);
  const step = new Job(t, { server: server.url, github, group, env: github.oidc }).step({ oidc_audience: 'urn:some&audience' });
  assert.equal((await step.main()).code, 0);
  assert.equal((await step.post('success')).code, 0);
  const asked = github.got.filter(({ path }) => path.startsWith('/oidc'));
  assert.ok(asked.every(({ path }) => new URL(path, github.url).searchParams.get('audience') === 'urn:some&audience'));
});

test('the heartbeat fetches a new token when the old one runs out', async (t) => {
  // Less is left of these than is wanted for one request, so each is used once.
  const github = await startGitHub(t, { token_life_s: 10 });
  const server = await anyServer(t);
  const [group] = queue(github, 1);
  const job = new Job(t, { server: server.url, github, group, env: github.oidc });
  const step = job.step({ lease_ttl_seconds: '1' });
  assert.equal((await step.main()).code, 0);
  await eventually('some heartbeats have come', () => server.got.length >= 4);
  assert.equal((await step.post('success')).code, 0);
  const used = server.got.map(({ headers }) => headers.authorization);
  assert.equal(new Set(used).size, used.length, 'no token was used twice');
  for (const token of github.tokens) assert.ok(!job.heartbeatLog().includes(token));
});

test('a token that is refused is replaced once', async (t) => {
  const github = await startGitHub(t);
  const server = await anyServer(t, (authorization) => authorization === `Bearer ${github.tokens[0]}`);
  const [group] = queue(github, 1);
  const step = new Job(t, { server: server.url, github, group, env: github.oidc }).step();
  const main = await step.main();
  assert.equal(main.code, 0, main.output);
  assert.equal(server.got[0]?.headers.authorization, `Bearer ${github.tokens[0]}`);
  assert.equal(server.got[1]?.headers.authorization, `Bearer ${github.tokens[1]}`);
  assert.equal((await step.post('success')).code, 0);
});

test('the input auth comes first; without either nothing is sent', async (t) => {
  const github = await startGitHub(t);
  const server = await anyServer(t);
  const [group] = queue(github, 1);
  const with_auth = new Job(t, { server: server.url, github, group, env: github.oidc }).step({ auth: 'Basic Y2k6cGFzcw==' });
  assert.equal((await with_auth.main()).code, 0);
  assert.equal((await with_auth.post('success')).code, 0);
  assert.ok(server.got.every(({ headers }) => headers.authorization === 'Basic Y2k6cGFzcw=='));
  assert.deepEqual(github.tokens, []);

  server.got.length = 0;
  const without = new Job(t, { server: server.url, github, group }).step();
  assert.equal((await without.main()).code, 0);
  assert.equal((await without.post('success')).code, 0);
  assert.ok(server.got.length > 0);
  assert.ok(server.got.every(({ headers }) => !('authorization' in headers)));
});

test('GitHub gives no token: that is said, and tried again', async (t) => {
  let refusals = 1;
  const github = await startGitHub(t, {
    instead({ path }, response) {
      if (!path.startsWith('/oidc') || refusals === 0) return false;
      refusals -= 1;
      json(response, 503, {});
      return true;
    },
  });
  const server = await anyServer(t);
  const [group] = queue(github, 1);
  const step = new Job(t, { server: server.url, github, group, env: github.oidc }).step();
  const { code, output } = await step.main();
  assert.equal(code, 0, output);
  assert.match(output, /GitHub gave no OIDC token: it answered 503/);
});
