import { visible } from './encode.js';
import { type Report, reposWith } from './report.js';

/**
 * The action's outputs, all of them, empty where there is nothing to say. Later steps may take them apart by
 * lines, so a name that people chose stays on its line.
 */
export function outputs(report: Report, reportPath: string): Record<string, string> {
  const { token } = report;
  return {
    verdict: report.verdict,
    cause: report.verdict === 'pass' ? '' : (report.cause ?? ''),
    user: visible(token?.user ?? ''),
    'token-kind': token?.kind ?? '',
    'token-name': visible(token?.name ?? ''),
    'expires-at': visible(token?.expiresAt ?? ''),
    readable: reposWith(report, 'granted', 'read').join('\n'),
    writable: reposWith(report, 'granted', 'write').join('\n'),
    denied: reposWith(report, 'refused').join('\n'),
    scrubbed: report.scrubbed.map(({ path }) => visible(path)).join('\n'),
    report: reportPath,
  };
}
