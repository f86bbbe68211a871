import { standIn } from './stand-in.js';

/** @import { TestContext } from 'node:test' */
/** @import { Got } from './stand-in.js' */

/** What the way back has for a client. */
const PASSED_ON = ['content-type', 'retry-after', 'preference-applied'];

/**
 * A bad line to a lease server: what is asked arrives there, but the answer may get lost on its way back.
 *
 * @param {TestContext} t
 * @param {string} server
 * @param {(got: Got, answer: any) => unknown} loses Whether an answer gets lost. The connection breaks when it has decided so.
 */
export async function badLine(t, server, loses) {
  const line = {
    url: '',
    /** While it is cut not even the questions arrive, and those that are under way break off. */
    cut: false,
    /** How many answers got lost. */
    lost: 0,
    /** @type {Got[]} */
    got: [],
    cutNow() {
      line.cut = true;
      for (const stop of under_way) stop();
    },
  };
  /** @type {Set<() => void>} */
  const under_way = new Set();
  const { url, got } = await standIn(t, async (one, response) => {
    const { method, path, headers, body } = one;
    const gone = new AbortController();
    const stop = () => {
      gone.abort();
      response.destroy();
    };
    if (line.cut) return stop();
    under_way.add(stop);
    response.once('close', () => gone.abort());
    try {
      const { 'content-type': type = '', prefer } = headers;
      const answer = await fetch(server + path, {
        method,
        headers: { 'content-type': type, ...(typeof prefer === 'string' && { prefer }) },
        body: JSON.stringify(body),
        signal: gone.signal,
      });
      const text = await answer.text();
      if (await loses(one, JSON.parse(text))) {
        line.lost += 1;
        return stop();
      }
      const passed_on = PASSED_ON.map((name) => [name, answer.headers.get(name)]).filter(([, value]) => value !== null);
      response.writeHead(answer.status, Object.fromEntries(passed_on)).end(text);
    } catch {
      // The server is down, or the client is gone.
      stop();
    } finally {
      under_way.delete(stop);
    }
  });
  return Object.assign(line, { url, got });
}

/**
 * @param {Got} got
 * @param {string} verb
 */
export const asks = ({ path }, verb) => path.endsWith(`/${verb}`);
