import { reach } from '../access/access.mjs';
import { avatar, namespaceOf } from '../access/owners.mjs';
import { commitTitle, historyOf } from '../contents/history.mjs';
import { COMMITTED_AT } from '../contents/objects.mjs';
import { json, refusal } from '../protocol/answers.mjs';
import { unknownRevision } from './info.mjs';
import { resolveRevision } from './revisions.mjs';

/**
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { Caller } from '../access/caller.mjs'
 * @import { World } from '../world/world.mjs'
 * @import { Repo } from '../world/repos.mjs'
 */

/**
 * `GET /api/{type}s/{id}/commits/{revision}`: behind the gate, unlike the list of files (protocol §3.2).
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {string} revision
 * @returns {Answer}
 */
export function repoCommits(world, caller, target, revision) {
  const { repo, denied } = reach(world, caller, target, 'content');
  if (denied) return refusal('api', denied);
  const id = resolveRevision(repo, revision);
  if (id === null) return unknownRevision(revision);
  const user = repo.createdBy ?? namespaceOf(repo);
  const authors = [{ user, avatar: avatar(user) }];
  const only = { id, title: titleOf(repo, id), message: '', authors, date: COMMITTED_AT };
  return json(200, [only], { 'x-total-count': '1' });
}

/**
 * The title of the commit that a revision stands for.
 * @param {Repo} repo
 * @param {string} id
 */
export function titleOf(repo, id) {
  const { commits, head } = historyOf(repo);
  const revision = [...commits].find(([, commit]) => commit === id)?.[0] ?? head.revision;
  return commitTitle(repo, revision);
}

/**
 * `GET /api/{type}s/{id}/refs[?include_prs=1]`.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} target
 * @param {URLSearchParams} query
 * @returns {Answer}
 */
export function repoRefs(world, caller, target, query) {
  const purpose = world.switches.gatedListings === 'gated' ? 'content' : 'metadata';
  const { repo, denied } = reach(world, caller, target, purpose);
  if (denied) return refusal('api', denied);
  const refs = [...historyOf(repo).commits].map(([revision, targetCommit]) => ({
    name: revision.replace(/^refs\/(heads|tags|convert)\//, ''),
    ref: revision.startsWith('refs/') ? revision : `refs/heads/${revision}`,
    targetCommit,
  }));
  /** @param {string} kind */
  const ofKind = (kind) => refs.filter(({ ref }) => ref.startsWith(`refs/${kind}/`));
  return json(200, {
    branches: ofKind('heads'),
    converts: ofKind('convert'),
    tags: ofKind('tags'),
    ...(query.has('include_prs') ? { pullRequests: ofKind('pr') } : {}),
  });
}
