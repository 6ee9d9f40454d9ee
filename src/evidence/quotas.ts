import { leftText, type RateLimit } from '../hub/rate-limit.js';
import type { HubResponse } from '../hub/response.js';
import type { EvidenceItem } from './finding.js';

/** What the Hub says of one quota: it counts by caller and by kind of route (protocol notes §5). */
export interface Quota extends RateLimit {
  readonly withToken: boolean;
}

/** The name of a kind of route comes from outside: what invents one for each answer is not followed. */
const MOST_QUOTAS = 8;

/** Each quota that these answers tell of. Answers overtake each other, so it is as low as any of them says. */
export function quotasOf(responses: readonly HubResponse[]): Quota[] {
  const lowest = new Map<string, Quota>();
  for (const { outcome, authenticated } of responses) {
    if (outcome.kind !== 'answer' || outcome.rateLimit === null) continue;
    const key = `${authenticated} ${outcome.rateLimit.bucket}`;
    const known = lowest.get(key);
    if (known === undefined ? lowest.size >= MOST_QUOTAS : known.remaining <= outcome.rateLimit.remaining)
      continue;
    lowest.set(key, { ...outcome.rateLimit, withToken: authenticated });
  }
  return [...lowest.values()];
}

export function quotaEvidence(responses: readonly HubResponse[]): EvidenceItem[] {
  return quotasOf(responses).map((quota) => ({
    fact: `RateLimit of the bucket ${quota.bucket}, ${quota.withToken ? 'with the token' : 'without a token'}: ${leftText(quota)}`,
  }));
}
