import { describe, expect, test } from '@jest/globals';
import { type Case, model, play, type Seen, token } from './play.js';

const SAVED = '.cache/huggingface/token';
const STORED = '.cache/huggingface/stored_tokens';
const REPOS = [model('acme/open'), model('octo-ci/private', { private: true })];
const SCOPES = ['openid', 'profile', 'read-repos'];
const INPUT = { env: {} };

/** An OAuth token that was made so many days ago, with so many before it. */
const oauth = (daysAgo: number, days: number, scopes = SCOPES) =>
  token('oauth', { scopes, createdAt: `@days(${-daysAgo})`, expiresAt: `@days(${days})` });

const words = ({ played }: Seen) => JSON.stringify(Object.assign({ findings: [] }, played.report).findings);
const identities = ({ requests }: Seen) => requests.filter((line) => line.includes('whoami'));

const workflow = (value: string) => ({
  workspace: {
    '.github/workflows/ci.yml': `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: org/hf-auth-check@v1\n        with:\n          token: ${value}\n`,
  },
  env: {
    GITHUB_REPOSITORY: 'acme/pipeline',
    GITHUB_WORKFLOW_REF: 'acme/pipeline/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_JOB: 'test',
    GITHUB_ACTION: '__org_hf-auth-check',
  },
});

/** A run whose token comes by the input. */
const byInput = (ci: unknown, verdict: string, cause: string, more: Partial<Case> = {}): Case => ({
  runner: INPUT,
  ...more,
  inputs: { token: '@token:ci', repos: 'acme/open', ...more.inputs },
  hub: { tokens: { ci }, repos: REPOS },
  expect: { verdict, cause },
});

describe('how long a token lasts', () => {
  test.each<[string, Case, string | null]>([
    ['A fresh OAuth token passes', byInput(oauth(0.02, 0.31), 'pass', 'none'), null],
    [
      'An OAuth token late in its life is told not to be kept in a secret',
      byInput(oauth(0.25, 0.08), 'warn', 'token-expires-soon'),
      'do not belong in a secret',
    ],
    [
      'A fresh OAuth token in a secret is told not to be kept there',
      byInput(oauth(0.02, 0.31), 'warn', 'token-expires-soon', {
        runner: workflow('${{ secrets.HF_LOGIN }}'),
      }),
      'the secret HF_LOGIN',
    ],
    [
      'An OAuth token that a step of the job made passes however late it is',
      byInput(oauth(0.25, 0.08), 'pass', 'none', { runner: workflow('${{ steps.login.outputs.token }}') }),
      null,
    ],
    [
      'A fresh OAuth token that the job outlives is warned of',
      byInput(oauth(0.02, 0.31), 'warn', 'token-expires-soon', { inputs: { 'job-minutes': '600' } }),
      'job-minutes is 600',
    ],
  ])('%s', async (_title, given, told) => {
    await play(given, (seen) => {
      if (told !== null) expect(words(seen)).toContain(told);
      expect(words(seen)).not.toContain('Create a new token and');
    });
  });

  test.each([
    ['renewed', '[oauth-octo-ci]\nhf_token = @token:ci\nrefresh_token = @token:refresh\n', false],
    ['not renewed', '[oauth-octo-ci]\nhf_token = @token:ci\n', true],
  ])('An old OAuth login that is %s is judged by that', async (_what, stored, isReported) => {
    await play(
      {
        runner: { env: {}, home: { [SAVED]: '@token:ci', [STORED]: stored } },
        inputs: { repos: 'acme/open' },
        hub: { tokens: { ci: oauth(29, 1), refresh: { state: 'unknown' } }, repos: REPOS },
        expect: { verdict: 'warn', cause: isReported ? 'token-expires-soon' : 'token-only-in-file' },
      },
      ({ causes }) => expect(causes.includes('token-expires-soon')).toBe(isReported),
    );
  });

  test('A 401 from one route to an OAuth token that is good elsewhere does not blame the token', async () => {
    const on = 'GET /api/models/acme/open/auth-check';
    const body = { error: 'Invalid username or password.' };
    const { hub, ...given } = byInput(oauth(1, 20), 'fail', 'repo-missing-or-no-access');
    await play(
      {
        ...given,
        hub: { ...hub, faults: [{ on, status: 401, body }] },
        expect: {
          verdict: 'fail',
          cause: 'repo-missing-or-no-access',
          alsoCauses: ['refused-for-unknown-reason'],
          mustNotBlame: ['token-invalid', 'token-expired', 'credential-not-received'],
        },
      },
      (seen) =>
        expect(Object.assign({ token: null }, seen.played.report).token).toMatchObject({ status: 'good' }),
    );
  });
});

describe('a dead token before a saved login', () => {
  const hiding = (ci: unknown, env: Record<string, string>): Case => ({
    runner: { env: { HF_TOKEN: '@token:ci', ...env }, home: { [SAVED]: '@token:saved' } },
    inputs: { repos: 'octo-ci/private' },
    hub: { tokens: { ci, saved: token('read', { name: 'nightly' }) }, repos: REPOS },
    expect: { verdict: 'fail', cause: 'token-invalid', advice: ['unset HF_TOKEN', `~/${SAVED}`] },
  });

  test('A dead HF_TOKEN tells whose login it hides, where the job uses this Hub', async () => {
    await play(hiding({ state: 'unknown' }, { HF_ENDPOINT: '@hub' }), (seen) => {
      expect(words(seen)).toContain('it belongs to octo-ci');
      expect(identities(seen)).toEqual(['GET /api/whoami-v2 → 401', 'GET /api/whoami-v2 → 200']);
    });
  });

  test('A dead HF_TOKEN tells that it hides a login, and asks no other Hub whose it is', async () => {
    await play(hiding({ state: 'unknown' }, {}), (seen) => {
      expect(words(seen)).not.toContain('octo-ci)');
      expect(identities(seen)).toHaveLength(1);
    });
  });

  test('An expired token is named where a login that is still good has its name', async () => {
    const dead = token('read', { state: 'expired', name: 'nightly' });
    const given = hiding(dead, { HF_ENDPOINT: '@hub' });
    await play({ ...given, expect: { ...given.expect, cause: 'token-expired' } }, (seen) =>
      expect(words(seen)).toContain('\\"nightly\\" of octo-ci'),
    );
    const other = hiding(token('read', { state: 'expired', name: 'weekly' }), { HF_ENDPOINT: '@hub' });
    await play({ ...other, expect: { ...other.expect, cause: 'token-expired' } }, (seen) =>
      expect(words(seen)).not.toContain('weekly'),
    );
  });
});

describe('what later steps would get beside a good token', () => {
  test.each([
    ['octo-ci/private', 'warn', 'empty-token-value'],
    ['acme/open', 'pass', 'none'],
  ])('With an empty HF_TOKEN and a good input, %s makes the verdict %s', async (repos, verdict, cause) => {
    await play(
      byInput(token('read'), verdict, cause, { runner: { env: { HF_TOKEN: '' } }, inputs: { repos } }),
    );
  });

  test('Another token under a name that no client reads is a notice', async () => {
    const given = byInput(token('read'), 'pass', 'none', {
      runner: { env: { HUGGINGFACE_TOKEN: '@token:other', HF_API_KEY: '@token:ci' } },
    });
    const hub = { ...given.hub, tokens: { ci: token('read'), other: token('write') } };
    await play({ ...given, hub }, (seen) => {
      expect(words(seen)).toContain('HUGGINGFACE_TOKEN holds another token than the token input');
      expect(words(seen)).not.toContain('HF_API_KEY');
    });
  });
});

describe('the accounts that are expected', () => {
  test.each([
    ['bob, @octo-ci', 'pass', 'none'],
    ['bob\nOCTO-CI', 'pass', 'none'],
    ['org:acme', 'pass', 'none'],
    ['bob org:beta', 'fail', 'unexpected-user'],
    ['org:', 'fail', 'input-invalid'],
  ])('expected-user: %j makes the verdict %s', async (expected, verdict, cause) => {
    await play(byInput(token('read'), verdict, cause, { inputs: { 'expected-user': expected } }));
  });

  test.each([
    [SCOPES, 'warn', 'oauth-scope-missing'],
    [[...SCOPES, 'read-memberships'], 'pass', 'none'],
  ])('An OAuth token with %j and an expected member makes the verdict %s', async (scopes, verdict, cause) => {
    const inputs = { 'expected-user': 'org:acme' };
    await play(byInput(oauth(1, 20, scopes), verdict, cause, { inputs }));
  });
});

test.each([
  [false, true],
  [true, false],
])('In a repository with private: %j, a dead token is told of leaks: %j', async (isPrivate, isTold) => {
  const payload = { repository: { full_name: 'acme/pipeline', private: isPrivate } };
  const given = byInput({ state: 'unknown' }, 'fail', 'token-invalid', { runner: { env: {}, payload } });
  await play(given, (seen) => expect(words(seen).includes('secret scanning')).toBe(isTold));
});
