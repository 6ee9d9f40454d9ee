import type { FindingDraft } from '../../evidence/finding.js';
import { evidenceFrom, type ProbedRepo } from '../../evidence/probed-repo.js';
import type { Refusal } from '../../evidence/refusal.js';
import { isOrganizationToken } from '../../evidence/rights.js';
import { hasAccessCheck, mainProbeFor, type Probe } from '../../hub/probe.js';
import { writesTo } from '../../model/inputs.js';
import { misspeltId } from '../inputs/misspelt-id.js';
import { organizationBlock } from '../organization/organization-block.js';
import { uncovered } from '../scope/fine-grained.js';
import { missingGatedPermission, withoutGatedRight } from '../scope/gated-permission.js';
import { foreignNamespace, weakRole } from '../scope/membership.js';
import { missingScope } from '../scope/oauth-scope.js';
import { readRole } from '../scope/read-token.js';
import { unexplainedRefusal } from '../scope/unverifiable-write.js';
import { regionBlocked, takenDown } from './condition.js';
import { createFirst, missingOrInvisible, REPO_MISSING_OR_NO_ACCESS, TARGET_MISSING } from './missing.js';
import { anotherType } from './other-type.js';
import { refusedForUnknownReason } from './unknown-reason.js';

/** The finding of a refusal; null where this is not its reason. */
type Explanation = (refusal: Refusal) => FindingDraft | null;

/**
 * What the Hub states: in the words of the refusal, in the restrictions that the identity check lists, or by
 * what it answers about the same id elsewhere. Such a reason holds whatever the token may do, so it is looked
 * for first, and the first that holds is the finding: what refuses everybody stands before what refuses this
 * account, and that before the id.
 */
const STATED: readonly Explanation[] = [
  regionBlocked,
  takenDown,
  missingGatedPermission,
  organizationBlock,
  anotherType,
  misspeltId,
  createFirst,
];

/**
 * What the identity check alone proves about every write. It is told beside a stated reason: curing the one
 * leaves the other. The block of an organization names it itself.
 */
const PROVEN_BY_IDENTITY: readonly Explanation[] = [readRole];

/** What keeps the token besides from writing a repo that it would see, and that is not there. */
const BESIDE_MISSING: readonly Explanation[] = [...PROVEN_BY_IDENTITY, missingScope, uncovered];

/**
 * What is concluded from a refusal together with a right that is not there: the token's own limits, then
 * those of its account. Only where nothing above holds, since a refusal that has its reason proves no second
 * one. The first is the finding, and names those behind it that are proven too.
 */
const CONCLUDED: readonly Explanation[] = [
  withoutGatedRight,
  missingScope,
  foreignNamespace,
  uncovered,
  weakRole,
];

/** Where nothing is known that would refuse: what the Hub lets nobody tell apart. */
const UNEXPLAINED: readonly Explanation[] = [missingOrInvisible, refusedForUnknownReason, unexplainedRefusal];

/** Why a repo is refused, weightiest first. Empty when nothing that is known refuses it and the words say nothing. */
export function explain(refusal: Refusal): FindingDraft[] {
  const stated = firstOf(STATED, refusal);
  if (stated?.cause.group === 'organization') return [stated];
  const beside = stated?.cause === TARGET_MISSING ? BESIDE_MISSING : PROVEN_BY_IDENTITY;
  const proven = withProof(firstOf(beside, refusal), refusal);
  const known = [proven, stated].filter((draft) => draft !== null);
  if (known.length > 0) return known;
  const concludes = refusal.isCertain || !hasAccessCheck(refusal.probed.ref);
  const concluded = concludes ? withProof(firstOf(CONCLUDED, refusal), refusal) : null;
  const draft = concluded ?? (refusal.isCertain ? firstOf(UNEXPLAINED, refusal) : null);
  return draft === null ? [] : [draft];
}

/** What the token itself lacks to open the gate; null if that does not explain the refusal. */
export function lackingGatedRight(refusal: Refusal): FindingDraft | null {
  if (refusal.probed.metadata === null) return null;
  const draft = withoutGatedRight(refusal) ?? missingScope(refusal);
  return withProof(draft, refusal);
}

/**
 * Whether the name or the owner may be what is wrong with a repo that is not found, since nothing weightier
 * explains it.
 */
export function isNameInQuestion(probed: ProbedRepo): boolean {
  const { request } = probed.observation;
  if (!request.ref.id.includes('/') || probed.renamedTo !== null) return false;
  const isWrite = writesTo(request);
  if (isWrite && isOrganizationToken(probed)) return false;
  const causes = explain({
    probed,
    operation: isWrite ? 'write' : 'read',
    probe: mainProbeFor(request),
    reason: null,
    isMissing: true,
    isCertain: true,
  }).map(({ cause }) => cause);
  return causes.every((cause) => cause === TARGET_MISSING || cause === REPO_MISSING_OR_NO_ACCESS);
}

function firstOf(explanations: readonly Explanation[], refusal: Refusal): FindingDraft | null {
  for (const explanation of explanations) {
    const draft = explanation(refusal);
    if (draft !== null) return draft;
  }
  return null;
}

/** What is concluded from a refusal shows that refusal first. */
function withProof(draft: FindingDraft | null, refusal: Refusal): FindingDraft | null {
  if (draft === null) return null;
  const { probed, operation, probe, isMissing } = refusal;
  const beside: readonly Probe[] =
    operation === 'write' ? ['read', 'preupload'] : isMissing ? [] : ['metadata'];
  return { ...draft, evidence: [...evidenceFrom(probed, [probe, ...beside]), ...(draft.evidence ?? [])] };
}
