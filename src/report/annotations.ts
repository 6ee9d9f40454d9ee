import type { Place } from '../job/variables.js';
import type { Host } from '../model/host.js';
import { SEVERITIES, type Severity } from '../model/severity.js';
import { clipped } from './clipped.js';
import { visible } from './encode.js';
import { type Group, groupsOf, headingWithSlug, subjectsOf } from './groups.js';
import type { Report } from './report.js';
import { count, nextAction } from './wording.js';

export interface Annotation {
  level: Severity;
  /** One line. */
  title: string;
  /** One line, or several if next actions differ by repo; at most `LONGEST_MESSAGE` characters. */
  message: string;
  /** The line of the workflow that it points to; null if none is known. */
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

/** Where the rest is. */
function elsewhere(host: Host): string {
  return host === 'github' ? 'see the job summary and the report file' : 'see the report (--json)';
}

/**
 * What a step shows, weightiest first: findings of one cause about several repos as one, and if there are too many of a
 * level, the last one counts the rest. The step fails with the first.
 */
export function annotations(report: Report, host: Host = 'github'): Annotation[] {
  const all = groupsOf(report).map((group) => annotationOf(group, report, host));
  const [first] = all;
  const found = SEVERITIES.flatMap((level) => {
    const ofLevel = all.filter((one) => one.annotation.level === level);
    const shown = ofLevel.length > MOST_PER_LEVEL ? ofLevel.slice(0, MOST_PER_LEVEL - 1) : ofLevel;
    const left = ofLevel.slice(shown.length).reduce((sum, { findings }) => sum + findings, 0);
    const rest = count(left, `more ${level}`);
    return [
      ...shown.map(({ annotation }) => annotation),
      ...(left === 0 ? [] : [{ level, title: rest, message: `${rest}: ${elsewhere(host)}.`, place: null }]),
    ];
  });
  // What the log begins with is the first, also where another level is higher.
  const others = found.filter((annotation) => annotation !== first?.annotation);
  return [...(first === undefined ? [] : [first.annotation]), ...others, ...hintAnnotation(report)];
}

/** No finding, since nothing is wrong: shown last, and only if all else is well. */
function hintAnnotation({ hint }: Report): Annotation[] {
  if (hint === null) return [];
  const message = clipped(visible(`${hint.message} (${hint.page})`), LONGEST_SENTENCES);
  return [{ level: 'notice', title: 'This job could run without a stored token', message, place: null }];
}

/**
 * For readers that show them beside the text, in the order of `annotations` and without its limit: every finding that
 * has a line is by itself at that line, and only those without one are shown together.
 */
export function allAnnotations(report: Report): Annotation[] {
  return groupsOf(report, ({ place }) => place === null).map(
    (group) => annotationOf(group, report, 'github').annotation,
  );
}

function annotationOf(
  group: Group,
  report: Report,
  host: Host,
): { annotation: Annotation; findings: number } {
  return {
    annotation: {
      level: group[0].level,
      title: visible(headingWithSlug(group, report)),
      message: messageOf(group, host),
      place: group.find((finding) => finding.place !== null)?.place ?? null,
    },
    findings: group.length,
  };
}

/** In the words of the first finding; then the other repos, and what else is to be done for them. */
function messageOf(group: Group, host: Host): string {
  const [first] = group;
  const others = subjectsOf(group).filter((repo) => repo !== first.subject);
  const sentences = clipped(visible(first.message), LONGEST_SENTENCES);
  const action = clipped(visible(nextAction(first)), LONGEST_ACTION);
  return [`${sentences}${alsoFor(others)} ${action}`, ...otherActions(group, host)].join('\n');
}

function alsoFor(repos: readonly string[]): string {
  if (repos.length === 0) return '';
  const names = fitting(repos.map(visible), LONGEST_NAMES);
  const left = repos.length - names.length;
  if (names.length === 0) return ` The same applies to ${count(left, 'more repo')}.`;
  return ` The same applies to ${names.join(', ')}${left === 0 ? '' : ` and ${left} more`}.`;
}

/** A line for each repo that needs another action than the first: its page, or what else is to be done. */
function otherActions([first, ...others]: Group, host: Host): string[] {
  const differing = others.filter(({ advice, link }) => advice !== first.advice || link !== first.link);
  const all = differing.map(({ subject, others: more, advice, link }) => {
    const named = more.length === 0 ? subject : `${subject} and ${more.length} more`;
    return visible(`${named}: ${link === null || link === first.link ? advice : link}`);
  });
  const shown = fitting(all.slice(0, MOST_LINES), LONGEST_LINES);
  const left = all.length - shown.length;
  return left === 0 ? shown : [...shown, `${left} more: ${elsewhere(host)}.`];
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
