// The pages in a real browser, before the real server.
'use strict';

const assert = require('node:assert/strict');
const { mkdirSync } = require('node:fs');
const { join } = require('node:path');
const { after, before, test } = require('node:test');
const { open } = require('./browser.js');
const { start } = require('./server.js');

const AXE = require.resolve('axe-core/axe.min.js');
const SHOTS = process.env.MQ_LEASE_SCREENSHOTS ?? join(__dirname, 'screenshots');
const CONFIG = `
auth:
  basic: { users: { ci: ci-password, boss: boss-password }, admins: [boss] }
  anonymous: read
repositories:
  - { owner: acme, name: shop, base_ref: main, expected_request_count: 3, ttl_seconds: 3600 }
  - { owner: "*", name: "*", base_ref: "*", ttl_seconds: 3600 }
`;
const CI = { extraHTTPHeaders: { authorization: `Basic ${btoa('ci:ci-password')}` } };
const BOSS = { extraHTTPHeaders: { authorization: `Basic ${btoa('boss:boss-password')}` } };
const SHAS = new Map([[10, 'fa8ab3c1d229271928d3f9e2bb0375bd6ce5db6c'], [11, '1d229271928d3f9e2bb0375bd6ce5db6c6d348d9'], [12, '9f2c6b1e4b825dc642cb6eb9a060e54bf8d69288']]);
const SHOP = '/acme/shop/main';

function group(number, priority = number) {
  return {
    head_sha: SHAS.get(number) ?? `${number}b825dc642cb6eb9a060e54bf8d69288fbee49`.slice(0, 40),
    priority,
    head_ref: `gh-readonly-queue/main/pr-${number}-4b825dc6`,
    run_url: `https://github.com/acme/shop/actions/runs/123456${number}`,
  };
}

// Three runs of a queue: two wait, the last makes the round stable, and the highest gets the lease.
async function fill(server) {
  await clear(server);
  for (const number of [10, 11, 12]) await server.send(`${SHOP}/acquire`, group(number));
  await server.send(`${SHOP}/acquire`, group(12));
}

async function hasStatus(page, text) {
  await page.waitForFunction((wanted) => new RegExp(wanted).test(document.getElementById('status').textContent), text);
}

let server;
before(async () => {
  server = await start(CONFIG);
});
after(() => server.end());

test('three runs of a queue are seen as they come and go, without a reload', async (t) => {
  const { page, complaints } = await open(t);
  await page.goto(`${server.url}${SHOP}`);
  await hasStatus(page, '^live$');
  await page.evaluate(() => {
    window.neverReloaded = true;
  });
  await server.send(`${SHOP}/acquire`, group(10));
  await page.getByText('1 of 3 expected').first().waitFor();
  await server.send(`${SHOP}/acquire`, group(11));
  await page.getByText('2 of 3 expected').first().waitFor();
  assert.match(await page.textContent('.queue li:nth-child(1)'), /#11.*The round is gathering.*Still/s);
  const left = () => page.textContent('.window [data-until]');
  const earlier = await left();
  await page.waitForFunction((text) => document.querySelector('.window [data-until]').textContent !== text, earlier);
  await server.send(`${SHOP}/acquire`, group(12));
  await page.getByText('#12 has the lease; 2 wait.').first().waitFor();
  assert.match(await page.textContent('.queue li:nth-child(1)'), /#11.*#12 has held the lease/s);
  assert.equal(await page.locator('.lease a').first().getAttribute('href'), 'https://github.com/acme/shop/pull/12');
  assert.match(await page.textContent('#changes'), /#12 has the lease/);
  await server.send(`${SHOP}/release`, { head_sha: SHAS.get(12), status: 'success' });
  await page.getByText('Nobody has the lease').first().waitFor();
  await page.locator('.history .timeline').waitFor();
  assert.match(await page.textContent('.history table'), /#12.*success/s);
  assert.ok(await page.evaluate(() => window.neverReloaded));
  assert.deepEqual(complaints, []);
});

test('all providers are on one page, and new ones come in by themselves', async (t) => {
  const { page, complaints } = await open(t);
  await page.goto(server.url);
  await hasStatus(page, '^live$');
  await server.send('/acme/website/main/acquire', group(31));
  await page.getByRole('heading', { name: 'acme/website main' }).waitFor();
  const names = await page.locator('.card h2').allTextContents();
  assert.deepEqual(names, [...names].sort());
  await page.getByRole('link', { name: 'acme/website main' }).click();
  await page.getByRole('heading', { name: 'Who waits' }).waitFor();
  assert.deepEqual(complaints, []);
});

test('a lost connection is said, and comes back by itself', async (t) => {
  const { page } = await open(t);
  await page.goto(`${server.url}${SHOP}`);
  await hasStatus(page, '^live$');
  await server.stop();
  await hasStatus(page, '^not live since \\d\\d:\\d\\d:\\d\\d, trying again$');
  await server.again();
  await hasStatus(page, '^live$');
  await server.send(`${SHOP}/acquire`, group(40));
  await page.getByText('#40').first().waitFor();
  await server.send(`${SHOP}/withdraw`, { head_sha: group(40).head_sha });
});

test('an admin ends a lease from the page, with a reason, and only after a question', async (t) => {
  await fill(server);
  const { page, complaints } = await open(t, BOSS);
  await page.goto(`${server.url}${SHOP}`);
  await page.getByRole('link', { name: 'End this lease…' }).click();
  const dialog = page.getByRole('dialog', { name: 'End this lease?' });
  await dialog.waitFor();
  await dialog.getByRole('link', { name: 'Leave it' }).click();
  await page.getByText('#12 has the lease; 2 wait.').first().waitFor();
  await page.getByRole('link', { name: 'End this lease…' }).click();
  await dialog.getByLabel('Reason').fill('hangs <b>since</b> noon');
  await page.screenshot({ path: shot('question') });
  await dialog.getByRole('button', { name: 'End the lease' }).click();
  await page.getByText('The last lease expired').first().waitFor();
  assert.match(await page.textContent('.history'), /boss \(hangs <b>since<\/b> noon\)/);
  await page.getByRole('link', { name: 'Clear this queue…' }).click();
  await page.getByRole('dialog', { name: 'Clear this queue?' }).getByRole('button', { name: 'Clear' }).click();
  await page.getByText('Nobody has the lease').first().waitFor();
  assert.deepEqual(complaints, []);
});

test('who is no admin has no buttons, and is refused', async (t) => {
  const { page } = await open(t, CI);
  await page.goto(`${server.url}${SHOP}`);
  assert.equal(await page.locator('[data-ask]').count(), 0);
  const status = await page.evaluate(async (path) => {
    const body = new URLSearchParams({ do: 'clear' });
    return (await fetch(path, { method: 'POST', body, headers: { Accept: 'text/html' } })).status;
  }, SHOP);
  assert.equal(status, 403);
});

test('it works without JavaScript', async (t) => {
  await fill(server);
  const { page } = await open(t, { ...BOSS, javaScriptEnabled: false });
  await page.goto(`${server.url}${SHOP}`);
  assert.match(await page.textContent('main'), /#12 has the lease; 2 wait\./);
  assert.match(await page.textContent('#status'), /as of \d\d:\d\d:\d\d UTC/);
  await page.getByRole('link', { name: 'End this lease…' }).click();
  await page.getByRole('heading', { name: 'End this lease?' }).waitFor();
  await page.getByLabel('Reason').fill('test');
  await page.getByRole('button', { name: 'End the lease' }).click();
  await page.getByText('The last lease expired').first().waitFor();
  await server.send(`${SHOP}/acquire`, group(12));
});

function shot(name) {
  mkdirSync(SHOTS, { recursive: true });
  return join(SHOTS, `${name}.png`);
}

// The script of axe is not the server's own, so for it the policy is set aside.
test('everybody can read it: nothing is found, and pictures are kept', async (t) => {
  await server.send('/acme/tools/release%2F1.x/acquire', group(51));
  await server.send('/acme/tools/release%2F1.x/withdraw', { head_sha: group(51).head_sha });
  await fill(server);
  const { page } = await open(t, { ...BOSS, bypassCSP: true });
  for (const [name, path] of [['overview', '/'], ['provider', SHOP], ['gathering', '/acme/website/main'], ['question', `${SHOP}?ask=end-lease`], ['problem', '/acme/shop/a%ff']]) {
    for (const [look, colorScheme, width, height] of [['light', 'light', 1280, 860], ['dark', 'dark', 1280, 860], ['phone', 'light', 390, 844], ['wall', 'dark', 1920, 1080]]) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${server.url}${path}`);
      if (await page.locator('#status').count()) await hasStatus(page, '^live$');
      await page.addScriptTag({ path: AXE });
      const { violations } = await page.evaluate(() => window.axe.run());
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), [], `${name}, ${look}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(overflow <= 0, `${name}, ${look}: ${overflow} px too wide`);
      await page.screenshot({ path: shot(`${name}-${look}`) });
    }
  }
});

test('a keyboard is enough', async (t) => {
  const { page } = await open(t, BOSS);
  await page.goto(`${server.url}/`);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.match(await page.evaluate(() => document.activeElement.getAttribute('href')), /^\/acme\//);
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.equal(outline, 'solid');
});

async function clear(server) {
  await fetch(`${server.url}${SHOP}`, { method: 'DELETE', headers: { authorization: `Basic ${btoa('boss:boss-password')}` } });
}
