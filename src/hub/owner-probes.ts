import { fieldsOf, isObject } from '../model/fields.js';
import { namespaceOf, type RepoRef } from '../model/repo.js';
import { isUnknownPage } from './answer.js';
import type { HubRequest } from './client.js';
import type { HubResponse } from './response.js';

/**
 * What can be asked about a repo's owner (protocol notes §3.7): whether it is an account or an organization,
 * and which repos of the same type it shows to everybody. Asked without the token, so that no answer holds
 * what readers of a public log could not see themselves.
 */
export const OWNER_PROBES = ['owner-user', 'owner-org', 'neighbours'] as const;
export type OwnerProbe = (typeof OWNER_PROBES)[number];

/** The most that clients ask for at once. Of an owner with more repos, the rest is not looked at. */
const MOST_NEIGHBOURS = 500;

export function ownerPath(name: string, probe: 'owner-user' | 'owner-org'): string {
  const accounts = probe === 'owner-user' ? 'users' : 'organizations';
  return `/api/${accounts}/${encodeURIComponent(name)}/overview`;
}

export function ownerRequest(ref: RepoRef, probe: OwnerProbe): HubRequest {
  const name = namespaceOf(ref) ?? '';
  const path =
    probe === 'neighbours'
      ? `/api/${ref.type}s?author=${encodeURIComponent(name)}&limit=${MOST_NEIGHBOURS}&expand=private`
      : ownerPath(name, probe);
  // One attempt: the answer makes an advice clearer, and decides nothing.
  return { method: 'GET', path, token: null, attempts: 1 };
}

/**
 * Whether the answer to `owner-user` or `owner-org` shows that account. `no-route` is a 404 in the words for a
 * path that the Hub does not have; null when the answer says nothing.
 */
export function readOverview(response: HubResponse | undefined): 'there' | 'missing' | 'no-route' | null {
  const outcome = response?.outcome;
  if (outcome?.kind !== 'answer' || outcome.stoppedAt !== null) return null;
  const { status, json } = outcome;
  if (!isObject(json)) return null;
  if (status === 200) return '_id' in json ? 'there' : null;
  if (status !== 404) return null;
  return isUnknownPage(outcome) ? 'no-route' : 'missing';
}

/** The ids that the answer to `neighbours` lists as public; null when it is no such list. */
export function readNeighbours(response: HubResponse | undefined): string[] | null {
  const outcome = response?.outcome;
  if (outcome?.kind !== 'answer' || outcome.status !== 200 || !Array.isArray(outcome.json)) return null;
  const items: unknown[] = outcome.json;
  return items.flatMap((item) => {
    const { id, private: isPrivate } = fieldsOf(item);
    return typeof id === 'string' && isPrivate === false ? [id] : [];
  });
}
