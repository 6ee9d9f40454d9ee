import { commitId } from './ids.mjs';

/** @import { Repo } from './world-repos.mjs' */

/**
 * The commit of a revision, which may be given by name or, as clients do after the first answer, by commit.
 * @param {Repo} repo
 * @param {string} revision
 * @returns {string | null} null: no such revision
 */
export function resolveRevision(repo, revision) {
  const commits = repo.revisions.map((name) => commitId(repo, name));
  if (commits.includes(revision)) return revision;
  return commits[repo.revisions.indexOf(revision)] ?? null;
}

/**
 * The commit that a repository's information shows: that of `main`, else of its first revision.
 * @param {Repo} repo
 */
export const headCommit = (repo) =>
  commitId(repo, repo.revisions.includes('main') ? 'main' : (repo.revisions[0] ?? 'main'));
