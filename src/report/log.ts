import type { Verdict } from '../causes/verdict.js';
import type { EvidenceItem, Finding } from '../evidence/finding.js';
import type { Host } from '../model/host.js';
import { type Annotation, annotations } from './annotations.js';
import { logText } from './encode.js';
import { evidenceText } from './evidence-text.js';
import { foundParts } from './found-log.js';
import { groupsOf, headingWithSlug } from './groups.js';
import { folded, type LogPart, line } from './log-part.js';
import { type Paint, plain } from './paint.js';
import { publisherLines } from './publisher-section.js';
import { isGreenPass, type RepoReport, type Report } from './report.js';
import { worstFirst } from './tally.js';
import { count, hostLines, isolationLines, proven, removalText, removedText, tokenLine } from './wording.js';

type Mark = readonly [style: Parameters<Paint>[0], text: string];

const ACCESS_MARKS: Readonly<Record<RepoReport['access'], Mark>> = {
  granted: ['green', '✓'],
  refused: ['red', '✗'],
  unknown: ['yellow', '?'],
};

const VERDICT_MARKS: Readonly<Record<Verdict, Mark>> = {
  pass: ['green', '✓'],
  fail: ['red', '✗'],
  warn: ['yellow', '!'],
  skip: ['bold', '–'],
};

/**
 * The log without its last line. A pass is two lines, with a Trusted Publisher one more. Else the cause comes first,
 * then its annotation with the next action, then why the step is green or red in spite of it, the evidence, folded, the
 * other findings, and all else, folded.
 */
export function renderLog(report: Report, paint: Paint = plain, host: Host = 'github'): LogPart[] {
  return isGreenPass(report) ? passed(report, paint, host) : notPassed(report, paint, host);
}

function passed(report: Report, paint: Paint, host: Host): LogPart[] {
  const mark = paint(...ACCESS_MARKS.granted);
  const later = report.publisher?.later ?? null;
  return [
    ...[tokenLine(report, host), proven(report)].map((text) => line(`${mark} ${logText(text)}`)),
    ...(later === null ? [] : [line(logText(later))]),
    ...annotations(report, host).map(shown),
    ...foundParts(report, host),
    ...publisherGroup(report),
  ];
}

function notPassed(report: Report, paint: Paint, host: Host): LogPart[] {
  const [first, ...others] = groupsOf(report);
  // A dry run finds nothing: what it would present is all there is to show.
  if (first === undefined)
    return [...publisherLines(report).map(logText).map(line), ...details(report, paint, host)];
  const [annotation, ...otherAnnotations] = annotations(report, host);
  return [
    line(
      `${paint(...VERDICT_MARKS[report.stepFails ? 'fail' : report.verdict])} ${paint('bold', headingWithSlug(first, report))}`,
    ),
    ...(annotation === undefined ? [] : [shown(annotation)]),
    ...(report.stepNote === null ? [] : [line(report.stepNote)]),
    ...folded('How we know', first.flatMap(evidenceLines)),
    ...otherAnnotations.map(shown),
    ...folded(
      `How we know the ${count(others.length, 'other finding')}`,
      others.flatMap((group) => [
        paint('bold', headingWithSlug(group, report)),
        ...group.flatMap(evidenceLines),
      ]),
    ),
    ...publisherGroup(report),
    ...details(report, paint, host),
  ];
}

function shown(annotation: Annotation): LogPart {
  return { is: 'annotation', annotation };
}

function evidenceLines({ evidence }: Finding): string[] {
  return evidence.map(evidenceLine);
}

function evidenceLine(evidence: EvidenceItem): string {
  return logText(`  - ${evidenceText(evidence)}`);
}

function details(report: Report, paint: Paint, host: Host): LogPart[] {
  return [
    ...folded(
      count(report.repos.length, 'repo'),
      worstFirst(report.repos).map((repo) => repoLine(repo, paint)),
    ),
    ...folded('Hosts that serve files', hostLines(report).map(logText)),
    ...foundParts(report, host),
    ...folded('Not checked', report.notChecked.map(logText)),
    ...folded('Stale credentials removed from', report.scrubbed.map(removedText).map(logText)),
    ...folded('Isolation of this job', isolationLines(report).map(logText)),
    ...folded(
      'What a scrub would do',
      report.wouldRemove.map((planned) => logText(removalText(planned, host))),
    ),
  ];
}

/** How the token was exchanged matters only to whoever asks why. */
function publisherGroup(report: Report): LogPart[] {
  return folded('Trusted Publisher: the exchange and the claims', publisherLines(report).map(logText));
}

function repoLine(
  { repo, loadedBy = [], foundIn, operation, access, optional, cause }: RepoReport,
  paint: Paint,
): string {
  const because = cause === null ? '' : ` (${cause})`;
  const more = [
    ...(optional ? [', optional'] : []),
    ...[...loadedBy].reverse().map((step) => `, loaded by ${step}`),
    ...(foundIn === undefined ? [] : [`, found in ${foundIn}`]),
  ];
  return `${paint(...ACCESS_MARKS[access])} ${logText(`${operation} ${repo}: ${access}${because}${more.join('')}`)}`;
}
