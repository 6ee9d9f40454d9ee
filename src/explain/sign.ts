import type { Cause } from '../evidence/cause.js';
import type { Scene } from './scene.js';
import type { Spot } from './spot.js';

/**
 * How strongly a sign points to a cause. `certain`: the Hub's or its client's own words name this cause and no other.
 * `likely`: they name it, or leave it and rarer ones. `possible`: it is one of several. `faint`: worth a line only if
 * nothing better is found.
 */
export const WEIGHTS = { certain: 100, likely: 70, possible: 45, faint: 15 } as const;

export type Claim = readonly [cause: Cause, weight: number];

/** Words that clients or the Hub print, and what they say. */
export interface SignRule {
  /** The words as they are shown: nothing of a log that may be somebody's own is in them. */
  pattern: RegExp;
  /** Whether only the Hub and its clients print them: then no address is needed to know whose they are. */
  isOwn: boolean;
  /** Whether other software prints them about something else that failed before. */
  isWrapper?: boolean;
  /** The next action, if what the words say fits it better than that of the cause. */
  advice?: string;
  claims: (spot: Spot, scene: Scene) => readonly Claim[];
}
