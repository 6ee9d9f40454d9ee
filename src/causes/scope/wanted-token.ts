import { tokenForm, type WantedRights } from '../../evidence/links.js';
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

/** The form for a token with one more right on the repo's owner, as far as the account can give it. */
export function formFor(probed: ProbedRepo, permission: string): string {
  const permissions = permission === 'repo.write' ? ['repo.content.read', 'repo.write'] : [permission];
  const ownership = ownershipOf(probed);
  const rights: WantedRights =
    ownership.is === 'org' ? { org: { name: ownership.org.name, permissions } } : { own: permissions };
  return tokenForm(probed.endpoint, rights);
}
