import { defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { type Limits, limitsOn } from '../../evidence/limits.js';
import type { Refusal } from '../../evidence/refusal.js';
import { ownershipOf } from '../../evidence/rights.js';
import { behindToken } from './behind-token.js';
import { refusedAccess, tokenReason } from './limit-words.js';

/**
 * Means: No entry of the fine-grained token covers the repo.
 *
 * How we know: The repo is refused, and the token has no entry for it or for its owner.
 *
 * What to do: Edit the token and add the repo or its owner.
 */
export const FINE_GRAINED_REPO_NOT_IN_SCOPE = defineCause({
  group: 'scope',
  slug: 'fine-grained-repo-not-in-scope',
  severity: 'error',
  title: 'The fine-grained token does not cover the repo',
  seenAs: ['Repository Not Found for url'],
});

/**
 * Means: The fine-grained token covers the repo, but without write access.
 *
 * How we know: The write is refused, and the entry that decides does not allow it. A repo's own entry
 * replaces its owner's. Without any repo listed, `operation` is `write`, and no entry of the token allows it.
 *
 * What to do: Edit the token and tick write access to contents for that entry.
 */
export const FINE_GRAINED_NO_WRITE_ON_REPO = defineCause({
  group: 'scope',
  slug: 'fine-grained-no-write-on-repo',
  severity: 'error',
  title: 'The fine-grained token lacks write access',
  seenAs: ['You have read access but not the required permissions', 'pass `create_pr=1` as a query'],
});

/**
 * Means: The fine-grained token covers the private repo, but without read access to contents.
 *
 * How we know: The read is refused, and the entry that decides does not allow it.
 *
 * What to do: Edit the token and tick read access to contents for that entry.
 */
export const FINE_GRAINED_NO_READ_ON_REPO = defineCause({
  group: 'scope',
  slug: 'fine-grained-no-read-on-repo',
  severity: 'error',
  title: 'The fine-grained token may not read this repo',
});

const PERMISSIONS = { read: 'repo.content.read', write: 'repo.write' } as const;
/** What another repo needs in place of this one. */
const COVERING = 'a token that has an entry with write access for it';

/** A fine-grained token without an entry for the repo, or with one that lacks the right. */
export function uncovered(refusal: Refusal): FindingDraft | null {
  const limits = limitsOn(refusal);
  if (limits === null || limits.token === null) return null;
  const { identity, token } = limits;
  if (token.is === 'entry') return withoutRight(refusal, limits, tokenReason(refusal, identity, token));
  if (token.is !== 'no-entry' || isToldAsMissing(refusal)) return null;
  return withoutEntry(refusal, limits, tokenReason(refusal, identity, token));
}

/** Of somebody else's repo that the Hub does not show, nothing says that an entry would open it. */
function isToldAsMissing({ probed, operation, isMissing }: Refusal): boolean {
  const { is } = ownershipOf(probed);
  return operation === 'read' && isMissing && is !== 'own' && is !== 'org';
}

function withoutEntry(refusal: Refusal, limits: Limits, reason: string): FindingDraft {
  const { probed, operation } = refusal;
  const owner = probed.namespace === null ? '' : ` or ${probed.namespace}`;
  const behind = behindToken(refusal, limits, {
    todo: `add ${probed.ref.id}${owner} with ${operation} access to contents to the token, or create a token that has it`,
    need: COVERING,
    permission: PERMISSIONS[operation],
  });
  const need = operation === 'write' ? 'a write needs one' : 'private repos need one';
  return {
    cause: FINE_GRAINED_REPO_NOT_IN_SCOPE,
    message: `${refusedAccess(refusal)}: ${reason}${behind.also || `, and ${need}`}.${behind.question}`,
    ...behind.draft,
  };
}

function withoutRight(refusal: Refusal, limits: Limits, reason: string): FindingDraft {
  const isWrite = refusal.operation === 'write';
  const what = isWrite ? 'write access to contents and settings' : 'read access to contents';
  const behind = behindToken(refusal, limits, {
    todo: `tick ${what} of repos for that entry of the token, or create a token that has it`,
    need: COVERING,
    permission: PERMISSIONS[refusal.operation],
  });
  return {
    cause: isWrite ? FINE_GRAINED_NO_WRITE_ON_REPO : FINE_GRAINED_NO_READ_ON_REPO,
    message: `${refusedAccess(refusal)}: ${reason}${behind.also}.${behind.question}`,
    ...behind.draft,
  };
}
