import { generateKeyPairSync, sign } from 'node:crypto';
import { json, standIn } from './stand-in.js';

/** @import { TestContext } from 'node:test' */
/** @import { ServerResponse } from 'node:http' */
/** @import { Got } from './stand-in.js' */

export const GITHUB_TOKEN = 'ghs_ThisReadsTheCompareApi';
export const REQUEST_TOKEN = 'RequestTokenOfTheJob';

/** What GitHub signs its tokens with. */
const KEYS = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEY_ID = 'key-of-the-test';

/**
 * A stand-in for the parts of GitHub that the action and the server talk to: the compare API, where a job gets its OIDC tokens, and
 * the keys that these are signed with.
 *
 * @param {TestContext} t
 * @param {object} [options]
 * @param {(got: Got, response: ServerResponse) => boolean} [options.instead] Answers in GitHub's place, and says whether it has.
 * @param {number} [options.token_life_s]
 */
export async function startGitHub(t, { instead = () => false, token_life_s = 300 } = {}) {
  /** What is ahead of the base, by head.  @type {Map<string, string[]>} */
  const ahead = new Map();
  /** @type {string[]} */
  const tokens = [];

  const { url, got } = await standIn(t, (one, response) => {
    if (instead(one, response)) return;
    const { pathname, searchParams } = new URL(one.path, 'http://github');
    if (pathname === '/oidc') return oidc(one, searchParams, response);
    if (pathname === '/.well-known/openid-configuration') {
      return json(response, 200, { issuer: url, jwks_uri: `${url}/keys` });
    }
    if (pathname === '/keys') {
      const key = KEYS.publicKey.export({ format: 'jwk' });
      return json(response, 200, { keys: [{ ...key, kid: KEY_ID, alg: 'RS256', use: 'sig' }] });
    }
    const [, repository, basehead = ''] = /^\/repos\/([^/]+\/[^/]+)\/compare\/([^/]+)$/.exec(pathname) ?? [];
    if (one.headers.authorization !== `token ${GITHUB_TOKEN}`) return json(response, 401, { message: 'Bad credentials' });
    const commits = ahead.get(decodeURIComponent(basehead).split('...')[1] ?? '');
    if (repository === undefined || commits === undefined) return json(response, 404, { message: 'Not Found' });
    compare(commits, searchParams, response);
  });

  /**
   * @param {string[]} commits
   * @param {URLSearchParams} search
   * @param {ServerResponse} response
   */
  function compare(commits, search, response) {
    const size = Math.min(Number(search.get('per_page') ?? 250), 100);
    const page = Number(search.get('page') ?? 1);
    const shown = commits.slice((page - 1) * size, page * size).map((sha) => ({ sha }));
    json(response, 200, {
      url: 'https://example.invalid/compare',
      status: 'ahead',
      ahead_by: commits.length,
      behind_by: 0,
      total_commits: commits.length,
      commits: shown,
    });
  }

  /**
   * @param {Got} one
   * @param {URLSearchParams} search
   * @param {ServerResponse} response
   */
  function oidc(one, search, response) {
    if (one.headers.authorization !== `Bearer ${REQUEST_TOKEN}`) return json(response, 401, {});
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: url,
      aud: search.get('audience'),
      iat: now,
      nbf: now,
      exp: now + token_life_s,
      jti: String(tokens.length),
      repository: 'octo-org/octo-repo',
      repository_owner_id: '1',
      event_name: 'merge_group',
      ref: search.get('ref'),
      sha: search.get('sha'),
      run_id: '7000000',
      run_attempt: '1',
      actor: 'octocat',
    };
    const parts = [{ alg: 'RS256', kid: KEY_ID }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
    const message = parts.join('.');
    const token = `${message}.${sign('RSA-SHA256', Buffer.from(message), KEYS.privateKey).toString('base64url')}`;
    tokens.push(token);
    json(response, 200, { value: token });
  }

  return {
    url,
    got,
    ahead,
    tokens,
    /** What a job with `id-token: write` finds in its environment. */
    oidc: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    },
    /**
     * The same, for a job of that merge group.
     *
     * @param {{ head_ref: string, head_sha: string }} group
     */
    oidcOf: ({ head_ref, head_sha }) => ({
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc?api-version=2.0&${new URLSearchParams({ ref: head_ref, sha: head_sha })}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    }),
    compares: () => got.filter(({ path }) => path.includes('/compare/')),
  };
}

/** @typedef {Awaited<ReturnType<typeof startGitHub>>} GitHub */
