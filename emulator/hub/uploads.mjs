import { denial, reach } from './access.mjs';
import { json, refusal } from './answers.mjs';
import { isRecord, parseObject } from './fields.mjs';
import { isLarge } from './files.mjs';
import { blobId, lfsId } from './ids.mjs';
import { NOT_AUTHENTICATED, PULL_REQUEST_ONLY, READ_ONLY_ACCESS, revisionNotFound } from './messages.mjs';
import { headCommit, resolveRevision } from './revisions.mjs';

/**
 * @import { Denial } from './access.mjs'
 * @import { Answer } from './answers.mjs'
 * @import { Caller } from './caller.mjs'
 * @import { World } from './world.mjs'
 * @import { Repo } from './world-repos.mjs'
 */

const LFS_TYPE = { 'content-type': 'application/vnd.git-lfs+json; charset=utf-8' };

/**
 * `POST /api/{type}s/{id}/preupload/{revision}`: asks how files would be uploaded, and commits nothing. With
 * `create_pr=1`, reading is enough (protocol §3.1).
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {{ revision: string, pullRequest: boolean, body: string }} asked
 * @returns {Answer}
 */
export function preupload(world, caller, target, { revision, pullRequest, body }) {
  if (pullRequest && caller.kind === 'anonymous') return refusal('api', denial(401, null, NOT_AUTHENTICATED));
  const { repo, denied } = reach(world, caller, target, pullRequest ? 'content' : 'write');
  if (denied) return refusal('api', instead(denied, PULL_REQUEST_ONLY));
  const commitOid = resolveRevision(repo, revision);
  if (commitOid === null) {
    return refusal('api', denial(404, 'RevisionNotFound', revisionNotFound(revision)));
  }
  const { files } = parseObject(body);
  if (!Array.isArray(files) || !files.every(isNewFile)) {
    return refusal('api', denial(422, null, 'Each of "files" needs "path", "size" and "sample"'));
  }
  return json(200, {
    files: files.map(({ path }) => {
      const present = repo.files.get(path);
      return {
        path,
        uploadMode: isLarge(path, '') ? 'lfs' : 'regular',
        shouldIgnore: false,
        ...(present === undefined ? {} : { oid: blobId(present) }),
      };
    }),
    commitOid,
  });
}

/**
 * @param {unknown} value
 * @returns {value is { path: string, size: number, sample: string }}
 */
const isNewFile = (value) =>
  isRecord(value) &&
  typeof value.path === 'string' &&
  typeof value.size === 'number' &&
  typeof value.sample === 'string';

/**
 * `POST /{prefix}{id}.git/info/lfs/objects/batch`.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {{ body: string, cdnUrl: string }} asked
 * @returns {Answer}
 */
export function lfsBatch(world, caller, target, { body, cdnUrl }) {
  const { operation, objects } = parseObject(body);
  const upload = operation === 'upload';
  const { repo, denied } = reach(world, caller, target, upload ? 'write' : 'content');
  if (denied) return refusal('api', instead(denied, READ_ONLY_ACCESS));
  const wanted = Array.isArray(objects) ? objects.filter(isLfsObject) : [];
  if (wanted.length === 0 || (operation !== 'upload' && operation !== 'download')) {
    return refusal('api', denial(422, null, 'An LFS batch needs an "operation" and "objects"'));
  }
  const stored = new Set([...repo.files.values()].map(lfsId));
  return json(
    200,
    {
      transfer: 'basic',
      objects: wanted.map(({ oid, size }) => {
        const present = stored.has(oid);
        if (upload) {
          return present
            ? { oid, size }
            : { oid, size, actions: { upload: { href: `${cdnUrl}/lfs/${oid}` } } };
        }
        return present
          ? { oid, size, authenticated: true, actions: { download: { href: `${cdnUrl}/lfs/${oid}` } } }
          : { oid, size, error: { code: 404, message: `Object does not exist at ${headCommit(repo)}` } };
      }),
    },
    LFS_TYPE,
  );
}

/**
 * @param {unknown} value
 * @returns {value is { oid: string, size: number }}
 */
const isLfsObject = (value) =>
  isRecord(value) && typeof value.oid === 'string' && typeof value.size === 'number';

/**
 * These routes have their own words for a missing write right; the switch is about the probe alone.
 * @param {Denial} denied
 * @param {string} message
 * @returns {Denial}
 */
const instead = (denied, message) => (denied.readable ? denial(403, null, message) : denied);
