import type { Identity, OrgMembership } from '../../src/hub/whoami.js';
import {
  answer,
  fineGrained,
  GATE_NOT_ASKED,
  gate,
  identity,
  listOf,
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
  type Row,
  type Scene,
  WRITE_TOKEN,
} from './evidence.js';

const MISSING = { write: NOT_FOUND, read: NOT_FOUND, metadata: NOT_FOUND };
const NO_REVISION = no(404, 'Invalid rev id: x', 'RevisionNotFound');
const NO_KERNEL = { content: NOT_FOUND, metadata: NOT_FOUND };
const NO_BUCKET = { metadata: NOT_FOUND };
const inAcme = (role: string | null, given: Partial<OrgMembership> = {}) => ({
  orgs: [member('acme', { role, ...given })],
});
const ofRole = (role: string | null, given: Partial<OrgMembership> = {}) => ({
  ...WRITE_TOKEN,
  ...inAcme(role, given),
});

/** A job that lists this one line. */
const job = (line: string, whoami: Identity, probes: object = MISSING, more: Scene = {}): Scene => ({
  whoami,
  repos: { [line]: probes },
  ...more,
});
const create = (id: string, whoami: Identity, more: Scene = {}) => job(`${id} create`, whoami, MISSING, more);
const oauth = (...scopes: string[]): Scene => ({ token: oauthToken(...scopes) });

const error = (cause: Row['cause']) => ({ cause, severity: 'error', verdict: 'fail' }) as const;
const warning = (cause: Row['cause']) => ({ cause, severity: 'warning', verdict: 'warn' }) as const;

const CREATED: Row[] = [
  {
    ...error('read-token-for-write'),
    sees: 'a repo to create that is not there, and a read token',
    scene: create('octo/new', READ_TOKEN),
    names: ['octo/new cannot be created', 'a read token', 'ownUserPermissions=repo.write'],
    butNot: 'a write token',
    butNotScene: create('octo/new', WRITE_TOKEN),
  },
  {
    ...error('read-token-for-write'),
    sees: 'a kernel to create that is not there, and a read token',
    scene: job('kernels/octo/new create', READ_TOKEN, NO_KERNEL),
    names: ['kernels/octo/new cannot be created'],
    butNot: 'a write token',
    butNotScene: job('kernels/octo/new create', WRITE_TOKEN, NO_KERNEL),
  },
  {
    ...error('read-token-for-write'),
    sees: 'a repo to create that is there, and a read token',
    scene: job('octo/model create', READ_TOKEN, { write: READ_ONLY, read: OK, metadata: metadata() }),
    names: ['cannot write octo/model'],
    butNot: 'a write that is granted',
    butNotScene: job('octo/model create', WRITE_TOKEN, { write: OK }),
  },
  {
    ...error('read-token-for-write'),
    sees: 'a read token, a foreign owner, and both told',
    scene: create('stranger/new', READ_TOKEN),
    names: ['a read token', 'stranger is neither the account octo', 'with a token that can write there'],
    butNot: 'a write token',
    butNotScene: create('stranger/new', WRITE_TOKEN),
  },
  {
    ...error('read-token-for-write'),
    sees: 'a read token, a role that cannot create, and both told',
    scene: create('acme/new', { ...READ_TOKEN, ...inAcme('read') }),
    names: ['a read token', 'the role of octo in acme is read', 'Ask an administrator of acme'],
    butNot: 'a role that can',
    butNotScene: create('acme/new', ofRole('admin')),
  },
  {
    ...error('oauth-scope-missing'),
    sees: 'a repo to create, and write-repos alone',
    scene: create('octo/new', OAUTH, oauth('read-repos', 'write-repos')),
    names: ['only read-repos, write-repos, not manage-repos', 'with the scope manage-repos'],
    butNot: 'manage-repos',
    butNotScene: create('octo/new', OAUTH, oauth('manage-repos')),
  },
  {
    ...error('fine-grained-repo-not-in-scope'),
    sees: 'a repo to create, and an entry for this repo alone',
    scene: create('octo/new', fineGrained(['model octo/new: repo.write'])),
    names: ['no entry for octo', 'Add octo with write access'],
    butNot: 'an entry for its owner',
    butNotScene: create('octo/new', fineGrained(['user octo: repo.write'])),
  },
  {
    ...error('fine-grained-repo-not-in-scope'),
    sees: 'no entry for the organization, a role that cannot create, and both told',
    scene: create('acme/new', fineGrained(['user octo: repo.write'], inAcme('read'))),
    names: ['no entry for acme', 'the role of octo in acme is read', 'Ask an administrator of acme'],
    butNot: 'entries for resource groups',
    butNotScene: create('acme/new', fineGrained(['resource-group g: repo.write'], inAcme('write'))),
  },
  {
    ...error('fine-grained-no-write-on-repo'),
    sees: 'a repo to create, and an entry for its owner without write',
    scene: create('octo/new', fineGrained(['user octo: repo.content.read, discussion.write'])),
    names: ['for octo has no write access'],
    butNot: 'a permission that is not known',
    butNotScene: create('octo/new', fineGrained(['user octo: repo.contribute'])),
  },
  {
    ...error('fine-grained-no-write-on-repo'),
    sees: 'an entry for the owner without write, and known permissions beside it',
    scene: create(
      'octo/new',
      fineGrained(['user octo: repo.content.read'], { global: ['discussion.write'] }),
    ),
    names: ['for octo has no write access'],
    butNot: 'a permission beside it that is not known',
    butNotScene: create(
      'octo/new',
      fineGrained(['user octo: repo.content.read'], { global: ['repos.create'] }),
    ),
  },
  {
    ...error('wrong-namespace'),
    sees: 'a repo to create under a foreign owner whose name is near',
    scene: create('acmee/new', ofRole('admin')),
    names: ['acmee is neither the account octo', 'Did you mean acme/new?', 'a member of acmee'],
    butNot: "an owner that is one of the account's organizations",
    butNotScene: create('acme/new', ofRole('admin')),
  },
  {
    ...error('wrong-namespace'),
    sees: 'an OAuth token that lists its organizations, and a foreign owner',
    scene: create('stranger/new', OAUTH, oauth('manage-repos', 'read-memberships')),
    names: ['stranger'],
    butNot: 'an OAuth token that does not list them',
    butNotScene: create('stranger/new', OAUTH, oauth('manage-repos')),
  },
  {
    ...error('wrong-namespace'),
    sees: 'a foreign owner, and a fine-grained token, which cannot have an entry for it',
    scene: create('stranger/new', fineGrained(['user octo: repo.content.read'])),
    names: ['stranger is neither the account octo', 'no entry for stranger', 'with a token that can write'],
    butNot: 'an entry of a service account for its organization',
    butNotScene: create('acme/new', fineGrained(['org acme: repo.write'])),
  },
  {
    ...error('org-role-insufficient'),
    sees: 'a repo to create, and the role read',
    scene: create('acme/new', ofRole('read')),
    names: ['the role of octo in acme is read', 'Ask an administrator of acme', 'changes nothing'],
    butNot: 'the role read, and another one in a resource group',
    butNotScene: create('acme/new', ofRole('read', { resourceGroups: [{ name: 'g', role: 'write' }] })),
  },
  {
    ...error('org-role-insufficient'),
    sees: 'a dataset to create, the role no_access, and the role read in a resource group',
    scene: create(
      'datasets/acme/new',
      ofRole('no_access', { resourceGroups: [{ name: 'g', role: 'read' }] }),
    ),
    names: ['datasets/acme/new cannot be created', 'no_access'],
    butNot: 'a role of another name',
    butNotScene: create('datasets/acme/new', ofRole('curator')),
  },
  {
    ...error('org-sso-required'),
    sees: 'a repo to create in an organization that keeps the token out',
    scene: create('acme/new', ofRole('admin', { restrictions: ['sso'] })),
    names: ['acme'],
    butNot: 'an organization that does not',
    butNotScene: create('acme/new', ofRole('admin')),
  },
  {
    ...error('repo-id-no-namespace'),
    sees: 'an id of one word to create',
    scene: create('bert', WRITE_TOKEN),
    names: ['OWNER/bert'],
    butNot: 'an id with an owner',
    butNotScene: create('octo/bert', WRITE_TOKEN),
  },
];

const LIKELY: Row[] = [
  {
    ...warning('write-unverifiable'),
    sees: 'a repo to create, and the role write',
    scene: create('acme/new', ofRole('write')),
    names: ['can create acme/new', 'the role of octo in acme is write', 'administrators'],
    butNot: 'the role admin',
    butNotScene: create('acme/new', ofRole('admin')),
  },
  {
    ...warning('write-unverifiable'),
    sees: 'a repo to create, and the role contributor',
    scene: create('spaces/acme/new', ofRole('contributor')),
    names: ['spaces/acme/new', 'contributor'],
    butNot: 'the role read',
    butNotScene: create('spaces/acme/new', ofRole('read')),
  },
  {
    ...warning('write-unverifiable'),
    sees: 'a repo to create, and a permission that is not known',
    scene: create('octo/new', fineGrained(['user octo: repo.contribute'])),
    names: ['repo.contribute'],
    butNot: 'a permission that is not known beside repo.write',
    butNotScene: create('octo/new', fineGrained(['user octo: repo.contribute, repo.write'])),
  },
  {
    ...warning('write-unverifiable'),
    sees: 'an admin with a fine-grained token that has entries for resource groups alone',
    scene: create('acme/new', fineGrained(['resource-group g: repo.write'], inAcme('admin'))),
    names: ['resource groups'],
    butNot: 'an entry for the organization beside them',
    butNotScene: create(
      'acme/new',
      fineGrained(['resource-group g: repo.write', 'org acme: repo.write'], inAcme('admin')),
    ),
  },
  {
    ...warning('write-unverifiable'),
    sees: 'a repo to create, and contribute-repos',
    scene: create('octo/new', OAUTH, oauth('contribute-repos')),
    names: ['contribute-repos'],
    butNot: 'manage-repos beside it',
    butNotScene: create('octo/new', OAUTH, oauth('contribute-repos', 'manage-repos')),
  },
  {
    ...warning('write-unverifiable'),
    sees: 'an OAuth token that only the identity check shows to be one',
    scene: create('octo/new', { ...OAUTH, isOAuth: true }),
    names: ['the scopes of the OAuth token cannot be read'],
    butNot: 'scopes that can be read',
    butNotScene: create('octo/new', OAUTH, oauth('manage-repos')),
  },
  {
    ...warning('write-unverifiable'),
    sees: 'an admin with an OAuth token',
    scene: create('acme/new', { ...OAUTH, ...inAcme('admin') }, oauth('manage-repos', 'read-memberships')),
    names: ['acme'],
    butNot: "the account's own namespace",
    butNotScene: create('octo/new', OAUTH, oauth('manage-repos')),
  },
  {
    ...warning('write-unverifiable'),
    sees: 'an OAuth token that does not list organizations, and another owner',
    scene: create('acme/new', OAUTH, oauth('manage-repos')),
    names: ['does not show the organizations'],
    butNot: 'the account itself',
    butNotScene: create('octo/new', OAUTH, oauth('manage-repos')),
  },
  {
    ...warning('write-unverifiable'),
    sees: 'an entry of a service account for its organization',
    scene: create('acme/new', fineGrained(['org acme: repo.write'])),
    names: ['does not list octo as a member of acme'],
    butNot: 'the same token of an admin',
    butNotScene: create('acme/new', fineGrained(['org acme: repo.write'], inAcme('admin'))),
  },
  {
    ...warning('write-unverifiable'),
    sees: 'a kernel to create',
    scene: job('kernels/octo/new create', WRITE_TOKEN, NO_KERNEL),
    names: ['kernels/octo/new', 'does not let every account create a kernel'],
    butNot: 'a model to create',
    butNotScene: create('octo/new', WRITE_TOKEN),
  },
  {
    ...warning('write-unverifiable'),
    sees: 'a bucket to create',
    scene: job('buckets/octo/new create', WRITE_TOKEN, NO_BUCKET),
    names: ['buckets/octo/new', 'which accounts may create a bucket is not published'],
    butNot: 'a Space to create',
    butNotScene: create('spaces/octo/new', WRITE_TOKEN),
  },
  {
    ...warning('write-unverifiable'),
    sees: 'a role of the token that is not known',
    scene: create('octo/new', identity({ role: 'owner' })),
    names: ['role owner'],
    butNot: 'the role write',
    butNotScene: create('octo/new', WRITE_TOKEN),
  },
];

const TARGETS: Row[] = [
  ...['kernels/octo/new', 'buckets/octo/new', 'datasets/octo/new', 'spaces/octo/new'].map(
    (id): Row => ({
      ...error('target-missing'),
      sees: `a 404 to a write to the account's own ${id}`,
      scene: job(`${id} write`, WRITE_TOKEN, { ...MISSING, ...NO_KERNEL }),
      names: [`Create ${id} first`, 'operation: create', 'every repo of its own'],
      butNot: 'the same to create',
      butNotScene: job(`${id} create`, WRITE_TOKEN, { ...MISSING, ...NO_KERNEL }),
    }),
  ),
  {
    ...error('target-missing'),
    sees: 'a 404 in an organization in which the account may write, and a near name',
    scene: job('acme/awsome write', ofRole('write'), { ...MISSING, neighbours: listOf('acme/awesome') }),
    names: [
      'does not exist, or octo was not given it',
      'ask an administrator of acme',
      'Did you mean acme/awesome?',
    ],
    butNot: 'a role that may not',
    butNotScene: job('acme/awsome write', ofRole('read')),
  },
  {
    ...error('target-missing'),
    sees: 'a 404 to a kernel in an organization that the account administers',
    scene: job('kernels/acme/new write', ofRole('admin'), NO_KERNEL),
    names: ['the role admin of octo in acme', 'Create kernels/acme/new first'],
    butNot: 'a role of another name',
    butNotScene: job('kernels/acme/new write', ofRole('curator'), NO_KERNEL),
  },
  {
    ...error('target-missing'),
    sees: 'a 404, and a fine-grained token with an entry for the organization',
    scene: job('acme/new write', fineGrained(['org acme: repo.write'], inAcme('write'))),
    names: ['acme/new'],
    butNot: 'an entry that opens no contents',
    butNotScene: job('acme/new write', fineGrained(['org acme: discussion.write'], inAcme('write'))),
  },
  {
    ...error('target-missing'),
    sees: 'a 404, and a permission that is not known',
    scene: job('octo/new write', fineGrained(['user octo: repo.contribute'])),
    names: ['it does not exist, or the token was not given it'],
    butNot: 'no entry at all',
    butNotScene: job('octo/new write', fineGrained([])),
  },
  {
    ...error('target-missing'),
    sees: 'a 404 in an organization, and a permission that is not known',
    scene: job('acme/new write', fineGrained(['org acme: repo.contribute'], inAcme('write'))),
    names: ['the role of octo in acme is write', 'the token was not given it'],
    butNot: 'a role that is not enough',
    butNotScene: job('acme/new write', fineGrained(['org acme: repo.contribute'], inAcme('read'))),
  },
  {
    ...error('target-missing'),
    sees: 'a 404, and an OAuth token that may write',
    scene: job('octo/new write', OAUTH, MISSING, oauth('write-repos')),
    names: ['octo/new'],
    butNot: 'contribute-repos',
    butNotScene: job('octo/new write', OAUTH, MISSING, oauth('contribute-repos')),
  },
  {
    ...error('repo-missing-or-no-access'),
    sees: 'a 404 to a write, and the role contributor',
    scene: job('acme/new write', ofRole('contributor')),
    names: ['acme/new'],
    butNot: 'the role write',
    butNotScene: job('acme/new write', ofRole('write')),
  },
  {
    ...error('repo-missing-or-no-access'),
    sees: "a 404 to a read of a kernel that would be the account's own",
    scene: job('kernels/octo/new', WRITE_TOKEN, NO_KERNEL),
    names: ['kernels/octo/new'],
    butNot: 'the same to write',
    butNotScene: job('kernels/octo/new write', WRITE_TOKEN, NO_KERNEL),
  },
];

const written = (revision: string, operation = 'write') =>
  job(`acme/model@${revision} ${operation}`, ofRole('write'), {
    [operation === 'write' || operation === 'create' ? 'write' : 'read']: OK,
    revision: NO_REVISION,
  });

const BRANCHES: Row[] = [
  ...['build-42', '20261128', 'v1.0', 'feature/x', 'refs/heads/next'].map(
    (revision): Row => ({
      ...warning('revision-missing'),
      sees: `a writable repo without ${revision}`,
      scene: written(revision),
      names: [`Create the branch ${revision.replace('refs/heads/', '')} first`, 'hf upload'],
      butNot: 'the same, to read',
      butNotScene: written(revision, 'read'),
    }),
  ),
  ...['refs/pr/7', 'refs/tags/v1', 'refs/convert/parquet', 'a'.repeat(40), 'A1'.repeat(20)].map(
    (revision): Row => ({
      ...error('revision-missing'),
      sees: `a writable repo without ${revision}, which no upload creates`,
      scene: written(revision),
      names: [revision, 'can create only branches'],
      butNot: 'a name that a branch may have',
      butNotScene: written('main'),
    }),
  ),
  {
    ...warning('revision-missing'),
    sees: 'a repo to create that is there, without its branch',
    scene: written('next', 'create'),
    names: ['The Hub says that acme/model has no revision next'],
    butNot: 'the same, for a pull request',
    butNotScene: written('next', 'pr'),
  },
  {
    ...error('revision-missing'),
    sees: 'a pull request to a branch that is not there',
    scene: written('next', 'pr'),
    names: ['next'],
    butNot: 'the same, to write',
    butNotScene: written('next'),
  },
  {
    ...warning('revision-missing'),
    sees: 'a branch of a repo that is not there either',
    scene: job('octo/new@next create', WRITE_TOKEN, { ...MISSING, revision: NOT_FOUND }),
    names: ['octo/new does not exist yet: a new repo has only the branch main'],
    butNot: 'the branch that every new repo has',
    butNotScene: job('octo/new@main create', WRITE_TOKEN, { ...MISSING, revision: NOT_FOUND }),
  },
  {
    ...error('revision-missing'),
    sees: 'a pull request of a repo that is not there',
    scene: job('octo/new@refs/pr/1 create', WRITE_TOKEN, { ...MISSING, revision: NOT_FOUND }),
    names: ['refs/pr/1', 'only branches'],
    butNot: 'a branch',
    butNotScene: job('octo/new@next create', WRITE_TOKEN, { ...MISSING, revision: NOT_FOUND }),
  },
  {
    ...warning('revision-missing'),
    sees: 'a kernel without its branch, whose write cannot be checked',
    scene: job('kernels/octo/k@next write', WRITE_TOKEN, {
      content: NO_REVISION,
      revision: NO_REVISION,
      metadata: metadata(),
    }),
    names: ['kernels/octo/k has no revision next'],
    butNot: 'a kernel that is not there',
    butNotScene: job('kernels/octo/k@next write', WRITE_TOKEN, { ...NO_KERNEL, revision: NOT_FOUND }),
  },
  {
    ...warning('revision-missing'),
    sees: 'a missing branch on a Hub without a write check',
    scene: job('octo/m@next write', WRITE_TOKEN, {
      write: NO_ROUTE,
      read: OK,
      metadata: metadata(),
      revision: NO_REVISION,
      preupload: answer(200, { json: {} }),
    }),
    names: ['next'],
    butNot: 'a branch that is there',
    butNotScene: job('octo/m@next write', WRITE_TOKEN, {
      write: NO_ROUTE,
      read: OK,
      metadata: metadata(),
      revision: metadata(),
      preupload: answer(200, { json: {} }),
    }),
  },
];

const pr = (id: string, whoami: Identity, more: Scene = {}) => job(`${id} pr`, whoami, { read: OK }, more);

const PULL_REQUESTS: Row[] = [
  {
    ...warning('write-unverifiable'),
    sees: 'a pull request with an OAuth token that only the identity check shows to be one',
    scene: pr('stranger/m', { ...OAUTH, isOAuth: true }),
    names: ['the scopes of the OAuth token cannot be read'],
    butNot: 'scopes that can be read',
    butNotScene: pr('stranger/m', OAUTH, oauth('write-discussions')),
  },
  {
    ...warning('write-unverifiable'),
    sees: 'a pull request with a read token',
    scene: pr('stranger/m', READ_TOKEN),
    names: ['open a pull request on stranger/m', 'the role read'],
    butNot: 'a write token',
    butNotScene: pr('stranger/m', WRITE_TOKEN),
  },
  {
    ...warning('write-unverifiable'),
    sees: 'a pull request with a fine-grained token that may write but not discuss',
    scene: pr('octo/m', fineGrained(['user octo: repo.content.read, repo.write'])),
    names: ['discussion.write'],
    butNot: 'the permission beside it',
    butNotScene: pr('octo/m', fineGrained(['user octo: repo.content.read, discussion.write'])),
  },
  {
    ...warning('write-unverifiable'),
    sees: "a pull request on the account's own repo, with the permission for others alone",
    scene: pr('octo/m', fineGrained([], { global: ['discussion.write'] })),
    names: ['discussion.write'],
    butNot: "somebody else's repo",
    butNotScene: pr('stranger/m', fineGrained([], { global: ['discussion.write'] })),
  },
  {
    ...warning('write-unverifiable'),
    sees: 'a pull request with the permission on another repo',
    scene: pr('stranger/m', fineGrained(['model stranger/n: discussion.write'])),
    names: ['discussion.write'],
    butNot: 'the permission on this one',
    butNotScene: pr('stranger/m', fineGrained(['model stranger/m: discussion.write'])),
  },
  {
    ...warning('write-unverifiable'),
    sees: 'a pull request with an OAuth token that may write but not discuss',
    scene: pr('octo/m', OAUTH, oauth('write-repos', 'manage-repos')),
    names: ['or log in again with the scope write-discussions'],
    butNot: 'the scope',
    butNotScene: pr('octo/m', OAUTH, oauth('read-repos', 'write-discussions')),
  },
  {
    ...error('gated-not-accepted'),
    sees: 'a pull request on a gated repo',
    scene: job('meta/llama pr', WRITE_TOKEN, {
      read: gate(GATE_NOT_ASKED.message ?? ''),
      metadata: metadata({ gated: 'auto' }),
    }),
    names: ['meta/llama'],
    butNot: 'a repo that can be read',
    butNotScene: pr('meta/llama', WRITE_TOKEN),
  },
  {
    ...error('repo-missing-or-no-access'),
    sees: 'a pull request on a repo that is not there',
    scene: job('octo/new pr', WRITE_TOKEN, { read: NOT_FOUND, metadata: NOT_FOUND }),
    names: ['octo/new'],
    butNot: 'a repo that the job creates',
    butNotScene: create('octo/new', WRITE_TOKEN),
  },
  {
    ...error('secret-not-defined'),
    sees: 'a pull request without a token',
    scene: { token: null, repos: { 'stranger/m pr': { 'anonymous-read': OK } } },
    names: ['stranger/m cannot be used without a token'],
    butNot: 'a token',
    butNotScene: pr('stranger/m', WRITE_TOKEN),
  },
  {
    ...error('secret-not-defined'),
    sees: 'a creation without a token',
    scene: { token: null, repos: { 'octo/new create': { 'anonymous-read': no(401) } } },
    names: ['octo/new cannot be used without a token'],
    butNot: 'a token',
    butNotScene: create('octo/new', WRITE_TOKEN),
  },
];

/** From evidence to finding: what is not there yet, and what needs no right to write. */
export const CREATIONS: Row[] = [...CREATED, ...LIKELY, ...TARGETS, ...BRANCHES, ...PULL_REQUESTS];
