/** @import { Held, Line, Outcome } from './protocol.d.ts' */
/** @import { Core } from './world.js' */

/**
 * Writes a line to the job's log.
 *
 * @param {Pick<Core, 'debug' | 'info' | 'notice' | 'warning' | 'error' | 'detail'>} core
 * @returns {(line: Line) => void}
 */
export function say(core) {
  return ({ level, text, group }) => (group === undefined ? core[level](plain(text)) : core.detail(group, text));
}

/**
 * @param {string} text
 */
export function oneLine(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}

/**
 * Text of others that can't be taken for a command: the runner carries out lines that look like one.
 *
 * @param {string} text
 */
export function plain(text) {
  return oneLine(text)
    .replace(/##\[/g, '## [')
    .replace(/^\s*::/, ': :');
}

/**
 * Says that a lease is lost, when that was noticed, and to whom.
 *
 * @param {Outcome & { kind: 'lost' }} lost
 * @param {Held} held
 */
export function loss({ detail, lost_at_ms }, { fencing_token }) {
  const which = fencing_token === undefined ? '' : ` with fencing token ${fencing_token}`;
  return `The lease${which} was lost, as was found out at ${new Date(lost_at_ms).toISOString()}: ${detail}`;
}

/**
 * Fails the step in the words of the protocol, which may be the server's.
 *
 * @param {Pick<Core, 'setFailed'>} core
 * @param {string} detail
 */
export function failBecause(core, detail) {
  core.setFailed(plain(detail));
}

/**
 * Fails the step with what went wrong. A mistake in the inputs needs no stack; anything unforeseen shows it where debugging
 * is on.
 *
 * @param {Pick<Core, 'setFailed' | 'debug'>} core
 * @param {unknown} error
 */
export function fail(core, error) {
  if (!(error instanceof Error)) return core.setFailed(String(error));
  core.debug(error.stack ?? '');
  core.setFailed(error.message);
}
