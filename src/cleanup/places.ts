/** Where a file is, told so that it can still be told later whether it is there. */
import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';

const FOR_OTHERS = 0o077;

/**
 * The name of a file as a record keeps it: absolute, without `.` or `..`; the last part may be a link. Rejects where
 * its folder is not there.
 */
export async function lastingName(path: string): Promise<string> {
  return isLastingName(path) ? path : join(await realpath(dirname(path)), basename(path));
}

export function isLastingName(path: string): boolean {
  return isAbsolute(path) && resolve(path) === path && !path.includes('\0');
}

/** Whether the folder of a file that was named without links is still there and no link leads to another one. */
export async function isInItsFolder(realPath: string): Promise<boolean> {
  const folder = dirname(realPath);
  return (await realpath(folder)) === folder;
}

/**
 * Whether a folder, named without links, is one that only this user can enter. On Windows modes and owners say nothing:
 * there it is a folder, and no link. Rejects where it is not there.
 */
export async function isPrivateFolder(folder: string): Promise<boolean> {
  const stats = await lstat(folder);
  if (!stats.isDirectory() || (await realpath(folder)) !== folder) return false;
  const me = process.getuid?.();
  return me === undefined || (stats.uid === me && (stats.mode & FOR_OTHERS) === 0);
}
