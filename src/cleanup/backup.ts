/** Private copies of files that are about to be changed. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isPrivateFolder } from './places.js';
import { readPlainFile } from './plain-file.js';

/** In bytes: more than any file that is changed, and than a journal of them, may have. */
export const LARGEST_PRIVATE_FILE = 1 << 24;

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Writes bytes to a new file that only this user can read, in a folder that only this user can enter; throws for any other. */
export async function writePrivateFile(folder: string, name: string, bytes: Buffer): Promise<string> {
  if (bytes.length > LARGEST_PRIVATE_FILE) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!(await isPrivateFolder(folder))) throw Object.assign(new Error('not private'), { code: 'EPERM' });
  const path = join(folder, name);
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return path;
}

/** The bytes of a private file of this user's. Throws for everything else that may have its name by now. */
export async function readPrivateFile(path: string): Promise<Buffer> {
  const { bytes, stats } = await readPlainFile(path, LARGEST_PRIVATE_FILE);
  const me = process.getuid?.();
  if (me !== undefined && stats.uid !== me) throw new Error("another user's file");
  return bytes;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether it is an id of the kind that is in the names of what this action makes. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** The name of a backup that is still to be written, so that it can be written down first. */
export function backupName(label: string): string {
  return `${label}-${randomUUID()}`;
}

/** Whether a name could have come of `backupName` with this label. */
export function isBackupName(name: string, label: string): boolean {
  return name.startsWith(`${label}-`) && isId(name.slice(label.length + 1));
}

/** Keeps the original bytes; returns where. */
export async function writeBackup(folder: string, label: string, bytes: Buffer): Promise<string> {
  return writePrivateFile(folder, backupName(label), bytes);
}

/** The backup's bytes, null where it is gone or is not what was stored. */
export async function readBackup(path: string, expectedSha256: string): Promise<Buffer | null> {
  try {
    const bytes = await readPrivateFile(path);
    return sha256(bytes) === expectedSha256 ? bytes : null;
  } catch {
    return null;
  }
}

/** Throws where what has its name by now is no regular file; that stays. */
export { removePlainFile as removeBackup } from './plain-file.js';
