/** @import { Publisher } from '../world/publishers.mjs' */

/** @typedef {Record<string, unknown>} Claims of an id token */

/**
 * The one of the publishers of a resource that names the job that these claims describe. Claims are compared as
 * they are, letter for letter (protocol §7).
 *
 * @param {Publisher[]} publishers
 * @param {string} resource
 * @param {Claims} claims
 * @param {'workflow_ref' | 'job_workflow_ref'} workflowClaim which one holds the file of the workflow
 * @returns {Publisher | undefined}
 */
export const publisherOf = (publishers, resource, claims, workflowClaim) =>
  publishers.find(
    ({ resource: own, repository, branch, workflow }) =>
      own === resource &&
      claims.repository === repository &&
      (branch === null || claims.ref === `refs/heads/${branch}`) &&
      (workflow === null || workflowFile(claims[workflowClaim]) === workflow),
  );

/**
 * `owner/name/.github/workflows/{file}@{ref}`
 * @param {unknown} claim
 * @returns {string | undefined}
 */
const workflowFile = (claim) => (typeof claim === 'string' ? /\/([^/@]+)@/.exec(claim)?.[1] : undefined);
