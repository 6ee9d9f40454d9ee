import type { HubFacts } from '../../evidence/evidence.js';
import { keyOf } from '../../hub/references/mentions.js';

/**
 * The repos that the job needs for reading, by their keys: those that are listed and not optional, and what these load,
 * as far as files were read. What only optional repos load is optional, too.
 */
export function requiredRepos({
  repos,
  references,
}: Pick<HubFacts, 'repos' | 'references'>): ReadonlySet<string> {
  const listed = repos.filter(({ request }) => request.operation === 'read' && request.isOptional !== true);
  const required = new Set(listed.map(({ request }) => keyOf(request.ref)));
  // What is added while the set is walked is walked, too.
  for (const key of required) {
    const read = references.read.filter(({ ref }) => keyOf(ref) === key);
    for (const { ref } of read.flatMap(({ mentions }) => mentions)) required.add(keyOf(ref));
  }
  return required;
}
