import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaseServer } from '../shim/server.js';

/** @import { Question, Reply } from '../shim/exchange.js' */

const SEND = /** @type {const} */ ({
  kind: 'send',
  verb: 'acquire',
  body: { head_sha: 'a' },
  time_limit_ms: 1000,
  fresh_credential: false,
});

/** @param {Partial<Reply> | Error} reply @param {string} [authorization] */
function serverThat(reply, authorization) {
  /** @type {Question[]} */
  const asked = [];
  const { send } = leaseServer({
    provider: 'https://lease.example.com/o/r/main',
    async exchange(question) {
      asked.push(question);
      if (reply instanceof Error) throw reply;
      return { http: 200, headers: {}, text: '{}', ...reply };
    },
    credentials: { any: authorization !== undefined, kind: 'a token', authorization: async () => authorization },
    clock: () => Date.parse('2026-03-01T12:00:00Z'),
  });
  return { asked, send };
}

const never = new AbortController().signal;

test('a request is sent as the machine says', async () => {
  const { asked, send } = serverThat({}, 'Bearer token');
  await send({ ...SEND, wait_seconds: 25 }, never);
  assert.equal(asked[0]?.url, 'https://lease.example.com/o/r/main/acquire');
  assert.equal(asked[0]?.body, '{"head_sha":"a"}');
  assert.equal(asked[0]?.limit_ms, 1000);
  assert.deepEqual(asked[0]?.headers, {
    accept: 'application/json',
    'content-type': 'application/json',
    authorization: 'Bearer token',
    prefer: 'wait=25',
  });
});

for (const { name, reply, told } of [
  { name: 'the body', reply: { text: '{"status":"pending"}' }, told: { body: { status: 'pending' } } },
  { name: 'no JSON', reply: { text: '<html>' }, told: { body: null } },
  { name: 'seconds', reply: { headers: { 'retry-after': '7' } }, told: { retry_after_ms: 7000 } },
  { name: 'a date', reply: { headers: { 'retry-after': 'Sun, 01 Mar 2026 12:00:09 GMT' } }, told: { retry_after_ms: 9000 } },
  { name: 'a held answer', reply: { headers: { 'preference-applied': 'wait=25' } }, told: { wait_applied: true } },
  { name: 'two preferences', reply: { headers: { 'preference-applied': 'x, wait=2' } }, told: { wait_applied: true } },
  {
    name: 'a redirect, without what may be secret',
    reply: { http: 307, headers: { location: '//u:p@sso.example.com/in?token=secret#x' } },
    told: { http: 307, location: 'https://sso.example.com/in' },
  },
  { name: 'a location of no redirect', reply: { http: 201, headers: { location: '/x' } }, told: { http: 201 } },
]) {
  test(`an answer: ${name}`, async () => {
    const { send } = serverThat(reply);
    const expected = { kind: 'answered', http: 200, body: {}, wait_applied: false, ...told };
    assert.deepEqual(await send(SEND, never), expected);
  });
}

test('no answer: in words, also where Node has none', async () => {
  const refused = Object.assign(new Error(''), { code: 'ECONNREFUSED' });
  for (const error of [refused, new AggregateError([refused])]) {
    const { send } = serverThat(error);
    assert.deepEqual(await send(SEND, never), { kind: 'not_answered', detail: 'ECONNREFUSED' });
  }
});
