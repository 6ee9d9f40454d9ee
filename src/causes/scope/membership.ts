import { defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { limitsOn } from '../../evidence/limits.js';
import type { Refusal } from '../../evidence/refusal.js';
import { orInGroup } from '../../evidence/resource-groups.js';
import { didYouMean, inOwnNamespaces } from '../repo/owner.js';
import { accountReason, checkId, refusedAccess, tokenReason } from './limit-words.js';

/**
 * Means: The repo to write belongs to somebody else, or is an old one that has no owner.
 *
 * How we know: The Hub refuses the write, and the owner is neither the account nor one of its organizations.
 *
 * What to do: Write to a repo of the account, or use a token of an account that belongs to the owner.
 */
export const WRONG_NAMESPACE = defineCause({
  group: 'scope',
  slug: 'wrong-namespace',
  severity: 'error',
  title: "The account does not belong to the repo's owner",
  seenAs: ["You don't have the rights to create a model under", 'pass `create_pr=1` as a query'],
  isToldOnce: true,
});

/**
 * Means: The account's role in the organization does not allow the write.
 *
 * How we know: The write is refused, the token would allow it, and the identity check names the role.
 *
 * What to do: Ask an administrator to raise the role; a new token of the same account changes nothing.
 */
export const ORG_ROLE_INSUFFICIENT = defineCause({
  group: 'scope',
  slug: 'org-role-insufficient',
  severity: 'error',
  title: 'The role in the organization does not allow the write',
  seenAs: ['You have read access but not the required permissions', 'pass `create_pr=1` as a query'],
  isToldOnce: true,
});

/** A write into a namespace the account does not belong to. */
export function foreignNamespace(refusal: Refusal): FindingDraft | null {
  const { probed, operation } = refusal;
  const limits = limitsOn(refusal);
  if (operation !== 'write' || limits?.account?.is !== 'outsider') return null;
  const { identity, token, account } = limits;
  const [also, need] =
    token === null
      ? ['', '']
      : [
          `, and ${tokenReason(refusal, identity, token)}`,
          ' with a token that has an entry with write access for it',
        ];
  const { namespace } = probed;
  const others = namespace === null ? '' : `, or use a token of ${namespace} or of one of its members`;
  return {
    cause: WRONG_NAMESPACE,
    subject: probed.label,
    position: probed.position,
    message: `${refusedAccess(refusal)}: ${accountReason(probed, identity, account)}${also}.${didYouMean(inOwnNamespaces(probed))}`,
    advice: `Write to a repo of ${identity.name} or of one of its organizations${need}${others}.`,
  };
}

/** A role in the organization that does not let its holder write. */
export function weakRole(refusal: Refusal): FindingDraft | null {
  const { probed, operation, isCertain } = refusal;
  const limits = limitsOn(refusal);
  if (operation !== 'write' || limits?.account?.is !== 'role') return null;
  const { identity, account } = limits;
  if (account.unless !== null && !isCertain) return null;
  return {
    cause: ORG_ROLE_INSUFFICIENT,
    subject: probed.label,
    position: probed.position,
    message: `${refusedAccess(refusal)}: ${accountReason(probed, identity, account)}.`,
    advice: `Ask an administrator of ${account.org.name} to raise the role of ${identity.name}${orInGroup(probed)}; a new token of the same account changes nothing${checkId(refusal)}.`,
  };
}
