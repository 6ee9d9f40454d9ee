import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import { nearInputs } from '../../src/causes/inputs/near-inputs.js';
import { inputVariable } from '../../src/model/input-variables.js';
import { evidence, OK, READ_TOKEN, type Scene } from './evidence.js';
import { workflow } from './evidence-workflow.js';

const meant = (key: string) => nearInputs([inputVariable(key)], null).map((one) => one.meant);

const GOOD: Scene = { whoami: READ_TOKEN, repos: { 'acme/model': { read: OK } } };
const MISSING: Scene = { token: null, repos: {} };

/** A job whose second step is this one. */
const text = (keys: string[], around = '', uses = 'org/hf-auth-check@v1') =>
  workflow({
    'ci.yml': [
      'jobs:',
      '  test:',
      ...(around === '' ? [] : [`    env: ${around}`]),
      '    steps:',
      '      - uses: actions/checkout@v5',
      `      - uses: ${uses}`,
      '        with:',
      ...keys.map((key) => `          ${key}: x`),
    ].join('\n'),
  });

/** Severity, cause, subject and line of what is said about inputs and missing tokens. */
function told(scene: Scene, unknownInputs: string[]) {
  const { environment, ...rest } = scene;
  const { findings } = diagnose(evidence({ ...rest, environment: { ...environment, unknownInputs } }));
  return findings
    .filter(({ cause }) => ['input-invalid', 'wrong-variable-name', 'secret-not-defined'].includes(cause))
    .map(({ severity, cause, subject, place }) => [severity, cause, subject, place?.line ?? null]);
}

describe('a key that is no input means', () => {
  test.each([
    ['repos', ['repo', 'repositories', 'repository', 'model', 'models', 'dataset', 'datasets', 'space']],
    ['repos', ['spaces', 'repo-id', 'repo_ids', 'model_id', 'hf-repo', 'hub_model_id', 'reops']],
    ['token', ['hf-token', 'hf_token', 'hf token', 'HF_TOKEN', 'huggingface-token', 'hugging_face_token']],
    ['token', ['hftoken', 'huggingface_hub_token', 'hf-api-key', 'access-token', 'tokn', 'tokens', 'toekn']],
    ['operation', ['op', 'ops', 'mode', 'operations', 'opertion', 'oparation']],
    ['fail-on', ['fail_on', 'failon', 'fail on', 'fial-on', 'fail-on-error', 'failOn']],
    ['endpoint', ['endpoint-url', 'hf-endpoint', 'hf_endpoint', 'endpoints', 'enpoint', 'hub-url']],
    ['expected-user', ['expected_user', 'expecteduser', 'expect-user', 'expected-users']],
    ['github-token', ['github_token', 'githubtoken', 'gh-token', 'repo-token']],
    ['follow-references', ['follow_references', 'follow-reference', 'followreferences']],
    ['wait-for-access', ['wait_for_access', 'wait-for-acces']],
    ['on-missing-token', ['on_missing_token', 'on-missing-tokens']],
    ['timeout', ['time-out', 'timeout-seconds', 'timeout_minutes']],
    ['oidc-resource', ['oidc_resource', 'odic-resource']],
    ['scrub', ['scrubs', 'srcub']],
    ['policy', ['policies', 'polcy', 'poliy', 'policys']],
  ])('%s: %j', (input, keys) => {
    for (const key of keys) expect([key, meant(key)]).toEqual([key, [[input]]]);
  });

  test('nothing where it is close to none', () => {
    const own = [
      'dir',
      'file',
      'path',
      'name',
      'user',
      'data',
      'format',
      'npm-token',
      'slack_token',
      'run',
      'a',
    ];
    const more = [
      'version',
      'python-version',
      'comment-body',
      'retry-policy',
      'policy-file',
      'restore-keys',
      'check',
      'access',
      'hosts',
      '',
    ];
    for (const key of [...own, ...more]) expect([key, meant(key)]).toEqual([key, []]);
  });
});

describe('a near miss is', () => {
  test('a warning without the text, beside the check', async () => {
    const seen = evidence({ ...GOOD, environment: { unknownInputs: ['INPUT_MODEL'] } });
    const { verdict, cause, findings, results } = diagnose(seen);
    expect([verdict, cause, results[0]?.access]).toEqual(['warn', 'input-invalid', 'granted']);
    expect(findings[0]?.message).toContain('no input model');
    expect(findings[0]?.advice).toContain('Rename model to repos');
  });

  test.each<[string, string[], string, number | null]>([
    ['an error with the text', ['repo'], 'INPUT_REPO', 7],
    ['in any letter case', ['token', 'Repo'], 'INPUT_REPO', 8],
    ['with blanks in it', ['"hf token"'], 'INPUT_HF_TOKEN', 7],
    ['with a hyphen', ['hf-token'], 'INPUT_HF-TOKEN', 7],
    ['also by a part of its name', ['user'], 'INPUT_USER', 7],
  ])('%s: %j', async (_, keys, variable, line) => {
    const [[severity, cause, , at] = []] = told({ ...GOOD, workflow: await text(keys) }, [variable]);
    expect([severity, cause, at]).toEqual(['error', 'input-invalid', line]);
  });

  test('a warning where the word is not under with: of this step, with the line of the variable', async () => {
    const scene = { ...GOOD, workflow: await text(['token'], '{ INPUT_MODEL: x }') };
    expect(told(scene, ['INPUT_MODEL'])).toEqual([['warning', 'input-invalid', 'INPUT_MODEL', 3]]);
  });

  test('a warning where another commit is checked out', async () => {
    const scene = { ...GOOD, workflow: { ...(await text(['model'])), isOtherCommit: true } };
    expect(told(scene, ['INPUT_MODEL'])).toEqual([['warning', 'input-invalid', 'INPUT_MODEL', null]]);
  });

  test('none where an action around this one has the input', async () => {
    const scene = { ...GOOD, workflow: await text(['model'], '', './.github/actions/ours') };
    expect(told(scene, ['INPUT_MODEL'])).toEqual([]);
  });

  test('none of any other variable', async () => {
    const scene = { ...GOOD, workflow: await text(['token'], '{ INPUT_DIR: x }') };
    expect(told(scene, ['INPUT_DIR'])).toEqual([]);
  });
});

describe('a token under a word that is no input is told once', () => {
  const scene = { ...MISSING, environment: { misnamed: ['INPUT_HF_TOKEN'] } };

  test('by what it holds', () => {
    expect(told(scene, ['INPUT_HF_TOKEN'])).toEqual([
      ['error', 'wrong-variable-name', 'the input hf_token', null],
    ]);
  });

  test('by its line, where the text has it', async () => {
    const proven = { ...scene, workflow: await text(['hf_token']) };
    expect(told(proven, ['INPUT_HF_TOKEN'])).toEqual([['error', 'input-invalid', 'hf_token', 7]]);
  });

  test('by its line also where it is empty', async () => {
    const proven = { ...MISSING, workflow: await text(['hf_token']) };
    expect(told(proven, ['INPUT_HF_TOKEN'])).toEqual([['error', 'input-invalid', 'hf_token', 7]]);
  });

  test('but beside a token that is mapped and empty, which is another fault', async () => {
    const both = { ...MISSING, token: '', workflow: await text(['token', 'hf_token']) };
    expect(told(both, ['INPUT_HF_TOKEN'])).toEqual([
      ['error', 'input-invalid', 'hf_token', 8],
      ['error', 'secret-not-defined', null, 7],
    ]);
  });
});
