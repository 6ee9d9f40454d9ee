import type { EvidenceItem } from '../evidence/finding.js';

/** One line of evidence: what was requested, then status, code, words and request id of the answer. */
export function evidenceText({ fact, status, code, message, requestId }: EvidenceItem): string {
  const parts = [
    status === undefined ? [] : String(status),
    code ?? [],
    message === undefined ? [] : `"${message}"`,
    requestId === undefined ? [] : `request ${requestId}`,
  ].flat();
  return parts.length === 0 ? fact : `${fact}: ${parts.join(', ')}`;
}
