import { describe, expect, test } from '@jest/globals';
import { startHub } from '../../tools/emulator/hub.mjs';
import { check } from '../probing/rounds.js';

const WRITE_DENIALS = [
  { status: 403, text: 'You have read access but not the required permissions for this operation' },
  { status: 403, text: 'Forbidden' },
  { status: 404, text: 'Repository not found' },
  { status: 401, text: 'Invalid username or password.' },
];
const SWITCHES: Array<Record<string, unknown>> = [
  {},
  ...WRITE_DENIALS.map((writeDenied) => ({ writeDenied })),
  { fineGrainedOutOfScopePrivate: 403 },
  { fineGrainedOutOfScopePrivate: 403, outOfScopeText: 'Forbidden' },
  { scopeBeforeGate: false },
  { gatedScopeOnAuthCheck: false },
  { gatedScopeOnAuthCheck: false, scopeBeforeGate: false, entityNames: false },
  { entityNames: false },
  { badTokenText: 'password', badTokenOnGated: 'gated' },
  { badTokenOnGated: 'gated' },
  { writeProbeRoute: false },
];

type Fact = { cause: string; line: string; token?: object; role?: string; repo?: object; acme?: object };

const fine = (canReadGatedRepos: boolean, ...scoped: object[]) => ({
  user: 'octo',
  kind: 'fineGrained',
  fineGrained: { canReadGatedRepos, scoped },
});
const onOne = (...permissions: string[]) => ({ entity: { type: 'model', name: 'acme/one' }, permissions });
const onAcme = (...permissions: string[]) => ({ entity: { type: 'org', name: 'acme' }, permissions });
const WRITE = { user: 'octo', kind: 'write' };
const oauth = (...scopes: string[]) => ({ user: 'octo', kind: 'oauth', scopes });

/** Worlds with exactly one thing wrong, and the cause that is true in them. */
const FACTS: Fact[] = [
  {
    cause: 'none',
    line: 'acme/one read',
    repo: { gated: 'manual', access: { octo: 'granted' } },
    role: 'read',
  },
  { cause: 'none', line: 'acme/one write', role: 'write', token: WRITE },
  { cause: 'none', line: 'acme/one write', role: 'write', token: fine(false, onAcme('repo.write')) },
  { cause: 'gated-not-accepted', line: 'acme/one read', repo: { gated: 'auto' } },
  { cause: 'gated-pending', line: 'acme/one read', repo: { gated: 'manual', access: { octo: 'pending' } } },
  { cause: 'gated-rejected', line: 'acme/one read', repo: { gated: 'manual', access: { octo: 'rejected' } } },
  { cause: 'gated-reset', line: 'acme/one read', repo: { gated: 'manual', access: { octo: 'reset' } } },
  {
    cause: 'fine-grained-missing-gated-permission',
    line: 'acme/one read',
    repo: { gated: 'manual', access: { octo: 'granted' } },
    token: fine(false),
  },
  {
    cause: 'oauth-scope-missing',
    line: 'acme/one read',
    repo: { gated: 'manual', access: { octo: 'granted' } },
    token: oauth('read-memberships'),
  },
  { cause: 'oauth-scope-missing', line: 'acme/one write', role: 'admin', token: oauth('read-repos') },
  {
    cause: 'read-token-for-write',
    line: 'acme/one write',
    role: 'admin',
    token: { user: 'octo', kind: 'read' },
  },
  { cause: 'org-role-insufficient', line: 'acme/one write', role: 'read', token: WRITE },
  { cause: 'org-role-insufficient', line: 'acme/one write', role: 'contributor', token: WRITE },
  { cause: 'wrong-namespace', line: 'acme/one write', token: WRITE },
  {
    cause: 'fine-grained-repo-not-in-scope',
    line: 'acme/one read',
    role: 'write',
    repo: { private: true },
    token: fine(false, { entity: { type: 'user', name: 'octo' }, permissions: ['repo.content.read'] }),
  },
  {
    cause: 'fine-grained-no-write-on-repo',
    line: 'acme/one write',
    role: 'write',
    token: fine(false, onOne('repo.content.read'), onAcme('repo.write')),
  },
  {
    cause: 'fine-grained-no-read-on-repo',
    line: 'acme/one read',
    role: 'write',
    repo: { private: true },
    token: fine(false, onAcme('discussion.write')),
  },
  {
    cause: 'org-token-revoked',
    line: 'acme/one write',
    role: 'write',
    token: WRITE,
    acme: { restrictions: ['token-revoked'] },
  },
  {
    cause: 'org-requires-fine-grained',
    line: 'acme/one write',
    role: 'write',
    token: WRITE,
    acme: { restrictions: ['token-policy'] },
  },
  {
    cause: 'org-sso-required',
    line: 'acme/one read',
    role: 'write',
    repo: { private: true },
    acme: { restrictions: ['sso'] },
  },
  {
    cause: 'org-mfa-required',
    line: 'acme/one read',
    role: 'write',
    repo: { private: true },
    acme: { restrictions: ['mfa'] },
  },
  {
    cause: 'org-ip-not-allowed',
    line: 'acme/one read',
    role: 'write',
    repo: { private: true },
    acme: { restrictions: ['ip'] },
  },
  {
    cause: 'org-token-pending-approval',
    line: 'acme/one read',
    role: 'write',
    repo: { private: true },
    token: fine(false, onAcme('repo.content.read')),
    acme: { restrictions: ['token-policy'] },
  },
  { cause: 'repo-disabled', line: 'acme/one read', repo: { disabled: true } },
  { cause: 'region-blocked', line: 'acme/one read', repo: { regionBlocked: true } },
  { cause: 'repo-type-mismatch', line: 'acme/one read', repo: { type: 'dataset' } },
  { cause: 'repo-missing-or-no-access', line: 'acme/other read', role: 'read' },
  { cause: 'repo-missing-or-no-access', line: 'acme/one read', repo: { private: true } },
  { cause: 'repo-missing-or-no-access', line: 'acme/other write', role: 'contributor', token: WRITE },
  { cause: 'target-missing', line: 'octo/new write', token: WRITE },
  { cause: 'target-missing', line: 'acme/new write', role: 'write', token: WRITE },
  { cause: 'target-missing', line: 'kernels/acme/new write', role: 'admin', token: WRITE },
  { cause: 'none', line: 'acme/new create', role: 'admin', token: WRITE },
  { cause: 'none', line: 'acme/one create', role: 'write', token: WRITE },
  { cause: 'none', line: 'octo/new create', token: oauth('manage-repos') },
  { cause: 'none', line: 'acme/one pr', token: WRITE },
  { cause: 'write-unverifiable', line: 'acme/new create', role: 'write', token: WRITE },
  { cause: 'org-role-insufficient', line: 'acme/new create', role: 'read', token: WRITE },
  { cause: 'wrong-namespace', line: 'acme/new create', token: WRITE },
  {
    cause: 'fine-grained-repo-not-in-scope',
    line: 'octo/new create',
    token: fine(false, onOne('repo.write')),
  },
  { cause: 'revision-missing', line: 'acme/one@v9 read' },
  { cause: 'token-invalid', line: 'acme/one read', token: { state: 'unknown' }, repo: { gated: 'auto' } },
  {
    cause: 'token-expired',
    line: 'acme/one read',
    token: { state: 'expired', user: 'octo' },
    repo: { gated: 'auto' },
  },
  { cause: 'org-token-unsupported', line: 'acme/one write', token: { user: 'acme', kind: 'org' } },
];

describe('in a world with one thing wrong, that is the cause, whatever nobody knows about the Hub', () => {
  test.each(FACTS)('$cause ($line)', async ({ cause, line, token, role, repo, acme }) => {
    const orgs = role === undefined ? [] : [{ name: 'acme', role, ...acme }];
    const world = {
      users: { octo: { orgs } },
      tokens: { ci: token ?? { user: 'octo', kind: 'read' } },
      repos: [{ id: 'acme/one', ...repo }],
    };
    const seen: string[] = [];
    for (const switches of SWITCHES) {
      const hub = await startHub({ ...world, switches });
      const { diagnosis } = await check(hub.url, hub.tokens.ci ?? null, [line]);
      seen.push(`${JSON.stringify(switches)}: ${diagnosis.cause ?? 'none'}`);
      expect(hub.violations).toEqual([]);
      await hub.close();
    }
    expect(seen).toEqual(SWITCHES.map((switches) => `${JSON.stringify(switches)}: ${cause}`));
  });
});
