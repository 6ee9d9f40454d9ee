import type { ScrubReport } from '../../cleanup/cleanup-result.js';
import { affectedClientNames, listed } from '../../clients/affected-clients.js';
import type { CredentialOverride } from '../../clients/overrides.js';
import type { Source } from '../../clients/source.js';
import type { Host } from '../../model/host.js';
import { setOn } from '../../model/host-words.js';
import type { Inputs } from '../../model/inputs.js';

/** What was tried and what was asked for: that on which every advice about a stale credential rests. */
export interface Scrubbing {
  scrubs: readonly ScrubReport[];
  asked: Inputs['scrub'];
  /** Where the job was isolated instead: all that overrides the token in its later steps; null where it was not. */
  overridesLater: readonly CredentialOverride[] | null;
  host: Host;
}

/** What a scrub of one place comes to. */
export interface ScrubOutcome {
  /** Why it would leave it as it is; null if it would not. */
  refusal: string | null;
  /** What some programs find there all the same, as a clause; empty for nothing. */
  remains: string;
}

/** Whether it was removed from there. */
export function isScrubbed({ scrubs }: Scrubbing, path: string): boolean {
  return scrubs.some((scrub) => scrub.path === path && scrub.failure === null);
}

/**
 * The next action about a stale credential: its removal for good, if it was removed for this job, else by hand or by the
 * scrub. `wouldBe` tells what a scrub would come to: that takes its time, so it is asked last.
 *
 * @param remove the removal by hand, as the beginning of a sentence in the imperative
 * @param afterwards what is to be done next, as its end; empty if nothing is
 */
export function removalAdvice(
  { scrubs, asked, overridesLater, host }: Scrubbing,
  target: ScrubReport['target'],
  path: string,
  remove: string,
  wouldBe: () => ScrubOutcome = () => ({ refusal: null, remains: '' }),
  afterwards = '',
): string {
  if (overridesLater !== null) return adviceUnderIsolation(overridesLater, path, remove, afterwards);
  const tried = scrubs.find((scrub) => scrub.target === target && scrub.path === path);
  if (tried?.failure === null) {
    const { remains } = wouldBe();
    if (remains !== '') return adviceOnRemains(tried, remove, remains, host);
    if (tried.restored && host !== 'github') {
      return 'Run hf-auth-check restore if something else needs the credential: it was removed, and can be put back.';
    }
    if (tried.restored) {
      return `${remove} on the runner to fix this for good; this job is safe, since the credential is gone until it ends.`;
    }
    return tried.backup === null
      ? 'Do nothing: the credential was removed.'
      : `Delete ${tried.backup} unless something else needs it; the credential was removed, and the original is kept there.`;
  }
  if (tried !== undefined) return `${remove}${afterwards}.`;
  // A scrub that was asked for and not tried had no accepted token to compare with.
  if (asked.has(target)) {
    return `${remove}${afterwards}; scrub left it in place, because the token itself was not accepted.`;
  }
  const { refusal, remains } = wouldBe();
  if (refusal !== null) return `${remove}${afterwards}; scrub would leave it in place: ${refusal}.`;
  const rest = remains === '' ? '' : `; after that ${remains}`;
  return `${remove}, or ${setOn(host, 'scrub', target)}${afterwards}${rest}.`;
}

/** The same if the credential is gone, and some programs find another in the same place. */
function adviceOnRemains(
  { restored, backup }: ScrubReport,
  remove: string,
  remains: string,
  host: Host,
): string {
  if (restored && host === 'github') {
    return `${remove} on the runner to fix this for good; it is gone until this job ends, but ${remains}.`;
  }
  return backup === null
    ? `${remove} if it is there again; it was removed, but ${remains}.`
    : `Delete ${backup} unless something else needs it; the credential was removed, but ${remains}.`;
}

/** The same where the job was isolated: nothing is left to do for it, but for whom isolation does not reach. */
function adviceUnderIsolation(
  overridesLater: readonly CredentialOverride[],
  path: string,
  remove: string,
  afterwards: string,
): string {
  const left = overridesLater.filter(({ source }) => isFrom(source, path));
  return left.length === 0
    ? `${remove} on the runner once no job needs it${afterwards}; isolate hides it from later steps of this job.`
    : `${remove}${afterwards}; isolate does not cover ${listed(affectedClientNames(left))}.`;
}

/** Whether a credential is taken from this file, helper or setting. */
function isFrom(source: Source, path: string): boolean {
  switch (source.kind) {
    case 'git':
      return source.credential.where === path;
    case 'netrc':
    case 'saved':
      return source.path === path;
    default:
      return false;
  }
}
