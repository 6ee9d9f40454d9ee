// Every fault of the emulator, at every place where the action asks, as often as it may come: what a run under it
// must come to, and whether it did.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startHub } from '../emulator/hub.mjs';
import { prepareRunner } from '../emulator/runner.mjs';

/**
 * What becomes of a question that meets a fault:
 * - `again`: it is asked again, and a fault that passes leaves no trace;
 * - `in-time`: the same, as long as the time suffices, which it need not;
 * - `stays`: it is not asked again, and its answer says nothing;
 * - `harmless`: its answer is as good as any.
 * @typedef {'again' | 'in-time' | 'stays' | 'harmless'} Course
 */

/**
 * @typedef {object} Fault
 * @property {string} name
 * @property {Record<string, unknown>} fault as in a world
 * @property {Course} course
 * @property {Course} [ofIdentity] where the identity check is treated otherwise
 * @property {number} [timeout] seconds for the check, where those of all others are too few on a busy machine
 * @property {boolean} [leadsAway] whether it is told as a redirect that is not followed, which is an error
 * @property {boolean} [lacksRoute] whether it is as from an endpoint without that route: then other answers may show the access
 */

/** @typedef {'whoami' | 'read' | 'write' | 'redirect'} Place */
/** @typedef {1 | 2 | null} Times how often; null: always */
/** @typedef {{ fault: Fault, place: Place, times: Times }} Row */
/** @typedef {'as without' | 'cannot tell' | 'either'} Due */
/** @typedef {{ verdict: string, cause: string, causes: string[] }} Told */

/**
 * @typedef {object} Played
 * @property {Told} told
 * @property {string[]} problems that no run may have
 * @property {string | null} access to the repo whose answer was spoilt, as the report has it
 * @property {number} asked how often the place was asked
 */

/** Seconds for a check: an attempt may take half of it. */
const TIMEOUT = 4;
/** After `t=1` it waits for two seconds and wants one more for the answer; the rest is for the start. */
const NAMED_WAIT_TIMEOUT = 7;
/** For the start and the end of the process, on a machine that has other things to do. Faults wait for a minute. */
const GRACE_MS = 20_000;

/** The causes that blame neither token nor repo. */
const NETWORK = [
  'waf-block',
  'endpoint-lacks-checks',
  'hub-outage',
  'rate-limit-shared-ip',
  'rate-limit-account',
  'rate-limit-whoami',
  'check-timed-out',
  'rate-limit-account-low',
];

const REPO = { read: 'acme/read', write: 'acme/write', old: 'acme/old', new: 'acme/new' };

/** @type {Record<Place, { on: string, repos: string, repo: string | null }>} */
const PLACES = {
  whoami: { on: 'GET /api/whoami-v2', repos: `${REPO.read}\n${REPO.write} write`, repo: null },
  read: {
    on: `GET /api/models/${REPO.read}/auth-check`,
    repos: `${REPO.read}\n${REPO.write} write`,
    repo: REPO.read,
  },
  write: {
    on: `GET /api/models/${REPO.write}/auth-check/write`,
    repos: `${REPO.read}\n${REPO.write} write`,
    repo: REPO.write,
  },
  redirect: { on: `GET /api/models/${REPO.new}/auth-check`, repos: REPO.old, repo: REPO.old },
};

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' };
const PAGE = '<!doctype html><html><title>Not the Hub</title><h1>Please log in</h1></html>';

/** @param {number} left @param {number} seconds */
const rateLimit = (left, seconds) => ({
  RateLimit: `"api";r=${left};t=${seconds}`,
  'RateLimit-Policy': '"fixed window";"api";q=1000;w=300',
});

/**
 * @param {string} name
 * @param {Record<string, unknown>} fault
 * @param {Course} course
 * @param {Partial<Fault>} [more]
 * @returns {Fault}
 */
const fault = (name, fault, course, more = {}) => ({ name, fault, course, ...more });

/** @param {string} name @param {Record<string, unknown>} headers @param {number} status */
const redirect = (name, headers, status = 302) =>
  fault(name, { status, headers }, 'stays', { leadsAway: true });

/** @type {readonly Fault[]} */
export const FAULTS = [
  fault('408', { status: 408 }, 'again'),
  fault('429 without headers', { status: 429, body: 'error code: 1015' }, 'in-time', { ofIdentity: 'stays' }),
  fault('429 with requests left', { status: 429, headers: rateLimit(400, 140) }, 'in-time', {
    ofIdentity: 'stays',
  }),
  fault('429 RateLimit t=1', { status: 429, headers: rateLimit(0, 1) }, 'in-time', {
    timeout: NAMED_WAIT_TIMEOUT,
  }),
  fault('429 RateLimit t=140', { status: 429, headers: rateLimit(0, 140) }, 'stays'),
  fault('429 Retry-After 1', { status: 429, headers: { 'Retry-After': '1' } }, 'in-time'),
  fault('429 Retry-After 140', { status: 429, headers: { 'Retry-After': '140' } }, 'stays'),
  fault('500', { status: 500, headers: JSON_TYPE, body: { error: 'Internal Error' } }, 'again'),
  fault('501', { status: 501 }, 'stays', { lacksRoute: true }),
  fault('502 page', { status: 502, headers: HTML_TYPE, body: PAGE }, 'again'),
  fault('503', { status: 503 }, 'again'),
  fault(
    '503 Retry-After a date that has passed',
    { status: 503, headers: { 'Retry-After': 'Sun, 06 Nov 1994 08:49:37 GMT' } },
    'again',
  ),
  fault(
    '503 Retry-After a far date',
    { status: 503, headers: { 'Retry-After': 'Fri, 31 Dec 2100 23:59:59 GMT' } },
    'stays',
  ),
  fault('504 page', { status: 504, headers: HTML_TYPE, body: PAGE }, 'again'),
  fault('connection reset', { drop: 'connect' }, 'again'),
  fault('head broken off', { drop: 'headers' }, 'again'),
  fault('body broken off', { drop: 'body', status: 200, headers: JSON_TYPE, body: '{"name":' }, 'again'),
  fault('body shorter than said', { status: 200, body: 'OK', contentLength: 100 }, 'again'),
  fault('no answer', { delayMs: 60_000 }, 'in-time'),
  fault('body never comes', { status: 200, body: 'OK', drip: { bytes: 1, everyMs: 60_000 } }, 'in-time'),
  fault('a little late', { delayMs: 100 }, 'harmless'),
  fault('403 page', { status: 403, headers: HTML_TYPE, body: PAGE }, 'stays'),
  fault('401 page', { status: 401, headers: HTML_TYPE, body: PAGE }, 'stays'),
  fault('404 page', { status: 404, headers: HTML_TYPE, body: PAGE }, 'stays', { lacksRoute: true }),
  fault('page', { status: 200, headers: HTML_TYPE, body: PAGE }, 'stays'),
  fault('page that says it is JSON', { status: 200, headers: JSON_TYPE, body: PAGE }, 'stays'),
  fault('half of a JSON', { status: 200, headers: JSON_TYPE, body: '{"name": "oc' }, 'stays'),
  fault('JSON list', { status: 200, headers: JSON_TYPE, body: '["octo-ci"]' }, 'stays'),
  fault('JSON null', { status: 200, headers: JSON_TYPE, body: 'null' }, 'stays'),
  fault(
    'JSON of wrong types',
    { status: 200, headers: JSON_TYPE, body: { name: { a: 1 }, auth: 7 } },
    'stays',
  ),
  fault(
    'wrong charset',
    { status: 200, headers: { 'content-type': 'text/plain; charset=utf-16le' }, body: '伀䬀\u0000' },
    'stays',
  ),
  fault('unasked compression', { status: 200, headers: JSON_TYPE, body: '"OK"', encoding: 'gzip' }, 'stays'),
  fault('compression bomb', { status: 200, bodyBytes: 1e9, encoding: 'gzip' }, 'stays'),
  fault('endless body', { status: 200, body: 'x', bodyBytes: 2 ** 40 }, 'stays'),
  fault('headers beyond all bounds', { status: 200, headers: { 'X-Fill': 'x'.repeat(100_000) } }, 'again'),
  fault(
    'headers twice',
    {
      status: 503,
      headers: {
        'Retry-After': ['0', '999'],
        RateLimit: ['"api";r=0;t=1', 'r=9'],
        'X-Error-Code': ['a', 'b'],
      },
    },
    'in-time',
    { timeout: NAMED_WAIT_TIMEOUT },
  ),
  fault('no content', { status: 204 }, 'stays'),
  fault('not modified', { status: 304 }, 'stays'),
  redirect('redirect to another origin', { Location: '@cdn/elsewhere' }),
  redirect('redirect to another scheme', { Location: 'ftp://127.0.0.1/' }),
  redirect('redirect without a target', {}),
  redirect('two targets', { Location: ['@cdn/one', '@cdn/two'] }, 307),
];

/** Of no body at all the write check may consist (protocol §3.3). */
const EMPTY = fault('empty body', { status: 200 }, 'stays');
/** One that leads to where it comes from. */
const CIRCLE = fault('redirect in a circle', { status: 307 }, 'stays', { leadsAway: true });

/** @returns {Row[]} */
export function allRows() {
  const places = /** @type {Place[]} */ (Object.keys(PLACES));
  return [...FAULTS, EMPTY, CIRCLE].flatMap((one) =>
    places.flatMap((place) =>
      /** @type {Times[]} */ ([1, 2, null]).map((times) => ({ fault: at(one, place), place, times })),
    ),
  );
}

/** @param {Fault} one @param {Place} place @returns {Fault} */
function at(one, place) {
  if (one === EMPTY && place === 'write') return { ...one, course: 'harmless' };
  if (one !== CIRCLE) return one;
  const [, path = ''] = PLACES[place].on.split(' ');
  return { ...one, fault: { ...one.fault, headers: { Location: path } } };
}

/** @param {Row} row */
export const nameOf = ({ fault: { name }, place, times }) =>
  `${name}, ${place}, ${times === null ? 'always' : times === 1 ? 'once' : 'twice'}`;

/** What must come of a row. @param {Row} row @returns {Due} */
export function dueOf({ fault: { course, ofIdentity }, place, times }) {
  const one = place === 'whoami' ? (ofIdentity ?? course) : course;
  if (one === 'harmless') return 'as without';
  if (one === 'stays' || times === null) return 'cannot tell';
  // The identity is asked for twice at the most.
  if (times === 2 && place === 'whoami') return 'cannot tell';
  return one === 'in-time' && times === 2 ? 'either' : 'as without';
}

/** The same run without a fault. @param {Place} place */
export const baseline = (place) => play(place, []);

/** Plays a row. @param {Row} row */
export const playRow = ({ fault: { fault: met, timeout }, place, times }) =>
  play(place, [{ on: PLACES[place].on, ...met, ...(times === null ? {} : { times }) }], timeout);

/**
 * Whether a row would have been played as another one of the same fault and place was: the place was asked so seldom
 * that the fault came each time in both, and nothing else tells them apart.
 * @param {Row} row
 * @param {Played} always how the row was played in which the fault always comes
 */
export const isSame = ({ times }, { asked }) => times === null || asked <= times;

/**
 * What is wrong with how a row was played.
 * @param {Row} row
 * @param {Played} played
 * @param {Told} without what the same run came to without the fault
 * @returns {string[]}
 */
export function problemsOf(row, { told, problems, access }, without) {
  const due = dueOf(row);
  const isAsWithout = told.verdict === without.verdict && told.causes.join() === without.causes.join();
  if (isAsWithout && due !== 'cannot tell') return problems;
  if (due === 'as without') {
    return [...problems, `should be as without the fault: ${without.verdict} ${without.cause}`];
  }
  const doubts = doubtsAbout(row.fault, told, access, without);
  return [...problems, ...(isAsWithout ? ['concludes what it cannot know'] : doubts)];
}

/**
 * Whether a run says honestly that it cannot tell.
 * @param {Fault} met
 * @param {Told} told
 * @param {string | null} access of the repo whose answer was spoilt
 * @param {Told} without
 */
function doubtsAbout({ leadsAway, lacksRoute }, { verdict, cause, causes }, access, without) {
  const honest = leadsAway ? [...NETWORK, 'redirect-refused'] : NETWORK;
  const strange = causes.filter((one) => !honest.includes(one) && !without.causes.includes(one));
  const due = cause === 'redirect-refused' ? 'fail' : 'warn';
  return [
    ...(honest.includes(cause) ? [] : [`the cause is ${cause}`]),
    ...(verdict === due ? [] : [`the verdict is ${verdict}, not ${due}`]),
    ...strange.map((one) => `blames ${one}`),
    ...(access === 'granted' && !lacksRoute ? ['calls granted what was not'] : []),
  ];
}

/** Leaves a mark if the process has nothing left to wait for: then it ends by itself. */
const MARK = 'ended-by-itself';
const WATCH = `import { writeFileSync } from 'node:fs';
process.once('beforeExit', () => writeFileSync(process.env.RUNNER_TEMP + '/${MARK}', ''));`;
const STACK_FRAME = /^\s+at .+:\d+(?::\d+)?\)?$/m;

/**
 * Plays the main step alone, since the post step asks nothing.
 * @param {Place} place
 * @param {Record<string, unknown>[]} faults
 * @param {number} [timeout] seconds
 * @returns {Promise<Played>}
 */
async function play(place, faults, timeout = TIMEOUT) {
  const { on, repos, repo } = PLACES[place];
  const hub = await startHub({ ...WORLD, faults });
  const runner = await prepareRunner({ env: { HF_TOKEN: hub.tokens.ci ?? '' } });
  try {
    const run = await runner.run({
      inputs: { endpoint: hub.url, timeout: String(timeout), repos },
      execArgv: [`--import=data:text/javascript,${encodeURIComponent(WATCH)}`],
    });
    const { verdict = '', cause = '', report = '' } = run.outputs;
    const { findings, repos: probed } = existsSync(report)
      ? readReport(JSON.parse(readFileSync(report, 'utf8')))
      : { findings: [], repos: [] };
    const shown = `${run.stdout}\n${run.stderr}`;
    const right = verdict === 'fail' ? 1 : 0;
    return {
      told: { verdict, cause: cause || 'none', causes: findings.map((one) => one.cause) },
      access: probed.find((one) => one.repo === repo)?.access ?? null,
      asked: hub.requests.filter(({ method, path }) => `${method} ${path}` === on).length,
      problems: [
        ...(run.exitCode === right ? [] : [`exit status ${run.exitCode} with verdict '${verdict}'`]),
        ...(run.stderr === '' ? [] : [`says on stderr: ${run.stderr.slice(0, 200)}`]),
        ...(STACK_FRAME.test(shown) ? ['shows a stack trace'] : []),
        ...(shown.includes('an internal error') ? ['failed with an internal error'] : []),
        ...(existsSync(join(runner.temp, MARK)) ? [] : ['did not end by itself']),
        ...(run.durationMs > timeout * 1000 + GRACE_MS ? [`took ${Math.round(run.durationMs)} ms`] : []),
        ...hub.violations,
        ...(hub.tokens.ci && (run.visible.stdout + run.summary).includes(hub.tokens.ci)
          ? ['shows the token']
          : []),
      ],
    };
  } finally {
    await Promise.all([runner.close(), hub.close()]);
  }
}

/**
 * @param {unknown} report
 * @returns {{ findings: { cause: string }[], repos: { repo: string, access: string }[] }}
 */
const readReport = (report) => /** @type {any} */ (report);

const OWN = { type: 'model', private: true };
const WORLD = {
  tokens: { ci: { user: 'octo-ci', kind: 'write' } },
  users: { 'octo-ci': { orgs: [{ name: 'acme', role: 'write' }] } },
  repos: [
    { ...OWN, id: REPO.read },
    { ...OWN, id: REPO.write },
    { ...OWN, id: REPO.old, renamedTo: REPO.new },
    { ...OWN, id: REPO.new },
  ],
};
