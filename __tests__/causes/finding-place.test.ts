import { describe, expect, test } from '@jest/globals';
import type { Slug } from '../../src/causes/catalogue.js';
import { diagnose } from '../../src/causes/diagnose.js';
import { findingPlace } from '../../src/causes/finding-place.js';
import { GATED_NOT_ACCEPTED, GATED_PENDING } from '../../src/causes/gate/gate.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { type Finding, finding } from '../../src/evidence/finding.js';
import { readInputs } from '../../src/model/inputs.js';
import { formatRepo } from '../../src/model/repo.js';

import {
  evidence,
  GATE_LOGIN,
  GATE_NOT_ASKED,
  identity,
  netrcFile,
  OK,
  OTHER_TOKEN,
  READ_ONLY,
  READ_TOKEN,
  type Scene,
  TOKEN,
  UNAUTHORIZED,
  WRITE_TOKEN,
} from './evidence.js';
import { workflow } from './evidence-workflow.js';

type Files = Record<string, string>;
type Given = NonNullable<Parameters<typeof workflow>[1]>;

/** A file with the one job of this run; lines begin at the depth of its steps. */
function job(steps: string, around: { top?: string; job?: string } = {}): string {
  const deeper = (text: string, by: string) => text.replace(/^(?=.)/gm, by);
  return `${around.top ?? ''}jobs:\n  test:\n    runs-on: x\n${deeper(around.job ?? '', '    ')}    steps:\n${deeper(steps, '      ')}`;
}

/** The step, with these lines under its `with:`. */
const check = (inputs: string) =>
  `- uses: org/hf-auth-check@v1\n  with:\n${inputs.replace(/^(?=.)/gm, '    ')}\n`;

/** What stands in the line that the place names; null for no place. */
function textAt(files: Files, place: Finding['place']): string | null {
  if (place === null) return null;
  const [, text] = Object.entries(files).find(([name]) => `.github/workflows/${name}` === place.file) ?? [];
  return text?.split('\n')[place.line - 1]?.trim() ?? 'no such line';
}

/** A run that was given this list, of which every repo is refused. */
async function listing(files: Files, list: string, given: Given = {}): Promise<Evidence> {
  const read = readInputs({ INPUT_REPOS: list });
  if (!read.ok) throw new Error('the list cannot be read');
  const { repos } = read.inputs;
  const scene = repos.map(({ ref, operation }) => [
    `${formatRepo(ref)} ${operation}`,
    { read: GATE_NOT_ASKED },
  ]);
  const seen = evidence({
    whoami: READ_TOKEN,
    repos: Object.fromEntries(scene),
    workflow: await workflow(files, given),
  });
  return {
    ...seen,
    inputs: { ...seen.inputs, repos },
    hub: {
      ...seen.hub,
      repos: seen.hub.repos.map((repo, index) => ({ ...repo, request: repos[index] ?? repo.request })),
    },
  };
}

/** For each listed repo, the text of the line to which a finding about it points. */
async function pointedAt(files: Files, list: string, given: Given = {}): Promise<Array<string | null>> {
  const seen = await listing(files, list, given);
  return seen.inputs.repos.map(({ ref }, position) => {
    const about = { subject: formatRepo(ref), position, message: '', advice: '' };
    return textAt(files, findingPlace(finding({ cause: GATED_NOT_ACCEPTED, ...about }), seen));
  });
}

const BLOCK = 'repos: |\n  acme/a\n  acme/b write\n';
const GIVEN = 'acme/a\nacme/b write\n';

describe('a finding about a repo points to its line', () => {
  test.each([
    ['a block', BLOCK, GIVEN, ['acme/a', 'acme/b write']],
    ['a block without its last line end', BLOCK.replace('|', '|-'), GIVEN.trim(), ['acme/a', 'acme/b write']],
    ['a plain one-liner', 'repos: acme/a', 'acme/a', ['repos: acme/a']],
    ['a one-liner in quotes', 'repos: "acme/a"', 'acme/a', ['repos: "acme/a"']],
    [
      'several in one line',
      '\'repos\': "acme/a\\nacme/b"',
      'acme/a\nacme/b',
      Array(2).fill('\'repos\': "acme/a\\nacme/b"'),
    ],
    [
      'comments, bullets, quotes and blank lines in a block',
      'repos: | # what it needs\n\n  # the model\n  - acme/a # main\n  "datasets/acme/b@v1" read\n',
      '\n# the model\n- acme/a # main\n"datasets/acme/b@v1" read\n',
      ['- acme/a # main', '"datasets/acme/b@v1" read'],
    ],
    [
      'addresses',
      'repos: |\n  https://huggingface.co/acme/a/tree/main\n  hf://datasets/acme/b\n',
      'https://huggingface.co/acme/a/tree/main\nhf://datasets/acme/b\n',
      ['https://huggingface.co/acme/a/tree/main', 'hf://datasets/acme/b'],
    ],
    [
      'one repo to read and to write',
      'repos: |\n  acme/a write\n  acme/a\n  acme/a read\n',
      'acme/a write\nacme/a\nacme/a read\n',
      ['acme/a write', 'acme/a'],
    ],
    [
      'the first of two equal lines',
      'repos: |\n  acme/a # one\n  acme/a # two\n',
      'acme/a # one\nacme/a # two\n',
      ['acme/a # one'],
    ],
    [
      'expressions that hold a line each, which themselves have none',
      'repos: |\n  ${{ inputs.first }}\n  acme/b\n  org/${{ matrix.name }}\n  acme/d\n',
      'acme/x\nacme/b\norg/y\nacme/d\n',
      [null, 'acme/b', null, 'acme/d'],
    ],
    ['an anchor', 'repos: &list |\n  acme/a\n', 'acme/a\n', ['acme/a']],
  ])('in %s', async (_, inputs, list, expected) => {
    expect(await pointedAt({ 'ci.yml': job(check(inputs)) }, list)).toEqual(expected);
  });

  test('in a flow mapping', async () => {
    const line = '- { uses: org/hf-auth-check@v1, with: { repos: acme/a, token: x } }';
    expect(await pointedAt({ 'ci.yml': job(line) }, 'acme/a')).toEqual([line]);
  });

  test('at an anchor to which the step refers', async () => {
    const text = job(`- run: x\n  env:\n    LIST: &list |\n      acme/a\n${check('repos: *list')}`);
    expect(await pointedAt({ 'ci.yml': text }, 'acme/a\n')).toEqual(['acme/a']);
  });

  test('with line ends of Windows', async () => {
    const text = job(check(BLOCK)).replaceAll('\n', '\r\n');
    expect(await pointedAt({ 'ci.yml': text }, GIVEN)).toEqual(['acme/a', 'acme/b write']);
  });

  test('in the file of a called workflow, by whichever call the run got there', async () => {
    const files = {
      'ci.yml':
        'jobs:\n  one:\n    uses: ./.github/workflows/called.yml\n  two:\n    uses: ./.github/workflows/called.yml\n',
      'called.yml': job(check(BLOCK)),
    };
    const seen = await listing(files, GIVEN);
    const about = { subject: 'acme/b', position: 1, message: '', advice: '' };
    expect(findingPlace(finding({ cause: GATED_PENDING, ...about }), seen)).toEqual({
      file: '.github/workflows/called.yml',
      line: 9,
    });
  });

  test('of the second of two steps, which GitHub names', async () => {
    const steps = `${check('repos: acme/a')}${check('repos: acme/a # here')}`;
    const step = { step: '__org_hf-auth-check_2' };
    expect(await pointedAt({ 'ci.yml': job(steps) }, 'acme/a', step)).toEqual(['repos: acme/a # here']);
  });

  test('in diagnoses, and where one act cures several, to the first that has a line', async () => {
    const files = { 'ci.yml': job(check('repos: |\n  ${{ inputs.model }} write\n  acme/b write\n')) };
    const seen = await listing(files, 'acme/a write\nacme/b write\n');
    const refused = seen.hub.repos.map((repo) => {
      const [response] = Object.values(repo.probes);
      return {
        ...repo,
        probes: response === undefined ? {} : { write: { ...response, outcome: READ_ONLY } },
      };
    });
    const { findings } = diagnose({ ...seen, hub: { ...seen.hub, repos: refused } });
    expect(findings.map(({ cause, others, place }) => [cause, others, textAt(files, place)])).toEqual([
      ['read-token-for-write', ['acme/b'], 'acme/b write'],
    ]);
  });
});

describe('a finding about a repo points nowhere', () => {
  test.each([
    ['the list is an expression', 'repos: ${{ matrix.repo }}', 'acme/a'],
    ['the list is an expression of several lines', 'repos: ${{ inputs.repos }}', 'acme/b\nacme/a'],
    [
      'an expression stood for several lines',
      'repos: |\n  ${{ inputs.more }}\n  acme/a\n',
      'acme/x\nacme/y\nacme/a\n',
    ],
    [
      'an expression stood for one line more and hid what follows',
      'repos: |\n  ${{ inputs.more }}\n  acme/a\n  acme/b\n',
      'acme/b\nacme/x\nacme/a\n',
    ],
    ['lines were folded', 'repos: >\n  acme/a\n\n  acme/b\n', 'acme/a\nacme/b\n'],
    ['a text in quotes goes over several lines', 'repos: "acme/a\n\n  acme/b"', 'acme/a\nacme/b'],
    ['the text has another repo there', BLOCK, 'acme/x\nacme/b write\n'],
    ['the text has another revision there', 'repos: acme/a@v1', 'acme/a'],
    ['the text has another type there', 'repos: datasets/acme/a', 'acme/a'],
    ['the text has the lines in another order', BLOCK, 'acme/b\nacme/a\n'],
    ['the text has more', BLOCK, 'acme/a\n'],
    ['the text has less', BLOCK, `${GIVEN}acme/c\n`],
    ['the text has a comment there', 'repos: |\n  # acme/a\n  acme/b\n', 'acme/a\nacme/b\n'],
    ['line ends within lines shift the rest', 'repos: "acme/a\\racme/x\\nacme/b"', 'acme/a\racme/x\nacme/b'],
    ['the step has no list', 'token: x', 'acme/a'],
    ['the list is none', 'repos: [acme/a]', 'acme/a'],
  ])('when %s', async (_, inputs, list) => {
    const places = await pointedAt({ 'ci.yml': job(check(inputs)) }, list);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => place !== null)).toEqual([]);
  });

  const good = job(check(BLOCK));
  test.each<[string, Files, Given]>([
    ['the text is of another commit', { 'ci.yml': good }, { isOtherCommit: true }],
    ['the file is not there', { 'ci.yml': '' }, {}],
    ['the job is not there', { 'ci.yml': good }, { job: 'other' }],
    ['the step is not there', { 'ci.yml': job('- run: x\n') }, {}],
    ['the step is found twice', { 'ci.yml': job(check(BLOCK) + check(BLOCK)) }, { step: 'own' }],
    [
      'an action of their own runs this one',
      {
        'ci.yml': job(
          '- uses: ./.github/actions/setup\n  with:\n    repos: |\n      acme/a\n      acme/b write\n',
        ),
      },
      { step: '__org_hf-auth-check' },
    ],
    [
      'the job is in two called workflows',
      {
        'ci.yml':
          'jobs:\n  one:\n    uses: ./.github/workflows/x.yml\n  two:\n    uses: ./.github/workflows/y.yml\n',
        'x.yml': good,
        'y.yml': good,
      },
      {},
    ],
  ])('when %s', async (_, files, given) => {
    expect(await pointedAt(files, GIVEN, given)).toEqual([null, null]);
    expect(await pointedAt({ 'ci.yml': good }, GIVEN)).toEqual(['acme/a', 'acme/b write']);
  });

  test('when nobody listed it', async () => {
    const files = { 'ci.yml': job(check('repos: acme/adapter')) };
    const { findings } = diagnose(
      evidence({
        whoami: READ_TOKEN,
        repos: { 'acme/adapter': { read: OK } },
        loaded: {
          'meta/llama': { by: ['acme/adapter adapter_config.json base'], probes: { read: GATE_NOT_ASKED } },
        },
        workflow: await workflow(files),
      }),
    );
    expect(findings.map(({ cause, place }) => [cause, place])).toEqual([['gated-transitive', null]]);
  });
});

/** The text of the line to which the run's finding of this cause points. */
async function pointsTo(cause: Slug, files: Files, scene: Scene, given: Given = {}): Promise<string | null> {
  const { findings } = diagnose(evidence({ ...scene, workflow: await workflow(files, given) }));
  const found = findings.find((one) => one.cause === cause);
  if (found === undefined) throw new Error(`${cause} is not among ${findings.map((one) => one.cause)}`);
  return textAt(files, found.place);
}

const SECRET = '${{ secrets.HF_TOKEN }} # here';
const TOKEN_INPUT = job(check(`token: ${SECRET}`));
const IN_STEP = job(`- uses: org/hf-auth-check@v1\n  env:\n    HF_TOKEN: ${SECRET}\n`, {
  job: 'env:\n  HF_TOKEN: ${{ secrets.OTHER }}\n',
});
const IN_JOB = job(check('repos: meta/llama'), { job: `env:\n  HF_TOKEN: ${SECRET}\n` });
const IN_FILE = job(check('repos: meta/llama'), { top: `env:\n  HF_TOKEN: ${SECRET}\n` });
const INVALID: Scene = { whoami: UNAUTHORIZED, repos: { 'meta/llama': { read: UNAUTHORIZED } } };
const BY_VARIABLE: Scene = { ...INVALID, token: null, variables: { HF_TOKEN: TOKEN } };
const NONE: Scene = { token: null, repos: { 'meta/llama': { 'anonymous-read': GATE_LOGIN } } };
const GOOD: Scene = { whoami: READ_TOKEN, repos: { 'meta/llama': { read: OK } } };
const CALLER = 'jobs:\n  outer:\n    uses: ./.github/workflows/called.yml # call\n';

describe('a finding about the token points to the line that gives it', () => {
  test.each<[string, Slug, string, Scene, string | null]>([
    ['an input', 'token-invalid', TOKEN_INPUT, INVALID, `token: ${SECRET}`],
    ['a variable of the step', 'token-invalid', IN_STEP, BY_VARIABLE, `HF_TOKEN: ${SECRET}`],
    ['a variable of the job', 'token-invalid', IN_JOB, BY_VARIABLE, `HF_TOKEN: ${SECRET}`],
    ['a variable of the file', 'token-invalid', IN_FILE, BY_VARIABLE, `HF_TOKEN: ${SECRET}`],
    [
      'a variable by its old name',
      'legacy-variable-name',
      IN_JOB.replace('HF_TOKEN:', 'HUGGING_FACE_HUB_TOKEN:'),
      { ...GOOD, token: null, variables: { HUGGING_FACE_HUB_TOKEN: TOKEN } },
      `HUGGING_FACE_HUB_TOKEN: ${SECRET}`,
    ],
    [
      'a malformed value',
      'token-has-quotes',
      TOKEN_INPUT,
      { ...GOOD, token: `"${TOKEN}"` },
      `token: ${SECRET}`,
    ],
    [
      'a wrong account',
      'unexpected-user',
      TOKEN_INPUT,
      { ...GOOD, inputs: { expectedAccounts: [{ is: 'account', name: 'acme' }] } },
      `token: ${SECRET}`,
    ],
    ['too many rights', 'token-overbroad', TOKEN_INPUT, { ...GOOD, whoami: WRITE_TOKEN }, `token: ${SECRET}`],
    [
      'its end',
      'token-expires-soon',
      TOKEN_INPUT,
      { ...GOOD, whoami: identity({ expiresAt: '2026-03-02T00:00:00.000Z' }) },
      `token: ${SECRET}`,
    ],
    ['a token that the text does not give', 'token-invalid', TOKEN_INPUT, BY_VARIABLE, null],
    ['a saved login', 'token-invalid', TOKEN_INPUT, { ...INVALID, token: null, saved: TOKEN }, null],
    [
      'an expression that begins on the next line',
      'token-invalid',
      job(check('token: >-\n  ${{ secrets.HF_TOKEN }}')),
      INVALID,
      'token: >-',
    ],
  ])('%s', async (_, cause, text, scene, expected) => {
    expect(await pointsTo(cause, { 'ci.yml': text }, scene)).toBe(expected);
  });

  test('of two steps that are not told apart, where both are given it in one line', async () => {
    const twice = `${check('repos: a/a')}${check('repos: a/b')}`;
    const step = { step: 'own' };
    const shared = { 'ci.yml': job(twice, { job: `env:\n  HF_TOKEN: ${SECRET}\n` }) };
    expect(await pointsTo('token-invalid', shared, BY_VARIABLE, step)).toBe(`HF_TOKEN: ${SECRET}`);
    const apart = { 'ci.yml': job(check(`token: ${SECRET}`).repeat(2)) };
    expect(await pointsTo('token-invalid', apart, INVALID, step)).toBeNull();
  });

  test.each<[string, Files, Given]>([
    ['of another commit', { 'ci.yml': TOKEN_INPUT }, { isOtherCommit: true }],
    ['without the step', { 'ci.yml': job('- run: x\n', { job: `env:\n  HF_TOKEN: ${SECRET}\n` }) }, {}],
    ['that is no workflow', { 'ci.yml': 'jobs: [' }, {}],
  ])('and nowhere in a text %s', async (_, files, given) => {
    for (const scene of [INVALID, BY_VARIABLE]) {
      expect(await pointsTo('token-invalid', files, scene, given)).toBeNull();
    }
  });
});

describe('a finding about no token points to the line that was to give one', () => {
  test.each<[string, Slug, Files, Scene, string | null]>([
    ['an input', 'secret-not-defined', { 'ci.yml': TOKEN_INPUT }, NONE, `token: ${SECRET}`],
    [
      'a step that is given none',
      'secret-not-defined',
      { 'ci.yml': job(check('repos: meta/llama')) },
      NONE,
      '- uses: org/hf-auth-check@v1',
    ],
    [
      'a variable in its place, by way of another',
      'secret-not-defined',
      { 'ci.yml': job(check('token: ${{ env.T }}'), { job: 'env:\n  T: ${{ vars.T }}\n' }) },
      NONE,
      'T: ${{ vars.T }}',
    ],
    [
      'the call that hands it on under another name',
      'secret-not-defined',
      { 'ci.yml': `${CALLER}    secrets:\n      HF_TOKEN: \${{ secrets.CI }}\n`, 'called.yml': TOKEN_INPUT },
      NONE,
      'HF_TOKEN: ${{ secrets.CI }}',
    ],
    [
      'its own line, where two calls hand it on',
      'secret-not-defined',
      {
        'ci.yml': `${CALLER}    secrets:\n      HF_TOKEN: \${{ secrets.A }}\n${CALLER.replace('jobs:\n', '').replace('outer', 'two')}    secrets:\n      HF_TOKEN: \${{ secrets.B }}\n`,
        'called.yml': TOKEN_INPUT,
      },
      NONE,
      `token: ${SECRET}`,
    ],
    [
      'a call without secrets',
      'secret-not-passed-to-reusable-workflow',
      { 'ci.yml': CALLER, 'called.yml': TOKEN_INPUT },
      NONE,
      'uses: ./.github/workflows/called.yml # call',
    ],
    [
      "a fork's run",
      'secret-not-exposed-to-fork-pr',
      { 'ci.yml': TOKEN_INPUT },
      { ...NONE, event: { fork: { head: 'someone/app', base: 'acme/app' } } },
      `token: ${SECRET}`,
    ],
    [
      "Dependabot's run",
      'secret-not-exposed-to-dependabot',
      { 'ci.yml': TOKEN_INPUT },
      { ...NONE, event: { isDependabot: true } },
      `token: ${SECRET}`,
    ],
    [
      'a text in which the step is found twice',
      'secret-not-defined',
      { 'ci.yml': job(check(`token: ${SECRET}`).repeat(2)) },
      NONE,
      null,
    ],
  ])('%s', async (_, cause, files, scene, expected) => {
    expect(await pointsTo(cause, files, scene, { step: 'own' })).toBe(expected);
  });
});

describe('a finding about another line points there', () => {
  const withEnv = (line: string) => ({
    'ci.yml': job(check('repos: meta/llama'), { job: `env:\n  ${line}\n` }),
  });
  test.each<[string, Slug, Files, Scene, string | null]>([
    [
      'a variable that hides nothing',
      'token-in-plain-variable',
      { 'ci.yml': job(check('token: ${{ env.T }}'), { job: 'env:\n  T: ${{ vars.T }}\n' }) },
      GOOD,
      'T: ${{ vars.T }}',
    ],
    [
      'a container without the token',
      'token-not-passed-into-container',
      {
        'ci.yml': job(
          `${check(`token: ${SECRET}`)}- run: |\n    set -e\n    docker run vllm/vllm-openai --model meta/llama\n`,
        ),
      },
      { ...GOOD, repos: { 'meta/llama': { read: OK, 'anonymous-read': GATE_LOGIN } } },
      'docker run vllm/vllm-openai --model meta/llama',
    ],
    [
      'a variable under a name that is not read',
      'wrong-variable-name',
      withEnv('HF_API_KEY: ${{ secrets.HF }}'),
      { ...NONE, environment: { misnamed: ['HF_API_KEY'] } },
      'HF_API_KEY: ${{ secrets.HF }}',
    ],
    [
      'a variable that nothing in the text sets',
      'wrong-variable-name',
      withEnv('OTHER: x'),
      { ...NONE, environment: { misnamed: ['HF_API_KEY'] } },
      null,
    ],
    [
      'a blank variable',
      'empty-token-value',
      withEnv('HF_TOKEN: " "'),
      { ...NONE, variables: { HF_TOKEN: ' ', HUGGING_FACE_HUB_TOKEN: TOKEN } },
      'HF_TOKEN: " "',
    ],
    [
      'a switch that keeps clients off the network',
      'offline-mode',
      withEnv('HF_HUB_OFFLINE: 1'),
      { ...GOOD, environment: { offline: ['HF_HUB_OFFLINE', 'TRANSFORMERS_OFFLINE'] } },
      'HF_HUB_OFFLINE: 1',
    ],
    [
      'a second token',
      'conflicting-token-sources',
      withEnv('HF_TOKEN: ${{ secrets.OTHER }}'),
      { ...GOOD, variables: { HF_TOKEN: OTHER_TOKEN } },
      'HF_TOKEN: ${{ secrets.OTHER }}',
    ],
  ])('%s', async (_, cause, files, scene, expected) => {
    expect(await pointsTo(cause, files, scene)).toBe(expected);
  });
});

describe('what is wrong with the machine has no line', () => {
  const files = { 'ci.yml': job(check(`token: ${SECRET}\nrepos: meta/llama`)) };
  test.each<[Slug, Scene]>([
    [
      'netrc-overrides-token',
      { ...GOOD, netrc: [netrcFile(`machine huggingface.co login x password ${OTHER_TOKEN}\n`)] },
    ],
    ['clock-skew', { ...GOOD, now: Date.parse('2026-03-01T14:00:00.000Z') }],
    ['hub-outage', { ...GOOD, repos: { 'meta/llama': { read: { ...OK, status: 502, fromHub: false } } } }],
  ])('%s', async (cause, scene) => {
    expect(await pointsTo(cause, files, scene)).toBeNull();
    const gated: Scene = { ...GOOD, repos: { 'meta/llama': { read: GATE_NOT_ASKED } } };
    expect(await pointsTo('gated-not-accepted', files, gated)).toBe('repos: meta/llama');
  });
});
