/** @import { RepoType } from '../world/repos.mjs' */

/**
 * What an exchange may be asked for: one repository, or the account of one user (protocol §7).
 *
 * @typedef {{ type: RepoType | 'user', id: string }} Resource
 */

/** @type {ReadonlyMap<string | undefined, RepoType>} */
const TYPES = new Map([
  [undefined, 'model'],
  ['datasets', 'dataset'],
  ['spaces', 'space'],
  ['kernels', 'kernel'],
  ['buckets', 'bucket'],
]);

const USER = /^[\w.-]+$/;
const REPO = /^(?:([a-z]+)\/)?((?!(?:models|datasets|spaces|kernels|buckets)\/)[\w.-]+\/[\w.-]+)$/;

/**
 * @param {string} text
 * @returns {Resource | null} null: neither form
 */
export function parseResource(text) {
  if (USER.test(text)) return { type: 'user', id: text };
  const [, prefix, id] = REPO.exec(text) ?? [];
  const type = TYPES.get(prefix);
  return type === undefined || id === undefined ? null : { type, id };
}
