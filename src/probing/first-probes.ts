import { hasAccessCheck, type Probe, readProbeFor } from '../hub/probe.js';
import type { RepoRequest } from '../model/inputs.js';

/** What to ask about a repo at once, together with the identity check. */
export function firstProbes(
  request: RepoRequest,
  options: { withToken: boolean; alsoWithout: boolean },
): Probe[] {
  const { ref, operation } = request;
  const read = readProbeFor(ref);
  if (!options.withToken) {
    return [`anonymous-${read}`, ...(ref.revision === null ? [] : (['anonymous-revision'] as const))];
  }
  const probes: Probe[] = [operation === 'write' && hasAccessCheck(ref) ? 'write' : read];
  if (ref.revision !== null) probes.push('revision');
  if (options.alsoWithout && operation === 'read') probes.push(`anonymous-${read}`);
  return probes;
}
