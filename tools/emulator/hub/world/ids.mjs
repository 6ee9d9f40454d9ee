import { createHash } from 'node:crypto';

/** Identifiers that the real Hub draws at random are derived here, so that two runs of a world are the same. */

/**
 * @param {string} algorithm
 * @param {string | Buffer} content
 */
const hex = (algorithm, content) => createHash(algorithm).update(content).digest('hex');

/**
 * The 24 hexadecimal digits of a user, an organization, a repository or a resource group.
 * @param {string} type
 * @param {string} name
 */
export const objectId = (type, name) => hex('sha256', `${type}:${name}`).slice(0, 24);

/**
 * The id that git gives to an object as it keeps it, header included.
 * @param {Buffer} object
 */
export const gitId = (object) => hex('sha1', object);

/**
 * The git object id of a file's content.
 * @param {string} text
 */
export const blobId = (text) => hex('sha1', `blob ${Buffer.byteLength(text)}\0${text}`);

/**
 * The LFS object id of a file's content.
 * @param {string | Buffer} content
 */
export const lfsId = (content) => hex('sha256', content);
