import { denial, reach } from '../access/access.mjs';
import { json, refusal } from '../protocol/answers.mjs';
import { READ_ONLY_ACCESS } from '../protocol/messages.mjs';
import { headCommit } from '../repos/revisions.mjs';
import { isRecord, parseObject } from '../world/fields.mjs';
import { gitWording } from './access.mjs';

/**
 * @import { Denial } from '../access/access.mjs'
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { Caller } from '../access/caller.mjs'
 * @import { LfsObjects } from './lfs-objects.mjs'
 * @import { World } from '../world/world.mjs'
 * @import { Repo } from '../world/repos.mjs'
 */

const LFS_TYPE = { 'content-type': 'application/vnd.git-lfs+json; charset=utf-8' };

/**
 * `POST /{prefix}{id}.git/info/lfs/objects/batch`: where large files can be had, or are to be sent.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {{ body: Buffer, cdnUrl: string, lfs: LfsObjects }} asked
 * @returns {Answer}
 */
export function lfsBatch(world, caller, target, { body, cdnUrl, lfs }) {
  const { operation, objects } = parseObject(body);
  const upload = operation === 'upload';
  const { repo, denied } = reach(world, caller, target, upload ? 'write' : 'content');
  if (denied) {
    return lfsRefusal(denied.readable ? denial(403, null, READ_ONLY_ACCESS) : gitWording(denied, caller));
  }
  const wanted = Array.isArray(objects) ? objects.filter(isLfsObject) : [];
  if (wanted.length === 0 || (operation !== 'upload' && operation !== 'download')) {
    return lfsRefusal(denial(422, null, 'An LFS batch needs an "operation" and "objects"'));
  }
  const answers = wanted.map(({ oid, size }) => {
    const present = lfs.has(repo, oid);
    const transfer = { href: `${cdnUrl}/lfs/${oid}` };
    if (!upload && !present) {
      return { oid, size, error: { code: 404, message: `Object does not exist at ${headCommit(repo)}` } };
    }
    if (upload && present) return { oid, size };
    if (upload) lfs.allow(repo, oid);
    // It tells git-lfs to send no credentials of its own along.
    return {
      oid,
      size,
      authenticated: true,
      actions: upload ? { upload: transfer } : { download: transfer },
    };
  });
  return json(200, { transfer: 'basic', objects: answers }, LFS_TYPE);
}

/**
 * Git-lfs shows its user the `message` of a refusal, other clients its `error` (protocol §3.3).
 * @param {Denial} denied
 * @returns {Answer}
 */
function lfsRefusal(denied) {
  const { message } = denied;
  return { ...refusal('api', denied), body: JSON.stringify({ error: message, message }) };
}

/**
 * @param {unknown} value
 * @returns {value is { oid: string, size: number }}
 */
const isLfsObject = (value) =>
  isRecord(value) && typeof value.oid === 'string' && typeof value.size === 'number';
