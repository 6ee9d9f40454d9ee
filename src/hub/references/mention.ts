import { isObject } from '../../model/fields.js';
import { parseRepo, type RepoRef } from '../../model/repo.js';

/** A place in a repo's file that names another repo, which is loaded along with it. */
export interface Mention {
  readonly ref: RepoRef;
  /** Path of the file in the repo that names. */
  readonly file: string;
  /** Where in the file, as far as that is known by this version: `pipeline.params.segmentation`. */
  readonly key: string;
}

const LONGEST_ID = 200;

/**
 * The model that a value names where it can be nothing else: `owner/name`, and no path, address or list. Ids
 * from before there were owners are left out: they belong to models that are open to all.
 */
export function modelNamed(value: unknown, revision: unknown = null): RepoRef | null {
  if (typeof value !== 'string' || value.length > LONGEST_ID || !value.includes('/')) return null;
  const parsed = parseRepo(value);
  if (!parsed.ok || parsed.ref.type !== 'model' || parsed.ref.id !== value) return null;
  const withRevision = typeof revision === 'string' ? parseRepo(`${value}@${revision}`) : null;
  return withRevision?.ok && withRevision.ref.id === value ? withRevision.ref : parsed.ref;
}

/** The model in `owner/name@revision`, where the revision may be left out. */
export function pinnedModelNamed(value: unknown): RepoRef | null {
  if (typeof value !== 'string' || value.length > 2 * LONGEST_ID) return null;
  const at = value.indexOf('@');
  return at < 0 ? modelNamed(value) : modelNamed(value.slice(0, at), value.slice(at + 1));
}

/** A field of an object from a file: an own one only, so that no file reaches what objects inherit. */
export function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The items of a list, or what is there instead of one. */
export function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** `outer.inner`, where the inner name, which comes from a file, is an ordinary word. */
export function keyIn(outer: string, inner: string): string {
  return /^\w{1,40}$/.test(inner) ? `${outer}.${inner}` : outer;
}

export function mention(ref: RepoRef | null, file: string, key: string): Mention[] {
  return ref === null ? [] : [{ ref, file, key }];
}
