// What the docs list, and what there is to be listed: neither may lack what the other has.
'use strict';

/**
 * @typedef {object} Repository
 * @property {(path: string) => string} read
 * @property {(folder: string, pattern: RegExp) => string[]} files
 *
 * @param {Repository} repository
 * @returns {string[]} Every difference.
 */
function differences({ read, files }) {
  const wrong = [];
  /** Compares what a page lists with what there is. Nothing found on either side is a mistake of this program. */
  const compare = (page, what, listed, there) => {
    if (there.length === 0) wrong.push(`scripts/lib/docs/facts.js finds no ${what}`);
    for (const one of there) if (!listed.includes(one)) wrong.push(`${page} does not list the ${what} ${one}`);
    for (const one of listed) if (!there.includes(one)) wrong.push(`${page} lists the ${what} ${one}, which there is not`);
  };
  const has = (page, what, there) => {
    const text = read(page);
    if (there.length === 0) wrong.push(`scripts/lib/docs/facts.js finds no ${what}`);
    for (const one of there) if (!text.includes(one)) wrong.push(`${page} does not tell of the ${what} ${one}`);
  };

  // What clients are told, as the code names it.
  const troubles = read('docs/troubleshooting.md');
  compare('docs/troubleshooting.md', 'reason', firstCells(section(troubles, 'A run waits')),
    all(read('lease-core/src/wire/answer.rs'), /Waiting::\w+(?: \{ \.\. \})? => Some\("(\w+)"\)/g));
  compare('docs/troubleshooting.md', 'type', firstCells(section(troubles, 'A request is refused')),
    all(read('lease-core/src/wire/problem.rs'), /rename = "urn:mq-lease:([\w-]+)"/g));
  // A test holds these pairs against the code.
  compare('docs/troubleshooting.md', 'status of a type',
    rows(section(troubles, 'A request is refused')).map(([type, status]) => `${status} ${plain(type)}`),
    [...read('lease-core/tests/wire/problems.rs').matchAll(/^ +\((\d{3}), "([\w-]+)"\),$/gm)].map(([, status, type]) => `${status} ${type}`));

  // What programs say is quoted as they say it; what differs each time stands as three dots.
  const sources = ['lease-core/src', 'lease-server/src', 'action-wasm/shim'].flatMap((folder) => files(folder, /\.(rs|js)$/)).map(read).join('\n')
    .replace(/\\\n\s*/g, '').replace(/'\s*\+\s*'/g, '');
  for (const title of ['A job fails', 'The server does not start']) {
    for (const said of firstCells(section(troubles, title))) {
      for (const part of said.replaceAll('3xx', '...').split('...').map((one) => one.trim())) {
        if (!sources.includes(part)) wrong.push(`docs/troubleshooting.md quotes "${part}", which no program says`);
      }
    }
  }

  // The action.
  const [inputs, outputs] = read('action.yml').split(/^outputs:$/m);
  const workflows = read('docs/workflows.md');
  compare('docs/workflows.md', 'input', firstCells(section(workflows, 'Inputs')), all(inputs.split(/^inputs:$/m)[1], /^ {2}(\w+):$/gm));
  compare('docs/workflows.md', 'output', firstCells(section(workflows, 'Outputs')), all(outputs.split(/^runs:$/m)[0], /^ {2}(\w+):$/gm));
  for (const [name, value] of rows(section(workflows, 'Inputs'))) {
    if (!value.startsWith('`')) continue;
    const own = new RegExp(`^ {2}${plain(name)}:\n(?: {4}.*\n)*? {4}default: '?([^'\n]*)'?$`, 'm').exec(inputs)?.[1];
    if (own !== plain(value)) wrong.push(`docs/workflows.md gives the input ${plain(name)} the default ${plain(value)}, and action.yml ${own}`);
  }

  // The server's settings.
  const configuring = read('docs/configuring.md');
  const program = ['lease-server/src/cli.rs', 'lease-server/src/cli/client.rs', 'lease-server/src/cli/net.rs'].map(read).join('\n');
  has('docs/configuring.md', 'flag', all(program, /env = "MQ_LEASE_(\w+)"/g).map((name) => `--${name.toLowerCase().replaceAll('_', '-')}`));
  has('docs/configuring.md', 'key', files('lease-server/src/config', /\.rs$/).filter((file) => !/tests\.rs$/.test(file)).map(read)
    .flatMap((text) => all(text, /(?:known: &|const KEYS: \[&str; \d+\] = )\[([^\]]*)\]/g)).flatMap((list) => all(list, /"(\w+)"/g)));
  has('docs/configuring.md', 'command', all(/enum Command \{([^]*?)^\}/m.exec(program)[1], /^ {4}(\w+)(?:\(\w+\))?,$/gm)
    .map((name) => `lease-server ${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`));
  const defaults = (text, at) => rows(text).map((cells) => `${plain(cells[0])}: ${cells[at]}`);
  compare('docs/configuring.md', 'default', defaults(section(configuring, 'Policies'), 3), defaults(section(read('docs/protocol.md'), 'Policy'), 1));

  // The docs themselves, and the scripts.
  const pages = files('docs', /\.md$/);
  has('docs/README.md', 'page', pages.map((page) => page.slice('docs/'.length)).filter((page) => page !== 'README.md').map((page) => `](${page}`));
  for (const page of [...pages, 'CONTRIBUTING.md', 'SECURITY.md']) {
    if (!read(page).split('\n\n')[1]?.includes('?')) wrong.push(`${page} does not begin with the questions that it answers`);
  }
  compare('CONTRIBUTING.md', 'script', firstCells(section(read('CONTRIBUTING.md'), 'The scripts')),
    files('scripts', /^[\w-]+$/).filter((path) => path.split('/').length === 2));
  return wrong;
}

/** The text below a heading, until the next one of the same rank or a higher one. */
function section(text, title) {
  const heading = new RegExp(`^(#+) ${title}$`, 'm').exec(text);
  if (!heading) return '';
  const rest = text.slice(heading.index + heading[0].length);
  const end = new RegExp(`^#{1,${heading[1].length}} `, 'm').exec(rest);
  return rest.slice(0, end?.index);
}

/** The rows of a section's tables, without their heads. */
function rows(text) {
  return [...text.matchAll(/^\|(.+)\|$/gm)].map(([, row]) => row.split(' | ').map((cell) => cell.trim()))
    .filter(([first]) => first.startsWith('`'));
}

function firstCells(text) {
  return rows(text).map(([first]) => plain(first));
}

function plain(cell) {
  return cell.replace(/^`|`$/g, '');
}

function all(text, pattern) {
  return [...new Set([...text.matchAll(pattern)].map(([, found]) => found))];
}

module.exports = { differences };
