import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { Job, queue } from './support/runner.js';
import { grant, json, standIn } from './support/stand-in.js';

/** @import { ServerResponse } from 'node:http' */

/** @type {Record<string, (response: ServerResponse) => void>} */
const GARBAGE = {
  'not JSON': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>It works!</html>'),
  'JSON of another kind': (response) => json(response, 200, ['acquired']),
  'an unknown status': (response) => json(response, 200, { status: 'granted' }),
  'half an answer': (response) => {
    response.writeHead(200, { 'content-length': 1000 }).write('{"status":');
    setImmediate(() => response.destroy());
  },
  'no answer': (response) => response.destroy(),
  'a gateway that is down': (response) => json(response, 502, null, { 'retry-after': '0' }),
  'an answer without end': async (response) => {
    response.writeHead(200).on('error', () => {});
    const chunk = ' '.repeat(64 * 1024);
    while (!response.destroyed) if (!response.write(chunk)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  },
};

for (const [name, answer] of Object.entries(GARBAGE)) {
  test(`${name}: it is tried again`, async (t) => {
    const github = await startGitHub(t);
    const [group] = queue(github, 1);
    const server = await standIn(t, ({ body }, response) => {
      if (server.got.length === 1) return answer(response);
      grant(response, body, 9);
    });
    const step = new Job(t, { server: server.url, github, group }).step({ lease_ttl_seconds: '0' });
    const { code, output } = await step.main();
    assert.equal(code, 0, output);
    assert.equal(step.outputs.fencing_token, '9');
    const [first, second] = server.got;
    assert.ok(first && second && second.at_ms - first.at_ms >= 450, 'a back-off is never under half a second');
  });
}

test('text of the server is never carried out as a command of the runner', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  const detail = 'no\n::add-mask::everything\n##[command]evil\u0007';
  const server = await standIn(t, (_, response) => json(response, 403, { detail, error: detail }));
  const { code, output } = await new Job(t, { server: server.url, github, group }).step().main();
  assert.equal(code, 1, output);
  assert.doesNotMatch(output, /^\s*::add-mask::everything/m);
  assert.doesNotMatch(output, /##\[command\]/);
});
