import { setTimeout } from 'node:timers/promises';

/** Timers of Node fire at once where they are asked for more than this. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Waits, but not longer than the signal allows.
 *
 * @param {number} ms
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
export async function sleep(ms, signal) {
  try {
    await setTimeout(Math.min(ms, LONGEST_MS), undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
