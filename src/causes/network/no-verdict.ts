import { defineCause } from '../../evidence/cause.js';
import { type DecisiveAnswer, evidenceOn } from '../../evidence/decisive-answers.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { inputOn } from '../../model/host-words.js';
import type { RepoResult } from '../repo/diagnose-repo.js';

/**
 * Means: The check reached the limit of the `timeout` input before every answer was in.
 *
 * How we know: The step's own clock. The report shows what is known and lists what is not.
 *
 * What to do: Raise `timeout`, or list fewer repos.
 */
export const CHECK_TIMED_OUT = defineCause({
  group: 'network',
  slug: 'check-timed-out',
  severity: 'warning',
  title: 'Not everything was checked in time',
  isUnanswered: true,
});

/**
 * Means: The step ended without a verdict: because of a bug in this action, because of a signal, or because
 * nothing was left to wait for. Nothing is known about the job's access.
 *
 * How we know: The process ended, or was about to, before a report was published. Until there is a report, the
 * exit status is 1.
 *
 * What to do: Run the job again if it was cancelled; otherwise report the kind of error that the message names.
 */
export const CHECK_FAILED = defineCause({
  group: 'network',
  slug: 'check-failed',
  severity: 'error',
  title: 'The check itself failed',
});

export function timedOut(
  { inputs, runner: { host } }: Evidence,
  answers: readonly DecisiveAnswer[],
  results: readonly RepoResult[],
): FindingDraft | null {
  const affected = answers.filter(
    ({ reading }) => reading.is === 'no-answer' && reading.phase === 'deadline',
  );
  if (affected.length === 0) return null;
  const open = results.filter(({ access }) => access === 'unknown');
  const others = affected.every(({ isReference }) => isReference)
    ? 'what the listed repos load'
    : "the token's identity";
  const missing = open.length === 0 ? others : `${open.length} of ${results.length} repos`;
  return {
    cause: CHECK_TIMED_OUT,
    message: `Timed out after ${inputs.timeoutSeconds} seconds: no answer for ${missing}.`,
    advice: `Raise ${inputOn(host, 'timeout')}, or list fewer repos.`,
    evidence: evidenceOn(affected),
  };
}
