// The pages in a real browser, before the real server.
'use strict';

const assert = require('node:assert/strict');
const { mkdirSync } = require('node:fs');
const { join } = require('node:path');
const { after, before, test } = require('node:test');
const { open } = require('./browser.js');
const { fill } = require('./past.js');
const { hurrying, start } = require('./server.js');

const AXE = require.resolve('axe-core/axe.min.js');
const SHOTS = process.env.MQ_LEASE_SCREENSHOTS ?? join(__dirname, 'screenshots');
const CONFIG = `
auth:
  basic: { users: { ci: ci-password, boss: boss-password }, admins: [boss] }
  anonymous: read
repositories:
  - { owner: acme, name: shop, base_ref: main, expected_request_count: 3, ttl_seconds: 3600 }
  - { owner: acme, name: hurried, base_ref: main, stabilize_duration_seconds: 8, ttl_seconds: 3600 }
  - { owner: acme, name: tools, base_ref: main, expected_request_count: 3, ttl_seconds: 3600 }
  - { owner: acme, name: late, base_ref: main, expected_request_count: 3, ttl_seconds: 3600 }
  - { owner: acme, name: resting, base_ref: main, expected_request_count: 4, lock_delay_seconds: 900, ttl_seconds: 3600 }
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
async function three(server) {
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
  // It takes a minute, in which the other tests go on.
  afterWork().catch(() => {});
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
  assert.equal(names.at(0), 'acme/website main', 'those in use come first');
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
  await three(server);
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
  await three(server);
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

// What a run says of itself, to harm whoever looks.
const HOSTILE = ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>'];

test('estimates are seen and run down, and what a run says of itself stays text', async (t) => {
  const path = '/acme/hurried/main';
  await server.send(`${path}/acquire`, { ...group(61), run_url: HOSTILE[0] });
  await server.send(`${path}/acquire`, { ...group(62), run_url: HOSTILE[1] });
  const { page, complaints } = await open(t);
  await page.goto(`${server.url}${path}`);
  await hasStatus(page, '^live$');
  const turn = () => page.textContent('.queue li:nth-child(1) .turn');
  assert.match(await turn(), /within a minute$/);
  assert.match(await page.textContent('.queue li:nth-child(2) .turn'), /nobody can say when$/);
  assert.match(await page.textContent('.queue > .facts'), /No lease has ended here yet/);
  await page.waitForFunction(() => /any moment$/.test(document.querySelector('.queue li:nth-child(1) .turn').textContent));
  for (const text of HOSTILE) {
    assert.ok((await page.textContent('.queue')).includes(`its run: ${text}`), text);
  }
  const addresses = await page.locator('a').evaluateAll((links) => links.map((link) => link.protocol));
  assert.deepEqual(addresses.filter((protocol) => !['http:', 'https:'].includes(protocol)), []);
  assert.equal(await page.locator('main script').count(), 0);
  assert.deepEqual(complaints, []);
});

test('of very many providers, those in use are shown, and the others are found', async (t) => {
  const crowd = await start(CONFIG.replace('expected_request_count: 3', 'expected_request_count: 1'));
  t.after(() => crowd.end());
  const name = (number) => `/many/repo-${String(number).padStart(3, '0')}/main`;
  for (let number = 0; number < 215; number += 1) {
    await crowd.send(`${name(number)}/acquire`, group(71));
    if (number < 100) await crowd.send(`${name(number)}/withdraw`, { head_sha: group(71).head_sha });
  }
  const { page, complaints } = await open(t);
  await page.goto(crowd.url);
  await hasStatus(page, '^live$');
  const cards = page.locator('.card');
  const more = async (number) => {
    await page.getByText(`${number} more are not shown`).waitFor();
    assert.equal(await cards.count(), 200);
  };
  await more(15);
  // Who comes to be in use takes the place of somebody who is not.
  assert.equal(await page.getByRole('link', { name: 'many/repo-099 main' }).count(), 0);
  await crowd.send(`${name(99)}/acquire`, group(72));
  await page.getByRole('link', { name: 'many/repo-099 main' }).waitFor();
  await crowd.send('/a/new-one/main/acquire', group(72));
  await page.getByRole('link', { name: 'a/new-one main' }).waitFor();
  await more(16);

  await page.getByRole('searchbox', { name: 'Search by name' }).fill('repo-09');
  await page.getByRole('button', { name: 'Search' }).click();
  await hasStatus(page, '^live$');
  assert.equal(await cards.count(), 10);
  await crowd.send('/a/newer-one/main/acquire', group(72));
  await crowd.send('/many/repo-09x/main/acquire', group(72));
  await page.getByRole('link', { name: 'many/repo-09x main' }).waitFor();
  assert.equal(await cards.count(), 11);
  await page.getByRole('link', { name: 'Show all' }).click();
  await more(18);
  assert.deepEqual(complaints, []);

  const still = await open(t, { javaScriptEnabled: false });
  await still.page.goto(crowd.url);
  await still.page.getByRole('searchbox', { name: 'Search by name' }).fill('new-one');
  await still.page.getByRole('button', { name: 'Search' }).click();
  assert.deepEqual(await still.page.locator('.card h2').allTextContents(), ['a/new-one main']);
});

// A day of work, on a clock that hurries; then time goes on as usual.
const HURRY = 200;
const servers = [];
let worked;
async function afterWork() {
  worked ??= (async () => {
    const it = await start(CONFIG, hurrying(HURRY, 4.5 * 3600));
    servers.push(it);
    await fill(it, HURRY);
    await it.stop();
    await it.again();
    return it;
  })();
  return worked;
}
after(() => Promise.all(servers.map((it) => it.end())));

const LOOKS = [['light', 'light', 1280, 800], ['dark', 'dark', 1280, 800], ['phone', 'light', 390, 844], ['phone-dark', 'dark', 390, 844], ['wall', 'dark', 2560, 1440]];

// The script of axe is not the server's own, so for it the policy is set aside.
test('everybody can read it: nothing is found, and pictures are kept', async (t) => {
  const busy = await afterWork();
  const pages = await present(busy);
  const { page, complaints } = await open(t, { ...BOSS, bypassCSP: true });
  for (const [name, path] of Object.entries(pages)) {
    for (const [look, colorScheme, width, height] of LOOKS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${busy.url}${path}`);
      if (await page.locator('#status').count()) await hasStatus(page, '^live$');
      await page.addScriptTag({ path: AXE });
      const { violations } = await page.evaluate(() => window.axe.run());
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), [], `${name}, ${look}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(overflow <= 0, `${name}, ${look}: ${overflow} px too wide`);
      await page.screenshot({ path: shot(`${name}-${look}`) });
    }
  }
  const answers = /Failed to load resource: the server responded with a status of 40[0-9]/;
  assert.deepEqual(complaints.filter((complaint) => !answers.test(complaint)), []);
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const [picture, path, height] of [['overview', '/', 720], ['provider', SHOP, 1420]]) {
    await page.setViewportSize({ width: 1280, height });
    await page.goto(`${busy.url}${path}`);
    await hasStatus(page, '^live$');
    await page.screenshot({ path: shot(`page-${picture}`) });
  }
});

test('without JavaScript all of it is there', async (t) => {
  const busy = await afterWork();
  await present(busy);
  const { page } = await open(t, { javaScriptEnabled: false });
  await page.goto(`${busy.url}${SHOP}`);
  assert.match(await page.textContent('.queue li:nth-child(1) .turn'), /in about \d+ min|within a minute/);
  assert.match(await page.textContent('.lease'), /Usually held for/);
  assert.equal(await page.locator('.timeline .label').count(), 12);
  assert.equal(await page.locator('.history tbody tr').count(), 24);
  await page.goto(`${busy.url}/acme/late/main`);
  assert.equal(await page.textContent('.condition'), 'In use for long');
  assert.match(await page.textContent('.queue > .facts'), /lasted longer than any of the last ones/);
  await page.goto(busy.url);
  assert.match(await page.locator('.card', { hasText: 'acme/late' }).textContent(), /usually \d+ min/);
});

// One provider in each condition, and where its page is.
const LONG = '/the-company-with-a-very-long-name-indeed/the-service-that-renders-all-the-invoices-of-the-platform/release%2F2026.12-long-term-support';
let presented;
function present(busy) {
  presented ??= (async () => {
    const acquire = (path, ...requests) => requests.reduce((before, body) => before.then(() => busy.send(`${path}/acquire`, body)), Promise.resolve());
    await acquire(SHOP, group(903), group(904));
    await acquire('/acme/website/main', group(31), { ...group(32), run_url: HOSTILE[0] });
    await acquire(LONG, { head_sha: `deployment-${'x'.repeat(150)}`, priority: 3, run_url: `https://ci.example.com/${'job/'.repeat(40)}` }, group(123456));
    for (let number = 700; number < 740; number += 1) await acquire('/acme/many/main', { ...group(number), ...(number % 7 ? {} : { head_ref: undefined }) });
    await acquire('/acme/resting/main', group(51), group(52), group(53), group(54));
    const resting = await acquire('/acme/resting/main', group(53), group(54));
    await busy.send('/acme/resting/main/end-lease', { fencing_token: resting.fencing_token ?? 1 }, 'boss:boss-password');
  })();
  const providers = { provider: SHOP, late: '/acme/late/main', gathering: '/acme/website/main', resting: '/acme/resting/main', free: '/acme/tools/main', long: LONG, many: '/acme/many/main', unused: '/acme/unused/main' };
  return presented.then(() => ({ overview: '/', ...providers, question: `${SHOP}?ask=end-lease`, clear: `${SHOP}?ask=clear`, problem: '/acme/shop/a%ff', unknown: '/acme/shop' }));
}

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

function shot(name) {
  mkdirSync(SHOTS, { recursive: true });
  return join(SHOTS, `${name}.png`);
}

async function clear(server) {
  await fetch(`${server.url}${SHOP}`, { method: 'DELETE', headers: { authorization: `Basic ${btoa('boss:boss-password')}` } });
}
