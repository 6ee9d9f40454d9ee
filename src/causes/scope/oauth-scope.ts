import { defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { limitsOn } from '../../evidence/limits.js';
import { tokenForm } from '../../evidence/links.js';
import { nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import type { Refusal } from '../../evidence/refusal.js';
import { ownershipOf } from '../../evidence/rights.js';
import { behindToken } from './behind-token.js';
import { listed, refusedAccess } from './limit-words.js';
import { FORM } from './wanted-token.js';

/**
 * Means: The OAuth token was not granted this right.
 *
 * How we know: The check is refused, and the scopes inside the token lack the one that it needs; or no repo
 * is listed, `operation` is `write`, and none of the scopes lets it write a repo.
 *
 * What to do: Log in again with that scope, or use a user access token.
 */
export const OAUTH_SCOPE_MISSING = defineCause({
  group: 'scope',
  slug: 'oauth-scope-missing',
  severity: 'error',
  title: 'The OAuth token lacks a scope',
  seenAs: ['You have read access but not the required permissions'],
  isToldOnce: true,
});

/** An OAuth token that was not granted what the operation needs. */
export function missingScope(refusal: Refusal): FindingDraft | null {
  const { probed, operation, isMissing } = refusal;
  const limits = limitsOn(refusal);
  if (limits?.token?.is !== 'scope') return null;
  const { token } = limits;
  if (token.lacks === 'gated-repos') return missingGatedScope(probed);
  // Of which scope a repo without a write check asks is not published.
  if (operation === 'write' && !refusal.isCertain) return null;
  const isForeign = ownershipOf(probed).is === 'foreign';
  // To nobody but its owner would a private repo be there, and nothing shows that this one is.
  if (operation === 'read' && isMissing && isForeign) return null;
  const behind = behindToken(refusal, limits, {
    todo: `log in again with the scope ${token.lacks}${asWhom(probed, operation)}, or use a user access token`,
    need: `a token that has the scope ${token.lacks}`,
    permission: operation === 'write' ? 'repo.write' : 'repo.content.read',
  });
  return {
    cause: OAUTH_SCOPE_MISSING,
    message: `${refusedAccess(refusal)}: the OAuth token has ${listed(token.has)}, not ${token.lacks}${behind.also}.${behind.question}`,
    ...behind.draft,
  };
}

/** A token that does not list organizations does not show whether the account belongs to the owner. */
function asWhom(probed: ProbedRepo, operation: Refusal['operation']): string {
  const isUnknown = probed.namespace !== null && ownershipOf(probed).is === 'unknown';
  return isUnknown ? ` as an account that may ${operation} repos of ${probed.namespace}` : '';
}

/** An OAuth token that was not granted the public gated repos of its account. */
export function missingGatedScope(probed: ProbedRepo): FindingDraft {
  const scopes = probed.tokenFormat?.oauthScopes ?? [];
  return {
    cause: OAUTH_SCOPE_MISSING,
    subject: probed.label,
    position: probed.position,
    message: `The Hub refuses the gated repo ${nameOf(probed)}: the OAuth token has ${listed(scopes)}, not gated-repos.`,
    advice: 'Log in again with the scope gated-repos, or use a user access token.',
    link: tokenForm(probed.endpoint, { gated: true }),
    linkText: FORM,
  };
}
