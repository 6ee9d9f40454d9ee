import * as fc from 'fast-check';
import type { RepoType } from '../../src/model/repo.js';
import { REPO_TYPES } from '../../src/model/repo.js';
import { access } from '../../tools/emulator/hub/access/access.mjs';
import { mayCreate } from '../../tools/emulator/hub/access/rights.mjs';
import { readWorld } from '../../tools/emulator/hub/world/world.mjs';

/** Worlds made up at random: one account, tokens of every kind, and repos in every state. */

type World = ReturnType<typeof readWorld>;
type Token = World['tokens'] extends Map<string, infer Value> ? Value : never;

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
/** Mostly the first value. */
const mostly = <T>(usual: T, ...rare: T[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: pick(...rare) });

export const SWITCHES = fc.record({
  badTokenText: pick('credentials', 'password'),
  badTokenOnGated: pick('bare', 'gated'),
  scopeBeforeGate: fc.boolean(),
  gatedScopeOnAuthCheck: fc.boolean(),
  gatedScopeBody: pick('text', 'json'),
  fineGrainedOutOfScopePrivate: pick(404, 403),
  outOfScopeText: pick('Your token does not have the permission to access this repository.', 'Forbidden'),
  writeProbeRoute: mostly(true, false),
  writeDenied: pick(
    { status: 403, text: 'You have read access but not the required permissions for this operation' },
    { status: 403, text: 'Forbidden' },
    { status: 404, text: 'Repository not found' },
    { status: 401, text: 'Invalid username or password.' },
  ),
  jwtWhoami: pick(200, 401),
  oauthAuthType: pick('app_token_as_user', 'oauth'),
  entityNames: fc.boolean(),
  regionBlockOnAuthCheck: fc.constant(true),
});

const PERMISSIONS = [
  ['repo.content.read'],
  ['repo.content.read', 'repo.write'],
  ['repo.access.read'],
  ['discussion.write'],
];
const entry = fc.record({
  entity: pick(
    { type: 'user', name: 'octo' },
    { type: 'org', name: 'acme' },
    { type: 'model', name: 'acme/one' },
    { type: 'model', name: 'octo/one' },
    { type: 'dataset', name: 'acme/two' },
  ),
  permissions: pick(...PERMISSIONS),
});

const TOKENS = fc.record({
  read: fc.constant({ user: 'octo', kind: 'read' }),
  write: fc.constant({ user: 'octo', kind: 'write' }),
  fine: fc.record({
    user: fc.constant('octo'),
    kind: fc.constant('fineGrained'),
    fineGrained: fc.record({
      canReadGatedRepos: fc.boolean(),
      scoped: fc.uniqueArray(entry, { maxLength: 3, selector: ({ entity }) => entity.name }),
    }),
  }),
  oauth: fc.record({
    user: fc.constant('octo'),
    kind: fc.constant('oauth'),
    scopes: fc.subarray(['read-memberships', 'read-repos', 'gated-repos', 'write-repos', 'manage-repos']),
  }),
  publisher: fc.constant({ kind: 'jwt', resource: 'acme/one' }),
  org: fc.constant({ user: 'acme', kind: 'org' }),
  dead: pick({ state: 'unknown' }, { state: 'expired', user: 'octo' }),
});

const ACME = fc.record({
  name: fc.constant('acme'),
  role: pick('admin', 'write', 'contributor', 'read', 'no_access'),
  restrictions: mostly<string[]>([], ['sso'], ['ip'], ['mfa'], ['token-policy'], ['token-revoked']),
  resourceGroups: mostly<string[]>([], ['vision']),
});

const IDS = ['octo/one', 'octo/two', 'acme/one', 'acme/two', 'acme/three', 'other/one', 'other/two'];
const repo = fc
  .record({
    id: pick(...IDS),
    type: mostly<RepoType>('model', 'dataset', 'space', 'kernel', 'bucket'),
    private: mostly(false, true),
    gated: mostly<false | 'auto' | 'manual'>(false, 'auto', 'manual'),
    state: pick('granted', 'pending', 'rejected', 'reset', 'none'),
    resourceGroup: mostly<string | null>(null, 'vision'),
    createdBy: mostly<string | null>(null, 'octo'),
    orgMembersGated: mostly(false, true),
    disabled: mostly(false, true),
    regionBlocked: mostly(false, true),
  })
  .map(({ state, ...rest }) => ({
    ...rest,
    // Buckets and Spaces have no gates, and nothing but a gate or a file tells of a blocked region.
    ...(rest.type === 'bucket' || rest.type === 'space' ? { gated: false, regionBlocked: false } : {}),
    access: state === 'none' ? {} : { octo: state },
  }));

export const WORLDS = fc
  .record({
    switches: SWITCHES,
    tokens: TOKENS,
    users: fc.record({ octo: fc.record({ orgs: fc.tuple(ACME) }) }),
    repos: fc.uniqueArray(repo, { minLength: 3, maxLength: 7, selector: ({ id, type }) => `${type} ${id}` }),
    renames: fc.boolean(),
  })
  .map(({ renames, repos, ...world }) => {
    const [first] = repos;
    const moved = { id: 'acme/old', type: first?.type, renamedTo: first?.id };
    return { ...world, repos: renames ? [...repos, moved] : repos };
  });

/** Lines to list: every repo of the world to read, to write and to create, and some that are not there. */
export function linesOf(world: unknown): string[] {
  const { repos } = readWorld(world);
  const listed = repos.map(({ id, type }) => (type === 'model' ? id : `${type}s/${id}`));
  return [...listed, 'acme/missing', 'octo/missing', 'other/missing', 'datasets/acme/one']
    .filter((line, index, all) => all.indexOf(line) === index)
    .flatMap((line) => [`${line} read`, `${line} write`, `${line} create`]);
}

/** Whether the Hub of this world lets that token do what a line says: from the world, not from an answer. */
export function isAllowed(world: World, token: Token, line: string): boolean {
  const [path = '', operation] = line.split(' ');
  const words = path.split('/');
  const type = REPO_TYPES.find((candidate) => `${candidate}s` === words[0]) ?? 'model';
  const id = (type === 'model' ? words : words.slice(1)).join('/');
  const find = (name: string) =>
    world.repos.find((candidate) => candidate.type === type && candidate.id === name) ?? null;
  const found = find(id);
  const target = found !== null && found.renamedTo !== null ? find(found.renamedTo) : found;
  const caller =
    token.state === 'valid'
      ? { kind: 'accepted' as const, token }
      : { kind: 'refused' as const, token: token.state === 'expired' ? token : null };
  if (target !== null) {
    return access(world, caller, target, operation === 'read' ? 'content' : 'write') === null;
  }
  return operation === 'create' && token.state === 'valid' && mayCreate(world, token, id.split('/')[0] ?? '');
}
