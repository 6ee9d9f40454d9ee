import type { FindingDraft } from '../../evidence/finding.js';
import { repoPage } from '../../evidence/links.js';
import { evidenceFrom, nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import { coverageOf, isOAuth, isOrganizationToken, ownershipOf } from '../../evidence/rights.js';
import type { Probe } from '../../hub/probe.js';
import type { FineGrained } from '../../hub/whoami.js';
import { WRITE_UNVERIFIABLE } from './unverifiable-write.js';

const DISCUSS = 'discussion.write';

/**
 * Why it is not certain that the token may open a pull request on a repo that it can read; null if it is certain. What
 * the Hub refuses here is not published, so nothing is ruled out. Goes on after a colon.
 */
export function discussionDoubt(probed: ProbedRepo): string | null {
  const { identity, tokenFormat } = probed;
  if (isOrganizationToken(probed)) return 'an organization token belongs to no user';
  if (tokenFormat?.kind === 'trusted-publisher') {
    return 'what a Trusted Publisher token may discuss is not published';
  }
  if (isOAuth(identity, tokenFormat)) {
    const scopes = tokenFormat?.oauthScopes ?? null;
    if (scopes === null) return 'the scopes of the OAuth token cannot be read';
    const may = scopes.includes('write-discussions');
    return may ? null : 'the OAuth token does not have the scope write-discussions';
  }
  if (identity === null) return 'the account of the token is unknown';
  if (identity.fineGrained !== null) {
    return mayDiscuss(identity.fineGrained, probed)
      ? null
      : `the fine-grained token does not have the permission ${DISCUSS} for it`;
  }
  return identity.role === 'write'
    ? null
    : `whether a token with the role ${identity.role ?? 'unknown'} is enough is not published`;
}

/** The permission is given for an owner or a repo, or for all repos beyond those of the account. */
function mayDiscuss(fineGrained: FineGrained, probed: ProbedRepo): boolean {
  const coverage = coverageOf(fineGrained, probed);
  if (coverage.is === 'entry') return coverage.permissions.includes(DISCUSS);
  return ownershipOf(probed).is !== 'own' && fineGrained.global.includes(DISCUSS);
}

/** A token about which there is no doubt. */
function otherToken({ identity, tokenFormat }: ProbedRepo): string {
  return isOAuth(identity, tokenFormat)
    ? 'log in again with the scope write-discussions'
    : `use a write token or one with ${DISCUSS}`;
}

/** A pull request that can be opened as far as is known, and nothing proves it. */
export function pullRequestUnverifiable(probed: ProbedRepo, doubt: string, probe: Probe): FindingDraft {
  return {
    cause: WRITE_UNVERIFIABLE,
    subject: probed.label,
    position: probed.position,
    message: `Whether the token can open a pull request on ${nameOf(probed)} cannot be checked: ${doubt}.`,
    advice: `Continue if the token is known to open pull requests there, or ${otherToken(probed)}.`,
    link: repoPage(probed.endpoint, probed.ref),
    linkText: "Open the repo's page",
    evidence: evidenceFrom(probed, [probe, 'content']),
  };
}
