import { describe, expect, test } from '@jest/globals';
import { type Case, model, ORG_MEMBER, play, pullRequest, type Seen, token } from './play.js';

const NETRC = { '.netrc': 'machine @hub-hostname login octo password @token:old\n' };
const STORE = {
  '.gitconfig': '[credential]\n\thelper = store\n',
  '.git-credentials': 'http://octo:@token:old@@hub-host\n',
};
const HEADER = { '.gitconfig': '[http "@hub/"]\n\textraHeader = "Authorization: Bearer @token:old"\n' };
const HUB = {
  tokens: { old: token('read', { user: 'octo-old' }) },
  users: { ...ORG_MEMBER, 'octo-old': { isPro: false, orgs: [{ name: 'acme', role: 'read' }] } },
  repos: [model('acme/private', { private: true }), model('acme/open')],
};

/** A job without a token on a runner of its owner's. */
function withoutToken({ runner, inputs, expect: expected, ...rest }: Partial<Case>): Case {
  return {
    hub: HUB,
    ...rest,
    runner: { env: { RUNNER_ENVIRONMENT: 'self-hosted' }, ...runner },
    inputs: { repos: 'acme/private', ...inputs },
    expect: { verdict: 'fail', cause: 'secret-not-defined', ...expected },
  };
}

const words = ({ played }: Seen) => JSON.stringify(played.report);
const untouched = ({ played }: Seen) => {
  expect(played.home.afterMain.files).toEqual(played.home.before.files);
  expect(played.run.outputs.scrubbed).toBe('');
};

describe('a job without a token', () => {
  const logins: Array<[string, Record<string, string>, string]> = [
    ['a netrc entry', NETRC, 'requests'],
    ['a login that git stored', STORE, 'git and git-lfs send it'],
    ['a header of git', HEADER, 'git and git-lfs send it'],
  ];

  test.each(logins)(
    'A job without a token has %s as its only login, which is named and left alone',
    async (_, home, sends) => {
      for (const inputs of [{ scrub: 'all' }, { isolate: 'true' }]) {
        await play(withoutToken({ runner: { home }, inputs }), (seen) => {
          expect(seen.causes).toContain('persisted-login-on-runner');
          expect(words(seen)).toContain("The job's only login is");
          expect(words(seen)).toContain(sends);
          expect(words(seen)).toContain('It belongs to octo-old.');
          untouched(seen);
          // The login may read the repo, and that is not asked.
          expect(seen.requests).toContain('GET /api/models/acme/private/auth-check → 401');
          expect(seen.requests).not.toContain('GET /api/models/acme/private/auth-check → 200');
        });
      }
    },
  );

  test('A job without a token is not passed by a login, also if every repo is public', async () => {
    const open = { runner: { home: NETRC }, inputs: { repos: 'acme/open', 'on-missing-token': 'warn' } };
    await play(withoutToken({ ...open, expect: { verdict: 'warn', cause: 'secret-not-defined' } }), (seen) =>
      expect(seen.causes).toEqual(['secret-not-defined', 'persisted-login-on-runner']),
    );
  });

  test("A fork's pull request on a runner with a login is skipped, and learns of it", async () => {
    const fork = { event: 'pull_request', payload: pullRequest('stranger/pipeline') };
    const expected = { verdict: 'skip', cause: 'persisted-login-on-runner' };
    await play(
      withoutToken({
        runner: { ...fork, home: NETRC, env: { RUNNER_ENVIRONMENT: 'self-hosted' } },
        inputs: { 'on-missing-token': 'skip' },
        expect: expected,
      }),
      untouched,
    );
  });

  test('A job without a token learns that a remote holds its only login', async () => {
    const remotes = { hub: 'http://octo:@token:old@@hub-host/acme/private' };
    await play(withoutToken({ runner: { git: { config: {}, remotes } } }), (seen) => {
      expect(seen.causes).toEqual(['secret-not-defined', 'token-in-git-url']);
      expect(words(seen)).toContain("git and git-lfs use it as the job's only login");
    });
  });

  test.each<[string, Record<string, string>]>([
    ['no login', {}],
    ['a login for another host', { '.netrc': 'machine hub.example login octo password @token:old\n' }],
    ['an entry that an empty secret made', { '.netrc': 'machine @hub-hostname login octo password \n' }],
  ])('A job without a token on a runner with %s is told of none', async (_, home) => {
    await play(withoutToken({ runner: { home } }), (seen) => {
      expect(seen.causes).toEqual(['secret-not-defined']);
      expect(seen.requests.filter((line) => line.includes('whoami'))).toEqual([]);
    });
  });
});
