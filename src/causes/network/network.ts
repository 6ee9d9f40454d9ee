import { defineCause, titled } from '../../evidence/cause.js';
import {
  type DecisiveAnswer,
  decisiveAnswers,
  evidenceOn,
  statusesOf,
} from '../../evidence/decisive-answers.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { evidenceOf } from '../../evidence/readings.js';
import { readWhoami, type TokenStatus } from '../../evidence/token-status.js';
import type { HubResponse } from '../../hub/response.js';
import { isLoopback, mayReceiveToken } from '../../model/endpoint.js';
import { inputOn, wordsOn } from '../../model/host-words.js';
import { REDIRECT_REFUSED } from '../repo/condition.js';
import type { RepoResult } from '../repo/diagnose-repo.js';
import { missingChecks, ownRefusals } from './missing-checks.js';
import { timedOut } from './no-verdict.js';
import { deniedIdentity, isConnectFailure, outage } from './outage.js';
import { proxyTrouble } from './proxy-trouble.js';
import { lowQuota, throttling } from './quota.js';
import { untrustedCertificate } from './untrusted-certificate.js';

/**
 * Means: The token would be sent to a host that nobody confirmed, or without encryption.
 *
 * How we know: The address comes from `HF_ENDPOINT` alone, and is not a Hugging Face host or begins with
 * `http:`. This machine is no exception, since any user may listen on a shared one. No request is sent.
 *
 * What to do: Unset `HF_ENDPOINT`, or confirm the address with the `endpoint` input. Use `https` unless the
 * endpoint is on this machine.
 */
export const ENDPOINT_NOT_TRUSTED = defineCause({
  group: 'network',
  slug: 'endpoint-not-trusted',
  severity: 'error',
  title: 'The endpoint is not trusted with the token',
  isOfVariable: true,
});

/**
 * Means: The runner cannot connect to the endpoint at all.
 *
 * How we know: On every attempt, the name cannot be resolved, or the connection is refused or times out.
 *
 * What to do: Check the runner's proxy (`HTTPS_PROXY`, `NO_PROXY`), firewall and DNS. If a proxy refused, the
 * message names the proxy and its answer: 407 means that it requires a user name and password, 403 that it does
 * not allow the Hub, 502 and 504 that it cannot reach the Hub.
 */
export const HUB_UNREACHABLE = defineCause({
  group: 'network',
  slug: 'hub-unreachable',
  severity: 'error',
  title: 'No connection to the Hub',
  seenAs: [
    'Could not resolve host',
    'Name or service not known',
    "We couldn't connect to",
    'Max retries exceeded with url',
    'Failed to resolve',
    'ProxyError',
  ],
});

/**
 * Means: The Hub's clients are in offline mode, although repos are listed.
 *
 * How we know: `HF_HUB_OFFLINE` or `TRANSFORMERS_OFFLINE` is set to a true value.
 *
 * What to do: Unset it for this job, or fill the cache beforehand.
 */
export const OFFLINE_MODE = defineCause({
  group: 'network',
  slug: 'offline-mode',
  severity: 'error',
  title: 'The Hub clients are in offline mode',
  seenAs: ['offline mode is enabled', 'OfflineModeIsEnabled', 'outgoing traffic has been disabled'],
  isOfVariable: true,
});

/**
 * Means: The network edge in front of the Hub blocks the address of this runner.
 *
 * How we know: A 403 or 429 in HTML without the Hub's own headers, or a 429 although the Hub reports that
 * requests are left.
 *
 * What to do: Try again later, or from another runner.
 */
export const WAF_BLOCK = defineCause({
  group: 'network',
  slug: 'waf-block',
  severity: 'warning',
  title: 'The network edge blocks this runner',
  titleElsewhere: 'The network edge blocks this machine',
  seenAs: ['403 Forbidden: None.', 'Api error with status 403'],
  isUnanswered: true,
});

/**
 * Means: The token is sent, but it does not arrive at the Hub.
 *
 * How we know: The identity check answers 401, while a public repo answers 200 to the same header; a rejected
 * token would get 401 even there. Or the Hub itself says that the request had no token.
 *
 * What to do: Check for a proxy that removes the `Authorization` header. This is an error if it makes the Hub
 * refuse a listed repo.
 */
export const CREDENTIAL_NOT_RECEIVED = defineCause({
  group: 'network',
  slug: 'credential-not-received',
  severity: 'warning',
  title: 'The token is sent but does not arrive',
  seenAs: ['You are sending unauthenticated requests to the HF Hub'],
});

/** What stands between the runner and the Hub, whatever the token. */
export function diagnoseNetwork(
  evidence: Evidence,
  tokenStatus: TokenStatus,
  results: readonly RepoResult[],
): FindingDraft[] {
  const answers = decisiveAnswers(evidence);
  return [
    untrustedEndpoint(evidence),
    untrustedCertificate(evidence, answers),
    unreachable(evidence, answers),
    offline(evidence),
    edgeBlock(evidence, answers, ownRefusals(evidence, tokenStatus)),
    missingChecks(evidence, tokenStatus, results),
    outage(evidence, answers),
    deniedIdentity(evidence, tokenStatus, results),
    strayIdentity(evidence, results),
    lostCredential(evidence, tokenStatus, results),
    ...throttling(evidence, answers, results),
    timedOut(evidence, answers, results),
    lowQuota(evidence, tokenStatus, answers, results),
  ].filter((draft) => draft !== null);
}

function untrustedEndpoint({
  inputs: { endpoint },
  runner: { tokenSources, host: machine },
  hub: { publisher },
}: Evidence): FindingDraft | null {
  if ((tokenSources.checked === null && publisher === null) || mayReceiveToken(endpoint)) return null;
  const { origin, host, hostname, basePath } = endpoint;
  const isHere = isLoopback(hostname);
  const input = inputOn(machine, 'endpoint');
  const why = isHere
    ? `where any user of this machine could be listening, and ${input} does not confirm it`
    : origin.startsWith('https:')
      ? `which is not a Hugging Face host, and ${input} does not confirm it`
      : 'which would receive the token unencrypted';
  const confirmed = (isHere ? origin : `https://${host}`) + basePath;
  return {
    cause: ENDPOINT_NOT_TRUSTED,
    subject: 'HF_ENDPOINT',
    message: `HF_ENDPOINT is ${origin}, ${why}. No request was sent.`,
    advice: `Unset HF_ENDPOINT, or confirm ${hostname} with ${machine === 'github' ? `this step's endpoint input (endpoint: ${confirmed})` : `--endpoint ${confirmed}`} if it is the Hub you mean.`,
    evidence: [{ fact: `HF_ENDPOINT is ${origin}${basePath}; ${input} is not set` }],
  };
}

function unreachable(
  { inputs, runner: { proxy, host: machine } }: Evidence,
  answers: readonly DecisiveAnswer[],
): FindingDraft | null {
  const failed = answers.filter(({ reading }) => isConnectFailure(reading));
  const [first] = failed;
  if (first === undefined || failed.length < answers.length || first.reading.is !== 'no-answer') return null;
  const { host } = inputs.endpoint;
  const trouble = proxy === null ? null : proxyTrouble(proxy, first.reading.code, host, machine);
  const why = trouble === null ? ` (${first.reading.code})` : `: ${trouble.what}`;
  return {
    cause: HUB_UNREACHABLE,
    subject: host,
    message: `Every attempt to connect to ${host} failed${why}. The token was not checked.`,
    advice:
      trouble?.advice ??
      `Check the host name, the proxy (HTTPS_PROXY, NO_PROXY) and the firewall between ${wordsOn(machine).thisRunner} and ${host}.`,
    evidence: evidenceOn(failed),
  };
}

function offline({ inputs, runner: { environment, host } }: Evidence): FindingDraft | null {
  if (environment.offline.length === 0 || inputs.repos.length === 0) return null;
  const names = environment.offline.join(' and ');
  return {
    cause: OFFLINE_MODE,
    subject: names,
    message: `With ${names} set, the Hub's clients send no requests, so they cannot load the listed repos unless they are cached.`,
    advice: `Unset ${names} ${wordsOn(host).forCommands}, or fill the cache ${host === 'github' ? 'in an earlier step' : 'beforehand'} and list no repos.`,
    evidence: environment.offline.map((name) => ({ fact: `${name} is set to a true value` })),
  };
}

function edgeBlock(
  { runner: { host } }: Evidence,
  answers: readonly DecisiveAnswer[],
  others: readonly HubResponse[],
): FindingDraft | null {
  const affected = answers.filter(
    ({ reading, response }) => reading.is === 'edge-refusal' && !others.includes(response),
  );
  if (affected.length === 0) return null;
  return {
    ...titled(WAF_BLOCK, host),
    message: `Requests were refused before they reached the Hub itself (${statusesOf(affected)}). This says nothing about the token.`,
    advice: `${wordsOn(host).runAgain} later, or on another ${host === 'github' ? 'runner' : 'machine or network'}.`,
    evidence: evidenceOn(affected),
  };
}

/** An identity check that leads off the Hub, unless every listed repo says the same. */
function strayIdentity(
  { inputs, runner: { host }, hub: { whoami } }: Evidence,
  results: readonly RepoResult[],
): FindingDraft | null {
  const reading = whoami === null || whoami.identity !== null ? null : readWhoami(whoami.response);
  if (whoami === null || reading?.is !== 'stopped-redirect') return null;
  const sayTheSame = results.filter(({ findings }) =>
    findings.some(({ cause }) => cause === REDIRECT_REFUSED.slug),
  );
  if (results.length > 0 && sayTheSame.length === results.length) return null;
  const where = reading.to === '' ? 'without a target' : `to ${reading.to}`;
  return {
    cause: REDIRECT_REFUSED,
    subject: inputs.endpoint.host,
    message: `The identity check at ${inputs.endpoint.origin} redirects ${where}. The redirect was not followed, so the token was not checked.`,
    advice: `Set ${inputOn(host, 'endpoint')} to the Hub's real address: the token is not sent to the target of such a redirect.`,
    evidence: [evidenceOf(whoami.response)],
  };
}

function lostCredential(
  { runner: { host } }: Evidence,
  tokenStatus: TokenStatus,
  results: readonly RepoResult[],
): FindingDraft | null {
  if (tokenStatus.is !== 'not-received') return null;
  const isNeeded = results.some(({ access }) => access === 'refused');
  return {
    cause: CREDENTIAL_NOT_RECEIVED,
    ...(isNeeded ? { severity: 'error' as const } : {}),
    message:
      'The identity check was refused, and another answer to the same Authorization header shows that the Hub saw no token. A rejected token would get 401 even for public repos.',
    advice: `Check for a proxy between ${wordsOn(host).thisRunner} and the Hub that removes or replaces the Authorization header.`,
    evidence: [evidenceOf(tokenStatus.proof)],
  };
}
