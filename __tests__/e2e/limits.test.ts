import { describe, expect, test } from '@jest/globals';
import { model, play, token } from './play.js';

const member = (role: string) => ({ 'octo-ci': { isPro: false, orgs: [{ name: 'acme', role }] } });
const fine = (...scoped: object[]) => ({
  ci: token('fineGrained', { fineGrained: { canReadGatedRepos: false, global: [], scoped } }),
});
const WRITE = { operation: 'write' };
const NEW = { status: 403, body: { error: 'Closed for the season. ::error::Come back' } };

describe('a limit behind the limit', () => {
  test('A read token of a reader is told that it takes an administrator and another token', async () => {
    await play(
      {
        inputs: { ...WRITE, repos: 'acme/p' },
        hub: { users: member('read'), repos: [model('acme/p')] },
        expect: {
          verdict: 'fail',
          cause: 'read-token-for-write',
          advice: [
            'octo-ci has the role read in acme',
            'Ask an administrator of acme to give octo-ci the role write',
          ],
          mustNotBlame: ['org-role-insufficient', 'token-invalid'],
        },
      },
      ({ played, causes }) => {
        expect(causes).toEqual(['read-token-for-write']);
        expect(JSON.stringify(played.report)).not.toContain('tokens/new');
      },
    );
  });

  test('A read token of a writer still gets the form for one that writes', async () => {
    await play(
      {
        inputs: { ...WRITE, repos: 'acme/p' },
        hub: { users: member('write'), repos: [model('acme/p')] },
        expect: { verdict: 'fail', cause: 'read-token-for-write' },
      },
      ({ played }) =>
        expect(JSON.stringify(played.report)).toContain('orgs=acme&orgPermissions=repo.content.read'),
    );
  });

  test("No token writes to a stranger's bucket, which has no write check", async () => {
    await play({
      inputs: { ...WRITE, repos: 'buckets/acme-author/b' },
      hub: { tokens: { ci: token('write') }, repos: [{ id: 'acme-author/b', type: 'bucket' }] },
      expect: {
        verdict: 'fail',
        cause: 'wrong-namespace',
        advice: ['acme-author is neither the account octo-ci nor one of its organizations'],
        mustNotBlame: ['write-unverifiable'],
      },
    });
  });

  test('An owner whose name is near to an organization of the account is asked about', async () => {
    await play({
      inputs: { ...WRITE, repos: 'ac-me/p' },
      hub: {
        tokens: { ci: token('write') },
        users: { ...member('write'), 'ac-me': {} },
        repos: [model('ac-me/p')],
      },
      expect: { verdict: 'fail', cause: 'wrong-namespace', advice: ['Did you mean acme/p?'] },
    });
  });

  test('Two repos with different limits are two findings, each with its own advice', async () => {
    await play(
      {
        inputs: { ...WRITE, repos: 'octo-ci/own\nacme/p\nacme/q' },
        hub: { users: member('read'), repos: [model('octo-ci/own'), model('acme/p'), model('acme/q')] },
        expect: { verdict: 'fail', cause: 'read-token-for-write' },
      },
      ({ played }) => {
        expect(played.report).toMatchObject({
          findings: [
            { subject: 'octo-ci/own', others: [] },
            { subject: 'acme/p', others: ['acme/q'] },
          ],
        });
      },
    );
  });

  test('A permission that nobody knows leaves a refused write open', async () => {
    await play({
      inputs: { ...WRITE, repos: 'acme/p' },
      hub: {
        tokens: fine({ entity: { type: 'org', name: 'acme' }, permissions: ['repo.contribute'] }),
        users: member('write'),
        repos: [model('acme/p')],
      },
      expect: {
        verdict: 'warn',
        cause: 'write-unverifiable',
        mustNotBlame: ['fine-grained-no-write-on-repo', 'fine-grained-repo-not-in-scope'],
      },
    });
  });
});

describe('a refusal in words that nobody knows', () => {
  test.each([
    ['auth-check', {}],
    ['auth-check/write', { tokens: { ci: token('write') } }],
  ])(
    'A repo that is shown is not called missing by a refused %s, whose words are quoted',
    async (check, hub) => {
      await play(
        {
          inputs: { repos: `acme/p ${check === 'auth-check' ? 'read' : 'write'}` },
          hub: {
            repos: [model('acme/p')],
            faults: [{ on: `GET /api/models/acme/p/${check}`, ...NEW }],
            ...hub,
          },
          expect: {
            verdict: 'fail',
            cause: 'refused-for-unknown-reason',
            advice: ['Closed for the season.'],
            mustNotBlame: ['repo-missing-or-no-access', 'token-invalid', 'write-unverifiable'],
          },
        },
        ({ played }) => expect(played.run.log.filter((line) => line.startsWith('::error::Come'))).toEqual([]),
      );
    },
  );

  test('A 401 for a repo that is shown is a refusal as well', async () => {
    await play({
      inputs: { repos: 'acme/p' },
      hub: {
        repos: [model('acme/p')],
        faults: [{ on: 'GET /api/models/acme/p/auth-check', ...NEW, status: 401 }],
      },
      expect: {
        verdict: 'fail',
        cause: 'refused-for-unknown-reason',
        mustNotBlame: ['repo-missing-or-no-access', 'token-invalid'],
      },
    });
  });

  test('Of a public gated repo the missing right of the token is the cause', async () => {
    await play({
      inputs: { repos: 'far/gated' },
      hub: {
        tokens: fine(),
        repos: [model('far/gated', { gated: 'manual', access: { 'octo-ci': 'granted' } })],
        switches: { gatedScopeOnAuthCheck: false },
        faults: [
          {
            on: 'HEAD /far/gated/resolve/*',
            status: 403,
            headers: { 'X-Error-Message': 'Closed for the season.' },
          },
        ],
      },
      expect: {
        verdict: 'fail',
        cause: 'fine-grained-missing-gated-permission',
        mustNotBlame: ['repo-missing-or-no-access', 'refused-for-unknown-reason'],
      },
    });
  });

  test('A read token is the cause of a refused write, whatever the words', async () => {
    await play({
      inputs: { ...WRITE, repos: 'acme/p' },
      hub: { repos: [model('acme/p')], faults: [{ on: 'GET /api/models/acme/p/auth-check/write', ...NEW }] },
      expect: {
        verdict: 'fail',
        cause: 'read-token-for-write',
        mustNotBlame: ['refused-for-unknown-reason'],
      },
    });
  });
});
