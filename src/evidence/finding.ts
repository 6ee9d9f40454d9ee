import type { Place } from '../job/variables.js';
import type { Severity } from '../model/severity.js';
import type { Cause } from './cause.js';

/** One thing that was observed and on which a finding rests. */
export interface EvidenceItem {
  /** What was seen, in words; for an answer of the Hub, what was asked. */
  fact: string;
  status?: number;
  /** The Hub's own code for the refusal (`X-Error-Code`). */
  code?: string;
  /** The Hub's own words. Text from outside: to be escaped wherever it is shown. */
  message?: string;
  requestId?: string;
}

/** What is wrong with a value, for programs; never what is around the place. */
export interface Detail {
  /** In one word, such as `two-tokens`. */
  kind: string;
  /** The class of the first character that does not belong there; null where it is no single one. */
  character: string | null;
  /** Its place, counted in characters from 1, without the blanks around the value. */
  position: number | null;
}

/** A conclusion, what it rests on, and what to do about it. */
export interface Finding {
  /** The slug of the cause. */
  cause: string;
  /** The cause in a few words: what a person reads first. */
  title: string;
  severity: Severity;
  /** The level at which it is shown and counts for the step: its severity, unless an input or its repo says otherwise. */
  level: Severity;
  /** Whether it is about optional repos alone, and so never fails the step. */
  optional: boolean;
  /** What it is about: a repo, a file, a variable; null when it is about the run as a whole. */
  subject: string | null;
  /** What else it is about: other repos that the same next action cures. */
  others: string[];
  /** What is wrong and how we know, in one or two sentences. */
  message: string;
  /** The one next action. */
  advice: string;
  /** The page on which to act, where there is one. */
  link: string | null;
  /** What is done on that page, in a few words, such as `Accept the conditions`; null without a link. */
  linkText: string | null;
  evidence: EvidenceItem[];
  /** The line of the workflow that it is about, where the workspace has it; null where none is known. */
  place: Place | null;
  /** What exactly is wrong with a value that is not sent; null for all other findings. */
  detail: Detail | null;
  /** Place among the listed repos, for a stable order; -1 when the finding is about none of them. */
  position: number;
}

export interface FindingDraft {
  cause: Cause;
  /** In other words than the cause's own. */
  title?: string;
  severity?: Severity;
  subject?: string | null;
  message: string;
  advice: string;
  link?: string | null;
  linkText?: string;
  evidence?: EvidenceItem[];
  /** The line of the workflow that the rule itself has found; for all others one is looked for later. */
  place?: Place | null;
  detail?: Detail;
  position?: number;
}

/** Completes a finding with its cause's own severity and neutral defaults. */
export function finding(draft: FindingDraft): Finding {
  const severity = draft.severity ?? draft.cause.severity;
  return {
    cause: draft.cause.slug,
    title: draft.title ?? draft.cause.title,
    severity,
    level: severity,
    optional: false,
    subject: draft.subject ?? null,
    others: [],
    message: draft.message,
    advice: draft.advice,
    link: draft.link ?? null,
    linkText: draft.link == null ? null : (draft.linkText ?? null),
    evidence: draft.evidence ?? [],
    place: draft.place ?? null,
    detail: draft.detail ?? null,
    position: draft.position ?? -1,
  };
}
