import { hasAccessCheck, type Look, type RepoObservation, readLookFor } from '../hub/access.js';
import type { RepoRequest } from '../inputs.js';
import type { Observations } from '../observe/observations.js';
import { REPO_TYPES, type RepoRef } from '../repo.js';
import { isConclusive, readingOf } from './readings.js';
import { type Standing, standingOf } from './standing.js';

/** Repos for which second looks are taken; the rest of a long list of refusals is told apart no further. */
const MOST_SECOND_LOOKS = 20;
/** Repos that are asked again to find out whether the token arrives at all. */
const MOST_ARRIVAL_CHECKS = 3;

/** What to ask about a repo at once, together with the identity check. */
export function firstLooks(
  request: RepoRequest,
  options: { withToken: boolean; alsoWithout: boolean },
): Look[] {
  const { ref, operation } = request;
  const read = readLookFor(ref);
  if (!options.withToken) {
    return [`anonymous-${read}`, ...(ref.revision === null ? [] : (['anonymous-revision'] as const))];
  }
  const looks: Look[] = [operation === 'write' && hasAccessCheck(ref) ? 'write' : read];
  if (ref.revision !== null) looks.push('revision');
  if (options.alsoWithout && operation === 'read') looks.push(`anonymous-${read}`);
  return looks;
}

/**
 * What else to ask, given all that is known: only questions whose answer changes what a person is told,
 * only for what was refused, and only what was not asked yet. Called until it asks nothing more.
 */
export function nextLooks(observations: Observations): Map<RepoObservation, Look[]> {
  const standing = standingOf(observations);
  const plan = new Map<RepoObservation, Look[]>();
  const limit = standing.is === 'refused' ? MOST_ARRIVAL_CHECKS : MOST_SECOND_LOOKS;
  for (const observation of observations.repos) {
    const wanted = wantedLooks(observation, standing).filter((look) => observation.looks[look] === undefined);
    const begun = Object.keys(observation.looks).length > 0;
    if (wanted.length > 0 && begun && plan.size < limit) plan.set(observation, wanted);
  }
  return plan;
}

function wantedLooks(observation: RepoObservation, standing: Standing): Look[] {
  const { ref, operation } = observation.request;
  if (standing.is === 'refused' && standing.because === 'unknown') {
    return ref.type === 'bucket' ? ['metadata'] : ['metadata', 'readme'];
  }
  if (standing.is !== 'good' && standing.is !== 'unknown') return [];
  if (operation === 'write' && hasAccessCheck(ref)) return wantedAfterWrite(observation);
  const reading = readingOf(observation, readLookFor(ref));
  if (reading === null || reading.is === 'granted' || !isConclusive(reading)) return [];
  if (reading.is === 'not-found') return wantedAfterNotFound(observation);
  return reading.is === 'gate' || reading.is === 'forbidden' ? ['metadata'] : [];
}

function wantedAfterWrite(observation: RepoObservation): Look[] {
  const write = readingOf(observation, 'write');
  if (write === null || write.is === 'granted' || !isConclusive(write)) return [];
  const looks: Look[] = ['read', 'metadata'];
  const read = readingOf(observation, 'read');
  if (read?.is === 'not-found') looks.push(...wantedAfterNotFound(observation));
  // A 404 for a repo that can be read is about the route: then a commit's own first step tells (protocol §3.1).
  if (write.is === 'not-found' && read?.is === 'granted') looks.push('preupload');
  return looks;
}

function wantedAfterNotFound(observation: RepoObservation): Look[] {
  const { ref } = observation.request;
  const metadata = readingOf(observation, 'metadata');
  if (metadata?.is === 'granted' && hasAccessCheck(ref)) return ['content'];
  return ['metadata', ...otherTypes(ref).map((type) => `as-${type}` as const)];
}

/** The types a repo may have been meant to have. */
export function otherTypes(ref: RepoRef) {
  return REPO_TYPES.filter((type) => type !== ref.type);
}
