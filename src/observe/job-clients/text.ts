import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';

/** Lock files of large projects have some megabytes. */
const LARGEST_FILE = 8 * 1024 * 1024;

/** A regular file of the workspace as text; null for anything else. A link could lead out of the workspace. */
export async function workspaceText(path: string): Promise<string | null> {
  try {
    if (!(await lstat(path)).isFile()) return null;
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await handle.stat();
      if (!stats.isFile() || stats.size > LARGEST_FILE) return null;
      const buffer = Buffer.alloc(stats.size);
      const { bytesRead } = await handle.read(buffer, 0, stats.size, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}
