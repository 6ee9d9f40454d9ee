import { readBoundedFile } from '../files/bounded-file.js';

const NONE = { text: null, isCut: false };

/**
 * A regular file of the workspace as text; no text for anything else, since a link could lead out of the workspace. One
 * that is larger than that is cut: then there is no text either.
 */
export async function workspaceText(
  path: string,
  largest: number,
): Promise<{ text: string | null; isCut: boolean }> {
  try {
    const { bytes, isCut } = await readBoundedFile(path, largest, { noFollow: true });
    return isCut ? { text: null, isCut } : { text: bytes.toString('utf8'), isCut };
  } catch {
    return NONE;
  }
}
