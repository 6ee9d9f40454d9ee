import { afterEach, describe, expect, test } from '@jest/globals';
import { type RunningHub, startHub } from '../../tools/emulator/hub.mjs';
import { check } from './rounds.js';

const hubs: RunningHub[] = [];
afterEach(async () => {
  await Promise.all(hubs.splice(0).map((hub) => hub.close()));
});

type Fault = Record<string, unknown>;
interface Case {
  faults: Fault[];
  lines?: string[];
  token?: string | null;
  /** Put behind the address of the Hub. */
  path?: string;
  expected: { causes: string[]; access: string[]; says?: string };
}

const WHOAMI = 'GET /api/whoami-v2';
const CHECKS = 'GET /api/*/auth-check*';
const FILES = 'HEAD *';
const PROBE_FILE = 'HEAD */hf-auth-check.probe';
const PREUPLOAD = 'POST /api/*/preupload/*';
const OWN_FORMAT = { body: { errors: [{ status: 404, message: 'Not Found' }] } };
const PAGE = { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>404</title>' };
const on = (route: string, status: number, more: Fault = {}): Fault => ({ on: route, status, ...more });
const noChecks = (status: number, more: Fault = {}) => [
  on(WHOAMI, status, more),
  on(CHECKS, status, more),
  on(PREUPLOAD, status, more),
];
const LACKS = 'endpoint-lacks-checks';

async function outcome({ faults, lines = ['acme/model'], token = 'write', path = '' }: Case) {
  const hub = await startHub({
    tokens: { read: { user: 'octo', kind: 'read' }, write: { user: 'octo', kind: 'write' } },
    users: { octo: { orgs: [{ name: 'acme', role: 'write' }] } },
    repos: [
      { id: 'acme/model' },
      { id: 'acme/data', type: 'dataset' },
      { id: 'acme/kernel', type: 'kernel' },
      { id: 'acme/bucket', type: 'bucket' },
      { id: 'far/private', private: true },
      { id: 'far/gated', gated: 'manual' },
      { id: 'far/gone', disabled: true },
    ],
    faults,
  });
  hubs.push(hub);
  const value = token === null ? null : (hub.tokens[token] ?? token);
  const { diagnosis, probes } = await check(`${hub.url}${path}`, value, lines);
  expect(hub.violations).toEqual([]);
  return {
    probes,
    verdict: diagnosis.verdict,
    causes: diagnosis.findings.filter(({ severity }) => severity !== 'notice').map(({ cause }) => cause),
    access: diagnosis.results.map(({ access }) => access),
    text: diagnosis.findings.map(({ message, advice }) => `${message} ${advice}`).join('\n'),
  };
}

async function playsOut(given: Case) {
  const { causes, access, text, verdict } = await outcome(given);
  const { says = '', ...expected } = given.expected;
  expect({ causes, access }).toEqual(expected);
  expect(text).toContain(says);
  expect(verdict).not.toBe('pass');
}

describe('an endpoint without identity check and access checks', () => {
  test.each([400, 404, 405, 501])('that answers %i is neither down nor without the repo', async (status) => {
    for (const more of [{}, OWN_FORMAT, PAGE]) {
      const faults = noChecks(status, more);
      const lines = ['acme/model', 'datasets/acme/data', 'acme/model write'];
      await playsOut({
        faults,
        lines,
        expected: {
          causes: [LACKS],
          access: ['granted', 'granted', 'unknown'],
          says: 'acme/model, datasets/acme/data and acme/model can be read; whether acme/model can be written',
        },
      });
    }
  });

  const CASES: Record<string, Case> = {
    'a revision is shown by a file at it': {
      faults: [...noChecks(404), on('GET /api/models/*/revision/*', 404, OWN_FORMAT)],
      lines: ['acme/model@main'],
      expected: { causes: [LACKS], access: ['granted'] },
    },
    'a revision that no file shows is not missing': {
      faults: [...noChecks(404), on('GET /api/models/*/revision/*', 404), on(FILES, 404)],
      lines: ['acme/model@main'],
      expected: { causes: [LACKS], access: ['unknown'] },
    },
    'a revision that a file of the Hub denies is missing': {
      faults: [...noChecks(404), on('GET /api/models/*/revision/*', 404)],
      lines: ['acme/model@nowhere'],
      expected: { causes: ['revision-missing', LACKS], access: ['refused'] },
    },
    'storage that answers 403 to what is missing is settled by the README': {
      faults: [...noChecks(400), on(PROBE_FILE, 403)],
      expected: { causes: [LACKS], access: ['granted'] },
    },
    'files that are all answered with 403 are no block of the runner': {
      faults: [...noChecks(400), on(FILES, 403)],
      expected: { causes: [LACKS], access: ['unknown'], says: 'acme/model can be seen; whether' },
    },
    'a README shows a repo whose metadata the endpoint does not know how to show': {
      faults: [
        ...noChecks(404, OWN_FORMAT),
        on('GET /api/models/acme/model', 404, OWN_FORMAT),
        on(PROBE_FILE, 404),
      ],
      expected: {
        causes: [LACKS],
        access: ['unknown'],
        says: 'show that acme/model can be seen; whether acme/model can be read is unknown',
      },
    },
    'a README tells nothing of a gated repo': {
      faults: [...noChecks(400), on(PROBE_FILE, 404)],
      lines: ['far/gated'],
      expected: { causes: [LACKS], access: ['unknown'] },
    },
    'a gate that speaks in the words of the Hub is closed': {
      faults: noChecks(400),
      lines: ['far/gated'],
      expected: { causes: ['gated-not-accepted', LACKS], access: ['refused'] },
    },
    'a repo that the Hub took down stays so': {
      faults: noChecks(400),
      lines: ['far/gone'],
      expected: { causes: ['repo-disabled', LACKS], access: ['refused'] },
    },
    'a repo that is missing in the words of the Hub is missing': {
      faults: noChecks(400),
      lines: ['acme/nothing', 'acme/model'],
      expected: { causes: ['repo-missing-or-no-access', LACKS], access: ['refused', 'granted'] },
    },
    'a repo that is missing in other words may be anything': {
      faults: [...noChecks(404, OWN_FORMAT), on('* */acme/nothing*', 404, OWN_FORMAT)],
      lines: ['acme/nothing', 'acme/model'],
      expected: {
        causes: [LACKS],
        access: ['unknown', 'granted'],
        says: 'show that acme/model can be read; whether acme/nothing can be read is unknown',
      },
    },
    'metadata that is refused in other words tells nothing': {
      faults: [...noChecks(400), on('GET /api/models/acme/model', 401, { body: { error: 'Log in' } })],
      expected: { causes: [LACKS], access: ['unknown'] },
    },
    'a README tells what can be read, also of a repo to write': {
      faults: [...noChecks(404, OWN_FORMAT), on(PROBE_FILE, 404, OWN_FORMAT)],
      lines: ['acme/model write'],
      expected: {
        causes: [LACKS],
        access: ['unknown'],
        says: 'show that acme/model can be read; whether acme/model can be written is unknown',
      },
    },
    'that the account is unknown is told once, for all that is created or proposed': {
      faults: noChecks(400),
      lines: ['acme/new create', 'octo/new create', 'acme/model pr'],
      expected: {
        causes: [LACKS],
        access: ['unknown', 'unknown', 'unknown'],
        says: 'whether acme/new and octo/new can be created or written and acme/model can be changed',
      },
    },
    'kernels and buckets are asked for as everywhere': {
      faults: noChecks(400),
      lines: ['kernels/acme/kernel', 'buckets/acme/bucket'],
      expected: { causes: [LACKS], access: ['granted', 'granted'] },
    },
    'a job without a token may read what is open': {
      faults: noChecks(400),
      token: null,
      expected: { causes: ['secret-not-defined', LACKS], access: ['granted'], says: 'so access cannot be' },
    },
    'a job without a token is refused what is not': {
      faults: noChecks(404, OWN_FORMAT),
      token: null,
      lines: ['far/gated'],
      expected: { causes: ['secret-not-defined'], access: ['refused'] },
    },
  };
  test.each(Object.entries(CASES))('%s', (_, given) => playsOut(given));

  test('is asked for metadata, a file, and the first step of a commit, and for no other type', async () => {
    const { probes } = await outcome({
      faults: noChecks(400),
      lines: ['acme/model', 'acme/model write'],
      expected: { causes: [], access: [] },
    });
    expect(probes.map((asked) => asked.sort())).toEqual([
      ['content', 'metadata', 'read'],
      ['content', 'metadata', 'preupload', 'read', 'write'],
    ]);
  });
});

describe('an endpoint that knows whose the token is', () => {
  const CASES: Record<string, Case> = {
    'and has no access check shows by a file what can be read': {
      faults: [on(CHECKS, 400)],
      expected: { causes: [LACKS], access: ['granted'], says: 'has no access check (400)' },
    },
    'and has no write check admits a commit': {
      faults: [on(CHECKS, 400)],
      lines: ['acme/model write'],
      expected: { causes: [LACKS], access: ['granted'], says: 'acme/model can be written' },
    },
    'and has neither leaves the write open': {
      faults: [on(CHECKS, 405), on(PREUPLOAD, 501)],
      lines: ['acme/model write'],
      expected: { causes: [LACKS], access: ['unknown'] },
    },
    'still refuses every write with a read token': {
      faults: [on(CHECKS, 404, OWN_FORMAT), on(PREUPLOAD, 404, OWN_FORMAT)],
      token: 'read',
      lines: ['acme/model write'],
      expected: { causes: ['read-token-for-write'], access: ['refused'] },
    },
    'does not have a repo that it does not show': {
      faults: [on(CHECKS, 404, OWN_FORMAT), on('* */acme/nothing*', 404, OWN_FORMAT)],
      lines: ['acme/nothing'],
      expected: { causes: ['repo-missing-or-no-access'], access: ['refused'] },
    },
    'does not have the repo of its own that is to be written': {
      faults: [on(CHECKS, 400)],
      lines: ['octo/nothing write'],
      expected: { causes: ['target-missing'], access: ['refused'] },
    },
  };
  test.each(Object.entries(CASES))('%s', (_, given) => playsOut(given));
});

describe('a 401 to the identity check', () => {
  const DENIED = [on(WHOAMI, 401, { body: { error: 'Invalid username or password.' } })];
  const CASES: Record<string, Case> = {
    'says nothing of a token that is served': {
      faults: DENIED,
      expected: { causes: [LACKS], access: ['granted'], says: '(401) but serves repos to it' },
    },
    'nor without access checks': {
      faults: [...DENIED, on(CHECKS, 400)],
      expected: { causes: [LACKS], access: ['granted'] },
    },
    'nor as a page': {
      faults: [on(WHOAMI, 401, PAGE), on(CHECKS, 404, PAGE)],
      expected: { causes: [LACKS], access: ['granted'] },
    },
    'nor where the token may write': {
      faults: DENIED,
      lines: ['acme/model write'],
      expected: { causes: [LACKS], access: ['granted'] },
    },
    'means that the token does not arrive if the Hub says so of a file': {
      faults: [
        ...DENIED,
        on('HEAD */README.md', 200, { headers: { 'X-HF-Warning': 'unauthenticated; Warning: no token' } }),
      ],
      expected: { causes: ['credential-not-received'], access: ['granted'] },
    },
    'means a bad token where everything else is refused, too': {
      faults: [],
      token: 'hf_noTokenOfThisHub0123456789',
      expected: { causes: ['token-invalid'], access: ['unknown'] },
    },
  };
  test.each(Object.entries(CASES))('%s', (_, given) => playsOut(given));
});

describe('an address that is wrong', () => {
  const NOT_FOUND = [on('*', 404, PAGE)];
  test.each([
    ['/api', '', 'Set the endpoint input to'],
    ['/hub/api/', '/hub', 'Set the endpoint input to'],
    ['/hub', null, 'as HF_ENDPOINT, and they add /api/… themselves'],
    ['', null, 'Check the endpoint input'],
    // What belongs to a longer path may end in the same word.
    ['/artifactory/api/huggingfaceml/api', null, 'Check the endpoint input'],
    ['/api/hub', null, 'Check the endpoint input'],
    ['/fapi', null, 'Check the endpoint input'],
  ])('is told at %s', async (path, meant, says) => {
    const given: Case = { faults: NOT_FOUND, path, expected: { causes: [LACKS], access: ['unknown'], says } };
    await playsOut(given);
    const { text } = await outcome(given);
    const right = hubs.at(-1)?.url ?? '';
    if (meant !== null) expect(text).toContain(`Set the endpoint input to ${right}${meant}.`);
  });

  test('is told by the answers of the Hub itself behind /api', () =>
    playsOut({
      faults: [],
      path: '/api',
      lines: ['acme/model', 'acme/model write', 'datasets/acme/data'],
      expected: { causes: [LACKS], access: ['unknown', 'unknown', 'unknown'], says: 'ends in /api' },
    }));

  test('is told without a repo', () =>
    playsOut({
      faults: [],
      path: '/api',
      lines: [],
      expected: { causes: [LACKS], access: [], says: '/api' },
    }));

  test('is not told of one that ends in /api and shows the repo', () =>
    playsOut({
      faults: [
        on('GET /x/api/api/models/acme/model', 200, { body: { id: 'acme/model', private: false } }),
        on('HEAD /x/api/acme/model/resolve/*', 404, { headers: { 'X-Error-Code': 'EntryNotFound' } }),
        on('*', 404, OWN_FORMAT),
      ],
      path: '/x/api',
      expected: { causes: [LACKS], access: ['granted'], says: 'has no identity check and no access check' },
    }));

  test('is not told of an endpoint that is down', async () => {
    const { causes } = await outcome({
      faults: [on(WHOAMI, 404), on('*', 503)],
      expected: { causes: [], access: [] },
    });
    expect(causes).toEqual([LACKS, 'hub-outage']);
  });
});
