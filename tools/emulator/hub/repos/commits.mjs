import { denial, reach } from '../access/access.mjs';
import { isLarge } from '../contents/large-files.mjs';
import { json, refusal } from '../protocol/answers.mjs';
import { NO_COMMITS, NOT_AUTHENTICATED, PULL_REQUEST_ONLY, revisionNotFound } from '../protocol/messages.mjs';
import { isRecord, parseObject } from '../world/fields.mjs';
import { blobId } from '../world/ids.mjs';
import { resolveRevision } from './revisions.mjs';

/**
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { Caller } from '../access/caller.mjs'
 * @import { World } from '../world/world.mjs'
 * @import { Repo } from '../world/repos.mjs'
 */

/**
 * @typedef {object} Target of a commit
 * @property {string} revision
 * @property {boolean} pullRequest it is to become one, for which reading is enough (protocol §3.1)
 */

/**
 * `POST /api/{type}s/{id}/preupload/{revision}`: asks how files would be uploaded, and commits nothing.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {Target & { body: Buffer }} asked
 * @returns {Answer}
 */
export function preupload(world, caller, target, { body, ...asked }) {
  const admitted = admit(world, caller, target, asked);
  if ('refused' in admitted) return admitted.refused;
  const { repo, commitOid } = admitted;
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
 * `POST /api/{type}s/{id}/commit/{revision}`: whoever lacks the right is refused as by the Hub; whoever has it is
 * told that it is the emulator that takes no commit.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {Target} asked
 * @returns {Answer}
 */
export function commit(world, caller, target, asked) {
  const admitted = admit(world, caller, target, asked);
  return 'refused' in admitted ? admitted.refused : refusal('api', denial(501, null, NO_COMMITS));
}

/**
 * These routes have their own words for a missing right; the switch is about the write probe alone.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {Target} asked
 * @returns {{ refused: Answer } | { repo: Repo, commitOid: string }}
 */
function admit(world, caller, target, { revision, pullRequest }) {
  if (pullRequest && caller.kind === 'anonymous') {
    return { refused: refusal('api', denial(401, null, NOT_AUTHENTICATED)) };
  }
  const { repo, denied } = reach(world, caller, target, pullRequest ? 'content' : 'write');
  if (denied) {
    return { refused: refusal('api', denied.readable ? denial(403, null, PULL_REQUEST_ONLY) : denied) };
  }
  const commitOid = resolveRevision(repo, revision);
  return commitOid === null
    ? { refused: refusal('api', denial(404, 'RevisionNotFound', revisionNotFound(revision))) }
    : { repo, commitOid };
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
