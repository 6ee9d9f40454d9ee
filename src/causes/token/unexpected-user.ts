import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { isOAuth, listsOrganizations, sameName } from '../../evidence/rights.js';
import { homeOf } from '../../evidence/token-home.js';
import type { Identity } from '../../hub/whoami.js';
import { capitalized } from '../../model/capitalized.js';
import type { ExpectedAccount } from '../../model/expected-accounts.js';
import { OAUTH_SCOPE_MISSING } from '../scope/oauth-scope.js';

/**
 * Means: The token does not belong to an account that `expected-user` names, nor to a member of an organization that it
 * names as `org:NAME`.
 *
 * How we know: The identity check names the account and its organizations. Of an OAuth token that may
 * not list them, the missing scope is reported instead: whether its account is a member cannot be told.
 *
 * What to do: Put a token of the expected account into the secret.
 */
export const UNEXPECTED_USER = defineCause({
  group: 'token',
  slug: 'unexpected-user',
  severity: 'error',
  title: 'The token belongs to another account',
});

/** A token of none of the accounts that the job names, or one of which that cannot be told. */
export function unexpectedUser(evidence: Evidence, identity: Identity): FindingDraft | null {
  const expected = evidence.inputs.expectedAccounts;
  const { checked } = evidence.runner.tokenSources;
  if (checked === null || expected.length === 0) return null;
  if (expected.some((one) => (one.is === 'account' ? isAccount : isMember)(identity, one.name))) return null;
  const organizations = expected.filter(({ is }) => is === 'member').map(({ name }) => name);
  const { format, source } = checked;
  if (organizations.length > 0 && isOAuth(identity, format) && !listsOrganizations(identity, format)) {
    return unlistedMemberships(evidence, identity, organizations);
  }
  return {
    cause: UNEXPECTED_USER,
    subject: identity.name,
    message: `The token belongs to ${identity.name}, but ${inputIn(evidence)} is ${oneOf(expected.map(asWritten))}.`,
    advice: `${capitalized(homeOf(evidence, source).put(`a token of ${oneOf(expected.map(inWords))}`))}${membersAdvice(evidence, identity, expected)}.`,
    evidence: [{ fact: `GET /api/whoami-v2: name ${identity.name}${noneOf(organizations)}` }],
  };
}

/** For an organization that is named like an account: nobody logs in as one. The advice goes on. */
function membersAdvice(evidence: Evidence, { orgs }: Identity, expected: readonly ExpectedAccount[]): string {
  const [own] = expected.filter(
    ({ is, name }) => is === 'account' && orgs.some((org) => sameName(org.name, name)),
  );
  return own === undefined
    ? ''
    : `, or write org:${own.name} in ${inputIn(evidence)} if any of its members will do`;
}

function inputIn({ runner }: Evidence): string {
  return runner.host === 'github' ? 'expected-user' : '--expected-user';
}

function isAccount(identity: Identity, name: string): boolean {
  return sameName(identity.name, name);
}

/** The token of an organization, and of a service account that has rights in it, belong to it as well. */
function isMember({ type, name, orgs, fineGrained }: Identity, organization: string): boolean {
  if (type === 'org') return sameName(name, organization);
  const entries = type === 'user' ? [] : (fineGrained?.scoped ?? []);
  return (
    orgs.some((org) => sameName(org.name, organization)) ||
    entries.some(
      ({ entityType, entityName }) => entityType === 'org' && sameName(entityName ?? '', organization),
    )
  );
}

function unlistedMemberships(
  evidence: Evidence,
  identity: Identity,
  organizations: readonly string[],
): FindingDraft {
  return {
    cause: OAUTH_SCOPE_MISSING,
    severity: 'warning',
    subject: identity.name,
    message: `Whether ${identity.name} is a member of ${oneOf(organizations)}, as ${inputIn(evidence)} says, cannot be checked: the OAuth token does not have the scope read-memberships.`,
    advice: `Log in again with the scope read-memberships, or name the account itself in ${inputIn(evidence)}.`,
    evidence: [
      { fact: `GET /api/whoami-v2: name ${identity.name}${noneOf(organizations)}` },
      { fact: `scopes in the token: ${scopesText(evidence)}` },
    ],
  };
}

function scopesText({ runner: { tokenSources } }: Evidence): string {
  const scopes = tokenSources.checked?.format.oauthScopes ?? null;
  return scopes === null ? 'none that can be read' : scopes.join(', ') || 'none';
}

function noneOf(organizations: readonly string[]): string {
  return organizations.length === 0 ? '' : `; no membership of ${oneOf(organizations)} is listed`;
}

function asWritten({ is, name }: ExpectedAccount): string {
  return is === 'account' ? name : `org:${name}`;
}

function inWords({ is, name }: ExpectedAccount): string {
  return is === 'account' ? name : `a member of ${name}`;
}

function oneOf(all: readonly string[]): string {
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}
