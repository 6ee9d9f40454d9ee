import type { EvidenceItem } from '../evidence/finding.js';

/**
 * One line of evidence: what was requested, then status, code and words of the answer. The id of the request, which only
 * the Hub's operators can look up, is in the report file and in the debug log.
 */
export function evidenceText({ fact, status, code, message }: EvidenceItem): string {
  const parts = [
    status === undefined ? [] : String(status),
    code ?? [],
    message === undefined ? [] : `"${message}"`,
  ].flat();
  return parts.length === 0 ? fact : `${fact}: ${parts.join(', ')}`;
}
