import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGitHub } from './support/github.js';
import { Job, queue } from './support/runner.js';
import { standIn } from './support/stand-in.js';

test('every wrong input is named, with its remedy, before anything is sent', async (t) => {
  const github = await startGitHub(t);
  const server = await standIn(t, () => {});
  const [group] = queue(github, 1);
  const job = new Job(t, { server: server.url, github, group });
  const step = job.step({
    lease_service_url: 'https://user:LeakedPassword@lease.example.com',
    release_with_status: 'good',
    auth: 'Bearer one\ntwo',
    timeout_minutes: 'soon',
    lease_ttl_seconds: '-1',
    poll_interval_seconds: '0',
    auto_release: 'yes',
  });
  const { code, output } = await step.main();
  assert.equal(code, 1, output);
  for (const name of ['lease_service_url', 'release_with_status', 'auth', 'timeout_minutes', 'lease_ttl_seconds']) {
    assert.ok(output.includes(`Input ${name} `), `${name}\n${output}`);
  }
  assert.match(output, /Input poll_interval_seconds /);
  assert.match(output, /Input auto_release is "yes": it must be true or false/);
  assert.doesNotMatch(output, /LeakedPassword/);
  assert.doesNotMatch(output, /Bearer one/);
  assert.deepEqual(github.got, []);
  assert.deepEqual(server.got, []);
  assert.equal((await step.post('failure')).code, 0);
});

test('a credential over plain http is warned about', async (t) => {
  const github = await startGitHub(t);
  const [group] = queue(github, 1);
  const job = new Job(t, { server: 'http://0.0.0.0:9', github, group });
  const with_auth = await job.step({ auth: 'Bearer SomeToken', timeout_minutes: '0.001' }).main();
  assert.match(with_auth.output, /::warning::lease_service_url begins with http:/);
  const without = await job.step({ timeout_minutes: '0.001' }).main();
  assert.doesNotMatch(without.output, /begins with http:/);
});
