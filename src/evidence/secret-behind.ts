import { stepLocations } from '../job/step-locations.js';
import { MADE_BY_GITHUB, mappingsOf, passedFrom, secretRead } from '../job/token-mapping.js';
import type { Place } from '../job/variables.js';
import type { TokenSource } from '../runner/tokens/token-sources.js';
import type { Evidence } from './evidence.js';
import { samePlace } from './workflow-place.js';

/** What the workflow's own text gives away of a token. */
interface WorkflowSeen {
  readonly runner: Pick<Evidence['runner'], 'workflow'>;
}

/**
 * The secret that the workflow's own text maps to this source of a token, by the name under which it is kept.
 * Null where the text does not tell, or names more than one.
 */
export function secretBehind({ runner: { workflow } }: WorkflowSeen, source: TokenSource): string | null {
  const names = stepLocations(workflow).map((here) => {
    const mapping = mappingsOf(here).find(({ way }) => way === source);
    const [origin, ...others] = mapping?.origins ?? [];
    if (origin === undefined || others.length > 0 || mapping?.hasText) return null;
    const read = secretRead(origin);
    return read === null ? null : passedFrom(origin, read, here.callPath.calls).name;
  });
  const [name] = names;
  return name !== undefined && names.every((one) => one === name) ? name : null;
}

/** The line that maps this source of a token; null where the text does not tell. */
export function mappingPlace({ runner: { workflow } }: WorkflowSeen, source: TokenSource): Place | null {
  return samePlace(
    stepLocations(workflow).map((here) => mappingsOf(here).find(({ way }) => way === source)?.place),
  );
}

/** Whether the workflow's own text maps the token that GitHub makes for the job, alone or among others. */
export function isMadeByGitHub({ runner: { workflow } }: WorkflowSeen, source: TokenSource): boolean {
  return stepLocations(workflow).some((here) =>
    mappingsOf(here)
      .filter(({ way }) => way === source)
      .flatMap(({ origins }) => origins)
      .some((origin) => {
        const read = secretRead(origin);
        return (
          read !== null && passedFrom(origin, read, here.callPath.calls).name.toUpperCase() === MADE_BY_GITHUB
        );
      }),
  );
}
