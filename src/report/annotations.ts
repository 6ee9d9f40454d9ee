import type { Severity } from '../evidence/cause.js';
import type { Finding } from '../evidence/finding.js';
import type { Place } from '../runner/workflow/token-mapping.js';
import { visible } from './encode.js';
import type { Report } from './report.js';
import { count, nextAction, titleWithSlug } from './wording.js';

export interface Annotation {
  level: Severity;
  /** One line. */
  title: string;
  /** One line, or where next actions differ by repo several; at most `LONGEST_MESSAGE` characters. */
  message: string;
  /** The line of the workflow that it points to; null where none is known. */
  place: Place | null;
}

/** GitHub shows so many annotations of each level for a step; what comes later is in the log only. */
const MOST_PER_LEVEL = 10;

/** In characters. The runner cuts at 4096, and whoever puts the title in front needs room for it. */
export const LONGEST_MESSAGE = 3_500;
/** The parts of it: what is wrong, the other repos, the next action, and those of the others. */
const LONGEST_SENTENCES = 1_100;
const LONGEST_NAMES = 400;
const LONGEST_ACTION = 1_100;
const LONGEST_LINES = 800;
const MOST_LINES = 5;

const LEVELS: readonly Severity[] = ['error', 'warning', 'notice'];
const ELSEWHERE = 'see the job summary and the report file';

/**
 * What a step shows, weightiest first: findings of one cause about several repos as one, and where there are too
 * many of a level, the last one counts the rest. The step fails with the first.
 */
export function annotations(report: Report): Annotation[] {
  const found = LEVELS.flatMap((level) => {
    const groups = together(report, level, () => true);
    const shown = groups.length > MOST_PER_LEVEL ? groups.slice(0, MOST_PER_LEVEL - 1) : groups;
    const left = groups.slice(shown.length).flat().length;
    const rest = count(left, `more ${level}`);
    return [
      ...shown.map((group) => annotationOf(group, level)),
      ...(left === 0 ? [] : [{ level, title: rest, message: `${rest}: ${ELSEWHERE}.`, place: null }]),
    ];
  });
  return [...found, ...hintAnnotation(report)];
}

/** No finding, since nothing is wrong: said last, and only where all else is well. */
function hintAnnotation({ hint }: Report): Annotation[] {
  if (hint === null) return [];
  const message = clipped(`${hint.message} (${hint.page})`, LONGEST_SENTENCES);
  return [{ level: 'notice', title: 'This job could do without a stored token', message, place: null }];
}

/**
 * For readers that show them where the text stands, in the order of `annotations` and without its limit: every
 * finding that has a line is by itself at that line, and only those without one are told together.
 */
export function allAnnotations(report: Report): Annotation[] {
  return LEVELS.flatMap((level) =>
    together(report, level, ({ place }) => place === null).map((group) => annotationOf(group, level)),
  );
}

type Group = [Finding, ...Finding[]];

/** The findings of a level: those of one cause about different repos together, at the place of the first. */
function together({ findings, repos }: Report, level: Severity, may: (finding: Finding) => boolean): Group[] {
  const names = new Set(repos.map(({ repo }) => repo));
  const groups = new Map<string, Group>();
  for (const [index, finding] of findings.entries()) {
    if (finding.severity !== level) continue;
    const isAboutRepo = finding.subject !== null && names.has(finding.subject);
    const key = isAboutRepo && may(finding) ? finding.cause : String(index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  // What is said of reading and writing one repo is not the same.
  return [...groups.values()].flatMap((group) =>
    reposOf(group).length > 1 ? [group] : group.map((finding): Group => [finding]),
  );
}

/** What the findings are about, each once. */
function reposOf(group: readonly Finding[]): string[] {
  return [...new Set(group.flatMap(({ subject, others }) => [subject ?? [], others].flat()))];
}

function annotationOf(group: Group, level: Severity): Annotation {
  const [first] = group;
  const repos = reposOf(group).length;
  const title = repos > 1 ? `${count(repos, 'repo')}: ${titleWithSlug(first)}` : titleWithSlug(first);
  const place = group.find((finding) => finding.place !== null)?.place ?? null;
  return { level, title: visible(title), message: messageOf(group), place };
}

/** In the words of the first finding; then who else, and what else is to be done for them. */
function messageOf(group: Group): string {
  const [first] = group;
  const named = reposOf([first]);
  const others = reposOf(group).filter((repo) => !named.includes(repo));
  const sentences = clipped(first.message, LONGEST_SENTENCES);
  const action = clipped(nextAction(first), LONGEST_ACTION);
  return [`${sentences}${alsoFor(others)} ${action}`, ...otherActions(group)].join('\n');
}

function alsoFor(repos: readonly string[]): string {
  if (repos.length === 0) return '';
  const names = fitting(repos.map(visible), LONGEST_NAMES);
  const left = repos.length - names.length;
  if (names.length === 0) return ` The same goes for ${count(left, 'more repo')}.`;
  return ` The same goes for ${names.join(', ')}${left === 0 ? '' : ` and ${left} more`}.`;
}

/** A line for each repo that asks for another action than the first: its page, or what else is to be done. */
function otherActions([first, ...others]: Group): string[] {
  const differing = others.filter(({ advice, link }) => advice !== first.advice || link !== first.link);
  const all = differing.map(({ subject, others: more, advice, link }) => {
    const named = more.length === 0 ? subject : `${subject} and ${more.length} more`;
    return visible(`${named}: ${link === null || link === first.link ? advice : link}`);
  });
  const shown = fitting(all.slice(0, MOST_LINES), LONGEST_LINES);
  const left = all.length - shown.length;
  return left === 0 ? shown : [...shown, `${left} more: ${ELSEWHERE}.`];
}

/** As many from the front as there is room for, in characters. */
function fitting(texts: readonly string[], room: number): string[] {
  let left = room;
  const end = texts.findIndex((text) => {
    left -= text.length + 2;
    return left < 0;
  });
  return end < 0 ? [...texts] : texts.slice(0, end);
}

/** On one line and not longer than that; a character of two halves stays whole. */
function clipped(text: string, longest: number): string {
  const shown = visible(text);
  return shown.length <= longest ? shown : `${shown.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
