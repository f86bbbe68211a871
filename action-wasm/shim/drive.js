/** @import { Happened, Line, Machine, Next, Outcome } from './protocol.d.ts' */

/**
 * What a machine can ask for. Each answers with what came of it, and gives up when the signal says so.
 *
 * @typedef {object} Hands
 * @property {(next: Next & { kind: 'measure' }, signal: AbortSignal) => Promise<Happened>} measure
 * @property {(next: Next & { kind: 'send' }, signal: AbortSignal) => Promise<Happened>} send
 * @property {(ms: number, signal: AbortSignal) => Promise<void>} sleep
 * @property {(line: Line) => void} say
 * @property {() => number} clock
 * @property {() => number} random
 * @property {AbortSignal} cancelled Aborted when the runner cancels the job.
 */

/**
 * Does what the machine says, and tells it what came of it, until it is over. Nothing about the protocol is decided here.
 *
 * @param {Machine} machine
 * @param {Hands} hands
 * @returns {Promise<Outcome>}
 */
export async function drive(machine, hands) {
  const { clock, random, say, cancelled } = hands;
  const never = new AbortController().signal;
  let told_of_cancelling = false;
  /** @type {Happened} */
  let happened = { kind: 'started' };
  try {
    for (;;) {
      const { lines, next } = machine.next(happened, clock(), random());
      lines.forEach(say);
      if (next.kind === 'finish') return next.outcome;
      // Once it has been told, it cleans up: that must not be interrupted again.
      happened = await carryOut(next, hands, told_of_cancelling ? never : cancelled);
      if (cancelled.aborted && !told_of_cancelling) {
        told_of_cancelling = true;
        // Also where an answer has just come: a grant that nobody will use is better given back at once.
        happened = { kind: 'cancelled' };
      }
    }
  } finally {
    machine.free();
  }
}

/**
 * @param {Exclude<Next, { kind: 'finish' }>} next
 * @param {Hands} hands
 * @param {AbortSignal} signal
 * @returns {Promise<Happened>}
 */
async function carryOut(next, hands, signal) {
  switch (next.kind) {
    case 'measure':
      return hands.measure(next, signal);
    case 'send':
      return hands.send(next, signal);
    case 'sleep':
      await hands.sleep(next.ms, signal);
      return { kind: 'slept' };
  }
}
