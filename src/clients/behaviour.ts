import { isSince } from '../runner/job-clients/versions.js';
import { type Deed, placeOf, type Speech } from './source.js';

/** What a client does from one of its versions on; null for its first. */
export interface Since {
  version: string | null;
  speeches: readonly Speech[];
}

export function always(deed: Deed): Speech[] {
  return [{ ...deed, when: null }];
}

/**
 * Versions in their order, neighbours that do the same taken together: "curl before 7.84", "Python 3.11 and
 * later". Where it is `known` which version it is, only that one counts.
 */
export function inVersions(name: string, versions: readonly Since[], known: string | null = null): Speech[] {
  const reached = versions.filter(({ version }) => known !== null && isSince(known, version ?? '0'));
  const all = reached.length === 0 ? versions : reached.slice(-1);
  const runs = all.filter(
    ({ speeches }, index) => index === 0 || !areSame(speeches, all[index - 1]?.speeches ?? []),
  );
  return runs.flatMap(({ version, speeches }, index) => {
    const which = runs.length === 1 ? null : range(name, version, runs[index + 1]?.version ?? null);
    return speeches.map((speech) => ({ ...speech, when: joined(speech.when, which) }));
  });
}

function range(name: string, from: string | null, below: string | null): string {
  if (from === null) return `${name} before ${below}`;
  return below === null ? `${name} ${from} and later` : `${name} from ${from}, before ${below}`;
}

/** What is said, and where that is nothing, what is said otherwise. */
export function elseBy(speeches: readonly Speech[], others: readonly Speech[]): Speech[] {
  const all = speeches.flatMap((speech) =>
    speech.does === 'nothing'
      ? others.map((other) => ({ ...other, when: joined(speech.when, other.when) }))
      : [speech],
  );
  const [one] = all;
  return one !== undefined && all.every((speech) => isSame(speech, one)) ? always(one) : all;
}

function joined(...parts: ReadonlyArray<string | null>): string | null {
  return parts.filter((part) => part !== null).join(', ') || null;
}

function areSame(some: readonly Speech[], others: readonly Speech[]): boolean {
  return (
    some.length === others.length &&
    some.every((speech, index) => {
      const other = others[index];
      return other !== undefined && speech.when === other.when && isSame(speech, other);
    })
  );
}

function isSame(one: Deed, other: Deed): boolean {
  if (one.does !== other.does) return false;
  if (one.does === 'nothing' || other.does === 'nothing') return true;
  if (placeOf(one.source) !== placeOf(other.source)) return false;
  if (one.does === 'fails' || other.does === 'fails') return true;
  return one.secret === other.secret || (one.secret !== null && other.secret?.equals(one.secret) === true);
}
