import { access, denial, reach } from './access.mjs';
import { json, refusal } from './answers.mjs';
import { isLarge } from './files.mjs';
import { blobId, lfsId, objectId } from './ids.mjs';
import { revisionNotFound } from './messages.mjs';
import { membership, namespaceOf, repoId } from './owners.mjs';
import { headCommit, resolveRevision } from './revisions.mjs';

/**
 * @import { Answer } from './answers.mjs'
 * @import { Caller } from './caller.mjs'
 * @import { World } from './world.mjs'
 * @import { Repo } from './world-repos.mjs'
 */

/**
 * `GET /api/{type}s/{id}` and `…/revision/{revision}`: public for gated repositories too (protocol §3.2).
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {string | null} revision
 * @param {URLSearchParams} query
 * @returns {Answer}
 */
export function repoInfo(world, caller, target, revision, query) {
  const { repo, denied } = reach(world, caller, target, 'metadata');
  if (denied) return refusal('api', denied);
  const sha = revision === null ? headCommit(repo) : resolveRevision(repo, revision);
  if (sha === null) return unknownRevision(revision ?? '');
  const { id, gated, disabled } = repo;
  const expand = [...query.getAll('expand[]'), ...query.getAll('expand')];
  return json(200, {
    _id: repoId(repo),
    id,
    ...(repo.type === 'model' ? { modelId: id } : {}),
    author: namespaceOf(repo),
    sha,
    lastModified: '2026-01-02T03:04:05.000Z',
    private: repo.private,
    ...(repo.type === 'bucket' ? {} : { gated: repo.regionBlocked ? false : gated }),
    disabled,
    tags: [],
    siblings: [...repo.files.keys()].map((rfilename) => ({ rfilename })),
    ...(expand.includes('resourceGroup') ? { resourceGroup: resourceGroup(world, caller, repo) } : {}),
  });
}

/**
 * `GET /api/{type}s/{id}/tree/{revision}[/{folder}]`: public as well, with the hashes of large files masked
 * from those who may not read them.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {string} revision
 * @param {string} folder
 * @param {boolean} recursive
 * @returns {Answer}
 */
export function repoTree(world, caller, target, revision, folder, recursive) {
  const { repo, denied } = reach(world, caller, target, 'metadata');
  if (denied) return refusal('api', denied);
  if (resolveRevision(repo, revision) === null) return unknownRevision(revision);
  const readable = access(world, caller, repo, 'content') === null;
  const prefix = folder === '' ? '' : `${folder}/`;
  const folders = new Set();
  const entries = [];
  for (const [path, content] of repo.files) {
    if (!path.startsWith(prefix)) continue;
    const parts = path.slice(prefix.length).split('/');
    for (let depth = 1; depth < (recursive ? parts.length : Math.min(parts.length, 2)); depth += 1) {
      const directory = prefix + parts.slice(0, depth).join('/');
      if (folders.has(directory)) continue;
      folders.add(directory);
      entries.push({
        type: 'directory',
        oid: objectId('tree', directory).padEnd(40, '0'),
        size: 0,
        path: directory,
      });
    }
    if (!recursive && parts.length > 1) continue;
    const size = Buffer.byteLength(content);
    const oid = readable ? lfsId(content) : '*'.repeat(64);
    const lfs = isLarge(path, content) ? { lfs: { oid, size, pointerSize: 134 } } : {};
    entries.push({ type: 'file', oid: blobId(content), size, ...lfs, path });
  }
  return json(200, entries);
}

/**
 * @param {string} revision
 * @returns {Answer}
 */
const unknownRevision = (revision) =>
  refusal('api', denial(404, 'RevisionNotFound', revisionNotFound(revision)));

/**
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo} repo
 */
function resourceGroup(world, caller, repo) {
  const user = caller.kind === 'accepted' ? caller.token.user : null;
  if (repo.resourceGroup === null || !membership(world, user, namespaceOf(repo))) return null;
  return { id: objectId('resource-group', repo.resourceGroup), name: repo.resourceGroup };
}
