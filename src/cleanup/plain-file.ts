/**
 * Regular files, and nothing that only has a file's name: no link is followed, no pipe or device is waited for, and
 * nothing without end is read. On Windows a link is told by a look before; pipes have no names among files there.
 */
import { constants, type Stats } from 'node:fs';
import { lstat, open, unlink } from 'node:fs/promises';
import { fileErrorCode } from '../model/file-error.js';

const ITSELF = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The file's bytes, and what the system says of it. Throws where there is none, where it is no regular file, and where
 * it has more than `largest` bytes.
 */
export async function readPlainFile(path: string, largest: number): Promise<{ bytes: Buffer; stats: Stats }> {
  if (!(await lstat(path)).isFile()) throw notPlain();
  const handle = await open(path, ITSELF);
  try {
    const stats = await handle.stat();
    if (!stats.isFile() || stats.size > largest) throw notPlain();
    // What grows meanwhile is read as far as it went.
    const bytes = Buffer.alloc(stats.size);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return { bytes: bytes.subarray(0, length), stats };
  } finally {
    await handle.close();
  }
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
