import { setTimeout } from 'node:timers/promises';

const DEADLINE_MS = 30_000;
const LOOK_MS = 25;

/** For tests of jobs that wait, in case one waits for ever: a test that is aborted still cleans up and shows what was said. */
export const LIMIT = { timeout: 120_000 };

/**
 * Waits until something is so. What it was like instead is part of the error.
 *
 * @template T
 * @param {string} what
 * @param {() => T | Promise<T>} look Answers something true when it is so.
 * @param {() => unknown} [state]
 * @returns {Promise<NonNullable<T>>}
 */
export async function eventually(what, look, state = () => '') {
  for (const ends_at = Date.now() + DEADLINE_MS; Date.now() < ends_at; await setTimeout(LOOK_MS)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`this has not come about in ${DEADLINE_MS / 1000} s: ${what}\n${state()}`);
}
