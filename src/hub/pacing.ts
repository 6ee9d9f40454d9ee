import type { RateLimit } from './rate-limit.js';

/** What is known of one quota of one caller. */
export interface Window {
  remaining: number;
  /** Requests a window; null when it was not said. */
  quota: number | null;
  /** When it starts anew, in milliseconds by the clock of this process. */
  endsAt: number;
}

/** What a request and those before it have to do with a quota. */
export interface Demand {
  /** Whether the request may be left out so that the quota lasts for the job. */
  isSpareable: boolean;
  /** Questions that are asked and not answered yet: what was said last may not count them. */
  inFlight: number;
  /** Whether no answer has come yet since the quota's window began, or the check did. */
  isUnknown: boolean;
}

/** This part of a quota is left to the job. */
const SPARED_SHARE = 0.25;
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

/** Whether a request may be sent now. One that may be left out first waits for the Hub to say what is left. */
export function mayGo(window: Window | null, demand: Demand, now: number): boolean {
  const { isSpareable, inFlight, isUnknown } = demand;
  if (window === null || now >= window.endsAt) return !isSpareable || !isUnknown || inFlight === 0;
  const spared = isSpareable ? Math.ceil((window.quota ?? 0) * SPARED_SHARE) : 0;
  return window.remaining - inFlight > spared;
}
