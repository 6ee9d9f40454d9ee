import { describe, expect, test } from '@jest/globals';
import { model, play, token } from './play.js';

const CI = '.github/workflows/ci.yml';
const CAUSE = 'git-without-credential';

/** A job whose check gets its token as an input, and whose last step has this script. */
function runner(
  script: string,
  { env = '', home = {} }: { env?: string; home?: Record<string, string> } = {},
) {
  const lines = script.split('\n').map((line) => `          ${line}`);
  const text = `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: org/hf-auth-check@v1
        with:
          token: \${{ secrets.HF_TOKEN }}
      - run: |
${lines.join('\n')}
${env === '' ? '' : `        env:\n          ${env}\n`}`;
  return {
    workspace: { [CI]: text },
    home,
    env: {
      GITHUB_REPOSITORY: 'acme/pipeline',
      GITHUB_WORKFLOW_REF: `acme/pipeline/${CI}@refs/heads/main`,
      GITHUB_JOB: 'test',
      GITHUB_ACTION: '__org_hf-auth-check',
    },
  };
}

const IN_ENV = 'HF_TOKEN: ${{ secrets.HF_TOKEN }}';
const repos = 'acme/data';
const hub = {
  tokens: { ci: token('read'), old: token('read', { name: 'old' }) },
  repos: [model(repos, { private: true })],
};
const inputs = { repos, token: '@token:ci' };
const WARNED = { verdict: 'warn' as const, cause: CAUSE };
const FINE = { verdict: 'pass' as const, cause: 'none', mustNotBlame: [CAUSE] };

describe('A job whose git has no credential', () => {
  test('A push to a plain address is found at its line, and one with the token in its URL is fine', async () => {
    await play(
      {
        runner: runner('git init\ngit push https://huggingface.co/acme/app main'),
        inputs,
        hub,
        expect: { ...WARNED, advice: [`line 11 of ${CI}`, 'HF_TOKEN: ${{ secrets.HF_TOKEN }} in the env'] },
      },
      ({ played }) => {
        expect(played.report).toMatchObject({ findings: [{ place: { file: CI, line: 11 } }] });
      },
    );
    await play({
      runner: runner('git push https://acme:$HF_TOKEN@huggingface.co/acme/app main', { env: IN_ENV }),
      inputs,
      hub,
      expect: FINE,
    });
  });

  test('A clone needs a login only of a repo that the Hub shows to be private', async () => {
    const script = 'git clone https://huggingface.co/acme/data';
    await play({ runner: runner(script), inputs, hub, expect: WARNED }, ({ requests }) => {
      expect(requests).toContain('GET /api/models/acme/data → 200');
    });
    await play({ runner: runner(script), inputs, hub: { ...hub, repos: [model(repos)] }, expect: FINE });
  });

  test('A netrc entry serves git until it is scrubbed', async () => {
    const script = 'git push @hub/acme/app main';
    const netrc = (name: string) => ({
      home: { '.netrc': `machine @hub-hostname login acme password @token:${name}\n` },
    });
    await play({ runner: runner(script, netrc('ci')), inputs, hub, expect: FINE });
    await play({
      runner: runner(script, netrc('old')),
      inputs: { ...inputs, scrub: 'none' },
      hub,
      expect: { verdict: 'warn', cause: 'netrc-overrides-token', mustNotBlame: [CAUSE] },
    });
    await play(
      {
        runner: runner(script, netrc('old')),
        inputs,
        hub,
        expect: { verdict: 'warn', cause: 'netrc-overrides-token' },
      },
      ({ causes }) => expect(causes).toContain(CAUSE),
    );
  });

  test('The helper of an isolated job has the token in a step that gets it', async () => {
    const script = 'git push @hub/acme/app main';
    const isolated = { ...inputs, isolate: 'true' };
    await play({ runner: runner(script, { env: IN_ENV }), inputs: isolated, hub, expect: FINE });
    await play({ runner: runner(script), inputs: isolated, hub, expect: WARNED });
  });
});
