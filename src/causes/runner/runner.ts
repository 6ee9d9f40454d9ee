import type { CleanupResult } from '../../cleanup/cleanup-result.js';

import { afterIsolation } from '../../cleanup/plan/isolation.js';
import { credentialOverrides } from '../../clients/overrides.js';
import type { Assessment } from '../../evidence/assessment.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { EFFECTS } from '../../evidence/token-status-effects.js';
import { scrubFailures } from './cleanup-failures.js';
import { clockFindings } from './clock.js';
import { conflictFindings, misnamedFindings } from './conflicts.js';
import { gitFindings } from './git-credentials.js';
import { loginFindings } from './login-alone.js';
import { jobClientFindings } from './old-client.js';
import { publisherFindings } from './publisher-behind-token.js';
import type { Scrubbing } from './removal-advice.js';
import { savedLoginFindings } from './saved-login.js';
import { netrcFindings } from './stale-netrc.js';
import { transferHostFindings } from './unreached-hosts.js';
import { trustFindings } from './unshared-trust.js';

/**
 * What on this machine would be sent instead of the token. A finding exists only where some client would
 * send something else than the token that was checked, or where a credential lies open.
 */
export function diagnoseRunner(
  evidence: Evidence,
  { tokenStatus, overrides }: Assessment,
  { scrubs, isolation }: CleanupResult,
): FindingDraft[] {
  const { comparable } = EFFECTS[tokenStatus.is];
  return [
    ...(comparable
      ? besideToken(evidence, { tokenStatus, overrides }, { scrubs, isolation })
      : loginFindings(evidence, tokenStatus)),
    ...(tokenStatus.is === 'good' ? misnamedFindings(evidence) : []),
    ...clockFindings(evidence),
    ...transferHostFindings(evidence),
    ...trustFindings(evidence),
  ];
}

function besideToken(
  evidence: Evidence,
  { tokenStatus, overrides }: Assessment,
  { scrubs, isolation }: CleanupResult,
): FindingDraft[] {
  const overridesLater = isolation === null ? null : credentialOverrides(afterIsolation(evidence, isolation));
  const { host } = evidence.runner;
  const scrubbing: Scrubbing = { scrubs, asked: evidence.inputs.scrub, overridesLater, host };
  return [
    ...netrcFindings(evidence, overrides, scrubbing),
    ...gitFindings(evidence, overrides, scrubbing),
    ...publisherFindings(evidence, overrides),
    ...conflictFindings(evidence, tokenStatus, overrides),
    ...savedLoginFindings(evidence, tokenStatus, overrides, scrubbing),
    ...jobClientFindings(evidence),
    ...scrubFailures(evidence, overrides, scrubs),
  ];
}
