/** @import { Core } from './world.js' */

/**
 * Stands in for the runner's log in a process that the runner doesn't read. Its lines go to a file, so no secret is named to
 * have it masked, and failing is up to the post step.
 *
 * @param {Core} core
 * @param {() => number} clock
 * @param {(line: string) => void} [write]
 * @returns {Core}
 */
export function logFile(core, clock, write = (line) => process.stdout.write(`${line}\n`)) {
  /** @param {string} level */
  const log = (level) => (/** @type {string | Error} */ text) =>
    write(`${new Date(clock()).toISOString()} ${level} ${text}`);
  return {
    ...core,
    debug: log('debug'),
    info: log('info'),
    notice: log('notice'),
    warning: log('warning'),
    error: log('error'),
    setFailed: log('error'),
    setSecret() {},
    detail: (_, text) => log('info')(text),
    closeGroup() {},
  };
}
