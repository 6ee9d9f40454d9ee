import { ownerOf } from '../../evidence/credential-owner.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { EvidenceItem } from '../../evidence/finding.js';
import { hiddenLogin } from '../../evidence/hidden-login.js';

/** What a dead token hides, for its finding. */
export interface BehindToken {
  /** Goes on with the advice, without a full stop; empty if nothing is hidden. */
  readonly advice: string;
  readonly evidence: readonly EvidenceItem[];
}

export const NOTHING_BEHIND: BehindToken = { advice: '', evidence: [] };

/** The login that clients of this job would use if the dead token were not set. */
export function behindDeadToken(evidence: Evidence): BehindToken {
  const hidden = hiddenLogin(evidence);
  if (hidden === null) return NOTHING_BEHIND;
  const { variable, path, secret } = hidden;
  if (secret === null) {
    return {
      advice: `, or unset ${variable} and choose a login in ${path} (hf auth switch)`,
      evidence: [{ fact: `${path} holds other logins, and ${variable} is set` }],
    };
  }
  const owner = ownerOf(evidence, secret);
  const fact = `${path} holds another login${owner === null ? '' : ` (${owner})`}, and ${variable} is set`;
  const isDead = owner !== null && !owner.startsWith('belongs');
  return {
    advice: isDead ? '' : `, or unset ${variable}, which hides the login in ${path}${whose(owner)}`,
    evidence: [{ fact }],
  };
}

function whose(owner: string | null): string {
  return owner === null ? '' : ` (it ${owner})`;
}
