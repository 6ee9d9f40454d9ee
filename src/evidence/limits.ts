import type { Identity, OrgMembership } from '../hub/whoami.js';
import { excludesRead, excludesWrite } from './permissions.js';
import type { ProbedRepo } from './probed-repo.js';
import type { Refusal } from './refusal.js';
import { coverageOf, ownershipOf } from './rights.js';

/** What keeps this token from what is asked, and not every token of its account. */
export type TokenLimit =
  /** A classic read token, and a write. */
  | { is: 'read-role' }
  /** An OAuth token that was not granted this scope, with those that it has. */
  | { is: 'scope'; lacks: 'read-repos' | 'write-repos' | 'gated-repos'; has: readonly string[] }
  /** A fine-grained token without the right to public gated repos, and such a repo that no entry covers. */
  | { is: 'gated-repos' }
  /** A fine-grained token that has no entry for the repo or its owner. */
  | { is: 'no-entry' }
  /** A fine-grained token whose entry for the repo or its owner lacks the right. */
  | { is: 'entry'; level: 'repo' | 'namespace' };

/** What keeps the account from it, whatever token it uses. */
export type AccountLimit =
  /** The repo belongs to another user, to an organization that the account is no member of, or, as an old one, to nobody. */
  | { is: 'outsider' }
  /** The role in the organization that owns the repo; `unless` is what would make it no limit, and is not known. */
  | {
      is: 'role';
      org: OrgMembership;
      role: 'read' | 'contributor' | 'no_access';
      unless: 'creator' | 'group' | null;
    };

/** All that is known to keep a token of this account from what is asked. To lift one leaves the other. */
export interface Limits {
  identity: Identity;
  token: TokenLimit | null;
  account: AccountLimit | null;
}

/**
 * The limits on one repo, from the identity check and the token itself alone; null if the identity is not known. A limit
 * with an `unless` explains a refusal that was seen, and proves none.
 */
export function limitsOn({ probed, operation, isMissing }: Question): Limits | null {
  const { identity } = probed;
  if (identity === null) return null;
  // What is public asks no right of a reader, unless it is gated: then one of the token, which no account lacks.
  if (operation === 'read' && probed.metadata?.isPrivate === false) {
    const { gate } = probed.metadata;
    return { identity, token: gate === null ? null : gatedLimit(probed, identity), account: null };
  }
  return {
    identity,
    token: tokenLimit(probed, identity, operation),
    account: accountLimit({ probed, operation, isMissing }, identity),
  };
}

type Question = Pick<Refusal, 'probed' | 'operation' | 'isMissing'>;

function tokenLimit(
  probed: ProbedRepo,
  { role, fineGrained }: Identity,
  operation: Refusal['operation'],
): TokenLimit | null {
  if (operation === 'write' && role === 'read') return { is: 'read-role' };
  const scopes = probed.tokenFormat?.oauthScopes ?? null;
  if (scopes !== null) return scopeLimit(scopes, operation);
  if (fineGrained === null) return null;
  const coverage = coverageOf(fineGrained, probed);
  if (coverage.is === 'unclear') return null;
  if (coverage.is === 'none') return { is: 'no-entry' };
  const excludes = operation === 'write' ? excludesWrite : excludesRead;
  return excludes(coverage.permissions) ? { is: 'entry', level: coverage.level } : null;
}

function gatedLimit(probed: ProbedRepo, { fineGrained }: Identity): TokenLimit | null {
  const scopes = probed.tokenFormat?.oauthScopes ?? null;
  if (scopes !== null) {
    const opens = scopes.some((scope) => /^(?:gated|read|write|manage)-repos$/.test(scope));
    return opens ? null : { is: 'scope', lacks: 'gated-repos', has: scopes };
  }
  if (fineGrained === null || fineGrained.canReadGatedRepos) return null;
  const coverage = coverageOf(fineGrained, probed);
  const isExcluded =
    coverage.is === 'none' || (coverage.is === 'entry' && excludesRead(coverage.permissions));
  return isExcluded ? { is: 'gated-repos' } : null;
}

function scopeLimit(has: readonly string[], operation: Refusal['operation']): TokenLimit | null {
  const opening = operation === 'write' ? /^(?:write|manage)-repos$/ : /^(?:read|write|manage)-repos$/;
  if (has.some((scope) => opening.test(scope))) return null;
  return { is: 'scope', lacks: `${operation}-repos`, has };
}

function accountLimit(
  { probed, operation, isMissing }: Question,
  { fineGrained }: Identity,
): AccountLimit | null {
  const ownership = ownershipOf(probed);
  if (probed.namespace === null) return operation === 'write' && !isMissing ? { is: 'outsider' } : null;
  if (ownership.is === 'foreign') {
    // The token of a service account has entries for its organization, and may list no membership.
    const isCovered = fineGrained !== null && coverageOf(fineGrained, probed).is === 'entry';
    return isCovered ? null : { is: 'outsider' };
  }
  if (ownership.is !== 'org') return null;
  const { org } = ownership;
  const { role, resourceGroups } = org;
  if (role === 'no_access' || (role === 'read' && operation === 'write')) {
    // In the repo's group the account may have more, and which group that is nobody says.
    const hasMore = resourceGroups.some((group) => group.role !== 'no_access' && group.role !== role);
    return { is: 'role', org, role, unless: hasMore ? 'group' : null };
  }
  // A contributor may create a repo, so one that is not there is not refused by the role.
  if (role !== 'contributor' || operation === 'read' || isMissing) return null;
  return { is: 'role', org, role, unless: 'creator' };
}
