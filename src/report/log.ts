import type { Evidence, Finding } from '../diagnose/finding.js';
import { logText } from './encode.js';
import type { Report } from './report.js';
import {
  count,
  isolationLines,
  proven,
  removalText,
  removedText,
  titleWithSlug,
  tokenLine,
} from './wording.js';

/** The log around the annotations: what stands under the first of them, and what is folded away at the end. */
export interface LogText {
  lines: string[];
  groups: Array<{ title: string; lines: string[] }>;
}

const ACCESS_MARK = { granted: '✓', refused: '✗', unknown: '?' } as const;

/**
 * On a pass two lines, and the last one follows by itself. Else the evidence for the first finding, which
 * its annotation has just named, and the details folded.
 */
export function renderLog(report: Report): LogText {
  if (report.verdict === 'pass') {
    return { lines: [`✓ ${tokenLine(report)}`, `✓ ${proven(report)}`].map(logText), groups: [] };
  }
  const [first, ...others] = report.findings;
  const lines = first === undefined ? [] : evidenceLines(first);
  return { lines: lines.map(logText), groups: details(report, others) };
}

function evidenceLines({ evidence }: Finding): string[] {
  return evidence.length === 0
    ? []
    : ['How we know:', ...evidence.map((item) => `  - ${evidenceText(item)}`)];
}

/** One line of evidence: what was asked, then status, code, words and request id of the answer. */
export function evidenceText(evidence: Evidence): string {
  const parts = [
    evidence.status === undefined ? null : String(evidence.status),
    evidence.code ?? null,
    evidence.message === undefined ? null : `"${evidence.message}"`,
    evidence.requestId === undefined ? null : `request ${evidence.requestId}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? evidence.fact : `${evidence.fact}: ${parts.join(', ')}`;
}

function details(report: Report, findings: readonly Finding[]): LogText['groups'] {
  const groups: LogText['groups'] = [
    {
      title: `How we know the ${count(findings.length, 'other finding')}`,
      lines: findings.flatMap((finding) => [titleWithSlug(finding), ...evidenceLines(finding).slice(1)]),
    },
    {
      title: count(report.repos.length, 'repo'),
      lines: report.repos.map(
        ({ repo, loadedBy = [], operation, access, cause }) =>
          `${ACCESS_MARK[access]} ${operation} ${repo}: ${access}${cause === null ? '' : ` (${cause})`}${loadedBy.length === 0 ? '' : `, loaded by ${[...loadedBy].reverse().join(', loaded by ')}`}`,
      ),
    },
    { title: 'Not checked', lines: report.notChecked },
    { title: 'Removed from this runner', lines: report.scrubbed.map(removedText) },
    { title: 'Isolation of this job', lines: isolationLines(report) },
    { title: 'What a scrub would do', lines: report.wouldRemove.map(removalText) },
  ];
  return groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: lines.map((line) => logText(line)) }));
}
