import { plain } from './report.js';

/** @import * as core from '@actions/core' */

/**
 * Collapses what is only background.
 *
 * @typedef {object} Groups
 * @property {(title: string, text: string) => void} detail A line of the group of that title, which it opens where it isn't
 *   the one before it.
 * @property {() => void} closeGroup
 */

/**
 * The runner's log. Its groups can't be opened and closed but by `detail`: whatever else is said is said outside of them.
 *
 * @template {Pick<typeof core, 'startGroup' | 'endGroup' | 'info' | 'notice' | 'warning' | 'error' | 'setFailed'>} T
 * @param {T} runner
 * @returns {Omit<T, 'startGroup' | 'endGroup'> & Groups}
 */
export function grouping(runner) {
  const { startGroup, endGroup, ...rest } = runner;
  /** @type {string | undefined} */
  let open;
  function closeGroup() {
    if (open !== undefined) endGroup();
    open = undefined;
  }
  /**
   * @template {unknown[]} A
   * @param {(...words: A) => void} speak
   * @returns {(...words: A) => void}
   */
  const aloud = (speak) => (...words) => {
    closeGroup();
    speak(...words);
  };
  return {
    ...rest,
    info: aloud(runner.info),
    notice: aloud(runner.notice),
    warning: aloud(runner.warning),
    error: aloud(runner.error),
    setFailed: aloud(runner.setFailed),
    detail(title, text) {
      if (open !== title) {
        closeGroup();
        startGroup(plain(title));
        open = title;
      }
      runner.info(plain(text));
    },
    closeGroup,
  };
}
