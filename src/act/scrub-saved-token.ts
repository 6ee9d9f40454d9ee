/** Moves the saved login aside: its bytes into the private backup, the file itself away. */
import { randomUUID } from 'node:crypto';
import { lstat, readFile, realpath, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileErrorCode } from '../file-error.js';
import type { SavedToken } from '../observe/saved-tokens.js';
import { Secret } from '../secret.js';
import { trimToken } from '../token.js';
import { backupName, removeBackup, sha256, writePrivateFile } from './backup.js';
import type { Announce, SavedTokenChange, Scrub } from './change.js';
import { failed, GONE } from './cut.js';

/** Takes the file away if it still holds the login that was seen. Other logins beside it stay. Never throws. */
export async function scrubSavedToken(
  { path, value }: SavedToken,
  backupFolder: string,
  announce: Announce = async () => {},
): Promise<Scrub> {
  try {
    const realPath = await realpath(path);
    const { mode, uid, gid, nlink } = await stat(realPath);
    if (nlink > 1) return failed('it has a second name (a hard link)');
    if (!mayGiveBack(uid)) return failed('it belongs to another user, to whom it could not be given back');
    const bytes = await readFile(realPath);
    const now = new Secret(trimToken(bytes.toString('utf8')));
    if (value?.equals(now) !== true) return failed('it was changed meanwhile');

    const name = backupName('saved-token');
    const record: SavedTokenChange = {
      kind: 'saved-token',
      path,
      realPath,
      backup: join(backupFolder, name),
      id: randomUUID(),
      beforeSha256: sha256(bytes),
      mode: mode & 0o7777,
      uid,
      gid,
    };
    await announce(record);
    await writePrivateFile(backupFolder, name, bytes);
    return await takeAway(record, bytes);
  } catch (error) {
    const code = fileErrorCode(error);
    return code === 'ENOENT' ? GONE : failed(`it could not be moved aside (${code})`);
  }
}

async function takeAway(record: SavedTokenChange, bytes: Buffer): Promise<Scrub> {
  const { realPath, backup } = record;
  try {
    if (!(await readFile(realPath)).equals(bytes)) {
      await removeBackup(backup);
      return failed('it was changed meanwhile');
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
  return isGone
    ? { ok: true, record }
    : failed('a new login was saved right after it was moved aside', record);
}

/** A file can be made anew for its owner by that owner and by the superuser; Windows asks for neither. */
function mayGiveBack(uid: number): boolean {
  const me = process.getuid?.();
  return me === undefined || me === 0 || me === uid;
}
