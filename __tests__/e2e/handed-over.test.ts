import { expect, test } from '@jest/globals';
import { model, ORG_MEMBER, play, token } from './play.js';

const CI = '.github/workflows/ci.yml';
const SECRET = '${{ secrets.HUB_READ }}';
const PRIVATE = {
  tokens: { ci: token('read') },
  users: ORG_MEMBER,
  repos: [model('acme/private', { private: true })],
};

function job(download: string, check = ''): Record<string, string> {
  const text = `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: org/hf-auth-check@v1\n        with:\n          token: ${SECRET}\n          repos: acme/private\n${check}      - run: pip install huggingface_hub==1.3.0\n${download}`;
  return { [CI]: text };
}

const runner = (workspace: Record<string, string>) => ({
  workspace,
  env: {
    GITHUB_REPOSITORY: 'acme/pipeline',
    GITHUB_WORKFLOW_REF: `acme/pipeline/${CI}@refs/heads/main`,
    GITHUB_JOB: 'test',
    GITHUB_ACTION: '__org_hf-auth-check',
  },
});

const DOWNLOAD = '      - run: hf download acme/private --local-dir data\n';

test('A private repo whose token only the check gets is a warning at the step that needs it', async () => {
  await play(
    {
      runner: runner(job(DOWNLOAD)),
      inputs: { repos: 'acme/private', token: '@token:ci' },
      hub: PRIVATE,
      expect: {
        verdict: 'warn',
        cause: 'token-not-handed-over',
        advice: [`HF_TOKEN: ${SECRET}`, `line 11 of ${CI}`, 'export-token: true'],
      },
    },
    ({ played, requests }) => {
      expect(played.report).toMatchObject({ findings: [{ place: { file: CI, line: 11 } }] });
      expect(requests.filter((one) => one.includes('/api/models/acme/private'))).toHaveLength(2);
    },
  );
});

test('With fail-on: warning the check fails for it', async () => {
  await play({
    runner: runner(job(DOWNLOAD)),
    inputs: { repos: 'acme/private', token: '@token:ci', 'fail-on': 'warning' },
    hub: PRIVATE,
    expect: { verdict: 'fail', cause: 'token-not-handed-over' },
  });
});

test.each([
  ['the step has HF_TOKEN', job(`${DOWNLOAD}        env:\n          HF_TOKEN: ${SECRET}\n`), {}, PRIVATE],
  [
    'the check exports it',
    job(DOWNLOAD, '          export-token: true\n'),
    { 'export-token': 'true' },
    PRIVATE,
  ],
  ['the repo is public', job(DOWNLOAD), {}, { ...PRIVATE, repos: [model('acme/private')] }],
  ['no later step uses the Hub', job('      - run: make\n'), {}, PRIVATE],
])('It passes if %s', async (_, workspace, inputs, hub) => {
  await play({
    runner: runner(workspace),
    inputs: { repos: 'acme/private', token: '@token:ci', ...inputs },
    hub,
    expect: { verdict: 'pass', cause: 'none' },
  });
});
