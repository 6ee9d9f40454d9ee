import { type Report, reposWith } from './report.js';

/** The action's outputs, all of them, empty where there is nothing to say. */
export function outputs(report: Report, reportPath: string): Record<string, string> {
  const { token } = report;
  return {
    verdict: report.verdict,
    cause: report.verdict === 'pass' ? '' : (report.cause ?? ''),
    user: token?.user ?? '',
    'token-kind': token?.kind ?? '',
    'token-name': token?.name ?? '',
    'expires-at': token?.expiresAt ?? '',
    readable: reposWith(report, 'granted', 'read').join('\n'),
    writable: reposWith(report, 'granted', 'write').join('\n'),
    denied: reposWith(report, 'refused').join('\n'),
    scrubbed: report.scrubbed.map(({ path }) => path).join('\n'),
    report: reportPath,
  };
}
