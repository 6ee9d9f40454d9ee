import type { RateLimit } from './rate-limit.js';

/** What is known of one quota of one caller. */
export interface Window {
  remaining: number;
  /** Requests a window; null when it was not said. */
  quota: number | null;
  /** When it starts anew, in milliseconds by the clock of this process. */
  endsAt: number;
}

/** What this run has to do with a quota. */
export interface Demand {
  /** Questions that are asked and not answered yet: what was said last may not count them. */
  inFlight: number;
  /** Questions that were asked so far. */
  asked: number;
  /** Whether the quota belongs to an account, whose jobs want to work with it after the check. */
  isAccounts: boolean;
}

/** So many questions are asked as long as there is any quota: a short list is worth it. */
const SHORT_LIST = 50;
/** This part of an account's quota is left to its jobs. */
const SPARED_SHARE = 0.05;
/** Windows that end within that of each other are the same: their ends are told in whole seconds. */
const SAME_END_MS = 2_000;

/**
 * What is known of a quota after one more answer. Answers overtake each other, so within one window the least
 * that was said counts.
 */
export function windowAfter(known: Window | null, said: RateLimit, now: number): Window {
  const endsAt = now + said.resetSeconds * 1000;
  const isSame = known !== null && now < known.endsAt && endsAt < known.endsAt + SAME_END_MS;
  return {
    remaining: isSame ? Math.min(known.remaining, said.remaining) : said.remaining,
    quota: said.quota ?? known?.quota ?? null,
    endsAt: isSame ? Math.min(known.endsAt, endsAt) : endsAt,
  };
}

/** How many questions may go now. What nothing is known of has no bounds. */
export function howManyMayGo(window: Window | null, demand: Demand, now: number): number {
  if (window === null || now >= window.endsAt) return Number.POSITIVE_INFINITY;
  const { inFlight, asked, isAccounts } = demand;
  const { remaining, quota } = window;
  const spared = isAccounts && quota !== null ? Math.ceil(quota * SPARED_SHARE) : 0;
  const ofShortList = Math.min(remaining - inFlight, SHORT_LIST - asked);
  return Math.max(0, ofShortList, remaining - inFlight - spared);
}
