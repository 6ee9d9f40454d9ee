/** What `on-missing-token` says about this run. A skip must not hide a secret that was lost. */

import type { Evidence } from '../../evidence/evidence.js';
import { setOn } from '../../model/host-words.js';
import type { Severity } from '../../model/severity.js';
import type { EventFacts } from '../../runner/event.js';

type Policy = 'fail' | 'warn' | 'skip';

export const POLICY_SEVERITY: Record<Policy, Severity> = { fail: 'error', warn: 'warning', skip: 'notice' };

/** What a missing token does to this run: `skip` alone holds only where the event explains the absence. */
export function policyOf({ inputs: { onMissingToken }, runner: { event } }: Evidence): Policy {
  if (onMissingToken === 'skip-always') return 'skip';
  return onMissingToken === 'skip' && !explainsAbsence(event) ? 'fail' : onMissingToken;
}

/** Whether GitHub gives this run no secrets, or not those of the repository that the workflow was written for. */
function explainsAbsence({ fork, isDependabot, isInFork }: EventFacts): boolean {
  return fork !== null || isDependabot || isInFork;
}

/** Why a skip that is set does not hold, as a clause; null where it does, or is not set. */
export function unskippedText(evidence: Evidence): string | null {
  if (!isUnskipped(evidence)) return null;
  const { host, event } = evidence.runner;
  if (host !== 'github') {
    return '--on-missing-token=skip is for pull requests from forks in GitHub Actions, and does not apply here';
  }
  const { name } = event;
  const run = name === '' ? 'this run' : `this run (${name})`;
  return `nothing shows that ${run} is for a fork or Dependabot, so on-missing-token: skip does not apply`;
}

/** How to have this run skipped, to go on with another advice; empty where it is, or where no skip is wanted. */
export function skipAdvice(evidence: Evidence): string {
  if (isUnskipped(evidence))
    return `; or ${setOn(evidence.runner.host, 'on-missing-token', 'skip-always')} if this run may go without a token`;
  return evidence.runner.event.isInFork && !isSkipSet(evidence)
    ? '; or set on-missing-token: skip so that runs in forks stay green'
    : '';
}

/** Whether the input asks for a skip already, so that no advice may ask for it. */
export function isSkipSet({ inputs: { onMissingToken } }: Evidence): boolean {
  return onMissingToken === 'skip' || onMissingToken === 'skip-always';
}

function isUnskipped(evidence: Evidence): boolean {
  return isSkipSet(evidence) && policyOf(evidence) !== 'skip';
}
