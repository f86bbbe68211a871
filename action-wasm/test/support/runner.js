import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually.js';
import { GITHUB_TOKEN } from './github.js';
import { Running, node, root } from './processes.js';

/** @import { TestContext } from 'node:test' */
/** @import { GitHub } from './github.js' */

const PAYLOAD = new URL('../payloads/merge_group.checks_requested.payload.json', import.meta.url);

/** What action.yml gives where a workflow says nothing. */
const DEFAULTS = {
  lease_service_url: '',
  release_with_status: '',
  auth: '',
  oidc_audience: '',
  github_token: GITHUB_TOKEN,
  timeout_minutes: '350',
  poll_interval_seconds: '15',
  lease_ttl_seconds: '90',
  auto_release: 'true',
  priority: '',
  base_ref: '',
  head_ref: '',
  head_sha: '',
  job_status: 'success',
};

let jobs = 0;

/** @param {string} text */
export const sha = (text) => createHash('sha1').update(text).digest('hex');

/**
 * The merge groups of a queue, each on top of the one before: pr-1, pr-1+pr-2, and so on.
 *
 * @param {GitHub} github
 * @param {number} count
 * @param {string} [base]
 * @returns {Group[]}
 */
export function queue(github, count, base = 'main') {
  /** @type {string[]} */
  const commits = [];
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const [change, head_sha] = [sha(`change ${number} of ${base}`), sha(`merge ${number} of ${base}`)];
    commits.push(change, head_sha);
    github.ahead.set(head_sha, [...commits]);
    const head_ref = `refs/heads/gh-readonly-queue/${base}/pr-${number}-${sha(base)}`;
    return { number, head_sha, head_ref, base_ref: `refs/heads/${base}`, priority: commits.length };
  });
}

/** @typedef {{ number: number, head_sha: string, head_ref: string, base_ref: string, priority: number }} Group */

/** A job on a runner of its own. */
export class Job {
  /**
   * @param {TestContext} t
   * @param {object} options
   * @param {string} options.server
   * @param {GitHub} options.github
   * @param {Group} [options.group]
   * @param {string} [options.event]
   * @param {NodeJS.ProcessEnv} [options.env]
   * @param {string} [options.dist]
   * @param {string} [options.worker] A shell that stands in for the process that runs the job's steps.
   */
  constructor(t, { server, github, group, event = 'merge_group', env = {}, dist = join(root, 'dist'), worker }) {
    jobs += 1;
    this.server = server;
    this.dist = dist;
    this.worker = worker;
    this.folder = mkdtempSync(join(tmpdir(), 'mq-lease-job-'));
    this.temp = join(this.folder, '_temp');
    mkdirSync(this.temp);
    const event_path = join(this.folder, 'event.json');
    const payload = JSON.parse(readFileSync(PAYLOAD, 'utf8'));
    if (group) {
      const { head_sha, head_ref, base_ref } = group;
      Object.assign(payload.merge_group, { head_sha, head_ref, base_ref, base_sha: sha('the group before') });
    }
    writeFileSync(event_path, JSON.stringify(event === 'merge_group' ? payload : {}));
    this.env = {
      PATH: process.env.PATH,
      HOME: this.folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: event_path,
      GITHUB_RUN_ID: String(7_000_000 + jobs),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'staging',
      RUNNER_TEMP: this.temp,
      RUNNER_TRACKING_ID: 'github_of-the-test',
      ...env,
    };
    /** All that any process of the job has said. */
    this.output = '';
    t.after(async () => {
      await this.vanish();
      if (t.signal.aborted || process.env.MQ_LEASE_SHOW) console.log(this.output, this.heartbeatLog());
      rmSync(this.folder, { recursive: true, force: true });
    });
    /** @type {Running[]} */
    this.running = [];
    this.steps = 0;
  }

  /**
   * A step that uses the action.
   *
   * @param {Partial<typeof DEFAULTS>} [inputs]
   */
  step(inputs = {}) {
    this.steps += 1;
    return new Step(this, join(this.folder, `step-${this.steps}`), { lease_service_url: this.server, ...inputs });
  }

  /** What the steps and the heartbeat have written down of the job's lease. */
  files() {
    const folder = join(this.temp, 'mq-lease');
    /** @param {RegExp} name */
    const read = (name) => {
      try {
        const found = readdirSync(folder).filter((file) => name.test(file));
        return found.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
      } catch {
        return [];
      }
    };
    return { folder, lease: read(/^\w+\.json$/)[0], beats: read(/^\w+\.heartbeat\.[\w-]+\.json$/) };
  }

  heartbeatLog() {
    try {
      const { folder } = this.files();
      return readdirSync(folder)
        .filter((name) => name.endsWith('.log'))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('');
    } catch {
      return '';
    }
  }

  /** The process that keeps the lease, while it runs. @returns {number | undefined} */
  heartbeat() {
    return this.heartbeats()[0];
  }

  /** @returns {number[]} */
  heartbeats() {
    return this.files().beats.map((beat) => beat.process.pid).filter(isRunning);
  }

  /** The machine is gone, with all that ran on it. */
  async vanish() {
    for (const running of this.running) running.kill('SIGKILL');
    const heartbeat = this.heartbeat();
    if (heartbeat !== undefined) process.kill(heartbeat, 'SIGKILL');
    await eventually('all the job has started is gone', () => this.heartbeat() === undefined);
  }
}

/** One step, from main to post. */
export class Step {
  /**
   * @param {Job} job
   * @param {string} folder
   * @param {Record<string, string>} inputs
   */
  constructor(job, folder, inputs) {
    this.job = job;
    this.inputs = { ...DEFAULTS, ...inputs };
    mkdirSync(folder);
    this.paths = {
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STATE: join(folder, 'state'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    };
    for (const path of Object.values(this.paths)) writeFileSync(path, '');
  }

  /** Starts main, and leaves it at that. */
  start() {
    return this.run('main.js', this.inputs);
  }

  /** Runs main to its end. */
  async main() {
    return this.start().ended;
  }

  /**
   * Runs post to its end. Inputs are evaluated again for it.
   *
   * @param {'success' | 'failure' | 'cancelled'} job_status
   */
  async post(job_status) {
    return this.startPost(job_status).ended;
  }

  /** @param {string} job_status */
  startPost(job_status) {
    const state = Object.entries(fileCommands(this.paths.GITHUB_STATE)).map(([name, value]) => [`STATE_${name}`, value]);
    return this.run('post.js', { ...this.inputs, job_status }, Object.fromEntries(state));
  }

  /** @returns {Record<string, string>} */
  get outputs() {
    return fileCommands(this.paths.GITHUB_OUTPUT);
  }

  get summary() {
    return readFileSync(this.paths.GITHUB_STEP_SUMMARY, 'utf8');
  }

  /**
   * @param {string} program
   * @param {Record<string, string>} inputs
   * @param {NodeJS.ProcessEnv} [state]
   */
  run(program, inputs, state = {}) {
    const { job, paths } = this;
    const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const env = { ...job.env, ...paths, ...Object.fromEntries(given), ...state };
    const command = [node, join(job.dist, program)];
    // It goes on when the step is over.
    if (job.worker) command.unshift(job.worker, '-c', '"$@"; echo "the step is over"; while :; do sleep 1; done', 'worker');
    const [first = '', ...rest] = command;
    const running = new Running(first, rest, { env, cwd: job.folder });
    job.running.push(running);
    running.ended.then(({ output }) => (job.output += `--- ${program}\n${output}`), () => {});
    return running;
  }
}

/** @param {number} pid */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    // One that has ended, and that nobody has asked about, is still listed.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' && process.platform !== 'linux';
  }
}

/**
 * What was written to one of the files that the runner reads.
 *
 * @param {string} path
 * @returns {Record<string, string>}
 */
function fileCommands(path) {
  const matches = readFileSync(path, 'utf8').matchAll(/^([^\n<]+)<<(ghadelimiter_[\w-]+)\n([^]*?)\n\2$/gm);
  return Object.fromEntries([...matches].map(([, name = '', , value = '']) => [name, value]));
}
