import type { FindingDraft } from './finding.js';

/** What the answers about one repo come to. */
export interface Conclusion {
  /** `unknown` when nothing was asked, or nothing that was answered settles it. */
  access: 'granted' | 'refused' | 'unknown';
  drafts: FindingDraft[];
}

export const GRANTED: Conclusion = { access: 'granted', drafts: [] };
export const UNKNOWN: Conclusion = { access: 'unknown', drafts: [] };
/** Refused for a reason that a finding about the token or the network gives. */
export const REFUSED: Conclusion = { access: 'refused', drafts: [] };

export function refused(...drafts: FindingDraft[]): Conclusion {
  return { access: 'refused', drafts };
}
