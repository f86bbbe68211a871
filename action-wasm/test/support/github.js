import { json, standIn } from './stand-in.js';

/** @import { TestContext } from 'node:test' */
/** @import { ServerResponse } from 'node:http' */
/** @import { Got } from './stand-in.js' */

export const GITHUB_TOKEN = 'ghs_ThisReadsTheCompareApi';
export const REQUEST_TOKEN = 'RequestTokenOfTheJob';

/**
 * A stand-in for the two parts of GitHub that the action talks to: the compare API, and where a job gets its OIDC tokens.
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
    const claims = { aud: search.get('audience'), exp: Math.floor(Date.now() / 1000) + token_life_s, n: tokens.length };
    const parts = [{ alg: 'RS256' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
    const token = [...parts, `signature${tokens.length}`].join('.');
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
    compares: () => got.filter(({ path }) => path.includes('/compare/')),
  };
}

/** @typedef {Awaited<ReturnType<typeof startGitHub>>} GitHub */
