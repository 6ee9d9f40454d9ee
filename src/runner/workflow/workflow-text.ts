import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { fileErrorCode } from '../../model/file-error.js';
import { readBoundedFile } from '../files/bounded-file.js';
import { isBelow } from '../files/path-walk.js';

/** Workflows of some hundred jobs stay below it; more is no file that a person keeps. */
const LARGEST_WORKFLOW = 256 * 1024;

/** Why a file could not be read that is not there. */
export const MISSING = 'it does not exist';

export type FileText = { text: string } | { problem: string };

/** A file of the workspace, which no link may lead out of. Never throws. */
export async function textWithin(
  workspace: string,
  path: string,
  largest: number = LARGEST_WORKFLOW,
): Promise<FileText> {
  try {
    const [root, real] = await Promise.all([
      realpath(workspace),
      realpath(join(workspace, ...path.split('/'))),
    ]);
    if (!isBelow(root, real)) return { problem: 'a link points outside the workspace' };
    // The last part of a real path is no link any more.
    const { bytes, isCut } = await readBoundedFile(real, largest, { noFollow: true });
    return isCut ? { problem: 'it is too large' } : { text: bytes.toString('utf8') };
  } catch (thrown) {
    const code = fileErrorCode(thrown);
    if (code === 'EINVAL') return { problem: 'it is not a regular file' };
    return {
      problem: code === 'ENOENT' || code === 'ENOTDIR' ? MISSING : `it cannot be read (${code})`,
    };
  }
}
