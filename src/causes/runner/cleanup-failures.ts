import type { ScrubReport } from '../../cleanup/cleanup-result.js';
import { defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';

export const SCRUB_FAILED = defineCause({
  group: 'runner',
  slug: 'scrub-failed',
  severity: 'warning',
  title: 'A stale credential is still there',
});

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
