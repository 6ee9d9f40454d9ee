import { CAUSES } from '../causes/catalogue.js';
import { CREDENTIAL_NOT_RECEIVED } from '../causes/network/network.js';
import { REPO_MISSING_OR_NO_ACCESS, TARGET_MISSING } from '../causes/repo/missing.js';
import { REFUSED_FOR_UNKNOWN_REASON } from '../causes/repo/unknown-reason.js';
import { CLIENT_COMMAND_MISSING } from '../causes/runner/missing-command.js';
import type { Cause } from '../evidence/cause.js';
import type { FoundSign } from './found-signs.js';
import { WEIGHTS } from './sign.js';

/**
 * `certain`: words of the Hub or its client name this cause and no other. `likely`: the log fits this cause clearly
 * better than any other. `possible`: the log fits it, and others as well.
 */
export type Sureness = 'certain' | 'likely' | 'possible';

export interface Candidate {
  cause: Cause;
  sure: Sureness;
  weight: number;
  /** What speaks for it, the strongest first. */
  signs: readonly FoundSign[];
}

const AUTHENTICATION_GROUPS: ReadonlySet<Cause['group']> = new Set([
  'token',
  'oidc',
  'organization',
  'scope',
  'gate',
  'runner',
]);
const AUTHENTICATION: ReadonlySet<Cause> = new Set<Cause>([
  CREDENTIAL_NOT_RECEIVED,
  REPO_MISSING_OR_NO_ACCESS,
  TARGET_MISSING,
  REFUSED_FOR_UNKNOWN_REASON,
]);

/** Whether another token, another right of it, or access of its account may be what is missing. */
export function isAuthentication(cause: Cause): boolean {
  if (cause === CLIENT_COMMAND_MISSING) return false;
  return AUTHENTICATION_GROUPS.has(cause.group) || AUTHENTICATION.has(cause);
}

/** A warning passed by: what failed may well be something else. */
const OF_A_WARNING = 0.4;
/** What the first has to be ahead of the second by, to be called likely. */
export const LEAD = 10;
const MOST_SIGNS = 3;

/** The causes that signs point to, the best first; of equal ones the weightier. */
export function ranked(signs: readonly FoundSign[]): Candidate[] {
  const byCause = new Map<Cause, Array<{ weight: number; sign: FoundSign }>>();
  for (const sign of signs) {
    for (const [cause, full] of sign.claims) {
      const weight = sign.line.isWarning ? full * OF_A_WARNING : full;
      byCause.set(cause, [...(byCause.get(cause) ?? []), { weight, sign }]);
    }
  }
  const order = new Map<Cause, number>((CAUSES as readonly Cause[]).map((cause, index) => [cause, index]));
  const sorted = Array.from(byCause, ([cause, points]) => {
    const strongest = [...points].sort((one, other) => other.weight - one.weight);
    return { cause, weight: strongest[0]?.weight ?? 0, signs: strongest.map(({ sign }) => sign) };
  }).sort(
    (one, other) => other.weight - one.weight || (order.get(one.cause) ?? 0) - (order.get(other.cause) ?? 0),
  );
  const second = sorted[1]?.weight ?? 0;
  return sorted.map(({ cause, weight, signs: all }, index) => ({
    cause,
    weight,
    sure:
      weight >= WEIGHTS.certain
        ? 'certain'
        : index === 0 && weight >= WEIGHTS.likely - 10 && weight - second >= LEAD
          ? 'likely'
          : 'possible',
    signs: onDifferentLines(all).slice(0, MOST_SIGNS),
  }));
}

/** The strongest of each line: one message has several words that rules look for. */
function onDifferentLines(signs: readonly FoundSign[]): FoundSign[] {
  return signs.filter(
    ({ line }, index) => signs.findIndex((other) => other.line.number === line.number) === index,
  );
}
