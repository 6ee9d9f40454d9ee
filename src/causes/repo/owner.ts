import { nearNames } from '../../evidence/near-names.js';
import type { ProbedRepo } from '../../evidence/probed-repo.js';
import { sameName } from '../../evidence/rights.js';
import { readNeighbours, readOverview } from '../../hub/owner-probes.js';
import { writesTo } from '../../model/inputs.js';
import { formatRepo, namespaceOf, parseRepo, type RepoRef } from '../../model/repo.js';

/** What the Hub shows of a repo's owner; `somebody` where it only shows repos of theirs. */
export type Owner = 'user' | 'organization' | 'somebody' | 'missing';

/** Null where nothing was asked, or nothing that was answered tells. */
export function ownerOf({ observation, renamedTo }: ProbedRepo): Owner | null {
  const { probes } = observation;
  if (renamedTo !== null) return null;
  const [user, org] = [readOverview(probes['owner-user']), readOverview(probes['owner-org'])];
  if (user === 'there') return 'user';
  if (org === 'there') return 'organization';
  if ((readNeighbours(probes.neighbours) ?? []).length > 0) return 'somebody';
  // In the words for a missing path a Hub may also say that it knows no such route.
  const isRoute = user === 'missing' || org === 'missing';
  return isRoute && user !== null && org !== null ? 'missing' : null;
}

/** Public repos of the same owner and type whose names are near to the one that is not found. */
export function nearRepos({ observation, ref, renamedTo }: ProbedRepo): RepoRef[] {
  const owner = namespaceOf(ref);
  if (owner === null || renamedTo !== null) return [];
  const repos = (readNeighbours(observation.probes.neighbours) ?? []).flatMap((id): RepoRef[] => {
    const other: RepoRef = { ...ref, id, revision: null };
    const parsed = parseRepo(formatRepo(other));
    const isTheirs = sameName(namespaceOf(other) ?? '', owner);
    return isTheirs && parsed.ok && parsed.ref.id === id ? [other] : [];
  });
  const nameIn = ({ id }: RepoRef) => id.slice(id.indexOf('/') + 1);
  const near = nearNames(nameIn(ref), repos.map(nameIn));
  return near.flatMap((name) => repos.find((repo) => nameIn(repo) === name) ?? []);
}

/** Repos of the same name in namespaces of the account's own whose names are near to that of the owner. */
export function inOwnNamespaces({ identity, namespace, observation, ref }: ProbedRepo): RepoRef[] {
  if (identity === null || namespace === null) return [];
  const isWrite = writesTo(observation.request);
  const orgs = identity.orgs.filter(({ role }) => !isWrite || (role !== 'read' && role !== 'no_access'));
  const name = ref.id.slice(ref.id.indexOf('/') + 1);
  const near = nearNames(namespace, [identity.name, ...orgs.map((org) => org.name)]);
  return near.map((owner) => ({ ...ref, id: `${owner}/${name}`, revision: null }));
}

/** A sentence that asks whether one of these repos is meant, with a blank in front; empty without any. */
export function didYouMean(near: readonly RepoRef[]): string {
  return near.length === 0 ? '' : ` Did you mean ${near.map(formatRepo).join(' or ')}?`;
}
