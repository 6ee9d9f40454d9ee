import { defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { repoPage } from '../../evidence/links.js';
import { accountOf, evidenceFrom, nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import type { Refusal } from '../../evidence/refusal.js';
import { allowsWrite, coverageOf, isClassic, ownershipOf } from '../../evidence/rights.js';
import type { Probe } from '../../hub/probe.js';
import { capitalized } from '../../model/capitalized.js';
import { formatRepo, type RepoRef } from '../../model/repo.js';
import { nearOwners, nearRepos, type Owner, ownerOf } from './owner.js';

/**
 * Means: The repo to write does not exist yet.
 *
 * How we know: It is not found in a namespace of the account, with a token that would see it there.
 *
 * What to do: Create it first, or let the job do so.
 */
export const TARGET_MISSING = defineCause({
  group: 'repo',
  slug: 'target-missing',
  severity: 'error',
  title: 'The repo to write does not exist yet',
});

/**
 * Means: The repo is missing, or private and not visible to this token. The Hub lets nobody tell.
 *
 * How we know: It is not found after a good identity check, and nothing else explains it.
 *
 * What to do: Check the id; then whether the account belongs to the owner, with its resource groups; else ask
 * the owner.
 */
export const REPO_MISSING_OR_NO_ACCESS = defineCause({
  group: 'repo',
  slug: 'repo-missing-or-no-access',
  severity: 'error',
  title: 'Repo missing, or private and not visible to this token',
  seenAs: ['Repository Not Found for url', 'RepositoryNotFoundError'],
});

/** In the account's own namespace a token that covers it sees everything, so what it does not see is not there. */
export function createFirst({ probed, operation, probe, isMissing }: Refusal): FindingDraft | null {
  const { identity } = probed;
  if (operation !== 'write' || !isMissing || identity === null || ownershipOf(probed).is !== 'own')
    return null;
  if (identity.fineGrained === null && !isClassic(identity)) return null;
  if (identity.fineGrained !== null) {
    const coverage = coverageOf(identity.fineGrained, probed);
    if (coverage.is !== 'entry' || coverage.level !== 'namespace' || !allowsWrite(coverage.permissions))
      return null;
  }
  const near = nearRepos(probed);
  const create = `create ${probed.ref.id} first, or let the job create it.`;
  return {
    cause: TARGET_MISSING,
    subject: probed.label,
    position: probed.position,
    message: `${nameOf(probed)} does not exist yet: the Hub does not find it, and ${identity.name} would see every repo of its own.`,
    advice: ask(near, create),
    link: `${repoPage(probed.endpoint, { type: 'model', id: 'new', revision: null })}${newPageSuffix(probed.ref)}`,
    evidence: evidenceFrom(probed, [probe, 'read', ...(near.length > 0 ? (['neighbours'] as const) : [])]),
  };
}

/** The Hub's page for a new repo: `/new`, `/new-dataset`, `/new-space`. */
function newPageSuffix(ref: RepoRef): string {
  return ref.type === 'dataset' || ref.type === 'space' ? `-${ref.type}` : '';
}

/** A repo that the Hub answers as missing and whose id could be right. */
export function missingOrInvisible({ probed, probe, isMissing }: Refusal): FindingDraft | null {
  if (!isMissing) return null;
  const owner = ownerOf(probed);
  if (owner === 'missing') return withoutOwner(probed, probe);
  const near = nearRepos(probed);
  const [only] = near;
  return {
    cause: REPO_MISSING_OR_NO_ACCESS,
    subject: probed.label,
    position: probed.position,
    message: `${nameOf(probed)} does not exist, or is private and not visible to ${accountOf(probed)}: the Hub answers both alike.`,
    advice: ask(near, likeliest(probed, owner)),
    link: repoPage(probed.endpoint, only !== undefined && near.length === 1 ? only : probed.ref),
    evidence: evidenceFrom(probed, [
      probe,
      probe === 'read' ? 'metadata' : 'read',
      ...(near.length > 0 ? (['neighbours'] as const) : []),
      ...(owner === 'user' ? (['owner-user'] as const) : []),
      ...(owner === 'organization' ? (['owner-org'] as const) : []),
    ]),
  };
}

/** A repo whose owner the Hub does not know either: then it is not private, it is not there. */
function withoutOwner(probed: ProbedRepo, probe: Probe): FindingDraft {
  const name = probed.ref.id.slice(probed.ref.id.indexOf('/') + 1);
  const near = nearOwners(probed).map((owner) => ({
    ...probed.ref,
    id: `${owner}/${name}`,
    revision: null,
  }));
  return {
    cause: REPO_MISSING_OR_NO_ACCESS,
    subject: probed.label,
    position: probed.position,
    message: `The Hub does not find ${nameOf(probed)}, and it finds no account or organization ${probed.namespace} either.`,
    advice: ask(
      near,
      `correct the owner in ${probed.ref.id}, or, if it has left the Hub with its repos, use another repo.`,
    ),
    evidence: evidenceFrom(probed, [probe, 'owner-user', 'owner-org']),
  };
}

/** An advice, after the question whether one of these repos was meant. */
function ask(near: readonly RepoRef[], advice: string): string {
  const names = near.map((ref) => formatRepo(ref)).join(' or ');
  return near.length === 0 ? capitalized(advice) : `Did you mean ${names}? If not, ${advice}`;
}

/** What to look at first, likelier first. */
function likeliest(probed: ProbedRepo, owner: Owner | null): string {
  const ownership = ownershipOf(probed);
  const account = accountOf(probed);
  const check = `check the spelling of ${probed.ref.id}`;
  if (ownership.is === 'org') {
    const { name, role } = ownership.org;
    const has = role === null ? '' : ` (its role there is ${role})`;
    return `${check}; then have an administrator of ${name} look at the rights of ${account}${has} and at the repo's resource group.`;
  }
  if (ownership.is === 'own') return `${check}: it would be a repo of this very account.`;
  const kind = owner === 'user' ? 'the user ' : owner === 'organization' ? 'the organization ' : '';
  const whom = probed.namespace === null ? 'its owner' : `${kind}${probed.namespace}`;
  const isOutside = owner === 'organization' && ownership.is === 'foreign';
  const outside = isOutside ? `, of which ${account} is no member,` : '';
  const limited = probed.identity?.fineGrained
    ? ' A fine-grained token sees private repos only where it has an entry.'
    : '';
  return `${check}; if it is private, ask ${whom}${outside} to give ${isOutside ? 'it' : account} access.${limited}`;
}
