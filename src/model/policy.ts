import { CAUSE_GROUPS, type CauseGroup } from './cause-group.js';
import type { InputReader } from './input-reader.js';
import { SEVERITIES, type Severity } from './severity.js';
import type { Writable } from './writable.js';

/** The level of each group's findings, where it is not that of each finding itself. */
export type Policy = Readonly<Partial<Record<CauseGroup, Severity>>>;

/** Reads `group=level`, with commas or line breaks between several. */
export function readPolicy(reader: InputReader): Policy {
  const policy: Writable<Policy> = {};
  const entries = reader
    .text('policy')
    .split(/[,\r\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  for (const entry of entries) {
    if (reader.isFull) break;
    const [name, wanted, ...rest] = entry
      .toLowerCase()
      .split('=', 3)
      .map((part) => part.trim());
    const group = CAUSE_GROUPS.find((known) => known === name);
    const level = SEVERITIES.find((known) => known === wanted);
    if (group === undefined || level === undefined || rest.length > 0) {
      const allowed = `one of the groups ${CAUSE_GROUPS.join(', ')} and one of the levels ${SEVERITIES.join(', ')}`;
      reader.refuse('policy', entry, `it must be "group=level", with ${allowed}`);
    } else if (policy[group] !== undefined && policy[group] !== level) {
      reader.refuse(
        'policy',
        entry,
        `${group} has the level ${policy[group]} already, and can have only one`,
      );
    } else {
      policy[group] = level;
    }
  }
  return policy;
}
