import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { Job, queue } from './support/runner.js';
import { json, standIn } from './support/stand-in.js';

const WORDS = 'these are the words of the server';

for (const status of [400, 401, 403, 404, 413, 422]) {
  test(`${status} ends the waiting at once, with the server's own words`, async (t) => {
    const github = await startGitHub(t);
    const [group] = queue(github, 1);
    const server = await standIn(t, (_, response) => {
      const problem = { type: 'urn:mq-lease:some-problem', title: 'No', status, detail: WORDS, error: WORDS };
      json(response, status, problem, { 'content-type': 'application/problem+json' });
    });
    const step = new Job(t, { server: server.url, github, group }).step({ auth: 'Bearer SomeToken' });
    const { code, output } = await step.main();
    assert.equal(code, 1, output);
    const [error = ''] = /^::error::.*/m.exec(output) ?? [];
    assert.ok(error.includes(WORDS), output);
    // One fresh credential is tried; nothing else is tried twice.
    assert.equal(server.got.filter(({ path }) => path.endsWith('/acquire')).length, status === 401 ? 2 : 1);
    assert.equal((await step.post('failure')).code, 0);
  });
}

test('a redirect is not followed, and the message says where it pointed', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  const elsewhere = await standIn(t, (_, response) => json(response, 200, {}));
  const server = await standIn(t, ({ path }, response) => {
    response.writeHead(302, { location: `${elsewhere.url}/login?next=${path}` }).end();
  });
  const step = new Job(t, { server: server.url, github, group }).step({
    auth: 'Bearer SomeToken',
    timeout_minutes: '0.02',
  });
  const { code, output } = await step.main();
  assert.equal(code, 1, output);
  assert.ok(output.includes(`${elsewhere.url}/login`), output);
  assert.equal(elsewhere.got.length, 0, 'nobody went there');
});
