import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { startLeaseServer } from './support/lease-server.js';
import { startProxy } from './support/proxy.js';
import { Job, queue } from './support/runner.js';
import { standIn } from './support/stand-in.js';

test('the lease server and GitHub are reached through the proxy', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const proxy = await startProxy(t);
  const [group] = queue(github, 1);
  // Names that only the proxy knows.
  const lease = server.url.replace('127.0.0.1', 'lease.example');
  const api = github.url.replace('127.0.0.1', 'api.github.example');
  const proxy_url = proxy.url.replace('//', '//runner:ProxyPassword@');
  const env = { HTTP_PROXY: proxy_url, HTTPS_PROXY: proxy_url, GITHUB_API_URL: api };
  const job = new Job(t, { server: lease, github, group, env });
  const step = job.step({ lease_ttl_seconds: '1.5' });
  const main = await step.main();
  assert.equal(main.code, 0, main.output);
  assert.ok(job.heartbeat(), 'the heartbeat goes through it as well');
  const post = await step.post('success');
  assert.equal(post.code, 0, post.output);
  assert.doesNotMatch(job.output + job.heartbeatLog(), /Deprecation/);

  const hosts = new Set(proxy.tunnels.map(({ target }) => target.split(':')[0]));
  assert.deepEqual([...hosts].sort(), ['api.github.example', 'lease.example']);
  const expected = `Basic ${Buffer.from('runner:ProxyPassword').toString('base64')}`;
  assert.ok(proxy.tunnels.every(({ authorization }) => authorization === expected));
  assert.doesNotMatch(job.output, /ProxyPassword/);
});

test('what NO_PROXY names is reached directly', async (t) => {
  const github = await startGitHub(t);
  const server = await startLeaseServer(t);
  const proxy = await startProxy(t);
  const [group] = queue(github, 1);
  // This machine, by an address that isn't taken for it.
  const lease = server.url.replace('127.0.0.1', '0.0.0.0');
  const env = { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: 'elsewhere.example,0.0.0.0' };
  const step = new Job(t, { server: lease, github, group, env }).step();
  const main = await step.main();
  assert.equal(main.code, 0, main.output);
  assert.equal((await step.post('success')).code, 0);
  assert.deepEqual(proxy.tunnels, []);
});

test('a proxy that refuses is named as the cause', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  const refusing = await standIn(t, () => {});
  refusing.server.on('connect', (_, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
  const env = { HTTP_PROXY: refusing.url };
  const step = new Job(t, { server: 'http://lease.example', github, group, env }).step({ timeout_minutes: '0.01' });
  const { code, output } = await step.main();
  assert.equal(code, 1, output);
  assert.match(output, /tunneling socket could not be established, statusCode=407/);
});
