import type { Evidence } from '../evidence/evidence.js';
import { readingOf } from '../evidence/readings.js';
import { type RepoObservation, readProbeFor } from '../hub/probe.js';

/** States of a gate that may still change while a job waits. A rejection stays. */
const MAY_OPEN = ['not-accepted', 'pending', 'reset'];

/** The repos whose gate is closed now and may open soon, as after a click on the repo's page. */
export function behindOpeningGate({ hub: { repos, references } }: Evidence): RepoObservation[] {
  return [...repos, ...references.found].filter((observation) => {
    const { ref, operation } = observation.request;
    const reading = readingOf(observation, readProbeFor(ref));
    const isOnlyRead = operation === 'read' || operation === 'pr';
    return isOnlyRead && reading?.is === 'gate' && MAY_OPEN.includes(reading.state);
  });
}
