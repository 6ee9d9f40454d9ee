/** What came of authenticating as a Trusted Publisher instead of with a stored token. */

import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import { exchangeTrouble, isRefusedExchange } from '../../evidence/exchange-trouble.js';
import type { EvidenceItem, FindingDraft } from '../../evidence/finding.js';
import { publisherPage } from '../../evidence/links.js';
import type { PublisherObservation } from '../../evidence/publisher-exchange.js';
import { evidenceOf, readProbe } from '../../evidence/readings.js';
import { readOverview } from '../../hub/owner-probes.js';
import { isAborted } from '../../hub/token-exchange.js';
import type { Host } from '../../model/host.js';
import { inputOn, nameOn, wordsOn } from '../../model/host-words.js';
import { formatRepo } from '../../model/repo.js';
import type { Claims } from '../../runner/id-token.js';
import { HUB_OUTAGE, retryAdvice } from '../network/outage.js';
import { REDIRECT_REFUSED } from '../repo/condition.js';
import { namesakeOf } from '../repo/other-type.js';
import { exchangeAgain, TOKEN_EXPIRES_SOON } from '../token/expiry.js';
import { formText, formValues, type Mismatch, mismatches, mismatchText } from './claims.js';
import { withoutIdToken } from './missing-id-token.js';

/**
 * Means: The Hub issued no token for this job's claims.
 *
 * How we know: The Hub answers the exchange with `invalid_grant` or `invalid_request`, whether there is no such
 * publisher, a claim differs or the audience is wrong. Every claim is shown. The message says more if more is
 * known: a resource of another type, an account that does not exist, an id token that has expired or is for
 * another audience, a claim that differs from `oidc-publisher`. A dry run finds only the last of these.
 *
 * What to do: Compare repository, branch and workflow file with the publisher's form, character by character. The
 * report shows the values to fill in, and `oidc-dry-run: true` shows them without an exchange.
 */
export const OIDC_EXCHANGE_REFUSED = defineCause({
  group: 'oidc',
  slug: 'oidc-exchange-refused',
  severity: 'error',
  title: 'The Hub issues no token for these claims',
  seenAs: ['invalid_grant'],
});

const MINUTE_MS = 60_000;

export function diagnosePublisher(evidence: Evidence): FindingDraft[] {
  const {
    hub: { publisher },
  } = evidence;
  if (publisher === null) return [];
  return [
    withoutIdToken(publisher, evidence),
    unlikeExpected(publisher, evidence),
    abortedExchange(publisher, evidence),
    refusedExchange(publisher, evidence),
    strayResponse(publisher, evidence),
    endsTooSoon(publisher, evidence),
  ].filter((draft) => draft !== null);
}

/** In a dry run, the claims against what the publisher is said to expect. With an exchange, the Hub decides. */
function unlikeExpected(publisher: PublisherObservation, evidence: Evidence): FindingDraft | null {
  const claims = claimsOf(publisher);
  if (!publisher.isDryRun || claims === null) return null;
  const found = mismatches(evidence.inputs.oidcPublisher, claims);
  if (found.length === 0) return null;
  const { host } = evidence.runner;
  const { job } = wordsOn(host);
  return {
    cause: OIDC_EXCHANGE_REFUSED,
    subject: publisher.resource?.text ?? null,
    message: `If the publisher is configured as in ${nameOn(host, 'oidc-publisher')}, the Hub will issue no token ${host === 'terminal' ? 'for the id token' : 'to this job'}: ${found.map(mismatchText).join('; ')}.`,
    advice: `Run ${job} as the publisher expects, or change the publisher's form to ${formText(formValues(claims))}.`,
    link: pageOf(publisher, evidence),
    linkText: "Open the publisher's settings",
    evidence: claimEvidence(claims, found, host),
  };
}

function abortedExchange(
  { response, resource }: PublisherObservation,
  evidence: Evidence,
): FindingDraft | null {
  if (response === null || resource === null || !isAborted(response)) return null;
  const again = response.attempts > 1 ? ', also after retries' : '';
  return {
    cause: HUB_OUTAGE,
    subject: resource.text,
    message: `The Hub aborted the exchange of the id token${again}. This says nothing about the publisher or the claims.`,
    advice: retryAdvice(evidence),
    evidence: [responseEvidence(response, evidence)],
  };
}

function refusedExchange(publisher: PublisherObservation, evidence: Evidence): FindingDraft | null {
  const { response, resource, idToken } = publisher;
  if (response === null || resource === null || !isRefusedExchange(response)) return null;
  const claims = claimsOf(publisher);
  const reason = reasonOf(publisher, evidence);
  const words = wordsOn(evidence.runner.host);
  const form = claims === null ? null : formText(formValues(claims));
  const found = claims === null ? [] : mismatches(evidence.inputs.oidcPublisher, claims);
  return {
    cause: OIDC_EXCHANGE_REFUSED,
    subject: resource.text,
    message: `The Hub issued no token for ${resource.text} in exchange for ${words.idToken}${reason?.message ?? '. Its answer is the same if there is no such publisher, if a claim differs from what the publisher names, or if there is no such resource.'}`,
    advice:
      reason?.advice ??
      (form === null
        ? 'Compare the id token with the publisher on the Hub, character by character.'
        : `Compare the publisher's form on the Hub with ${words.thisJob}, character by character: ${form}.`),
    link: pageOf(publisher, evidence),
    linkText: "Open the publisher's settings",
    evidence: [
      responseEvidence(response, evidence),
      ...(reason?.evidence ?? []),
      ...(claims === null
        ? [{ fact: `the id token ${idToken.is === 'given' ? 'in HF_OIDC_ID_TOKEN ' : ''}cannot be read` }]
        : claimEvidence(claims, found, evidence.runner.host)),
    ],
  };
}

/** An exchange that redirects off the Hub: the id token is sent nowhere else. */
function strayResponse(
  { response, resource }: PublisherObservation,
  evidence: Evidence,
): FindingDraft | null {
  const {
    inputs,
    runner: { tokenSources, host },
  } = evidence;
  const reading = response === null ? null : exchangeTrouble(response, tokenSources.checked !== null);
  if (response === null || reading?.is !== 'stopped-redirect') return null;
  const where = reading.to === '' ? 'without a target' : `to ${reading.to}`;
  return {
    cause: REDIRECT_REFUSED,
    subject: resource?.text ?? inputs.endpoint.host,
    message: `The exchange of the id token redirects ${where}. The redirect was not followed, so no token was issued.`,
    advice: `Set ${inputOn(host, 'endpoint')} to the Hub's real address: the id token is not sent to the target of such a redirect.`,
    evidence: [responseEvidence(response, evidence)],
  };
}

interface Reason {
  /** Goes on with the sentence that no token was given. */
  message: string;
  advice: string;
  evidence?: EvidenceItem[];
}

/** Why, where something that was seen proves it, or makes it by far the likeliest; null where the claims are left. */
function reasonOf(publisher: PublisherObservation, evidence: Evidence): Reason | null {
  const { resource, idToken } = publisher;
  const { host } = evidence.runner;
  const { job, request } = wordsOn(host);
  const claims = claimsOf(publisher);
  if (resource?.of === null) {
    return {
      message: ': this is neither a repo nor a user name.',
      advice: `Set ${publisher.askedBy} to namespace/name, with datasets/, spaces/, kernels/ or buckets/ in front if it is not a model, or to a user name.`,
    };
  }
  if (idToken.is === 'given' && claims !== null) {
    if (claims.expiresAt !== null && claims.expiresAt <= evidence.runner.now) {
      const ended = new Date(claims.expiresAt).toISOString();
      return {
        message: `: the one in HF_OIDC_ID_TOKEN expired at ${ended}.`,
        advice: `Unset HF_OIDC_ID_TOKEN so that a fresh id token is requested, or set it right before ${host === 'github' ? 'this step' : request}.`,
        evidence: [{ fact: `claim exp: ${ended}` }],
      };
    }
    const { origin, basePath } = evidence.inputs.endpoint;
    const { aud } = claims.shown;
    if (aud !== undefined && !aud.split(', ').includes(origin + basePath)) {
      return {
        message: `: its audience is ${aud}, not ${origin}${basePath}.`,
        advice: `Request the id token with the audience ${origin}${basePath}.`,
      };
    }
  }
  const found = claims === null ? [] : mismatches(evidence.inputs.oidcPublisher, claims);
  if (claims !== null && found.length > 0) {
    return {
      message: `, and ${job} does not match ${nameOn(host, 'oidc-publisher')}: ${found.map(mismatchText).join('; ')}.`,
      advice: `Run ${job} as the publisher expects, or change the publisher's form to ${formText(formValues(claims))}.`,
    };
  }
  return missingResource(publisher);
}

/** What everybody is shown of the resource: that it is not there, or another of that name. */
function missingResource({ resource, shown }: PublisherObservation): Reason | null {
  if (shown === null || resource === null) return null;
  if ('user' in shown) {
    if (readOverview(shown.user) !== 'missing') return null;
    return {
      message: `: there is no account ${resource.text}.`,
      advice: 'Use the account that has the publisher, or the repo as namespace/name.',
      evidence: [evidenceOf(shown.user)],
    };
  }
  const { repo } = shown;
  const metadata = repo.probes['anonymous-metadata'];
  if (metadata === undefined || readProbe('metadata', metadata).is === 'granted') return null;
  const { ref } = repo.request;
  const other = namesakeOf(repo);
  if (other === null) return null;
  const right = formatRepo({ ...ref, type: other });
  const proof = repo.probes[`anonymous-as-${other}`];
  return {
    message: `: there is no public ${ref.type} ${ref.id}, but a public ${other} with this id. A private ${ref.type} would look the same.`,
    advice: `Write ${right} if that is what you meant.`,
    evidence: [evidenceOf(metadata), ...(proof === undefined ? [] : [evidenceOf(proof)])],
  };
}

/** The exchanged token against the time that the job takes. */
function endsTooSoon({ expiresAt, resource }: PublisherObservation, evidence: Evidence): FindingDraft | null {
  const {
    inputs,
    runner: { now, host },
  } = evidence;
  if (expiresAt === null || resource === null || inputs.jobMinutes === 0) return null;
  const minutes = Math.floor((expiresAt - now) / MINUTE_MS);
  if (expiresAt - now >= inputs.jobMinutes * MINUTE_MS) return null;
  return {
    cause: TOKEN_EXPIRES_SOON,
    subject: resource.text,
    message: `The exchanged token for ${resource.text} expires in ${minutes} minutes, but ${nameOn(host, 'job-minutes')} is ${inputs.jobMinutes}.`,
    advice: exchangeAgain(evidence),
    evidence: [{ fact: `POST /oauth/token: the token expires at ${new Date(expiresAt).toISOString()}` }],
  };
}

export function claimsOf({ idToken }: PublisherObservation): Claims | null {
  return idToken.is === 'minted' || idToken.is === 'given' ? idToken.claims : null;
}

function pageOf({ resource }: PublisherObservation, { inputs }: Evidence): string | null {
  return resource?.of == null ? null : publisherPage(inputs.endpoint, resource.of);
}

function responseEvidence(
  response: NonNullable<PublisherObservation['response']>,
  { runner: { host } }: Evidence,
): EvidenceItem {
  const whose = host === 'terminal' ? 'the' : "the job's";
  return { ...evidenceOf(response), fact: `POST ${response.path} with ${whose} id token` };
}

/** What the Hub compares, and what the form was said to hold. */
function claimEvidence({ shown }: Claims, found: readonly Mismatch[], host: Host): EvidenceItem[] {
  return [
    ...found.map((mismatch) => ({
      fact: `${nameOn(host, 'oidc-publisher')}: ${mismatchText(mismatch)}`,
    })),
    ...Object.entries(shown).map(([name, value]) => ({ fact: `claim ${name}: ${value}` })),
  ];
}
