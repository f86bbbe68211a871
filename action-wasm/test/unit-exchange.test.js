import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, http } from '../shim/exchange.js';
import { json, standIn } from './support/stand-in.js';

test('one address may begin with http:// and the next one with https://', async (t) => {
  const { url } = await standIn(t, (_, response) => json(response, 200, { well: true }));
  const { exchange, close } = http();
  t.after(close);
  const ask = (/** @type {string} */ address) => exchange({
    verb: 'GET', url: address, body: null, headers: {}, limit_ms: 10_000, signal: new AbortController().signal,
  });
  assert.equal((await ask(url)).text, '{"well":true}');
  // That one speaks no TLS; what matters is that it was spoken to.
  const why = await ask(url.replace('http:', 'https:')).then(() => '', describe);
  assert.match(why, /SSL|EPROTO/);
  assert.equal((await ask(url)).http, 200);
});
