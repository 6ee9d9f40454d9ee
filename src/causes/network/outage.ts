import { defineCause } from '../../evidence/cause.js';
import { type DecisiveAnswer, evidenceOn, statusesOf } from '../../evidence/decisive-answers.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { evidenceOf, type Reading } from '../../evidence/readings.js';
import { isIdentityContradicted, readWhoami, type TokenStatus } from '../../evidence/token-status.js';
import { isHub } from '../../model/endpoint.js';
import { wordsOn } from '../../model/host-words.js';
import type { RepoResult } from '../repo/diagnose-repo.js';

/**
 * Means: The Hub does not answer as it should.
 *
 * How we know: A status of 500 or above after several attempts, no answer at all, or an answer that does not fit
 * the request.
 *
 * What to do: Run the job again later; nothing needs to be changed.
 */
export const HUB_OUTAGE = defineCause({
  group: 'network',
  slug: 'hub-outage',
  severity: 'warning',
  title: 'The Hub does not answer properly',
  seenAs: [
    "Internal Error - We're working hard to fix this",
    "missing the 'X-Repo-Commit' header",
    '504 Server Error: Gateway Time-out for url',
  ],
  isUnanswered: true,
});

/** To wait is all that helps. The status page is about the Hub alone, and about no other endpoint. */
export function retryAdvice({ inputs, runner: { host } }: Evidence): string {
  const page = isHub(inputs.endpoint) ? '; https://status.huggingface.co shows known incidents' : '';
  return `${wordsOn(host).runAgain} later, without changes${page}.`;
}

export function outage(evidence: Evidence, answers: readonly DecisiveAnswer[]): FindingDraft | null {
  const allFailed = answers.every(({ reading }) => isConnectFailure(reading));
  const affected = answers.filter(
    ({ reading, isReference }) =>
      reading.is === 'outage' ||
      (reading.is === 'no-route' && (isReference || isHub(evidence.inputs.endpoint))) ||
      (reading.is === 'no-answer' && reading.phase === 'answer') ||
      (isConnectFailure(reading) && !allFailed),
  );
  if (affected.length === 0) return null;
  const again = affected.every(({ response }) => response.attempts > 1) ? ', also after retries' : '';
  const waits = affected.map(({ response }) => response.notAwaitedSeconds ?? 0);
  const wait = Math.max(...waits) > 0 ? `; retry after ${Math.max(...waits)} seconds` : '';
  return {
    cause: HUB_OUTAGE,
    message: `Answers from the Hub are missing or unusable (${statusesOf(affected)}${again}${wait}), so not everything could be checked.`,
    advice: retryAdvice(evidence),
    evidence: evidenceOn(affected),
  };
}

/** The identity check refuses a token that repos accept, and something is left open by it. */
export function deniedIdentity(
  evidence: Evidence,
  tokenStatus: TokenStatus,
  results: readonly RepoResult[],
): FindingDraft | null {
  const {
    runner: { tokenSources, host },
    hub: { whoami },
  } = evidence;
  if (tokenStatus.is !== 'unknown' || whoami === null) return null;
  // Another endpoint than the Hub need not be of one piece.
  if (isIdentityContradicted(evidence, tokenStatus)) return null;
  if (readWhoami(whoami.response).is !== 'unauthorized') return null;
  // That it is accepted, its exchange shows and no repo; what is said here of such tokens is not published.
  if (tokenSources.checked?.source === 'publisher') return null;
  const isPublisher = tokenSources.checked?.format.kind === 'trusted-publisher';
  if (isPublisher && results.every(({ access, findings }) => access === 'granted' || findings.length > 0)) {
    return null;
  }
  return {
    cause: HUB_OUTAGE,
    message:
      "The Hub contradicts itself: its identity check rejects the token (401), but a repo's answer shows that the token is accepted. Whose token it is could not be determined.",
    advice: `${wordsOn(host).runAgain} later, without changes.`,
    evidence: [evidenceOf(whoami.response)],
  };
}

export function isConnectFailure(reading: Reading): boolean {
  return reading.is === 'no-answer' && (reading.phase === 'connect' || reading.phase === 'proxy');
}
