import { formatRepo, parseRepo } from '../../model/repo.js';
import { splitRepoLine } from '../../model/repo-line.js';
import type { RepoEntry } from '../../model/repo-list.js';
import { isTokenShaped } from '../../model/token/token-form.js';

/** No id with its revision and a comment comes near; looking for placeholders takes long in a very long line. */
const LONGEST_REPO_LINE = 1_000;

/** The repos that each line of the `repos` input names; null for a line of which that is not clear, or that may hold a token. */
export function listedIn(entries: readonly RepoEntry[]): Map<number, string[] | null> {
  const listed = new Map<number, string[] | null>();
  for (const { line, text: entry, isOther } of entries) {
    const known = listed.get(line);
    const repo = isOther || entry.length > LONGEST_REPO_LINE ? null : repoNamed(entry);
    listed.set(line, known === null || repo === null ? null : [...(known ?? []), repo]);
  }
  return listed;
}

function repoNamed(entry: string): string | null {
  const parsed = parseRepo(splitRepoLine(entry).repo);
  const repo = parsed.ok ? formatRepo(parsed.ref) : null;
  const isToken = repo?.split(/[/@]/).some(isTokenShaped) ?? false;
  return isToken ? null : repo;
}
