import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Running, node, root } from './support/processes.js';

/** @param {string} folder */
const check = (folder) => new Running(node, [join(folder, 'scripts/check-dist')], { env: {} }).ended;

test('dist/ is what the sources make', async () => {
  const { code, output } = await check(root);
  assert.equal(code, 0, output);
});

test('whatever has changed since is named', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'mq-lease-check-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const path of ['scripts', 'dist', 'lease-core', 'action-wasm', 'Cargo.toml', 'Cargo.lock']) {
    const filter = (/** @type {string} */ source) => !source.endsWith('node_modules');
    cpSync(join(root, path), join(folder, path), { recursive: true, filter });
  }
  assert.equal((await check(folder)).code, 0);

  // What has no part in dist/ may change.
  appendFileSync(join(folder, 'Cargo.toml'), '\n[workspace.lints.rust]\nunsafe_code = "warn"\n');
  appendFileSync(join(folder, 'Cargo.lock'), '\n[[package]]\nname = "tokio"\nversion = "9.9.9"\nchecksum = "00"\n');
  appendFileSync(join(folder, 'action-wasm/Cargo.toml'), '\n[dev-dependencies.other]\nversion = "1"\n');
  const harmless = await check(folder);
  assert.equal(harmless.code, 0, harmless.output);

  appendFileSync(join(folder, 'action-wasm/shim/main.js'), '// changed\n');
  writeFileSync(join(folder, 'lease-core/src/new.rs'), '');
  appendFileSync(join(folder, 'dist/post.js'), '// changed\n');
  rmSync(join(folder, 'dist/protocol.wasm'));
  const lock = readFileSync(join(folder, 'Cargo.lock'), 'utf8');
  writeFileSync(join(folder, 'Cargo.lock'), lock.replace(/(name = "serde"\nversion = ")[^"]+/, '$10.0.1'));
  const { code, output } = await check(folder);
  assert.equal(code, 1, output);
  for (const line of [
    'action-wasm/shim/main.js',
    'lease-core/src/new.rs is new',
    'dist/post.js',
    'dist/protocol.wasm is gone',
  ]) {
    assert.ok(output.includes(`  ${line}\n`), `${line}\n${output}`);
  }
  assert.match(output, /Cargo\.lock: serde 1\.\S+ is another one now, or gone/);
});
