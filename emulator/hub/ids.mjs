import { createHash } from 'node:crypto';

/** Identifiers that the real Hub draws at random are derived here, so that two runs of a world are the same. */

/**
 * @param {string} algorithm
 * @param {string} text
 */
const hex = (algorithm, text) => createHash(algorithm).update(text).digest('hex');

/**
 * The 24 hexadecimal digits of a user, an organization, a repository or a resource group.
 * @param {string} type
 * @param {string} name
 */
export const objectId = (type, name) => hex('sha256', `${type}:${name}`).slice(0, 24);

/**
 * The commit that a revision of a repository stands for.
 * @param {{ type: string, id: string }} repo
 * @param {string} revision
 */
export const commitId = (repo, revision) => hex('sha1', `${repo.type}:${repo.id}@${revision}`);

/**
 * The git object id of a file's content.
 * @param {string} text
 */
export const blobId = (text) => hex('sha1', `blob ${Buffer.byteLength(text)}\0${text}`);

/**
 * The LFS object id of a file's content.
 * @param {string} text
 */
export const lfsId = (text) => hex('sha256', text);
