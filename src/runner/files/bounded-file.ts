/** Reads a file that may be anything: a pipe, a device, one without an end, or one that grows while it is read. */
import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, stat } from 'node:fs/promises';

/** In bytes: far above what people write by hand. */
export const LARGEST_FILE = 1024 * 1024;

const PORTION = 64 * 1024;

export interface BoundedFile {
  /** No more than the limit. */
  bytes: Buffer;
  /** Whether there is more than that: then nothing may be concluded from what was read. */
  isCut: boolean;
  /** Of the file that was read, whatever its name leads to by now. */
  stats: Stats;
}

/**
 * The file's first bytes. Rejects with the system's error, and with `EINVAL` for what is no regular file: that is not
 * even opened, nor waited for where it takes the place of the file meanwhile. `noFollow`: a link at the end of the path
 * is none either.
 */
export async function readBoundedFile(
  path: string,
  largest: number = LARGEST_FILE,
  { noFollow = false } = {},
): Promise<BoundedFile> {
  if (!(await (noFollow ? lstat : stat)(path)).isFile()) throw notRegular();
  // Windows does not know these flags, and has no such pipes.
  const flags = (constants.O_NONBLOCK ?? 0) | (noFollow ? (constants.O_NOFOLLOW ?? 0) : 0);
  const handle = await open(path, constants.O_RDONLY | flags);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw notRegular();
    const bytes = await upTo(handle, largest + 1);
    return { bytes: bytes.subarray(0, largest), isCut: bytes.length > largest, stats };
  } finally {
    await handle.close();
  }
}

/** The file's bytes; null where there are more than a mebibyte, however many more. Rejects as `readBoundedFile` does. */
export async function readBounded(path: string): Promise<Buffer | null> {
  const { bytes, isCut } = await readBoundedFile(path);
  return isCut ? null : bytes;
}

function notRegular(): Error {
  return Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
}

/** What a file says of its size may not be true: those of `/proc` have none, and others grow. */
async function upTo(handle: FileHandle, most: number): Promise<Buffer> {
  const portions: Buffer[] = [];
  let length = 0;
  while (length < most) {
    const portion = Buffer.alloc(Math.min(length === 0 ? PORTION : 16 * PORTION, most - length));
    const { bytesRead } = await handle.read(portion, 0, portion.length, length);
    if (bytesRead === 0) break;
    portions.push(portion.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(portions, length);
}
