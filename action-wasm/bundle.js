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

const unused_context = ['new Context.Context()', '/* @__PURE__ */ new Context.Context()'];

/**
 * What is changed in the packages, by file.
 *
 * @type {Record<string, string[][]>}
 */
const CHANGES = {
  // Node would warn of this old way to make buffers, in the log of every job behind a proxy with a password.
  'tunnel/lib/tunnel.js': [['new Buffer(', 'Buffer.from(']],
  // Of Octokit `request` is used, with a `fetch` of ours. What else it has is a table of all that GitHub can be asked, another
  // client, and the event, which would be read once more.
  '@actions/github/lib/github.js': [unused_context],
  '@actions/github/lib/utils.js': [
    unused_context,
    ['Octokit.plugin(restEndpointMethods, paginateRest)', 'Octokit'],
    ['agent: Utils.getProxyAgent(baseUrl),', ''],
    ['fetch: Utils.getProxyFetch(baseUrl)', ''],
  ],
  '@octokit/core/dist-src/index.js': [['this.graphql = withCustomRequest(this.request).defaults(requestDefaults);', '']],
};

/** Those that have been met. */
const changed = new Set();

/**
 * Makes the changes, or fails where a package has become another one.
 *
 * @type {Plugin}
 */
const changes = {
  name: 'changes',
  setup({ onLoad }) {
    for (const [file, replacements] of Object.entries(CHANGES)) {
      const filter = new RegExp(`[/\\\\]node_modules[/\\\\]${file.replaceAll('.', '\\.').replaceAll('/', '[/\\\\]')}$`);
      onLoad({ filter }, ({ path }) => {
        let contents = readFileSync(path, 'utf8');
        for (const [before = '', after = ''] of replacements) {
          if (!contents.includes(before)) throw new Error(`${file} has no ${JSON.stringify(before)} any more: see CHANGES in bundle.js`);
          contents = contents.replaceAll(before, after);
        }
        changed.add(file);
        return { contents };
      });
    }
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
 * `undici` is seven times as large as all else that is bundled. Nothing is sent by it: `@actions/http-client` only makes its proxy
 * agent for those who call `fetch`, and `@actions/github` has its `fetch` for those who pass none.
 *
 * @type {Plugin}
 */
const no_undici = {
  name: 'no undici',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^undici$/ }, ({ path }) => ({ path, namespace: 'left out' }));
    onLoad({ filter: /^/, namespace: 'left out' }, () => ({
      contents: `
        const left_out = () => { throw new Error('undici is left out of dist/: see bundle.js') };
        export const fetch = left_out;
        export class ProxyAgent { constructor() { left_out() } }
      `,
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
  plugins: [only_what_is_used, no_undici, late_tunnel, changes],
  alias: { 'mq-lease-protocol': join(made, 'protocol.js') },
});

for (const file of Object.keys(CHANGES)) {
  if (!changed.has(file)) throw new Error(`${file} is not bundled any more: see CHANGES in bundle.js`);
}

const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
copyFileSync(join(made, 'protocol.wasm'), join(dist, 'protocol.wasm'));
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
writeFileSync(join(dist, 'LICENSES.txt'), licences(bundled, made, here));
