/**
 * Changes a file so that whoever looks sees the old or the new bytes and never a mix, and so that link, mode
 * and owner stay. What cannot be replaced that way is written in place.
 */
import type { Stats } from 'node:fs';
import {
  constants,
  copyFile,
  type FileHandle,
  link,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileErrorCode } from '../file-error.js';

export type Replacement = { ok: true; how: 'renamed' | 'in-place' } | { ok: false; reason: string };

/** The reason given when the file does not hold the expected bytes (any more). */
export const CHANGED = 'changed';

const changed: Replacement = { ok: false, reason: CHANGED };

/** Codes that say a folder takes no new file, or that a name may not be renamed onto. */
const RENAME_IMPOSSIBLE = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);

/**
 * Gives the file behind `path` the bytes `next` if it still holds `expected`. Never throws. A failure leaves
 * the file as it was, save one: a write in place that failed half way and could not be taken back, on a disk
 * that fails. So a caller keeps its backup until it has seen the file's bytes. `id` is in the name of the draft.
 */
export async function replaceFile(
  path: string,
  expected: Buffer,
  next: Buffer,
  id: string,
): Promise<Replacement> {
  try {
    // A rename onto the link itself would turn the link into a file.
    const target = await realpath(path);
    const stats = await stat(target);
    if (!stats.isFile()) return { ok: false, reason: 'it is not a regular file' };
    // Renaming would leave the other hard links with the old content.
    const renamed = stats.nlink > 1 ? null : await replaceByRename(target, stats, expected, next, id);
    return renamed ?? (await writeInPlace(target, expected, next));
  } catch (error) {
    const code = fileErrorCode(error);
    return code === 'ENOENT' ? changed : { ok: false, reason: `it could not be written (${code})` };
  }
}

/**
 * Makes a file that is not there, whole from its first moment. Returns null, else the system's code for why
 * not: `EEXIST` where somebody else has made one. `id` is in the name of the draft.
 */
export async function createFile(
  path: string,
  bytes: Buffer,
  rights: Rights,
  id: string,
): Promise<string | null> {
  const folder = dirname(path);
  const temporary = draftOf(path, id);
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      if (!(await takeOver(handle, rights))) return 'EPERM';
      await handle.sync();
    } finally {
      await handle.close();
    }
    // Unlike a rename, neither replaces what is there; not every file system has links.
    await link(temporary, path).catch(() => copyFile(temporary, path, constants.COPYFILE_EXCL));
  } catch (error) {
    return fileErrorCode(error);
  } finally {
    await rm(temporary, { force: true }).catch(() => {});
  }
  await syncFolder(folder);
  return null;
}

/** Null where this file cannot be replaced by a rename; then nothing was changed. */
async function replaceByRename(
  target: string,
  stats: Stats,
  expected: Buffer,
  next: Buffer,
  id: string,
): Promise<Replacement | null> {
  const folder = dirname(target);
  const temporary = draftOf(target, id);
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(next);
      if (!(await takeOver(handle, stats))) return null;
      await handle.sync();
    } finally {
      await handle.close();
    }
    const now = await stat(target);
    const same = now.ino === stats.ino && now.dev === stats.dev && now.nlink === stats.nlink;
    if (!same || !(await readFile(target)).equals(expected)) return changed;
    await rename(temporary, target);
  } catch (error) {
    if (RENAME_IMPOSSIBLE.has(fileErrorCode(error))) return null;
    throw error;
  } finally {
    // After a successful rename the name is gone already. A failure here must not look like a failed write.
    await rm(temporary, { force: true }).catch(() => {});
  }
  await syncFolder(folder);
  return { ok: true, how: 'renamed' };
}

/** Deletes what a killed process may have left beside a file. */
export async function removeDraft(path: string, id: string): Promise<void> {
  await rm(draftOf(path, id), { force: true }).catch(() => {});
}

function draftOf(path: string, id: string): string {
  return join(dirname(path), `.hf-auth-check-${id}.tmp`);
}

type Rights = Pick<Stats, 'uid' | 'gid' | 'mode'>;

/** Gives the new file the old one's owner and mode; false where the owner cannot be given. */
async function takeOver(handle: FileHandle, old: Rights): Promise<boolean> {
  const own = await handle.stat();
  if (own.uid !== old.uid || own.gid !== old.gid) {
    try {
      await handle.chown(old.uid, old.gid);
    } catch {
      return false;
    }
  }
  // After the change of owner, which clears some mode bits.
  await handle.chmod(old.mode & 0o7777);
  return true;
}

async function writeInPlace(target: string, expected: Buffer, next: Buffer): Promise<Replacement> {
  const handle = await open(target, 'r+');
  try {
    if (!(await handle.readFile()).equals(expected)) return changed;
    try {
      await overwrite(handle, next);
    } catch (error) {
      await overwrite(handle, expected);
      throw error;
    }
  } finally {
    await handle.close();
  }
  return { ok: true, how: 'in-place' };
}

async function overwrite(handle: FileHandle, bytes: Buffer): Promise<void> {
  let at = 0;
  while (at < bytes.length) {
    at += (await handle.write(bytes, at, bytes.length - at, at)).bytesWritten;
  }
  await handle.truncate(bytes.length);
  await handle.sync();
}

/** Makes the rename last through a crash, on systems that let a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows opens no folders, and some file systems refuse to sync one: the rename is done all the same.
  }
}
