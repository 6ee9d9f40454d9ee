import type { Verdict } from '../causes/verdict.js';
import type { EvidenceItem, Finding } from '../evidence/finding.js';
import { annotations } from './annotations.js';
import { logText } from './encode.js';
import { type Paint, plain } from './paint.js';
import { publisherLines } from './publisher-section.js';
import type { RepoReport, Report } from './report.js';
import {
  count,
  hostLines,
  isolationLines,
  proven,
  removalText,
  removedText,
  titleWithSlug,
  tokenLine,
} from './wording.js';

/** The log around the annotations: what stands above the first of them, and what is folded away at the end. */
export interface LogText {
  lines: string[];
  groups: Array<{ title: string; lines: string[] }>;
}

type Mark = readonly [style: Parameters<Paint>[0], text: string];

const ACCESS_MARKS: Readonly<Record<RepoReport['access'], Mark>> = {
  granted: ['green', '✓'],
  refused: ['red', '✗'],
  unknown: ['yellow', '?'],
};

const VERDICT_MARKS: Readonly<Record<Exclude<Verdict, 'pass'>, Mark>> = {
  fail: ['red', '✗'],
  warn: ['yellow', '!'],
  skip: ['bold', '–'],
};

/** The most evidence that stands unfolded; a finding about many repos rests on many answers. */
const MOST_EVIDENCE = 5;

/**
 * On a pass two lines, with a Trusted Publisher one more, and the last one follows by itself. Else the cause and the evidence for it; the annotation
 * that comes next says what to do. Everything else is folded.
 */
export function renderLog(report: Report, paint: Paint = plain): LogText {
  if (report.verdict === 'pass') {
    const mark = paint(...ACCESS_MARKS.granted);
    return {
      lines: [
        ...[tokenLine(report), proven(report)].map((text) => `${mark} ${logText(text)}`),
        ...(report.publisher?.later == null ? [] : [logText(report.publisher.later)]),
      ],
      groups: publisherGroup(report),
    };
  }
  const [first, ...others] = report.findings;
  const [annotation] = annotations(report);
  const mark = paint(...VERDICT_MARKS[report.verdict]);
  const cause = annotation === undefined ? [] : [`${mark} ${paint('bold', annotation.title)}`];
  // Where nothing was found, what was looked at is all there is to tell.
  const claims = first === undefined ? publisherLines(report).map(logText) : [];
  const lines = [...cause, ...shownEvidence(first, paint), ...claims];
  return { lines, groups: details(report, first, others, paint) };
}

function shownEvidence(first: Finding | undefined, paint: Paint): string[] {
  const shown = first?.evidence.slice(0, MOST_EVIDENCE) ?? [];
  return shown.length === 0 ? [] : [paint('bold', 'How we know:'), ...shown.map(evidenceLine)];
}

function evidenceLine(evidence: EvidenceItem): string {
  return logText(`  - ${evidenceText(evidence)}`);
}

/** One line of evidence: what was asked, then status, code, words and request id of the answer. */
export function evidenceText(evidence: EvidenceItem): string {
  const parts = [
    evidence.status === undefined ? null : String(evidence.status),
    evidence.code ?? null,
    evidence.message === undefined ? null : `"${evidence.message}"`,
    evidence.requestId === undefined ? null : `request ${evidence.requestId}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? evidence.fact : `${evidence.fact}: ${parts.join(', ')}`;
}

function details(
  report: Report,
  first: Finding | undefined,
  others: readonly Finding[],
  paint: Paint,
): LogText['groups'] {
  const evidence = first?.evidence.slice(MOST_EVIDENCE) ?? [];
  const groups: LogText['groups'] = [
    { title: `How we know it: ${evidence.length} more`, lines: evidence.map(evidenceLine) },
    {
      title: `How we know the ${count(others.length, 'other finding')}`,
      lines: others.flatMap((finding) => [
        paint('bold', titleWithSlug(finding)),
        ...finding.evidence.map(evidenceLine),
      ]),
    },
    ...(first === undefined ? [] : publisherGroup(report)),
    { title: count(report.repos.length, 'repo'), lines: report.repos.map((repo) => repoLine(repo, paint)) },
    { title: 'Hosts that files come from', lines: hostLines(report).map(logText) },
    { title: 'Not checked', lines: report.notChecked.map(logText) },
    { title: 'Removed from this runner', lines: report.scrubbed.map(removedText).map(logText) },
    { title: 'Isolation of this job', lines: isolationLines(report).map(logText) },
    { title: 'What a scrub would do', lines: report.wouldRemove.map(removalText).map(logText) },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/** Folded, under a title that tells the way: it matters to whoever asks why it was taken. */
function publisherGroup(report: Report): LogText['groups'] {
  const lines = publisherLines(report).map(logText);
  return lines.length === 0
    ? []
    : [{ title: 'Trusted Publisher: the way to the token, and the claims', lines }];
}

function repoLine({ repo, loadedBy = [], operation, access, cause }: RepoReport, paint: Paint): string {
  const because = cause === null ? '' : ` (${cause})`;
  const chain = [...loadedBy].reverse().map((step) => `, loaded by ${step}`);
  return `${paint(...ACCESS_MARKS[access])} ${logText(`${operation} ${repo}: ${access}${because}${chain.join('')}`)}`;
}
