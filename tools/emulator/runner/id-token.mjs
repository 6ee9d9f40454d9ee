import { createHash } from 'node:crypto';
import { Fields } from '../hub/world/fields.mjs';

/** @import { IdTokenAccess, IdTokenService } from '../id-tokens.mjs' */

/**
 * What the job may ask id tokens of, and what stands in them.
 *
 * @typedef {object} IdTokenSetup
 * @property {unknown} [idToken] `{ claims }` on top of GitHub's usual ones; absent: the job lacks the permission
 * @property {IdTokenService | null} [idTokens] who hands them out
 */

/**
 * How a job comes by the two variables through which it asks for id tokens.
 *
 * @param {IdTokenSetup} setup
 * @returns {(env: Record<string, string>) => IdTokenAccess | null} takes the environment of the job's first
 *   step; null: this job may not ask
 */
export function idTokenAccess({ idToken, idTokens }) {
  if (idToken === undefined) return () => null;
  if (!idTokens) throw new Error('runner.idToken needs a service that hands out id tokens');
  const given = Object.fromEntries(new Fields(idToken, 'runner.idToken', ['claims']).entries('claims'));
  return (env) => idTokens.grant(jobClaims(env, given));
}

/**
 * What GitHub says of a job in its id tokens, but for issuer, audience, number and times.
 *
 * @param {Record<string, string>} env of a hosted runner
 * @param {Record<string, unknown>} given claims that are known otherwise, and from which others follow
 * @returns {Record<string, unknown>}
 */
export function jobClaims(env, given) {
  /** @type {Record<string, unknown>} */
  const known = {
    ref: env.GITHUB_REF,
    sha: env.GITHUB_SHA,
    repository: env.GITHUB_REPOSITORY,
    actor: env.GITHUB_ACTOR,
    workflow: env.GITHUB_WORKFLOW,
    workflow_ref: env.GITHUB_WORKFLOW_REF,
    event_name: env.GITHUB_EVENT_NAME,
    head_ref: env.GITHUB_HEAD_REF,
    base_ref: env.GITHUB_BASE_REF,
    run_id: env.GITHUB_RUN_ID,
    run_number: env.GITHUB_RUN_NUMBER,
    run_attempt: env.GITHUB_RUN_ATTEMPT,
    runner_environment: env.RUNNER_ENVIRONMENT,
    ...given,
  };
  const owner = String(known.repository).split('/')[0] ?? '';
  return {
    sub: `repo:${known.repository}:${subjectContext(known)}`,
    ref_type: String(known.ref).startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    repository_id: numberOf(`repository ${known.repository}`),
    repository_owner: owner,
    repository_owner_id: numberOf(`account ${owner}`),
    repository_visibility: 'public',
    actor_id: numberOf(`account ${known.actor}`),
    workflow_sha: known.sha,
    job_workflow_ref: known.workflow_ref,
    job_workflow_sha: known.sha,
    ...known,
  };
}

/** @param {Record<string, unknown>} claims */
function subjectContext({ environment, event_name, ref }) {
  if (environment !== undefined) return `environment:${environment}`;
  return event_name === 'pull_request' ? 'pull_request' : `ref:${ref}`;
}

/**
 * The number that GitHub has for an account or a repository: any will do, if it is the same in every run.
 * @param {string} name
 */
const numberOf = (name) => String(createHash('sha256').update(name).digest().readUInt32BE());
