import { defineCause } from '../../evidence/cause.js';
import { type DecisiveAnswer, evidenceOn } from '../../evidence/decisive-answers.js';
import type { FindingDraft } from '../../evidence/finding.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import type { RateLimit } from '../../hub/rate-limit.js';
import type { RepoResult } from '../repo/diagnose-repo.js';

/**
 * Means: The quota for requests without a token, which everybody behind this address shares, is used up, or
 * what is left of it was left to a job that has no token.
 *
 * How we know: A 429 to a request without a token, or what the Hub's `RateLimit` header says is left.
 *
 * What to do: Give the job a token, whose account has a quota of its own; or wait.
 */
export const RATE_LIMIT_SHARED_IP = defineCause({
  group: 'network',
  slug: 'rate-limit-shared-ip',
  severity: 'warning',
  title: 'The anonymous quota of this address is used up',
});

/**
 * Means: The account's own quota is used up.
 *
 * How we know: A 429 to a request with the token, with nothing left by the Hub's count.
 *
 * What to do: Wait for the seconds that the message names, and spread the jobs.
 */
export const RATE_LIMIT_ACCOUNT = defineCause({
  group: 'network',
  slug: 'rate-limit-account',
  severity: 'warning',
  title: "The account's quota is used up",
});

/**
 * Means: The identity check alone was throttled. Repos were checked all the same.
 *
 * How we know: A 429 on the identity check, and other answers elsewhere.
 *
 * What to do: Nothing. Fewer identity checks from one address would avoid it.
 */
export const RATE_LIMIT_WHOAMI = defineCause({
  group: 'network',
  slug: 'rate-limit-whoami',
  severity: 'warning',
  title: 'The identity check was rate-limited',
});

/**
 * Means: Little is left of the account's quota. Of a list with more than 25 repos, some were not asked about
 * if that would have taken the last quarter, which is left to the job.
 *
 * How we know: The Hub says on a good answer that less than a tenth is left, or less than the list needs.
 *
 * What to do: Wait, or spread the jobs.
 */
export const RATE_LIMIT_ACCOUNT_LOW = defineCause({
  group: 'network',
  slug: 'rate-limit-account-low',
  severity: 'warning',
  title: "Little is left of the account's quota",
});

const LOW_SHARE = 0.1;

/** Whose quota is used up, where answers say so. */
export function throttling(
  answers: readonly DecisiveAnswer[],
  results: readonly RepoResult[],
): FindingDraft[] {
  const drafts: FindingDraft[] = [];
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
    const quota = "The anonymous request quota of this runner's address";
    drafts.push({
      cause: RATE_LIMIT_SHARED_IP,
      message: isLow
        ? `${quota} has ${whatIsLeft(lowest)}; they are left to the job, and ${unasked(spared, results)}.`
        : `${quota} is used up${usedUp(byAddress, answers)}, and ${unanswered(results)}.`,
      advice:
        'Give the job a token in HF_TOKEN: its account has a quota of its own, not shared with other runners.',
      evidence: evidenceOn(byAddress),
    });
  }
  if (byAccount.length > 0) {
    const all = [...byAccount, ...spared.filter(({ response }) => response.authenticated)];
    drafts.push({
      cause: RATE_LIMIT_ACCOUNT,
      message: `The request quota of the token's account is used up${usedUp(byAccount, answers)}, and ${unanswered(results)}.`,
      advice:
        'Wait for the quota to start anew and spread the jobs of this account, or move it to a plan with a higher quota.',
      evidence: evidenceOn(all),
    });
  }
  if (whoami !== undefined) {
    const proven = answers.filter(({ isWhoami, reading }) => !isWhoami && reading.is === 'granted').length;
    const repos =
      proven === 0 ? 'No listed repo is proven' : `The answers of the repos stand: ${proven} granted`;
    drafts.push({
      cause: RATE_LIMIT_WHOAMI,
      message: `The Hub rate-limited the identity check${usedUp([whoami], answers)}, so who the token belongs to is not known. ${repos}.`,
      advice:
        'Nothing to do now; with many jobs on one address, check the token once and not in each of them.',
      evidence: evidenceOn([whoami]),
    });
  }
  return drafts;
}

/** An account's quota that is nearly used up, and what was not asked for that reason. */
export function lowQuota(
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
        : `${said}; they are left to the job, and ${unasked(spared, results)}.`,
    advice: `${wait} before heavy downloads, or spread the jobs of this account.`,
    evidence: [
      ...(lowest === null
        ? []
        : [
            {
              fact: `RateLimit of bucket ${lowest.bucket}: r=${lowest.remaining}, t=${lowest.resetSeconds}, q=${lowest.quota}`,
            },
          ]),
      ...evidenceOn(spared),
    ],
  };
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
  const left =
    lowest === null
      ? 'few requests left'
      : `${lowest.remaining} of ${lowest.quota} requests left for the next ${lowest.resetSeconds} seconds`;
  return `${left}, as the Hub's RateLimit header says`;
}

/** How many of the listed repos were not asked about, by the requests that were not sent. */
function unasked(spared: readonly DecisiveAnswer[], results: readonly RepoResult[]): string {
  const listed = new Set(spared.flatMap(({ request }) => (request === null ? [] : [request])));
  const count = results.filter(({ request }) => listed.has(request)).length;
  if (count === 0) return 'what the listed repos load was not all asked';
  return `${count} of ${results.length} listed repos ${count === 1 ? 'was' : 'were'} not asked`;
}

function unanswered(results: readonly RepoResult[]): string {
  const open = results.filter(({ access }) => access === 'unknown');
  if (open.length === 0) return 'not everything was asked';
  return `${open.length} of ${results.length} listed repos have no answer`;
}

/** In brackets: the status, if there was one, and when the quota starts anew, by the longest time that was said. */
function usedUp(affected: readonly DecisiveAnswer[], answers: readonly DecisiveAnswer[]): string {
  const isThrottled = affected.some(({ reading }) => reading.is === 'throttled');
  // What was not asked says nothing itself: an answer before it did.
  const counted = isThrottled ? affected : answers.filter(({ response }) => !response.authenticated);
  const seconds = counted.map(({ response: { outcome } }) =>
    outcome.kind === 'answer' ? (outcome.rateLimit?.resetSeconds ?? outcome.retryAfterSeconds ?? 0) : 0,
  );
  const longest = Math.max(0, ...seconds);
  const late = counted.some(({ response }) => response.notAwaitedSeconds !== undefined);
  const words = [
    ...(isThrottled ? ['429'] : []),
    ...(longest === 0
      ? []
      : [`it starts anew in ${longest} seconds${late ? ', too late for this check' : ''}`]),
  ];
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}
