import { expect, test } from '@jest/globals';
import { model, play } from './play.js';

const CI = '.github/workflows/ci.yml';

/** A check with a token from `with:`, and then a step with this script. */
function runner(script: string, env = '') {
  const lines = script.replace(/^/gm, '          ');
  return {
    workspace: {
      [CI]: `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: org/hf-auth-check@v1\n        with:\n          token: \${{ secrets.CI_TOKEN }}\n          repos: meta/llama\n      - run: |\n${lines}\n${env}`,
    },
    env: {
      GITHUB_REPOSITORY: 'acme/pipeline',
      GITHUB_WORKFLOW_REF: `acme/pipeline/${CI}@refs/heads/main`,
      GITHUB_JOB: 'test',
      GITHUB_ACTION: '__org_hf-auth-check',
    },
  };
}

const inputs = { repos: 'meta/llama', token: '@token:ci' };
const GATED = { repos: [model('meta/llama', { gated: 'manual', access: { 'octo-ci': 'granted' } })] };
const PUBLIC = { repos: [model('meta/llama')] };
const ASKED = 'GET /api/models/meta/llama/auth-check → 401';
const RUN = 'docker run --rm \\\n  ghcr.io/acme/eval python eval.py --model meta/llama';

test('A warning tells of a container that uses a gated repo without the token, at the cost of one request', async () => {
  await play(
    {
      runner: runner(RUN),
      inputs,
      hub: GATED,
      expect: {
        verdict: 'warn',
        cause: 'token-not-passed-into-container',
        advice: ['-e HF_TOKEN', `line 11 of ${CI}`, 'HF_TOKEN: ${{ secrets.CI_TOKEN }}'],
      },
    },
    ({ requests }) => expect(requests.filter((request) => request === ASKED)).toHaveLength(1),
  );
});

test.each([
  ['a public repo', RUN, '', PUBLIC],
  ['a gated repo, and gets the token', RUN.replace('--rm', '-e HF_TOKEN'), '', GATED],
  ['a gated repo, and gets a file of variables', RUN.replace('--rm', '--env-file .env'), '', GATED],
  [
    'a gated repo, and gets the token as an argument',
    `${RUN} "$KEY"`,
    '        env:\n          KEY: ${{ secrets.CI_TOKEN }}\n',
    GATED,
  ],
  ['a folder with the name of a repo', RUN.replace('meta/llama', '/models/meta/llama'), '', GATED],
  ['a script in quotes', 'docker run img bash -c "cp /w/vllm/dist /out; x meta/llama"', '', GATED],
])('A container that uses %s leads to no warning', async (_, script, env, hub) => {
  await play({ runner: runner(script, env), inputs, hub, expect: { verdict: 'pass', cause: 'none' } });
});

test('A job without containers costs no request more', async () => {
  await play(
    {
      runner: runner('hf download meta/llama', '        env:\n          HF_TOKEN: ${{ secrets.CI_TOKEN }}\n'),
      inputs,
      hub: GATED,
      expect: { verdict: 'pass', cause: 'none' },
    },
    ({ requests }) => expect(requests).not.toContain(ASKED),
  );
});
