/** A file of lines that may be missing, a pipe, enormous or not ours to read. */
import { fileErrorCode } from '../../model/file-error.js';
import { readBounded } from '../files/bounded-file.js';

export type TextFile =
  /** One character for each byte. */
  | { text: string; state: 'read' }
  | {
      text: null;
      state: 'missing' | 'unreadable';
      /** Whether it is larger than such a file may be. */
      isCut?: true;
    };

/** Never throws. */
export async function readText(path: string): Promise<TextFile> {
  try {
    const bytes = await readBounded(path);
    return bytes === null
      ? { text: null, state: 'unreadable', isCut: true }
      : { text: bytes.toString('latin1'), state: 'read' };
  } catch (error) {
    const code = fileErrorCode(error);
    return { text: null, state: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
}
