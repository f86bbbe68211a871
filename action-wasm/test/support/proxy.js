import { createServer } from 'node:http';
import { connect } from 'node:net';
import { listen } from './stand-in.js';

/** @import { TestContext } from 'node:test' */

/**
 * A proxy that only tunnels, and takes every name for this machine.
 *
 * @param {TestContext} t
 */
export async function startProxy(t) {
  /** @type {{ target: string, authorization: string | undefined }[]} */
  const tunnels = [];
  const server = createServer((_, response) => response.writeHead(405).end());
  /** @type {Set<import('node:stream').Duplex>} */
  const open = new Set();
  server.on('connect', (request, socket, head) => {
    const target = request.url ?? '';
    tunnels.push({ target, authorization: request.headers['proxy-authorization'] });
    const upstream = connect(Number(target.split(':').at(-1)), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [socket, upstream]) {
      open.add(end);
      end.on('error', () => {
        socket.destroy();
        upstream.destroy();
      });
    }
  });
  t.after(() => open.forEach((end) => end.destroy()));
  return { url: await listen(t, server), tunnels };
}
