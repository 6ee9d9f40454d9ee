/**
 * Puts back what was cut out of a file. What somebody else wrote in the meantime is never overwritten, and a
 * backup is deleted only after its bytes (or what was cut) were read back from their place.
 */
import { realpath } from 'node:fs/promises';
import { fileErrorCode } from '../model/file-error.js';
import { readBounded } from '../runner/files/bounded-file.js';
import { CHANGED, isHalfWritten, type Replacement, removeDraft, replaceFile } from './atomic-file.js';
import { readBackup, removeBackup, sha256 } from './backup.js';
import type { ChangeRecord, GitStoreChange, NetrcChange, RestoreOutcome } from './change.js';
import { isInItsFolder } from './places.js';

export type Merge = { ok: true; bytes: Buffer } | { ok: false; reason: string };

/** How what was cut goes back into a file of this kind. */
export interface Merging {
  /** The file as it is now, with what was cut out of the original; or why that cannot be. */
  merge: (current: Buffer, original: Buffer) => Merge;
  /** What the scrub made of the original, null where that cannot be told; by it a write cut short is known. */
  cut?: (original: Buffer) => Buffer | null;
  /** Clears away what a killed process may have left beside the file, other than a draft. */
  clear?: () => Promise<void>;
  /** Where it needs more than `replaceFile`. */
  replace?: (expected: Buffer, next: Buffer) => Promise<Replacement>;
}

const ATTEMPTS = 3;

export const ELSEWHERE = 'the path now leads to another file';

/** Makes a file what its record says it was, or as near as others' changes allow. Never throws. */
export async function mergeBack(
  record: NetrcChange | GitStoreChange,
  merging: Merging,
): Promise<RestoreOutcome> {
  try {
    if (!(await isInItsFolder(record.realPath))) return notBack(record, 'left-as-changed', ELSEWHERE);
    await removeDraft(record.realPath, record.id);
    await merging.clear?.();
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if ((await realpath(record.path)) !== record.realPath) {
        return notBack(record, 'left-as-changed', ELSEWHERE);
      }
      const outcome = await mergeOnce(record, merging);
      if (outcome !== 'changed') return outcome;
    }
    return notBack(record, 'failed', 'the file kept changing');
  } catch (error) {
    const code = fileErrorCode(error);
    return code === 'ENOENT'
      ? notBack(record, 'left-as-changed', 'the file has been deleted since and stays deleted')
      : notBack(record, 'failed', `it could not be read or written (${code})`);
  }
}

async function mergeOnce(
  record: NetrcChange | GitStoreChange,
  { merge, cut, replace }: Merging,
): Promise<RestoreOutcome | 'changed'> {
  const { realPath } = record;
  const current = await readBounded(realPath);
  if (current === null) return notBack(record, 'left-as-changed', 'the file has since grown beyond 1 MiB');
  // Also the case of a scrub that was announced and never came to be.
  if (sha256(current) === record.beforeSha256) return back(record, 'restored');

  const original = await readBackup(record.backup, record.beforeSha256);
  if (original === null) return backupLost(record);
  const untouched =
    sha256(current) === record.afterSha256 || isHalfway(current, original, cut?.(original) ?? null, record);
  const merged: Merge = untouched ? { ok: true, bytes: original } : merge(current, original);
  if (!merged.ok) return notBack(record, 'left-as-changed', merged.reason);

  const replaced = await (replace?.(current, merged.bytes) ??
    replaceFile(realPath, current, merged.bytes, record.id));
  if (!replaced.ok)
    return replaced.reason === CHANGED ? 'changed' : notBack(record, 'failed', replaced.reason);
  if ((await readBounded(realPath))?.equals(merged.bytes) !== true) {
    return notBack(record, 'failed', 'the file changed right after it was restored');
  }
  return untouched
    ? back(record, 'restored')
    : back(record, 'merged', 'the file had changed, so they were added at the top');
}

/** Whether a process was killed while it wrote the file in place, to scrub it or to put it back. */
function isHalfway(
  current: Buffer,
  original: Buffer,
  scrubbed: Buffer | null,
  { afterSha256 }: NetrcChange | GitStoreChange,
): boolean {
  if (scrubbed === null || sha256(scrubbed) !== afterSha256) return false;
  return isHalfWritten(current, original, scrubbed) || isHalfWritten(current, scrubbed, original);
}

/** All is in its place: the backup may go. */
export async function back(
  { kind, path, backup }: ChangeRecord,
  result: 'restored' | 'merged',
  reason: string | null = null,
): Promise<RestoreOutcome> {
  try {
    await removeBackup(backup);
    return { kind, path, result, reason, backup: null };
  } catch {
    return { kind, path, result, reason: 'the backup could not be deleted', backup };
  }
}

/** It is not in its place: the backup stays. */
export function notBack(
  { kind, path, backup }: ChangeRecord,
  result: 'left-as-changed' | 'failed',
  reason: string,
): RestoreOutcome {
  return { kind, path, result, reason, backup };
}

export function backupLost(record: ChangeRecord): RestoreOutcome {
  return { ...notBack(record, 'failed', 'the backup is missing or damaged'), backup: null };
}
