import { createServer } from 'node:http';

/** @import { IncomingMessage, Server, ServerResponse } from 'node:http' */
/** @import { AddressInfo } from 'node:net' */
/** @import { TestContext } from 'node:test' */

/**
 * One request that a stand-in got.
 *
 * @typedef {{ method: string, path: string, headers: import('node:http').IncomingHttpHeaders, body: any, at_ms: number }} Got
 */

/**
 * A server of the test's own making, in this process.
 *
 * @param {TestContext} t
 * @param {(got: Got, response: ServerResponse) => void} answer
 * @param {{ port?: number }} [options]
 */
export async function standIn(t, answer, { port = 0 } = {}) {
  /** @type {Got[]} */
  const got = [];
  const server = createServer(async (request, response) => {
    const text = await read(request);
    const one = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: text === '' ? undefined : JSON.parse(text),
      at_ms: Date.now(),
    };
    got.push(one);
    answer(one, response);
  });
  const url = await listen(t, server, port);
  return { url, got, server };
}

/**
 * @param {TestContext} t
 * @param {Server} server
 * @param {number} [port]
 * @returns {Promise<string>}
 */
export async function listen(t, server, port = 0) {
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}`;
}

/**
 * @param {ServerResponse} response
 * @param {number} status
 * @param {unknown} body
 * @param {Record<string, string>} [headers]
 */
export function json(response, status, body, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/**
 * What a lease server says to whom it gives the lease.
 *
 * @param {ServerResponse} response
 * @param {{ head_sha: string, priority: number }} body
 * @param {number} [fencing_token]
 */
export function grant(response, { head_sha, priority }, fencing_token = 1) {
  const acquired_at = new Date().toISOString();
  const lease = { fencing_token, acquired_at, stacked_pull_requests: [{ number: 1 }] };
  json(response, 200, { head_sha, priority, status: 'acquired', round: 1, ...lease });
}

/** @param {IncomingMessage} request */
async function read(request) {
  request.setEncoding('utf8');
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
