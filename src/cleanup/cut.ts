/** Takes something out of a file on disk, leaving a record from which it can be put back. */
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { fileErrorCode } from '../model/file-error.js';
import { readBounded } from '../runner/files/bounded-file.js';
import { CHANGED, type Replacement, replaceFile } from './atomic-file.js';
import { backupName, removeBackup, sha256, writePrivateFile } from './backup.js';
import type { Announce, ChangeRecord, CutChange, Scrub } from './change.js';
import { lastingName } from './places.js';

/** What a file would be without the thing; `removed` is what the record says of it. */
export type Cut<Removed> =
  | { ok: true; bytes: Buffer; removed: Removed[] }
  | {
      ok: false;
      /** Plain words, without anything from the file. */
      reason: string;
    };

/** What is to be taken out of which file, and how that kind of file is read and written. */
export interface Cutting<Removed> {
  path: string;
  realPath: string;
  kind: ChangeRecord['kind'];
  cut: (bytes: Buffer) => Cut<Removed>;
  /** Whether these bytes, read anew, hold nothing any more that was to go. */
  isGone: (bytes: Buffer) => boolean;
  record: (change: CutChange, removed: Removed[]) => ChangeRecord;
  /** Where it needs more than `replaceFile`. */
  replace?: (expected: Buffer, next: Buffer, id: string) => Promise<Replacement>;
}

/** Somebody else removed it before. */
export const GONE: Scrub = { ok: true, record: null };

const ATTEMPTS = 3;

/**
 * Cuts, first keeping the original bytes in `backupFolder`. Where the file changes meanwhile it is read
 * again and cut as it is then. Never throws.
 */
export async function cutFile<Removed>(
  cutting: Cutting<Removed>,
  backupFolder: string,
  announce: Announce,
): Promise<Scrub> {
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const bytes = await readBounded(cutting.realPath);
      if (bytes === null) return failed('it is larger than 1 MiB');
      const outcome = await cutOnce(cutting, bytes, backupFolder, announce);
      if (outcome !== 'changed') return outcome;
    }
    return failed('it kept changing');
  } catch (error) {
    const code = fileErrorCode(error);
    return code === 'ENOENT' ? GONE : failed(`it could not be changed (${code})`);
  }
}

async function cutOnce<Removed>(
  { path, realPath, kind, ...cutting }: Cutting<Removed>,
  bytes: Buffer,
  backupFolder: string,
  announce: Announce,
): Promise<Scrub | 'changed'> {
  const cut = cutting.cut(bytes);
  if (!cut.ok) return failed(cut.reason);
  if (cut.removed.length === 0) return GONE;

  const backup = join(backupFolder, backupName(kind));
  const id = randomUUID();
  const hashes = { beforeSha256: sha256(bytes), afterSha256: sha256(cut.bytes) };
  const named = { path: await lastingName(path), realPath };
  const record = cutting.record({ ...named, backup, id, ...hashes }, cut.removed);
  const refusal = await kept(record, bytes, announce);
  if (refusal !== null) return refusal;

  const replaced = await (cutting.replace?.(bytes, cut.bytes, id) ??
    replaceFile(realPath, bytes, cut.bytes, id));
  if (!replaced.ok) {
    const whole = replaced.reason === CHANGED || (await reads(realPath, (now) => now.equals(bytes)));
    if (!whole) return failed(`${replaced.reason}; the original is in ${backup}`, record);
    await removeBackup(backup);
    return replaced.reason === CHANGED ? 'changed' : failed(replaced.reason);
  }
  return (await reads(realPath, cutting.isGone))
    ? { ok: true, record }
    : failed(`it was changed again right after it was scrubbed; the original is in ${backup}`, record);
}

/** Has the record written down, and then the bytes kept. Null once both are done; else nothing may be changed. */
export async function kept(record: ChangeRecord, bytes: Buffer, announce: Announce): Promise<Scrub | null> {
  try {
    await announce(record);
    await writePrivateFile(dirname(record.backup), basename(record.backup), bytes);
    return null;
  } catch (error) {
    return failed(`the original could not be backed up first (${fileErrorCode(error)})`);
  }
}

/** Has the record written down; where that fails nothing is changed, and the backup is of no use. */
export async function announced(record: ChangeRecord, announce: Announce): Promise<void> {
  try {
    await announce(record);
  } catch (error) {
    await removeBackup(record.backup);
    throw error;
  }
}

export function failed(reason: string, record: ChangeRecord | null = null): Scrub {
  return { ok: false, reason, record };
}

/** Reads the file anew: whether it can be read and holds what it should. */
async function reads(path: string, holds: (bytes: Buffer) => boolean): Promise<boolean> {
  const bytes = await readBounded(path).catch(() => null);
  return bytes !== null && holds(bytes);
}
