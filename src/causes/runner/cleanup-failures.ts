import type { ScrubReport } from '../../cleanup/cleanup-result.js';
import { defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';

/**
 * Means: A credential that should be gone is still there.
 *
 * How we know: The place was read again after the attempt.
 *
 * What to do: Remove it by hand; the message names place and reason.
 */
export const SCRUB_FAILED = defineCause({
  group: 'runner',
  slug: 'scrub-failed',
  severity: 'warning',
  title: 'A stale credential is still there',
});

/**
 * Means: The post step could not put back what was taken away.
 *
 * How we know: The place was read again after the attempt.
 *
 * What to do: Copy it back from the backup that the message names, or log in again.
 */
export const RESTORE_FAILED = defineCause({
  group: 'runner',
  slug: 'restore-failed',
  severity: 'warning',
  title: 'A scrubbed credential could not be put back',
});

export function scrubFailed({ path, failure }: ScrubReport): FindingDraft {
  return {
    cause: SCRUB_FAILED,
    subject: path,
    message: `The stale credential in ${path} is still there: ${failure}.`,
    advice: `Remove it from ${path} by hand.`,
    evidence: [{ fact: `${path}: ${failure}` }],
  };
}
