import { lstat, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../model/environment-variables.js';

const PREFIX = 'hf-auth-check-';
const WRITABLE_BY_OTHERS = 0o022;

/** By the folder in which they lie: a process has one in each. */
const made = new Map<string, Promise<string>>();

/**
 * A folder that was made for this process, that nobody else can enter (mode 0700), and whose name nobody could know
 * before: in the runner's temporary folder, or in the system's where there is no such folder, or where it is a link,
 * somebody else's, or may be written by others. Rejects where neither takes a new folder. On Windows modes and owners
 * say nothing: there what the folder lies in decides who can enter it.
 */
export async function privateFolder({ RUNNER_TEMP }: Environment): Promise<string> {
  const place = RUNNER_TEMP && (await isSound(RUNNER_TEMP)) ? RUNNER_TEMP : tmpdir();
  const known = made.get(place);
  if (known !== undefined) return known;
  const folder = mkdtemp(join(place, PREFIX));
  made.set(place, folder);
  return folder;
}

async function isSound(path: string): Promise<boolean> {
  try {
    const stats = await lstat(path);
    if (!stats.isDirectory()) return false;
    const me = process.getuid?.();
    return me === undefined || (stats.uid === me && (stats.mode & WRITABLE_BY_OTHERS) === 0);
  } catch {
    return false;
  }
}
