import type { Observations } from '../../observe/observations.js';
import type { TokenSource } from '../../observe/token.js';
import { standpoints } from '../../resolve/own-step.js';
import { mappingsOf, passedFrom } from '../../resolve/token-mapping.js';

/**
 * The secret that the workflow's own text maps to this source of a token, by the name under which it is kept.
 * Null where the text does not tell, or names more than one.
 */
export function secretBehind({ workflow }: Observations, source: TokenSource): string | null {
  const names = standpoints(workflow).map((here) => {
    const mapping = mappingsOf(here).find(({ way }) => way === source);
    const [origin, ...others] = mapping?.origins ?? [];
    if (origin === undefined || others.length > 0 || mapping?.hasText) return null;
    if (origin.context !== 'secrets' || origin.name === null) return null;
    return passedFrom(origin, origin.name, here.way.calls).name;
  });
  const [name] = names;
  return name !== undefined && names.every((one) => one === name) ? name : null;
}
