import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { foreignCodeFindings } from './foreign-code.js';
import { cachedLoginFindings } from './token-in-cache.js';
import { writtenTokenFindings } from './written-token.js';

/** By what the job's own text lets others read the token. */
export function diagnoseExposure(evidence: Evidence): FindingDraft[] {
  return [
    ...writtenTokenFindings(evidence),
    ...foreignCodeFindings(evidence),
    ...cachedLoginFindings(evidence),
  ];
}
