import { getOctokit } from '@actions/github';
import { fetchOver } from './fetch.js';

/** @import { Exchange } from './exchange.js' */

/** @typedef {ReturnType<typeof getOctokit>['request']} Request */

/**
 * Octokit as `@actions/github` sets it up, for the GitHub that the job runs on. bundle.js leaves all of it out that `request`
 * needs not.
 *
 * @param {object} options
 * @param {string} options.token
 * @param {Exchange} options.exchange
 * @returns {Request}
 */
export function octokit({ token, exchange }) {
  return getOctokit(token, { log: SILENT, request: { fetch: fetchOver(exchange) } }).request;
}

/** What is worth saying is said by who asks. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
