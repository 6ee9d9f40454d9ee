import type { FindingDraft } from '../../evidence/finding.js';
import { allowsWrite, unknownPermissions } from '../../evidence/permissions.js';
import { evidenceFrom, nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import { isOAuth, ownerCoverageOf, ownershipOf } from '../../evidence/rights.js';
import { hasAccessCheck, type Probe } from '../../hub/probe.js';
import type { Identity } from '../../hub/whoami.js';
import { WRITE_UNVERIFIABLE } from './unverifiable-write.js';

/**
 * Why it is not certain that the token may create a repo, if nothing rules it out; null if it is certain. Goes on after
 * a colon.
 */
export function creationDoubt(probed: ProbedRepo): string | null {
  const { ref, identity, tokenFormat } = probed;
  if (tokenFormat?.kind === 'trusted-publisher') {
    return 'a Trusted Publisher token is issued for a repo that exists';
  }
  if (identity === null) return 'the account of the token is unknown';
  // Of kernels a refusal was seen, of buckets nothing (protocol notes §2.3).
  if (ref.type === 'kernel') return 'the Hub does not let every account create a kernel';
  if (!hasAccessCheck(ref)) return `which accounts may create a ${ref.type} is not published`;
  return doubtOfToken(probed, identity) ?? doubtOfAccount(probed, identity);
}

function doubtOfToken(probed: ProbedRepo, identity: Identity): string | null {
  const { role, fineGrained } = identity;
  const { tokenFormat } = probed;
  if (isOAuth(identity, tokenFormat)) return doubtOfScopes(tokenFormat?.oauthScopes ?? null);
  if (fineGrained === null) {
    return role === 'write' ? null : `what a token with the role ${role ?? 'unknown'} may do is not known`;
  }
  const coverage = ownerCoverageOf(fineGrained, probed);
  if (coverage.is === 'unclear') return 'the token has entries for resource groups';
  const permissions = coverage.is === 'entry' ? coverage.permissions : [];
  if (allowsWrite(permissions)) return null;
  const unknown = unknownPermissions([...permissions, ...fineGrained.global]);
  return `the token has permissions that this version does not know (${unknown.join(', ')})`;
}

function doubtOfScopes(scopes: readonly string[] | null): string | null {
  if (scopes === null) return 'the scopes of the OAuth token cannot be read';
  return scopes.includes('manage-repos')
    ? null
    : 'with the scope contribute-repos, the token sees no repo that something else created under this name';
}

function doubtOfAccount(probed: ProbedRepo, identity: Identity): string | null {
  const { name } = identity;
  const ownership = ownershipOf(probed);
  switch (ownership.is) {
    case 'own':
      return null;
    case 'org': {
      const { org } = ownership;
      if (org.role !== 'admin') {
        return `the role of ${name} in ${org.name} is ${org.role ?? 'unknown'}, and only administrators can certainly create repos there`;
      }
      // The scopes are about the account's own repos; access to organizations is granted beside them.
      return isOAuth(identity, probed.tokenFormat)
        ? `an OAuth token may be kept out of ${org.name}, whatever its scopes`
        : null;
    }
    case 'foreign':
      return `the Hub does not list ${name} as a member of ${probed.namespace}`;
    case 'unknown':
      return 'the token does not show the organizations of its account';
  }
}

/** A repo that is not there, and that the token may well create. */
export function creationUnverifiable(probed: ProbedRepo, doubt: string, probe: Probe): FindingDraft {
  return {
    cause: WRITE_UNVERIFIABLE,
    subject: probed.label,
    position: probed.position,
    message: `Whether the token can create ${nameOf(probed)} cannot be checked: ${doubt}.`,
    advice: 'Continue if the token is known to create repos there; the first attempt will show it.',
    evidence: evidenceFrom(probed, [probe, 'read', 'metadata']),
  };
}
