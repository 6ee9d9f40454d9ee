import { needsFileProof } from '../causes/gate/gate.js';
import { MOST_FOUND, unasked, unread } from '../causes/repo/open-references.js';
import type { Evidence } from '../evidence/evidence.js';
import { readingOf } from '../evidence/readings.js';
import { askerOf, subjectOf } from '../evidence/subject.js';
import { tokenStatusOf } from '../evidence/token-status.js';
import type { Probe, RepoObservation } from '../hub/probe.js';
import type { FoundRepo } from '../hub/references/references.js';
import type { RepoRef } from '../model/repo.js';

/** How many repos are read to find what they load. */
const MOST_READ = 50;

/** The repos whose files to read next. */
export function nextToRead(evidence: Evidence): RepoRef[] {
  if (!evidence.inputs.followReferences) return [];
  return unread(evidence).slice(0, MOST_READ - evidence.hub.references.read.length);
}

/** The repos that were read about and not asked about yet. */
export function newlyFound(evidence: Evidence): FoundRepo[] {
  const { found } = evidence.hub.references;
  return unasked(evidence)
    .slice(0, MOST_FOUND - found.length)
    .map(({ ref, chain, line }) => ({
      request: { ref, operation: 'read', line },
      probes: {},
      chain,
      isSpareable: true,
    }));
}

/** What else to ask about a repo that was found, where it changes what is said. */
export function probesOfReference(repo: RepoObservation, evidence: Evidence): Probe[] {
  const reading = readingOf(repo, 'read');
  if (reading?.is === 'gate' || reading?.is === 'forbidden') return ['metadata'];
  const subject = subjectOf(repo, -1, askerOf(evidence, tokenStatusOf(evidence)));
  return reading?.is === 'granted' && needsFileProof(subject) ? ['content'] : [];
}
