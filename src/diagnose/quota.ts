import type { RateLimit } from '../hub/rate-limit.js';
import type { FindingDraft } from './finding.js';
import { evidenceOn, type Question } from './question.js';
import type { Standing } from './standing.js';

const LOW_SHARE = 0.1;

/** Whose quota is used up, where answers say so. */
export function throttling(questions: readonly Question[]): FindingDraft[] {
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
  if (whoami !== undefined) {
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

/** A quota that is nearly used up. */
export function lowQuota(standing: Standing, questions: readonly Question[]): FindingDraft | null {
  if (standing.is !== 'good') return null;
  let lowest: RateLimit | null = null;
  for (const { exchange, reading } of questions) {
    if (!exchange.authenticated || reading.is === 'throttled' || exchange.outcome.kind !== 'answer') continue;
    const { rateLimit } = exchange.outcome;
    if (rateLimit?.quota && (lowest === null || share(rateLimit) < share(lowest))) lowest = rateLimit;
  }
  if (lowest === null || share(lowest) >= LOW_SHARE) return null;
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

/** How much of the quota is left, from 0 to 1. The buckets of the Hub differ in size. */
function share({ remaining, quota }: RateLimit): number {
  return quota === null || quota === 0 ? 1 : remaining / quota;
}

function resetText(questions: readonly Question[]): string {
  const seconds = questions.map(({ exchange: { outcome } }) =>
    outcome.kind === 'answer' ? (outcome.rateLimit?.resetSeconds ?? 0) : 0,
  );
  const longest = Math.max(0, ...seconds);
  return longest === 0 ? '' : `; it starts anew in ${longest} seconds`;
}
