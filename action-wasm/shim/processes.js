import { readFileSync } from 'node:fs';

/**
 * A process, and where it can be known, when it started: another one may get its id later.
 *
 * @typedef {{ pid: number, started?: string }} Process
 */

/**
 * @param {number} pid
 * @param {Read} [read]
 * @returns {Process}
 */
export function identify(pid, read = readProc) {
  try {
    return { pid, started: stat(pid, read).started };
  } catch {
    return { pid };
  }
}

/**
 * Whether a process still runs. One that has ended, and that nobody has asked about yet, doesn't.
 *
 * @param {Process} process
 * @param {Read} [read]
 */
export function isAlive({ pid, started }, read = readProc) {
  if (started === undefined) return isThere(pid);
  try {
    const now = stat(pid, read);
    return now.started === started && now.state !== 'Z' && now.state !== 'X';
  } catch (error) {
    // Any other trouble says nothing about the process, and a lease must not be lost for it.
    return !['ENOENT', 'ESRCH'].includes(codeOf(error));
  }
}

/**
 * The runner's worker, if it is this process's parent. Only one that is known to live as long as the job will do: on some
 * runners the parent is a shell that ends with the step. Nothing is known where there is no /proc.
 *
 * @param {number} pid
 * @param {Read} [read]
 * @returns {Process | undefined}
 */
export function findWorker(pid, read = readProc) {
  try {
    return read(pid, 'comm').trim() === 'Runner.Worker' ? identify(pid, read) : undefined;
  } catch {
    return undefined;
  }
}

/** @typedef {(pid: number, file: 'comm' | 'stat') => string} Read */

/** @type {Read} */
const readProc = (pid, file) => readFileSync(`/proc/${pid}/${file}`, 'utf8');

/**
 * @param {number} pid
 * @param {Read} read
 */
function stat(pid, read) {
  // The name comes second, and may contain anything. The state is next, and the start the 20th field of the rest.
  const fields = read(pid, 'stat').split(')').at(-1)?.trim().split(' ') ?? [];
  const [state] = fields;
  const started = fields[19];
  if (state === undefined || started === undefined) throw new Error(`/proc/${pid}/stat can't be read`);
  return { state, started };
}

/** @param {number} pid */
function isThere(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && 'code' in error ? String(error.code) : '');
