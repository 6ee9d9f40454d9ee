import type { FineGrained, Identity, OrgMembership, ScopedEntry } from '../hub/whoami.js';
import { REPO_TYPES } from '../model/repo.js';
import type { TokenFormat } from '../model/token/inspect-token.js';
import { isWithoutContents } from './permissions.js';
import type { ProbedRepo } from './probed-repo.js';

/** Whose namespace the repo is in, seen from the token's account. */
export type Ownership =
  | { is: 'own' }
  | { is: 'org'; org: OrgMembership }
  | { is: 'foreign' }
  /** The account, or the list of its organizations, is not known. */
  | { is: 'unknown' };

export function ownershipOf(probed: ProbedRepo): Ownership {
  const { identity, namespace, tokenFormat } = probed;
  if (identity === null || namespace === null) return { is: 'unknown' };
  if (sameName(identity.name, namespace)) return { is: 'own' };
  const org = identity.orgs.find(({ name }) => sameName(name, namespace));
  if (org !== undefined) return { is: 'org', org };
  return listsOrganizations(identity, tokenFormat) ? { is: 'foreign' } : { is: 'unknown' };
}

/**
 * Whether the identity check lists all organizations of the account. To an OAuth token it does so only with a scope of
 * its own; what it says to a Trusted Publisher's is not published (protocol notes §2.2).
 */
export function listsOrganizations(identity: Identity, format: TokenFormat | null): boolean {
  if (isOAuth(identity, format)) return format?.oauthScopes?.includes('read-memberships') === true;
  return format?.kind !== 'trusted-publisher';
}

/** Whether it is an OAuth token, by its prefix or by what the Hub calls it. */
export function isOAuth(identity: Identity | null, format: TokenFormat | null): boolean {
  return identity?.isOAuth === true || format?.kind === 'oauth';
}

/** Whether this is an organization's own token: it acts for no user, so it has no access requests and no writes. */
export function isOrganizationToken({
  identity,
  tokenFormat,
}: Pick<ProbedRepo, 'identity' | 'tokenFormat'>): boolean {
  return tokenFormat?.kind === 'organization' || identity?.type === 'org';
}

/** Whether this is a token of the old kind, which reaches whatever its account reaches. */
export function isClassic({ role, fineGrained }: Identity): boolean {
  return role !== null && role !== 'fineGrained' && fineGrained === null;
}

/** What a fine-grained token holds on a repo. */
export type Coverage =
  | { is: 'entry'; level: 'repo' | 'namespace'; permissions: string[] }
  | { is: 'none' }
  /** Something of the token may cover the repo: an entry for a resource group, or what this version does not know. */
  | { is: 'unclear' };

/**
 * The entry that decides: one for the repo itself replaces the one for its owner (protocol notes §2.3).
 * Entries are matched by internal id where both sides have one, since names may be absent or outdated.
 */
export function coverageOf(fineGrained: FineGrained, probed: ProbedRepo): Coverage {
  const { ref, metadata } = probed;
  const repoEntries = fineGrained.scoped.filter(
    (entry) => entry.entityType === ref.type && matches(entry, metadata?.internalId ?? null, ref.id),
  );
  if (repoEntries.length > 0) {
    return { is: 'entry', level: 'repo', permissions: permissionsOf(repoEntries, globalOf(fineGrained)) };
  }
  return ownerCoverageOf(fineGrained, probed);
}

/** A permission for no entity in particular counts only if it may be one for repos: then nothing is excluded. */
function globalOf({ global }: FineGrained): string[] {
  return global.filter((permission) => !isWithoutContents(permission));
}

/** What it holds on the repo's owner: what a repo needs that is not there yet (protocol notes §2.3). */
export function ownerCoverageOf(
  fineGrained: FineGrained,
  { namespace, identity }: Pick<ProbedRepo, 'namespace' | 'identity'>,
): Coverage {
  const global = globalOf(fineGrained);
  const ownerId = internalIdOf(identity, namespace);
  const ownerEntries = fineGrained.scoped.filter(
    (entry) =>
      (entry.entityType === 'user' || entry.entityType === 'org') &&
      namespace !== null &&
      matches(entry, ownerId, namespace),
  );
  if (ownerEntries.length > 0) {
    return { is: 'entry', level: 'namespace', permissions: permissionsOf(ownerEntries, global) };
  }
  const mayCover = fineGrained.scoped.some(({ entityType }) => !TOLD_APART.has(entityType));
  return mayCover || global.length > 0 ? { is: 'unclear' } : { is: 'none' };
}

/** Types of entities of which it is known whether the repo is the one, or in it. */
const TOLD_APART: ReadonlySet<string> = new Set([...REPO_TYPES, 'user', 'org', 'collection']);

function matches(entry: ScopedEntry, internalId: string | null, name: string): boolean {
  if (entry.entityId !== null && internalId !== null) return entry.entityId === internalId;
  return entry.entityName !== null && sameName(entry.entityName, name);
}

function internalIdOf(identity: Identity | null, namespace: string | null): string | null {
  if (identity === null || namespace === null) return null;
  if (sameName(identity.name, namespace)) return identity.id;
  return identity.orgs.find(({ name }) => sameName(name, namespace))?.id ?? null;
}

function permissionsOf(entries: readonly ScopedEntry[], global: readonly string[]): string[] {
  return [...new Set([...entries.flatMap(({ permissions }) => permissions), ...global])];
}

/** Names of accounts and repos differ in more than letter case only. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
