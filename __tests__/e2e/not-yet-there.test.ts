import { describe, expect, test } from '@jest/globals';
import { type Case, model, play, type Seen, token } from './play.js';

const asRole = (role: string) => ({ 'octo-ci': { isPro: false, orgs: [{ name: 'acme', role }] } });
const onlyEntry = (type: string, name: string, ...permissions: string[]) =>
  token('fineGrained', {
    fineGrained: { canReadGatedRepos: false, global: [], scoped: [{ entity: { type, name }, permissions }] },
  });
const WRITES = { tokens: { ci: token('write') } };
const oauth = (...scopes: string[]) => ({ tokens: { ci: token('oauth', { scopes }) } });

type Row = [
  why: string,
  repos: string,
  hub: NonNullable<Case['hub']>,
  verdict: string,
  cause: string,
  words?: string[],
];

async function playRows(operation: string, [, repos, hub, verdict, cause, advice = []]: Row) {
  await play(
    { inputs: { operation, repos }, hub, expect: { verdict, cause, advice } as Case['expect'] },
    changesNothing,
  );
}

function changesNothing({ requests }: Seen) {
  expect(requests.filter((line) => !/^(?:GET|HEAD) /.test(line))).toEqual([]);
}

describe('a repo that the job creates', () => {
  test.each<Row>([
    ['of its own account', 'octo-ci/new', WRITES, 'pass', 'none'],
    ['that is there', 'acme/model', { ...WRITES, repos: [model('acme/model')] }, 'pass', 'none'],
    ['as an admin', 'spaces/acme/new', { ...WRITES, users: asRole('admin') }, 'pass', 'none'],
    [
      'with a fine-grained token for the account',
      'octo-ci/new',
      { tokens: { ci: onlyEntry('user', 'octo-ci', 'repo.write') } },
      'pass',
      'none',
    ],
    ['as a member with the role write', 'acme/new', WRITES, 'warn', 'write-unverifiable', ['write']],
    [
      'with a permission that is not known',
      'octo-ci/new',
      { tokens: { ci: onlyEntry('user', 'octo-ci', 'repo.contribute') } },
      'warn',
      'write-unverifiable',
      ['repo.contribute'],
    ],
    ['as a kernel', 'kernels/octo-ci/new', WRITES, 'warn', 'write-unverifiable', ['kernel']],
    [
      'with a read token, as a member with the role read',
      'acme/new',
      { users: asRole('read') },
      'fail',
      'read-token-for-write',
      ['administrator of acme'],
    ],
    ['under a foreign owner', 'stranger/new', WRITES, 'fail', 'wrong-namespace', ['stranger']],
    [
      'as a member with the role read',
      'acme/new',
      { ...WRITES, users: asRole('read') },
      'fail',
      'org-role-insufficient',
      ['acme'],
    ],
    [
      'with an entry for another repo alone',
      'octo-ci/new',
      { tokens: { ci: onlyEntry('model', 'octo-ci/old', 'repo.write') }, repos: [model('octo-ci/old')] },
      'fail',
      'fine-grained-repo-not-in-scope',
      ['Add octo-ci'],
    ],
    [
      'with write-repos',
      'octo-ci/new',
      oauth('write-repos'),
      'fail',
      'oauth-scope-missing',
      ['manage-repos'],
    ],
  ])('the check of a repo to create %s says whether the token may create it', async (...row) => {
    await playRows('create', row);
  });

  test('a repo that the job creates is not read in search of another name or type', async () => {
    await play(
      {
        inputs: { repos: 'octo-ci/new create' },
        hub: { ...WRITES, repos: [model('octo-ci/new1'), { ...model('octo-ci/new'), type: 'dataset' }] },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ requests, played }) => {
        expect(requests.sort()).toEqual([
          'GET /api/models/octo-ci/new → 404',
          'GET /api/models/octo-ci/new/auth-check → 404',
          'GET /api/models/octo-ci/new/auth-check/write → 404',
          'GET /api/whoami-v2 → 200',
        ]);
        expect(played.run.outputs).toMatchObject({ writable: 'octo-ci/new', readable: '' });
        expect(played.run.stdout).toContain('1 repo writable or ready to be created');
      },
    );
  });

  test('a repo that the job creates needs a token', async () => {
    for (const repos of ['octo-ci/new create', 'acme/open create', 'acme/open pr']) {
      await play({
        runner: { env: {} },
        inputs: { repos },
        hub: { repos: [model('acme/open')] },
        expect: { verdict: 'fail', cause: 'secret-not-defined', advice: [repos.split(' ')[0] ?? ''] },
      });
    }
  });
});

describe('a repo to write that is not there', () => {
  test.each<Row>([
    ['as a kernel', 'kernels/octo-ci/new', WRITES, 'fail', 'target-missing', ['operation: create']],
    ['as a bucket', 'buckets/octo-ci/new', WRITES, 'fail', 'target-missing'],
    [
      'in an organization, for an admin with a fine-grained token',
      'acme/new',
      { tokens: { ci: onlyEntry('org', 'acme', 'repo.write') }, users: asRole('admin') },
      'fail',
      'target-missing',
    ],
    [
      'in an organization, for a contributor',
      'acme/new',
      { ...WRITES, users: asRole('contributor') },
      'fail',
      'repo-missing-or-no-access',
    ],
    [
      'with a near name',
      'acme/nightly-modl',
      { ...WRITES, repos: [model('acme/nightly-model')] },
      'fail',
      'target-missing',
      ['Did you mean acme/nightly-model?'],
    ],
  ])('the check of a repo to write that is not there, %s, says so', async (...row) => {
    await playRows('write', row);
  });
});

describe('a revision to write that is not there', () => {
  const WORLD = { ...WRITES, repos: [model('acme/nightly')] };
  test.each<Row>([
    ['may be a branch', 'acme/nightly@build-42', WORLD, 'warn', 'revision-missing', ['build-42']],
    ['is a commit', `acme/nightly@${'0a'.repeat(20)}`, WORLD, 'fail', 'revision-missing'],
    ['is a pull request', 'acme/nightly@refs/pr/3', WORLD, 'fail', 'revision-missing'],
  ])(
    'the check of a missing revision that %s says whether an upload creates it',
    async (_, line, hub, verdict, cause, advice = []) => {
      for (const operation of ['write', 'create']) {
        const expected = { verdict, cause, advice } as Case['expect'];
        await play({ inputs: { operation, repos: line }, hub, expect: expected });
      }
      await play({
        inputs: { repos: line },
        hub,
        expect: { verdict: 'fail', cause: 'revision-missing' },
      });
    },
  );
});

test('a missing branch is told beside a write that cannot be checked', async () => {
  await play(
    {
      inputs: { operation: 'write', repos: 'kernels/acme/nightly@build-42' },
      hub: { ...WRITES, repos: [{ ...model('acme/nightly'), type: 'kernel' }] },
      expect: { verdict: 'warn', cause: 'write-unverifiable', advice: ['build-42'] },
    },
    ({ causes }) => expect(causes).toContain('revision-missing'),
  );
});

test('The first step of a commit to main proves the write if the branch and the write check are missing', async () => {
  const users = { 'octo-ci': { isPro: false, orgs: [] } };
  for (const [more, causes] of [
    [{}, ['revision-missing']],
    // It is refused to a stranger.
    [{ users }, ['wrong-namespace']],
  ] as const) {
    await play(
      {
        byRealName: true,
        inputs: { operation: 'write', repos: 'acme/nightly@build-42' },
        hub: { ...WRITES, repos: [model('acme/nightly')], switches: { writeProbeRoute: false }, ...more },
        expect: { verdict: 'users' in more ? 'fail' : 'warn', cause: causes[0] },
      },
      (seen) => {
        expect(seen.causes).toEqual(causes);
        expect(seen.requests.filter((line) => line.startsWith('POST '))).toEqual([
          expect.stringContaining('POST /api/models/acme/nightly/preupload/main'),
        ]);
      },
    );
  }
});

describe('a pull request', () => {
  const open = { repos: [model('stranger/open'), model('acme/private', { private: true })] };
  const discusses = (global: string[], scoped: object[] = []) => ({
    ...open,
    tokens: { ci: token('fineGrained', { fineGrained: { canReadGatedRepos: false, global, scoped } }) },
  });
  test.each<Row>([
    ['with a write token', 'stranger/open', { ...WRITES, ...open }, 'pass', 'none'],
    ['with a read token', 'stranger/open', open, 'warn', 'write-unverifiable', ['pull request']],
    ['with discussion.write', 'stranger/open', discusses(['discussion.write']), 'pass', 'none'],
    ['without discussion.write', 'stranger/open', discusses([]), 'warn', 'write-unverifiable'],
    ['with write-discussions', 'stranger/open', { ...open, ...oauth('write-discussions') }, 'pass', 'none'],
    ['on a private repo of an organization', 'acme/private', { ...WRITES, ...open }, 'pass', 'none'],
    [
      'on a private repo that the token cannot see',
      'stranger/private',
      { ...WRITES, repos: [model('stranger/private', { private: true })] },
      'fail',
      'repo-missing-or-no-access',
    ],
    [
      'on a gated repo',
      'meta/gated',
      { ...WRITES, repos: [model('meta/gated', { gated: 'auto' })] },
      'fail',
      'gated-not-accepted',
    ],
  ])('the check of a pull request %s says whether it may be opened', async (...row) => {
    await playRows('pr', row);
  });

  test('a pull request that may be opened is on a repo that may be read', async () => {
    await play(
      {
        inputs: { repos: 'stranger/open pr' },
        hub: { ...WRITES, ...open },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ played }) => {
        expect(played.run.outputs).toMatchObject({ readable: 'stranger/open', writable: '' });
        expect(played.run.stdout).toContain('1 repo open to pull requests');
      },
    );
  });
});

test('an endpoint that lacks the checks leaves open what a job may create or propose', async () => {
  const missing = ['GET /api/whoami-v2', 'GET /api/*/auth-check*', 'POST /api/*/preupload/*'];
  const page = { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Not found</title>' };
  await play(
    {
      inputs: { repos: 'acme/model create\nocto-ci/new create\nacme/model pr' },
      hub: {
        ...WRITES,
        repos: [model('acme/model')],
        faults: missing.map((on) => ({ on, status: 404, ...page })),
      },
      expect: { verdict: 'warn', cause: 'endpoint-lacks-checks', advice: ['changed by a pull request'] },
    },
    ({ played }) => expect(played.run.outputs).toMatchObject({ writable: '', denied: '' }),
  );
});
