import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drive } from '../shim/drive.js';

/** @import { Hands } from '../shim/drive.js' */
/** @import { Happened, Machine, Next, Turn } from '../shim/protocol.d.ts' */

const SEND = /** @type {const} */ ({ kind: 'send', body: {}, time_limit_ms: 1000, fresh_credential: false });
/** @type {Next} */
const ACQUIRE = { ...SEND, verb: 'acquire' };
/** @type {Next} */
const WITHDRAW = { ...SEND, verb: 'withdraw' };
/** @type {Next & { kind: 'finish' }} */
const CANCELLED = { kind: 'finish', outcome: { kind: 'cancelled', wait: { waited_ms: 5 } } };

/**
 * A machine that says what it is given to say, and keeps what it is told.
 *
 * @param {Next[]} script
 */
function scripted(script) {
  const told = /** @type {Happened[]} */ ([]);
  const machine = {
    freed: 0,
    /** @type {Machine['next']} */
    next(happened) {
      told.push(happened);
      const next = script.shift();
      assert(next, 'it is over');
      return /** @type {Turn} */ ({ lines: [{ level: 'info', text: `on ${happened.kind}` }], next });
    },
    free() {
      machine.freed += 1;
    },
  };
  return { machine, told };
}

/** @param {Partial<Hands>} some @returns {Hands & { said: string[] }} */
function hands(some = {}) {
  /** @type {string[]} */
  const said = [];
  return {
    said,
    measure: async () => ({ kind: 'measured', priority: 3 }),
    send: async () => ({ kind: 'answered', http: 200, body: {} }),
    sleep: async () => {},
    say: ({ text }) => said.push(text),
    clock: () => 1,
    random: () => 0.5,
    cancelled: new AbortController().signal,
    ...some,
  };
}

test('does what it is told, and tells what came of it', async () => {
  const { machine, told } = scripted([{ kind: 'measure', time_limit_ms: 9 }, ACQUIRE, { kind: 'sleep', ms: 5 }, CANCELLED]);
  const it = hands();
  assert.deepEqual(await drive(machine, it), CANCELLED.outcome);
  assert.deepEqual(told.map(({ kind }) => kind), ['started', 'measured', 'answered', 'slept']);
  assert.equal(it.said.length, 4);
  assert.equal(machine.freed, 1);
});

test('a cancellation aborts what is outstanding, and is told once', async () => {
  const cancelled = new AbortController();
  const { machine, told } = scripted([ACQUIRE, WITHDRAW, CANCELLED]);
  /** @type {boolean[]} */
  const aborted = [];
  const outcome = await drive(
    machine,
    hands({
      cancelled: cancelled.signal,
      async send({ verb }, signal) {
        if (verb === 'acquire') cancelled.abort();
        aborted.push(signal.aborted);
        return { kind: 'not_answered', detail: 'aborted' };
      },
    }),
  );
  assert.deepEqual(outcome, CANCELLED.outcome);
  assert.deepEqual(told.map(({ kind }) => kind), ['started', 'cancelled', 'not_answered']);
  assert.deepEqual(aborted, [true, false], 'leaving is not interrupted');
});

test('an answer that comes with the cancellation gives way to it', async () => {
  const cancelled = new AbortController();
  const { machine, told } = scripted([ACQUIRE, WITHDRAW, CANCELLED]);
  await drive(
    machine,
    hands({
      cancelled: cancelled.signal,
      async send() {
        cancelled.abort();
        return { kind: 'answered', http: 200, body: { status: 'acquired' } };
      },
    }),
  );
  assert.deepEqual(told.map(({ kind }) => kind), ['started', 'cancelled', 'answered']);
});

test('the machine is freed, whatever happens', async () => {
  const { machine } = scripted([ACQUIRE]);
  const send = () => Promise.reject(new Error('unforeseen'));
  await assert.rejects(drive(machine, hands({ send })), /unforeseen/);
  assert.equal(machine.freed, 1);
});
