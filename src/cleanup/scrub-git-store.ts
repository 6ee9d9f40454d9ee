/** Takes lines out of a file of git's `store` helper. */
import { realpath } from 'node:fs/promises';
import { fileErrorCode } from '../model/file-error.js';
import { type GitCredential, parseStore } from '../runner/git/git.js';
import { replaceFile } from './atomic-file.js';
import type { Announce, Scrub } from './change.js';
import { type Cut, cutFile, failed, GONE } from './cut.js';
import { withGitLock } from './git-lock.js';

/**
 * Removes the lines that hold one of the credentials, wherever in the file they stand now; each line speaks
 * for itself, so no other answer of the helper changes. Never throws.
 */
export async function scrubGitStore(
  path: string,
  credentials: readonly GitCredential[],
  backupFolder: string,
  announce: Announce = async () => {},
): Promise<Scrub> {
  try {
    const realPath = await realpath(path);
    return await cutFile(
      {
        path,
        realPath,
        kind: 'git-store',
        cut: (bytes) => cutLines(bytes, linesOf(bytes, path, credentials)),
        isGone: (bytes) => linesOf(bytes, path, credentials).length === 0,
        record: (change, removed) => ({ ...change, kind: 'git-store', removed }),
        replace: (expected, next, id) =>
          withGitLock(realPath, id, () => replaceFile(realPath, expected, next, id)),
      },
      backupFolder,
      announce,
    );
  } catch (error) {
    const code = fileErrorCode(error);
    return code === 'ENOENT' ? GONE : failed(`it could not be opened (${code})`);
  }
}

interface StoreLine {
  host: string;
  line: number;
}

/** The lines with their ends, as they are; line 1 comes first. */
export function storeLines(bytes: Buffer): string[] {
  return bytes.toString('latin1').match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function linesOf(bytes: Buffer, path: string, credentials: readonly GitCredential[]): StoreLine[] {
  const hosts = [...new Set(credentials.map(({ host }) => host))];
  return parseStore(bytes.toString('latin1'), path, hosts).flatMap(({ host, line, secret }) =>
    line !== null && credentials.some((one) => one.host === host && one.secret.equals(secret))
      ? [{ host, line }]
      : [],
  );
}

function cutLines(bytes: Buffer, removed: StoreLine[]): Cut<StoreLine> {
  return { ok: true, bytes: withoutLines(bytes, removed), removed };
}

export function withoutLines(bytes: Buffer, removed: readonly StoreLine[]): Buffer {
  const toRemove = new Set(removed.map(({ line }) => line));
  const kept = storeLines(bytes).filter((_, index) => !toRemove.has(index + 1));
  return Buffer.from(kept.join(''), 'latin1');
}
