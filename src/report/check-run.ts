import type { Verdict } from '../causes/verdict.js';
import type { Severity } from '../model/severity.js';
import { allAnnotations } from './annotations.js';
import { clipped } from './clipped.js';
import { visible } from './encode.js';
import { isFailure, isGreenPass, type Report } from './report.js';
import { renderSummary } from './summary.js';
import { scopeOf } from './wording.js';

/** An annotation as GitHub takes it: at lines of a file of the commit. */
export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  title: string;
  message: string;
}

/** What a check run shows. */
export interface CheckRun {
  name: string;
  conclusion: 'success' | 'failure' | 'neutral' | 'skipped';
  title: string;
  summary: string;
  annotations: CheckAnnotation[];
}

/** Of what is no failure: a verdict of `fail` is none if `policy` or optional repos keep the step green. */
const CONCLUSIONS: Record<Verdict, CheckRun['conclusion']> = {
  pass: 'success',
  warn: 'neutral',
  fail: 'neutral',
  skip: 'skipped',
};
const LEVELS: Record<Severity, CheckAnnotation['annotation_level']> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};

/** GitHub's limits: of titles in characters, of a summary in bytes, whatever its documentation says. */
const LONGEST_TITLE = 255;
const LONGEST_SUMMARY_BYTES = 65_535;

/** Room in every summary for a sentence in front of it. */
const ROOM_BYTES = 500;
const ROOM_TO_CLOSE_BYTES = 100;

/**
 * The check run for a report. Its summary is Markdown, encoded where it is rendered; titles and messages GitHub
 * shows as they are, so that in them nothing has to be kept from acting, only made visible: an entity would be read
 * as one. What has no line in the repository cannot be an annotation and is in the summary alone.
 */
export function checkRun(name: string, report: Report): CheckRun {
  const all = allAnnotations(report);
  const [first] = all;
  const title = first === undefined || isGreenPass(report) ? visible(scopeOf(report)) : told(first);
  return {
    name,
    conclusion: isFailure(report) ? 'failure' : CONCLUSIONS[report.verdict],
    title: clipped(title, LONGEST_TITLE),
    summary: shortened(renderSummary(report), LONGEST_SUMMARY_BYTES - ROOM_BYTES),
    annotations: all.flatMap(({ level, title, message, place }) =>
      place === null
        ? []
        : [
            {
              path: place.file,
              start_line: place.line,
              end_line: place.line,
              annotation_level: LEVELS[level],
              title: clipped(title, LONGEST_TITLE),
              message,
            },
          ],
    ),
  };
}

/**
 * The summary above annotations that do not hold any more: GitHub only ever adds to those of a check run. Says so
 * in a sentence for which every summary has room.
 */
export function withStale(summary: string, stale: number): string {
  if (stale === 0) return summary;
  const [noun, verb] = stale === 1 ? ['annotation', 'is'] : ['annotations', 'are'];
  return `<p>${stale} ${noun} of an earlier run ${verb} still shown with this check but outdated: GitHub cannot delete annotations.</p>\n\n${summary}`;
}

function told({ title, message }: { title: string; message: string }): string {
  return `${title}: ${message}`.replace(/\n/g, ' ');
}

/** Cuts after a whole block, row or item, and closes what is open there: half a tag would swallow what follows it. */
function shortened(summary: string, longest: number): string {
  if (Buffer.byteLength(summary) <= longest) return summary;
  const end = '\n\n… shortened: see the job summary.\n';
  const head = Buffer.from(summary)
    .subarray(0, longest - ROOM_TO_CLOSE_BYTES - Buffer.byteLength(end))
    .toString();
  const ends = ['</tr>', '</li>', '\n\n'].map((last) => {
    const at = head.lastIndexOf(last);
    return at < 0 ? 0 : at + last.length;
  });
  const kept = head.slice(0, Math.max(...ends)).trimEnd();
  return kept + closing(kept) + end;
}

/** The end tags of what is open at the end. Text from outside is encoded, so every tag is one of the template's. */
function closing(html: string): string {
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)(details|table|ul)\b/g)) {
    if (slash === '/') open.shift();
    else open.unshift(name);
  }
  return open.map((name) => `</${name}>`).join('');
}
