import { defineCause, titled } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import type { PublisherObservation } from '../../evidence/publisher-exchange.js';
import type { Host } from '../../model/host.js';
import { CHECK_TIMED_OUT } from '../network/no-verdict.js';
import { REDIRECT_REFUSED } from '../repo/condition.js';

/**
 * Means: The job cannot get an id token from GitHub.
 *
 * How we know: A Trusted Publisher is requested, but the variable with the address for id tokens is not set, and
 * the run is not from a fork; or GitHub's service refuses the request, or its address is not an `https` URL.
 *
 * What to do: Give the job `permissions: id-token: write`; in a reusable workflow, give it to the calling job, too.
 */
export const OIDC_MISSING_PERMISSION = defineCause({
  group: 'oidc',
  slug: 'oidc-missing-permission',
  severity: 'error',
  title: 'The job cannot get an id token from GitHub',
  titleElsewhere: 'There is no id token to exchange',
  seenAs: [
    'Cannot request an OIDC id token from GitHub Actions',
    'Make sure the workflow job sets `permissions: id-token: write`',
    'OIDCError',
  ],
  isOfVariable: true,
});

/** Why GitHub gave the job no id token that could be exchanged. */
export function withoutIdToken(
  { idToken, askedBy, resource }: PublisherObservation,
  { inputs, runner: { event, host } }: Evidence,
): FindingDraft | null {
  const asked = host === 'github' ? askedBy : optionFor(askedBy);
  const named = resource === null ? `${asked} is set` : `${asked} names the resource ${resource.text}`;
  if (idToken.is === 'refused') {
    return {
      cause: OIDC_MISSING_PERMISSION,
      subject: askedBy,
      message: `${named}, but GitHub refused to give this job an id token (${idToken.status}).`,
      advice: 'Check that the job has permissions: id-token: write, and run it again.',
      evidence: [{ fact: "GitHub's service for id tokens", status: idToken.status }],
    };
  }
  if (idToken.is === 'redirected') {
    const where = idToken.to === '' ? 'without a target' : `to ${idToken.to}`;
    return {
      cause: REDIRECT_REFUSED,
      subject: askedBy,
      message: `${named}, but GitHub's service for id tokens redirects the request ${where} (${idToken.status}). The redirect was not followed, since the request contains a token of this job.`,
      advice:
        'Remove whatever redirects ACTIONS_ID_TOKEN_REQUEST_URL, such as a proxy between this runner and GitHub.',
      evidence: [
        { fact: `GitHub's service for id tokens: redirects ${where}, not followed`, status: idToken.status },
      ],
    };
  }
  if (idToken.is === 'no-address') {
    return {
      cause: OIDC_MISSING_PERMISSION,
      subject: askedBy,
      message: `${named}, but ACTIONS_ID_TOKEN_REQUEST_URL is not an https URL, so no id token was requested from GitHub.`,
      advice: 'Leave ACTIONS_ID_TOKEN_REQUEST_URL as the runner sets it.',
      evidence: [{ fact: 'ACTIONS_ID_TOKEN_REQUEST_URL is set, but not to an https URL' }],
    };
  }
  if (idToken.is === 'not-answered') {
    const last = idToken.last === null ? '' : ` (${idToken.last})`;
    return {
      cause: CHECK_TIMED_OUT,
      message: `Timed out after ${inputs.timeoutSeconds} seconds: GitHub gave this job no id token${last}. No request was sent to the Hub.`,
      advice: 'Run the job again later; https://www.githubstatus.com shows known incidents.',
      evidence: [{ fact: `GitHub's service for id tokens: no token before the timeout${last}` }],
    };
  }
  // Why a fork gets none is told with the missing token.
  if (idToken.is !== 'not-permitted' || event.fork !== null) return null;
  if (host !== 'github') return withoutGivenToken(named, askedBy, host);
  return {
    cause: OIDC_MISSING_PERMISSION,
    subject: askedBy,
    message: `${named}, but this job may not request an id token from GitHub (ACTIONS_ID_TOKEN_REQUEST_URL is not set).`,
    advice: idToken.isActions
      ? 'Give the job permissions: id-token: write in addition to those it has; if it is in a reusable workflow, give it to the calling job, too.'
      : 'Run this in GitHub Actions, in a job with permissions: id-token: write, or set HF_OIDC_ID_TOKEN to an id token.',
    evidence: [{ fact: `${askedBy} is set; ACTIONS_ID_TOKEN_REQUEST_URL and HF_OIDC_ID_TOKEN are not` }],
  };
}

/** Elsewhere than on GitHub nobody is asked for an id token: it is given, or there is none. */
function withoutGivenToken(
  named: string,
  askedBy: PublisherObservation['askedBy'],
  host: Exclude<Host, 'github'>,
): FindingDraft {
  return {
    ...titled(OIDC_MISSING_PERMISSION, host),
    subject: askedBy,
    message: `${named}, but HF_OIDC_ID_TOKEN contains no id token to exchange.`,
    advice:
      host === 'ci'
        ? 'Set HF_OIDC_ID_TOKEN to an id token that your CI system issues to this job.'
        : 'Check a stored token instead, since only CI systems issue id tokens.',
    evidence: [{ fact: `${optionFor(askedBy)} is set; HF_OIDC_ID_TOKEN is not` }],
  };
}

/** What asks for the exchange, as it is written at the command line. */
function optionFor(askedBy: PublisherObservation['askedBy']): string {
  return askedBy === 'HF_OIDC_RESOURCE' ? askedBy : `--${askedBy}`;
}
