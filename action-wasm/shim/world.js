import { spawn } from 'node:child_process';
import * as core from '@actions/core';
import { door } from './door.js';
import { http } from './exchange.js';
import { grouping } from './log.js';
import { octokit } from './octokit.js';
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
 * @property {typeof octokit} octokit
 * @property {typeof spawn} spawn
 *
 * @typedef {Pick<typeof core, 'getInput' | 'setOutput' | 'saveState' | 'getState' | 'setSecret' | 'setFailed' | 'debug'
 *   | 'info' | 'notice' | 'warning' | 'error' | 'summary'> & Groups} Core
 */

/** @returns {World} */
export function world() {
  const { env } = process;
  return { door: door(), core: grouping(core), env, clock: Date.now, random: Math.random, sleep, http, octokit, spawn };
}
