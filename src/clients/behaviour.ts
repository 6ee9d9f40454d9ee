import { isSince } from '../model/compare-versions.js';
import { type Behaviour, type ConditionalBehaviour, placeOf } from './source.js';

/** What a client does from one of its versions on; null: from its first. */
export interface Since {
  version: string | null;
  behaviours: readonly ConditionalBehaviour[];
}

export function always(behaviour: Behaviour): ConditionalBehaviour[] {
  return [{ ...behaviour, when: null }];
}

/**
 * Versions in their order, neighbours that do the same taken together: "curl before 7.84", "Python 3.11 and
 * later". If the version is `known`, only that one counts.
 */
export function inVersions(
  name: string,
  versions: readonly Since[],
  known: string | null = null,
): ConditionalBehaviour[] {
  const reached = versions.filter(({ version }) => known !== null && isSince(known, version ?? '0'));
  const all = reached.length === 0 ? versions : reached.slice(-1);
  const runs = all.filter(
    ({ behaviours }, index) => index === 0 || !areSame(behaviours, all[index - 1]?.behaviours ?? []),
  );
  return runs.flatMap(({ version, behaviours }, index) => {
    const which = runs.length === 1 ? null : range(name, version, runs[index + 1]?.version ?? null);
    return behaviours.map((behaviour) => ({ ...behaviour, when: joined(behaviour.when, which) }));
  });
}

function range(name: string, from: string | null, below: string | null): string {
  if (from === null) return `${name} before ${below}`;
  return below === null ? `${name} ${from} and later` : `${name} from ${from}, before ${below}`;
}

/** The behaviours, and for each that is nothing, the other ones. */
export function elseBy(
  behaviours: readonly ConditionalBehaviour[],
  others: readonly ConditionalBehaviour[],
): ConditionalBehaviour[] {
  const all = behaviours.flatMap((behaviour) =>
    behaviour.does === 'nothing'
      ? others.map((other) => ({ ...other, when: joined(behaviour.when, other.when) }))
      : [behaviour],
  );
  const [one] = all;
  return one !== undefined && all.every((behaviour) => isSame(behaviour, one)) ? always(one) : all;
}

function joined(...parts: ReadonlyArray<string | null>): string | null {
  return parts.filter((part) => part !== null).join(', ') || null;
}

function areSame(some: readonly ConditionalBehaviour[], others: readonly ConditionalBehaviour[]): boolean {
  return (
    some.length === others.length &&
    some.every((behaviour, index) => {
      const other = others[index];
      return other !== undefined && behaviour.when === other.when && isSame(behaviour, other);
    })
  );
}

function isSame(one: Behaviour, other: Behaviour): boolean {
  if (one.does !== other.does) return false;
  if (one.does === 'nothing' || other.does === 'nothing') return true;
  if (placeOf(one.source) !== placeOf(other.source)) return false;
  if (one.does === 'fails' || other.does === 'fails') return true;
  return one.secret === other.secret || (one.secret !== null && other.secret?.equals(one.secret) === true);
}
