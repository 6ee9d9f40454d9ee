import { lfsId } from '../world/ids.mjs';
import { isLarge, lfsPointer } from './large-files.mjs';
import { blob, commit, tree } from './objects.mjs';

/**
 * @import { GitObject, TreeEntry } from './objects.mjs'
 * @import { Repo } from '../world/repos.mjs'
 */

/**
 * A repository as git keeps it.
 * @typedef {object} History
 * @property {Map<string, string>} commits by revision
 * @property {{ revision: string, commit: string }} head what a clone checks out
 * @property {Map<string, string>} oids of files and folders, by path
 * @property {Set<string>} large LFS object ids of the contents that git has only a pointer to
 * @property {Map<string, GitObject>} objects by id
 */

/** @type {WeakMap<Repo, History>} */
const known = new WeakMap();

/**
 * The history of a repository of a world, worked out once: every request asks for it.
 * @param {Repo} repo
 * @returns {History}
 */
export function historyOf(repo) {
  const found = known.get(repo);
  if (found) return found;
  const history = build(repo);
  known.set(repo, history);
  return history;
}

/**
 * A world gives every revision the same files, so that the commits differ in their messages alone.
 * @param {Repo} repo
 * @returns {History}
 */
function build(repo) {
  /** @type {History['objects']} */
  const objects = new Map();
  /** @param {GitObject} object */
  const keep = (object) => {
    objects.set(object.id, object);
    return object.id;
  };

  const large = new Set();
  const root = new Folder();
  for (const [path, content] of repo.files) {
    const isPointer = isLarge(path, content);
    if (isPointer) large.add(lfsId(content));
    const added = root.add(path.split('/'), keep(blob(isPointer ? lfsPointer(content) : content)));
    if (!added) throw new Error(`The files of ${repo.id} leave no room for ${JSON.stringify(path)}`);
  }
  const oids = new Map();
  const rootId = root.write(keep, oids, '');

  /** @param {string} revision */
  const commitOf = (revision) => keep(commit(rootId, commitTitle(repo, revision)));
  const commits = new Map(repo.revisions.map((revision) => [revision, commitOf(revision)]));
  const revision = repo.revisions.includes('main') ? 'main' : (repo.revisions[0] ?? 'main');
  return {
    commits,
    head: { revision, commit: commits.get(revision) ?? commitOf(revision) },
    oids,
    large,
    objects,
  };
}

/**
 * The message of a revision's only commit.
 * @param {Repo} repo
 * @param {string} revision
 */
export const commitTitle = (repo, revision) => `${revision} of ${repo.type} ${repo.id}`;

class Folder {
  /** @type {Map<string, string | Folder>} */
  #entries = new Map();

  /**
   * @param {string[]} path
   * @param {string} id
   * @returns {boolean} false where another file or folder is in the way, or the path is none
   */
  add([name = '', ...rest], id) {
    if (name === '') return false;
    const there = this.#entries.get(name);
    if (rest.length === 0) {
      if (there === undefined) this.#entries.set(name, id);
      return there === undefined;
    }
    if (typeof there === 'string') return false;
    const folder = there ?? new Folder();
    this.#entries.set(name, folder);
    return folder.add(rest, id);
  }

  /**
   * @param {(object: GitObject) => string} keep
   * @param {Map<string, string>} oids filled with those of everything inside
   * @param {string} prefix of the paths inside
   * @returns {string} its own oid
   */
  write(keep, oids, prefix) {
    /** @type {Map<string, TreeEntry>} */
    const entries = new Map();
    for (const [name, entry] of this.#entries) {
      const path = prefix + name;
      const isFile = typeof entry === 'string';
      const id = isFile ? entry : entry.write(keep, oids, `${path}/`);
      oids.set(path, id);
      entries.set(name, { kind: isFile ? 'file' : 'folder', id });
    }
    return keep(tree(entries));
  }
}
