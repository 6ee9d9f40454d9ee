import { defineCause } from '../../evidence/cause.js';
import { type DecisiveAnswer, evidenceOn } from '../../evidence/decisive-answers.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import type { RepoResult } from '../repo/diagnose-repo.js';

/**
 * Means: The time of the `timeout` input was up before everything was known.
 *
 * How we know: The step's own clock. What is known is in the report, and what is not is listed there.
 *
 * What to do: Raise `timeout`, or list fewer repos.
 */
export const CHECK_TIMED_OUT = defineCause({
  group: 'network',
  slug: 'check-timed-out',
  severity: 'warning',
  title: 'The time was up before all was known',
});

/**
 * Means: The step ended without a verdict: by a fault of this action, by a signal, or because nothing was
 * left to wait for. Nothing is known of the job's access.
 *
 * How we know: The process ended, or was about to, and no report had been published. Until there is one, its
 * exit status is 1.
 *
 * What to do: Run the job again if it was cancelled; else report the kind of fault that the message names.
 */
export const CHECK_FAILED = defineCause({
  group: 'network',
  slug: 'check-failed',
  severity: 'error',
  title: 'The check itself failed',
});

export function timedOut(
  { inputs }: Evidence,
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
    : 'the identity of the token';
  const missing = open.length === 0 ? others : `${open.length} of ${results.length} listed repos`;
  return {
    cause: CHECK_TIMED_OUT,
    message: `After ${inputs.timeoutSeconds} seconds, the time set for the check, ${missing} had not been answered for.`,
    advice: 'Raise the timeout input, or list fewer repos.',
    evidence: evidenceOn(affected),
  };
}
