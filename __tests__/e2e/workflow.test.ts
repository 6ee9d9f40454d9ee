import { describe, expect, test } from '@jest/globals';
import { model, play } from './play.js';

const CI = '.github/workflows/ci.yml';
const CALLED = '.github/workflows/called.yml';

const SECRET = '${{ secrets.HF_TOKEN }}';
const CALLER = 'on: push\njobs:\n  outer:\n    uses: ./.github/workflows/called.yml\n';

/** A job `test` whose step for the check has this token, and whatever else is to come after it. */
function job(token: string, more = ''): string {
  return `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: org/hf-auth-check@v1\n        with:\n          token: ${token}\n${more}`;
}

function runner(workspace: Record<string, string>, env: Record<string, string> = {}) {
  return {
    workspace,
    env: {
      GITHUB_REPOSITORY: 'acme/pipeline',
      GITHUB_WORKFLOW_REF: `acme/pipeline/${CI}@refs/heads/main`,
      GITHUB_JOB: 'test',
      GITHUB_ACTION: '__org_hf-auth-check',
      ...env,
    },
  };
}

const GATED = { repos: [model('meta/llama', { gated: 'manual' })] };
const OPEN = { repos: [model('meta/llama')] };
const repos = 'meta/llama';

describe('a called workflow without secrets', () => {
  test.each([
    ['fail', 'fail'],
    ['warn', 'warn'],
    ['skip', 'fail'],
    ['skip-always', 'skip'],
  ])(
    'with on-missing-token: %s the verdict on a called workflow without secrets is %s',
    async (policy, verdict) => {
      await play({
        runner: runner({ [CI]: CALLER, [CALLED]: job(SECRET) }),
        inputs: { repos, 'on-missing-token': policy },
        hub: GATED,
        expect: {
          verdict,
          cause: 'secret-not-passed-to-reusable-workflow',
          advice: ['secrets: inherit', 'outer', `line 4 of ${CI}`],
          mustNotBlame: ['secret-not-defined', 'gated-not-accepted', 'token-invalid'],
        },
      });
    },
  );

  test('a called workflow without secrets is not to blame when its caller passes them', async () => {
    await play({
      runner: runner({ [CI]: `${CALLER}    secrets: inherit\n`, [CALLED]: job(SECRET) }),
      inputs: { repos },
      hub: GATED,
      expect: {
        verdict: 'fail',
        cause: 'secret-not-defined',
        advice: ['HF_TOKEN', `line 8 of ${CALLED}`],
        mustNotBlame: ['secret-not-passed-to-reusable-workflow'],
      },
    });
  });

  test.each([
    ['not there', {}],
    ['not YAML', { [CI]: 'jobs: [' }],
    [
      'of two callers that differ',
      { [CI]: `${CALLER}  second:\n    uses: ./${CALLED}\n    secrets: inherit\n`, [CALLED]: job(SECRET) },
    ],
  ])('a called workflow without secrets is only suggested when the text is %s', async (_, workspace) => {
    await play({
      runner: runner(workspace),
      inputs: { repos },
      hub: GATED,
      expect: {
        verdict: 'fail',
        cause: 'secret-not-defined',
        advice: ['HF_TOKEN', 'secrets: inherit'],
        mustNotBlame: ['secret-not-passed-to-reusable-workflow'],
      },
    });
  });

  test('a called workflow without secrets of another repository is not looked for here', async () => {
    await play({
      runner: runner(
        { [CI]: CALLER, [CALLED]: job(SECRET) },
        { GITHUB_WORKFLOW_REF: `acme/rules/${CI}@refs/heads/main` },
      ),
      inputs: { repos },
      hub: GATED,
      expect: {
        verdict: 'fail',
        cause: 'secret-not-defined',
        mustNotBlame: ['secret-not-passed-to-reusable-workflow'],
      },
    });
  });
});

describe('a token from a variable', () => {
  test('a token from a variable is told, while all that is listed is proven', async () => {
    await play(
      {
        runner: runner({ [CI]: job('${{ vars.HUB_TOKEN }}') }),
        inputs: { repos, token: '@token:ci' },
        hub: OPEN,
        expect: {
          verdict: 'warn',
          cause: 'token-in-plain-variable',
          advice: ['vars.HUB_TOKEN', `line 8 of ${CI}`],
        },
      },
      ({ causes }) => expect(causes).toEqual(['token-in-plain-variable']),
    );
  });

  test('a token from a variable is told beside what is worse', async () => {
    await play(
      {
        runner: runner({ [CI]: job('${{ vars.HUB_TOKEN }}') }),
        inputs: { repos, token: '@token:old' },
        hub: { ...OPEN, tokens: { old: { state: 'unknown' } } },
        expect: { verdict: 'fail', cause: 'token-invalid', advice: ['vars.HUB_TOKEN'] },
      },
      ({ causes }) => expect(causes).toEqual(['token-invalid', 'token-in-plain-variable']),
    );
  });

  test.each([[SECRET], ['${{ secrets.HF_TOKEN || vars.HF_TOKEN }}'], ['${{ steps.vault.outputs.token }}']])(
    'a token from %s is none from a variable',
    async (value) => {
      await play({
        runner: runner({ [CI]: job(value) }),
        inputs: { repos, token: '@token:ci' },
        hub: OPEN,
        expect: { verdict: 'pass', cause: 'none' },
      });
    },
  );

  test('a token from a variable that is written down in the file itself is shown nowhere', async () => {
    await play({
      runner: runner({
        [CI]: job('@token:ci', '      - run: echo @token:ci && docker run img meta/llama\n'),
      }),
      inputs: { repos, token: '@token:ci' },
      hub: { repos: [model('meta/llama', { gated: 'auto', access: { 'octo-ci': 'granted' } })] },
      expect: { verdict: 'warn', cause: 'token-not-passed-into-container' },
    });
  });
});

test.each([
  ['much too deep', `jobs: ${'['.repeat(200_000)}`],
  ['full of quotes', `jobs: ${'"'.repeat(200_000)}`],
  ['full of anchors', '&a '.repeat(80_000)],
  ['hostile', job(SECRET).replace('test:', '"::error::x":').replace('ubuntu-latest', '"</td><script>"')],
])('a file that is %s changes nothing', async (_, text) => {
  await play(
    {
      runner: runner({ [CI]: text }),
      inputs: { repos, token: '@token:ci' },
      hub: OPEN,
      expect: { verdict: 'pass', cause: 'none' },
    },
    ({ requests }) => expect(requests).toHaveLength(2),
  );
});
