import type { Evidence, FoundRepo } from '../evidence/evidence.js';
import { type TokenStatus, tokenStatusOf } from '../evidence/token-status.js';
import { EFFECTS } from '../evidence/token-status-effects.js';
import { isWrittenByStrangers, MOST_FOUND_PROBED, unlistedUses } from '../evidence/unlisted-uses.js';
import type { Probe, RepoObservation } from '../hub/probe.js';
import { firstProbes } from './first-probes.js';
import { followUpProbes } from './follow-up-probes.js';

/**
 * The repos that the workspace names for certain and that are to be asked about, with the token. None if that was not
 * asked for, or if the files may be those of strangers: they do not choose where the token is used.
 */
export function foundRepos(evidence: Pick<Evidence, 'inputs' | 'discovery' | 'runner'>): FoundRepo[] {
  if (!evidence.inputs.discover || isWrittenByStrangers(evidence.runner.event)) return [];
  return unlistedUses(evidence)
    .filter(({ isCertain }) => isCertain)
    .slice(0, MOST_FOUND_PROBED)
    .map((use) => ({
      use,
      request: { ref: use.ref, operation: use.operation, line: 0 },
      probes: {},
      isSpareable: true,
    }));
}

/** What to ask about them: the same as about listed ones, once it is known that the Hub accepts the token. */
export function probesOfFound(evidence: Evidence): ReadonlyMap<RepoObservation, readonly Probe[]> {
  const { found } = evidence.hub;
  const tokenStatus: TokenStatus = tokenStatusOf(evidence);
  if (found.length === 0 || EFFECTS[tokenStatus.is].repos !== 'account') return new Map();
  const unasked = found.filter(({ probes }) => Object.keys(probes).length === 0);
  if (unasked.length === 0) return followUpProbes(withFoundAsListed(evidence), tokenStatus);
  const how = { withToken: true, alsoWithout: false };
  return new Map(unasked.map((repo) => [repo, firstProbes(repo.request, how)]));
}

/** The same evidence, as if what was found were what is listed. */
function withFoundAsListed(evidence: Evidence): Evidence {
  return { ...evidence, hub: { ...evidence.hub, repos: evidence.hub.found } };
}
