import { readFileSync } from 'node:fs';

/**
 * The process that runs the job's steps.
 *
 * @typedef {{ pid: number, started: string }} Worker
 */

/**
 * The runner's worker, if it is this process's parent. Only a process that is known to live as long as the job will do: on
 * some runners the parent is a shell that ends with the step. Nothing is known where there is no /proc.
 *
 * @param {number} pid
 * @param {(path: string) => string} [read]
 * @returns {Worker | undefined}
 */
export function findWorker(pid, read = (path) => readFileSync(path, 'utf8')) {
  try {
    if (read(`/proc/${pid}/comm`).trim() !== 'Runner.Worker') return undefined;
    return { pid, started: startOf(pid, read) };
  } catch {
    return undefined;
  }
}

/**
 * Whether it still runs. Another process that has got its id meanwhile doesn't count.
 *
 * @param {Worker} worker
 * @param {(path: string) => string} [read]
 */
export function isAlive({ pid, started }, read = (path) => readFileSync(path, 'utf8')) {
  try {
    return startOf(pid, read) === started;
  } catch (error) {
    // Any other trouble says nothing about the worker, and a lease must not be lost for it.
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code !== 'ENOENT' && code !== 'ESRCH';
  }
}

/**
 * When a process started, in ticks since the machine did.
 *
 * @param {number} pid
 * @param {(path: string) => string} read
 */
function startOf(pid, read) {
  // The name comes second, and may contain anything; the start is the 20th field after it.
  const fields = read(`/proc/${pid}/stat`).split(')').at(-1)?.trim().split(' ') ?? [];
  const started = fields[19];
  if (started === undefined) throw new Error(`/proc/${pid}/stat can't be read`);
  return started;
}
