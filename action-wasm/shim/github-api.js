/** @import { Exchange, Reply } from './exchange.js' */

/** What a comparison shows of changed files may be large. */
const MAX_ANSWER_BYTES = 256 * 1024 * 1024;
const REDIRECTS = [301, 302, 303, 307, 308];
/** As many as `fetch` follows. */
const MAX_REDIRECTS = 20;

/** @typedef {(path: string, options: { limit_ms: number, signal: AbortSignal }) => Promise<unknown>} Get */

/** An answer of GitHub that isn't what was asked for. */
export class Refusal extends Error {
  /** @param {Reply} reply */
  constructor(reply) {
    super(`it answered ${reply.http}`);
    this.reply = reply;
  }
}

/**
 * GitHub's API, as far as it is used: a client for all of it takes longer to load than the whole action does.
 *
 * @param {object} options
 * @param {string} options.api Its address.
 * @param {string} options.token
 * @param {Exchange} options.exchange
 * @returns {Get} Answers what GitHub's JSON says; nothing where it can't be read.
 */
export function githubApi({ api, token, exchange }) {
  return async (path, { limit_ms, signal }) => {
    let url = api + path;
    for (let redirects = 0; ; redirects += 1) {
      const reply = await exchange({
        verb: 'GET',
        url,
        body: null,
        headers: {
          accept: 'application/vnd.github.v3+json',
          'accept-encoding': 'gzip',
          // Where a redirect leads elsewhere the token is nobody's business.
          ...(new URL(url).origin === new URL(api).origin && { authorization: `token ${token}` }),
        },
        limit_ms,
        limit_bytes: MAX_ANSWER_BYTES,
        signal,
      });
      // A repository that has moved is answered for by its new address.
      const next = REDIRECTS.includes(reply.http) && redirects < MAX_REDIRECTS ? reply.headers.location : undefined;
      if (next !== undefined) {
        url = new URL(next, url).href;
        continue;
      }
      if (reply.http !== 200) throw new Refusal(reply);
      return parse(reply.text);
    }
  };
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
