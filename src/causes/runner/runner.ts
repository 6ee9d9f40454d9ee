import type { Deeds, ScrubReport } from '../../cleanup/cleanup-result.js';

import { afterIsolation, type Isolation } from '../../cleanup/plan/isolation.js';
import { othersSpeaking } from '../../clients/overrides.js';
import type { FindingDraft } from '../../evidence/finding.js';
import type { Standing } from '../../evidence/token-status.js';
import { BEARINGS } from '../../evidence/token-status-effects.js';
import type { Observations } from '../../runner/observations.js';
import { transferHostFindings } from '../network/unreached-hosts.js';
import { publisherFindings } from '../oidc/publisher-behind-token.js';
import { clockFindings } from './clock.js';
import { conflictFindings } from './conflicts.js';
import { gitFindings } from './git-credentials.js';
import { jobClientFindings } from './old-client.js';
import type { Scrubbing } from './removal-advice.js';
import { savedLoginFindings } from './saved-login.js';
import { netrcFindings } from './stale-netrc.js';
import { trustFindings } from './unshared-trust.js';

/**
 * What on this machine would speak in place of the token. A finding exists only where some client would
 * send something else than the token that was checked, or where a credential lies open.
 */
export function diagnoseRunner(
  observations: Observations,
  standing: Standing,
  { scrubs, isolation }: Deeds,
): FindingDraft[] {
  const { comparable } = BEARINGS[standing.is];
  return [
    ...(comparable ? besideToken(observations, scrubs, isolation) : []),
    ...clockFindings(observations),
    ...transferHostFindings(observations),
    ...trustFindings(observations),
  ];
}

function besideToken(
  observations: Observations,
  scrubs: readonly ScrubReport[],
  isolation: Isolation | null,
): FindingDraft[] {
  const speaking = othersSpeaking(observations);
  const speakingLater = isolation === null ? null : othersSpeaking(afterIsolation(observations, isolation));
  const scrubbing: Scrubbing = { scrubs, asked: observations.inputs.scrub, speakingLater };
  return [
    ...netrcFindings(observations, speaking, scrubbing),
    ...gitFindings(observations, speaking, scrubbing),
    ...publisherFindings(observations, speaking),
    ...conflictFindings(observations, speaking),
    ...savedLoginFindings(observations, speaking, scrubbing),
    ...jobClientFindings(observations),
    ...scrubs.filter(({ failure }) => failure !== null).map(scrubFailed),
  ];
}

function scrubFailed({ path, failure }: ScrubReport): FindingDraft {
  return {
    cause: 'scrub-failed',
    subject: path,
    message: `The stale credential in ${path} is still there: ${failure}.`,
    advice: `Remove it from ${path} by hand.`,
    evidence: [{ fact: `${path}: ${failure}` }],
  };
}
