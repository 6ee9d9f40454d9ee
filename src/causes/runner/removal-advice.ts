import type { ScrubReport } from '../../cleanup/cleanup-result.js';
import { affectedClientNames, listed } from '../../clients/affected-clients.js';
import type { CredentialOverride } from '../../clients/overrides.js';

import type { Source } from '../../clients/source.js';
import type { Inputs } from '../../model/inputs.js';

/** What was tried and what was asked for: that on which every advice about a stale credential rests. */
export interface Scrubbing {
  scrubs: readonly ScrubReport[];
  asked: Inputs['scrub'];
  /** Where the job was isolated instead: all that overrides the token in its later steps; null where it was not. */
  overridesLater: readonly CredentialOverride[] | null;
}

/** Whether it was removed from there. */
export function isScrubbed({ scrubs }: Scrubbing, path: string): boolean {
  return scrubs.some((scrub) => scrub.path === path && scrub.failure === null);
}

/**
 * The next action about a stale credential: none when it was removed, else its removal by hand or by the
 * scrub. `refusalOf` tells why a scrub would leave it, where it would: that takes its time, so it is asked last.
 */
export function removalAdvice(
  { scrubs, asked, overridesLater }: Scrubbing,
  target: ScrubReport['target'],
  path: string,
  remove: string,
  refusalOf: () => string | null = () => null,
): string {
  if (overridesLater !== null) return adviceUnderIsolation(overridesLater, path, remove);
  const tried = scrubs.find((scrub) => scrub.target === target && scrub.path === path);
  if (tried?.failure === null) {
    return tried.restored
      ? 'Remove it on the machine itself; this job is safe, since it was removed here until the job ends.'
      : `It was removed${tried.backup === null ? '' : `; the original is kept in ${tried.backup}`}.`;
  }
  if (tried !== undefined) return `${remove}.`;
  // A scrub that was asked for and not tried had no accepted token to compare with.
  if (asked.has(target)) {
    return `${remove}; the scrub left it in place, since the token itself was not accepted.`;
  }
  const refusal = refusalOf();
  return refusal === null
    ? `${remove}, or set scrub: ${target}.`
    : `${remove}; a scrub would leave it in place: ${refusal}.`;
}

/** The same where the job was isolated: nothing is left to do for it, but for whom isolation does not reach. */
function adviceUnderIsolation(
  overridesLater: readonly CredentialOverride[],
  path: string,
  remove: string,
): string {
  const left = overridesLater.filter(({ source }) => isFrom(source, path));
  return left.length === 0
    ? 'Remove it on the machine itself once no job needs it; later steps of this job are shielded from it.'
    : `${remove}: isolate does not reach ${listed(affectedClientNames(left))}.`;
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
