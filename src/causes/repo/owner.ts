import { nearNames } from '../../evidence/near-names.js';
import type { ProbedRepo } from '../../evidence/probed-repo.js';
import { sameName } from '../../evidence/rights.js';
import { readNeighbours, readOverview } from '../../hub/owner-probes.js';
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

/** Names of the account and its organizations that are near to an owner who is not there. */
export function nearOwners({ identity, namespace }: ProbedRepo): string[] {
  if (identity === null || namespace === null) return [];
  return nearNames(namespace, [identity.name, ...identity.orgs.map(({ name }) => name)]);
}
