import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import type { PublisherObservation } from '../../evidence/publisher-exchange.js';
import { CHECK_TIMED_OUT } from '../network/no-verdict.js';
import { REDIRECT_REFUSED } from '../repo/condition.js';

/**
 * Means: The job may not ask GitHub for an id token.
 *
 * How we know: A publisher is asked for, the variable for the request is not there, and it is no run from a
 * fork; or GitHub's service refuses the request, or its address is no `https` one.
 *
 * What to do: Give the job `permissions: id-token: write`, and the caller of a called workflow, too.
 */
export const OIDC_MISSING_PERMISSION = defineCause({
  group: 'oidc',
  slug: 'oidc-missing-permission',
  severity: 'error',
  title: 'The job may not ask GitHub for an id token',
  isOfVariable: true,
});

/** Why GitHub gave the job no id token that could be exchanged. */
export function withoutIdToken(
  { idToken, askedBy, resource }: PublisherObservation,
  { inputs, runner: { event } }: Evidence,
): FindingDraft | null {
  const named = resource === null ? `${askedBy} is set` : `${askedBy} names the resource ${resource.text}`;
  if (idToken.is === 'refused') {
    return {
      cause: OIDC_MISSING_PERMISSION,
      subject: askedBy,
      message: `${named}, but GitHub refused this job an id token (${idToken.status}).`,
      advice: 'Check that the job has permissions: id-token: write, and run it again.',
      evidence: [{ fact: "GitHub's service for id tokens", status: idToken.status }],
    };
  }
  if (idToken.is === 'redirected') {
    const where = idToken.to === '' ? 'to nowhere' : `to ${idToken.to}`;
    return {
      cause: REDIRECT_REFUSED,
      subject: askedBy,
      message: `${named}, but GitHub's service for id tokens redirects the request ${where} (${idToken.status}). The request has a token of this job, so it was not followed, and no id token was given.`,
      advice:
        'Find out what redirects ACTIONS_ID_TOKEN_REQUEST_URL, such as a proxy between this runner and GitHub, and take it away.',
      evidence: [
        { fact: `GitHub's service for id tokens: redirected ${where}, not followed`, status: idToken.status },
      ],
    };
  }
  if (idToken.is === 'no-address') {
    return {
      cause: OIDC_MISSING_PERMISSION,
      subject: askedBy,
      message: `${named}, but ACTIONS_ID_TOKEN_REQUEST_URL holds no https address, so GitHub was not asked for an id token.`,
      advice: 'Leave ACTIONS_ID_TOKEN_REQUEST_URL as the runner sets it.',
      evidence: [{ fact: 'ACTIONS_ID_TOKEN_REQUEST_URL is set to something else than an https address' }],
    };
  }
  if (idToken.is === 'not-answered') {
    const last = idToken.last === null ? '' : ` (${idToken.last})`;
    return {
      cause: CHECK_TIMED_OUT,
      message: `GitHub gave this job no id token within ${inputs.timeoutSeconds} seconds, the time set for the check${last}; nothing was asked of the Hub.`,
      advice: 'Run the job again later; https://www.githubstatus.com shows known incidents.',
      evidence: [{ fact: `GitHub's service for id tokens, asked until the time was up: no token${last}` }],
    };
  }
  // Why a fork gets none is told with the missing token.
  if (idToken.is !== 'not-permitted' || event.fork !== null) return null;
  return {
    cause: OIDC_MISSING_PERMISSION,
    subject: askedBy,
    message: `${named}, but this job may not ask GitHub for an id token (ACTIONS_ID_TOKEN_REQUEST_URL is not set).`,
    advice: idToken.isActions
      ? 'Give the job permissions: id-token: write, beside those that it has; a job of a called workflow needs it from its caller, too.'
      : 'Run this in GitHub Actions, in a job with permissions: id-token: write, or put an id token into HF_OIDC_ID_TOKEN.',
    evidence: [{ fact: `${askedBy} is set; ACTIONS_ID_TOKEN_REQUEST_URL and HF_OIDC_ID_TOKEN are not` }],
  };
}
