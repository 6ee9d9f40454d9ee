import { createHash } from 'node:crypto';
import { objectId } from '../world/ids.mjs';

/**
 * @import { World } from '../world/world.mjs'
 * @import { Membership } from '../world/users.mjs'
 * @import { Repo } from '../world/repos.mjs'
 */

/** @param {{ id: string }} repo */
export const namespaceOf = (repo) => (repo.id.includes('/') ? repo.id.slice(0, repo.id.indexOf('/')) : '');

/**
 * Whether a name is that of a user or of an organization; null when the world does not know it. The owner of
 * a listed repository exists even when nobody in the world belongs to it: it is taken for an organization.
 * @param {World} world
 * @param {string} name
 * @returns {'user' | 'org' | null}
 */
export function accountType(world, name) {
  const memberships = [...world.users.values()].flatMap((user) => user.orgs);
  const orgTokens = [...world.tokens.values()].filter((token) => token.kind === 'org');
  if (memberships.some((org) => org.name === name) || orgTokens.some((token) => token.user === name)) {
    return 'org';
  }
  const user = world.users.get(name);
  if (user) return user.type === 'org' ? 'org' : 'user';
  if ([...world.tokens.values()].some((token) => token.user === name)) return 'user';
  return world.repos.some((repo) => namespaceOf(repo) === name) ? 'org' : null;
}

/**
 * An account's name as the Hub writes it, for a name that may be in other letter case (protocol §3.7).
 * @param {World} world
 * @param {string} name
 * @returns {string} the given name where there is no such account
 */
export function accountName(world, name) {
  if (accountType(world, name) || world.switches.accountNameCase === 'exact') return name;
  const known = [
    ...world.users.keys(),
    ...[...world.users.values()].flatMap((user) => user.orgs.map((org) => org.name)),
    ...[...world.tokens.values()].map((token) => token.user ?? ''),
    ...world.repos.map(namespaceOf),
  ];
  const lower = name.toLowerCase();
  return known.find((other) => other.toLowerCase() === lower) ?? name;
}

/**
 * @param {World} world
 * @param {'user' | 'org'} type
 * @param {string} name
 */
export function accountId(world, type, name) {
  if (type === 'user') return world.users.get(name)?._id ?? objectId(type, name);
  const memberships = [...world.users.values()].flatMap((user) => user.orgs);
  return memberships.find((org) => org.name === name && org._id)?._id ?? objectId(type, name);
}

/**
 * The picture of an account, relative to the Hub (protocol §2.1).
 * @param {string} name
 */
export const avatar = (name) => `/avatars/${createHash('md5').update(name).digest('hex')}.svg`;

/** @param {Repo} repo */
export const repoId = (repo) => repo._id ?? objectId(repo.type, repo.id);

/**
 * @param {World} world
 * @param {string | null} user
 * @param {string} org
 * @returns {Membership | null}
 */
export function membership(world, user, org) {
  const found = user === null ? undefined : world.users.get(user)?.orgs.find((item) => item.name === org);
  return found && found.role !== 'no_access' ? found : null;
}
