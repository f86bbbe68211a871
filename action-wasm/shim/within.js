/**
 * Does something that can be aborted, for so long at most.
 *
 * It is written out because `AbortSignal.any` leaves a listener behind at a signal that lives long, and some versions of Node
 * lose its timeouts to the garbage collector.
 *
 * @template T
 * @param {number} limit_ms
 * @param {AbortSignal} signal
 * @param {(signal: AbortSignal) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function within(limit_ms, signal, work) {
  const either = new AbortController();
  const late = new Error(`no answer within ${limit_ms / 1000} s`);
  const timer = setTimeout(() => either.abort(late), limit_ms);
  const abort = () => either.abort(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  try {
    return await work(either.signal);
  } catch (error) {
    throw either.signal.reason === late ? late : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}
