import { access, denial, reach } from '../access/access.mjs';
import { repoId } from '../access/owners.mjs';
import { json, refusal } from '../protocol/answers.mjs';
import { expandable, revisionNotFound } from '../protocol/messages.mjs';
import { EXPANDABLE, ON_REQUEST, propertiesOf, siblingsOf } from './properties.mjs';
import { headCommit, resolveRevision } from './revisions.mjs';

/**
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { Caller } from '../access/caller.mjs'
 * @import { World } from '../world/world.mjs'
 * @import { Repo } from '../world/repos.mjs'
 */

/**
 * `GET /api/{type}s/{id}` and `…/revision/{revision}`: public for gated repositories too (protocol §3.2). With
 * `expand`, nothing comes but the names of the repository and what is asked for.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {string | null} revision
 * @param {URLSearchParams} query
 * @returns {Answer}
 */
export function repoInfo(world, caller, target, revision, query) {
  const { repo, denied } = reach(world, caller, target, 'metadata');
  if (denied) return refusal('api', denied);
  const sha = revision === null ? headCommit(repo) : resolveRevision(repo, revision);
  if (sha === null) return unknownRevision(revision ?? '');
  const expand = [...query.getAll('expand[]'), ...query.getAll('expand')];
  const allowed = EXPANDABLE[repo.type];
  if (allowed && !expand.every((name) => allowed.includes(name))) {
    return refusal('api', denial(400, null, expandable(allowed)));
  }
  const siblings = siblingsOf(repo, {
    blobs: isTrue(query.get('blobs')),
    readable: access(world, caller, repo, 'content') === null,
  });
  const properties = Object.entries(propertiesOf(world, caller, repo, sha, siblings));
  const shown = properties.filter(([name]) =>
    expand.length > 0 ? expand.includes(name) : !ON_REQUEST.has(name),
  );
  const scanned = isTrue(query.get('securityStatus'));
  return json(200, {
    _id: repoId(repo),
    id: repo.id,
    ...Object.fromEntries(shown),
    ...(scanned ? { securityRepoStatus: { scansDone: true, filesWithIssues: [] } } : {}),
  });
}

/**
 * Clients write `true`, `True` or `1`.
 * @param {string | null} value
 */
export const isTrue = (value) => /^(true|1)$/i.test(value ?? '');

/**
 * @param {string} revision
 * @returns {Answer}
 */
export const unknownRevision = (revision) =>
  refusal('api', denial(404, 'RevisionNotFound', revisionNotFound(revision)));
