// The blocks of code in the docs, and what is said about how to try them.
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/**
 * What stands before a block, in a comment of its own line, says how it is tried:
 *
 *   <!-- test: server FLAGS -->      run by bash, against a server with these flags that is started for it
 *   <!-- test: serves -->            run by bash; its last command is a server, which is waited for and stays
 *   <!-- test: alone -->             run by bash, without a server
 *   <!-- test: then -->              run by the same bash as the block before, against the same server
 *   <!-- test: answer -->            what the block before prints
 *   <!-- test: file NAME -->         a file; what is run further down on the page finds it
 *   <!-- test: wrong NAME -->        the same, of a file that is not good, to show what is said of it
 *   <!-- test: not run: REASON -->   it can't be run here; it is read only
 *
 * An answer of 400 or more makes curl fail, and so the block, unless `; refused` is said at the end of the first four.
 */
const MARK = /^\s*<!-- test: (.+?) -->\s*$/;
const VERBS = ['server', 'serves', 'alone', 'then', 'answer', 'file', 'wrong', 'not run:'];

/**
 * @param {string} root
 * @param {string} page
 * @returns {{ page: string, line: number, language: string, text: string, verb?: string, rest: string, place: string, is_refused: boolean }[]}
 */
function blocksOf(root, page) {
  const blocks = [];
  let open;
  let mark;
  readFileSync(join(root, page), 'utf8').split('\n').forEach((text, index) => {
    const line = index + 1;
    const fence = /^(\s*)(```+|~~~+)\s*([^\s`]*)/.exec(text);
    if (open) {
      if (fence && fence[2].startsWith(open.fence) && fence[3] === '') {
        blocks.push(block(page, open));
        open = undefined;
      } else {
        open.lines.push(text.startsWith(open.indent) ? text.slice(open.indent.length) : text);
      }
    } else if (fence) {
      open = { indent: fence[1], fence: fence[2], language: fence[3], line, lines: [], mark };
      mark = undefined;
    } else {
      if (mark !== undefined) throw new Error(`${page}:${line - 1}: no block follows "test: ${mark}"`);
      mark = MARK.exec(text)?.[1];
    }
  });
  if (open) throw new Error(`${page}:${open.line}: the block has no end`);
  return blocks;
}

function block(page, { line, language, lines, mark }) {
  const place = `${page}:${line}`;
  const is_refused = mark?.endsWith('; refused') ?? false;
  if (is_refused) mark = mark.slice(0, -'; refused'.length);
  const verb = mark === undefined ? undefined : VERBS.find((one) => mark === one || mark.startsWith(`${one} `));
  if (mark !== undefined && verb === undefined) throw new Error(`${place}: what does "test: ${mark}" mean?`);
  const rest = verb === undefined ? '' : mark.slice(verb.length).trim();
  if (['file', 'wrong', 'not run:'].includes(verb) && rest === '') throw new Error(`${place}: "test: ${verb}" says nothing more`);
  return { page, line, language, text: lines.join('\n') + '\n', verb, rest, place, is_refused };
}

module.exports = { blocksOf };
