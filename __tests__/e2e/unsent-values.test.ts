import { describe, expect, test } from '@jest/globals';
import { model, play } from './play.js';
import {
  drawn,
  expectNotMasked,
  expectUnsent,
  expectWordNamed,
  findingOf,
  jwt,
  ownMasks,
  PLACES,
  ROWS,
  usual,
  WORDS,
} from './unsent-values.js';

describe('huggingface.co is not asked with a value that is no token of its own', () => {
  test.each(ROWS.filter(usual))(
    'huggingface.co is not asked with a value that is no token of its own: %s',
    (...row) => expectUnsent(row),
  );

  test.each(WORDS.slice(0, 1))(
    'huggingface.co is not asked with the word %s, which is named and not masked',
    expectWordNamed,
  );

  test.each(PLACES.slice(0, 1))(
    'huggingface.co is not asked with %s, which is not masked either',
    expectNotMasked,
  );
});

describe('what is masked of a value that is not sent', () => {
  test.each([
    ['"@token:ci"', 'token-has-quotes'],
    ['octo:@token:ci', 'token-has-username'],
    ['{"token": "@token:ci"}', 'token-malformed'],
    ['@base64(token:ci)', 'token-double-encoded'],
    ['production\n@token:ci', 'token-malformed'],
  ])(
    'what is masked of a value that is not sent is the token inside of %j, by itself',
    async (value, cause) => {
      await play(
        { runner: { env: { HF_TOKEN: value } }, expect: { verdict: 'fail', cause } },
        ({ played }) => {
          expect(played.run.masks).toContain(played.secrets.ci);
          expect(played.run.masks).not.toContain('production');
        },
      );
    },
  );

  test('what is masked of a value that is not sent is nothing that is shorter than a token', async () => {
    const runner = { env: { HF_TOKEN: 'pipeline-12' } };
    const expected = { verdict: 'fail', cause: 'token-format-unknown' };
    await play({ runner, expect: expected }, (seen) => expect(ownMasks(seen)).toEqual([]));
  });
});

describe('what is masked of a netrc and of a file of git', () => {
  const world = (password: string) => ({
    runner: {
      env: { HF_TOKEN: '@token:ci' },
      home: {
        '.netrc': `machine @hub-hostname login me password ${password}\n`,
        '.git-credentials': `http://me:${password}@@hub-host\n`,
        '.gitconfig': '[credential]\n\thelper = store\n',
      },
    },
    inputs: { repos: 'acme/production', scrub: 'none' },
    hub: { repos: [model('acme/production')] },
    expect: { verdict: 'warn', cause: 'netrc-overrides-token' },
  });

  test('what is masked of a netrc and of a file of git is what is as long as a token', async () => {
    const password = drawn(16);
    await play({ ...world(password), options: { secrets: { password } } }, ({ played }) => {
      expect(played.run.masks).toContain(password);
    });
  });

  test('what is masked of a netrc and of a file of git is no word, which stays in the texts, too', async () => {
    await play(world('production'), ({ played }) => {
      expect(played.run.masks.filter((mask) => mask.includes('production'))).toEqual([]);
      expect(played.run.outputs.readable).toBe('acme/production');
      expect(played.run.summary).toContain('acme/production');
    });
  });
});

describe('another endpoint that the input names', () => {
  test.each([
    ['a key of a repository manager', () => `AKC${drawn(60)}`],
    ['a JSON Web Token', () => jwt(drawn())],
  ])('another endpoint that the input names is asked with %s', async (_, value) => {
    await play(
      { runner: { env: { HF_TOKEN: value() } }, expect: { verdict: 'fail', cause: 'token-format-unknown' } },
      ({ played, requests }) => {
        expect(requests).toContain('GET /api/whoami-v2 → 401');
        expect(played.hub.requests.map(({ authorization }) => authorization)).toContain('unknown');
      },
    );
  });

  test.each([
    ['a credential of another service', () => `ghp_${drawn()}`, 'token-foreign'],
    ['a quoted key', () => `"AKC${drawn()}"`, 'token-has-quotes'],
    ['the word', () => 'secret', 'token-placeholder'],
  ])('another endpoint that the input names is not asked with %s', async (_, value, cause) => {
    await play(
      { runner: { env: { HF_TOKEN: value() } }, expect: { verdict: 'fail', cause } },
      ({ requests }) => expect(requests).toEqual([]),
    );
  });
});

describe('a token that GitHub makes for the job', () => {
  const CI = '.github/workflows/ci.yml';
  const runner = (token: string) => ({
    workspace: {
      [CI]: `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: org/hf-auth-check@v1\n        with:\n          token: ${token}\n`,
    },
    env: {
      GITHUB_REPOSITORY: 'acme/pipeline',
      GITHUB_WORKFLOW_REF: `acme/pipeline/${CI}@refs/heads/main`,
      GITHUB_JOB: 'test',
      GITHUB_ACTION: '__org_hf-auth-check',
    },
  });

  test.each([
    ['${{ github.token }}', ''],
    ['${{ secrets.GITHUB_TOKEN }}', ''],
    ['${{ secrets.GITHUB_TOKEN }}', '"'],
    ['Bearer ${{ github.token }}', 'Bearer '],
    ['${{ secrets.HF_TOKEN || github.token }}', ''],
  ])(
    'a token that GitHub makes for the job and that %s maps is not advised to be changed',
    async (token, front) => {
      await play(
        {
          byRealName: true,
          runner: runner(token),
          inputs: { token: `${front}ghs_${drawn(36)}` },
          expect: {
            verdict: 'fail',
            cause: 'token-foreign',
            advice: ['a secret of your own', `line 8 of ${CI}`, 'instead of GITHUB_TOKEN'],
          },
        },
        (seen) => {
          expect(findingOf(seen)?.advice).not.toMatch(/secret GITHUB_TOKEN|secret behind/);
          expect(seen.requests).toEqual([]);
        },
      );
    },
  );

  test('a token that GitHub makes for the job is not taken for the secret of another name that has one', async () => {
    await play(
      {
        byRealName: true,
        runner: runner('${{ secrets.HF_TOKEN }}'),
        inputs: { token: `ghp_${drawn(36)}` },
        expect: {
          verdict: 'fail',
          cause: 'token-foreign',
          advice: ['the secret HF_TOKEN (Settings', `line 8 of ${CI}`],
        },
      },
      ({ requests }) => expect(requests).toEqual([]),
    );
  });
});
