import type { EvidenceItem } from '../../evidence/finding.js';
import type { AccountLimit, TokenLimit } from '../../evidence/limits.js';
import { nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import type { Refusal } from '../../evidence/refusal.js';
import type { Identity } from '../../hub/whoami.js';
import { createFirst } from '../repo/missing.js';
import { tokenName } from './wanted-token.js';

/** How an advice ends if the Hub does not find the repo, and no other finding says so, as of ids without an owner. */
export function checkId(refusal: Refusal): string {
  if (!refusal.isMissing || refusal.probed.namespace === null || createFirst(refusal) !== null) return '';
  return '; check the id as well, since the Hub gives the same answer for a missing repo';
}

/** How a sentence begins whose reason follows: what the Hub refused, or would refuse if it had a check for it. */
export function refusedAccess({ probed, operation, isCertain }: Refusal): string {
  if (operation === 'read') return `The Hub refuses ${nameOf(probed)}`;
  return isCertain
    ? `The Hub refuses the write to ${nameOf(probed)}`
    : `The token cannot write ${nameOf(probed)}`;
}

/** A limit of the token as the reason of a refusal. */
export function tokenReason(
  { probed, operation }: Pick<Refusal, 'probed' | 'operation'>,
  identity: Identity,
  limit: TokenLimit,
): string {
  switch (limit.is) {
    case 'read-role':
      return `${tokenName(identity)} is a read token`;
    case 'scope':
      return `the OAuth token has ${listed(limit.has)}, not ${limit.lacks}`;
    case 'gated-repos':
      return `${tokenName(identity)} may not read public gated repos`;
    case 'no-entry': {
      const owner = probed.namespace === null ? '' : ` or its owner ${probed.namespace}`;
      return `${tokenName(identity)} has ${isUnnamed(probed, identity) ? 'no entry that is known to be for' : 'no entry for'} this repo${owner}`;
    }
    case 'entry': {
      const where = limit.level === 'repo' ? 'the repo itself' : `its owner ${probed.namespace}`;
      return `the entry of ${tokenName(identity)} for ${where} has no ${operation} access to contents`;
    }
  }
}

/** A limit of the account as the reason of a refusal. */
export function accountReason(probed: ProbedRepo, identity: Identity, limit: AccountLimit): string {
  if (limit.is === 'outsider') {
    if (probed.namespace === null) return 'it is an old repo without an owner, so no account can write it';
    return `${probed.namespace} is neither the account ${identity.name} nor one of its organizations`;
  }
  const detail = limit.role === 'contributor' ? ', which may write only repos it created' : '';
  return `${identity.name} has the role ${limit.role} in ${limit.org.name}${detail}`;
}

/** Where a limit of the account is seen. */
export function accountSource(probed: ProbedRepo, { name }: Identity, limit: AccountLimit): EvidenceItem {
  if (probed.namespace === null) return { fact: `the id ${probed.ref.id} names no owner` };
  const fact =
    limit.is === 'outsider'
      ? `neither the name nor an organization of ${name} is ${probed.namespace}`
      : `role of ${name} in ${limit.org.name}: ${limit.role}`;
  return { fact: `GET /api/whoami-v2: ${fact}` };
}

export function listed(scopes: readonly string[]): string {
  return scopes.length === 0 ? 'no scopes' : `only ${scopes.join(', ')}`;
}

/** Entries may carry an internal id alone, and the id of a repo that is not shown is not known. */
function isUnnamed(probed: ProbedRepo, { fineGrained }: Identity): boolean {
  return (
    probed.metadata === null && (fineGrained?.scoped.some((entry) => entry.entityName === null) ?? false)
  );
}
