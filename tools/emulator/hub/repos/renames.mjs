import { access } from '../access/access.mjs';
import { text } from '../protocol/answers.mjs';
import { redirecting } from '../protocol/messages.mjs';

/**
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { Caller } from '../access/caller.mjs'
 * @import { RepoPath } from '../protocol/paths.mjs'
 * @import { World } from '../world/world.mjs'
 * @import { Repo } from '../world/repos.mjs'
 */

const LONGEST_CHAIN = 10;

/**
 * The repository that a path names, or the way to where it went: after a rename, and from another letter case.
 * The way is shown on every sub-path, with the query kept (protocol §3.5).
 * @param {World} world
 * @param {RepoPath} path
 * @param {string} query
 * @param {Caller} caller
 * @returns {{ repo: Repo | null, moved: Answer | null }}
 */
export function lookUp(world, path, query, caller) {
  const candidates = world.repos.filter((repo) => repo.type === path.type);
  const exact = candidates.find((repo) => repo.id === path.id);
  const lower = path.id.toLowerCase();
  const similar = exact ?? candidates.find((repo) => repo.id.toLowerCase() === lower);
  const target = exact ? exact.renamedTo : (similar?.id ?? null);
  if (target === null) return { repo: exact ?? null, moved: null };
  const hidden =
    !world.switches.redirectBeforeAccess &&
    access(world, caller, destination(candidates, target, LONGEST_CHAIN), 'metadata') !== null;
  if (hidden) return { repo: null, moved: null };
  const location = path.relocate(target) + query;
  return { repo: null, moved: text(307, redirecting(location), { location }) };
}

/**
 * Where a chain of renames ends; renames may go in a circle.
 * @param {Repo[]} candidates
 * @param {string} id
 * @param {number} left
 * @returns {Repo | null}
 */
function destination(candidates, id, left) {
  const repo = candidates.find((candidate) => candidate.id === id) ?? null;
  return repo?.renamedTo && left > 0 ? destination(candidates, repo.renamedTo, left - 1) : repo;
}
