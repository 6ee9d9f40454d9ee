import { expect, test } from '@jest/globals';
import { model, play, token } from './play.js';

const CI = '.github/workflows/ci.yml';
const repos = 'meta/llama';

/** A job with the check, and then these steps. */
const scenario = (steps: string[], files: Record<string, string> = {}) => ({
  runner: {
    workspace: {
      [CI]: [
        'on: push',
        'jobs:',
        '  test:',
        '    runs-on: ubuntu-latest',
        '    steps:',
        '      - uses: org/hf-auth-check@v1',
        ...steps,
      ].join('\n'),
      ...files,
    },
    env: {
      GITHUB_REPOSITORY: 'acme/pipeline',
      GITHUB_WORKFLOW_REF: `acme/pipeline/${CI}@refs/heads/main`,
      GITHUB_JOB: 'test',
      GITHUB_ACTION: '__org_hf-auth-check',
    },
  },
  inputs: { repos, token: '@token:ci' },
  hub: { repos: [model('meta/llama')] },
});
const LOGIN = '      - run: huggingface-cli login --token $HF_TOKEN';

test('A job that installs the newest client and calls huggingface-cli is warned, with the line and the new command', async () => {
  await play(
    {
      ...scenario(['      - run: pip install -U "huggingface_hub[cli]"', LOGIN]),
      expect: {
        verdict: 'warn',
        cause: 'client-command-missing',
        advice: ['hf auth login --token', `line 8 of ${CI}`, `line 7 of ${CI}`],
      },
    },
    ({ requests }) => expect(requests).toHaveLength(2),
  );
});

test.each([
  ['of 1.0 or later', 'huggingface_hub>=1.2\nnumpy', 'warn', 'client-command-missing'],
  ['below 1.0', 'huggingface_hub<1\nnumpy', 'pass', 'none'],
])(
  'A requirements file in a folder that a step names decides: a client %s',
  async (_, text, verdict, cause) => {
    await play({
      ...scenario(
        ['      - run: |', '          cd app', '          pip install -r requirements.txt', LOGIN],
        { 'app/requirements.txt': text },
      ),
      expect: { verdict, cause },
    });
  },
);

test('A requirements file that lies outside of the workspace says nothing', async () => {
  await play({
    ...scenario(['      - run: pip install -r ../requirements.txt', LOGIN]),
    expect: { verdict: 'pass', cause: 'none' },
  });
});

test('A netrc entry does not matter to the client that a step installs, though the workspace locks an older one', async () => {
  const netrc = 'machine @hub-hostname login u password @token:old\n';
  const file = { 'requirements.txt': 'huggingface_hub==0.36.0\n' };
  const old = scenario(['      - run: python train.py'], file);
  const fresh = scenario(
    ['      - run: pip install -U huggingface_hub', '      - run: python train.py'],
    file,
  );
  for (const [one, advice] of [
    [old, 'requirements.txt pins huggingface_hub 0.36.0'],
    [fresh, `line 7 of ${CI} installs the newest huggingface_hub`],
  ] as const) {
    await play({
      ...one,
      runner: { ...one.runner, home: { '.netrc': netrc } },
      hub: { tokens: { ci: token('read'), old: { state: 'unknown' } }, repos: [model(repos)] },
      expect: { verdict: 'warn', cause: 'netrc-overrides-token', advice: [advice] },
    });
  }
});
