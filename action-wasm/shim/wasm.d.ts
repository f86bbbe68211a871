/** What wasm-bindgen writes; scripts/build-dist puts it in this module's place. */
declare module 'mq-lease-protocol' {
  type Door = import('./protocol.d.ts').Door;
  export function initSync(options: { module: BufferSource }): unknown;
  export const waiter: Door['waiter'];
  export const releaser: Door['releaser'];
  export const heart: Door['heart'];
  export const subject: Door['subject'];
  export const provider_path: Door['provider_path'];
  export const pull_request: Door['pull_request'];
}
