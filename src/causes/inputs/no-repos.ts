/** What can be said of a token alone, where no repo is listed that would show what it may do. */

import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { tokenForm } from '../../evidence/links.js';
import { excludesWrite } from '../../evidence/permissions.js';
import { isOrganizationToken } from '../../evidence/rights.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import { EFFECTS } from '../../evidence/token-status-effects.js';
import { unlistedUses } from '../../evidence/unlisted-uses.js';
import type { Identity } from '../../hub/whoami.js';
import type { Host } from '../../model/host.js';
import { settingOn, wordsOn } from '../../model/host-words.js';
import { type Inputs, type Operation, writesTo } from '../../model/inputs.js';
import { OIDC_SCOPE_TOO_SMALL } from '../oidc/resource-scope.js';
import { FINE_GRAINED_NO_WRITE_ON_REPO } from '../scope/fine-grained.js';
import { OAUTH_SCOPE_MISSING } from '../scope/oauth-scope.js';
import { READ_TOKEN_FOR_WRITE } from '../scope/read-token.js';
import { FORM, tokenName } from '../scope/wanted-token.js';

/**
 * Means: Only the token itself was checked, not what it may do.
 *
 * How we know: The `repos` input lists no repo.
 *
 * What to do: List the repos that the job uses.
 */
export const NO_REPOS_LISTED = defineCause({
  group: 'inputs',
  slug: 'no-repos-listed',
  severity: 'notice',
  title: 'No repos are listed, so no access was checked',
});

export function diagnoseNoRepos(evidence: Evidence, tokenStatus: TokenStatus): FindingDraft[] {
  const { inputs, hub } = evidence;
  if (inputs.repos.length + hub.found.length > 0 || !EFFECTS[tokenStatus.is].usable) return [];
  const draft = writesTo(inputs) ? cannotWrite(evidence, tokenStatus) : null;
  return [...(draft === null ? [] : [draft]), noAccessChecked(evidence)];
}

const WHAT: Readonly<Record<Operation, string>> = {
  read: 'what it may read',
  write: 'what it may write',
  create: 'what it may create',
  pr: 'where it may open pull requests',
};

function noAccessChecked(evidence: Evidence): FindingDraft {
  const { host } = evidence.runner;
  const { operation } = evidence.inputs;
  const isProposed = unlistedUses(evidence).some(({ place }) => place.reach !== 'workspace');
  return {
    cause: NO_REPOS_LISTED,
    message: `Only the token itself was checked, not ${WHAT[operation]}.`,
    advice:
      host === 'github'
        ? `List the repos that the job uses in the repos input${isProposed ? ': the summary proposes lines to paste' : ''}.`
        : `Add the repos that ${wordsOn(host).job} uses to the command${isProposed ? ': the report proposes some' : ''}.`,
    evidence: [{ fact: host === 'github' ? 'the repos input lists no repo' : 'the command names no repo' }],
  };
}

/** A token that can write nothing, wherever; null where that is not proven. That of an organization has a finding of its own. */
function cannotWrite(evidence: Evidence, tokenStatus: TokenStatus): FindingDraft | null {
  const {
    inputs,
    runner: { tokenSources, host },
    hub: { publisher },
  } = evidence;
  const of = tokenSources.checked?.source === 'publisher' ? publisher?.resource?.of : null;
  if (of?.is === 'user') return userPublisher(of.name, inputs, host);
  const identity = tokenStatus.is === 'good' ? tokenStatus.identity : null;
  const format = tokenSources.checked?.format ?? null;
  if (format === null || isOrganizationToken({ identity, tokenFormat: format })) return null;
  const link = tokenForm(inputs.endpoint, { own: ['repo.content.read', 'repo.write'] });
  const draft =
    identity === null
      ? null
      : (readRoleAlone(identity, inputs, host) ??
        withoutWrite(identity, inputs, host) ??
        withoutScope(format.oauthScopes, inputs, host));
  return draft === null ? null : { ...draft, link, linkText: FORM };
}

function readRoleAlone(identity: Identity, { operation }: Inputs, host: Host): FindingDraft | null {
  if (identity.role !== 'read') return null;
  return {
    cause: READ_TOKEN_FOR_WRITE,
    message: `The Hub reports the role read for ${tokenName(identity)} of ${identity.name}: it cannot write to any repo, but ${requested(host, operation)}.`,
    advice: `Create a token of ${identity.name} that can write, and use it ${wordsOn(host).forJob}.`,
    evidence: [{ fact: 'GET /api/whoami-v2: role read' }],
  };
}

/** Permissions are open-ended, so one that is not known may be for writing. */
function withoutWrite(identity: Identity, { operation }: Inputs, host: Host): FindingDraft | null {
  const { fineGrained } = identity;
  if (fineGrained === null) return null;
  const permissions = [
    ...new Set([...fineGrained.global, ...fineGrained.scoped.flatMap((entry) => entry.permissions)]),
  ];
  if (!excludesWrite(permissions)) return null;
  const held = permissions.length === 0 ? 'none' : permissions.sort().join(', ');
  return {
    cause: FINE_GRAINED_NO_WRITE_ON_REPO,
    message: `None of the permissions of ${tokenName(identity)} of ${identity.name} allows writing to a repo, but ${requested(host, operation)}.`,
    advice: `Create a token with write access to contents and settings of the repos that ${wordsOn(host).job} writes to, or add this access to the token.`,
    evidence: [{ fact: `GET /api/whoami-v2: permissions of the fine-grained token: ${held}` }],
  };
}

function withoutScope(
  scopes: readonly string[] | null,
  { operation }: Inputs,
  host: Host,
): FindingDraft | null {
  const [wanted, enough] =
    operation === 'create'
      ? ['manage-repos', /^(?:contribute|manage)-repos$/]
      : ['write-repos', /^(?:contribute|write|manage)-repos$/];
  if (scopes === null || scopes.some((scope) => enough.test(scope))) return null;
  const held = scopes.length === 0 ? 'no scopes' : `only the scopes ${scopes.join(', ')}`;
  return {
    cause: OAUTH_SCOPE_MISSING,
    message: `The OAuth token has ${held}: without ${wanted} it cannot ${operation === 'create' ? 'create a repo' : 'write to any repo'}, but ${requested(host, operation)}.`,
    advice: `Log in again with the scope ${wanted}, or use a user access token.`,
    evidence: [{ fact: `the token itself lists ${held}` }],
  };
}

function requested(host: Host, operation: Operation): string {
  return `${wordsOn(host).request} requests ${settingOn(host, 'operation', operation)}`;
}

function userPublisher(name: string, { operation }: Inputs, host: Host): FindingDraft {
  return {
    cause: OIDC_SCOPE_TOO_SMALL,
    subject: name,
    message: `The exchanged token of the user ${name} can read public gated repos but cannot write, and ${requested(host, operation)}.`,
    advice: `Exchange for the repo that ${wordsOn(host).job} writes to instead of for the user.`,
    evidence: [{ fact: `POST /oauth/token: the Hub issued a token for the resource ${name}` }],
  };
}
