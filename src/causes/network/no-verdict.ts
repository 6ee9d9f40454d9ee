import { defineCause } from '../../evidence/cause.js';
import { type DecisiveAnswer, evidenceOn } from '../../evidence/decisive-answers.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import type { RepoResult } from '../repo/diagnose-repo.js';

export const CHECK_TIMED_OUT = defineCause({
  group: 'network',
  slug: 'check-timed-out',
  severity: 'warning',
  title: 'The time was up before all was known',
});

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
