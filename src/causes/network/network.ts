import { defineCause } from '../../evidence/cause.js';
import { type DecisiveAnswer, decisiveAnswers, evidenceOn } from '../../evidence/decisive-answers.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { evidenceOf, type Reading } from '../../evidence/readings.js';
import { readWhoami, type TokenStatus } from '../../evidence/token-status.js';
import { isLoopback, mayReceiveToken } from '../../model/endpoint.js';
import { REDIRECT_REFUSED } from '../repo/condition.js';
import type { RepoResult } from '../repo/diagnose-repo.js';
import { timedOut } from './no-verdict.js';
import { proxyTrouble } from './proxy-trouble.js';
import { lowQuota, throttling } from './quota.js';
import { untrustedCertificate } from './untrusted-certificate.js';

/**
 * Means: The token would go to a host that nobody confirmed, or travel in clear text.
 *
 * How we know: The address comes from `HF_ENDPOINT` alone and is not one of Hugging Face, or begins with
 * `http:`. This machine is no exception, since on a shared one any user may listen. Nothing is sent.
 *
 * What to do: Unset `HF_ENDPOINT`, or name the address in the `endpoint` input; use `https`, but for this
 * machine.
 */
export const ENDPOINT_NOT_TRUSTED = defineCause({
  group: 'network',
  slug: 'endpoint-not-trusted',
  severity: 'error',
  title: 'The token would go to a host that nobody confirmed',
  isOfVariable: true,
});

/**
 * Means: There is no connection to the endpoint at all.
 *
 * How we know: The name is not resolved, or the connection is refused or times out, at every attempt.
 *
 * What to do: Check the runner's proxy (`HTTPS_PROXY`, `NO_PROXY`), firewall and DNS. Where a proxy refused,
 * the message names it and what it said: 407 asks for a user name and password, 403 means that it does not
 * admit the Hub, 502 and 504 that it does not reach it.
 */
export const HUB_UNREACHABLE = defineCause({
  group: 'network',
  slug: 'hub-unreachable',
  severity: 'error',
  title: 'No connection to the Hub',
});

/**
 * Means: The Hub's clients are told to stay off the network, and repos are listed.
 *
 * How we know: `HF_HUB_OFFLINE` or `TRANSFORMERS_OFFLINE` is switched on.
 *
 * What to do: Unset it for this job, or fill the cache before.
 */
export const OFFLINE_MODE = defineCause({
  group: 'network',
  slug: 'offline-mode',
  severity: 'error',
  title: 'The Hub clients are told to stay offline',
  isOfVariable: true,
});

/**
 * Means: The network edge before the Hub refuses this machine's address.
 *
 * How we know: A 403 or 429 in HTML without the Hub's own headers, or a 429 while the Hub says that requests
 * are left.
 *
 * What to do: Try again later, or from another runner.
 */
export const WAF_BLOCK = defineCause({
  group: 'network',
  slug: 'waf-block',
  severity: 'warning',
  title: 'The network edge refuses this machine',
});

/**
 * Means: The Hub does not answer as it should.
 *
 * How we know: A status of 500 or above after several attempts, or an answer that is not what the route
 * promises.
 *
 * What to do: Run the job again later; nothing needs to be changed.
 */
export const HUB_OUTAGE = defineCause({
  group: 'network',
  slug: 'hub-outage',
  severity: 'warning',
  title: 'The Hub does not answer properly',
});

/**
 * Means: The token is sent, and does not arrive.
 *
 * How we know: The identity check says 401, while a public repo answers 200 to the same header: a refused
 * token would get 401 even there. Or the Hub itself says that the request came without one.
 *
 * What to do: Look for a proxy that removes the `Authorization` header. It is an error when a listed repo is
 * refused by it.
 */
export const CREDENTIAL_NOT_RECEIVED = defineCause({
  group: 'network',
  slug: 'credential-not-received',
  severity: 'warning',
  title: 'The token is sent but does not arrive',
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
    edgeBlock(answers),
    outage(answers),
    deniedIdentity(evidence, tokenStatus, results),
    strayIdentity(evidence, results),
    lostCredential(tokenStatus, results),
    ...throttling(answers, results),
    timedOut(evidence, answers, results),
    lowQuota(tokenStatus, answers, results),
  ].filter((draft) => draft !== null);
}

function untrustedEndpoint({
  inputs,
  runner: { tokenSources },
  hub: { publisher },
}: Evidence): FindingDraft | null {
  const { endpoint } = inputs;
  if ((tokenSources.checked === null && publisher === null) || mayReceiveToken(endpoint)) return null;
  const { origin, host, hostname, basePath } = endpoint;
  const isHere = isLoopback(hostname);
  const why = isHere
    ? 'where any user of this machine may listen, and the endpoint input does not confirm it'
    : origin.startsWith('https:')
      ? 'which is not a Hugging Face host, and the endpoint input does not confirm it'
      : 'where a token would travel in clear text';
  const confirmed = (isHere ? origin : `https://${host}`) + basePath;
  return {
    cause: ENDPOINT_NOT_TRUSTED,
    subject: 'HF_ENDPOINT',
    message: `HF_ENDPOINT sends the Hub's clients to ${origin}, ${why}: the token was not sent and nothing was asked.`,
    advice: `Unset HF_ENDPOINT, or, if ${hostname} is really meant, confirm it with this step's endpoint input (endpoint: ${confirmed}).`,
    evidence: [{ fact: `HF_ENDPOINT is ${origin}${basePath}; the endpoint input is not set` }],
  };
}

function unreachable(
  { inputs, runner: { proxy } }: Evidence,
  answers: readonly DecisiveAnswer[],
): FindingDraft | null {
  const failed = answers.filter(({ reading }) => isConnectFailure(reading));
  const [first] = failed;
  if (first === undefined || failed.length < answers.length || first.reading.is !== 'no-answer') return null;
  const { host } = inputs.endpoint;
  const trouble = proxy === null ? null : proxyTrouble(proxy, first.reading.code, host);
  const why = trouble === null ? '' : `: ${trouble.what}`;
  const code = trouble === null ? ` (${first.reading.code})` : '';
  return {
    cause: HUB_UNREACHABLE,
    subject: host,
    message: `No connection to ${host} on any try${code}${why}; the token was not checked.`,
    advice:
      trouble?.advice ??
      `Check the name, the proxy (HTTPS_PROXY, NO_PROXY) and the firewall between this runner and ${host}.`,
    evidence: evidenceOn(failed),
  };
}

function isConnectFailure(reading: Reading): boolean {
  return reading.is === 'no-answer' && (reading.phase === 'connect' || reading.phase === 'proxy');
}

function offline({ inputs, runner: { environment } }: Evidence): FindingDraft | null {
  if (environment.offline.length === 0 || inputs.repos.length === 0) return null;
  const names = environment.offline.join(' and ');
  return {
    cause: OFFLINE_MODE,
    subject: names,
    message: `${names} is on, so the Hub's clients will refuse every request for the listed repos.`,
    advice: `Unset ${names} for this job, or fill the cache in an earlier step and list no repos.`,
    evidence: environment.offline.map((name) => ({ fact: `${name} is set to a true value` })),
  };
}

function edgeBlock(answers: readonly DecisiveAnswer[]): FindingDraft | null {
  const affected = answers.filter(({ reading }) => reading.is === 'edge-refusal');
  if (affected.length === 0) return null;
  return {
    cause: WAF_BLOCK,
    message: `The network edge in front of the Hub refuses this machine (${statuses(affected)}); the Hub itself was not reached, so the token is not in question.`,
    advice: 'Run the job again later or on another runner.',
    evidence: evidenceOn(affected),
  };
}

function outage(answers: readonly DecisiveAnswer[]): FindingDraft | null {
  const allFailed = answers.every(({ reading }) => isConnectFailure(reading));
  const affected = answers.filter(
    ({ reading }) =>
      reading.is === 'outage' ||
      (reading.is === 'no-answer' && reading.phase === 'answer') ||
      (isConnectFailure(reading) && !allFailed),
  );
  if (affected.length === 0) return null;
  const again = affected.every(({ response }) => response.attempts > 1) ? ', also when asked again' : '';
  const waits = affected.map(({ response }) => response.notAwaitedSeconds ?? 0);
  const wait = Math.max(...waits) > 0 ? `, asking for a pause of ${Math.max(...waits)} seconds` : '';
  return {
    cause: HUB_OUTAGE,
    message: `The Hub did not answer properly (${statuses(affected)}${again}${wait}); what rests on these answers could not be checked.`,
    advice:
      'Run the job again later and change nothing; https://status.huggingface.co shows known incidents.',
    evidence: evidenceOn(affected),
  };
}

/** The identity check refuses a token that repos accept, and something is left open by it. */
function deniedIdentity(
  { runner: { tokenSources }, hub: { whoami } }: Evidence,
  tokenStatus: TokenStatus,
  results: readonly RepoResult[],
): FindingDraft | null {
  if (tokenStatus.is !== 'unknown' || whoami === null) return null;
  if (readWhoami(whoami.response).is !== 'unauthorized') return null;
  // That it is accepted, its exchange shows and no repo; what is said here of such tokens is not published.
  if (tokenSources.checked?.source === 'publisher') return null;
  const isPublisher = tokenSources.checked?.format.kind === 'trusted-publisher';
  if (isPublisher && results.every(({ access, findings }) => access === 'granted' || findings.length > 0)) {
    return null;
  }
  return {
    cause: HUB_OUTAGE,
    message:
      "The Hub contradicts itself: its identity check refuses the token (401), while a repo's answer shows that the token is accepted. Who it belongs to could not be told.",
    advice: 'Run the job again later and change nothing.',
    evidence: [evidenceOf(whoami.response)],
  };
}

/** An identity check that leads off the Hub, unless every listed repo says the same. */
function strayIdentity(
  { inputs, hub: { whoami } }: Evidence,
  results: readonly RepoResult[],
): FindingDraft | null {
  const reading = whoami === null || whoami.identity !== null ? null : readWhoami(whoami.response);
  if (whoami === null || reading?.is !== 'stopped-redirect') return null;
  const sayTheSame = results.filter(({ findings }) =>
    findings.some(({ cause }) => cause === REDIRECT_REFUSED.slug),
  );
  if (results.length > 0 && sayTheSame.length === results.length) return null;
  const where = reading.to === '' ? 'to nowhere' : `to ${reading.to}`;
  return {
    cause: REDIRECT_REFUSED,
    subject: inputs.endpoint.host,
    message: `The identity check of ${inputs.endpoint.origin} redirects ${where}, and was not followed; the token was not checked.`,
    advice: "Name the Hub's real address in the endpoint input: the token follows no redirect off the Hub.",
    evidence: [evidenceOf(whoami.response)],
  };
}

function lostCredential(tokenStatus: TokenStatus, results: readonly RepoResult[]): FindingDraft | null {
  if (tokenStatus.is !== 'not-received') return null;
  const isNeeded = results.some(({ access }) => access === 'refused');
  return {
    cause: CREDENTIAL_NOT_RECEIVED,
    ...(isNeeded ? { severity: 'error' as const } : {}),
    message:
      'The token was sent but did not arrive: the identity check was refused, while another answer to the same Authorization header shows that the Hub saw none (a refused token gets 401 even for public repos).',
    advice:
      'Look for a proxy between this runner and the Hub that removes or replaces the Authorization header.',
    evidence: [evidenceOf(tokenStatus.proof)],
  };
}

/** The distinct statuses or error codes of failed requests: `504`, `502 and ECONNRESET`. */
function statuses(answers: readonly DecisiveAnswer[]): string {
  const seen = answers.map(({ response: { outcome } }) =>
    outcome.kind === 'answer' ? String(outcome.status) : outcome.code,
  );
  return [...new Set(seen)].join(' and ');
}
