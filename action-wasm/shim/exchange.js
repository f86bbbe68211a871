import { promisify } from 'node:util';
import { HttpClient } from '@actions/http-client';
import { within } from './within.js';

/** @import { IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http' */

/** More than any answer of the server can need. */
export const MAX_ANSWER_BYTES = 1024 * 1024;

/**
 * One HTTP exchange.
 *
 * @typedef {object} Question
 * @property {'GET' | 'POST'} verb
 * @property {string} url
 * @property {string | null} body
 * @property {Record<string, string>} headers
 * @property {number} [limit_ms] Over all: connection, proxy, answer. Without it the signal alone ends it.
 * @property {number} [limit_bytes] Of the answer, as it is sent.
 * @property {AbortSignal} signal
 *
 * @typedef {{ http: number, headers: IncomingHttpHeaders, text: string }} Reply
 * @typedef {(question: Question) => Promise<Reply>} Exchange
 */

/**
 * An exchange over `@actions/http-client`, which knows the runner's proxy settings. It follows no redirects and retries
 * nothing: the protocol does that.
 *
 * @returns {{ exchange: Exchange, close: () => void }}
 */
export function http() {
  /** @type {AbortSignal | undefined} */
  let outstanding;
  // The client has no way to abort a request. Node's own options have, and a handler gets to see them.
  const handler = {
    /** @param {RequestOptions} options */
    prepareRequest(options) {
      options.signal = outstanding;
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('not used')),
  };
  /** A client keeps its connections for one protocol only.  @type {Map<string, HttpClient>} */
  const clients = new Map();
  /** @param {string} protocol */
  function clientFor(protocol) {
    const known = clients.get(protocol);
    if (known !== undefined) return known;
    const client = new HttpClient('mq-lease', [handler], { allowRedirects: false, allowRetries: false, keepAlive: true });
    clients.set(protocol, client);
    return client;
  }

  /** @type {Exchange} */
  function exchange({ verb, url, body, headers, limit_ms, limit_bytes = MAX_ANSWER_BYTES, signal }) {
    /** @param {AbortSignal} signal */
    async function ask(signal) {
      outstanding = signal;
      const { message } = await clientFor(new URL(url).protocol).request(verb, url, body, headers);
      const bytes = await readAll(message, limit_bytes);
      const is_packed = message.headers['content-encoding'] === 'gzip';
      const text = (is_packed ? await unpacked(bytes) : bytes).toString('utf8');
      return { http: message.statusCode ?? 0, headers: message.headers, text };
    }
    return limit_ms === undefined ? ask(signal) : within(limit_ms, signal, ask);
  }
  return { exchange, close: () => clients.forEach((client) => client.dispose()) };
}

/**
 * @param {IncomingMessage} message
 * @param {number} limit_bytes
 */
async function readAll(message, limit_bytes) {
  const chunks = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    // Leaving the loop closes the connection, so nothing more is received.
    if (size > limit_bytes) throw new Error(`the answer is larger than ${limit_bytes / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @param {Buffer} bytes */
async function unpacked(bytes) {
  const { gunzip } = await import('node:zlib');
  return promisify(gunzip)(bytes);
}

/**
 * What went wrong, in words. Where several addresses were tried, Node's own error has no message.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function describe(error) {
  if (error instanceof AggregateError && error.errors.length > 0) return describe(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return error.message || code || error.name;
}
