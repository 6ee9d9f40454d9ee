import type { Isolated } from './plan/isolation.js';

/** What was done about a stale credential, in words, or why nothing could be. */
export interface ScrubReport {
  target: 'netrc' | 'git' | 'saved-token';
  path: string;
  /** Null when it was removed. */
  failure: string | null;
  /** Whether the post step puts it back. */
  restored: boolean;
  /** Where the original is kept for good; null where it is put back, or was not touched. */
  backup: string | null;
}

/** What was done about what was found on this machine. */
export interface CleanupResult {
  scrubs: readonly ScrubReport[];
  /** Null where the job was not isolated. */
  isolation: Isolated | null;
}

export const NOTHING_DONE: CleanupResult = { scrubs: [], isolation: null };
