import { historyOf } from '../contents/history.mjs';

/** @import { Repo } from '../world/repos.mjs' */

/**
 * The commit of a revision, which may be given by name or, as clients do after the first answer, by commit.
 * @param {Repo} repo
 * @param {string} revision
 * @returns {string | null} null: no such revision
 */
export function resolveRevision(repo, revision) {
  const { commits } = historyOf(repo);
  const named = revision === 'HEAD' ? headCommit(repo) : commits.get(revision);
  if (named !== undefined) return named;
  return [...commits.values()].includes(revision) ? revision : null;
}

/**
 * The commit that a repository's information shows: that of `main`, else of its first revision.
 * @param {Repo} repo
 */
export const headCommit = (repo) => historyOf(repo).head.commit;
