import { membership, namespaceOf } from '../access/owners.mjs';
import { isLarge, lfsPointer } from '../contents/large-files.mjs';
import { COMMITTED_AT } from '../contents/objects.mjs';
import { blobId, lfsId, objectId } from '../world/ids.mjs';

/**
 * @import { Caller } from '../access/caller.mjs'
 * @import { World } from '../world/world.mjs'
 * @import { Repo, RepoType } from '../world/repos.mjs'
 */

const OF_MODELS_AND_DATASETS = [
  'author',
  'cardData',
  'createdAt',
  'disabled',
  'downloads',
  'downloadsAllTime',
  'gated',
  'gitalyUid',
  'lastModified',
  'likes',
  'private',
  'resourceGroup',
  'sha',
  'siblings',
  'tags',
  'trendingScore',
  'usedStorage',
];

/**
 * What can be asked for by `expand`, as the clients list it. For kernels and buckets nobody does.
 * @type {Readonly<Partial<Record<RepoType, readonly string[]>>>}
 */
export const EXPANDABLE = {
  model: [
    ...OF_MODELS_AND_DATASETS,
    'baseModels',
    'childrenModelCount',
    'config',
    'evalResults',
    'gguf',
    'inference',
    'inferenceProviderMapping',
    'library_name',
    'mask_token',
    'model-index',
    'pipeline_tag',
    'safetensors',
    'spaces',
    'transformersInfo',
    'widgetData',
  ],
  dataset: [...OF_MODELS_AND_DATASETS, 'citation', 'description', 'mainSize', 'paperswithcode_id'],
  space: [
    'author',
    'cardData',
    'createdAt',
    'datasets',
    'disabled',
    'gitalyUid',
    'lastModified',
    'likes',
    'models',
    'private',
    'region',
    'resourceGroup',
    'runtime',
    'sdk',
    'sha',
    'siblings',
    'subdomain',
    'tags',
    'trendingScore',
    'usedStorage',
  ],
};

/** What only comes when it is asked for by name. */
export const ON_REQUEST = new Set(['downloadsAllTime', 'resourceGroup', 'trendingScore']);

/**
 * What the world tells of a repository, by the names that the Hub gives it. What it does not tell is left out,
 * or is what a repository has that nobody has used yet.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo} repo
 * @param {string} sha
 * @param {Record<string, unknown>[]} siblings
 * @returns {Record<string, unknown>}
 */
export function propertiesOf(world, caller, repo, sha, siblings) {
  const sizes = [...repo.files.values()].map((content) => Buffer.byteLength(content));
  const usedStorage = sizes.reduce((sum, size) => sum + size, 0);
  const author = namespaceOf(repo);
  const always = { author, private: repo.private, createdAt: COMMITTED_AT };
  if (repo.type === 'bucket') {
    // Clients list no such field for buckets; that a bucket which was taken down says so is inferred (protocol §3.6).
    const down = repo.disabled ? { disabled: true } : {};
    return { ...always, ...down, size: usedStorage, totalFiles: sizes.length };
  }
  return {
    ...always,
    ...(repo.type === 'model' ? { modelId: repo.id, 'model-index': null, spaces: [] } : {}),
    ...(repo.type === 'space' ? spaceProperties(repo) : { downloads: 0, downloadsAllTime: 0 }),
    sha,
    lastModified: COMMITTED_AT,
    gated: repo.regionBlocked ? false : repo.gated,
    disabled: repo.disabled,
    tags: [],
    likes: 0,
    trendingScore: 0,
    siblings,
    usedStorage,
    resourceGroup: resourceGroup(world, caller, repo),
  };
}

/**
 * The files of a repository as its information lists them.
 * @param {Repo} repo
 * @param {{ blobs: boolean, readable: boolean }} wanted with ids and sizes; the ids of large files shown
 */
export function siblingsOf(repo, { blobs, readable }) {
  return [...repo.files].map(([rfilename, content]) => {
    if (!blobs) return { rfilename };
    const size = Buffer.byteLength(content);
    if (!isLarge(rfilename, content)) return { rfilename, size, blobId: blobId(content) };
    const pointer = lfsPointer(content);
    const lfs = { sha256: shownId(content, readable), size, pointerSize: pointer.length };
    return { rfilename, size, blobId: blobId(pointer), lfs };
  });
}

/**
 * The id of a large file, masked from those who may not read it (protocol §3.2).
 * @param {string} content
 * @param {boolean} readable
 */
export const shownId = (content, readable) => (readable ? lfsId(content) : '*'.repeat(64));

/** @param {Repo} repo */
function spaceProperties(repo) {
  const subdomain = repo.id.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    sdk: 'static',
    subdomain,
    host: `https://${subdomain}.static.hf.space`,
    runtime: { stage: 'RUNNING', hardware: { current: null, requested: null } },
    models: [],
    datasets: [],
  };
}

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
