/** @import { Publisher } from '../world/publishers.mjs' */

/** @typedef {Record<string, unknown>} Claims of an id token */

/**
 * The publishers of a resource that name the job which these claims describe. Claims are compared as they are,
 * letter for letter (protocol §7).
 *
 * @param {Publisher[]} publishers
 * @param {string} resource
 * @param {Claims} claims
 * @param {'workflow_ref' | 'job_workflow_ref'} workflowClaim which one holds the file of the workflow
 * @returns {Publisher[]}
 */
export const publishersFor = (publishers, resource, claims, workflowClaim) =>
  publishers.filter(
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
