/** Private copies of files that are about to be changed. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Writes bytes to a new file that only this user can read, in a folder that only this user can enter. */
export async function writePrivateFile(folder: string, name: string, bytes: Buffer): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
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

/** The name of a backup that is still to be written, so that it can be written down first. */
export function backupName(label: string): string {
  return `${label}-${randomUUID()}`;
}

/** Keeps the original bytes; returns where. */
export async function writeBackup(folder: string, label: string, bytes: Buffer): Promise<string> {
  return writePrivateFile(folder, backupName(label), bytes);
}

/** The backup's bytes, null where it is gone or is not what was stored. */
export async function readBackup(path: string, expectedSha256: string): Promise<Buffer | null> {
  try {
    const bytes = await readFile(path);
    return sha256(bytes) === expectedSha256 ? bytes : null;
  } catch {
    return null;
  }
}

export async function removeBackup(path: string): Promise<void> {
  await rm(path, { force: true });
}
