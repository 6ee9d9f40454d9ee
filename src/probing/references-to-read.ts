import { needsFileProof } from '../causes/gate/gate.js';
import { MOST_FOUND, unasked, unread } from '../causes/repo/open-references.js';
import type { Evidence, HubFacts } from '../evidence/evidence.js';
import { askerOf, probedRepoOf } from '../evidence/probed-repo.js';
import { readingOf } from '../evidence/readings.js';
import type { TokenStatus } from '../evidence/token-status.js';
import { type Probe, readProbeFor } from '../hub/probe.js';
import type { FoundRepo } from '../hub/references/references.js';
import type { RepoRef } from '../model/repo.js';

/** How many repos are read to find what they load. */
const MOST_READ = 50;

/** The repos whose files to read next. */
export function nextToRead(evidence: Evidence, tokenStatus: TokenStatus): RepoRef[] {
  return unread(evidence, tokenStatus).slice(0, MOST_READ - evidence.hub.references.read.length);
}

/** The repos that were read about and are not among those found yet. */
export function newlyFound(hub: Pick<HubFacts, 'repos' | 'references'>): FoundRepo[] {
  return unasked(hub)
    .slice(0, MOST_FOUND - hub.references.found.length)
    .map(({ ref, chain, line }) => ({
      request: { ref, operation: 'read', line },
      probes: {},
      chain,
      isSpareable: true,
    }));
}

/** What to ask about a repo that was found: whether it can be read, and then what changes what is said. */
export function probesOfReference(repo: FoundRepo, evidence: Evidence, tokenStatus: TokenStatus): Probe[] {
  const asked = Object.keys(repo.probes).length;
  if (asked === 0) return [readProbeFor(repo.request.ref)];
  if (asked > 1) return [];
  const reading = readingOf(repo, 'read');
  if (reading?.is === 'gate' || reading?.is === 'forbidden') return ['metadata'];
  const probed = probedRepoOf(repo, -1, askerOf(evidence, tokenStatus));
  return reading?.is === 'granted' && needsFileProof(probed) ? ['content'] : [];
}
