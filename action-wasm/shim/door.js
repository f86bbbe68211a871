import { readFileSync } from 'node:fs';
import { heart, initSync, provider_path, pull_request, releaser, subject, waiter } from 'mq-lease-protocol';

/** @import { Door } from './protocol.d.ts' */

/**
 * The protocol, loaded from the file beside this one.
 *
 * @returns {Door}
 */
export function door() {
  initSync({ module: readFileSync(new URL('./protocol.wasm', import.meta.url)) });
  return { waiter, releaser, heart, subject, provider_path, pull_request };
}
