import { defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { repoPage, tokensPage } from '../../evidence/links.js';
import { accountOf, evidenceFrom, nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import type { Refusal } from '../../evidence/refusal.js';
import { allowsWrite, coverageOf } from '../../evidence/rights.js';
import { hasAccessCheck } from '../../hub/probe.js';
import { REPO_MISSING_OR_NO_ACCESS } from '../repo/missing.js';

/**
 * Means: Nothing can say without harm whether the write will work.
 *
 * How we know: The Hub has no check for it, or one that contradicts all else it says.
 *
 * What to do: Go on: the report says what is known and what is not.
 */
export const WRITE_UNVERIFIABLE = defineCause({
  group: 'scope',
  slug: 'write-unverifiable',
  severity: 'warning',
  title: 'Nothing can say safely whether the write will work',
});

/**
 * Means: The token can write the listed repo, and create no others.
 *
 * How we know: The write is proven, and the token has entries for repos only.
 *
 * What to do: Have the job skip the creation, or add the owner to the token.
 */
export const FINE_GRAINED_NO_CREATE = defineCause({
  group: 'scope',
  slug: 'fine-grained-no-create',
  severity: 'notice',
  title: 'The token can write this repo but not create others',
  isToldOnce: true,
});

/** A write that cannot be proven: the Hub's refusal fits nothing it says elsewhere, or there is no safe check. */
export function writeUnverifiable(probed: ProbedRepo, wasRefused: boolean): FindingDraft {
  const { ref } = probed.observation.request;
  const why = !hasAccessCheck(ref)
    ? `the Hub has no write check for a ${ref.type}`
    : probed.tokenFormat?.kind === 'trusted-publisher'
      ? 'the write check does not answer reliably to Trusted Publisher tokens'
      : wasRefused
        ? probed.identity === null
          ? 'the write check refuses it, and who the token belongs to is not known, so the reason is not either'
          : 'the write check refuses it, although everything the Hub says about token and account would allow it'
        : 'this Hub has no write check, and the first step of a commit was not answered clearly';
  return {
    cause: WRITE_UNVERIFIABLE,
    subject: probed.label,
    position: probed.position,
    message: `Whether ${nameOf(probed)} can be written cannot be told: ${why}.`,
    advice: wasRefused
      ? `Look at the repo's page as ${accountOf(probed)}: branch rules, resource groups or a storage limit may refuse the write.`
      : 'Go on if the token is known to write there; the first write will show it.',
    link: repoPage(probed.endpoint, probed.ref),
    evidence: evidenceFrom(probed, ['write', 'read', 'preupload', 'content', 'metadata']),
  };
}

/** A refusal whose reason neither the Hub's words nor the identity check give. */
export function unexplainedRefusal({ probed, operation, probe }: Refusal): FindingDraft | null {
  // A refused write that nothing explains may be refused by what is no matter of access, such as a full storage.
  if (operation === 'write') return null;
  const outcome = probed.observation.probes[probe]?.outcome;
  const words =
    outcome?.kind === 'answer' && outcome.message !== null ? `: "${outcome.message}"` : ', without words';
  return {
    cause: REPO_MISSING_OR_NO_ACCESS,
    subject: probed.label,
    position: probed.position,
    message: `The Hub refuses ${nameOf(probed)} to ${accountOf(probed)} and does not say why${words}.`,
    advice: `Open the repo's page as ${accountOf(probed)}, and ask its owner or the administrators of the account's organizations.`,
    link: repoPage(probed.endpoint, probed.ref),
    evidence: evidenceFrom(probed, [probe, 'metadata']),
  };
}

/** A fine-grained token with an entry for the repo alone writes it, but a create call before the push fails. */
export function fineGrainedCannotCreate(probed: ProbedRepo): FindingDraft | null {
  const fineGrained = probed.identity?.fineGrained;
  if (fineGrained === null || fineGrained === undefined) return null;
  const ownsNamespace = fineGrained.scoped.some(
    ({ entityType, permissions }) =>
      (entityType === 'user' || entityType === 'org') && allowsWrite(permissions),
  );
  const coverage = coverageOf(fineGrained, probed);
  if (ownsNamespace || coverage.is !== 'entry' || coverage.level !== 'repo') return null;
  return {
    cause: FINE_GRAINED_NO_CREATE,
    subject: probed.label,
    position: probed.position,
    message: `The token can write ${nameOf(probed)}, but it may write single repos only, so it cannot create one.`,
    advice: `Leave out create calls (also with exist_ok=True), or add ${probed.namespace ?? 'the owner'} to the token.`,
    link: tokensPage(probed.endpoint),
    evidence: [
      ...evidenceFrom(probed, ['write']),
      { fact: 'GET /api/whoami-v2: the token has write access by an entry for this repo and for no owner' },
    ],
  };
}
