import { tokenForm } from '../../evidence/links.js';
import type { ProbedRepo } from '../../evidence/probed-repo.js';
import { ownershipOf } from '../../evidence/rights.js';
import type { Identity } from '../../hub/whoami.js';

/** What the link to the form for a new token is called. */
export const FORM = 'Create the token, form filled in';

/** The token by its own name on the Hub. */
export function tokenName(identity: Identity): string {
  const kind = identity.fineGrained !== null ? 'the fine-grained token' : 'the token';
  return identity.tokenName === null ? kind : `${kind} "${identity.tokenName}"`;
}

/**
 * The form for a token with one more right on the repo's owner, which is the narrowest that the form can name (protocol
 * notes §2.3). Null if the account can give no token a right there, or if that is not known.
 */
export function formFor(probed: ProbedRepo, permission: 'repo.content.read' | 'repo.write'): string | null {
  const permissions = permission === 'repo.write' ? ['repo.content.read', 'repo.write'] : [permission];
  const ownership = ownershipOf(probed);
  switch (ownership.is) {
    case 'own':
      return tokenForm(probed.endpoint, { own: permissions });
    case 'org':
      return tokenForm(probed.endpoint, { org: { name: ownership.org.name, permissions } });
    default:
      return null;
  }
}
