import type { Finding } from '../evidence/finding.js';
import { SEVERITIES } from '../model/severity.js';
import { clipped } from './clipped.js';
import { visible } from './encode.js';
import type { Report } from './report.js';

/** In characters. An id has at most 96; a revision may be of any length. */
const LONGEST_SUBJECT = 160;

/** Findings that are shown together: those of one level, severity and cause about different repos, else a single one. */
export type Group = readonly [Finding, ...Finding[]];

/**
 * The findings of a report in groups, what is shown as an error first, then by severity: the log, the annotations, the
 * summary and the comment all show them in this order. Only findings about repos for which `mayJoin` holds are shown together.
 */
export function groupsOf(
  { findings, repos }: Pick<Report, 'findings' | 'repos'>,
  mayJoin: (finding: Finding) => boolean = () => true,
): Group[] {
  const names = new Set(repos.map(({ repo }) => repo));
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const [index, finding] of inShownOrder(findings).entries()) {
    const isAboutRepo = finding.subject !== null && names.has(finding.subject);
    const { level, severity, cause } = finding;
    const key = isAboutRepo && mayJoin(finding) ? `${level} ${severity} ${cause}` : String(index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  // What is said of reading and writing one repo is not the same.
  return [...groups.values()].flatMap((group) =>
    subjectsOf(group).length > 1 ? [group] : group.map((finding): Group => [finding]),
  );
}

function inShownOrder(findings: readonly Finding[]): Finding[] {
  const isLess = ({ level }: Finding) => Number(level !== 'error');
  const weight = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  return [...findings].sort((a, b) => isLess(a) - isLess(b) || weight(a) - weight(b));
}

/** What the findings are about, each once. */
export function subjectsOf(group: readonly Finding[]): string[] {
  return [...new Set(group.flatMap(({ subject, others }) => [subject ?? [], others].flat()))];
}

/** What is wrong, in a few words: the repo, or how many there are, and the title of the cause. */
export function heading(group: Group, { repos }: Pick<Report, 'repos'>): string {
  const [{ title, subject }] = group;
  if (!repos.some(({ repo }) => repo === subject)) return title;
  const subjects = subjectsOf(group).length;
  return subjects === 1
    ? `${clipped(visible(subject ?? ''), LONGEST_SUBJECT)}: ${title}`
    : `${subjects} repos: ${title}`;
}

/** The same with the slug of the cause: the word to search the documentation for. */
export function headingWithSlug(group: Group, report: Pick<Report, 'repos'>): string {
  return `${heading(group, report)} (${group[0].cause})`;
}
