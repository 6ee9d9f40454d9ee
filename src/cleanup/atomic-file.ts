/**
 * Changes a file so that whoever looks sees the old or the new bytes and never a mix, and so that link, mode
 * and owner stay. What cannot be replaced that way is written in place, and so is what has an access list, which a
 * new file would lose, or get from its folder.
 */
import { constants, type Stats } from 'node:fs';
import { copyFile, type FileHandle, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileErrorCode } from '../model/file-error.js';
import { readBounded } from '../runner/files/bounded-file.js';
import { mayHaveAccessList } from './access-list.js';
import { removePlainFile } from './plain-file.js';

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
    // Renaming would leave the other hard links with the old content. On Windows it gives the rights of the folder.
    const byRename = stats.nlink <= 1 && process.platform !== 'win32';
    const renamed = byRename ? await replaceByRename(target, stats, expected, next, id) : null;
    return renamed ?? (await writeInPlace(target, expected, next));
  } catch (error) {
    const code = fileErrorCode(error);
    return code === 'ENOENT' ? changed : { ok: false, reason: `it could not be written (${code})` };
  }
}

/**
 * Makes a file that is not there, whole from its first moment. Returns null, else the system's code for why
 * not: `EEXIST` where somebody else has made one. Where its folder gives it an access list, it gets no rights for
 * anybody but its owner, whatever `rights` says. `id` is in the name of the draft.
 */
export async function createFile(
  path: string,
  bytes: Buffer,
  rights: Rights,
  id: string,
): Promise<string | null> {
  const temporary = draftOf(path, id);
  const draft = await open(temporary, 'wx', 0o600).catch(fileErrorCode);
  // What is in the draft's place is nobody's login.
  if (typeof draft === 'string') return draft === 'EEXIST' ? 'EBUSY' : draft;
  try {
    try {
      const mode = await modeWithin(temporary, rights.mode);
      if (mode === null) return 'EPERM';
      await draft.writeFile(bytes);
      if (!(await takeOver(draft, { ...rights, mode }))) return 'EPERM';
      await draft.sync();
    } finally {
      await draft.close();
    }
    // Unlike a rename, neither replaces what is there; not every file system has links.
    await link(temporary, path).catch(() => copyFile(temporary, path, constants.COPYFILE_EXCL));
  } catch (error) {
    return fileErrorCode(error);
  } finally {
    await rm(temporary, { force: true }).catch(() => {});
  }
  await syncFolder(dirname(path));
  return null;
}

/**
 * The mode that a new file may have. Without bits for the group the mask of an access list is empty, and so is what the
 * folder's gives. On macOS there is no such mask: null. On Windows a file has the rights that its folder gives.
 */
async function modeWithin(draft: string, mode: number): Promise<number | null> {
  if (process.platform === 'win32' || !(await mayHaveAccessList([draft], mode))) return mode;
  return process.platform === 'darwin' ? null : mode & 0o700;
}

/** Null where this file cannot be replaced by a rename; then nothing was changed. */
async function replaceByRename(
  target: string,
  stats: Stats,
  expected: Buffer,
  next: Buffer,
  id: string,
): Promise<Replacement | null> {
  const temporary = draftOf(target, id);
  let draft: FileHandle;
  try {
    draft = await open(temporary, 'wx', 0o600);
  } catch (error) {
    if (RENAME_IMPOSSIBLE.has(fileErrorCode(error))) return null;
    throw error;
  }
  try {
    try {
      if (await mayHaveAccessList([target, temporary], stats.mode)) return null;
      await draft.writeFile(next);
      if (!(await takeOver(draft, stats))) return null;
      await draft.sync();
    } finally {
      await draft.close();
    }
    const now = await stat(target);
    const same = now.ino === stats.ino && now.dev === stats.dev && now.nlink === stats.nlink;
    if (!same || (await readBounded(target))?.equals(expected) !== true) return changed;
    await rename(temporary, target);
  } catch (error) {
    if (RENAME_IMPOSSIBLE.has(fileErrorCode(error))) return null;
    throw error;
  } finally {
    // After a successful rename the name is gone already. A failure here must not look like a failed write.
    await rm(temporary, { force: true }).catch(() => {});
  }
  await syncFolder(dirname(target));
  return { ok: true, how: 'renamed' };
}

/** Deletes what a killed process may have left beside a file; what is no regular file is none of that. */
export async function removeDraft(path: string, id: string): Promise<void> {
  await removePlainFile(draftOf(path, id)).catch(() => {});
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

const IN_PLACE = constants.O_RDWR | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Gives a file, named without links, other bytes and leaves all else of it. Not at once: a process that is killed in
 * between leaves a part of them in front of the old ones (`isHalfWritten`).
 */
export async function writeInPlace(target: string, expected: Buffer, next: Buffer): Promise<Replacement> {
  const handle = await open(target, IN_PLACE);
  try {
    const { size } = await handle.stat();
    if (size !== expected.length || !(await readWhole(handle, size)).equals(expected)) return changed;
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

async function readWhole(handle: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

/** Whether a file holds what it does after a write in place of `next` over `old` that was cut short. */
export function isHalfWritten(now: Buffer, old: Buffer, next: Buffer): boolean {
  let written = 0;
  while (written < Math.min(now.length, next.length) && now[written] === next[written]) written += 1;
  if (now.length > old.length) return written === now.length;
  return now.length === old.length && now.subarray(written).equals(old.subarray(written));
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
