import { access, denial, reach } from '../access/access.mjs';
import { historyOf } from '../contents/history.mjs';
import { isLarge, lfsPointer } from '../contents/large-files.mjs';
import { COMMITTED_AT } from '../contents/objects.mjs';
import { json, refusal } from '../protocol/answers.mjs';
import { ENTRY_NOT_FOUND, pathNotFound } from '../protocol/messages.mjs';
import { nextPage } from '../protocol/next-page.mjs';
import { parseObject } from '../world/fields.mjs';
import { titleOf } from './history.mjs';
import { isTrue, unknownRevision } from './info.mjs';
import { shownId } from './properties.mjs';
import { resolveRevision } from './revisions.mjs';

/**
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { Caller } from '../access/caller.mjs'
 * @import { World } from '../world/world.mjs'
 * @import { Repo } from '../world/repos.mjs'
 */

/**
 * @typedef {object} Listing how entries are shown
 * @property {string | null} commit null: that of a bucket, which has none
 * @property {boolean} readable the caller may read the contents: the ids of large files are shown
 * @property {boolean} expand with the last commit
 */

/** How many entries a page of a tree has, and how many if each comes with its last commit. */
const PAGE = 1000;
const EXPANDED_PAGE = 50;

/**
 * `GET /api/{type}s/{id}/tree/{revision}[/{folder}]`: one level, or all below it; public, with the hashes of large
 * files masked from those who may not read them (protocol §3.2).
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {{ revision: string | null, folder: string, query: URLSearchParams, url: string }} asked `url`: without
 *   the query
 * @returns {Answer}
 */
export function repoTree(world, caller, target, { revision, folder, query, url }) {
  const { repo, denied } = reach(world, caller, target, 'metadata');
  if (denied) return refusal('api', denied);
  const commit = revision === null ? null : resolveRevision(repo, revision);
  if (revision !== null && commit === null) return unknownRevision(revision);
  const listing = {
    commit,
    readable: access(world, caller, repo, 'content') === null,
    expand: isTrue(query.get('expand')),
  };
  const prefix = folder === '' ? '' : `${folder}/`;
  const paths = inTreeOrder(
    repo,
    everyPath(repo).filter((path) => path.startsWith(prefix)),
  );
  if (folder !== '' && paths.length === 0) {
    return refusal(
      'api',
      denial(404, 'EntryNotFound', revision === null ? ENTRY_NOT_FOUND : pathNotFound(folder, revision)),
    );
  }
  const shown = isTrue(query.get('recursive'))
    ? paths
    : paths.filter((path) => !path.slice(prefix.length).includes('/'));
  const from = Number(query.get('cursor') ?? 0);
  const to = from + (listing.expand ? EXPANDED_PAGE : PAGE);
  return json(
    200,
    shown.slice(from, to).map((path) => entry(repo, path, listing)),
    to < shown.length ? { link: nextPage(url, query, to) } : {},
  );
}

/**
 * On every level folders before files, by name; what is in a folder follows it.
 * @param {Repo} repo
 * @param {string[]} paths
 */
function inTreeOrder(repo, paths) {
  /** @param {string} path */
  const key = (path) => {
    const parts = path.split('/');
    const isFile = (/** @type {number} */ at) => at === parts.length - 1 && repo.files.has(path);
    return parts.map((part, at) => `${isFile(at) ? 1 : 0}${part}`).join('\0');
  };
  return paths
    .map((path) => ({ path, key: key(path) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ path }) => path);
}

/**
 * `POST /api/{type}s/{id}/paths-info[/{revision}]` with `paths` and `expand`, as JSON or as a form: what is known
 * of these paths. Those that do not exist are left out.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {{ revision: string | null, body: Buffer }} asked
 * @returns {Answer}
 */
export function pathsInfo(world, caller, target, { revision, body }) {
  const purpose = world.switches.gatedListings === 'gated' ? 'content' : 'metadata';
  const { repo, denied } = reach(world, caller, target, purpose);
  if (denied) return refusal('api', denied);
  const commit = revision === null ? null : resolveRevision(repo, revision);
  if (revision !== null && commit === null) return unknownRevision(revision);
  const { paths, expand } = readPaths(body);
  const known = new Set(everyPath(repo));
  const listing = { commit, readable: access(world, caller, repo, 'content') === null, expand };
  return json(
    200,
    paths.filter((path) => known.has(path)).map((path) => entry(repo, path, listing)),
  );
}

/**
 * @param {Buffer} body
 * @returns {{ paths: string[], expand: boolean }}
 */
function readPaths(body) {
  if (!body.toString().trimStart().startsWith('{')) {
    const form = new URLSearchParams(body.toString());
    return { paths: form.getAll('paths'), expand: isTrue(form.get('expand')) };
  }
  const { paths, expand } = parseObject(body);
  return { paths: [paths].flat().filter((path) => typeof path === 'string'), expand: expand === true };
}

/**
 * Folders, each before what is in it, and files.
 * @param {Repo} repo
 * @returns {string[]}
 */
function everyPath(repo) {
  const paths = [...repo.files.keys()].flatMap((file) => {
    const parts = file.split('/');
    return parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
  });
  return [...new Set(paths)];
}

/**
 * @param {Repo} repo
 * @param {string} path
 * @param {Listing} listing
 */
function entry(repo, path, { commit, readable, expand }) {
  const content = repo.files.get(path);
  const oid = historyOf(repo).oids.get(path);
  const lastCommit =
    expand && commit !== null
      ? { lastCommit: { id: commit, title: titleOf(repo, commit), date: COMMITTED_AT } }
      : {};
  if (content === undefined) {
    return commit === null
      ? { type: 'directory', path, uploadedAt: COMMITTED_AT }
      : { type: 'directory', oid, size: 0, path, ...lastCommit };
  }
  const size = Buffer.byteLength(content);
  const id = shownId(content, readable);
  if (commit === null) return { type: 'file', path, size, xetHash: id, uploadedAt: COMMITTED_AT };
  const lfs = isLarge(path, content)
    ? { lfs: { oid: id, size, pointerSize: lfsPointer(content).length } }
    : {};
  return { type: 'file', oid, size, ...lfs, path, ...lastCommit };
}
