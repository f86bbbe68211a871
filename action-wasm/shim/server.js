import { describe } from './exchange.js';
import { retryAfterMs } from './retry-after.js';

/** @import { Happened, Next } from './protocol.d.ts' */
/** @import { Credentials } from './credentials.js' */
/** @import { Exchange, Reply } from './exchange.js' */

/**
 * The lease server, as a machine's `send` sees it.
 *
 * @param {object} options
 * @param {string} options.provider The provider's address, to which the verb is added.
 * @param {Exchange} options.exchange
 * @param {Credentials} options.credentials
 * @param {() => number} options.clock
 */
export function leaseServer({ provider, exchange, credentials, clock }) {
  /**
   * @param {Next & { kind: 'send' }} next
   * @param {AbortSignal} signal
   * @returns {Promise<Happened>}
   */
  async function send(next, signal) {
    const url = `${provider}/${next.verb}`;
    try {
      const authorization = await credentials.authorization({ fresh: next.fresh_credential, signal });
      const reply = await exchange({
        verb: 'POST',
        url,
        body: JSON.stringify(next.body),
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          ...(authorization !== undefined && { authorization }),
          ...(next.wait_seconds !== undefined && { prefer: `wait=${next.wait_seconds}` }),
        },
        limit_ms: next.time_limit_ms,
        signal,
      });
      return answered(reply, url, clock());
    } catch (error) {
      return { kind: 'not_answered', detail: describe(error) };
    }
  }
  return { send };
}

/**
 * @param {Reply} reply
 * @param {string} url
 * @param {number} now_ms
 * @returns {Happened}
 */
function answered({ http, headers, text }, url, now_ms) {
  const retry_after_ms = retryAfterMs(headers['retry-after'], now_ms);
  const location = http >= 300 && http < 400 ? absolute(headers.location, url) : undefined;
  return {
    kind: 'answered',
    http,
    body: parse(text),
    wait_applied: /(^|[,;\s])wait=\d/i.test(String(headers['preference-applied'] ?? '')),
    ...(retry_after_ms !== undefined && { retry_after_ms }),
    ...(location !== undefined && { location }),
  };
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * @param {string | undefined} location
 * @param {string} url
 */
function absolute(location, url) {
  if (location === undefined || !URL.canParse(location, url)) return location;
  const target = new URL(location, url);
  // It is going to be shown: what it says of a user, and its query, may be secret.
  target.username = target.password = target.search = target.hash = '';
  return target.href;
}
