import type { Answer, NoAnswer } from './response.js';

const FIRST_PAUSE_MS = 200;
/** After a 429 that names no time: sooner than that nobody's quota starts anew. */
const UNNAMED_PAUSE_MS = 1_000;
/** Counts of whole seconds may have been rounded down. */
const MARGIN_MS = 1_000;
/** What an answer takes at least, so that waiting for it is worth while. */
const LEAST_FOR_ANSWER_MS = 1_000;
/** All whose quota starts anew at the same moment are told the same moment. */
const WIDEST_SPREAD_MS = 5_000;

/** Statuses that another try would meet again, since the server cannot do what it is asked for. */
const LASTING = new Set([501, 505]);
/** Codes of requests that could not be sent as they are. */
const UNSENDABLE = new Set(['UND_ERR_INVALID_ARG', 'ERR_INVALID_CHAR']);

/** What is to be done after a try. */
export type NextTry =
  | { is: 'settled' }
  | { is: 'again'; pauseMs: number }
  /** The server named a time, in seconds, that is not left. */
  | { is: 'too-late'; seconds: number };

export interface Tried {
  outcome: Answer | NoAnswer;
  /** How many tries there were, and how many there may be. */
  attempts: number;
  most: number;
  /** Whether the route is limited so strictly that only a server that names a time is asked again after a 429. */
  sparing: boolean;
  /** Until the common deadline. */
  leftMs: number;
}

/**
 * Whether to ask again, and when: after failures that may pass, exponentially later, or when the server says so
 * (`RateLimit`, `Retry-After`), if that is in time. 401, 403 and 404 are answers like any other. `random`, from 0
 * to 1, keeps jobs that were started together from asking together again.
 */
export function nextTry(tried: Tried, random: number): NextTry {
  const { outcome, attempts, most, sparing, leftMs } = tried;
  if (attempts >= most || !mayPass(outcome)) return { is: 'settled' };
  const named = namedWait(outcome);
  if (named !== null) {
    const slack = leftMs - named - LEAST_FOR_ANSWER_MS;
    if (slack < 0) return { is: 'too-late', seconds: Math.ceil(named / 1000) };
    const pauseMs = Math.max(named, FIRST_PAUSE_MS);
    return { is: 'again', pauseMs: pauseMs + spread(pauseMs, slack, random) };
  }
  const isThrottled = outcome.kind === 'answer' && outcome.status === 429;
  if (isThrottled && sparing) return { is: 'settled' };
  const pause = (isThrottled ? UNNAMED_PAUSE_MS : FIRST_PAUSE_MS) * 2 ** (attempts - 1);
  const pauseMs = pause / 2 + random * pause;
  return pauseMs < leftMs ? { is: 'again', pauseMs } : { is: 'settled' };
}

/** How much later than after a wait to come back, within the slack: not all are to come in the first moment. */
export function spread(waitMs: number, slackMs: number, random: number): number {
  return random * Math.max(0, Math.min(waitMs, slackMs, WIDEST_SPREAD_MS));
}

/**
 * Milliseconds until a window that ends in so many seconds is over for certain, and whether an answer would still
 * be in time after that.
 */
export function untilReset(resetSeconds: number, leftMs: number): { waitMs: number; slackMs: number } {
  const waitMs = resetSeconds * 1000 + MARGIN_MS;
  return { waitMs, slackMs: leftMs - waitMs - LEAST_FOR_ANSWER_MS };
}

function mayPass(outcome: Answer | NoAnswer): boolean {
  if (outcome.kind === 'answer') {
    const { status } = outcome;
    return status === 408 || status === 429 || (status >= 500 && !LASTING.has(status));
  }
  const { phase, code } = outcome;
  // What a proxy says of the way to the Hub is a status, too.
  if (phase === 'proxy') return /^PROXY_(?:ANSWERED_(?:408|429|5\d\d)|CLOSED)$/.test(code);
  return phase === 'connect' || (phase === 'answer' && !UNSENDABLE.has(code));
}

/** Milliseconds that the server asks to wait; null when it says nothing of it. */
function namedWait(outcome: Answer | NoAnswer): number | null {
  if (outcome.kind === 'no-answer') return null;
  const { status, rateLimit, retryAfterSeconds } = outcome;
  const isUsedUp = status === 429 && rateLimit !== null && rateLimit.remaining === 0;
  const waits = [
    ...(isUsedUp ? [rateLimit.resetSeconds * 1000 + MARGIN_MS] : []),
    ...(retryAfterSeconds === null ? [] : [retryAfterSeconds * 1000]),
  ];
  return waits.length === 0 ? null : Math.max(...waits);
}
