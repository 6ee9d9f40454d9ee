import { isObject } from '../../model/fields.js';
import { plainKey } from './framework-keys.js';

/** One text in a configuration, under its key. */
export interface SettingEntry {
  /** The keys that lead to it, the nearest last, each plain; those of lists are left out. */
  readonly path: readonly string[];
  /** The nearest of them as it is written. */
  readonly key: string;
  readonly value: string;
  /** Whether it is in a list under the key. */
  readonly isItem: boolean;
  /** What it is in: the texts, numbers and switches beside it, by their plain keys. */
  readonly beside: ReadonlyMap<string, unknown>;
}

/** All texts of a parsed document in their order, and all its keys. */
export interface Settings {
  readonly entries: readonly SettingEntry[];
  readonly keys: ReadonlySet<string>;
}

interface Place {
  readonly value: unknown;
  readonly path: readonly string[];
  readonly key: string;
  readonly isItem: boolean;
  readonly beside: ReadonlyMap<string, unknown>;
}

const NOTHING: ReadonlyMap<string, unknown> = new Map();
const LONGEST_VALUE = 400;
/** Of the keys that lead to a text: no key of the table has more parts. */
const LONGEST_PATH = 3;
const MOST_PLACES = 60_000;
/** What has datasets for its keys, each with its share. */
const OF_SHARES = 'datasetmixer';

/** Goes through a document without calling itself: it may be as deep as its parser lets it be. */
export function settingsIn(document: unknown): Settings {
  const entries: SettingEntry[] = [];
  const keys = new Set<string>();
  const seen = new Set<unknown>();
  const todo: Place[] = [{ value: document, path: [], key: '', isItem: false, beside: NOTHING }];
  for (let count = 0; count < MOST_PLACES; count += 1) {
    const place = todo.pop();
    if (place === undefined) break;
    const { value, path, key, isItem, beside } = place;
    if (typeof value === 'string') {
      if (key !== '' && value.length <= LONGEST_VALUE) entries.push({ path, key, value, isItem, beside });
      continue;
    }
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const item of value.toReversed()) todo.push({ ...place, value: item, isItem: true });
      continue;
    }
    if (!isObject(value)) continue;
    const fields = Object.entries(value);
    if (path.at(-1) === OF_SHARES) {
      for (const [name] of fields) entries.push({ path, key, value: name, isItem: true, beside });
    }
    const scalars = new Map(
      fields.flatMap(([name, one]) => (typeof one === 'object' ? [] : [[plainKey(name), one] as const])),
    );
    for (const [name, one] of fields.toReversed()) {
      const plain = plainKey(name);
      keys.add(plain);
      todo.push({
        value: one,
        path: [...path.slice(1 - LONGEST_PATH), plain],
        key: name,
        isItem: false,
        beside: scalars,
      });
    }
  }
  return { entries, keys };
}
