import { type Endpoint, isHub } from '../model/endpoint.js';
import type { Resource } from '../model/publisher.js';
import { pagePath, type RepoRef } from '../model/repo.js';

/** Where people look at the Hub that was asked: its own site, or the endpoint when it is another. */
function siteOf(endpoint: Endpoint): string {
  return isHub(endpoint) ? 'https://huggingface.co' : endpoint.origin + endpoint.basePath;
}

/** The repo's page, where access is asked for and granted. */
export function repoPage(endpoint: Endpoint, ref: RepoRef): string {
  return siteOf(endpoint) + pagePath(ref);
}

/** The page that lists the account's tokens. */
export function tokensPage(endpoint: Endpoint): string {
  return `${siteOf(endpoint)}/settings/tokens`;
}

/** The page with the form for a Trusted Publisher of a repo, or of the user who is logged in (protocol notes §7). */
export function publisherPage(endpoint: Endpoint, of: NonNullable<Resource['of']>): string {
  return of.is === 'repo'
    ? `${repoPage(endpoint, of.ref)}/settings`
    : `${siteOf(endpoint)}/settings/authentication#ci-cd-access`;
}

/** The rights that a new fine-grained token is to have. */
export interface WantedRights {
  gated?: boolean;
  /** Permissions on the account's own namespace. */
  own?: string[];
  org?: { name: string; permissions: string[] };
}

/** The form for a new fine-grained token with the needed boxes ticked (protocol notes §2.3). */
export function tokenForm(endpoint: Endpoint, rights: WantedRights): string {
  const query = new URLSearchParams({ tokenType: 'fineGrained' });
  if (rights.gated) query.set('canReadGatedRepos', 'true');
  for (const permission of rights.own ?? []) query.append('ownUserPermissions', permission);
  if (rights.org !== undefined) {
    query.set('orgs', rights.org.name);
    for (const permission of rights.org.permissions) query.append('orgPermissions', permission);
  }
  return `${tokensPage(endpoint)}/new?${query}`;
}
