import { describe } from './exchange.js';
import { retryAfterMs } from './retry-after.js';
import { within } from './within.js';

/** @import { Request } from './octokit.js' */
/** @import { Happened, Subject } from './protocol.d.ts' */

/** Beyond this the protocol takes no evidence. */
const MAX_COMMITS = 1000;
const PER_PAGE = 100;
const ATTEMPTS = 6;
const ATTEMPT_LIMIT_MS = 15_000;

/**
 * @param {object} options
 * @param {Subject} options.subject
 * @param {() => Request} options.connect
 * @param {(ms: number, signal: AbortSignal) => Promise<void>} options.sleep
 * @param {() => number} options.clock
 * @param {() => number} options.random
 */
export function github({ subject, connect, sleep, clock, random }) {
  /**
   * @param {{ time_limit_ms: number }} next
   * @param {AbortSignal} signal
   * @returns {Promise<Happened>}
   */
  async function measure({ time_limit_ms }, signal) {
    const ends_at = clock() + time_limit_ms;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await compare(connect(), subject, signal, Math.min(ATTEMPT_LIMIT_MS, time_limit_ms));
      } catch (error) {
        const pause = pauseMs(error, attempt, clock(), random());
        if (pause === undefined || attempt === ATTEMPTS || signal.aborted || clock() + pause > ends_at) {
          return { kind: 'measuring_failed', detail: explain(error, subject) };
        }
        await sleep(pause, signal);
      }
    }
  }
  return { measure };
}

/**
 * @param {Request} request
 * @param {Subject} subject
 * @param {AbortSignal} cancelled
 * @param {number} limit_ms
 * @returns {Promise<Happened>}
 */
async function compare(request, { owner, repo, base_ref, head_sha }, cancelled, limit_ms) {
  /** @param {number} page */
  async function get(page) {
    const basehead = `${base_ref}...${head_sha}`;
    const { data } = await within(limit_ms, cancelled, (signal) =>
      request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        owner,
        repo,
        basehead,
        per_page: PER_PAGE,
        page,
        request: { signal },
      }),
    );
    if (!Number.isSafeInteger(data?.ahead_by) || !Array.isArray(data.commits)) {
      throw new Error("the answer can't be read");
    }
    return data;
  }
  const first = await get(1);
  const priority = first.ahead_by;
  if (priority > MAX_COMMITS) return { kind: 'measured', priority };
  const commits = first.commits;
  for (let page = 2; commits.length < priority; page += 1) {
    const more = (await get(page)).commits;
    // The base has moved meanwhile. What has been seen is contained in the head all the same.
    if (more.length === 0) break;
    commits.push(...more);
  }
  return { kind: 'measured', priority, commits: commits.slice(0, MAX_COMMITS).map(({ sha }) => sha) };
}

/**
 * How long to wait before the next attempt; nothing where another one would fare no better.
 *
 * @param {unknown} error
 * @param {number} attempt
 * @param {number} now_ms
 * @param {number} random
 * @returns {number | undefined}
 */
function pauseMs(error, attempt, now_ms, random) {
  const backoff = 1000 * 2 ** (attempt - 1) * (0.5 + random / 2);
  const { status, headers } = answerOf(error);
  const limited = isRateLimit(error);
  if (status !== undefined && status < 500 && status !== 408 && !limited) return undefined;
  const asked = retryAfterMs(headers['retry-after'], now_ms);
  const reset = limited ? Number(headers['x-ratelimit-reset'] ?? NaN) * 1000 - now_ms : NaN;
  return Math.max(backoff, asked ?? (Number.isNaN(reset) ? 0 : reset + 1000));
}

/** @param {unknown} error */
function isRateLimit(error) {
  const { status, headers } = answerOf(error);
  if (status === 429) return true;
  return status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined);
}

/**
 * GitHub's answer within an Octokit error. Without one no answer came.
 *
 * @param {unknown} error
 * @returns {{ status?: number, headers: Record<string, string | undefined> }}
 */
function answerOf(error) {
  const response = error instanceof Error && 'response' in error ? error.response : undefined;
  if (typeof response !== 'object' || response === null) return { headers: {} };
  return { headers: {}, ...response };
}

/**
 * @param {unknown} error
 * @param {Subject} subject
 */
function explain(error, { owner, repo, base_ref, head_sha }) {
  const asked = `GitHub could not be asked how far ${head_sha} is ahead of ${base_ref} in ${owner}/${repo}`;
  const { status, headers } = answerOf(error);
  if (isRateLimit(error)) {
    const reset = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000;
    const until = Number.isNaN(reset) ? '' : ` until ${new Date(reset).toISOString()}`;
    return `${asked}: the rate limit of github_token is used up${until}.`;
  }
  switch (status) {
    case undefined:
      return `${asked}: ${cause(error)}.`;
    case 401:
      return `${asked}: it refused github_token (401). Leave the input out, or give a valid token.`;
    case 403:
    case 404:
      return (
        `${asked}: it answered ${status}. The job needs "permissions: { contents: read }", or github_token must be one that ` +
        `reads ${owner}/${repo}; and both the branch and the commit must still be there.`
      );
    default:
      return `${asked}: it answered ${status}.`;
  }
}

/**
 * The deepest cause: Octokit wraps what has failed in an error of its own.
 *
 * @param {unknown} error
 * @returns {string}
 */
function cause(error) {
  return error instanceof Error && error.cause !== undefined ? cause(error.cause) : describe(error);
}
