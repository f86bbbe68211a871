import { credentials } from './credentials.js';
import { say } from './report.js';
import { leaseServer } from './server.js';

/** @import { Hands } from './drive.js' */
/** @import { Exchange } from './exchange.js' */
/** @import { Subject } from './protocol.d.ts' */
/** @import { World } from './world.js' */

/**
 * What a machine needs to talk to one provider of a lease server.
 *
 * @param {World} world
 * @param {object} options
 * @param {string} options.server
 * @param {Subject} options.subject
 * @param {string} options.auth
 * @param {string} options.audience
 * @param {AbortSignal} options.cancelled
 * @param {(exchange: Exchange) => Hands['measure']} [options.measuring] What measures, by way of the same connections.
 * @returns {{ hands: Hands, credential: string, close: () => void }}
 */
export function connect(world, { server, subject, auth, audience, cancelled, measuring }) {
  const { door, core, env, clock, random, sleep } = world;
  const { exchange, close } = world.http();
  const mask = core.setSecret;
  const credential = credentials({ auth, audience, env, exchange, clock, mask });
  if (credential.any && isOpen(server)) {
    core.warning(
      'lease_service_url begins with http://: the credential can be read by everybody on the way. Use https://.',
    );
  }
  const provider = server + door.provider_path(subject);
  const { send } = leaseServer({ provider, exchange, credentials: credential, clock });
  const measure = measuring?.(exchange) ?? nothingToMeasure;
  const hands = { measure, send, sleep, say: say(core), clock, random, cancelled };
  return { hands, credential: credential.kind, close };
}

/** @type {Hands['measure']} */
async function nothingToMeasure() {
  return { kind: 'measuring_failed', detail: 'Nothing is measured here.' };
}

/**
 * Whether what is sent there can be read on the way.
 *
 * @param {string} server
 */
export function isOpen(server) {
  const { protocol, hostname } = new URL(server);
  return protocol === 'http:' && hostname !== 'localhost' && hostname !== '[::1]' && !/^127(\.\d+){3}$/.test(hostname);
}
