import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { heart, initSync, provider_path, pull_request, releaser, subject, waiter } from 'mq-lease-protocol';

/** @import { Door } from './protocol.d.ts' */

/**
 * The protocol, loaded from the file beside this one.
 *
 * @returns {Door}
 */
export function door() {
  initSync({ module: readFileSync(join(import.meta.dirname, 'protocol.wasm')) });
  return { waiter, releaser, heart, subject, provider_path, pull_request };
}
