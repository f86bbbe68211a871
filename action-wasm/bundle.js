/**
 * Writes dist/: bundles the shim with its packages, and puts the wasm and the licences beside it.
 *
 * Usage: node bundle.js MADE DIST, where MADE holds what scripts/build-dist has made of the Rust.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { licences } from './licences.js';

/** @import { Plugin } from 'esbuild' */

const [made = '', dist = ''] = process.argv.slice(2);
const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;

/**
 * `tunnel` makes buffers in the old way. Node would warn of that in the log of every job behind a proxy with a password.
 *
 * @type {Plugin}
 */
const quiet_tunnel = {
  name: 'quiet tunnel',
  setup({ onLoad }) {
    onLoad({ filter: /tunnel[/\\]lib[/\\]tunnel\.js$/ }, ({ path }) => {
      const before = readFileSync(path, 'utf8');
      const contents = before.replaceAll('new Buffer(', 'Buffer.from(');
      if (contents === before) throw new Error('tunnel has changed: this plugin is not needed any more');
      return { contents };
    });
  },
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ['main', 'post', 'heartbeat'].map((name) => `shim/${name}.js`),
  outdir: dist,
  bundle: true,
  // What two entry points share is there once, and what is loaded late is a file of its own.
  splitting: true,
  chunkNames: '[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none', // They are in LICENSES.txt, in full.
  charset: 'utf8',
  // Where it fails, Node shows the line. It should be one that can be read.
  lineLimit: 160,
  metafile: true,
  logLevel: 'warning',
  plugins: [quiet_tunnel],
  alias: { 'mq-lease-protocol': join(made, 'protocol.js') },
  // Some packages are CommonJS and ask for Node's own modules.
  banner: { js: "import{createRequire as mq_lease_require}from'node:module';const require=mq_lease_require(import.meta.url);" },
});

copyFileSync(join(made, 'protocol.wasm'), join(dist, 'protocol.wasm'));
writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n');
writeFileSync(join(dist, 'LICENSES.txt'), licences(Object.keys(metafile.inputs), made, here));
