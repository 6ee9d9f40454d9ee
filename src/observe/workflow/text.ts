import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { fileErrorCode } from '../../file-error.js';

/** Workflows of some hundred jobs stay below it; more is no file that a person keeps. */
const LARGEST_FILE = 256 * 1024;

export type FileText = { text: string } | { problem: string };

/** A file of the workspace, which no link may lead out of. Never throws. */
export async function textWithin(workspace: string, path: string): Promise<FileText> {
  try {
    const [root, real] = await Promise.all([
      realpath(workspace),
      realpath(join(workspace, ...path.split('/'))),
    ]);
    const way = relative(root, real);
    if (/^\.\.(?:[\\/]|$)/.test(way) || isAbsolute(way))
      return { problem: 'a link leads out of the workspace' };
    // Opening a pipe would wait for whoever writes into it; the last part of a real path is no link any more.
    const handle = await open(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return { problem: 'it is no regular file' };
      if (stats.size > LARGEST_FILE) return { problem: 'it is far too large' };
      const buffer = Buffer.alloc(stats.size);
      const { bytesRead } = await handle.read(buffer, 0, stats.size, 0);
      return { text: buffer.toString('utf8', 0, bytesRead) };
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    const code = fileErrorCode(thrown);
    return {
      problem: code === 'ENOENT' || code === 'ENOTDIR' ? 'it is not there' : `it cannot be read (${code})`,
    };
  }
}
