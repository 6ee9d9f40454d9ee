/** Puts the saved login back where it was moved aside. */
import { fileErrorCode } from '../file-error.js';
import { readBounded } from '../observe/netrc.js';
import { createFile, removeDraft } from './atomic-file.js';
import { readBackup, sha256 } from './backup.js';
import type { RestoreOutcome, SavedTokenChange } from './change.js';
import { back, backupLost, notBack } from './mend.js';

/** A login that was saved meanwhile stays. Never throws. */
export async function restoreSavedToken(record: SavedTokenChange): Promise<RestoreOutcome> {
  try {
    await removeDraft(record.realPath, record.id);
    const original = await readBackup(record.backup, record.beforeSha256);
    // Through the name that clients use, in case it leads to another file now.
    const now = (await contentOf(record.path)) ?? (await contentOf(record.realPath));
    // Also the case of a scrub that was announced and never came to be.
    if (now !== null && sha256(now) === record.beforeSha256) return back(record, 'restored');
    if (now !== null) return notBack(record, 'left-as-changed', 'a new login was saved meanwhile');
    if (original === null) return backupLost(record);

    const refusal = await createFile(record.realPath, original, record, record.id);
    if (refusal === 'EEXIST') return notBack(record, 'left-as-changed', 'a new login was saved meanwhile');
    if (refusal === 'ENOENT') {
      return notBack(record, 'left-as-changed', 'its folder was deleted meanwhile, and stays deleted');
    }
    if (refusal !== null) return notBack(record, 'failed', `it could not be written (${refusal})`);
    return (await contentOf(record.realPath))?.equals(original) === true
      ? back(record, 'restored')
      : notBack(record, 'failed', 'the file changed right after it was put back');
  } catch (error) {
    return notBack(record, 'failed', `it could not be read or written (${fileErrorCode(error)})`);
  }
}

/** In place of what is no login any more, and equals none. */
const TOO_LARGE = Buffer.alloc(0);

/** Null where there is no file. */
async function contentOf(path: string): Promise<Buffer | null> {
  try {
    return (await readBounded(path)) ?? TOO_LARGE;
  } catch (error) {
    const code = fileErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
