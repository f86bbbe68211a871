import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { GITHUB_TOKEN, startGitHub } from './support/github.js';
import { Job, queue, sha } from './support/runner.js';
import { grant, json, standIn } from './support/stand-in.js';

/** @import { TestContext } from 'node:test' */

/** @param {TestContext} t */
const grantingServer = (t) => standIn(t, ({ body }, response) => grant(response, body));

const manyCommits = (/** @type {number} */ count) => Array.from({ length: count }, (_, index) => sha(`commit ${index}`));

for (const { count, sent, requests } of [
  { count: 1, sent: 1, requests: 1 },
  { count: 100, sent: 100, requests: 1 },
  { count: 250, sent: 250, requests: 3 },
  { count: 1000, sent: 1000, requests: 10 },
  { count: 1001, sent: undefined, requests: 1 },
]) {
  test(`${count} commits ahead: the priority, and ${sent ?? 'no'} commits as evidence`, async (t) => {
    const github = await startGitHub(t);
    const server = await grantingServer(t);
    const [group] = queue(github, 1, 'release/1.x');
    assert(group);
    const commits = manyCommits(count);
    github.ahead.set(group.head_sha, commits);
    const step = new Job(t, { server: server.url, github, group }).step({ lease_ttl_seconds: '0' });
    const { code, output } = await step.main();
    assert.equal(code, 0, output);
    const [acquire] = server.got;
    assert.equal(acquire?.body.priority, count);
    // They are a set: their order says nothing.
    assert.deepEqual(acquire?.body.commits?.sort(), sent === undefined ? undefined : commits.sort());
    assert.equal(acquire?.path, '/octo-org/octo-repo/release%2F1.x/acquire');
    const [compare] = github.compares();
    assert.equal(github.compares().length, requests);
    // From the base ref, never from base_sha.
    assert.ok(decodeURIComponent(compare?.path ?? '').includes(`/compare/release/1.x...${group.head_sha}?`), compare?.path);
  });
}

for (const status of [403, 404]) {
  test(`${status} says which permission is missing`, async (t) => {
    const github = await startGitHub(t, {
      instead: (_, response) => (json(response, status, { message: 'Resource not accessible by integration' }), true),
    });
    const server = await grantingServer(t);
    const [group] = queue(github, 1);
    const step = new Job(t, { server: server.url, github, group }).step();
    const { code, output } = await step.main();
    assert.equal(code, 1, output);
    assert.match(output, /::error::.*contents: read/);
    assert.equal(github.compares().length, 1, 'it is not tried again');
    assert.deepEqual(server.got, []);
    assert.equal((await step.post('failure')).code, 0);
  });
}

for (const { name, answer } of [
  { name: 'a rate limit', answer: { status: 403, headers: { 'x-ratelimit-remaining': '0', 'retry-after': '0' } } },
  { name: 'too many requests', answer: { status: 429, headers: { 'retry-after': '0' } } },
  { name: 'a server error', answer: { status: 502, headers: {} } },
]) {
  test(`${name} of GitHub is tried again`, async (t) => {
    let failures = 1;
    const github = await startGitHub(t, {
      instead({ path }, response) {
        if (!path.includes('/compare/') || failures === 0) return false;
        failures -= 1;
        json(response, answer.status, { message: 'not now' }, answer.headers);
        return true;
      },
    });
    const server = await grantingServer(t);
    const [group] = queue(github, 1);
    const step = new Job(t, { server: server.url, github, group }).step({ lease_ttl_seconds: '0' });
    const { code, output } = await step.main();
    assert.equal(code, 0, output);
    assert.equal(github.compares().length, 2);
  });
}

test('a repository that has moved is followed, and the token goes to no other host', async (t) => {
  const elsewhere = await startGitHub(t, {
    instead: (_, response) => (json(response, 200, { ahead_by: 2, commits: [{ sha: sha('one') }, { sha: sha('two') }] }), true),
  });
  const github = await startGitHub(t, {
    instead({ path }, response) {
      const is_moved = path.startsWith('/repositories/');
      response.writeHead(is_moved ? 307 : 301, { location: is_moved ? `${elsewhere.url}/compare` : '/repositories/7/compare' }).end();
      return true;
    },
  });
  const server = await grantingServer(t);
  const [group] = queue(github, 1);
  const step = new Job(t, { server: server.url, github, group }).step({ lease_ttl_seconds: '0' });
  const { code, output } = await step.main();
  assert.equal(code, 0, output);
  assert.equal(step.outputs.priority, '2');
  assert.deepEqual(
    github.got.map(({ headers }) => headers.authorization),
    [`token ${GITHUB_TOKEN}`, `token ${GITHUB_TOKEN}`],
  );
  assert.deepEqual(elsewhere.got.map(({ headers }) => headers.authorization), [undefined]);
});

test('a comparison may be large, and comes packed', async (t) => {
  const files = [{ filename: 'large', patch: 'x'.repeat(3 * 1024 * 1024) }];
  const github = await startGitHub(t, {
    instead({ headers }, response) {
      assert.match(String(headers['accept-encoding']), /\bgzip\b/);
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync(JSON.stringify({ ahead_by: 1, commits: [{ sha: sha('one') }], files })));
      return true;
    },
  });
  const server = await grantingServer(t);
  const [group] = queue(github, 1);
  const step = new Job(t, { server: server.url, github, group }).step({ lease_ttl_seconds: '0' });
  const { code, output } = await step.main();
  assert.equal(code, 0, output);
  assert.deepEqual(server.got[0]?.body.commits, [sha('one')]);
});

test('an answer that is larger than 1 MiB is read as well where it is not packed', async (t) => {
  const commits = [{ sha: sha('one'), commit: { message: 'x'.repeat(2 * 1024 * 1024) } }];
  const github = await startGitHub(t, {
    instead: (_, response) => (json(response, 200, { ahead_by: 1, commits }), true),
  });
  const server = await grantingServer(t);
  const [group] = queue(github, 1);
  const step = new Job(t, { server: server.url, github, group }).step({ lease_ttl_seconds: '0' });
  const { code, output } = await step.main();
  assert.equal(code, 0, output);
  assert.equal(step.outputs.priority, '1');
});
