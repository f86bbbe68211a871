import assert from 'node:assert/strict';
import { test } from 'node:test';
import { http } from '../shim/exchange.js';
import { fetchOver } from '../shim/fetch.js';
import { standIn } from './support/stand-in.js';

/** @import { TestContext } from 'node:test' */

const options = () => ({ headers: {}, signal: new AbortController().signal });

/** @param {TestContext} t */
function fetching(t) {
  const { exchange, close } = http();
  t.after(close);
  return fetchOver(exchange);
}

test('redirects without end are told as such', async (t) => {
  const { url, got } = await standIn(t, (_, response) => response.writeHead(302, { location: '/again' }).end());
  await assert.rejects(fetching(t)(url, options()), /it redirects more than 20 times/);
  assert.equal(got.length, 21);
});

test('a redirect to nowhere is an answer', async (t) => {
  const { url } = await standIn(t, (_, response) => response.writeHead(302).end('somewhere else'));
  const { status, text } = await fetching(t)(url, options());
  assert.deepEqual([status, await text()], [302, 'somewhere else']);
});

test('nothing is sent, and nothing waited for, once the signal says so', async (t) => {
  const asked = new AbortController();
  const { url } = await standIn(t, () => asked.abort());
  await assert.rejects(fetching(t)(url, { headers: {}, signal: asked.signal }), { name: 'AbortError' });
  const before = AbortSignal.abort();
  await assert.rejects(fetching(t)(url, { headers: {}, signal: before }), { name: 'AbortError' });
});
