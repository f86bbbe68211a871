import { describe } from './exchange.js';

/** @import { Exchange } from './exchange.js' */

/**
 * @typedef {object} Credentials
 * @property {(options: { fresh: boolean, signal: AbortSignal }) => Promise<string | undefined>} authorization
 *   The value of the Authorization header, or nothing where there is no credential.
 * @property {boolean} any Whether there is a credential at all.
 * @property {string} kind What it is, in words for the log.
 */

/** A token that ends during a long wait at the server was good when the request began. This much is left for the way. */
const MARGIN_MS = 30_000;
/** GitHub's tokens live 5 minutes. Where one doesn't say when it ends, it is used a little less. */
const ASSUMED_LIFE_MS = 4 * 60_000;
const LIMIT_MS = 15_000;

/**
 * The `auth` input; where it is empty, a GitHub OIDC token, if the job has `id-token: write`; else nothing.
 *
 * @param {object} options
 * @param {string} options.auth
 * @param {string} options.audience
 * @param {NodeJS.ProcessEnv} options.env
 * @param {Exchange} options.exchange
 * @param {() => number} options.clock
 * @param {(secret: string) => void} options.mask
 * @returns {Credentials}
 */
export function credentials({ auth, audience, env, exchange, clock, mask }) {
  if (auth !== '') {
    mask(auth);
    const value = auth.replace(/^\S+\s+/, '');
    if (value !== auth) mask(value);
    return { any: true, kind: 'the input auth', authorization: async () => auth };
  }
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: request_token } = env;
  if (!url || !request_token) {
    return { any: false, kind: 'none', authorization: async () => undefined };
  }

  let token = '';
  let ends_at = 0;
  return {
    any: true,
    kind: `a GitHub OIDC token for the audience ${audience}`,
    async authorization({ fresh, signal }) {
      if (fresh || clock() >= ends_at - MARGIN_MS) {
        token = await fetchToken({ url, request_token, audience, exchange, signal });
        mask(token);
        ends_at = expiry(token) ?? clock() + ASSUMED_LIFE_MS;
      }
      return `Bearer ${token}`;
    },
  };
}

/**
 * @param {{ url: string, request_token: string, audience: string, exchange: Exchange, signal: AbortSignal }} options
 */
async function fetchToken({ url, request_token, audience, exchange, signal }) {
  const address = new URL(url);
  address.searchParams.set('audience', audience);
  const { http, text } = await exchange({
    verb: 'GET',
    url: address.href,
    body: null,
    headers: { accept: 'application/json', authorization: `Bearer ${request_token}` },
    limit_ms: LIMIT_MS,
    signal,
  }).catch((error) => {
    throw new Error(`GitHub gave no OIDC token: ${describe(error)}`, { cause: error });
  });
  if (http !== 200) throw new Error(`GitHub gave no OIDC token: it answered ${http}`);
  const token = member(text, 'value');
  if (typeof token !== 'string' || token === '') throw new Error('GitHub gave no OIDC token: its answer holds none');
  return token;
}

/**
 * When a token ends. Only its server can judge it; this is read to know when a new one is due.
 *
 * @param {string} token
 * @returns {number | undefined}
 */
function expiry(token) {
  const exp = member(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'), 'exp');
  return typeof exp === 'number' ? exp * 1000 : undefined;
}

/**
 * @param {string} json
 * @param {string} name
 * @returns {unknown}
 */
function member(json, name) {
  try {
    return JSON.parse(json)?.[name];
  } catch {
    return undefined;
  }
}
