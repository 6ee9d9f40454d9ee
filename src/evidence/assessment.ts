import { type CredentialOverride, credentialOverrides } from '../clients/overrides.js';
import type { Evidence } from './evidence.js';
import { type TokenStatus, tokenStatusOf } from './token-status.js';

/** What nearly every conclusion from evidence begins with: computed once, and handed on. */
export interface Assessment {
  readonly tokenStatus: TokenStatus;
  /** All that would be sent instead of the token. */
  readonly overrides: readonly CredentialOverride[];
}

export function assess(evidence: Evidence): Assessment {
  return { tokenStatus: tokenStatusOf(evidence), overrides: credentialOverrides(evidence) };
}
