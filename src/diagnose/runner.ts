import type { Observations } from '../observe/observations.js';
import { othersSpeaking } from '../resolve/speaking.js';
import { BEARINGS } from './bearing.js';
import type { FindingDraft } from './finding.js';
import { afterIsolation, type Isolated, type Isolation } from './isolation.js';
import { trustFindings } from './runner/certificates.js';
import { clockFindings } from './runner/clock.js';
import { conflictFindings } from './runner/conflicts.js';
import type { Scrubbing, ScrubReport } from './runner/cure.js';
import { gitFindings } from './runner/git.js';
import { jobClientFindings } from './runner/job-client.js';
import { netrcFindings } from './runner/netrc.js';
import { publisherFindings } from './runner/publisher.js';
import { savedLoginFindings } from './runner/saved-login.js';
import type { Standing } from './standing.js';
import { transferHostFindings } from './transfer-hosts.js';

export type { ScrubReport } from './runner/cure.js';

/** What was done about what was found on this machine. */
export interface Deeds {
  scrubs: readonly ScrubReport[];
  /** Null where the job was not isolated. */
  isolation: Isolated | null;
}

export const NOTHING_DONE: Deeds = { scrubs: [], isolation: null };

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
