import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import type { Finding } from '../../src/evidence/finding.js';
import type { Identity, OrgMembership } from '../../src/hub/whoami.js';
import {
  evidence,
  findingsOf,
  fineGrained,
  member,
  metadata,
  NO_ROUTE,
  NOT_FOUND,
  no,
  OAUTH,
  OK,
  oauthToken,
  READ_ONLY,
  READ_TOKEN,
  type Scene,
  WRITE_TOKEN,
  wordsOf,
} from './evidence.js';
import { sentenceProblems } from './sentences.js';

const REFUSED = { write: READ_ONLY, read: OK, metadata: metadata() };
const PRIVATE = { read: no(403, 'Forbidden'), metadata: metadata({ private: true }) };
const OUTSIDE = 'acme is neither the account octo nor one of its organizations';
const READ_ROLE = 'octo has the role read in acme';
const ASK_ADMIN = 'Ask an administrator of acme to give octo the role write, then ';

function inAcme(whoami: Identity, given: Partial<OrgMembership> = {}): Identity {
  return { ...whoami, orgs: [member('acme', given)] };
}

function only(scene: Scene): Finding {
  const { findings } = diagnose(evidence(scene));
  const [first, ...others] = findings;
  if (first === undefined) throw new Error('nothing was found');
  expect(others.map(({ cause }) => cause)).toEqual([]);
  expect(sentenceProblems(first)).toEqual([]);
  return first;
}

const write = (whoami: Identity, probes: NonNullable<Scene['repos']>[string] = REFUSED): Scene => ({
  whoami,
  repos: { 'acme/model write': probes },
});
const read = (whoami: Identity, probes: NonNullable<Scene['repos']>[string] = PRIVATE): Scene => ({
  whoami,
  repos: { 'acme/model': probes },
});
const oauth = (scene: Scene, ...scopes: string[]): Scene => ({ ...scene, token: oauthToken(...scopes) });

describe('two limits of a write are one finding, whose advice lifts both', () => {
  test.each<[string, Scene, string, string[]]>([
    [
      'a read token, and a stranger',
      write(READ_TOKEN),
      'read-token-for-write',
      [
        'is a read token: it cannot write acme/model',
        OUTSIDE,
        'Write to a repo of octo or of one of its organizations',
      ],
    ],
    [
      'a read token, and the role read',
      write(inAcme(READ_TOKEN, { role: 'read' })),
      'read-token-for-write',
      ['is a read token', READ_ROLE, `${ASK_ADMIN}create a token of octo that can write this repo`],
    ],
    [
      'a read token, and no access',
      write(inAcme(READ_TOKEN, { role: 'no_access' })),
      'read-token-for-write',
      ['octo has the role no_access in acme', ASK_ADMIN],
    ],
    [
      'an OAuth token without the scope, and a stranger',
      oauth(write(OAUTH), 'read-repos', 'read-memberships'),
      'oauth-scope-missing',
      ['not write-repos', OUTSIDE, 'with a token that has the scope write-repos'],
    ],
    [
      'an OAuth token without the scope, and the role read',
      oauth(write(inAcme(OAUTH, { role: 'read' })), 'read-repos', 'read-memberships'),
      'oauth-scope-missing',
      ['not write-repos', READ_ROLE, `${ASK_ADMIN}log in again with the scope write-repos`],
    ],
    [
      'a fine-grained token without an entry, and the role read',
      write(inAcme(fineGrained([]), { role: 'read' })),
      'fine-grained-repo-not-in-scope',
      [
        'has no entry for this repo or its owner acme',
        READ_ROLE,
        `${ASK_ADMIN}add acme/model or acme with write access`,
      ],
    ],
    [
      'a fine-grained token without an entry, and a stranger',
      write(fineGrained([])),
      'wrong-namespace',
      [
        OUTSIDE,
        'the fine-grained token "ci" has no entry for this repo',
        'with a token that has an entry with write access',
      ],
    ],
    [
      'a fine-grained token whose entry cannot write, and the role read',
      write(inAcme(fineGrained(['org acme: repo.content.read']), { role: 'read' })),
      'fine-grained-no-write-on-repo',
      ['for its owner acme has no write access to contents', READ_ROLE, `${ASK_ADMIN}tick write access`],
    ],
    [
      'a write token, and a stranger',
      write(WRITE_TOKEN),
      'wrong-namespace',
      [OUTSIDE, 'or use a token of acme or of one of its members'],
    ],
  ])('%s', (_, scene, cause, names) => {
    const found = only(scene);
    expect(found.cause).toBe(cause);
    for (const name of names) expect(wordsOf(found)).toContain(name);
    // What the form makes would be refused.
    expect(found.link).toBeNull();
    expect(found.evidence.length).toBeGreaterThan(1);
  });

  test.each<[string, Scene, string]>([
    ['a read token of a writer', write(inAcme(READ_TOKEN)), 'orgs=acme'],
    [
      'an entry that lacks write, of a writer',
      write(inAcme(fineGrained(['org acme: repo.content.read']))),
      'orgs=acme',
    ],
    [
      "a read token, and the account's own repo",
      { whoami: READ_TOKEN, repos: { 'octo/model write': REFUSED } },
      'ownUserPermissions=repo.write',
    ],
    [
      "a role of the organization's own making",
      write(inAcme(READ_TOKEN, { role: 'reader of everything' })),
      'orgs=acme',
    ],
  ])('a limit with none behind it links the form: %s', (_, scene, words) => {
    const found = only(scene);
    expect(found.link).toContain(words);
    expect(found.message).not.toMatch(/neither|has the role/);
  });
});

describe('a role that may not be what refuses is told as that', () => {
  test.each<[string, Partial<OrgMembership>]>([
    ['a contributor, who may have created the repo', { role: 'contributor' }],
    [
      'a reader with more rights in a group',
      { role: 'read', resourceGroups: [{ name: 'vision', role: 'write' }] },
    ],
    [
      'a reader with a role of its own in a group',
      { role: 'read', resourceGroups: [{ name: 'vision', role: null }] },
    ],
  ])('%s', (_, given) => {
    const found = only(write(inAcme(READ_TOKEN, given)));
    expect(found.cause).toBe('read-token-for-write');
    expect(found.advice).toContain('Create a token of octo that can write this repo');
    expect(found.advice).toContain(
      'if that is refused too, ask an administrator of acme to raise the role of octo',
    );
    // A role in the repo's group would do as well.
    const groups = (given.resourceGroups ?? []).map(({ name }) => name);
    for (const name of groups)
      expect(found.advice).toContain(`resource group, which may be another than ${name}`);
    expect(found.link).toBeNull();
  });

  test('a reader who has no more in any group is refused by the role', () => {
    const groups = [{ name: 'vision', role: 'read' }];
    expect(only(write(inAcme(READ_TOKEN, { role: 'read', resourceGroups: groups }))).advice).toContain(
      ASK_ADMIN,
    );
  });
});

describe('two limits of a read are one finding, whose advice lifts both', () => {
  test.each<[string, Scene, string, string[]]>([
    [
      'a fine-grained token without an entry, and a stranger',
      read(fineGrained([])),
      'fine-grained-repo-not-in-scope',
      [
        'has no entry for this repo',
        OUTSIDE,
        'Use a token of acme or of one of its members that can read this repo',
      ],
    ],
    [
      'an OAuth token without the scope, and a stranger',
      oauth(read(OAUTH), 'openid', 'read-memberships'),
      'oauth-scope-missing',
      ['not read-repos', OUTSIDE],
    ],
    [
      'a fine-grained token without an entry, and no access',
      read(inAcme(fineGrained([]), { role: 'no_access' })),
      'fine-grained-repo-not-in-scope',
      [
        'octo has the role no_access in acme',
        'Ask an administrator of acme to give octo access, then add acme/model',
      ],
    ],
  ])('%s', (_, scene, cause, names) => {
    const found = only(scene);
    expect(found.cause).toBe(cause);
    for (const name of names) expect(wordsOf(found)).toContain(name);
    expect(found.link).toBeNull();
  });

  test('the role read is no limit of a read', () => {
    const found = only(read(inAcme(fineGrained([]), { role: 'read' })));
    expect(found.message).not.toContain('role');
    expect(found.link).toContain('orgPermissions=repo.content.read');
  });
});

describe('a block of the organization names what is behind it', () => {
  test.each<[string, Identity, string[]]>([
    [
      'a read token',
      inAcme(READ_TOKEN, { restrictions: ['sso'] }),
      ['Besides, the token "ci" is a read token.', 'the token must also be able to write'],
    ],
    [
      'the role read',
      inAcme(WRITE_TOKEN, { role: 'read', restrictions: ['sso'] }),
      [`Besides, ${READ_ROLE}.`, 'octo must also be given the right to write it'],
    ],
    [
      'both',
      inAcme(fineGrained([]), { role: 'read', restrictions: ['sso'] }),
      ['has no entry for this repo or its owner acme', READ_ROLE],
    ],
    [
      'another block',
      inAcme(WRITE_TOKEN, { restrictions: ['ip', 'sso'] }),
      ['requires single sign-on', 'outside the ranges', 'or ask an administrator to add this one'],
    ],
  ])('%s', (_, whoami, names) => {
    const found = only(write(whoami, { write: no(403, 'Forbidden') }));
    expect(found.cause).toBe('org-sso-required');
    for (const name of names) expect(wordsOf(found)).toContain(name);
  });

  test.each<[string, Scene]>([
    ['nothing', write(inAcme(WRITE_TOKEN, { restrictions: ['sso'] }), { write: no(403, 'Forbidden') })],
    [
      'a role that may not be what refuses',
      write(inAcme(WRITE_TOKEN, { role: 'contributor', restrictions: ['sso'] }), { write: READ_ONLY }),
    ],
    [
      'no entry for a repo that may be public',
      read(inAcme(fineGrained([]), { restrictions: ['sso'] }), { read: no(403, 'Forbidden') }),
    ],
  ])('%s is no limit behind it', (_, scene) => {
    expect(only(scene).message).toContain('The token works elsewhere.');
  });
});

describe('an owner whose name is near to one of the account', () => {
  const lab = (...roles: string[]) =>
    roles.map((role, index) => member(index === 0 ? 'octolab' : 'octolabs', { role }));

  test.each<[string, Identity, string, string]>([
    [
      'an organization',
      { ...WRITE_TOKEN, orgs: lab('write') },
      'octo-lab/model write',
      'Did you mean octolab/model?',
    ],
    [
      'an organization, to a read token',
      { ...READ_TOKEN, orgs: lab('write') },
      'octo-lab/model write',
      'Did you mean octolab/model?',
    ],
    [
      'the account itself',
      WRITE_TOKEN,
      'Octo-/model write'.replace('-/', '_1x/').replace('Octo_1x', 'oct'),
      '',
    ],
    [
      'a dataset',
      { ...WRITE_TOKEN, orgs: lab('admin') },
      'datasets/octo-lab/data write',
      'Did you mean datasets/octolab/data?',
    ],
  ])('%s is asked about', (_, whoami, line, question) => {
    expect(only({ whoami, repos: { [line]: REFUSED } }).message).toContain(question);
  });

  test('is asked about where the Hub does not show the repo', () => {
    const found = only({
      whoami: { ...READ_TOKEN, orgs: lab('read') },
      repos: { 'octo-lab/model': { read: NOT_FOUND, metadata: NOT_FOUND } },
    });
    expect(found.message).toContain('Did you mean octolab/model?');
  });

  test.each<[string, OrgMembership[], string]>([
    ['cannot be written', [member('vision', { role: 'read' })], 'visions/model write'],
    ['is far from it', lab('write'), 'octopus-garden/model write'],
    ['is the owner', lab('read'), 'octolab/model write'],
  ])('is not asked about if it %s', (_, orgs, line) => {
    const { findings } = diagnose(evidence({ whoami: { ...WRITE_TOKEN, orgs }, repos: { [line]: REFUSED } }));
    expect(findings.map(({ message }) => message).join()).not.toContain('Did you mean');
  });
});

describe('what has no write check is refused by what the identity check proves, and by nothing else', () => {
  const VISIBLE = { metadata: metadata(), content: no(404, 'Entry not found', 'EntryNotFound') };
  const lines = ['buckets/acme/b write', 'kernels/acme/k write'];

  test.each<[string, Identity, string]>([
    ['a stranger', WRITE_TOKEN, 'wrong-namespace'],
    ['the role read', inAcme(WRITE_TOKEN, { role: 'read' }), 'org-role-insufficient'],
    ['no entry', inAcme(fineGrained([])), 'fine-grained-repo-not-in-scope'],
    [
      'an entry that only reads',
      inAcme(fineGrained(['org acme: repo.content.read'])),
      'fine-grained-no-write-on-repo',
    ],
    ['a read token', inAcme(READ_TOKEN), 'read-token-for-write'],
  ])('%s', (_, whoami, cause) => {
    for (const line of lines) {
      const found = only({ whoami, repos: { [line]: VISIBLE } });
      expect(found).toMatchObject({ cause, severity: 'error' });
      expect(found.message).not.toContain('refuses');
    }
  });

  test.each<[string, Scene]>([
    ['a writer', { whoami: inAcme(WRITE_TOKEN) }],
    ['a contributor', { whoami: inAcme(WRITE_TOKEN, { role: 'contributor' }) }],
    [
      'a scope that may be another',
      { token: oauthToken('openid', 'read-memberships'), whoami: inAcme(OAUTH) },
    ],
    ['an OAuth token that lists no organizations', { token: oauthToken('write-repos'), whoami: OAUTH }],
  ])('%s cannot be told', (_, scene) => {
    for (const line of lines) {
      expect(findingsOf({ ...scene, repos: { [line]: VISIBLE } })).toEqual(['warning write-unverifiable']);
    }
  });
});

describe('permissions that this version does not know', () => {
  const unknown = (...entries: string[]) => inAcme(fineGrained(entries));

  test.each<[string, Scene]>([
    ['in an entry for the owner', write(unknown('org acme: repo.contribute'))],
    ['in an entry for the repo', write(unknown('model acme/model: repo.content.read,repo.new'))],
    ['of a kind that has nothing to do with repos by its name', write(unknown('org acme: new.write'))],
    ['for no entity in particular', write(inAcme(fineGrained([], { global: ['contribute'] })))],
    ['on an entity of an unknown type', write(unknown('shelf acme: repo.write'))],
  ])('are never judged to exclude a write: %s', (_, scene) => {
    const found = only(scene);
    expect(found).toMatchObject({ cause: 'write-unverifiable', severity: 'warning' });
    expect(found.message).not.toContain('everything the Hub says');
  });

  test('are never judged to exclude a read', () => {
    const causes = findingsOf(read(unknown('org acme: repo.contribute')));
    expect(causes.filter((cause) => cause.includes('fine-grained'))).toEqual([]);
  });

  test('do not hide the role', () => {
    expect(findingsOf(write(inAcme(fineGrained(['org acme: repo.contribute']), { role: 'read' })))).toEqual([
      'error org-role-insufficient',
    ]);
  });

  test.each([
    [['org acme: discussion.write,org.write']],
    [['org acme: repo.content.read,inference.serverless.write']],
  ])('are not those that open no repo: %j', (entries) => {
    expect(findingsOf(write(unknown(...entries)))).toEqual(['error fine-grained-no-write-on-repo']);
  });

  test('may create repos, so it is not said that the token cannot', () => {
    const granted = { write: OK };
    const one = 'model acme/model: repo.write';
    expect(findingsOf(write(unknown(one), granted))).toEqual(['notice fine-grained-no-create']);
    expect(findingsOf(write(unknown(one, 'org acme: repo.contribute'), granted))).toEqual([]);
  });

  test('may write, where no repo is listed', () => {
    const scene = (...entries: string[]): Scene => ({
      whoami: fineGrained(entries),
      inputs: { operation: 'write' },
    });
    expect(findingsOf(scene('user octo: contribute'))).toEqual(['notice no-repos-listed']);
    expect(findingsOf(scene('user octo: repo.content.read'))).toContain(
      'error fine-grained-no-write-on-repo',
    );
  });
});

test('an endpoint without a write check says nothing that the identity check would prove', () => {
  const probes = { write: NO_ROUTE, read: OK, preupload: no(422), metadata: metadata() };
  expect(findingsOf(write(WRITE_TOKEN, probes))).not.toContain('error wrong-namespace');
});

test('an OAuth token that lists no organizations is asked of an account that may write there', () => {
  const found = only(oauth(write(OAUTH), 'read-repos'));
  expect(found.advice).toContain('as an account that may write repos of acme');
  expect(found.link).toBeNull();
});

describe('a limit of the token before a repo to write that is not there', () => {
  const GONE = { write: NOT_FOUND, read: NOT_FOUND, metadata: NOT_FOUND };
  const READS = ['user octo: repo.content.read', 'org acme: repo.content.read'];
  const of = (whoami: Identity, repo: string): Scene => ({ whoami, repos: { [`${repo} write`]: GONE } });

  test.each<[string, Scene, string, string]>([
    ['A read token', of(READ_TOKEN, 'octo/new'), 'read-token-for-write', 'every repo of its own'],
    [
      'An entry that only reads',
      of(fineGrained(READS), 'octo/new'),
      'fine-grained-no-write-on-repo',
      'every repo of its own',
    ],
    [
      'An OAuth token that only reads',
      oauth(of(OAUTH, 'octo/new'), 'read-repos'),
      'oauth-scope-missing',
      'every repo of its own',
    ],
    [
      'A read token of a writer',
      of(inAcme(READ_TOKEN), 'acme/new'),
      'read-token-for-write',
      'although the role write of octo in acme allows the write',
    ],
    [
      'An entry of a writer that only reads',
      of(inAcme(fineGrained(READS)), 'acme/new'),
      'fine-grained-no-write-on-repo',
      'although the role write of octo in acme allows the write',
    ],
  ])('%s would see the repo, so both are told', (_, scene, cause, words) => {
    const { findings } = diagnose(evidence(scene));
    expect(findings.map((found) => found.cause)).toEqual([cause, 'target-missing']);
    expect(findings.flatMap(sentenceProblems)).toEqual([]);
    expect(findings[1]?.message).toContain(words);
    expect(findings[0]?.advice).not.toContain('check the id as well');
  });

  test.each<[string, Scene]>([
    ['An entry that opens no contents', of(fineGrained(['user octo: discussion.write']), 'octo/new')],
    ['No entry', of(fineGrained([]), 'octo/new')],
    ['The scope gated-repos alone', oauth(of(OAUTH, 'octo/new'), 'gated-repos')],
    ['The role read', of(inAcme(WRITE_TOKEN, { role: 'read' }), 'acme/new')],
    ['A read token with the role read', of(inAcme(READ_TOKEN, { role: 'read' }), 'acme/new')],
    ['An entry of a reader', of(inAcme(fineGrained(READS), { role: 'read' }), 'acme/new')],
  ])('%s leaves open whether the repo is there', (_, scene) => {
    expect(only(scene).advice).toContain('check the id as well');
  });

  test('What the Hub shows is not to be checked', () => {
    expect(only(write(inAcme(WRITE_TOKEN, { role: 'read' }))).advice).not.toContain('check the id');
    expect(only(write(inAcme(fineGrained([])))).advice).not.toContain('check the id');
  });
});

describe('a repo without an owner', () => {
  const old = (whoami: Identity): Scene => ({ whoami, repos: { 'gpt2 write': REFUSED } });

  test.each<[string, Identity, string]>([
    ['a write token', WRITE_TOKEN, 'wrong-namespace'],
    ['a read token', READ_TOKEN, 'read-token-for-write'],
    ['a fine-grained token', fineGrained(['user octo: repo.write']), 'wrong-namespace'],
  ])('An old repo without an owner is written by no account, and so not with %s', (_, whoami, cause) => {
    const found = only(old(whoami));
    expect(found.cause).toBe(cause);
    expect(found.link).toBeNull();
    expect(found.message).toContain('it is an old repo without an owner');
    expect(found.advice).toMatch(/^Write to a repo of octo or of one of its organizations/);
    expect(wordsOf(found)).not.toMatch(/null|a token of/);
  });

  test('An id without an owner that is not there has a finding of its own, which is told alone', () => {
    const gone = { write: NOT_FOUND, read: NOT_FOUND, metadata: NOT_FOUND };
    const { findings } = diagnose(evidence({ whoami: READ_TOKEN, repos: { 'my-model write': gone } }));
    expect(findings.map(({ cause }) => cause)).toEqual(['repo-id-no-namespace', 'read-token-for-write']);
    expect(findings[1]?.advice).not.toContain('check the id');
  });
});

describe('whether the token covers a repo that is not found', () => {
  const GONE = { read: NOT_FOUND, metadata: NOT_FOUND };
  const UNKNOWN = '; whether the permissions of the token include this repo is not known.';
  const reads = (whoami: Identity, id: string): Scene => ({ whoami, repos: { [id]: GONE } });

  test.each<[string, Scene]>([
    ['a permission that is not known', reads(fineGrained(['user octo: repo.contribute']), 'octo/model')],
    [
      'an entry for a resource group',
      reads(inAcme(fineGrained(['resource-group g: repo.content.read'])), 'acme/model'),
    ],
  ])('It is said not to be known with %s', (_, scene) => {
    expect(only(scene).advice.endsWith(UNKNOWN)).toBe(true);
  });

  test.each<[string, Scene]>([
    ['an entry that reads', reads(fineGrained(['user octo: repo.content.read']), 'octo/model')],
    ['a read token', reads(READ_TOKEN, 'octo/model')],
    [
      'an entry for the organization',
      reads(inAcme(fineGrained(['org acme: repo.content.read'])), 'acme/model'),
    ],
  ])('It is not in question with %s', (_, scene) => {
    expect(only(scene).advice).not.toContain('permissions of the token');
  });
});

test.each([
  ['the repo', 'model acme/model: repo.content.read'],
  ['its owner', 'org acme: repo.content.read'],
])('Beside an entry for %s, an unknown permission for no entity excludes nothing', (_, entry) => {
  const causeWith = (global: string[]) => only(write(inAcme(fineGrained([entry], { global })))).cause;
  expect(causeWith([])).toBe('fine-grained-no-write-on-repo');
  expect(causeWith(['repo.mystery'])).toBe('write-unverifiable');
});

test('No write check refuses a kernel that is not there, so none is said to', () => {
  const probes = { content: NOT_FOUND, metadata: NOT_FOUND };
  const found = only({ whoami: WRITE_TOKEN, repos: { 'kernels/acme/kernel write': probes } });
  expect(found.cause).toBe('wrong-namespace');
  expect(found.message).toMatch(/^The token cannot write /);
});
