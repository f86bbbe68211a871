import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { Job, queue } from './support/runner.js';
import { json, standIn } from './support/stand-in.js';

/**
 * Stands before the real server.
 *
 * @param {import('node:test').TestContext} t
 * @param {(verb: string, number: number) => 'pass' | 'lose' | number} fate Of the request of that number, from 1.
 */
async function behind(t, fate) {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const [group] = queue(github, 1);
  assert(group);
  const { url, got } = await standIn(t, async ({ path, body }, response) => {
    const what = fate(path.split('/').at(-1) ?? '', got.length);
    if (typeof what === 'number') return json(response, what, { detail: 'not now' });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(server.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await answer.text();
    if (what === 'lose') return response.destroy();
    response.writeHead(answer.status, headers).end(text);
  });
  return { server, group, step: new Job(t, { server: url, github, group }).step({ lease_ttl_seconds: '0', timeout_minutes: '0.03' }) };
}

test('the grant is lost, then the server refuses: the step, or its post, frees the lease', async (t) => {
  const { server, group, step } = await behind(t, (verb, number) => (number === 1 ? 'lose' : verb === 'acquire' ? 403 : 'pass'));
  assert.equal((await step.main()).code, 1);
  await step.post('failure');
  assert.equal(await server.holds(group.head_sha), false);
});
