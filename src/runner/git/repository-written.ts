/** Which of git's credentials a pull request may have written: what comes with the repository, and what git copies of it. */
import { join } from 'node:path';
import { isTokenShaped } from '../../model/token/token-form.js';
import { isWithin } from '../files/ways-in.js';
import type { GitCredential } from './git-facts.js';

/**
 * The credentials, with a mark on each that a pull request may have written. Of those only what has the form of a token is
 * kept: the Hub takes nothing else from git, and any other word would let whoever wrote it choose what is found here.
 */
export async function markWritten(
  credentials: readonly GitCredential[],
  workspace: string | null,
): Promise<GitCredential[]> {
  const files = new Set(credentials.flatMap((credential) => fileOf(credential) ?? []));
  const written = new Set<string>();
  for (const file of files) if (await liesInRepository(file, workspace)) written.add(file);
  return credentials.flatMap((credential): GitCredential[] => {
    const file = fileOf(credential);
    const isWritten =
      credential.fromRepository || isCopied(credential) || (file !== null && written.has(file));
    if (!isWritten) return [credential];
    return isTokenShaped(credential.secret.reveal()) ? [{ ...credential, fromRepository: true }] : [];
  });
}

/** `git submodule init` copies the URLs of `.gitmodules` into the repository's own configuration. */
function isCopied({ kind, where, origin }: GitCredential): boolean {
  const isLocal = origin?.scope === 'local' || origin?.scope === 'worktree';
  return kind === 'url' && isLocal && where.startsWith('submodule ');
}

/** The file in which it stands; null for what helpers answer and for what variables say. */
function fileOf({ kind, where, origin }: GitCredential): string | null {
  return kind === 'store' ? where : (origin?.file ?? null);
}

/** Git's own folder is written by the job's steps, whatever is checked out. */
async function liesInRepository(file: string, workspace: string | null): Promise<boolean> {
  if (workspace === null || !(await isWithin(workspace, file))) return false;
  return !(await isWithin(join(workspace, '.git'), file));
}
