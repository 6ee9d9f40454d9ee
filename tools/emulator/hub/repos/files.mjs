import { denial, reach } from '../access/access.mjs';
import { isLarge, lfsPointer } from '../contents/large-files.mjs';
import { refusal, text } from '../protocol/answers.mjs';
import {
  ENTRY_NOT_FOUND,
  GATED_SCOPE_MISSING,
  redirecting,
  revisionNotFound,
  UNAUTHENTICATED_WARNING,
} from '../protocol/messages.mjs';
import { ranged } from '../protocol/ranges.mjs';
import { blobId, lfsId } from '../world/ids.mjs';
import { resolveRevision } from './revisions.mjs';

/**
 * @import { Denial } from '../access/access.mjs'
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { Caller } from '../access/caller.mjs'
 * @import { World } from '../world/world.mjs'
 * @import { Repo } from '../world/repos.mjs'
 */

/**
 * @typedef {object} AskedFile
 * @property {string | null} revision null: that of a bucket, which has none
 * @property {string} file
 */

/** Served to anyone even on a gated repository, in this spelling and at its root only (protocol §3.2). */
const OPEN_FILES = new Set(['README.md', 'LICENSE', 'LICENSE.md', 'LICENSE.txt']);

/**
 * What must be granted to whoever wants this file from `resolve` or from its page.
 * @param {string} file
 */
export const purposeOf = (file) => (OPEN_FILES.has(file) ? 'open-file' : 'content');

/**
 * `GET /{prefix}{id}/resolve/{revision}/{file}`: where a file can be had, if the caller may have it.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {AskedFile & { path: string, cdnUrl: string }} asked
 * @returns {Answer}
 */
export function resolveFile(world, caller, target, { revision, file, path, cdnUrl }) {
  const found = findFile(world, caller, target, { revision, file }, purposeOf(file));
  if ('refused' in found) return found.refused;
  const { repo, content, commit } = found;
  const headers = {
    ...commitHeader(commit),
    'accept-ranges': 'bytes',
    'x-linked-size': String(Buffer.byteLength(content)),
    ...(caller.kind === 'accepted' ? {} : { 'x-hf-warning': UNAUTHENTICATED_WARNING }),
  };
  if (commit === null || isLarge(file, content)) {
    const oid = lfsId(content);
    const location = `${cdnUrl}/lfs/${oid}`;
    return text(302, `Found. Redirecting to ${location}`, {
      location,
      'cache-control': 'no-store',
      'x-linked-etag': `"${oid}"`,
      ...headers,
    });
  }
  const etag = `"${blobId(content)}"`;
  const place = [`${repo.type}s`, ...repo.id.split('/'), commit, ...file.split('/')].map(encodeURIComponent);
  const query = `${encodeURIComponent(path)}=&etag=${encodeURIComponent(etag)}`;
  const location = `/api/resolve-cache/${place.join('/')}?${query}`;
  return text(307, redirecting(location), { location, 'x-linked-etag': etag, ...headers });
}

/**
 * `GET /api/resolve-cache/{type}s/{id}/{commit}/{file}`: a small file itself.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {AskedFile & { range: string | undefined }} asked
 * @returns {Answer}
 */
export function cachedFile(world, caller, target, asked) {
  const found = findFile(world, caller, target, asked, purposeOf(asked.file));
  if ('refused' in found) return found.refused;
  const name = encodeURIComponent(asked.file.split('/').at(-1) ?? '');
  return ranged(
    text(200, found.content, {
      etag: `"${blobId(found.content)}"`,
      'content-disposition': `inline; filename*=UTF-8''${name}; filename="${name}";`,
      ...commitHeader(found.commit),
    }),
    asked.range,
  );
}

/**
 * `GET /{prefix}{id}/raw/{revision}/{file}`: what git keeps of a file, a pointer in the place of a large one.
 * Behind a gate, no file is open here (protocol §3.2).
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {AskedFile & { range: string | undefined }} asked
 * @returns {Answer}
 */
export function rawFile(world, caller, target, asked) {
  const found = findFile(world, caller, target, asked, 'content');
  if ('refused' in found) return found.refused;
  const kept = isLarge(asked.file, found.content) ? lfsPointer(found.content) : found.content;
  return ranged(text(200, kept, { etag: `"${blobId(kept)}"`, ...commitHeader(found.commit) }), asked.range);
}

/** @param {string | null} commit */
const commitHeader = (commit) => (commit === null ? {} : { 'x-repo-commit': commit });

/**
 * The gate comes before the question whether the file or the branch is there at all (protocol §3.2).
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {AskedFile} asked
 * @param {'open-file' | 'content'} purpose
 * @returns {{ refused: Answer } | { repo: Repo, content: string, commit: string | null }}
 */
function findFile(world, caller, target, { revision, file }, purpose) {
  const { repo, denied } = reach(world, caller, target, purpose);
  if (denied) return { refused: fileRefusal(world, denied) };
  const commit = revision === null ? null : resolveRevision(repo, revision);
  if (revision !== null && commit === null) {
    return { refused: refusal('file', denial(404, 'RevisionNotFound', revisionNotFound(revision))) };
  }
  const content = repo.files.get(file);
  if (content === undefined) {
    const answer = refusal('file', denial(404, 'EntryNotFound', ENTRY_NOT_FOUND));
    Object.assign(answer.headers, commitHeader(commit));
    return { refused: answer };
  }
  return { repo, content, commit };
}

/**
 * @param {World} world
 * @param {Denial} denied
 */
function fileRefusal({ switches }, denied) {
  const inJson = denied.message === GATED_SCOPE_MISSING && switches.gatedScopeBody === 'json';
  return refusal(inJson ? 'api' : 'file', denied);
}
