import { hasAccessCheck, type Look, readLookFor } from '../hub/probe.js';
import type { RepoRequest } from '../model/inputs.js';

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
