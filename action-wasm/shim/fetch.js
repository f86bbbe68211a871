/** @import { Exchange, Reply } from './exchange.js' */

/** What a comparison shows of changed files may be large. */
const MAX_ANSWER_BYTES = 256 * 1024 * 1024;
const REDIRECTS = [301, 302, 303, 307, 308];
/** As many as other `fetch`es follow. */
const MAX_REDIRECTS = 20;

/**
 * As much of `fetch` as Octokit needs to ask for something. Node's own takes long to load, and Node 20's knows of no proxy.
 *
 * @param {Exchange} exchange
 */
export function fetchOver(exchange) {
  /**
   * @param {string} address
   * @param {{ headers: Record<string, string>, signal: AbortSignal }} options
   */
  return async (address, { headers: { authorization, ...headers }, signal }) => {
    let url = address;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      // Where a redirect leads elsewhere the token is nobody's business.
      const is_theirs = authorization !== undefined && new URL(url).origin === new URL(address).origin;
      const reply = await exchange({
        verb: 'GET',
        url,
        body: null,
        headers: { ...headers, 'accept-encoding': 'gzip', ...(is_theirs && { authorization }) },
        limit_bytes: MAX_ANSWER_BYTES,
        signal,
      });
      const next = REDIRECTS.includes(reply.http) ? reply.headers.location : undefined;
      if (next === undefined) return response(url, reply);
      url = new URL(next, url).href;
    }
    throw new Error(`it redirects more than ${MAX_REDIRECTS} times`);
  };
}

/**
 * What Octokit reads of a `Response`.
 *
 * @param {string} url
 * @param {Reply} reply
 */
function response(url, { http, headers, text }) {
  return {
    url,
    status: http,
    headers: new Map(Object.entries(headers)),
    text: async () => text,
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  };
}
