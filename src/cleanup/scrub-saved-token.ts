/**
 * Moves the saved login aside: its bytes into the private backup, the file itself away. A file that may have an access
 * list is emptied instead: to clients a blank one is no login (protocol notes §6), and it keeps its rights.
 */
import { randomUUID } from 'node:crypto';
import { lstat, realpath, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileErrorCode } from '../model/file-error.js';
import { Secret } from '../model/secret.js';
import { trimToken } from '../model/token/inspect-token.js';
import { readBounded } from '../runner/files/bounded-file.js';
import type { SavedToken } from '../runner/tokens/saved-tokens.js';
import { mayHaveAccessList } from './access-list.js';
import { writeInPlace } from './atomic-file.js';
import { backupName, removeBackup, sha256 } from './backup.js';
import type { Announce, SavedTokenChange, Scrub } from './change.js';
import { failed, GONE, kept } from './cut.js';
import { lastingName } from './places.js';

/** Takes the login away if the file still holds the login that was seen. Other logins beside it stay. Never throws. */
export async function scrubSavedToken(
  { path, value }: SavedToken,
  backupFolder: string,
  announce: Announce = async () => {},
): Promise<Scrub> {
  try {
    const realPath = await realpath(path);
    const { mode, uid, gid, nlink } = await stat(realPath);
    if (nlink > 1) return failed('it has a second name (a hard link)');
    if (!mayGiveBack(uid))
      return failed('it belongs to another user and could not be restored for that user');
    const bytes = await readBounded(realPath);
    if (bytes === null) return failed('it is larger than 1 MiB');
    const now = new Secret(trimToken(bytes.toString('utf8')));
    if (value?.equals(now) !== true) return failed(CHANGED_MEANWHILE);

    const record: SavedTokenChange = {
      kind: 'saved-token',
      path: await lastingName(path),
      realPath,
      backup: join(backupFolder, backupName('saved-token')),
      id: randomUUID(),
      beforeSha256: sha256(bytes),
      mode: mode & 0o7777,
      uid,
      gid,
      // A folder's list may be one that its new files get.
      emptied: await mayHaveAccessList([realPath, dirname(realPath)], mode),
    };
    const refusal = await kept(record, bytes, announce);
    if (refusal !== null) return refusal;
    return record.emptied ? await empty(record, bytes) : await takeAway(record, bytes);
  } catch (error) {
    const code = fileErrorCode(error);
    return code === 'ENOENT' ? GONE : failed(`it could not be moved aside (${code})`);
  }
}

const NOTHING = Buffer.alloc(0);
const CHANGED_MEANWHILE = 'it has changed since it was read';
const SAVED_AGAIN = 'a new login was saved right after it was moved aside';

async function empty(record: SavedTokenChange, bytes: Buffer): Promise<Scrub> {
  const { realPath, backup } = record;
  const written = await writeInPlace(realPath, bytes, NOTHING).catch(fileErrorCode);
  const now = await readBounded(realPath).catch(() => null);
  if (typeof written !== 'string' && written.ok) {
    return now?.length === 0 ? { ok: true, record } : failed(SAVED_AGAIN, record);
  }
  const reason = typeof written === 'string' ? `it could not be emptied (${written})` : CHANGED_MEANWHILE;
  if (typeof written === 'string' && now?.equals(bytes) !== true) {
    return failed(`${reason}; the original is in ${backup}`, record);
  }
  await removeBackup(backup);
  return failed(reason);
}

async function takeAway(record: SavedTokenChange, bytes: Buffer): Promise<Scrub> {
  const { realPath, backup } = record;
  try {
    if ((await readBounded(realPath))?.equals(bytes) !== true) {
      await removeBackup(backup);
      return failed(CHANGED_MEANWHILE);
    }
    await unlink(realPath);
  } catch (error) {
    await removeBackup(backup);
    throw error;
  }
  const isGone = await lstat(realPath).then(
    () => false,
    (error) => fileErrorCode(error) === 'ENOENT',
  );
  return isGone ? { ok: true, record } : failed(SAVED_AGAIN, record);
}

/** A file can be made anew for its owner by that owner and by the superuser; Windows asks for neither. */
function mayGiveBack(uid: number): boolean {
  const me = process.getuid?.();
  return me === undefined || me === 0 || me === uid;
}
