import { titleOf } from '../diagnose/causes.js';
import type { Evidence, Finding } from '../diagnose/finding.js';
import { logText } from './encode.js';
import type { Report } from './report.js';
import { count, nextAction, scopeOf, tokenLine } from './wording.js';

/** The log of a run: what a person reads first, and what is folded away below it. */
export interface LogText {
  lines: string[];
  groups: Array<{ title: string; lines: string[] }>;
}

const ACCESS_MARK = { granted: '✓', refused: '✗', unknown: '?' } as const;

/** On a pass two lines (the last one follows by itself); else the cause, the evidence, the action, the details folded. */
export function renderLog(report: Report): LogText {
  const [first, ...others] = report.findings;
  if (report.verdict === 'pass') {
    const lines = [`✓ ${tokenLine(report)}`, `✓ ${scopeOf(report)}`];
    return { lines: lines.map(logText), groups: details(report, report.findings) };
  }
  const lines = first === undefined ? [] : findingLines(first);
  return { lines: lines.map(logText), groups: details(report, others) };
}

function findingLines(finding: Finding): string[] {
  return [
    `${titleOf(finding.cause)} (${finding.cause})`,
    `  ${finding.message}`,
    ...finding.evidence.map((evidence) => `  - ${evidenceText(evidence)}`),
    `  ${nextAction(finding)}`,
  ];
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
    { title: count(findings.length, 'more finding'), lines: findings.flatMap(findingLines) },
    {
      title: count(report.repos.length, 'repo'),
      lines: report.repos.map(
        ({ repo, operation, access, cause }) =>
          `${ACCESS_MARK[access]} ${operation} ${repo}: ${access}${cause === null ? '' : ` (${cause})`}`,
      ),
    },
    { title: 'Not checked', lines: report.notChecked },
    { title: 'Removed from this runner', lines: report.scrubbed.map(({ path }) => path) },
  ];
  return groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: lines.map((line) => logText(line)) }));
}
