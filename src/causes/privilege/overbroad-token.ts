import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { tokenForm } from '../../evidence/links.js';
import type { Identity } from '../../hub/whoami.js';
import { capitalized } from '../../model/capitalized.js';
import { tokenName } from '../scope/wanted-token.js';

/**
 * Means: The token can write everything its account can, but the job only reads.
 *
 * How we know: The identity check says that its role is write, and no repo is listed for write.
 *
 * What to do: Use a fine-grained or a read token; the link leads to a form that is filled in.
 */
export const TOKEN_OVERBROAD = defineCause({
  group: 'privilege',
  slug: 'token-overbroad',
  severity: 'notice',
  title: 'The token can write, but the job only reads',
});

/** A token that can write everything, in a job that only reads. */
export function overbroadToken({ inputs }: Evidence, identity: Identity): FindingDraft | null {
  const reads = inputs.repos.length > 0 && inputs.repos.every(({ operation }) => operation === 'read');
  if (identity.role !== 'write' || !reads) return null;
  return {
    cause: TOKEN_OVERBROAD,
    subject: identity.tokenName,
    message: `${capitalized(tokenName(identity))} of ${identity.name} can write everything its account can, but this job only reads.`,
    advice: 'Create a fine-grained token that only reads these repos, or use a read token.',
    linkText: 'Create a fine-grained token',
    link: tokenForm(inputs.endpoint, { gated: true, own: ['repo.content.read'] }),
    evidence: [{ fact: 'GET /api/whoami-v2: role write; no repo is listed for write' }],
  };
}
