import {
  debug,
  endGroup,
  error,
  getInput,
  getState,
  info,
  notice,
  saveState,
  setFailed,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from '@actions/core';
import { door } from './door.js';
import { http } from './exchange.js';
import { grouping } from './log.js';
import { sleep } from './sleep.js';

/** @import { Groups } from './log.js' */

/**
 * All that the steps touch outside themselves. Tests pass another one.
 *
 * @typedef {object} World
 * @property {import('./protocol.d.ts').Door} door
 * @property {Core} core
 * @property {NodeJS.ProcessEnv} env
 * @property {() => number} clock
 * @property {() => number} random
 * @property {typeof sleep} sleep
 * @property {typeof http} http
 * @property {() => Promise<typeof import('node:child_process')>} children Loaded by those who start a process only.
 *
 * @typedef {Omit<typeof core, 'startGroup' | 'endGroup'> & Groups} Core
 */

/** What is used of `@actions/core`. Only by its names is the rest left out of dist/: an HTTP client for OIDC tokens, among others. */
const core = {
  debug,
  endGroup,
  error,
  getInput,
  getState,
  info,
  notice,
  saveState,
  setFailed,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
};

/** @returns {World} */
export function world() {
  const { env } = process;
  return { door: door(), core: grouping(core), env, clock: Date.now, random: Math.random, sleep, http, children };
}

const children = () => import('node:child_process');
