import { denial, reach } from './access.mjs';
import { refusal, text } from './answers.mjs';
import { blobId, lfsId } from './ids.mjs';
import { ENTRY_NOT_FOUND, redirecting, revisionNotFound, UNAUTHENTICATED_WARNING } from './messages.mjs';
import { resolveRevision } from './revisions.mjs';

/**
 * @import { Answer } from './answers.mjs'
 * @import { Caller } from './caller.mjs'
 * @import { World } from './world.mjs'
 * @import { Repo } from './world-repos.mjs'
 */

/** Served to anyone even on a gated repository, in this spelling and at its root only (protocol §3.2). */
const OPEN_FILES = new Set(['README.md', 'LICENSE', 'LICENSE.md', 'LICENSE.txt']);
const LARGE_NAME = /\.(safetensors|bin|gguf|h5)$/;
const LARGE_TEXT = 1000;

/**
 * Whether a file is kept outside git and served from another origin.
 * @param {string} path
 * @param {string} content
 */
export const isLarge = (path, content) => LARGE_NAME.test(path) || content.length > LARGE_TEXT;

/**
 * `GET /{prefix}{id}/resolve/{revision}/{file}`: where a file can be had, if the caller may have it.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {{ revision: string, file: string, cdnUrl: string }} asked
 * @returns {Answer}
 */
export function resolveFile(world, caller, target, { revision, file, cdnUrl }) {
  const found = findFile(world, caller, target, revision, file);
  if ('refused' in found) return found.refused;
  const { content, commit } = found;
  const size = String(Buffer.byteLength(content));
  const warning = caller.kind === 'accepted' ? {} : { 'x-hf-warning': UNAUTHENTICATED_WARNING };
  if (isLarge(file, content)) {
    const oid = lfsId(content);
    const location = `${cdnUrl}/lfs/${oid}`;
    return text(302, `Found. Redirecting to ${location}`, {
      location,
      'x-repo-commit': commit,
      'x-linked-size': size,
      'x-linked-etag': `"${oid}"`,
      ...warning,
    });
  }
  const { type, id } = found.repo;
  const location = `/api/resolve-cache/${type}s/${id}/${commit}/${file.split('/').map(encodeURIComponent).join('/')}`;
  return text(307, redirecting(location), {
    location,
    'x-repo-commit': commit,
    'x-linked-size': size,
    etag: `"${blobId(content)}"`,
    ...warning,
  });
}

/**
 * `GET /api/resolve-cache/{type}s/{id}/{commit}/{file}`: a small file itself.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {string} commit
 * @param {string} file
 * @returns {Answer}
 */
export function cachedFile(world, caller, target, commit, file) {
  const found = findFile(world, caller, target, commit, file);
  if ('refused' in found) return found.refused;
  return text(200, found.content, { etag: `"${blobId(found.content)}"`, 'x-repo-commit': found.commit });
}

/**
 * The gate comes before the question whether the file or the branch is there at all (protocol §3.2).
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {string} revision
 * @param {string} file
 * @returns {{ refused: Answer } | { repo: Repo, content: string, commit: string }}
 */
function findFile(world, caller, target, revision, file) {
  const { repo, denied } = reach(world, caller, target, OPEN_FILES.has(file) ? 'open-file' : 'content');
  if (denied) return { refused: refusal('file', denied) };
  const commit = resolveRevision(repo, revision);
  if (commit === null) {
    return { refused: refusal('file', denial(404, 'RevisionNotFound', revisionNotFound(revision))) };
  }
  const content = repo.files.get(file);
  if (content === undefined) {
    const answer = refusal('file', denial(404, 'EntryNotFound', ENTRY_NOT_FOUND));
    answer.headers['x-repo-commit'] = commit;
    return { refused: answer };
  }
  return { repo, content, commit };
}
