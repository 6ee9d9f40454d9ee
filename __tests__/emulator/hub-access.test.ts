import { describe, expect, test } from '@jest/globals';
import type { Purpose } from '../../tools/emulator/hub/access/access.mjs';
import { access } from '../../tools/emulator/hub/access/access.mjs';
import { readWorld } from '../../tools/emulator/hub/world/world.mjs';

const fineGrained = (scoped: unknown[], canReadGatedRepos = false) => ({
  user: 'dev',
  kind: 'fineGrained',
  fineGrained: { canReadGatedRepos, global: [], scoped },
});
const entry = (type: string, name: string, ...permissions: string[]) => ({
  entity: { type, name },
  permissions,
});

const WORLD = {
  tokens: {
    read: { user: 'dev', kind: 'read' },
    write: { user: 'dev', kind: 'write' },
    admin: { user: 'boss', kind: 'write' },
    outsider: { user: 'stranger', kind: 'write' },
    dead: { state: 'unknown' },
    old: { state: 'expired', user: 'dev', kind: 'read', name: 'nightly' },
    bare: fineGrained([]),
    flagged: fineGrained([], true),
    reader: fineGrained([entry('org', 'acme', 'repo.content.read')]),
    writer: fineGrained([entry('org', 'acme', 'repo.write')]),
    narrowed: fineGrained([
      entry('org', 'acme', 'repo.content.read', 'repo.write'),
      entry('model', 'acme/secret', 'repo.content.read'),
    ]),
    emptied: fineGrained([entry('org', 'acme', 'repo.write'), entry('model', 'acme/secret')]),
    byId: fineGrained([
      { entity: { type: 'model', _id: '65f0c1d2e3a4b5c6d7e8f9a1' }, permissions: ['repo.content.read'] },
    ]),
    otherId: fineGrained([
      {
        entity: { type: 'model', name: 'acme/dated', _id: '65f0c1d2e3a4b5c6d7e8f9a2' },
        permissions: ['repo.write'],
      },
    ]),
    group: fineGrained([entry('resource-group', 'vision', 'repo.content.read')]),
    oauth: { user: 'dev', kind: 'oauth', scopes: ['openid', 'read-repos', 'write-repos'] },
    login: { user: 'dev', kind: 'oauth', scopes: ['openid'] },
    gatedOnly: { user: 'dev', kind: 'oauth', scopes: ['gated-repos'] },
    publisher: { kind: 'jwt', resource: 'acme/secret' },
    org: { user: 'acme', kind: 'org' },
    policy: {
      ...fineGrained([entry('org', 'acme', 'repo.content.read')]),
      restrictedBy: { acme: 'token-policy' },
    },
    classic: { user: 'dev', kind: 'read', restrictedBy: { acme: 'token-policy' } },
    revoked: { user: 'dev', kind: 'read', restrictedBy: { acme: 'token-revoked' } },
    sso: { user: 'dev', kind: 'read', restrictedBy: { acme: 'sso' } },
  },
  users: {
    dev: {
      orgs: [
        { name: 'acme', role: 'write', resourceGroups: [{ name: 'audio', role: 'read' }] },
        { name: 'lab', role: 'contributor' },
        { name: 'left', role: 'no_access' },
        { name: 'strict', role: 'read' },
      ],
    },
    boss: { orgs: [{ name: 'acme', role: 'admin' }] },
    stranger: {},
  },
  repos: [
    { id: 'acme/open' },
    { id: 'acme/secret', private: true },
    { id: 'acme/dated', private: true, _id: '65f0c1d2e3a4b5c6d7e8f9a1' },
    { id: 'acme/vision', private: true, resourceGroup: 'vision' },
    { id: 'acme/audio', private: true, resourceGroup: 'audio' },
    { id: 'acme/gated', gated: 'manual' },
    { id: 'acme/gated-inside', gated: 'manual', orgMembersGated: true },
    { id: 'lab/mine', createdBy: 'dev' },
    { id: 'lab/theirs', createdBy: 'someone' },
    { id: 'left/secret', private: true },
    { id: 'dev/secret', private: true },
    { id: 'dev/gated', gated: 'auto' },
    { id: 'far/granted', gated: 'manual', access: { dev: 'granted' } },
    { id: 'far/pending', gated: 'manual', access: { dev: 'pending' } },
    { id: 'far/rejected', gated: 'manual', access: { dev: 'rejected' } },
    { id: 'far/reset', gated: 'auto', access: { dev: 'reset' } },
    { id: 'far/unasked', gated: 'manual' },
    { id: 'far/blocked', gated: 'manual', regionBlocked: true },
    { id: 'far/disabled', disabled: true },
    { id: 'far/public' },
  ],
};

function decide(who: string, id: string, purpose: Purpose, switches: Record<string, unknown> = {}): string {
  const world = readWorld({ ...WORLD, switches });
  const token = world.tokens.get(who) ?? null;
  const repo = world.repos.find((item) => item.id === id) ?? null;
  const caller =
    who === 'nobody'
      ? ({ kind: 'anonymous' } as const)
      : token?.state === 'valid'
        ? ({ kind: 'accepted', token } as const)
        : ({ kind: 'refused', token } as const);
  const denied = access(world, caller, repo, purpose);
  return denied ? `${denied.status} ${denied.code ?? '-'} ${denied.message}` : 'granted';
}

const PASSWORD = '401 - Invalid username or password.';
const CREDENTIALS = '401 - Invalid credentials in Authorization header';
const MISSING = '404 RepoNotFound Repository not found';
const W1 = '403 - You have read access but not the required permissions for this operation';
const S1 =
  '403 - Please enable access to public gated repositories in your fine-grained token settings to view this repository.';
const asked = (state: string, id: string) =>
  `403 GatedRepo Your request to access model ${id} has been ${state} by the repo's authors.`;
const unasked = (id: string) =>
  `403 GatedRepo Access to model ${id} is restricted and you are not in the authorized list. Visit https://huggingface.co/${id} to ask for access.`;
const please = (id: string) =>
  `401 GatedRepo Access to model ${id} is restricted. You must have access to it and be authenticated to access it. Please log in.`;

describe('the access rules', () => {
  test.each<[string, string, Purpose, string]>([
    ['nobody', 'far/public', 'content', 'granted'],
    ['nobody', 'far/public', 'write', PASSWORD],
    ['nobody', 'acme/secret', 'metadata', PASSWORD],
    ['nobody', 'no/such', 'metadata', PASSWORD],
    ['nobody', 'far/unasked', 'metadata', 'granted'],
    ['nobody', 'far/unasked', 'open-file', 'granted'],
    ['nobody', 'far/unasked', 'content', please('far/unasked')],
    ['nobody', 'far/unasked', 'auth-check', please('far/unasked')],
    ['dead', 'far/public', 'metadata', CREDENTIALS],
    ['dead', 'far/public', 'content', CREDENTIALS],
    ['dead', 'far/unasked', 'content', CREDENTIALS],
    ['dead', 'no/such', 'metadata', CREDENTIALS],
    ['old', 'far/public', 'content', '401 - User Access Token "nightly" is expired'],
    ['read', 'no/such', 'metadata', MISSING],
    ['read', 'left/secret', 'metadata', MISSING],
    ['outsider', 'acme/secret', 'content', MISSING],
    ['read', 'acme/secret', 'content', 'granted'],
    ['read', 'acme/vision', 'metadata', MISSING],
    ['read', 'acme/audio', 'content', 'granted'],
    ['write', 'acme/audio', 'write', W1],
    ['admin', 'acme/vision', 'write', 'granted'],
    ['read', 'far/granted', 'content', 'granted'],
    ['read', 'far/rejected', 'content', asked('rejected', 'far/rejected')],
    [
      'read',
      'far/pending',
      'auth-check',
      '403 GatedRepo Your request to access model far/pending is awaiting a review from the repo authors.',
    ],
    [
      'read',
      'far/reset',
      'content',
      `${asked('reset', 'far/reset')} Visit https://huggingface.co/far/reset to submit a new request.`,
    ],
    ['read', 'far/unasked', 'content', unasked('far/unasked')],
    ['read', 'far/unasked', 'metadata', 'granted'],
    ['read', 'dev/gated', 'content', 'granted'],
    ['read', 'acme/gated', 'content', 'granted'],
    ['read', 'acme/gated-inside', 'content', unasked('acme/gated-inside')],
    ['admin', 'acme/gated-inside', 'content', 'granted'],
    ['nobody', 'far/blocked', 'content', '403 - This model is not available in your region.'],
    ['dead', 'far/blocked', 'content', '403 - This model is not available in your region.'],
    ['read', 'far/blocked', 'metadata', 'granted'],
    ['read', 'far/disabled', 'metadata', 'granted'],
    ['nobody', 'far/disabled', 'content', '403 - Access to this resource is disabled.'],
    ['bare', 'far/public', 'content', 'granted'],
    ['bare', 'far/granted', 'content', S1],
    ['bare', 'far/granted', 'metadata', 'granted'],
    ['bare', 'far/unasked', 'content', S1],
    ['flagged', 'far/granted', 'content', 'granted'],
    ['flagged', 'far/unasked', 'content', unasked('far/unasked')],
    ['bare', 'acme/secret', 'metadata', MISSING],
    ['reader', 'acme/secret', 'content', 'granted'],
    ['reader', 'acme/gated', 'content', 'granted'],
    ['reader', 'acme/secret', 'write', W1],
    ['writer', 'acme/secret', 'content', 'granted'],
    ['writer', 'acme/secret', 'write', 'granted'],
    ['narrowed', 'acme/secret', 'write', W1],
    ['narrowed', 'acme/open', 'write', 'granted'],
    ['emptied', 'acme/secret', 'content', MISSING],
    ['byId', 'acme/dated', 'content', 'granted'],
    ['otherId', 'acme/dated', 'content', MISSING],
    ['group', 'acme/vision', 'content', MISSING],
    ['read', 'acme/open', 'write', W1],
    ['write', 'acme/open', 'write', 'granted'],
    ['write', 'far/public', 'write', W1],
    ['write', 'far/unasked', 'write', W1],
    ['write', 'no/such', 'write', MISSING],
    ['write', 'lab/mine', 'write', 'granted'],
    ['write', 'lab/theirs', 'write', W1],
    ['write', 'dev/secret', 'write', 'granted'],
    ['oauth', 'acme/secret', 'write', 'granted'],
    ['oauth', 'far/granted', 'content', 'granted'],
    ['login', 'acme/secret', 'content', MISSING],
    ['login', 'far/granted', 'content', S1],
    ['login', 'acme/open', 'write', W1],
    ['gatedOnly', 'far/granted', 'content', 'granted'],
    ['gatedOnly', 'acme/secret', 'content', MISSING],
    ['publisher', 'acme/secret', 'content', 'granted'],
    ['publisher', 'acme/secret', 'write', 'granted'],
    ['publisher', 'acme/open', 'write', W1],
    ['publisher', 'acme/dated', 'content', MISSING],
    ['publisher', 'far/unasked', 'content', unasked('far/unasked')],
    ['org', 'acme/secret', 'content', 'granted'],
    ['org', 'acme/open', 'write', W1],
    ['policy', 'acme/open', 'metadata', 'granted'],
    [
      'policy',
      'acme/secret',
      'metadata',
      '403 - Due to the organization token policy, your token needs to be approved by the organization before you can access this resource.',
    ],
    [
      'classic',
      'acme/secret',
      'metadata',
      '403 - The security settings of this organization (token-policy) do not allow this access.',
    ],
    [
      'revoked',
      'acme/open',
      'content',
      '403 - Your token has been revoked by the organization administrator, you can no longer access organization resources. Please contact them for more information.',
    ],
    [
      'sso',
      'acme/open',
      'write',
      '403 - The security settings of this organization (sso) do not allow this access.',
    ],
    ['policy', 'far/public', 'content', 'granted'],
  ])('the access rules give %s on %s for %s: %s', (who, id, purpose, expected) => {
    expect(decide(who, id, purpose)).toBe(expected);
  });

  test.each<[Record<string, unknown>, string, string, Purpose, string]>([
    [{ badTokenText: 'password' }, 'dead', 'far/public', 'content', PASSWORD],
    [{ badTokenOnGated: 'gated' }, 'dead', 'far/unasked', 'auth-check', please('far/unasked')],
    [{ badTokenOnGated: 'gated' }, 'old', 'far/unasked', 'content', please('far/unasked')],
    [{ badTokenOnGated: 'gated' }, 'dead', 'far/unasked', 'metadata', CREDENTIALS],
    [{ scopeBeforeGate: false }, 'bare', 'far/unasked', 'content', unasked('far/unasked')],
    [{ scopeBeforeGate: false }, 'bare', 'far/granted', 'content', S1],
    [
      { fineGrainedOutOfScopePrivate: 403, outOfScopeText: 'Not yours' },
      'bare',
      'acme/secret',
      'metadata',
      '403 - Not yours',
    ],
    [{ writeDenied: { status: 401, text: 'No' } }, 'read', 'acme/open', 'write', '401 - No'],
    [{ restrictionText: 'Stop: {restriction}' }, 'sso', 'acme/open', 'content', '403 - Stop: sso'],
    [{ anonymousWriteOnGated: 'gated' }, 'nobody', 'far/unasked', 'write', please('far/unasked')],
    [
      { anonymousWriteOnGated: 'bare' },
      'nobody',
      'far/unasked',
      'write',
      '401 - Invalid username or password.',
    ],
    [{ anonymousWriteOnGated: 'bare' }, 'nobody', 'far/unasked', 'content', please('far/unasked')],
    [{ tokenPolicyText: 'Not approved' }, 'policy', 'acme/open', 'content', '403 - Not approved'],
    [{ regionBlockOnAuthCheck: false }, 'nobody', 'far/blocked', 'auth-check', please('far/blocked')],
  ])('the access rules with %j give %s on %s for %s: %s', (switches, who, id, purpose, expected) => {
    expect(decide(who, id, purpose, switches)).toBe(expected);
  });
});
