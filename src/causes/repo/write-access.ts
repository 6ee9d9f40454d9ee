import { type Conclusion, GRANTED, REFUSED, refused, UNKNOWN } from '../../evidence/conclusion.js';
import { lacksRoute } from '../../evidence/missing-route.js';
import type { ProbedRepo } from '../../evidence/probed-repo.js';
import { type Reading, readingOf } from '../../evidence/readings.js';
import { isOrganizationToken } from '../../evidence/rights.js';
import { readProbeFor } from '../../hub/probe.js';
import { fineGrainedCannotCreate, writeUnverifiable } from '../scope/unverifiable-write.js';
import { revisionTrouble, unsettled } from './condition.js';
import { creationAccess } from './creation-access.js';
import { explain } from './explanations.js';
import { behindGate, readAccess } from './read-access.js';

/** Whether the token may write a repo, by the Hub's write check. */
export function writeAccess(probed: ProbedRepo): Conclusion {
  const write = readingOf(probed.observation, 'write');
  if (write === null) return UNKNOWN;
  switch (write.is) {
    case 'granted': {
      const trouble = revisionTrouble(probed, 'revision');
      const notice = fineGrainedCannotCreate(probed);
      return trouble ?? (notice === null ? GRANTED : { access: 'granted', drafts: [notice] });
    }
    case 'gate':
    case 'not-found':
    case 'unauthorized':
    case 'forbidden':
      if (probed.identity === null && write.is === 'unauthorized' && !isAccepted(probed)) return UNKNOWN;
      // The finding about an organization token has said all there is to say about its writes.
      return isOrganizationToken(probed) ? REFUSED : refusedWrite(probed, write);
    default:
      if (lacksRoute(probed, 'write'))
        return isOrganizationToken(probed) ? REFUSED : refusedWrite(probed, write);
      return unsettled(probed, write, 'write');
  }
}

/** A publisher's token that may read is accepted, whatever the write check says: a refused one gets 401 everywhere. */
function isAccepted(probed: ProbedRepo): boolean {
  const isPublishers = probed.tokenFormat?.kind === 'trusted-publisher';
  return isPublishers && readingOf(probed.observation, 'read')?.is === 'granted';
}

function refusedWrite(probed: ProbedRepo, write: Reading): Conclusion {
  const read = readingOf(probed.observation, 'read');
  const commit = readingOf(probed.observation, 'preupload');
  const isRouteMissing = lacksRoute(probed, 'write');
  const isNotFound = isRouteMissing
    ? readingOf(probed.observation, 'metadata')?.is === 'not-found'
    : write.is === 'not-found' && read?.is === 'not-found';
  if (isNotFound && probed.observation.request.operation === 'create') return creationAccess(probed, 'write');
  const isMissing = isNotFound && (!isRouteMissing || probed.identity !== null);
  // A 404 for a repo that can be read is about the route: then a commit's own first step tells (protocol §3.1).
  const isOnlyRoute = isRouteMissing ? !isMissing : write.is === 'not-found' && read?.is === 'granted';
  if (isOnlyRoute && commit?.is === 'granted') return revisionTrouble(probed, 'revision') ?? GRANTED;

  const isCertain = !isOnlyRoute || commit?.is === 'forbidden' || commit?.is === 'unauthorized';
  const reason = write.is === 'forbidden' ? write.reason : null;
  const drafts = explain({ probed, operation: 'write', probe: 'write', reason, isMissing, isCertain });
  if (drafts.length > 0) return refused(...drafts);
  if (write.is === 'gate' && write.state !== 'login') return behindGate(probed, write.state, 'write');
  if (read !== null && read.is !== 'granted') {
    const reading = readAccess(probed, 'read');
    if (reading.access === 'refused') return reading;
  }
  const trouble = isOnlyRoute ? revisionTrouble(probed, 'revision') : null;
  if (trouble?.access === 'refused') return trouble;
  // What this endpoint cannot check is told once, for all repos.
  const unverifiable = isRouteMissing && !isCertain ? [] : [writeUnverifiable(probed, isCertain)];
  return { access: 'unknown', drafts: [...(trouble?.drafts ?? []), ...unverifiable] };
}

/**
 * Kernels and buckets have no write check: only what the identity check proves of every write can be said (protocol
 * notes §3.6).
 */
export function uncheckedWriteAccess(probed: ProbedRepo): Conclusion {
  if (isOrganizationToken(probed)) return REFUSED;
  const { request } = probed.observation;
  const probe = readProbeFor(request.ref);
  const isMissing = readingOf(probed.observation, probe)?.is === 'not-found' && probed.metadata === null;
  if (isMissing && request.operation === 'create') return creationAccess(probed, probe);
  const answer = { reason: null, isMissing, isCertain: false };
  const drafts = explain({ probed, operation: 'write', probe, ...answer });
  if (drafts.length > 0) return refused(...drafts);
  const reading = readAccess(probed, probe);
  if (reading.access !== 'granted') return reading;
  return { access: 'unknown', drafts: [...reading.drafts, writeUnverifiable(probed, false)] };
}
