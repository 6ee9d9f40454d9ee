import { defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { tokenForm } from '../../evidence/links.js';
import { nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import type { Refusal } from '../../evidence/refusal.js';
import { orInGroup } from '../../evidence/resource-groups.js';
import { allowsRead, allowsWrite, type Coverage, coverageOf, ownershipOf } from '../../evidence/rights.js';
import type { Identity } from '../../hub/whoami.js';
import { FORM, formFor, tokenName } from './wanted-token.js';

/**
 * Means: The job writes, and the token is a classic read token, which can write nothing.
 *
 * How we know: The identity check says that its role is read, and a repo is listed for write, or none is
 * listed and `operation` is `write`.
 *
 * What to do: Use a token that can write the repo.
 */
export const READ_TOKEN_FOR_WRITE = defineCause({
  group: 'scope',
  slug: 'read-token-for-write',
  severity: 'error',
  title: 'A read token cannot write',
  seenAs: [
    'You have read access but not the required permissions',
    'pass `create_pr=1` as a query',
    '403 Client Error: Forbidden for url',
    "You don't have the rights to create a model under",
    'You are not authorized to push to this repo',
  ],
  isToldOnce: true,
});

/**
 * Means: The OAuth token was not granted this right.
 *
 * How we know: The check is refused, and the scopes inside the token lack the one that it needs; or no repo
 * is listed, `operation` is `write`, and none of the scopes lets it write a repo.
 *
 * What to do: Log in again with that scope, or use a user access token.
 */
export const OAUTH_SCOPE_MISSING = defineCause({
  group: 'scope',
  slug: 'oauth-scope-missing',
  severity: 'error',
  title: 'The OAuth token lacks a scope',
  seenAs: ['You have read access but not the required permissions'],
  isToldOnce: true,
});

/**
 * Means: The repo to write belongs to somebody else.
 *
 * How we know: The Hub refuses the write, and the owner is neither the account nor one of its organizations.
 *
 * What to do: Write to a repo of the account, or use a token of an account that belongs to the owner.
 */
export const WRONG_NAMESPACE = defineCause({
  group: 'scope',
  slug: 'wrong-namespace',
  severity: 'error',
  title: "The account does not belong to the repo's owner",
  seenAs: ["You don't have the rights to create a model under", 'pass `create_pr=1` as a query'],
  isToldOnce: true,
});

/**
 * Means: No entry of the fine-grained token covers the repo.
 *
 * How we know: The repo is refused, and the token has no entry for it or for its owner.
 *
 * What to do: Edit the token and add the repo or its owner.
 */
export const FINE_GRAINED_REPO_NOT_IN_SCOPE = defineCause({
  group: 'scope',
  slug: 'fine-grained-repo-not-in-scope',
  severity: 'error',
  title: 'The fine-grained token does not cover the repo',
  seenAs: ['Repository Not Found for url'],
});

/**
 * Means: The fine-grained token covers the repo, but without write access.
 *
 * How we know: The write is refused, and the entry that decides does not allow it. A repo's own entry
 * replaces its owner's. Without any repo listed, `operation` is `write`, and no entry of the token allows it.
 *
 * What to do: Edit the token and tick write access to contents for that entry.
 */
export const FINE_GRAINED_NO_WRITE_ON_REPO = defineCause({
  group: 'scope',
  slug: 'fine-grained-no-write-on-repo',
  severity: 'error',
  title: 'The fine-grained token lacks write access',
  seenAs: ['You have read access but not the required permissions', 'pass `create_pr=1` as a query'],
});

/**
 * Means: The fine-grained token covers the private repo, but without read access to contents.
 *
 * How we know: The read is refused, and the entry that decides does not allow it.
 *
 * What to do: Edit the token and tick read access to contents for that entry.
 */
export const FINE_GRAINED_NO_READ_ON_REPO = defineCause({
  group: 'scope',
  slug: 'fine-grained-no-read-on-repo',
  severity: 'error',
  title: 'The fine-grained token may not read this repo',
});

/**
 * Means: The account's role in the organization does not allow the write.
 *
 * How we know: The write is refused, the token would allow it, and the identity check names the role.
 *
 * What to do: Ask an administrator to raise the role; a new token of the same account changes nothing.
 */
export const ORG_ROLE_INSUFFICIENT = defineCause({
  group: 'scope',
  slug: 'org-role-insufficient',
  severity: 'error',
  title: 'The role in the organization does not allow the write',
  seenAs: ['You have read access but not the required permissions', 'pass `create_pr=1` as a query'],
  isToldOnce: true,
});

const CHECK_ID = 'check the id as well, since the Hub gives the same answer for a missing repo';

/** A classic read token: whoami alone proves that it can write nothing. */
export function readRole({ probed, operation }: Refusal): FindingDraft | null {
  const { identity } = probed;
  if (operation !== 'write' || identity?.role !== 'read') return null;
  return {
    ...about(probed),
    cause: READ_TOKEN_FOR_WRITE,
    message: `The Hub says that ${tokenName(identity)} of ${identity.name} is a read token: it cannot write ${nameOf(probed)} or any other repo.`,
    advice: `Create a token of ${identity.name} that can write this repo, and save it in place of the old one; the form is filled in.`,
    link: formFor(probed, 'repo.write'),
    linkText: 'Create a token',
  };
}

/** An OAuth token that was not granted what the operation needs. */
export function missingScope(refusal: Refusal): FindingDraft | null {
  const { probed, operation } = refusal;
  const scopes = probed.tokenFormat?.oauthScopes ?? null;
  if (probed.identity === null || scopes === null) return null;
  return operation === 'write' ? missingWriteScope(probed, scopes) : missingReadScope(refusal, scopes);
}

function missingWriteScope(probed: ProbedRepo, scopes: readonly string[]): FindingDraft | null {
  if (scopes.some((scope) => /^(?:write|manage)-repos$/.test(scope))) return null;
  return {
    ...about(probed),
    cause: OAUTH_SCOPE_MISSING,
    message: `The Hub refuses the write to ${nameOf(probed)}: the OAuth token has ${listed(scopes)}, not write-repos.`,
    advice: 'Log in again with the scope write-repos, or use a user access token.',
    link: formFor(probed, 'repo.write'),
    linkText: FORM,
  };
}

/** An OAuth token that was not granted the public gated repos of its account. */
export function missingGatedScope(probed: ProbedRepo): FindingDraft {
  const scopes = probed.tokenFormat?.oauthScopes ?? [];
  return {
    ...about(probed),
    cause: OAUTH_SCOPE_MISSING,
    message: `The Hub refuses the gated repo ${nameOf(probed)}: the OAuth token has ${listed(scopes)}, not gated-repos.`,
    advice: 'Log in again with the scope gated-repos, or use a user access token.',
    link: tokenForm(probed.endpoint, { gated: true }),
    linkText: FORM,
  };
}

/** A write into a namespace the account does not belong to. */
export function foreignNamespace({ probed, operation }: Refusal): FindingDraft | null {
  const { identity } = probed;
  if (operation !== 'write' || identity === null || ownershipOf(probed).is !== 'foreign') return null;
  // The token of a service account has entries for its organization, and may list no membership.
  if (identity.fineGrained !== null && coverageOf(identity.fineGrained, probed).is === 'entry') return null;
  return {
    ...about(probed),
    cause: WRONG_NAMESPACE,
    message: `The Hub refuses the write to ${nameOf(probed)}: ${probed.namespace} is neither the account ${identity.name} nor one of its organizations.`,
    advice: `Write to a repo of ${identity.name} or of one of its organizations, or use the token of a member of ${probed.namespace}.`,
  };
}

/** A fine-grained token without an entry for the repo, or with one that lacks the right. */
export function uncovered({ probed, operation, isMissing }: Refusal): FindingDraft | null {
  const { identity } = probed;
  if (identity === null || identity.fineGrained === null) return null;
  const coverage = coverageOf(identity.fineGrained, probed);
  return operation === 'write'
    ? uncoveredWrite(probed, identity, coverage)
    : uncoveredRead(probed, identity, coverage, isMissing);
}

function uncoveredWrite(probed: ProbedRepo, identity: Identity, coverage: Coverage): FindingDraft | null {
  if (coverage.is === 'unclear') return null;
  if (coverage.is === 'none') return notInScope(probed, identity, 'repo.write');
  if (allowsWrite(coverage.permissions)) return null;
  const where = coverage.level === 'repo' ? 'the repo itself' : `its owner ${probed.namespace}`;
  return {
    ...about(probed),
    cause: FINE_GRAINED_NO_WRITE_ON_REPO,
    message: `The Hub refuses the write to ${nameOf(probed)}: the entry of ${tokenName(identity)} for ${where} has no write access to contents.`,
    advice:
      'Tick write access to contents and settings of repos for that entry of the token, or create a token that has it.',
    link: formFor(probed, 'repo.write'),
    linkText: FORM,
  };
}

/** A role in the organization that does not let its holder write. */
export function weakRole({ probed, operation, isMissing }: Refusal): FindingDraft | null {
  const { identity } = probed;
  const ownership = ownershipOf(probed);
  if (operation !== 'write' || identity === null || ownership.is !== 'org') return null;
  const { role, name } = ownership.org;
  if (role !== 'read' && role !== 'contributor' && role !== 'no_access') return null;
  // A contributor may create a repo, so one that is not there is not refused by the role.
  if (role === 'contributor' && isMissing) return null;
  const detail = role === 'contributor' ? 'contributor, which may write only repos it created' : role;
  return {
    ...about(probed),
    cause: ORG_ROLE_INSUFFICIENT,
    message: `The Hub refuses the write to ${nameOf(probed)}: ${identity.name} has the role ${detail}, in ${name}.`,
    advice: `Ask an administrator of ${name} to raise the role of ${identity.name}${orInGroup(probed)}; a new token of the same account changes nothing.`,
  };
}

function missingReadScope({ probed, isMissing }: Refusal, scopes: readonly string[]): FindingDraft | null {
  const opening = ['read-repos', 'write-repos', 'manage-repos'];
  const isForeign = ownershipOf(probed).is === 'foreign';
  if (scopes.some((scope) => opening.includes(scope)) || (isMissing && isForeign)) return null;
  const check = isMissing ? `; ${CHECK_ID}` : '';
  return {
    ...about(probed),
    cause: OAUTH_SCOPE_MISSING,
    message: `The Hub refuses ${nameOf(probed)}: the OAuth token has ${listed(scopes)}, not read-repos.`,
    advice: `Log in again with the scope read-repos, or use a user access token${check}.`,
    link: formFor(probed, 'repo.content.read'),
    linkText: FORM,
  };
}

function uncoveredRead(
  probed: ProbedRepo,
  identity: Identity,
  coverage: Coverage,
  isMissing: boolean,
): FindingDraft | null {
  if (coverage.is === 'unclear' || probed.metadata?.isPrivate === false) return null;
  if (coverage.is === 'none') {
    const ownership = ownershipOf(probed);
    const isMember = ownership.is === 'own' || ownership.is === 'org';
    return isMissing && !isMember ? null : notInScope(probed, identity, 'repo.content.read');
  }
  if (allowsRead(coverage.permissions)) return null;
  const where = coverage.level === 'repo' ? 'the repo itself' : `its owner ${probed.namespace}`;
  return {
    ...about(probed),
    cause: FINE_GRAINED_NO_READ_ON_REPO,
    message: `The Hub refuses ${nameOf(probed)}: the entry of ${tokenName(identity)} for ${where} has no read access to contents.`,
    advice:
      'Tick read access to contents of repos for that entry of the token, or create a token that has it.',
    link: formFor(probed, 'repo.content.read'),
    linkText: FORM,
  };
}

function notInScope(probed: ProbedRepo, identity: Identity, permission: string): FindingDraft {
  const owner = probed.namespace === null ? '' : ` or its owner ${probed.namespace}`;
  const wanted = permission === 'repo.write' ? 'write' : 'read';
  // Entries may carry an internal id alone, and the id of a repo that is not shown is not known.
  const isUnnamed =
    probed.metadata === null && identity.fineGrained?.scoped.some((entry) => entry.entityName === null);
  const none = isUnnamed ? 'no entry that is known to be for' : 'no entry for';
  const check = probed.metadata === null ? `; ${CHECK_ID}` : '';
  const need = wanted === 'write' ? 'a write needs one' : 'private repos need one';
  return {
    ...about(probed),
    cause: FINE_GRAINED_REPO_NOT_IN_SCOPE,
    message: `The Hub refuses ${nameOf(probed)}: ${tokenName(identity)} has ${none} this repo${owner}, and ${need}.`,
    advice: `Add ${probed.ref.id}${owner === '' ? '' : ` or ${probed.namespace}`} with ${wanted} access to contents to the token, or create a token that has it${check}.`,
    link: formFor(probed, permission),
    linkText: FORM,
  };
}

function about(probed: ProbedRepo): Pick<FindingDraft, 'subject' | 'position'> {
  return { subject: probed.label, position: probed.position };
}

function listed(scopes: readonly string[]): string {
  return scopes.length === 0 ? 'no scopes' : `only ${scopes.join(', ')}`;
}
