import assert from 'node:assert/strict';

/**
 * A step's output as the runner shows it.
 *
 * @typedef {object} Log
 * @property {string[]} story What can be read without a click: plain lines, annotations, and the groups' titles.
 * @property {{ title: string, lines: string[] }[]} groups What is collapsed.
 * @property {{ level: string, text: string }[]} annotations
 */

const COMMAND = /^\s*::([\w-]+)(?: [^:]*)?::(.*)$/;

/**
 * Reads an output as the runner does. A group that is never closed, or that something loud is lost in, fails the test.
 *
 * @param {string} output
 * @returns {Log}
 */
export function readLog(output) {
  /** @type {Log} */
  const log = { story: [], groups: [], annotations: [] };
  let open = false;
  for (const line of output.split('\n').filter((text) => text !== '')) {
    assert.doesNotMatch(line, /##\[/, 'a command in the old form');
    const [, command, text = ''] = COMMAND.exec(line) ?? [];
    switch (command) {
      case undefined:
        if (open) log.groups.at(-1)?.lines.push(line);
        else log.story.push(line);
        break;
      case 'group':
        assert.ok(!open, `a group within a group: ${line}\n${output}`);
        open = true;
        log.groups.push({ title: text, lines: [] });
        log.story.push(`[${text}]`);
        break;
      case 'endgroup':
        assert.ok(open, `there is no group to close\n${output}`);
        open = false;
        break;
      case 'notice':
      case 'warning':
      case 'error':
        assert.ok(!open, `it is lost in a group: ${line}\n${output}`);
        log.annotations.push({ level: command, text });
        log.story.push(text);
        break;
      case 'add-mask':
      case 'debug':
        break;
      default:
        assert.fail(`an unknown command: ${line}`);
    }
  }
  assert.ok(!open, `a group is never closed\n${output}`);
  return log;
}

/**
 * The rows of the tables that a step has written to the job's page.
 *
 * @param {string} summary
 * @returns {Record<string, string>}
 */
export function readSummary(summary) {
  const rows = summary.matchAll(/<tr><th>(.*?)<\/th><td>(.*?)<\/td><\/tr>/g);
  return Object.fromEntries([...rows].map(([, name = '', html = '']) => [name, html]));
}
