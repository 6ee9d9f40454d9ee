import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileErrorCode } from '../file-error.js';
import { Secret } from '../secret.js';
import { trimToken } from '../token.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The login that the Hub's Python client and `hf` keep in a file. */
export interface SavedToken {
  path: string;
  /** The trimmed value; null when the file is blank or cannot be read. */
  value: Secret | null;
  problem: string | null;
}

const LARGEST_TOKEN_FILE = 64 * 1024;

/** Where the Python client looks for its token file (protocol notes §6). */
export function savedTokenPath(environment: Environment): string {
  const home = environment.HOME || environment.USERPROFILE || homedir();
  const expand = (path: string) => path.replace(/^~(?=$|[\\/])/, () => home);
  if (environment.HF_TOKEN_PATH) return expand(environment.HF_TOKEN_PATH);
  const cache = expand(environment.XDG_CACHE_HOME || join(home, '.cache'));
  return join(expand(environment.HF_HOME || join(cache, 'huggingface')), 'token');
}

/** Reads the saved token; null when there is none. Never throws. */
export async function observeSavedToken(environment: Environment): Promise<SavedToken | null> {
  const path = savedTokenPath(environment);
  try {
    const stats = await stat(path);
    // A pipe or a device may never end; the null device is how people switch the file off.
    if (!stats.isFile()) return { path, value: null, problem: 'it is no regular file' };
    if (stats.size > LARGEST_TOKEN_FILE) {
      return { path, value: null, problem: 'it is far too large for a token' };
    }
    const value = trimToken(await readFile(path, 'utf8'));
    return { path, value: value === '' ? null : new Secret(value), problem: null };
  } catch (thrown) {
    const code = fileErrorCode(thrown);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? null
      : { path, value: null, problem: `it cannot be read (${code})` };
  }
}
