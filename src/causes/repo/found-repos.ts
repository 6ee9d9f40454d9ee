import type { UsedRepo, UsePlace } from '../../discovery/discovery.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { Finding } from '../../evidence/finding.js';
import { type Asker, probedRepoOf } from '../../evidence/probed-repo.js';
import type { TokenStatus } from '../../evidence/token-status.js';
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
    const probed = probedRepoOf(observation, repos.length + index, asker);
    const { request, label, access, findings } = diagnoseRepo(probed, tokenStatus);
    const { use } = observation;
    return [
      { request, label, access, use, findings: findings.map((finding) => asFound(finding, label, use)) },
    ];
  });
}

function asFound(finding: Finding, label: string, { place }: UsedRepo): Finding {
  const { file, line } = place;
  return {
    ...finding,
    severity: finding.severity === 'error' ? 'warning' : finding.severity,
    message: `${placeText(place)} uses ${label}: ${finding.message}`,
    evidence: [{ fact: `${placeText(place)}: ${place.shownBy} names ${label}` }, ...finding.evidence],
    place: { file, line },
  };
}

const LONGEST_PATH = 120;

/** The file and its line, as compilers write them. */
export function placeText({ file, line }: UsePlace): string {
  const shown = file.length > LONGEST_PATH ? `…${file.slice(-LONGEST_PATH)}` : file;
  return `${shown}:${line}`;
}
