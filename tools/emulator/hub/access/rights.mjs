import { objectId } from '../world/ids.mjs';
import { accountId, membership, namespaceOf, repoId } from './owners.mjs';

/**
 * @import { World } from '../world/world.mjs'
 * @import { ScopedEntry, Token } from '../world/tokens.mjs'
 * @import { Restriction } from '../world/users.mjs'
 * @import { AccessState, Repo } from '../world/repos.mjs'
 */

/**
 * What a valid token may do with one repository: what its user may do, cut down to the token's scope.
 *
 * @typedef {object} Rights
 * @property {Restriction | null} restriction why the organization blocks this token
 * @property {boolean} visible the user sees the repository, even if it is private
 * @property {boolean} covered the token's scope reaches the repository, if it is private
 * @property {boolean} gatedCovered the token's scope reaches it, if it is public and gated
 * @property {AccessState} request the state of the user's access request; `granted` where none is needed
 * @property {boolean} writable
 */

/**
 * @typedef {object} Standing of a user (or of what acts like one) towards a repository
 * @property {boolean} visible
 * @property {boolean} insider passes the gate without a request
 * @property {boolean} writer
 */

const NOBODY = { visible: false, insider: false, writer: false };

const OAUTH_CREATE = ['contribute-repos', 'manage-repos'];
const OAUTH_WRITE = ['write-repos', 'manage-repos'];
const OAUTH_READ = ['read-repos', ...OAUTH_WRITE];
const OAUTH_GATED = ['gated-repos', ...OAUTH_READ];

/**
 * @param {World} world
 * @param {Token} token
 * @param {Repo} repo
 * @returns {Rights}
 */
export function rightsOn(world, token, repo) {
  const { visible, insider, writer } = standing(world, token, repo);
  const scope = scopeOf(world, token, repo);
  const org = namespaceOf(repo);
  return {
    restriction: token.restrictedBy.get(org) ?? membership(world, token.user, org)?.restrictions[0] ?? null,
    visible: visible || !repo.private,
    covered: scope.read,
    gatedCovered: scope.gated,
    request: insider ? 'granted' : requestOf(token, repo),
    writable: scope.write && writer && visible,
  };
}

/**
 * @param {Token} token
 * @param {Repo} repo
 * @returns {AccessState}
 */
function requestOf(token, repo) {
  // Requests belong to a user, never to an organization or to a repository's publisher (protocol §8).
  if (token.user === null || token.kind === 'jwt' || token.kind === 'org') return 'none';
  return repo.access.get(token.user) ?? 'none';
}

/**
 * @param {World} world
 * @param {Token} token
 * @param {Repo} repo
 * @returns {Standing}
 */
function standing(world, token, repo) {
  if (token.kind === 'jwt') {
    const own = token.resource?.replace(/^models\//, '') === resourceName(repo);
    return { visible: own, insider: own, writer: own && !token.readOnly };
  }
  const owner = namespaceOf(repo);
  if (token.user !== null && token.user === owner) return { visible: true, insider: true, writer: true };
  const member = token.kind === 'org' ? null : membership(world, token.user, owner);
  if (member === null) return NOBODY;

  const group = member.resourceGroups.find((item) => item.name === repo.resourceGroup);
  const outsideGroup = repo.resourceGroup !== null && group === undefined && member.role !== 'admin';
  const role = member.role === 'admin' ? 'admin' : (group?.role ?? member.role);
  const creator = repo.createdBy !== null && repo.createdBy === token.user;
  return {
    visible: !outsideGroup && role !== 'no_access',
    insider: !repo.orgMembersGated || role === 'admin' || creator,
    writer: role === 'admin' || role === 'write' || (role === 'contributor' && creator),
  };
}

/** @param {Repo} repo */
const resourceName = (repo) => (repo.type === 'model' ? repo.id : `${repo.type}s/${repo.id}`);

/**
 * @param {World} world
 * @param {Token} token
 * @param {Repo} repo
 * @returns {{ read: boolean, gated: boolean, write: boolean }}
 */
function scopeOf(world, token, repo) {
  switch (token.kind) {
    case 'read':
    case 'org':
      return { read: true, gated: true, write: false };
    case 'write':
      return { read: true, gated: true, write: true };
    case 'jwt':
      return { read: true, gated: true, write: !token.readOnly };
    case 'oauth':
      return {
        read: token.scopes.some((scope) => OAUTH_READ.includes(scope)),
        gated: token.scopes.some((scope) => OAUTH_GATED.includes(scope)),
        write: token.scopes.some((scope) => OAUTH_WRITE.includes(scope)),
      };
    case 'fineGrained': {
      const permissions = governingEntry(world, token, repo)?.permissions ?? [];
      const write = permissions.includes('repo.write');
      const read = write || permissions.includes('repo.content.read');
      return { read, gated: read || token.fineGrained.canReadGatedRepos === true, write };
    }
  }
}

/**
 * Whether a valid token may create repositories in a namespace: an entry for a repository alone is not enough
 * (protocol §2.3, rule 4), and an organization that keeps the token out lets it create nothing.
 * @param {World} world
 * @param {Token} token
 * @param {string} namespace
 */
export function mayCreate(world, token, namespace) {
  const member = membership(world, token.user, namespace);
  if (token.restrictedBy.has(namespace) || (member?.restrictions.length ?? 0) > 0) return false;
  const role = member?.role;
  const mayUser = token.user === namespace || role === 'admin' || role === 'write' || role === 'contributor';
  switch (token.kind) {
    case 'read':
    case 'org':
    case 'jwt':
      return false;
    case 'write':
      return mayUser;
    case 'oauth':
      return mayUser && token.scopes.some((scope) => OAUTH_CREATE.includes(scope));
    case 'fineGrained': {
      const entry = namespaceEntry(world, token, namespace);
      return mayUser && entry?.permissions.includes('repo.write') === true;
    }
  }
}

/**
 * The one entry that counts: the repository's own overrides that of its namespace, it does not add to it
 * (protocol §2.3, rule 2).
 * @param {World} world
 * @param {Token} token
 * @param {Repo} repo
 * @returns {ScopedEntry | undefined}
 */
function governingEntry(world, token, repo) {
  const { scoped } = token.fineGrained;
  const owner = namespaceOf(repo);
  return (
    scoped.find(({ entity }) => names(entity, [repo.type], repo.id, repo._id, repoId(repo))) ??
    scoped.find(
      ({ entity }) =>
        repo.resourceGroup !== null &&
        names(
          entity,
          ['resource-group'],
          repo.resourceGroup,
          null,
          objectId('resource-group', repo.resourceGroup),
        ),
    ) ??
    namespaceEntry(world, token, owner)
  );
}

/**
 * @param {World} world
 * @param {Token} token
 * @param {string} name
 * @returns {ScopedEntry | undefined}
 */
const namespaceEntry = (world, token, name) =>
  token.fineGrained.scoped.find(
    ({ entity }) =>
      names(entity, ['user'], name, null, accountId(world, 'user', name)) ||
      names(entity, ['org'], name, null, accountId(world, 'org', name)),
  );

/**
 * An `_id` decides where both sides were given one: a repository that was made anew under an old name is
 * another repository (protocol §3.5). Otherwise either the derived `_id` or the name matches.
 * @param {ScopedEntry['entity']} entity
 * @param {string[]} types
 * @param {string} name
 * @param {string | null} givenId
 * @param {string} id
 */
function names(entity, types, name, givenId, id) {
  if (!types.includes(entity.type)) return false;
  if (entity._id !== null && givenId !== null) return entity._id === givenId;
  return entity._id === id || entity.name === name;
}
