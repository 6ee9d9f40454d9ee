/** @import { RepoType } from '../world/repos.mjs' */

/**
 * A path that names a repository.
 * @typedef {object} RepoPath
 * @property {RepoType} type
 * @property {string} id
 * @property {string[]} action what is asked of it, decoded: `['auth-check', 'write']`, `['resolve', 'main', 'x']`
 * @property {(id: string) => string} relocate the same path for a repository of another id
 */

/** @type {ReadonlyMap<string, RepoType>} */
const PLURALS = new Map([
  ['models', 'model'],
  ['datasets', 'dataset'],
  ['spaces', 'space'],
  ['kernels', 'kernel'],
  ['buckets', 'bucket'],
]);

/** What may follow an id on the API: it tells `/api/models/gpt2/tree` from `/api/models/acme/model`. */
const API_ACTIONS = new Set([
  'revision',
  'tree',
  'auth-check',
  'preupload',
  'commit',
  'commits',
  'paths-info',
  'settings',
  'refs',
  'branch',
  'tag',
  'xet-read-token',
  'xet-write-token',
]);

/** What git itself asks for: unlike git-lfs, it takes the id as it stands in a clone's URL, without `.git`. */
const SMART_ACTIONS = new Set(['info/refs', 'git-upload-pack', 'git-receive-pack']);

/**
 * One part of a path as it was meant, or as it stands where it is no valid encoding.
 * @param {string} segment
 */
export function decode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * @param {string} path
 * @returns {string[]} its parts, still encoded: a revision such as `refs%2Fpr%2F1` is one part
 */
export const segmentsOf = (path) => path.split('/').slice(1);

/**
 * @param {RepoType} type
 * @param {string[]} before the parts before the id
 * @param {string[]} id
 * @param {string[]} after the parts after it
 * @param {string} [suffix] that the id carries in this path
 * @returns {RepoPath}
 */
function repoPath(type, before, id, after, suffix = '') {
  return {
    type,
    id: id.map(decode).join('/'),
    action: after.map(decode),
    relocate: (other) =>
      `/${[...before, other.split('/').map(encodeURIComponent).join('/') + suffix, ...after].join('/')}`,
  };
}

/**
 * `/api/{type}s`: the repositories of a type.
 * @param {string} path
 * @returns {RepoType | null}
 */
export function listedType(path) {
  const [api, plural, ...rest] = segmentsOf(path);
  return api === 'api' && rest.length === 0 ? (PLURALS.get(plural ?? '') ?? null) : null;
}

/**
 * `/api/{type}s/{id}[/{action}…]`
 * @param {string} path
 * @returns {RepoPath | null}
 */
export function apiPath(path) {
  const [api, plural, first, second, ...rest] = segmentsOf(path);
  const type = PLURALS.get(plural ?? '');
  if (api !== 'api' || !plural || !type || !first) return null;
  const before = [api, plural];
  if (!second) return repoPath(type, before, [first], []);
  if (API_ACTIONS.has(second)) return repoPath(type, before, [first], [second, ...rest]);
  return repoPath(type, before, [first, second], rest);
}

/**
 * `/api/resolve-cache/{type}s/{id}/{commit}/{file}`: where a small file is really served from.
 * @param {string} path
 * @returns {RepoPath | null}
 */
export function cachePath(path) {
  const [api, cache, plural, ...rest] = segmentsOf(path);
  const type = PLURALS.get(plural ?? '');
  if (api !== 'api' || cache !== 'resolve-cache' || !plural || !type) return null;
  const commit = rest.findIndex((part, index) => index > 0 && /^[0-9a-f]{40}$/.test(part));
  if (commit < 1 || commit > 2) return null;
  return repoPath(type, [api, cache, plural], rest.slice(0, commit), rest.slice(commit));
}

/** What follows an id in the path of a file: `resolve` leads to it, `raw` is what git keeps of it. */
const FILE_ACTIONS = new Set(['resolve', 'raw']);
/** Asking for access is done from a page. */
const PAGE_ACTIONS = new Set(['blob', 'tree', 'ask-access']);

/**
 * `/{prefix}{id}/resolve/{revision}/{file}` and `/{prefix}{id}/raw/{revision}/{file}`; a bucket has no revisions.
 * @param {string} path
 * @returns {RepoPath | null}
 */
export function filePath(path) {
  const { type, before, rest } = prefixed(path);
  const at = actionAt(rest, FILE_ACTIONS);
  return at < 0 ? null : repoPath(type, before, rest.slice(0, at), rest.slice(at));
}

/**
 * `/{prefix}{id}`, `/{prefix}{id}/tree/{revision}…` and `/{prefix}{id}/blob/{revision}/{file}`: the pages of a
 * repository. A path of one part may as well be the page of an account, or any other.
 * @param {string} path
 * @returns {RepoPath | null}
 */
export function pagePath(path) {
  const { type, before, rest } = prefixed(path);
  const at = actionAt(rest, PAGE_ACTIONS);
  const length = at < 0 ? rest.length : at;
  if (length > 2 || !rest[0] || rest.at(length - 1) === '') return null;
  return repoPath(type, before, rest.slice(0, length), rest.slice(length));
}

/**
 * @param {string[]} parts an id of one or two parts, and what follows it
 * @param {ReadonlySet<string>} actions
 * @returns {number} where the action stands; -1: none of them does
 */
const actionAt = (parts, actions) =>
  parts.findIndex((part, index) => (index === 1 || index === 2) && actions.has(part));

/**
 * `/{prefix}{id}.git/{action}…`, for the actions of git itself with or without `.git`
 * @param {string} path
 * @returns {RepoPath | null}
 */
export function gitPath(path) {
  const { type, before, rest } = prefixed(path);
  const at = rest.findIndex((part) => part.endsWith('.git'));
  if (at === 0 || at === 1) {
    const id = rest.slice(0, at + 1).map((part) => part.replace(/\.git$/, ''));
    return repoPath(type, before, id, rest.slice(at + 1), '.git');
  }
  const end = [1, 2].find((length) => isSmartAction(rest.slice(length)));
  return end === undefined || rest[0] === 'api'
    ? null
    : repoPath(type, before, rest.slice(0, end), rest.slice(end));
}

/** @param {string[]} action */
export const isSmartAction = (action) => SMART_ACTIONS.has(action.join('/'));

/**
 * Models live at the root, everything else under the plural of its type.
 * @param {string} path
 * @returns {{ type: RepoType, before: string[], rest: string[] }}
 */
function prefixed(path) {
  const segments = segmentsOf(path);
  const [plural = ''] = segments;
  const type = plural === 'models' ? undefined : PLURALS.get(plural);
  return type
    ? { type, before: [plural], rest: segments.slice(1) }
    : { type: 'model', before: [], rest: segments };
}
