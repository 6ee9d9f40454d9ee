import type { ScrubReport } from '../../cleanup/cleanup-result.js';
import type { CredentialOverride } from '../../clients/overrides.js';
import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import type { GitCredential } from '../../runner/git/git-facts.js';
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

/** What a scrub left. Of a script that overrides the token, the finding about it tells that already. */
export function scrubFailures(
  evidence: Evidence,
  overrides: readonly CredentialOverride[],
  scrubs: readonly ScrubReport[],
): FindingDraft[] {
  const scripts = overrides.flatMap(({ source }) =>
    source.kind === 'git' ? (source.credential.script ?? []) : [],
  );
  return scrubs.flatMap(({ path, failure }) => {
    if (failure === null) return [];
    const helper = evidence.runner.git.credentials.find(
      ({ kind, where }) => kind === 'helper' && where === path,
    );
    const isTold = helper?.script?.some((setting) => scripts.includes(setting)) === true;
    return isTold ? [] : [scrubFailed(evidence, path, failure, helper)];
  });
}

function scrubFailed(
  evidence: Evidence,
  path: string,
  failure: string,
  helper: GitCredential | undefined,
): FindingDraft {
  return {
    cause: SCRUB_FAILED,
    subject: path,
    message: `${helper === undefined ? path : `The git credential helper (${path})`} still holds the stale credential: ${failure}.`,
    advice: helper === undefined ? `Remove it from ${path} by hand.` : `${helperRemoval(helper, evidence)}.`,
    evidence: [{ fact: `${path}: ${failure}` }],
  };
}
