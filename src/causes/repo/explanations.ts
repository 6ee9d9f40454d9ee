import type { Cause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import type { Refusal } from '../../evidence/refusal.js';
import { isOrganizationToken } from '../../evidence/rights.js';
import { evidenceFrom, type Subject } from '../../evidence/subject.js';
import { hasAccessCheck, type Probe, readProbeFor } from '../../hub/probe.js';
import { FINE_GRAINED_MISSING_GATED_PERMISSION, missingGatedPermission } from '../gate/gate.js';
import {
  ORG_CONTENT_POLICY,
  ORG_IP_NOT_ALLOWED,
  ORG_MFA_REQUIRED,
  ORG_REQUIRES_FINE_GRAINED,
  ORG_SSO_REQUIRED,
  ORG_TOKEN_PENDING_APPROVAL,
  ORG_TOKEN_REVOKED,
  organizationBlock,
} from '../organization/organization-block.js';
import {
  FINE_GRAINED_NO_READ_ON_REPO,
  FINE_GRAINED_NO_WRITE_ON_REPO,
  FINE_GRAINED_REPO_NOT_IN_SCOPE,
  foreignNamespace,
  missingScope,
  OAUTH_SCOPE_MISSING,
  ORG_ROLE_INSUFFICIENT,
  READ_TOKEN_FOR_WRITE,
  readRole,
  uncovered,
  WRONG_NAMESPACE,
  weakRole,
} from '../scope/scope.js';
import { unexplainedRefusal } from '../scope/unverifiable-write.js';
import { REGION_BLOCKED, REPO_DISABLED, regionBlocked, takenDown } from './condition.js';
import {
  createFirst,
  missingOrInvisible,
  misspeltId,
  REPO_ID_NO_NAMESPACE,
  REPO_ID_TYPO,
  REPO_MISSING_OR_NO_ACCESS,
  REPO_TYPE_MISMATCH,
  TARGET_MISSING,
} from './missing.js';

interface Explanation {
  /** What it may come to. */
  causes: readonly Cause[];
  explain: (refusal: Refusal) => FindingDraft | null;
}

/**
 * What the Hub states: in the words of the refusal, in the restrictions that the identity check lists, or by
 * what it answers about the same id elsewhere. Such a reason holds whatever the token may do, so it is looked
 * for first, and the first that holds is the finding: what refuses everybody stands before what refuses this
 * account, and that before the id.
 */
const STATED: readonly Explanation[] = [
  { causes: [REGION_BLOCKED], explain: regionBlocked },
  { causes: [REPO_DISABLED], explain: takenDown },
  {
    causes: [FINE_GRAINED_MISSING_GATED_PERMISSION, OAUTH_SCOPE_MISSING],
    explain: missingGatedPermission,
  },
  {
    causes: [
      ORG_TOKEN_REVOKED,
      ORG_REQUIRES_FINE_GRAINED,
      ORG_TOKEN_PENDING_APPROVAL,
      ORG_SSO_REQUIRED,
      ORG_MFA_REQUIRED,
      ORG_IP_NOT_ALLOWED,
      ORG_CONTENT_POLICY,
    ],
    explain: organizationBlock,
  },
  { causes: [REPO_TYPE_MISMATCH, REPO_ID_TYPO, REPO_ID_NO_NAMESPACE], explain: misspeltId },
  { causes: [TARGET_MISSING], explain: createFirst },
];

/**
 * What the identity check alone proves about every write. It is told beside a stated reason: curing the one
 * leaves the other.
 */
const PROVEN_BY_IDENTITY: readonly Explanation[] = [{ causes: [READ_TOKEN_FOR_WRITE], explain: readRole }];

/**
 * What is concluded from a refusal together with a right that is not there: the token's own limits, then
 * those of its account. Only where nothing above holds, since a refusal that has its reason proves no second
 * one, and only the first, since what comes later may be a consequence.
 */
const CONCLUDED: readonly Explanation[] = [
  { causes: [OAUTH_SCOPE_MISSING], explain: missingScope },
  { causes: [WRONG_NAMESPACE], explain: foreignNamespace },
  {
    causes: [FINE_GRAINED_REPO_NOT_IN_SCOPE, FINE_GRAINED_NO_WRITE_ON_REPO, FINE_GRAINED_NO_READ_ON_REPO],
    explain: uncovered,
  },
  { causes: [ORG_ROLE_INSUFFICIENT], explain: weakRole },
];

/** Where nothing is known that would refuse: what the Hub lets nobody tell apart. */
const UNEXPLAINED: readonly Explanation[] = [
  { causes: [REPO_MISSING_OR_NO_ACCESS], explain: missingOrInvisible },
  { causes: [REPO_MISSING_OR_NO_ACCESS], explain: unexplainedRefusal },
];

/** Why a repo is refused, weightiest first. Empty when nothing that is known refuses it and the words say nothing. */
export function explain(refusal: Refusal): FindingDraft[] {
  const stated = firstOf(STATED, refusal);
  const proven = withProof(firstOf(PROVEN_BY_IDENTITY, refusal), refusal);
  const known = [proven, stated].filter((draft) => draft !== null);
  if (known.length > 0) return known;
  const concluded = refusal.isCertain ? withProof(firstOf(CONCLUDED, refusal), refusal) : null;
  const draft = concluded ?? firstOf(UNEXPLAINED, refusal);
  return draft === null ? [] : [draft];
}

/**
 * Whether the name or the owner may be what is wrong with a repo that is not found, since nothing weightier
 * explains it.
 */
export function isNameInQuestion(subject: Subject): boolean {
  const { operation, ref } = subject.observation.request;
  if (!ref.id.includes('/') || subject.renamedTo !== null) return false;
  const isWrite = operation === 'write' && hasAccessCheck(ref);
  if (isWrite && isOrganizationToken(subject)) return false;
  const causes = explain({
    subject,
    operation: isWrite ? 'write' : 'read',
    probe: isWrite ? 'write' : readProbeFor(ref),
    reason: null,
    isMissing: true,
    isCertain: true,
  }).map(({ cause }) => cause);
  return causes.every((cause) => cause === TARGET_MISSING || cause === REPO_MISSING_OR_NO_ACCESS);
}

function firstOf(explanations: readonly Explanation[], refusal: Refusal): FindingDraft | null {
  for (const { explain } of explanations) {
    const draft = explain(refusal);
    if (draft !== null) return draft;
  }
  return null;
}

/** What is concluded from a refusal shows that refusal first. */
function withProof(draft: FindingDraft | null, refusal: Refusal): FindingDraft | null {
  if (draft === null) return null;
  const { subject, operation, probe, isMissing } = refusal;
  const beside: readonly Probe[] =
    operation === 'write' ? ['read', 'preupload'] : isMissing ? [] : ['metadata'];
  return { ...draft, evidence: [...evidenceFrom(subject, [probe, ...beside]), ...(draft.evidence ?? [])] };
}
