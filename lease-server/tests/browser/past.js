// A past: what some queues have done for some hours, as their runs would have it. The server's clock hurries meanwhile.
'use strict';

const { createHash } = require('node:crypto');

const MINUTE_MS = 60_000;

// The same numbers each time.
function numbers(seed) {
  let last = seed;
  return () => {
    last = (last * 16_807) % 2_147_483_647;
    return last / 2_147_483_647;
  };
}

function group(number) {
  return {
    head_sha: createHash('sha1').update(String(number)).digest('hex'),
    priority: number,
    head_ref: `gh-readonly-queue/main/pr-${number}-4b825dc6`,
    run_url: `https://github.com/acme/shop/actions/runs/1234567${number}`,
  };
}

// Where seconds are milliseconds, a server's patience with a connection, or with its store on a busy machine, is soon over; perhaps
// after it has done what it was asked.
async function patiently(ask) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      const isDone = tries > 1 && error.message.includes(': 409 ');
      if (isDone) return undefined;
      const mayPass = error instanceof TypeError || error.message.includes(': 503 ');
      if (!mayPass || tries === 20) throw error;
      await new Promise((done) => setTimeout(done, 10 * tries));
    }
  }
}

// Some hours of `/acme/shop/main`, and a lease of `/acme/late/main` that nobody gives back. `rate` is how much the
// clock hurries.
async function fill(server, rate) {
  const pass = (minutes) => new Promise((done) => setTimeout(done, (minutes * MINUTE_MS) / rate));
  const acquire = (path, number) => send(`${path}/acquire`, group(number));
  const release = (path, number, status) => send(`${path}/release`, { head_sha: group(number).head_sha, status });
  const send = (path, body, user) => patiently(() => server.send(path, body, user));

  async function rounds(path, first, count, seed) {
    const chance = numbers(seed);
    for (let round = 0; round < count; round += 1) {
      const [low, middle, high] = [0, 1, 2].map((index) => first + round * 3 + index);
      for (const number of [low, middle, high]) {
        await acquire(path, number);
        await pass(chance());
      }
      await acquire(path, high);
      await pass(3 + chance() * 5);
      if (round % 5 === 3) {
        await release(path, high, 'failure');
        await pass(chance());
        await acquire(path, middle);
        await pass(3 + chance() * 3);
        await release(path, middle, 'success');
      } else if (round === count - 3) {
        const { fencing_token: token } = await acquire(path, high);
        await send(`${path}/end-lease`, { fencing_token: token, reason: 'hung in the integration tests' }, 'boss:boss-password');
        await pass(1);
        await acquire(path, middle);
        await pass(5);
        await release(path, middle, 'success');
      } else {
        await release(path, high, 'success');
      }
      await pass(chance() * 4);
    }
  }

  await Promise.all([rounds('/acme/shop/main', 300, 20, 7), rounds('/acme/late/main', 10, 4, 11), rounds('/acme/tools/main', 80, 2, 5)]);
  await acquire('/acme/shop/main', 899);
  await send('/acme/shop/main/withdraw', { head_sha: group(899).head_sha });
  const { last_updated_at: now } = await patiently(() => server.look('/acme/shop/main'));
  await pass((Date.now() - Date.parse(now)) / MINUTE_MS - 31);
  for (const number of [40, 41, 42, 42]) await acquire('/acme/late/main', number);
  await pass(28);
  for (const number of [900, 901, 902, 902]) await acquire('/acme/shop/main', number);
  // Now it is as late here as everywhere.
  await pass(3);
}

module.exports = { fill };
