import { visible } from './encode.js';
import { foundOutput } from './found-output.js';
import { type Report, reposWith } from './report.js';
import { resultsOutput } from './results-output.js';

/**
 * The action's outputs, all of them, empty where there is nothing to say. Later steps take them apart by lines and show
 * them anywhere, so each value, in a list each line, is encoded: nothing in it is unseen or ends the line.
 */
export function outputs(report: Report, reportPath: string): Record<string, string> {
  const { token } = report;
  const values = {
    verdict: report.verdict,
    cause: report.verdict === 'pass' ? '' : (report.cause ?? ''),
    user: token?.user ?? '',
    'token-kind': token?.kind ?? '',
    'token-name': token?.name ?? '',
    'expires-at': token?.expiresAt ?? '',
    readable: reposWith(report, 'granted', ['read', 'pr']),
    writable: reposWith(report, 'granted', ['write', 'create']),
    denied: reposWith(report, 'refused'),
    unknown: reposWith(report, 'unknown'),
    results: resultsOutput(report),
    scrubbed: report.scrubbed.map(({ path }) => path),
    found: foundOutput(report),
    report: reportPath,
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, [value].flat().map(visible).join('\n')]),
  );
}
