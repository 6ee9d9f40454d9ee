/**
 * Regular files, and nothing that only has a file's name: no link is followed, no pipe or device is waited for, and
 * nothing without end is read. On Windows a link is told by a look before; pipes have no names among files there.
 */
import type { Stats } from 'node:fs';
import { lstat, unlink } from 'node:fs/promises';
import { fileErrorCode } from '../model/file-error.js';
import { readBoundedFile } from '../runner/files/bounded-file.js';

/**
 * The file's bytes, and what the system says of it. Throws where there is none, where it is no regular file, and where
 * it has more than `largest` bytes.
 */
export async function readPlainFile(path: string, largest: number): Promise<{ bytes: Buffer; stats: Stats }> {
  const { isCut, ...file } = await readBoundedFile(path, largest, { noFollow: true });
  if (isCut) throw notPlain();
  return file;
}

/** Deletes a regular file. Is done where there is nothing; throws for everything else, which stays. */
export async function removePlainFile(path: string): Promise<void> {
  try {
    if (!(await lstat(path)).isFile()) throw notPlain();
    await unlink(path);
  } catch (error) {
    if (fileErrorCode(error) !== 'ENOENT') throw error;
  }
}

function notPlain(): Error {
  return Object.assign(new Error('not a regular file of a sensible size'), { code: 'EINVAL' });
}
