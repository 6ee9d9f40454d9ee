import type { Verdict } from '../causes/verdict.js';
import type { ScrubReport } from '../cleanup/cleanup-result.js';
import type { PlannedRemoval } from '../cleanup/plan/planned-removals.js';
import type { Finding } from '../evidence/finding.js';
import type { Host } from '../model/host.js';
import { settingOn, wordsOn } from '../model/host-words.js';
import type { Operation } from '../model/inputs.js';
import { SEVERITIES } from '../model/severity.js';
import { groupsOf } from './groups.js';
import { type Report, reposWith } from './report.js';
import { tallyText } from './tally.js';

export const MARKS: Record<Verdict, string> = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️' };

/** The last line of the log: verdict, cause and counts, without a sentence that is above it already. */
export function lastLine(report: Report): string {
  const { verdict, cause } = report;
  const isPass = verdict === 'pass';
  return [
    isPass || cause === null ? `hf-auth-check: ${verdict}` : `hf-auth-check: ${verdict} (${cause})`,
    tallyText(report),
    ...(isPass ? severityCounts(report.findings) : severityCounts(groupsOf(report).slice(1).flat(), 'more ')),
  ].join(', ');
}

/** For example `1 error` and `2 warnings`, or with `more ` in front `2 more warnings`, as far as there are any. */
export function severityCounts(findings: readonly Finding[], more: 'more ' | '' = ''): string[] {
  return SEVERITIES.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [count(number, `${more}${severity}`)];
  });
}

/** Who the token is and what was proven, in one sentence. */
export function scopeOf(report: Report): string {
  return `${tokenLine(report)}; ${proven(report)}.`;
}

const PROVEN: ReadonlyArray<readonly [Operation, string]> = [
  ['read', 'readable'],
  ['write', 'writable'],
  ['create', 'writable or ready to be created'],
  ['pr', 'open to pull requests'],
];

/** What was proven, in a few words. */
export function proven(report: Report): string {
  const parts = PROVEN.flatMap(([operation, what]) => {
    const listed = reposWith(report, 'granted', [operation]).length;
    const found = reposWith(report, 'granted', [operation], true).length;
    return [
      ...(listed === 0 ? [] : [`${count(listed, 'repo')} ${what}`]),
      ...(found === 0 ? [] : [`${count(found, 'found repo')} ${what}`]),
    ];
  });
  const nothing = report.repos.length === 0 ? 'no repos listed' : 'no access proven';
  return parts.length === 0 ? nothing : parts.join(', ');
}

/** Who the token is, in a few words. */
export function tokenLine({ token, publisher }: Report, host: Host = 'github'): string {
  if (token === null) {
    return publisher?.outcome === 'only-looked-at'
      ? `Only the claims of ${wordsOn(host).idToken}`
      : 'No token';
  }
  if (token.source === 'publisher' && publisher !== null) {
    return `The Trusted Publisher token of ${publisher.resource}`;
  }
  const name = token.name === null ? '' : ` "${token.name}"`;
  if (token.savedIn !== null && host === 'terminal') {
    const who = token.user === null ? 'account unknown' : `the ${token.kind} token${name} of ${token.user}`;
    return `Your saved login (${token.savedIn}): ${who}`;
  }
  const saved = token.savedIn === null ? '' : `, saved in ${token.savedIn}`;
  if (token.user === null) return `The token${saved}, account unknown`;
  return `The ${token.kind} token${name} of ${token.user}${saved}`;
}

/** The next action, with its page unless the words name that page already. */
export function nextAction({ advice, link }: Finding): string {
  return link === null || advice.includes(link) ? `Next: ${advice}` : `Next: ${advice} (${link})`;
}

/** What was removed from where, and where its original is kept if it is not put back. */
export function removedText({ path, backup }: ScrubReport): string {
  return backup === null ? path : `${path}; the original is kept in ${backup}`;
}

/** What a scrub would do about one place. */
export function removalText({ target, path, part, refusal }: PlannedRemoval, host: Host = 'github'): string {
  const setting = settingOn(host, 'scrub', target);
  const what = part === null ? path : `${path}, ${part}`;
  return refusal === null
    ? `would remove ${what} (${setting})`
    : `would not remove ${what} (${setting}): ${refusal}`;
}

/** How the later steps are isolated, and what can be sent all the same, one a line. */
export function isolationLines({ isolated }: Report): string[] {
  if (isolated === null) return [];
  // Git's settings come as numbered pairs: the variable that counts them is enough.
  const names = isolated.variables.filter((name) => !/^GIT_CONFIG_(?:KEY|VALUE)_/.test(name));
  return [
    ...(names.length === 0 ? [] : [`set for all later steps: ${names.join(', ')}; no file was changed`]),
    ...isolated.notReached.map((sentence) => `not isolated: ${sentence}`),
  ];
}

/** The hosts that serve files, one a line: whether each answered, and whose files it has. */
export function hostLines({ transferHosts }: Report): string[] {
  return (transferHosts ?? []).map(({ host, reached, code, serves }) => {
    const how =
      reached === null ? 'unknown, the time was up' : reached ? 'answers' : `no connection (${code})`;
    return `${host}: ${how}${serves.length === 0 ? '' : `; has files of ${serves.join(', ')}`}`;
  });
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
