/** Puts lines of git's `store` helper back. */
import { parseStore } from '../runner/git/git.js';
import { replaceFile } from './atomic-file.js';
import type { GitStoreChange, RestoreOutcome } from './change.js';
import { releaseGitLock, withGitLock } from './git-lock.js';
import { type Merge, mergeBack } from './merge-back.js';
import { storeLines, withoutLines } from './scrub-git-store.js';

/** Never throws. */
export async function restoreGitStore(record: GitStoreChange): Promise<RestoreOutcome> {
  const { realPath, id } = record;
  return mergeBack(record, {
    merge: (current, original) => merge(current, original, record),
    cut: (original) => withoutLines(original, record.removed),
    // The process that scrubbed may have been killed while it held the lock.
    clear: () => releaseGitLock(realPath, id),
    replace: (expected, next) => withGitLock(realPath, id, () => replaceFile(realPath, expected, next, id)),
  });
}

/** At the top, where git itself puts new lines. */
function merge(current: Buffer, original: Buffer, { path, removed }: GitStoreChange): Merge {
  const numbers = new Set(removed.map(({ line }) => line));
  const hosts = [...new Set(removed.map(({ host }) => host))];
  const held = (bytes: Buffer) => parseStore(bytes.toString('latin1'), path, hosts);
  // What the scrub left in the file, since it is the checked token, is no new login.
  const left = held(original).filter(({ line }) => line !== null && !numbers.has(line));
  const isNew = held(current).some(
    ({ host, secret }) => !left.some((one) => one.host === host && one.secret.equals(secret)),
  );
  if (isNew) {
    return { ok: false, reason: 'the file has changed since and has a line for the host again' };
  }
  const lines = storeLines(original)
    .filter((_, index) => numbers.has(index + 1))
    .map((line) => (line.endsWith('\n') ? line : `${line}\n`));
  return { ok: true, bytes: Buffer.concat([Buffer.from(lines.join(''), 'latin1'), current]) };
}
