import { type RepoObservation, readProbeFor } from '../hub/probe.js';
import { isRefusal, readingOf } from './readings.js';

/** Whether the repo may be read without any token; null where that was not asked, or not answered. */
export function isOpenToAll(observation: RepoObservation): boolean | null {
  const reading = readingOf(observation, `anonymous-${readProbeFor(observation.request.ref)}`);
  if (reading?.is === 'granted') return true;
  return reading !== null && isRefusal(reading) ? false : null;
}
