import type { Verdict } from '../causes/verdict.js';
import type { ScrubReport } from '../cleanup/cleanup-result.js';
import type { PlannedRemoval } from '../cleanup/plan/planned-removals.js';
import type { Finding } from '../evidence/finding.js';
import { type Report, reposWith } from './report.js';

export const MARKS: Record<Verdict, string> = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️' };

/** The line that says it all: the last one of the log. */
export function lastLine(report: Report): string {
  const [first] = report.findings;
  if (report.verdict === 'pass' || first === undefined) {
    return `hf-auth-check: ${report.verdict}. ${scopeOf(report)}`;
  }
  return `hf-auth-check: ${report.verdict} (${first.cause}). ${first.message} ${nextAction(first)}`;
}

/** Who the token is and what was proven, in one sentence. */
export function scopeOf(report: Report): string {
  return `${tokenLine(report)}; ${proven(report)}.`;
}

/** What was proven, in a few words. */
export function proven(report: Report): string {
  const readable = reposWith(report, 'granted', 'read').length;
  const writable = reposWith(report, 'granted', 'write').length;
  const parts = [
    ...(readable > 0 ? [`${count(readable, 'repo')} readable`] : []),
    ...(writable > 0 ? [`${count(writable, 'repo')} writable`] : []),
  ];
  const nothing = report.repos.length === 0 ? 'no repos listed' : 'no listed repo proven';
  return parts.length === 0 ? nothing : parts.join(', ');
}

/** Who the token is, in a few words. */
export function tokenLine({ token, publisher }: Report): string {
  if (token === null) {
    return publisher?.outcome === 'only-looked-at' ? "The claims of this job's id token alone" : 'No token';
  }
  if (token.source === 'publisher' && publisher !== null) {
    return `The Trusted Publisher token of ${publisher.resource}`;
  }
  const saved = token.savedIn === null ? '' : `, saved in ${token.savedIn}`;
  if (token.user === null) return `The token${saved}, whose account is not known`;
  const name = token.name === null ? '' : ` "${token.name}"`;
  return `The ${token.kind} token${name} of ${token.user}${saved}`;
}

/** The next action with the page on which to act, unless its words name that page already. */
export function nextAction({ advice, link }: Finding): string {
  return link === null || advice.includes(link) ? `Next: ${advice}` : `Next: ${advice} (${link})`;
}

/** What was removed from where, and where its original lies if it stays away. */
export function removedText({ path, backup }: ScrubReport): string {
  return backup === null ? path : `${path}; the original is kept in ${backup}`;
}

/** What a scrub would do about one place. */
export function removalText({ target, path, part, refusal }: PlannedRemoval): string {
  const what = part === null ? path : `${path}, ${part}`;
  return refusal === null
    ? `would be removed: ${what} (scrub: ${target})`
    : `would be left as it is: ${what} (scrub: ${target}): ${refusal}`;
}

/** How the later steps are shielded, and what can be sent all the same, one a line. */
export function isolationLines({ isolated }: Report): string[] {
  if (isolated === null) return [];
  // Of git's settings the count says it all.
  const names = isolated.variables.filter((name) => !/^GIT_CONFIG_(?:KEY|VALUE)_/.test(name));
  return [
    ...(names.length === 0 ? [] : [`set for all later steps: ${names.join(', ')}; no file was changed`]),
    ...isolated.notReached.map((sentence) => `not reached: ${sentence}`),
  ];
}

/** The hosts that files come from, one a line: whether each answered, and whose files lie there. */
export function hostLines({ transferHosts }: Report): string[] {
  return (transferHosts ?? []).map(({ host, reached, code, serves }) => {
    const how =
      reached === null ? 'not known, the time was up' : reached ? 'answers' : `no connection (${code})`;
    return `${host}: ${how}${serves.length === 0 ? '' : `; has files of ${serves.join(', ')}`}`;
  });
}

/** The cause in a few words, with its slug: the word to search the documentation for. */
export function titleWithSlug({ title, cause }: Finding): string {
  return `${title} (${cause})`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
