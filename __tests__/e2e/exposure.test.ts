import { describe, expect, test } from '@jest/globals';
import { model, play } from './play.js';

const CI = '.github/workflows/ci.yml';

/** A run of a workflow with one job, `test`; the check has the token by its input. */
function run(event: string, before: string, after: string) {
  const text = `on: ${event}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${before}      - uses: org/hf-auth-check@v1\n        with:\n          token: \${{ secrets.HF_TOKEN }}\n${after}`;
  return {
    runner: {
      workspace: { [CI]: text },
      env: {
        GITHUB_REPOSITORY: 'acme/pipeline',
        GITHUB_WORKFLOW_REF: `acme/pipeline/${CI}@refs/heads/main`,
        GITHUB_EVENT_NAME: event,
        GITHUB_JOB: 'test',
        GITHUB_ACTION: '__org_hf-auth-check',
      },
    },
    inputs: { repos: 'meta/llama', token: '@token:ci' },
    hub: { repos: [model('meta/llama')] },
  };
}

const checkout = (ref: string) =>
  `      - uses: actions/checkout@v4\n        with:\n          ref: \${{ github.event.pull_request.${ref}.sha }}\n`;
const cache = (path: string) =>
  `      - uses: actions/cache@v4\n        with:\n          path: ${path}\n          key: models\n`;
const LOGIN = '      - run: hf auth login --token "$HF_TOKEN"\n';

describe('Who else may read the token', () => {
  test("A stranger's code that runs beside the token is reported, and the repository's own is not", async () => {
    await play({
      ...run('pull_request_target', checkout('head'), '      - run: pytest\n'),
      expect: {
        verdict: 'warn',
        cause: 'token-beside-foreign-code',
        advice: [`line 8 of ${CI}`, `line 12 of ${CI}`, 'pull_request'],
      },
    });
    await play({
      ...run('pull_request_target', checkout('base'), '      - run: pytest\n'),
      expect: { verdict: 'pass', cause: 'none' },
    });
  });

  test("A stranger's code counts in a called workflow, unless a call before it looks who it is", async () => {
    const played = run('pull_request_target', '', '');
    const looks = (step: string) => ({
      [CI]: 'on: pull_request_target\njobs:\n  first:\n    uses: ./.github/workflows/first.yml\n  second:\n    needs: first\n    uses: ./.github/workflows/second.yml\n    secrets: inherit\n',
      '.github/workflows/first.yml': `on: workflow_call\njobs:\n  look:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${step}\n`,
      '.github/workflows/second.yml': `on: workflow_call\njobs:\n  find:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "REF=refs/pull/\${{ github.event.number }}/merge" >> $GITHUB_OUTPUT\n  test:\n    needs: find\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: \${{ needs.find.outputs.REF }}\n      - uses: org/hf-auth-check@v1\n        with:\n          token: \${{ secrets.HF_TOKEN }}\n      - run: pytest\n`,
    });
    await play({
      ...played,
      runner: { ...played.runner, workspace: looks('git diff --name-only') },
      expect: {
        verdict: 'warn',
        cause: 'token-beside-foreign-code',
        advice: ['line 13 of .github/workflows/second.yml'],
      },
    });
    await play({
      ...played,
      runner: { ...played.runner, workspace: looks('gh api repos/acme/app/collaborators') },
      expect: { verdict: 'pass', cause: 'none' },
    });
  });

  test('A cache with the folder of the login is reported, and one with the downloads is not', async () => {
    await play({
      ...run('push', cache('~/.cache/huggingface'), LOGIN),
      expect: {
        verdict: 'warn',
        cause: 'token-in-cache',
        advice: [`line 8 of ${CI}`, `line 13 of ${CI}`, '~/.cache/huggingface/hub'],
      },
    });
    await play({
      ...run('push', cache('~/.cache/huggingface/hub'), LOGIN),
      expect: { verdict: 'pass', cause: 'none' },
    });
  });

  test('A token that is written down is reported by its line alone', async () => {
    const written = `hf_${'QmZxKvRwLpTnYcBd'}${'GsJfHaUeIoWzXbVkMq'}`;
    await play(
      {
        ...run('push', '', `      # HF_TOKEN: ${written}\n      - run: make\n`),
        expect: {
          verdict: 'warn',
          cause: 'token-in-workflow-text',
          advice: [`line 9 of ${CI}`, 'Revoke'],
        },
      },
      ({ played }) => expect(JSON.stringify(played)).not.toContain(written),
    );
  });
});
