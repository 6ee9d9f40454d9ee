/** Puts the saved login back where it was moved aside. */
import { realpath } from 'node:fs/promises';
import { fileErrorCode } from '../model/file-error.js';
import { readBounded } from '../runner/files/bounded-file.js';
import { createFile, isHalfWritten, removeDraft, writeInPlace } from './atomic-file.js';
import { readBackup, sha256 } from './backup.js';
import type { RestoreOutcome, SavedTokenChange } from './change.js';
import { back, backupLost, ELSEWHERE, notBack } from './merge-back.js';
import { isInItsFolder } from './places.js';

const NEW_LOGIN = 'a new login has been saved since';

/** A login that was saved meanwhile stays. Never throws. */
export async function restoreSavedToken(record: SavedTokenChange): Promise<RestoreOutcome> {
  try {
    if (!(await isInItsFolder(record.realPath))) {
      return notBack(record, 'left-as-changed', 'its folder is a different one now');
    }
    await removeDraft(record.realPath, record.id);
    const original = await readBackup(record.backup, record.beforeSha256);
    // Through the name that clients use, in case it leads to another file now.
    const now = (await contentOf(record.path)) ?? (await contentOf(record.realPath));
    // Also the case of a scrub that was announced and never came to be.
    if (now instanceof Buffer && sha256(now) === record.beforeSha256) return back(record, 'restored');
    return await (record.emptied ? fill : create)(record, now, original);
  } catch (error) {
    const code = fileErrorCode(error);
    return code === 'ENOENT'
      ? notBack(record, 'left-as-changed', 'its folder has been deleted since and stays deleted')
      : notBack(record, 'failed', `it could not be read or written (${code})`);
  }
}

/** The file itself was taken away. */
async function create(
  record: SavedTokenChange,
  now: Content,
  original: Buffer | null,
): Promise<RestoreOutcome> {
  if (now !== null) return notBack(record, 'left-as-changed', NEW_LOGIN);
  if (original === null) return backupLost(record);
  const refusal = await createFile(record.realPath, original, record, record.id);
  if (refusal === 'EEXIST') return notBack(record, 'left-as-changed', NEW_LOGIN);
  if (refusal !== null) return notBack(record, 'failed', `it could not be written (${refusal})`);
  return verified(record, original);
}

/** The file is still there, blank: one that was made anew would not have its rights. */
async function fill(
  record: SavedTokenChange,
  now: Content,
  original: Buffer | null,
): Promise<RestoreOutcome> {
  const { path, realPath } = record;
  if (now === null) {
    return notBack(record, 'left-as-changed', 'the file has been deleted since and stays deleted');
  }
  if ((await realpath(path)) !== realPath) return notBack(record, 'left-as-changed', ELSEWHERE);
  if (now !== 'too-large' && now.length === 0 && original === null) return backupLost(record);
  if (now === 'too-large' || original === null || !isHalfWritten(now, NOTHING, original)) {
    return notBack(record, 'left-as-changed', NEW_LOGIN);
  }
  const written = await writeInPlace(realPath, now, original);
  return written.ok ? verified(record, original) : notBack(record, 'left-as-changed', NEW_LOGIN);
}

async function verified(record: SavedTokenChange, original: Buffer): Promise<RestoreOutcome> {
  const now = await contentOf(record.realPath);
  return now instanceof Buffer && now.equals(original)
    ? back(record, 'restored')
    : notBack(record, 'failed', 'the file changed right after it was restored');
}

const NOTHING = Buffer.alloc(0);

/** Null where there is no file; one that is too large is no login that was there before. */
type Content = Buffer | 'too-large' | null;

async function contentOf(path: string): Promise<Content> {
  try {
    return (await readBounded(path)) ?? 'too-large';
  } catch (error) {
    const code = fileErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
