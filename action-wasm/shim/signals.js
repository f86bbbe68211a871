/** How long what is still open may keep the process. */
const GRACE_MS = 1000;

/**
 * Runners cancel with SIGINT, and with SIGTERM a little later.
 *
 * @param {() => void} listener
 */
export function onSignals(listener) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, listener);
}

/** Ends the process, also where something that nobody needs any more is still open: a proxy's half of a connection, say. */
export function leave() {
  setTimeout(() => process.exit(), GRACE_MS).unref();
}
