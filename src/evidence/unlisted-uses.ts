import type { UsedRepo } from '../discovery/discovery.js';
import { allows } from '../model/inputs.js';
import type { EventFacts } from '../runner/event.js';
import { isForeignEvent } from '../runner/workflow/workflow-model.js';
import type { Evidence } from './evidence.js';

/** Whoever can write a file of the workspace could have any number of repos asked about. */
export const MOST_FOUND_PROBED = 50;

/** What the workspace names and no line of the `repos` input covers, the surest first. */
export function unlistedUses({ inputs, discovery }: Pick<Evidence, 'inputs' | 'discovery'>): UsedRepo[] {
  return (discovery?.repos ?? []).filter(
    ({ ref, operation }) =>
      !inputs.repos.some(
        (listed) =>
          listed.ref.type === ref.type &&
          listed.ref.id.toLowerCase() === ref.id.toLowerCase() &&
          (ref.revision === null || ref.revision === listed.ref.revision) &&
          allows(listed.operation, operation),
      ),
  );
}

/** Whether the files of the workspace may be those of somebody who is not trusted with the token. */
export function isWrittenByStrangers({ name, fork }: EventFacts): boolean {
  return isForeignEvent(name) || fork !== null;
}
