import type { ScrubReport } from '../../cleanup/cleanup-result.js';
import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { helperRemoval } from './git-credentials.js';

/**
 * Means: The scrub could not remove a stale credential.
 *
 * How we know: The place was read again after the attempt.
 *
 * What to do: Remove it by hand; the message names the place and the reason.
 */
export const SCRUB_FAILED = defineCause({
  group: 'runner',
  slug: 'scrub-failed',
  severity: 'warning',
  title: 'A stale credential could not be removed',
});

/**
 * Means: The post step could not restore what was removed.
 *
 * How we know: The place was read again after the attempt.
 *
 * What to do: Restore it from the backup that the message names, or log in again.
 */
export const RESTORE_FAILED = defineCause({
  group: 'runner',
  slug: 'restore-failed',
  severity: 'warning',
  title: 'A scrubbed credential could not be restored',
});

export function scrubFailed(evidence: Evidence, { path, failure }: ScrubReport): FindingDraft {
  const helper = evidence.runner.git.credentials.find(
    ({ kind, where }) => kind === 'helper' && where === path,
  );
  return {
    cause: SCRUB_FAILED,
    subject: path,
    message: `${helper === undefined ? path : `The git credential helper (${path})`} still holds the stale credential: ${failure}.`,
    advice: helper === undefined ? `Remove it from ${path} by hand.` : `${helperRemoval(helper, evidence)}.`,
    evidence: [{ fact: `${path}: ${failure}` }],
  };
}
