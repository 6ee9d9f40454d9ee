import { titled } from '../evidence/cause.js';
import { adviceFor } from '../explain/advice.js';
import type { Explanation, Operation } from '../explain/explain.js';
import type { Sureness } from '../explain/ranking.js';

/** What `explain --json` prints: `schema/explain.schema.json` describes it. */
export interface ExplanationData {
  answer: Explanation['answer'];
  candidates: CandidateData[];
  /** What failed instead, if no cause of the catalogue did. */
  other: { kind: string; line: number; words: string } | null;
  leaks: Array<{ line: number; kind: string }>;
  repos: string[];
  /** What checks the first candidate now; null if nothing of this command does. */
  check: string | null;
}

export interface CandidateData {
  cause: string;
  title: string;
  group: string;
  sure: Sureness;
  /** From 0 to 100: how strongly the log points to it, to be compared within one answer alone. */
  weight: number;
  next: string;
  signs: Array<{ line: number; words: string; status: number | null }>;
}

export function explanationData(explanation: Explanation): ExplanationData {
  const { answer, candidates, other, leaks, repos, operation, host } = explanation;
  return {
    answer,
    candidates: candidates.map(({ cause, sure, weight, signs }) => ({
      cause: cause.slug,
      title: titled(cause, host).title,
      group: cause.group,
      sure,
      weight: Math.round(Math.min(weight, 100)),
      next: signs[0]?.advice ?? adviceFor(cause, host),
      signs: signs.map(({ line, words, status }) => ({ line: line.number, words, status })),
    })),
    other: other === null ? null : { kind: other.kind, line: other.line.number, words: other.words },
    leaks: leaks.map(({ line, kind }) => ({ line, kind })),
    repos: [...repos],
    check: candidates.length === 0 ? null : checkCommandFor(repos, operation),
  };
}

function checkCommandFor(repos: readonly string[], operation: Operation): string {
  const option = repos.length === 0 || operation === 'read' ? [] : [`--operation ${operation}`];
  return ['npx hf-auth-check', ...repos, ...option].join(' ');
}
