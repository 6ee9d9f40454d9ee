import { Fields, oneOf, string } from './fields.mjs';

const REPO_TYPES = /** @type {const} */ (['model', 'dataset', 'space', 'kernel', 'bucket']);
const ACCESS_STATES = /** @type {const} */ (['granted', 'pending', 'rejected', 'reset', 'none']);
const GATES = /** @type {const} */ ([false, 'auto', 'manual']);

/**
 * @typedef {typeof REPO_TYPES[number]} RepoType
 * @typedef {typeof ACCESS_STATES[number]} AccessState
 *
 * @typedef {object} Repo
 * @property {string} id
 * @property {string | null} _id
 * @property {RepoType} type
 * @property {boolean} private
 * @property {false | 'auto' | 'manual'} gated
 * @property {Map<string, AccessState>} access by user
 * @property {string[]} revisions
 * @property {Map<string, string>} files
 * @property {string | null} createdBy
 * @property {string | null} resourceGroup
 * @property {boolean} orgMembersGated
 * @property {boolean} disabled
 * @property {boolean} regionBlocked
 * @property {string | null} renamedTo
 */

/** Every repository but a bucket is a git repository, and the Hub creates those with these two files. */
const USUAL_FILES = {
  '.gitattributes': '*.safetensors filter=lfs diff=lfs merge=lfs -text\n',
  'README.md': '---\nlicense: other\n---\n',
};

/**
 * Reads one entry of `hub.repos`.
 * @param {unknown} value
 * @param {string} place
 * @returns {Repo}
 */
export function readRepo(value, place) {
  const repo = new Fields(value, place, [
    'id',
    '_id',
    'type',
    'private',
    'gated',
    'access',
    'revisions',
    'files',
    'createdBy',
    'resourceGroup',
    'orgMembersGated',
    'disabled',
    'regionBlocked',
    'renamedTo',
  ]);
  const type = repo.oneOf('type', REPO_TYPES, 'model');
  const usualFiles = Object.entries(type === 'bucket' ? {} : USUAL_FILES);
  const files = repo.has('files') ? repo.entries('files') : usualFiles;
  return {
    id: repo.string('id'),
    _id: repo.stringOrNull('_id'),
    type,
    private: repo.boolean('private', false),
    gated: repo.oneOf('gated', GATES, false),
    access: new Map(
      repo
        .entries('access')
        .map(([user, state]) => [user, oneOf(state, ACCESS_STATES, `${place}.access.${user}`)]),
    ),
    revisions: repo.has('revisions') ? repo.strings('revisions') : ['main'],
    files: new Map(files.map(([path, text]) => [path, string(text, `${place}.files.${path}`)])),
    createdBy: repo.stringOrNull('createdBy'),
    resourceGroup: repo.stringOrNull('resourceGroup'),
    orgMembersGated: repo.boolean('orgMembersGated', false),
    disabled: repo.boolean('disabled', false),
    regionBlocked: repo.boolean('regionBlocked', false),
    renamedTo: repo.stringOrNull('renamedTo'),
  };
}
