import type { UsedRepo } from '../../discovery/discovery.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { Finding } from '../../evidence/finding.js';
import { type Asker, probedRepoOf } from '../../evidence/probed-repo.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import { shortPlace } from '../../model/short-place.js';
import { diagnoseRepo, type RepoResult } from './diagnose-repo.js';

/** What is known in the end about a repo that nobody listed and that the workspace names. */
export interface FoundResult extends RepoResult {
  use: UsedRepo;
}

/**
 * Diagnoses what was found like what is listed, but for one thing: nobody said that the job needs it, so that no
 * finding is more than a warning.
 */
export function diagnoseFound(
  { hub: { found, repos } }: Evidence,
  asker: Asker,
  tokenStatus: TokenStatus,
): FoundResult[] {
  return found.flatMap((observation, index) => {
    if (Object.keys(observation.probes).length === 0) return [];
    // Behind the listed ones: it is about a repo, and about none of the lines.
    const { use } = observation;
    const probed = probedRepoOf(observation, repos.length + index, asker, shortPlace(use.place));
    const result = diagnoseRepo(probed, tokenStatus);
    const { request, label, access } = result;
    return [
      {
        request,
        label,
        access,
        isOptional: false,
        use,
        findings: result.findings.map((one) => asFound(one, result, use)),
      },
    ];
  });
}

function asFound(finding: Finding, { label, access }: RepoResult, { place }: UsedRepo): Finding {
  const { file, line } = place;
  const worst = finding.severity === 'error' ? 'warning' : finding.severity;
  return {
    ...finding,
    // Nobody is warned of what is not known about a repo that nobody listed.
    severity: access === 'unknown' ? 'notice' : worst,
    message: `${shortPlace(place)} uses ${label}: ${finding.message}`,
    evidence: [{ fact: `${shortPlace(place)}: ${place.shownBy} names ${label}` }, ...finding.evidence],
    place: { file, line },
  };
}
