import type { Evidence } from '../../evidence/evidence.js';
import type { EvidenceItem } from '../../evidence/finding.js';
import { evidenceOf, isRefusal, probeEntries, readProbe } from '../../evidence/readings.js';
import type { ListedResult } from '../repo/diagnose-repo.js';

/** The listed repos that the token decides about and that nobody may use without one; null if there are none. */
export function needingToken(
  { hub: { repos } }: Evidence,
  results: readonly ListedResult[],
): { what: string; evidence: EvidenceItem[] } | null {
  const needing = repos.filter(
    (observation, index) =>
      results[index]?.isUpToToken &&
      (observation.request.operation !== 'read' ||
        probeEntries(observation).some(
          ([probe, response]) => probe.startsWith('anonymous-') && isRefusal(readProbe(probe, response)),
        )),
  );
  const [first] = needing;
  if (first === undefined) return null;
  const label = results[repos.indexOf(first)]?.label ?? '';
  return {
    what: needing.length === 1 ? label : `${label} and ${needing.length - 1} more`,
    evidence: probeEntries(first).flatMap(([probe, response]) =>
      probe.startsWith('anonymous-') ? [evidenceOf(response)] : [],
    ),
  };
}
