/** @import { Comparison, Request } from './github.js' */

/**
 * Octokit as `@actions/github` sets it up: with the runner's proxy, and for the GitHub that the job runs on. It is loaded
 * where it is needed only.
 *
 * @param {string} token
 * @returns {Promise<Request>}
 */
export async function octokit(token) {
  const { getOctokit } = await import('@actions/github');
  const { request } = getOctokit(token, { log: SILENT });
  return async (route, parameters) => {
    const { data } = await request(route, parameters);
    return { data: /** @type {Comparison} */ (data) };
  };
}

/** What is worth saying is said by who asks. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
