import { describe, expect, test } from '@jest/globals';
import { type Case, model, play, pullRequest, type Seen, token } from './play.js';

const CI = '.github/workflows/ci.yml';
const SAVED = '.cache/huggingface/token';
const DEFAULT = 'HF_TOKEN, else HUGGING_FACE_HUB_TOKEN, else the saved token file';

const step = (value: string, top = '') =>
  `on: push\n${top}jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: org/hf-auth-check@v1\n        with:\n          token: ${value}\n`;

const inWorkflow = (text: string) => ({
  workspace: { [CI]: text },
  env: {
    GITHUB_REPOSITORY: 'acme/pipeline',
    GITHUB_WORKFLOW_REF: `acme/pipeline/${CI}@refs/heads/main`,
    GITHUB_JOB: 'test',
    GITHUB_ACTION: '__org_hf-auth-check',
  },
});

const HUB = {
  tokens: { ci: token('read'), other: token('write', { user: 'somebody' }) },
  users: { 'octo-ci': { isPro: false, orgs: [{ name: 'acme', role: 'write' }] }, somebody: {} },
  repos: [model('acme/private', { private: true }), model('acme/open')],
};
const OF_SAVED = { home: { [SAVED]: '@token:other' } };

const report = ({ played }: Seen): Record<string, unknown> => Object.assign({}, played.report);

/** Nobody's token was sent: whoever it belongs to, the check did not pass as that account. */
const askedAsNobody = (seen: Seen) => {
  expect(seen.requests.filter((line) => line.includes('whoami'))).toEqual([]);
  expect(report(seen).token).toBeNull();
};
const text = (seen: Seen) => JSON.stringify(report(seen).findings);

function missing(more: Partial<Case>): Case {
  const { expect: given, ...rest } = more;
  return {
    hub: HUB,
    ...rest,
    inputs: { repos: 'acme/private', ...more.inputs },
    expect: { verdict: 'fail', cause: 'secret-not-defined', ...given },
  };
}

describe('a token input that is mapped to an empty secret is a missing token', () => {
  test.each([
    ['beside HF_TOKEN', { env: { HF_TOKEN: '@token:ci' } }, 'HF_TOKEN contains a token'],
    [
      'beside the old variable',
      { env: { HUGGING_FACE_HUB_TOKEN: '@token:ci' } },
      'HUGGING_FACE_HUB_TOKEN contains a token',
    ],
    ['beside a saved login', { env: {}, ...OF_SAVED }, `~/${SAVED} contains a token`],
    ['beside all', { env: { HF_TOKEN: '@token:ci' }, ...OF_SAVED }, `HF_TOKEN and ~/${SAVED} contain tokens`],
  ])('%s', async (_, runner, fact) => {
    for (const value of ['', ' \t']) {
      await play(missing({ runner, inputs: { token: value } }), (seen) => {
        askedAsNobody(seen);
        expect(text(seen)).toContain('The token input is empty');
        expect(text(seen)).toContain(fact);
        expect(text(seen)).toContain('not used');
      });
    }
  });

  test.each([
    ['warn', 'warn'],
    ['skip', 'fail'],
    ['skip-always', 'skip'],
  ])(
    'with on-missing-token: %s a token input that is mapped to an empty secret makes the verdict %s, and open repos are asked as nobody',
    async (policy, verdict) => {
      await play(
        missing({
          runner: { env: { HF_TOKEN: '@token:ci' } },
          inputs: { token: '', repos: 'acme/open', 'on-missing-token': policy },
          expect: { verdict, cause: 'secret-not-defined' },
        }),
        (seen) => {
          askedAsNobody(seen);
          expect(seen.requests).toContain('GET /api/models/acme/open/auth-check → 200');
        },
      );
    },
  );

  test('a token input that is mapped to an empty secret is a missing token whose secret and line are named where the workflow is there', async () => {
    const { workspace, env } = inWorkflow(step('${{ secrets.HF_TOKEN_CI }}'));
    const runner = { workspace, env: { ...env, HF_TOKEN: '@token:ci' } };
    await play(missing({ runner, inputs: { token: '' } }), (seen) => {
      askedAsNobody(seen);
      expect(text(seen)).toContain(
        `The token input, which line 8 of ${CI} maps, is empty: the secret HF_TOKEN_CI has no value in this run`,
      );
      expect(report(seen).findings).toMatchObject([{ place: { file: CI, line: 8 } }]);
    });
  });

  test.each([
    ['by way of a variable', 'env: { A: "${{ secrets.B }}" }\n', '${{ env.A }}', 'the secret B has no value'],
    [
      'with a condition',
      '',
      "${{ github.ref == 'x' && secrets.B || '' }}",
      'the expression with secrets.B has no value',
    ],
    ['with nothing', '', "''", 'that line reads no secret'],
    ['from a variable of the repository', '', '${{ vars.B }}', 'vars.B has no value'],
  ])(
    'a token input that is mapped to an empty secret is explained as far as the text tells: %s',
    async (_, top, value, words) => {
      await play(missing({ runner: inWorkflow(step(value, top)), inputs: { token: '' } }), (seen) =>
        expect(text(seen)).toContain(words),
      );
    },
  );

  test.each<[string, NonNullable<Case['runner']>, string]>([
    [
      'a fork',
      { event: 'pull_request', payload: pullRequest('stranger/pipeline') },
      'secret-not-exposed-to-fork-pr',
    ],
    ['Dependabot', { actor: 'dependabot[bot]' }, 'secret-not-exposed-to-dependabot'],
  ])('with the cause of %s where that is why', async (_, runner, cause) => {
    const given = { ...runner, env: {}, ...OF_SAVED };
    await play(
      missing({ runner: given, inputs: { token: '' }, expect: { verdict: 'fail', cause } }),
      (seen) => {
        askedAsNobody(seen);
        expect(text(seen)).toContain(`~/${SAVED} contains a token`);
      },
    );
  });

  test('a token input that is mapped to an empty secret is exported to no later step', async () => {
    const inputs = { token: '', 'export-token': 'true' };
    await play(missing({ runner: { env: { HF_TOKEN: '@token:ci' } }, inputs }), (seen) => {
      askedAsNobody(seen);
      expect(seen.played.run.exportedEnv).toEqual({});
    });
  });
});

describe('a variable that is set to nothing is a missing token', () => {
  test.each([
    ['HF_TOKEN', ''],
    ['HF_TOKEN', ' \n'],
    ['HUGGING_FACE_HUB_TOKEN', ''],
    ['HUGGING_FACE_HUB_TOKEN', '\t'],
  ])('%s=%j beside a saved login', async (name, value) => {
    await play(missing({ runner: { env: { [name]: value }, ...OF_SAVED } }), (seen) => {
      askedAsNobody(seen);
      expect(text(seen)).toContain(`${name} is empty`);
      expect(text(seen)).toContain(`~/${SAVED} contains a token, which was not used`);
    });
  });

  test('an empty HF_TOKEN leaves the old variable, as for the Python client', async () => {
    await play({
      hub: HUB,
      runner: { env: { HF_TOKEN: '', HUGGING_FACE_HUB_TOKEN: '@token:ci' } },
      inputs: { repos: 'acme/private' },
      expect: { verdict: 'warn', cause: 'legacy-variable-name' },
    });
  });

  test('the table of clients says all the same who would send the saved login', async () => {
    const runner = { env: { HF_TOKEN: '' }, ...OF_SAVED };
    await play(missing({ runner }), (seen) => {
      expect(JSON.stringify(report(seen).clients)).toContain(`~/${SAVED}`);
    });
  });
});

describe('an empty secret never becomes an exchange', () => {
  const CLAIMS = {
    repository: 'acme/pipeline',
    ref: 'refs/heads/main',
    workflow_ref: 'acme/pipeline/.github/workflows/publish.yml@refs/heads/main',
    job_workflow_ref: 'acme/pipeline/.github/workflows/publish.yml@refs/heads/main',
  };
  const publishers = [
    { resource: 'acme/open', repository: 'acme/pipeline', branch: 'main', workflow: 'publish.yml' },
  ];
  const hub = { ...HUB, publishers };
  const idToken = { claims: CLAIMS };
  const exchanges = ({ requests }: Seen) => requests.filter((line) => line.startsWith('POST /oauth/token'));

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['HF_TOKEN', { HF_TOKEN: '' }, {}],
    ['HF_TOKEN of white space', { HF_TOKEN: ' ' }, {}],
    ['HUGGING_FACE_HUB_TOKEN', { HUGGING_FACE_HUB_TOKEN: '' }, {}],
    ['token', {}, { token: '' }],
    ['token beside HF_TOKEN', { HF_TOKEN: '@token:ci' }, { token: ' ' }],
  ])('an empty secret never becomes an exchange with HF_OIDC_RESOURCE: %s', async (_, env, inputs) => {
    const runner = { env: { HF_OIDC_RESOURCE: 'acme/open', ...env }, idToken };
    await play(missing({ hub, runner, inputs: { repos: 'acme/open write', ...inputs } }), (seen) => {
      expect(exchanges(seen)).toEqual([]);
      expect(text(seen)).toContain('HF_OIDC_RESOURCE (acme/open) was not used');
      expect(text(seen)).toContain('set the oidc-resource input');
    });
  });

  test('an empty secret never becomes an exchange unless oidc-resource was given', async () => {
    await play(
      {
        hub,
        runner: { env: { HF_TOKEN: '' }, idToken },
        inputs: { repos: 'acme/open write', 'oidc-resource': 'acme/open', token: '' },
        expect: { verdict: 'pass', cause: 'none' },
      },
      (seen) => expect(exchanges(seen)).toHaveLength(1),
    );
  });

  test('an empty secret never becomes an exchange, also where the claims are only looked at', async () => {
    const runner = { env: { HF_TOKEN: '', HF_OIDC_RESOURCE: 'acme/open' }, idToken };
    await play(missing({ hub, runner, inputs: { 'oidc-dry-run': 'true' } }), (seen) =>
      expect(exchanges(seen)).toEqual([]),
    );
  });
});

describe('a saved login', () => {
  test.each([
    ['on a machine of GitHub', {}, 'token-only-in-file'],
    ['on a machine of their own', { RUNNER_ENVIRONMENT: 'self-hosted' }, 'persisted-login-on-runner'],
  ])(
    'a saved login is used where nothing is mapped, and said where it is saved, not who saved it: %s',
    async (_, env, cause) => {
      await play(
        {
          hub: HUB,
          runner: { env, home: { [SAVED]: '@token:ci' } },
          inputs: { repos: 'acme/private' },
          expect: { verdict: 'warn', cause },
        },
        (seen) => {
          expect(text(seen)).toContain(`saved in ~/${SAVED}`);
          expect(text(seen)).not.toMatch(/\bleft\b|earlier step/);
          expect(report(seen).token).toMatchObject({ source: 'saved-file', savedIn: `~/${SAVED}` });
        },
      );
    },
  );

  test('a saved login is told in the line about the token, also on a pass', async () => {
    await play(
      {
        hub: HUB,
        runner: { env: {}, home: { [SAVED]: '@token:ci' } },
        inputs: { repos: 'acme/private', 'export-token': 'true' },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ played }) => {
        expect(played.run.log.join('\n')).toContain(`of octo-ci, saved in ~/${SAVED}`);
        expect(played.run.summary).toContain('saved in');
      },
    );
  });
});

describe('the default of the token input', () => {
  test.each([
    ['of action.yml', {}],
    ['written by hand', { token: DEFAULT }],
    ['with blanks around it', { token: `  ${DEFAULT}\n` }],
  ])(
    'the default of the token input is no token and is neither masked, sent nor shown: %s',
    async (_, inputs) => {
      await play(
        {
          hub: HUB,
          runner: { env: { HF_TOKEN: '@token:ci' } },
          inputs: { repos: 'acme/private', ...inputs },
          expect: { verdict: 'pass', cause: 'none' },
        },
        (seen) => {
          const { played } = seen;
          expect(report(seen).token).toMatchObject({ source: 'HF_TOKEN', user: 'octo-ci' });
          expect(played.run.masks.filter((mask) => mask.includes('saved token file'))).toEqual([]);
          expect(JSON.stringify(played.report) + played.run.log.join('\n')).not.toContain(DEFAULT);
        },
      );
    },
  );
});
