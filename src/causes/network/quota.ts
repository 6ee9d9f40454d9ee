import { defineCause } from '../../evidence/cause.js';
import { type DecisiveAnswer, evidenceOn } from '../../evidence/decisive-answers.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { quotaEvidence } from '../../evidence/quotas.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import { countText, leftText, type RateLimit } from '../../hub/rate-limit.js';
import type { Host } from '../../model/host.js';
import { wordsOn } from '../../model/host-words.js';
import type { RepoResult } from '../repo/diagnose-repo.js';

/**
 * Means: The quota for requests without a token, which is shared by everybody behind this address, is used up;
 * or the rest of it was kept for a job that has no token.
 *
 * How we know: A 429 to a request without a token, or the rest that the Hub's `RateLimit` header reports.
 *
 * What to do: Give the job a token, since its account has a separate quota; or wait.
 */
export const RATE_LIMIT_SHARED_IP = defineCause({
  group: 'network',
  slug: 'rate-limit-shared-ip',
  severity: 'warning',
  title: 'Anonymous requests from this address are rate-limited',
  seenAs: ['429 Client Error: Too Many Requests for url', 'We had to rate limit your IP'],
  isUnanswered: true,
});

/**
 * Means: The account's own request quota is used up.
 *
 * How we know: A 429 to a request with the token, while the Hub reports that nothing is left.
 *
 * What to do: Wait as many seconds as the message says, and spread out the jobs.
 */
export const RATE_LIMIT_ACCOUNT = defineCause({
  group: 'network',
  slug: 'rate-limit-account',
  severity: 'warning',
  title: "The account's request quota is used up",
  seenAs: [
    '429 Client Error: Too Many Requests for url',
    "you have reached your 'api' rate limit",
    'We had to rate limit you, you hit the quota of',
  ],
  isUnanswered: true,
});

/**
 * Means: The Hub rate-limited the identity check. The repos were checked all the same.
 *
 * How we know: The Hub answered 429 to the identity check.
 *
 * What to do: Nothing now. Fewer identity checks from one address avoid it.
 */
export const RATE_LIMIT_WHOAMI = defineCause({
  group: 'network',
  slug: 'rate-limit-whoami',
  severity: 'warning',
  title: 'The identity check was rate-limited',
  seenAs: ["You've hit the rate limit for the /whoami-v2 endpoint"],
  isUnanswered: true,
});

/**
 * Means: Little is left of the account's request quota. If more than 25 repos are listed, some were not checked
 * if that would have used the last quarter of the quota, which is kept for the job.
 *
 * How we know: With a successful answer, the Hub reports that less than a tenth is left, or less than the list
 * needs.
 *
 * What to do: Wait, or spread out the jobs.
 */
export const RATE_LIMIT_ACCOUNT_LOW = defineCause({
  group: 'network',
  slug: 'rate-limit-account-low',
  severity: 'warning',
  title: "The account's request quota is running low",
});

const LOW_SHARE = 0.1;

/** Whose quota is used up, where answers say so. */
export function throttling(
  { runner: { host } }: Evidence,
  answers: readonly DecisiveAnswer[],
  results: readonly RepoResult[],
): FindingDraft[] {
  const words = wordsOn(host);
  const drafts: FindingDraft[] = [];
  const counts = quotaEvidence(answers.map(({ response }) => response));
  const whoami = answers.find(({ isWhoami, reading }) => isWhoami && reading.is === 'throttled');
  const probes = answers.filter(({ isWhoami }) => !isWhoami);
  const by = (whose: 'address' | 'account') =>
    probes.filter(({ reading }) => reading.is === 'throttled' && reading.by === whose);
  const spared = probes.filter(isSpared);
  const byAddress = [...by('address'), ...spared.filter(({ response }) => !response.authenticated)];
  const byAccount = by('account');
  if (byAddress.length > 0) {
    const lowest = lowestOf(answers.filter(({ response }) => !response.authenticated));
    const isLow = by('address').length === 0 && lowest !== null && lowest.remaining > 0;

    drafts.push({
      cause: RATE_LIMIT_SHARED_IP,
      message: isLow
        ? `Without a token, ${words.thisRunner}'s address has ${whatIsLeft(lowest)}. To keep them for ${words.job}, ${unasked(spared, results)}.`
        : `The request quota of ${words.thisRunner}'s address is used up${usedUp(byAddress, answers)}, and ${unanswered(results)}.`,
      advice: `Set HF_TOKEN ${words.forCommands}: an account has its own quota, not shared with other ${host === 'github' ? 'runners' : 'machines'}.`,
      evidence: [...evidenceOn(byAddress), ...counts],
    });
  }
  if (byAccount.length > 0) {
    const all = [...byAccount, ...spared.filter(({ response }) => response.authenticated)];
    drafts.push({
      cause: RATE_LIMIT_ACCOUNT,
      message: `The request quota of the token's account is used up${usedUp(byAccount, answers)}, and ${unanswered(results)}.`,
      advice: `Wait until the quota resets and ${spreadOut(host)}, or move it to a plan with a higher quota.`,
      evidence: [...evidenceOn(all), ...counts],
    });
  }
  if (whoami !== undefined) {
    const granted = results.filter(({ access }) => access === 'granted').length;
    const repos =
      granted === 0
        ? 'No access to a listed repo is proven'
        : `The answers for the repos still count: ${granted} of ${results.length} granted`;
    drafts.push({
      cause: RATE_LIMIT_WHOAMI,
      message: `The token's owner is not known, because the Hub did not answer the identity check${usedUp([whoami], answers)}. ${repos}.`,
      advice:
        host === 'terminal'
          ? 'Run the check again later if you need to know whose token it is; nothing else is needed.'
          : 'Check the token in just one job if many jobs share this address; nothing else is needed.',
      evidence: [...evidenceOn([whoami]), ...counts],
    });
  }
  return drafts;
}

/** An account's quota that is nearly used up, and what was not asked for that reason. */
export function lowQuota(
  { runner: { host } }: Evidence,
  tokenStatus: TokenStatus,
  answers: readonly DecisiveAnswer[],
  results: readonly RepoResult[],
): FindingDraft | null {
  const spared = answers.filter((answer) => answer.response.authenticated && isSpared(answer));
  if (tokenStatus.is !== 'good' && spared.length === 0) return null;
  const lowest = lowestOf(answers.filter(({ response }) => response.authenticated));
  if (spared.length === 0 && (lowest === null || share(lowest) >= LOW_SHARE)) return null;
  const account = tokenStatus.is === 'good' ? `account ${tokenStatus.identity.name}` : "token's account";
  const said = `The ${account} has ${whatIsLeft(lowest)}`;
  const wait = lowest === null ? 'Wait' : `Wait ${lowest.resetSeconds} seconds`;
  return {
    cause: RATE_LIMIT_ACCOUNT_LOW,
    ...(tokenStatus.is === 'good' ? { subject: tokenStatus.identity.name } : {}),
    message:
      spared.length === 0
        ? `${said}.`
        : `${said}. To keep them for ${wordsOn(host).job}, ${unasked(spared, results)}.`,
    advice: `${wait} before heavy downloads, or ${spreadOut(host)}.`,
    evidence: [...quotaEvidence(answers.map(({ response }) => response)), ...evidenceOn(spared)],
  };
}

/** What eases the load on an account that others use as well. */
function spreadOut(host: Host): string {
  return `spread out the ${host === 'terminal' ? 'work' : 'jobs'} of this account`;
}

function lowestOf(answers: readonly DecisiveAnswer[]): RateLimit | null {
  let lowest: RateLimit | null = null;
  for (const { response, reading } of answers) {
    if (reading.is === 'throttled' || response.outcome.kind !== 'answer') continue;
    const { rateLimit } = response.outcome;
    if (rateLimit?.quota && (lowest === null || share(rateLimit) < share(lowest))) lowest = rateLimit;
  }
  return lowest;
}

/** How much of the quota is left, from 0 to 1. The buckets of the Hub differ in size. */
function share({ remaining, quota }: RateLimit): number {
  return quota === null || quota === 0 ? 1 : remaining / quota;
}

/** Whether it was not asked, so that a quota lasts. */
function isSpared({ reading }: DecisiveAnswer): boolean {
  return reading.is === 'no-answer' && reading.phase === 'quota';
}

function whatIsLeft(lowest: RateLimit | null): string {
  const left = lowest === null ? 'few requests left' : leftText(lowest);
  return `${left}, according to the Hub's RateLimit header`;
}

/** How many of the listed repos were not asked about, by the requests that were not sent. */
function unasked(spared: readonly DecisiveAnswer[], results: readonly RepoResult[]): string {
  const listed = new Set(spared.flatMap(({ request }) => (request === null ? [] : [request])));
  const count = results.filter(({ request }) => listed.has(request)).length;
  if (count === 0) return 'not everything that the listed repos load was checked';
  return `${count} of ${results.length} listed repos ${count === 1 ? 'was' : 'were'} not checked`;
}

function unanswered(results: readonly RepoResult[]): string {
  const open = results.filter(({ access }) => access === 'unknown');
  if (open.length === 0) return 'not everything was checked';
  return `${open.length} of ${results.length} listed repos have no answer`;
}

/** In brackets: the status, if there was one, the counts, and when the quota resets, by the longest time reported. */
function usedUp(affected: readonly DecisiveAnswer[], answers: readonly DecisiveAnswer[]): string {
  const isThrottled = affected.some(({ reading }) => reading.is === 'throttled');
  // What was not asked says nothing itself: an answer before it did.
  const counted = isThrottled ? affected : answers.filter(({ response }) => !response.authenticated);
  const seconds = counted.map(({ response: { outcome } }) =>
    outcome.kind === 'answer' ? (outcome.rateLimit?.resetSeconds ?? outcome.retryAfterSeconds ?? 0) : 0,
  );
  const longest = Math.max(0, ...seconds);
  const [count] = counted
    .flatMap(({ response: { outcome } }) => (outcome.kind === 'answer' ? (outcome.rateLimit ?? []) : []))
    .sort((one, other) => one.remaining - other.remaining);
  const late = counted.some(({ response }) => response.notAwaitedSeconds !== undefined);
  const words = [
    ...(isThrottled ? ['429'] : []),
    ...(count === undefined ? [] : [countText(count) + windowText(count)]),
    ...(longest === 0 ? [] : [`it resets in ${longest} seconds${late ? ', too late for this check' : ''}`]),
  ];
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

function windowText({ windowSeconds }: RateLimit): string {
  return windowSeconds === null ? '' : ` in a window of ${windowSeconds} seconds`;
}
