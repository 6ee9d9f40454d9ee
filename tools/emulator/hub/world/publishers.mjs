import { parseResource } from '../tokens/resources.mjs';
import { Fields } from './fields.mjs';

/**
 * A Trusted Publisher: the jobs that get a token for a resource. A claim that is null is not asked for.
 *
 * @typedef {object} Publisher
 * @property {string} resource as an exchange names it
 * @property {string} repository on GitHub
 * @property {string | null} branch
 * @property {string | null} workflow the name of its file
 * @property {boolean} readOnly
 */

/**
 * Reads one entry of `hub.publishers`.
 * @param {unknown} value
 * @param {string} place
 * @returns {Publisher}
 */
export function readPublisher(value, place) {
  const publisher = new Fields(value, place, ['resource', 'repository', 'branch', 'workflow', 'readOnly']);
  const resource = publisher.string('resource');
  if (parseResource(resource) === null) {
    throw new Error(
      `${place}.resource must be "user", "owner/name" or "datasets/owner/name", not ${JSON.stringify(resource)}`,
    );
  }
  return {
    resource,
    repository: publisher.string('repository'),
    branch: publisher.stringOrNull('branch'),
    workflow: publisher.stringOrNull('workflow'),
    readOnly: publisher.boolean('readOnly', false),
  };
}
