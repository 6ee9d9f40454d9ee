import { defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { limitsOn } from '../../evidence/limits.js';
import { repoPage } from '../../evidence/links.js';
import { allowsRead, allowsWrite, unknownPermissions } from '../../evidence/permissions.js';
import { accountOf, evidenceFrom, inItsFile, nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import type { Refusal } from '../../evidence/refusal.js';
import { groupsThere } from '../../evidence/resource-groups.js';
import { coverageOf, ownershipOf } from '../../evidence/rights.js';
import { hasAccessCheck, type Probe } from '../../hub/probe.js';
import { settingOn, wordsOn } from '../../model/host-words.js';
import { formatRepo } from '../../model/repo.js';
import { didYouMean, inOwnNamespaces, nearRepos, type Owner, ownerOf } from './owner.js';

/**
 * Means: The repo to write does not exist yet; in an organization, it may also be one that the account was not given.
 *
 * How we know: The Hub does not find it in the account's own namespace, with a token that would see it there; or in
 * an organization in which the account may write, with a token that covers it.
 *
 * What to do: Create it first, or use `operation: create` if the job creates it.
 */
export const TARGET_MISSING = defineCause({
  group: 'repo',
  slug: 'target-missing',
  severity: 'error',
  title: 'The Hub does not find the repo to write',
  seenAs: ['Creating a commit assumes that the repo already exists'],
});

/**
 * Means: The repo does not exist, or it is private and not visible to this token. The Hub gives the same answer for
 * both.
 *
 * How we know: The Hub does not find it, the token is valid, and nothing else explains the answer.
 *
 * What to do: Check the id; then whether the account is a member of the owner and of the right resource groups; else
 * ask the owner.
 */
export const REPO_MISSING_OR_NO_ACCESS = defineCause({
  group: 'repo',
  slug: 'repo-missing-or-no-access',
  severity: 'error',
  title: 'Repo missing, or private and not visible to this token',
  seenAs: [
    'Repository Not Found for url',
    'is not a local folder and is not a valid model identifier listed on',
    'RepositoryNotFoundError',
    '404 Client Error: Not Found for url',
    "doesn't exist on the Hub or cannot be accessed",
    'DatasetNotFoundError',
    'If the repo is private, make sure you are authenticated',
    'remote: Repository not found',
  ],
});

/**
 * A repo where the account may write and the token would see it. In the account's own namespace a token that covers it
 * sees everything, so what it does not see is not there; in an organization it may be in a resource group.
 */
export function createFirst({ probed, operation, probe, isMissing }: Refusal): FindingDraft | null {
  if (operation !== 'write' || !isMissing) return null;
  const why = whyNotThere(probed);
  if (why === null) return null;
  const near = nearRepos(probed);
  const repo = formatRepo({ ...probed.ref, revision: null });
  const ownership = ownershipOf(probed);
  const groups = groupsThere(probed);
  const where = groups === null ? '' : ` in a resource group other than ${groups.names}`;
  const access =
    ownership.is === 'org'
      ? `, or ask an administrator of ${ownership.org.name} for access if it exists${where}`
      : '';
  return {
    cause: TARGET_MISSING,
    subject: probed.label,
    position: probed.position,
    message: `The Hub does not find ${nameOf(probed)}${why}.${didYouMean(near)}`,
    advice: `Create ${repo} first, or ${probed.namedAt === null ? `use ${settingOn(probed.host, 'operation', 'create')}` : 'list it for create'} if ${wordsOn(probed.host).job} creates it${access}.`,
    ...newPage(probed),
    evidence: [
      ...evidenceFrom(probed, [
        probe,
        probe === 'read' ? 'metadata' : 'read',
        ...(near.length > 0 ? (['neighbours'] as const) : []),
      ]),
      ...(groups === null ? [] : [groups.evidence]),
    ],
  };
}

/** What follows from a repo that is not found although nothing keeps the token from seeing it; null if something may. */
function whyNotThere(probed: ProbedRepo): string | null {
  const { identity } = probed;
  const ownership = ownershipOf(probed);
  const reach = reachOf(probed);
  if (identity === null || reach === null) return null;
  if (ownership.is === 'own') {
    return reach === 'whole'
      ? `, and ${identity.name} would see every repo of its own`
      : ': it does not exist, or the token was not given it';
  }
  if (ownership.is !== 'org' || (ownership.org.role !== 'admin' && ownership.org.role !== 'write'))
    return null;
  const { name, role } = ownership.org;
  const allowing = limitsOn({ probed, operation: 'write', isMissing: true })?.token === null;
  return reach === 'whole'
    ? `, although the ${allowing ? 'token and the ' : ''}role ${role} of ${identity.name} in ${name} ${allowing ? 'allow' : 'allows'} the write: it does not exist, or ${identity.name} was not given it`
    : `, although the role of ${identity.name} in ${name} is ${role}: it does not exist, or the token was not given it`;
}

/** Whether the token sees all that its account may write there, or perhaps a part of it; null if it does not. */
function reachOf(probed: ProbedRepo): 'whole' | 'unclear' | null {
  const { identity, tokenFormat } = probed;
  const scopes = tokenFormat?.oauthScopes ?? null;
  if (scopes !== null) {
    return scopes.some((scope) => /^(?:read|write|manage)-repos$/.test(scope)) ? 'whole' : null;
  }
  if (identity?.fineGrained == null) return identity === null || identity.role === null ? null : 'whole';
  const coverage = coverageOf(identity.fineGrained, probed);
  const permissions = coverage.is === 'entry' ? coverage.permissions : [];
  if (allowsWrite(permissions)) return 'whole';
  if (unknownPermissions(permissions).length > 0) return 'unclear';
  return allowsRead(permissions) ? 'whole' : null;
}

/** The Hub's page for a new repo: `/new`, `/new-dataset`, `/new-space`. For other types none is known. */
function newPage({ ref, endpoint }: ProbedRepo): Pick<FindingDraft, 'link' | 'linkText'> {
  if (!hasAccessCheck(ref)) return {};
  const suffix = ref.type === 'model' ? '' : `-${ref.type}`;
  const page = repoPage(endpoint, { type: 'model', id: 'new', revision: null });
  return { link: `${page}${suffix}`, linkText: 'Create the repo' };
}

/** A repo that the Hub answers as missing and whose id could be right. */
export function missingOrInvisible({ probed, probe, isMissing }: Refusal): FindingDraft | null {
  if (!isMissing) return null;
  const owner = ownerOf(probed);
  if (owner === 'missing') return withoutOwner(probed, probe);
  const near = nearRepos(probed);
  const [only] = near;
  const groups = groupsThere(probed);
  const meant = near.length > 0 || ownershipOf(probed).is !== 'foreign' ? near : inOwnNamespaces(probed);
  return {
    cause: REPO_MISSING_OR_NO_ACCESS,
    subject: probed.label,
    position: probed.position,
    message: `${nameOf(probed)} does not exist, or is private and not visible to ${accountOf(probed)}: the Hub gives the same answer for both.${didYouMean(meant)}`,
    advice: likeliest(probed, owner),
    link: repoPage(probed.endpoint, only !== undefined && near.length === 1 ? only : probed.ref),
    linkText: "Open the repo's page",
    evidence: [
      ...evidenceFrom(probed, [
        probe,
        probe === 'read' ? 'metadata' : 'read',
        ...(near.length > 0 ? (['neighbours'] as const) : []),
        ...(owner === 'user' ? (['owner-user'] as const) : []),
        ...(owner === 'organization' ? (['owner-org'] as const) : []),
      ]),
      ...(groups === null ? [] : [groups.evidence]),
    ],
  };
}

/** A repo whose owner the Hub does not know either: then it is not private, it is not there. */
function withoutOwner(probed: ProbedRepo, probe: Probe): FindingDraft {
  return {
    cause: REPO_MISSING_OR_NO_ACCESS,
    subject: probed.label,
    position: probed.position,
    message: `The Hub finds neither ${nameOf(probed)} nor an account or organization ${probed.namespace}.${didYouMean(inOwnNamespaces(probed))}`,
    advice: `Correct the owner in ${probed.ref.id}${inItsFile(probed)}, or use another repo if the owner has left the Hub.`,
    evidence: evidenceFrom(probed, [probe, 'owner-user', 'owner-org']),
  };
}

/** What to check, likelier first. */
function likeliest(probed: ProbedRepo, owner: Owner | null): string {
  const ownership = ownershipOf(probed);
  const account = accountOf(probed);
  const check = `Check the spelling of ${probed.ref.id}${inItsFile(probed)}`;
  const doubt = isCovered(probed)
    ? ''
    : '; whether the permissions of the token include this repo is not known';
  if (ownership.is === 'org') {
    const { name, role } = ownership.org;
    const has = role === null ? '' : ` (its role there is ${role})`;
    const groups = groupsThere(probed);
    const which =
      groups === null
        ? " and the repo's resource group"
        : `: the repo may be in a resource group other than ${groups.names}`;
    return `${check}; then ask an administrator of ${name} to check the rights of ${account}${has}${which}${doubt}.`;
  }
  if (ownership.is === 'own') return `${check}: it would be a repo of this account${doubt}.`;
  const kind = owner === 'user' ? 'the user ' : owner === 'organization' ? 'the organization ' : '';
  const whom = probed.namespace === null ? 'its owner' : `${kind}${probed.namespace}`;
  const isOutside = owner === 'organization' && ownership.is === 'foreign';
  const outside = isOutside ? `, of which ${account} is not a member,` : '';
  const limited = probed.identity?.fineGrained
    ? '; a fine-grained token sees private repos only if it has an entry for them'
    : '';
  return `${check}; if it is private, ask ${whom}${outside} to give ${isOutside ? 'it' : account} access${limited}.`;
}

/** Whether nothing but the account limits what the token sees there. */
function isCovered(probed: ProbedRepo): boolean {
  const fineGrained = probed.identity?.fineGrained ?? null;
  if (fineGrained === null) return true;
  const coverage = coverageOf(fineGrained, probed);
  return coverage.is === 'entry' && allowsRead(coverage.permissions);
}
