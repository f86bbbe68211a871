/**
 * What the workflow asks for, checked.
 *
 * @typedef {object} Inputs
 * @property {string} server The lease server's address, without a slash at its end.
 * @property {Status | undefined} release_with_status
 * @property {string} auth
 * @property {string} audience
 * @property {string} github_token
 * @property {number} timeout_ms
 * @property {number} poll_interval_ms
 * @property {number} lease_ttl_ms
 * @property {boolean} auto_release
 * @property {{ priority?: string, base_ref?: string, head_ref?: string, head_sha?: string }} run What stands in for the event.
 *
 * @typedef {'success' | 'failure' | 'cancelled'} Status
 */

/** Every mistake in the inputs, each with its remedy. */
export class InputError extends Error {}

/** @type {readonly string[]} */
const STATUSES = ['success', 'failure', 'cancelled'];
const DAY_SECONDS = 24 * 60 * 60;

/**
 * @param {(name: string) => string} getInput
 * @returns {Inputs}
 */
export function readInputs(getInput) {
  /** @type {string[]} */
  const mistakes = [];
  /**
   * @template T
   * @param {string} name
   * @param {(text: string) => T} parse
   * @returns {T}
   */
  function read(name, parse) {
    try {
      return parse(getInput(name));
    } catch (error) {
      mistakes.push(`Input ${name} ${error instanceof Error ? error.message : error}`);
      return /** @type {T} */ (undefined);
    }
  }
  const server = read('lease_service_url', parseServer);
  const inputs = {
    server,
    release_with_status: read('release_with_status', parseStatus),
    auth: read('auth', parseAuth),
    audience: getInput('oidc_audience') || (server === undefined ? '' : new URL(server).origin),
    github_token: getInput('github_token'),
    timeout_ms: read('timeout_minutes', (text) => 60_000 * parseNumber(text || '350', 0.001, 30 * 24 * 60)),
    poll_interval_ms: read('poll_interval_seconds', (text) => 1000 * parseNumber(text || '15', 0.1, 3600)),
    lease_ttl_ms: read('lease_ttl_seconds', parseTtl),
    auto_release: read('auto_release', parseBoolean),
    run: withoutEmpty({
      priority: getInput('priority'),
      base_ref: getInput('base_ref'),
      head_ref: getInput('head_ref'),
      head_sha: getInput('head_sha'),
    }),
  };
  if (mistakes.length > 0) throw new InputError(mistakes.join('\n'));
  return inputs;
}

/**
 * The job's result, as the post step is told it. Only what is known to be a success is one.
 *
 * @param {string} text
 * @returns {Status}
 */
export function parseJobStatus(text) {
  return text === 'success' || text === 'cancelled' ? text : 'failure';
}

/** @param {string} text */
function parseServer(text) {
  const example = 'give the address of the lease server, such as https://lease.example.com';
  if (text === '') throw new Error(`is empty: ${example}.`);
  // The text itself isn't repeated: it may hold a password.
  if (!URL.canParse(text)) throw new Error(`is no URL: ${example}.`);
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Error(`begins with ${url.protocol}, not with https:// or http://: ${example}.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new Error('holds a user or a password: give it as the input auth instead, which is masked.');
  }
  if (url.search !== '' || url.hash !== '') throw new Error('holds a "?" or "#": leave that part out.');
  return url.href.replace(/\/+$/, '');
}

/**
 * @param {string} text
 * @returns {Status | undefined}
 */
function parseStatus(text) {
  if (text === '') return undefined;
  if (!STATUSES.includes(text)) throw new Error(`is ${quote(text)}: it must be success, failure or cancelled, or left out.`);
  return /** @type {Status} */ (text);
}

/** @param {string} text */
function parseAuth(text) {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(text)) {
    throw new Error('holds a line break or another character that no header may have: check the secret it comes from.');
  }
  return text;
}

/** @param {string} text */
function parseTtl(text) {
  const seconds = parseNumber(text || '90', 0, DAY_SECONDS);
  if (seconds > 0 && seconds < 1) throw new Error(`is ${quote(text)}: give 1 or more, or 0 for no heartbeats.`);
  return seconds * 1000;
}

/**
 * @param {string} text
 * @param {number} least
 * @param {number} most
 */
function parseNumber(text, least, most) {
  const number = /^\d*\.?\d+$|^\d+\.$/.test(text) ? Number(text) : NaN;
  if (!(number >= least && number <= most)) {
    throw new Error(`is ${quote(text)}: give a number from ${least} to ${most}, such as 15 or 0.5.`);
  }
  return number;
}

/** @param {string} text */
function parseBoolean(text) {
  switch (text) {
    case '':
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      throw new Error(`is ${quote(text)}: it must be true or false.`);
  }
}

/** @param {string} text */
const quote = (text) => JSON.stringify(text.slice(0, 40));

/**
 * @template {Record<string, string>} T
 * @param {T} inputs
 * @returns {Partial<T>}
 */
function withoutEmpty(inputs) {
  return /** @type {Partial<T>} */ (Object.fromEntries(Object.entries(inputs).filter(([, text]) => text !== '')));
}
