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

/** A path that is being looked up already. */
const RESOLVED = Symbol('resolved');

/**
 * Every millisecond before the first request is one that each job waits, and most of them go into loading. None of the modules
 * of `@actions` does anything by being loaded, so those that nothing is taken from can go.
 *
 * @type {Plugin}
 */
const only_what_is_used = {
  name: 'only what is used',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === RESOLVED || !/@actions[/\\]/.test(path.startsWith('.') ? from.importer : path)) return undefined;
      const { importer, namespace, resolveDir, kind } = from;
      const found = await resolve(path, { importer, namespace, resolveDir, kind, pluginData: RESOLVED });
      return { ...found, sideEffects: false };
    });
  },
};

/**
 * `undici` is seven times as large as all else that is bundled. `@actions/http-client` sends nothing by it: it only makes its
 * proxy agent for those who call `fetch`.
 *
 * @type {Plugin}
 */
const no_undici = {
  name: 'no undici',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^undici$/ }, ({ path }) => ({ path, namespace: 'left out' }));
    onLoad({ filter: /^/, namespace: 'left out' }, () => ({
      contents: "export class ProxyAgent { constructor() { throw new Error('undici is left out of dist/: see bundle.js') } }",
    }));
  },
};

/**
 * `tunnel` is loaded where there is a proxy only.
 *
 * @type {Plugin}
 */
const late_tunnel = {
  name: 'late tunnel',
  setup({ onLoad }) {
    const names = ['httpOverHttp', 'httpOverHttps', 'httpsOverHttp', 'httpsOverHttps'];
    const late = names.map((name) => `exports.${name} = (options) => require('./lib/tunnel').${name}(options);`);
    onLoad({ filter: /tunnel[/\\]index\.js$/ }, () => ({ contents: late.join('\n') }));
  },
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ['main', 'post', 'heartbeat'].map((name) => `shim/${name}.js`),
  outdir: dist,
  bundle: true,
  // Node 20 takes longer to load ES modules, also where it is one of its own that is loaded late.
  format: 'cjs',
  supported: { 'dynamic-import': false },
  // wasm-bindgen also writes a function that finds the wasm by a URL. Nobody calls it.
  define: { 'import.meta.dirname': '__dirname', 'import.meta.url': 'undefined' },
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none', // They are in LICENSES.txt, in full.
  charset: 'utf8',
  // Where it fails, Node shows the line. It should be one that can be read.
  lineLimit: 160,
  metafile: true,
  logLevel: 'warning',
  plugins: [only_what_is_used, no_undici, late_tunnel, quiet_tunnel],
  alias: { 'mq-lease-protocol': join(made, 'protocol.js') },
});

copyFileSync(join(made, 'protocol.wasm'), join(dist, 'protocol.wasm'));
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
writeFileSync(join(dist, 'LICENSES.txt'), licences(Object.keys(metafile.inputs), made, here));
