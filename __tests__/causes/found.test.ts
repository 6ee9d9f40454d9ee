import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diagnose } from '../../src/causes/diagnose.js';
import type { Probe } from '../../src/hub/probe.js';
import { runs, SEED } from '../breadth.js';
import {
  answer,
  evidence,
  findingsOf,
  GATE_NOT_ASKED,
  metadata,
  NOT_FOUND,
  no,
  OK,
  READ_ONLY,
  READ_TOKEN,
  type Scene,
  type Seen,
  silent,
  stopped,
  UNAUTHORIZED,
  WRITE_TOKEN,
} from './evidence.js';
import { sentenceProblems } from './sentences.js';

const DISCOVER = { discover: true };
const GATED: Scene = {
  whoami: READ_TOKEN,
  repos: { 'acme/listed': { read: OK } },
  inputs: DISCOVER,
  found: { 'meta/llama': { probes: { read: GATE_NOT_ASKED, metadata: metadata({ gated: 'manual' }) } } },
};
type Found = NonNullable<Scene['found']>;
const finds = (found: Found, given: Scene = {}): Scene => ({ ...GATED, found, ...given });

/** What is found, by the cause that it has. */
const REFUSED: ReadonlyArray<readonly [cause: string, what: string, scene: Scene, names: string[]]> = [
  ['gated-not-accepted', 'a gate that is closed', GATED, ['train.py:12 uses meta/llama: ']],
  [
    'repo-missing-or-no-access',
    'a repo that the Hub does not find',
    finds({ 'other/gone': { probes: { read: NOT_FOUND, metadata: NOT_FOUND } } }),
    ['Check the spelling of other/gone in train.py:12'],
  ],
  [
    'read-token-for-write',
    'a write with a read token',
    finds({
      'octo/model write': {
        place: { file: 'push.sh', line: 3, shownBy: 'hf upload' },
        probes: { write: READ_ONLY, read: OK, metadata: metadata() },
      },
    }),
    ['push.sh:3 uses octo/model: '],
  ],
  [
    'target-missing',
    'a write to a repo that is not there',
    finds(
      { 'octo/new write': { probes: { write: NOT_FOUND, read: NOT_FOUND, metadata: NOT_FOUND } } },
      { whoami: WRITE_TOKEN },
    ),
    ['or list it for create if the job creates it'],
  ],
  [
    'repo-id-typo',
    'a type in place of the owner',
    finds({ 'dataset/corpus': { probes: { read: NOT_FOUND, metadata: NOT_FOUND } } }),
    ['Write datasets/OWNER/corpus in train.py:12, where'],
  ],
  [
    'repo-id-no-namespace',
    'an id without an owner',
    finds({ 'bert-base-x': { probes: { read: NOT_FOUND, metadata: NOT_FOUND } } }),
    ['Write OWNER/bert-base-x in train.py:12, where'],
  ],
  [
    'repo-type-mismatch',
    'a dataset that is loaded as a model',
    finds({
      'acme/corpus': {
        probes: { read: NOT_FOUND, metadata: NOT_FOUND, 'as-dataset': metadata({ id: 'acme/corpus' }) },
      },
    }),
    ['Write acme/corpus as a dataset in train.py:12.'],
  ],
  [
    'redirect-refused',
    'a redirect to another host',
    finds({ 'acme/moved': { probes: { read: stopped('other-origin', 'https://x.example') } } }),
    ['Write its final id in train.py:12, or set the endpoint input'],
  ],
];

describe('a found repo that is refused', () => {
  test.each(REFUSED)('%s: %s is a warning at the line that names it', (cause, _, scene, names) => {
    const { findings, verdict } = diagnose(evidence(scene));
    const [one] = findings.filter((finding) => finding.cause === cause);
    expect(one).toMatchObject({ severity: 'warning' });
    if (one === undefined) return;
    expect(one.place).toEqual(
      scene.found?.['octo/model write'] ? { file: 'push.sh', line: 3 } : { file: 'train.py', line: 12 },
    );
    for (const name of names) expect(`${one.message} ${one.advice}`).toContain(name);
    expect(one.evidence[0]?.fact).toMatch(/^(?:train\.py:12|push\.sh:3): .* names /);
    expect(sentenceProblems(one)).toEqual([]);
    expect(one.advice).not.toMatch(/\bline \d|operation: |repos input|\bList the repo\b/);
    expect(verdict).toBe('warn');
  });

  test.each(REFUSED)(
    '%s: with fail-on: warning, %s fails the step, and with never it does not',
    (cause, _, scene) => {
      const judged = (failOn: 'warning' | 'never' | 'error') =>
        diagnose(evidence({ ...scene, inputs: { ...scene.inputs, failOn } }));
      expect(judged('warning')).toMatchObject({ verdict: 'fail', cause, stepFails: true });
      expect(judged('error')).toMatchObject({ verdict: 'warn', stepFails: false });
      expect(judged('never')).toMatchObject({ verdict: 'warn', stepFails: false });
    },
  );

  test.each(REFUSED.filter(([cause]) => cause !== 'redirect-refused'))(
    '%s: the same repo, listed, is an error as ever, and its advice names no file',
    (cause, _, scene) => {
      const repos = Object.fromEntries(
        Object.entries(scene.found ?? {}).map(([line, { probes = {} }]) => [line, probes]),
      );
      const { findings } = diagnose(evidence({ whoami: scene.whoami ?? READ_TOKEN, repos }));
      const [one] = findings.filter((finding) => finding.cause === cause);
      expect(one?.severity).toBe('error');
      expect(`${one?.message} ${one?.advice}`).not.toMatch(/train\.py|push\.sh/);
    },
  );
});

describe('what changes nothing', () => {
  const clean = (found: Found) => {
    const { verdict, findings } = diagnose(evidence(finds(found)));
    return [verdict, findings.filter(({ severity }) => severity !== 'notice').map(({ cause }) => cause)];
  };

  test.each<[string, Seen]>([
    ['no answer', silent('answer', 'ECONNRESET')],
    ['the time is up', silent('deadline', 'ETIMEDOUT')],
    ['no quota is left', silent('quota', 'quota')],
    ['an answer of a server in between', answer(502, { isHtml: true, fromHub: false })],
    ['a refusal that may be of the edge', answer(403, { isHtml: true, fromHub: false })],
    ['a teapot', no(418, 'short and stout')],
  ])('A found repo about which nothing is known changes no verdict: %s', (_, read) => {
    expect(clean({ 'meta/llama': { probes: { read } } })).toEqual(['pass', []]);
    const failing = finds(
      { 'meta/llama': { probes: { read } } },
      { inputs: { ...DISCOVER, failOn: 'warning' } },
    );
    expect(diagnose(evidence(failing)).verdict).toBe('pass');
  });

  test('A write that cannot be checked is a warning about a listed repo and a notice about a found one', () => {
    const line = 'buckets/octo/b write';
    const probes = { metadata: metadata() };
    const written = (given: Scene) =>
      diagnose(evidence({ whoami: WRITE_TOKEN, inputs: DISCOVER, ...given })).findings.map(
        ({ severity, cause }) => `${severity} ${cause}`,
      );
    expect(written({ repos: { [line]: probes } })).toContain('warning write-unverifiable');
    expect(written({ found: { [line]: { probes } } })).toContain('notice write-unverifiable');
  });

  test('A found repo that was not asked about has no result, and its section says so', () => {
    const seen = evidence(finds({ 'meta/llama': { place: { isCertain: false } } }));
    expect(diagnose(seen).found).toEqual([]);
    expect(diagnose(seen).sections.found?.repos).toMatchObject([
      { repo: 'meta/llama', access: null, cause: null },
    ]);
    expect(clean({ 'meta/llama': { place: { isCertain: false } } })).toEqual(['pass', []]);
  });

  test('A listed repo is not found again, in whatever case its id is written, and for no more than is listed', () => {
    const found = (line: string, listed: string) =>
      diagnose(
        evidence({ ...GATED, repos: { [listed]: { read: OK, write: OK } }, found: { [line]: {} } }),
      ).sections.found?.repos.map(({ repo, operation }) => `${repo} ${operation}`);
    expect(found('acme/model', 'Acme/Model')).toEqual([]);
    expect(found('acme/model', 'acme/model write')).toEqual([]);
    expect(found('acme/model write', 'acme/model')).toEqual(['acme/model write']);
    expect(found('acme/model@v2', 'acme/model')).toEqual(['acme/model@v2 read']);
    expect(found('datasets/acme/model', 'acme/model')).toEqual(['datasets/acme/model read']);
  });

  test('A write token is not called overbroad in a job whose files write', () => {
    const overbroad = (found: Found) => findingsOf(finds(found, { whoami: WRITE_TOKEN }));
    expect(overbroad({ 'octo/out write': { place: { isCertain: false } } })).not.toContain(
      'notice token-overbroad',
    );
    expect(overbroad({ 'octo/in': { place: { isCertain: false } } })).toContain('notice token-overbroad');
  });
});

describe('without a list', () => {
  const noted = (found: Found) =>
    diagnose(evidence({ whoami: READ_TOKEN, found })).findings.map(
      ({ cause, advice }) => `${cause}: ${advice}`,
    );

  test('The notice that no repo is listed points to the proposal, if there is one', () => {
    expect(noted({ 'acme/model': {} })).toEqual([
      'no-repos-listed: List the repos that the job uses in the repos input: the summary proposes lines to paste.',
    ]);
    for (const found of [
      {},
      { 'acme/model': { place: { reach: 'workspace' as const, isCertain: false } } },
    ]) {
      expect(noted(found)).toEqual(['no-repos-listed: List the repos that the job uses in the repos input.']);
    }
  });
});

describe('the list of what was not checked', () => {
  const notChecked = (given: Scene) =>
    diagnose(evidence({ ...GATED, ...given })).sections.notChecked.join('\n');
  const FOUND = { 'meta/llama': {}, 'meta/other': {} };

  test.each<NonNullable<Scene['event']>>([
    { name: 'pull_request_target' },
    { name: 'workflow_run' },
    { name: 'issue_comment' },
    { name: 'pull_request', fork: { head: 'mallory/app', base: 'acme/app' } },
  ])('On %j it says that others may have written the files', (event) => {
    expect(notChecked({ found: FOUND, event })).toContain(
      '2 repos that the workspace names, because somebody outside this repository may have written its files',
    );
  });

  test('If the check ended early, that is the reason, and no limit', () => {
    const seen = evidence(finds({ 'meta/llama': { probes: { read: OK } } }));
    const found = seen.hub.found.map((one) => ({ ...one, probes: {} }));
    expect(diagnose({ ...seen, hub: { ...seen.hub, found } }).sections.notChecked).toContain(
      '1 repo that the workspace names, because the check ended before they were requested',
    );
  });

  test.each([
    [
      { files: 214, because: 'files' as const },
      '214 workspace files that may name repos, because the limit on files was reached',
    ],
    [
      { files: 0, because: 'time' as const },
      'some workspace files that may name repos, because the time limit was reached',
    ],
  ])('It has what was not read: %j', (leftOut, text) => {
    const seen = evidence(GATED);
    const discovery = seen.discovery === null ? null : { ...seen.discovery, leftOut };
    const told = (inputs: Scene['inputs']) =>
      diagnose({ ...seen, inputs: { ...seen.inputs, ...inputs }, discovery }).sections.notChecked;
    expect(told(DISCOVER)).toContain(text);
    expect(told({ discover: false })).not.toContain(text);
  });

  test('Beyond the limit, the limit is the reason', () => {
    const found = Object.fromEntries(
      Array.from({ length: 51 }, (_, index) => [
        `acme/m${index}`,
        index < 50 ? { probes: { read: OK } } : {},
      ]),
    );
    expect(notChecked({ found })).toContain(
      '1 repo that the workspace names, because at most 50 of them are checked',
    );
  });
});

const LOOKS: Probe[] = [
  'read',
  'write',
  'revision',
  'content',
  'metadata',
  'preupload',
  'readme',
  'as-dataset',
  'owner-user',
  'owner-org',
];
const anything = fc.oneof(
  fc.constantFrom<Seen>(
    OK,
    metadata(),
    NOT_FOUND,
    GATE_NOT_ASKED,
    READ_ONLY,
    UNAUTHORIZED,
    stopped('loop', 'x'),
  ),
  fc
    .record({
      status: fc.constantFrom(200, 302, 400, 401, 403, 404, 410, 429, 451, 500, 503),
      fromHub: fc.boolean(),
      isHtml: fc.boolean(),
    })
    .map(({ status, ...given }): Seen => answer(status, given)),
  fc
    .constantFrom('connect', 'tls', 'proxy', 'answer', 'deadline', 'quota')
    .map((phase): Seen => silent(phase as 'tls', 'E')),
);
const probes = fc.dictionary(fc.constantFrom(...LOOKS), anything, { maxKeys: 6 });
const lines = fc.constantFrom(
  'acme/m',
  'octo/m write',
  'octo/new create',
  'acme/m pr',
  'datasets/acme/d@v2',
  'gpt2',
  'dataset/x',
  'kernels/acme/k',
  'buckets/acme/b write',
);

test('Whatever is found, no finding about it is an error, and no verdict becomes a failure by it', () => {
  fc.assert(
    fc.property(
      fc.dictionary(lines, probes, { maxKeys: 4 }),
      fc.constantFrom(READ_TOKEN, WRITE_TOKEN),
      fc.constantFrom<Scene['repos']>(
        {},
        { 'acme/listed': { read: OK } },
        { 'acme/listed': { read: NOT_FOUND } },
      ),
      (seen, whoami, repos = {}) => {
        const found = Object.fromEntries(Object.entries(seen).map(([line, of]) => [line, { probes: of }]));
        const scene: Scene = { whoami, repos, inputs: DISCOVER };
        const without = diagnose(evidence(scene));
        const all = diagnose(evidence({ ...scene, found }));
        expect(
          all.found.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error'),
        ).toEqual([]);
        expect(all.verdict === 'fail').toBe(without.verdict === 'fail');
        expect(all.stepFails).toBe(without.stepFails);
        for (const { access, findings } of all.found) {
          if (access === 'unknown')
            expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
          expect(findings.flatMap(sentenceProblems)).toEqual([]);
        }
      },
    ),
    { numRuns: runs(400), seed: SEED },
  );
});
