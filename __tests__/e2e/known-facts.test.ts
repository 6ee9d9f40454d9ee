import { describe, expect, test } from '@jest/globals';
import { model, play, type Seen, token } from './play.js';
import { publisher, WITHOUT_STORED, WRITES } from './publisher.js';

const GROUPS = [
  { name: 'vision', role: 'write' },
  { name: '[x](https://evil.example)', role: 'read' },
];
const USERS = {
  'octo-ci': {
    isPro: false,
    orgs: [
      { name: 'acme', role: 'write', resourceGroups: GROUPS },
      { name: 'secret-customer', role: 'admin', resourceGroups: [{ name: 'hush', role: 'admin' }] },
    ],
  },
};
const fineGrained = (...permissions: string[]) =>
  token('fineGrained', {
    fineGrained: {
      canReadGatedRepos: true,
      scoped: [
        { entity: { type: 'org', name: 'acme' }, permissions },
        { entity: { type: 'org', name: 'secret-customer' }, permissions: ['repo.content.read'] },
      ],
    },
  });
const everywhere = ({ played }: Seen) =>
  [played.run.summary, played.run.log.join('\n'), JSON.stringify(played.report)].join('\n');

describe('what the identity check says of the account', () => {
  const job = (permissions: string[], access: Record<string, unknown> = {}) => ({
    inputs: { repos: 'acme/model' },
    hub: {
      tokens: { ci: fineGrained(...permissions) },
      users: USERS,
      repos: [model('acme/model', access)],
    },
  });

  test('The details show the gated permission, and role and groups in the owner of a listed repo alone', async () => {
    await play(
      { ...job(['repo.content.read', 'repo.access.read']), expect: { verdict: 'pass', cause: 'none' } },
      (seen) => {
        const { summary } = seen.played.run;
        expect(summary).toContain('<th>Public gated repos</th>');
        expect(summary).toContain('<td>may be read</td>');
        expect(summary).toContain(
          '<tr><td><code>acme</code></td><td><code>write</code></td><td><code>vision</code>: <code>write</code>',
        );
        expect(summary).not.toContain('](https://evil');
        expect(everywhere(seen)).not.toMatch(/secret-customer|hush/);
      },
    );
  });

  test('Permissions that a reading job does not need are named, without the other owners', async () => {
    await play(
      {
        ...job(['repo.content.read', 'repo.write', 'discussion.write', 'repo.unheard.write']),
        expect: { verdict: 'pass', cause: 'none' },
      },
      (seen) => {
        expect(seen.causes).toEqual(['token-overbroad']);
        expect(everywhere(seen)).toContain('(repo.write, discussion.write)');
        expect(everywhere(seen)).not.toMatch(/secret-customer|repo\.unheard/);
      },
    );
  });

  test('A repo of a group that the account is not in is not found, and its own groups are named', async () => {
    const hidden = { private: true, resourceGroup: 'audio' };
    await play(
      {
        ...job(['repo.content.read'], hidden),
        expect: {
          verdict: 'fail',
          cause: 'repo-missing-or-no-access',
          advice: ['a resource group other than vision'],
        },
      },
      (seen) => expect(everywhere(seen)).not.toMatch(/secret-customer|hush/),
    );
  });
});

describe('a Trusted Publisher that is read-only', () => {
  const readOnly = { ...WRITES.hub, publishers: [publisher('acme/model', { readOnly: true })] };

  test.each([200, 401])(
    'A write that nothing proves is uncheckable if the identity check answers %i',
    async (jwtWhoami) => {
      await play({
        ...WRITES,
        runner: WITHOUT_STORED,
        hub: { ...readOnly, switches: { jwtWhoami } },
        expect: {
          verdict: 'warn',
          cause: 'write-unverifiable',
          advice: ['Trusted Publisher may write', 'read-only'],
          mustNotBlame: ['oidc-scope-too-small', 'hub-outage', 'repo-missing-or-no-access'],
        },
      });
    },
  );

  test('It reads its repo like any other', async () => {
    await play({
      inputs: { 'oidc-resource': 'acme/model', repos: 'acme/model' },
      runner: WITHOUT_STORED,
      hub: { ...readOnly, repos: [model('acme/model', { private: true })] },
      expect: { verdict: 'pass', cause: 'none' },
    });
  });
});

test('A rejected request is not said to be a decision of the authors', async () => {
  await play(
    {
      inputs: { repos: 'meta/llama' },
      hub: {
        tokens: { ci: token('read') },
        repos: [model('meta/llama', { gated: 'auto', access: { 'octo-ci': 'rejected' } })],
      },
      expect: { verdict: 'fail', cause: 'gated-rejected', advice: ['whether a rule rejected it'] },
    },
    ({ played }) => {
      const [found] = (played.report as { findings: Array<{ message: string }> }).findings;
      expect(found?.message).not.toContain('authors');
      expect(found?.message).toContain('a rule such as one for countries rejects in the same words');
    },
  );
});

test('A throttled identity check leaves the repos counted once, and shows the quotas of the answers', async () => {
  await play(
    {
      inputs: { repos: 'acme/model', 'follow-references': 'false' },
      hub: {
        tokens: { ci: token('read') },
        repos: [model('acme/model')],
        faults: [
          {
            on: 'GET /api/whoami-v2',
            status: 429,
            headers: {
              'x-request-id': 'Root=1',
              ratelimit: '"whoami";r=0;t=900',
              'ratelimit-policy': '"fixed window";"whoami";q=7;w=300',
            },
            body: { error: 'Slow down' },
          },
        ],
      },
      expect: { verdict: 'warn', cause: 'rate-limit-whoami' },
    },
    ({ played }) => {
      expect(played.run.summary).toMatch(/still count.*1 of 1 granted/);
      expect(played.run.summary).toContain('0 of 7 requests left in a window of 300 seconds');
      expect(played.run.summary).toMatch(
        /<code>api<\/code>, with the token: \d+ of 1000 requests left for the next \d+ of 300 seconds/,
      );
    },
  );
});
