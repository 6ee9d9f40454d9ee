import { mayReceiveToken } from '../endpoint.js';
import { hasAccessCheck, type Look, type RepoObservation, readLookFor } from '../hub/access.js';
import type { Exchange } from '../hub/exchange.js';
import type { RateLimit } from '../hub/rate-limit.js';
import type { Observations } from '../observe/observations.js';
import type { FindingDraft } from './finding.js';
import { evidenceOf, type Reading, readingOf } from './readings.js';
import type { RepoResult } from './repo.js';
import { readWhoami, type Standing } from './standing.js';

const LOW_SHARE = 0.1;
const MOST_EVIDENCE = 5;

/** An exchange on which the verdict rests, with its meaning. Second looks are not among them. */
interface Question {
  exchange: Exchange;
  reading: Reading;
  isWhoami: boolean;
}

/** What stands between the runner and the Hub, whatever the token. */
export function diagnoseNetwork(
  observations: Observations,
  standing: Standing,
  results: readonly RepoResult[],
): FindingDraft[] {
  const questions = questionsOf(observations);
  return [
    untrustedEndpoint(observations),
    untrustedCertificate(observations, questions),
    unreachable(observations, questions),
    offline(observations),
    edgeBlock(questions),
    outage(questions),
    lostCredential(standing, results),
    ...throttling(questions),
    timedOut(observations, questions, results),
    lowQuota(standing, questions),
  ].filter((draft) => draft !== null);
}

function questionsOf({ whoami, repos, token }: Observations): Question[] {
  const questions: Question[] = [];
  if (whoami !== null) {
    const reading: Reading = whoami.identity === null ? readWhoami(whoami.exchange) : { is: 'granted' };
    questions.push({ exchange: whoami.exchange, reading, isWhoami: true });
  }
  for (const observation of repos) {
    for (const look of mainLooks(observation, token.chosen !== null)) {
      const exchange = observation.looks[look];
      const reading = readingOf(observation, look);
      if (exchange !== undefined && reading !== null) questions.push({ exchange, reading, isWhoami: false });
    }
  }
  return questions;
}

function mainLooks({ request }: RepoObservation, withToken: boolean): Look[] {
  const { ref, operation } = request;
  const read = readLookFor(ref);
  if (!withToken) return [`anonymous-${read}`, 'anonymous-revision'];
  return [operation === 'write' && hasAccessCheck(ref) ? 'write' : read, 'revision'];
}

function untrustedEndpoint({ token, inputs }: Observations): FindingDraft | null {
  const { endpoint } = inputs;
  if (token.chosen === null || mayReceiveToken(endpoint)) return null;
  const why = endpoint.origin.startsWith('https:')
    ? 'which is no Hugging Face host and was confirmed by nobody'
    : 'which is neither this machine nor reached over https';
  return {
    cause: 'endpoint-not-trusted',
    subject: 'HF_ENDPOINT',
    message: `HF_ENDPOINT sends the Hub's clients to ${endpoint.origin}, ${why}: the token was not sent and nothing was asked.`,
    advice: `Unset HF_ENDPOINT, or, if ${endpoint.hostname} is really meant, confirm it with the endpoint input, with an https URL.`,
    evidence: [
      { fact: `HF_ENDPOINT is ${endpoint.origin}${endpoint.basePath}; the endpoint input is not set` },
    ],
  };
}

function untrustedCertificate({ inputs }: Observations, questions: readonly Question[]): FindingDraft | null {
  const hit = questions.find(({ reading }) => reading.is === 'no-answer' && reading.phase === 'tls');
  if (hit?.reading.is !== 'no-answer') return null;
  return {
    cause: 'tls-untrusted-ca',
    subject: inputs.endpoint.host,
    message: `The certificate that ${inputs.endpoint.host} shows is not trusted by this runner (${hit.reading.code}); nothing was sent.`,
    advice:
      "If a proxy on the way has its own root certificate, install it: NODE_EXTRA_CA_CERTS for Node, SSL_CERT_FILE or REQUESTS_CA_BUNDLE for Python; set it in the job's env.",
    evidence: evidenceOn([hit]),
  };
}

function unreachable({ inputs }: Observations, questions: readonly Question[]): FindingDraft | null {
  const failed = questions.filter(({ reading }) => isConnectFailure(reading));
  const [first] = failed;
  if (first === undefined || failed.length < questions.length || first.reading.is !== 'no-answer')
    return null;
  const through = first.reading.phase === 'proxy' ? ' through the proxy' : '';
  return {
    cause: 'hub-unreachable',
    subject: inputs.endpoint.host,
    message: `No connection to ${inputs.endpoint.host}${through} on any try (${first.reading.code}); the token was not checked.`,
    advice: `Check the name, the proxy (HTTPS_PROXY, NO_PROXY) and the firewall between this runner and ${inputs.endpoint.host}.`,
    evidence: evidenceOn(failed),
  };
}

function isConnectFailure(reading: Reading): boolean {
  return reading.is === 'no-answer' && (reading.phase === 'connect' || reading.phase === 'proxy');
}

function offline({ environment, inputs }: Observations): FindingDraft | null {
  if (environment.offline.length === 0 || inputs.repos.length === 0) return null;
  const names = environment.offline.join(' and ');
  return {
    cause: 'offline-mode',
    subject: names,
    message: `${names} is on, so the Hub's clients will refuse every request for the listed repos.`,
    advice: `Unset ${names} for this job, or fill the cache in an earlier step and list no repos.`,
    evidence: environment.offline.map((name) => ({ fact: `${name} is set to a true value` })),
  };
}

function edgeBlock(questions: readonly Question[]): FindingDraft | null {
  const hits = questions.filter(({ reading }) => reading.is === 'edge-refusal');
  if (hits.length === 0) return null;
  return {
    cause: 'waf-block',
    message: `The network edge in front of the Hub refuses this machine (${statuses(hits)}); the Hub itself was not reached, so the token is not in question.`,
    advice: 'Run the job again later or on another runner.',
    evidence: evidenceOn(hits),
  };
}

function outage(questions: readonly Question[]): FindingDraft | null {
  const allFailed = questions.every(({ reading }) => isConnectFailure(reading));
  const hits = questions.filter(
    ({ reading }) =>
      reading.is === 'outage' ||
      (reading.is === 'no-answer' && reading.phase === 'answer') ||
      (isConnectFailure(reading) && !allFailed),
  );
  if (hits.length === 0) return null;
  return {
    cause: 'hub-outage',
    message: `The Hub did not answer properly (${statuses(hits)}, also when asked again); what rests on these answers could not be checked.`,
    advice:
      'Run the job again later and change nothing; https://status.huggingface.co shows known incidents.',
    evidence: evidenceOn(hits),
  };
}

function lostCredential(standing: Standing, results: readonly RepoResult[]): FindingDraft | null {
  if (standing.is !== 'not-received') return null;
  const isNeeded = results.some(({ access }) => access === 'refused');
  return {
    cause: 'credential-not-received',
    ...(isNeeded ? { severity: 'error' as const } : {}),
    message:
      'The token was sent but did not arrive: the identity check was refused, while another answer to the same Authorization header shows that the Hub saw none (a refused token gets 401 even for public repos).',
    advice:
      'Look for a proxy between this runner and the Hub that removes or replaces the Authorization header.',
    evidence: [evidenceOf(standing.proof)],
  };
}

function throttling(questions: readonly Question[]): FindingDraft[] {
  const drafts: FindingDraft[] = [];
  const whoami = questions.find(({ isWhoami, reading }) => isWhoami && reading.is === 'throttled');
  const probes = questions.filter(({ isWhoami, reading }) => !isWhoami && reading.is === 'throttled');
  const byAddress = probes.filter(({ reading }) => reading.is === 'throttled' && reading.by === 'address');
  const byAccount = probes.filter(({ reading }) => reading.is === 'throttled' && reading.by === 'account');
  if (byAddress.length > 0) {
    drafts.push({
      cause: 'rate-limit-shared-ip',
      message: `The anonymous request quota of this runner's address is used up (429${resetText(byAddress)}), so the listed repos could not all be asked about.`,
      advice:
        'Give the job a token in HF_TOKEN: its account has a quota of its own, not shared with other runners.',
      evidence: evidenceOn(byAddress),
    });
  }
  if (byAccount.length > 0) {
    drafts.push({
      cause: 'rate-limit-account',
      message: `The request quota of the token's account is used up (429${resetText(byAccount)}), so the listed repos could not all be asked about.`,
      advice:
        'Wait for the quota to start anew and spread the jobs of this account, or move it to a plan with a higher quota.',
      evidence: evidenceOn(byAccount),
    });
  }
  if (whoami !== undefined && drafts.length === 0) {
    const proven = questions.filter(({ isWhoami, reading }) => !isWhoami && reading.is === 'granted').length;
    const repos =
      proven === 0 ? 'No listed repo is proven' : `The answers of the repos stand: ${proven} granted`;
    drafts.push({
      cause: 'rate-limit-whoami',
      message: `The Hub rate-limited the identity check (429${resetText([whoami])}), so who the token belongs to is not known. ${repos}.`,
      advice:
        'Nothing to do now; with many jobs on one address, check the token once and not in each of them.',
      evidence: evidenceOn([whoami]),
    });
  }
  return drafts;
}

function timedOut(
  { inputs }: Observations,
  questions: readonly Question[],
  results: readonly RepoResult[],
): FindingDraft | null {
  const hits = questions.filter(({ reading }) => reading.is === 'no-answer' && reading.phase === 'deadline');
  if (hits.length === 0) return null;
  const open = results.filter(({ access }) => access === 'unknown');
  const missing =
    open.length === 0 ? 'the identity of the token' : `${open.length} of ${results.length} repos`;
  return {
    cause: 'check-timed-out',
    message: `After ${inputs.timeoutSeconds} seconds, the time set for the check, ${missing} had not been answered for.`,
    advice: 'Raise the timeout input, or list fewer repos.',
    evidence: evidenceOn(hits),
  };
}

function lowQuota(standing: Standing, questions: readonly Question[]): FindingDraft | null {
  if (standing.is !== 'good') return null;
  let lowest: RateLimit | null = null;
  for (const { exchange, reading } of questions) {
    if (!exchange.authenticated || reading.is === 'throttled' || exchange.outcome.kind !== 'answer') continue;
    const { rateLimit } = exchange.outcome;
    if (rateLimit?.quota && (lowest === null || rateLimit.remaining < lowest.remaining)) lowest = rateLimit;
  }
  if (lowest?.quota == null || lowest.remaining >= lowest.quota * LOW_SHARE) return null;
  return {
    cause: 'rate-limit-account-low',
    subject: standing.identity.name,
    message: `The account ${standing.identity.name} has ${lowest.remaining} of ${lowest.quota} requests left for the next ${lowest.resetSeconds} seconds, as the Hub's RateLimit header says.`,
    advice: `Wait ${lowest.resetSeconds} seconds before heavy downloads, or spread the jobs of this account.`,
    evidence: [
      {
        fact: `RateLimit of bucket ${lowest.bucket}: r=${lowest.remaining}, t=${lowest.resetSeconds}, q=${lowest.quota}`,
      },
    ],
  };
}

function evidenceOn(questions: readonly Question[]) {
  return questions.slice(0, MOST_EVIDENCE).map(({ exchange }) => evidenceOf(exchange));
}

/** The distinct statuses or error codes of failed questions: `504`, `502 and ECONNRESET`. */
function statuses(questions: readonly Question[]): string {
  const seen = questions.map(({ exchange: { outcome } }) =>
    outcome.kind === 'answer' ? String(outcome.status) : outcome.code,
  );
  return [...new Set(seen)].join(' and ');
}

function resetText(questions: readonly Question[]): string {
  const seconds = questions.map(({ exchange: { outcome } }) =>
    outcome.kind === 'answer' ? (outcome.rateLimit?.resetSeconds ?? 0) : 0,
  );
  const longest = Math.max(0, ...seconds);
  return longest === 0 ? '' : `, anew in ${longest} seconds`;
}
