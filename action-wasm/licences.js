import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A package that is in dist/.
 *
 * @typedef {{ name: string, version: string, licence: string, folder: string }} Package
 */

const RULE = '='.repeat(80);

/**
 * The licences of everything in dist/ that is of others.
 *
 * @param {string[]} modules What esbuild has bundled, relative to `here`.
 * @param {string} made Where scripts/build-dist has put what it knows of the crates.
 * @param {string} here
 * @returns {string}
 */
export function licences(modules, made, here) {
  const packages = [...npmPackages(modules, here), ...crates(made)];
  const texts = packages.map(({ name, version, licence, folder }) =>
    [RULE, `${name} ${version}`, `Licence: ${licence}`, RULE, '', ...licenceTexts(folder, name)].join('\n'),
  );
  return [
    'dist/ holds software of others, under the licences below. What is not named here belongs to mq-lease itself.',
    'The wasm holds parts of the Rust standard library too: Copyright (c) The Rust Project contributors, MIT OR Apache-2.0.',
    '',
    ...texts,
  ].join('\n');
}

/**
 * @param {string[]} modules
 * @param {string} here
 * @returns {Package[]}
 */
function npmPackages(modules, here) {
  const folders = new Set(modules.map((path) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0]));
  return [...folders]
    .filter((folder) => folder !== undefined)
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(here, folder, 'package.json'), 'utf8'));
      return { name, version, licence: license, folder: join(here, folder) };
    })
    .sort(byName);
}

/**
 * @param {string} made
 * @returns {Package[]}
 */
function crates(made) {
  const compiled = new Set(lines(join(made, 'crates.txt')).map((line) => line.split(' ').slice(0, 2).join(' ')));
  const { packages } = JSON.parse(readFileSync(join(made, 'metadata.json'), 'utf8'));
  /** @type {{ name: string, version: string, license: string, source: string | null, manifest_path: string }[]} */
  const all = packages;
  return all
    // What has no source is of this workspace.
    .filter(({ name, version, source }) => source !== null && compiled.has(`${name} v${version}`))
    .map(({ name, version, license, manifest_path }) => ({ name, version, licence: license, folder: dirname(manifest_path) }))
    .sort(byName);
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {string[]}
 */
function licenceTexts(folder, name) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice|unlicense)/i.test(file)).sort();
  if (files.length === 0 && existsSync(join(folder, 'README.md'))) {
    // A few packages have it as the last chapter of their readme.
    const chapter = /^#+ *licen[cs]e *$([^]*)/im.exec(readFileSync(join(folder, 'README.md'), 'utf8'))?.[1]?.trim();
    if (chapter) return [chapter, ''];
  }
  if (files.length === 0) throw new Error(`${name} brings no licence text`);
  return files.flatMap((file) => [readFileSync(join(folder, file), 'utf8').trim(), '']);
}

/** @param {string} path */
const lines = (path) => readFileSync(path, 'utf8').split('\n').filter(Boolean);

/**
 * @param {Package} a
 * @param {Package} b
 */
const byName = (a, b) => (a.name === b.name ? compare(a.version, b.version) : compare(a.name, b.name));

/**
 * @param {string} a
 * @param {string} b
 */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
