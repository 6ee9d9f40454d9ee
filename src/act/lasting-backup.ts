/**
 * The one copy that stays where nothing is put back: beside the file, with its time in the name. Where the file is a
 * link, beside the link: what that leads to may be a folder that others share.
 */
import { randomUUID } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createFile } from './atomic-file.js';
import { readBackup, removeBackup } from './backup.js';
import type { ChangeRecord } from './change.js';

/**
 * Moves a change's backup beside the file it is of, readable for its owner alone, and takes away the ones of
 * earlier runs: each holds a credential that was stale already. Returns where the backup lies now, which is its
 * old place where it could not be moved, and for what was no file.
 */
export async function keepBeside(record: ChangeRecord, now: Date): Promise<string> {
  if (record.kind === 'git-helper' || record.kind === 'private-file') return record.backup;
  try {
    const bytes = await readBackup(record.backup, record.beforeSha256);
    if (bytes === null) return record.backup;
    const owner = record.kind === 'saved-token' ? record : await stat(record.realPath);
    const path = `${prefixOf(record.path)}${timestamp(now)}${SUFFIX}`;
    const rights = { uid: owner.uid, gid: owner.gid, mode: 0o600 };
    if ((await createFile(path, bytes, rights, randomUUID())) !== null) return record.backup;
    if ((await readBackup(path, record.beforeSha256)) === null) return record.backup;
    await removeBackup(record.backup);
    await removeEarlier(record.path, path);
    return path;
  } catch {
    return record.backup;
  }
}

const SUFFIX = '.bak';

function prefixOf(path: string): string {
  return `${path}.hf-auth-check-`;
}

/** `20260301T120000Z`. */
function timestamp(now: Date): string {
  return now.toISOString().replace(/\.\d+|[-:]/g, '');
}

async function removeEarlier(of: string, kept: string): Promise<void> {
  const folder = dirname(of);
  const prefix = basename(prefixOf(of));
  for (const name of await readdir(folder)) {
    const isOurs = name.startsWith(prefix) && /^\d{8}T\d{6}Z\.bak$/.test(name.slice(prefix.length));
    if (isOurs && join(folder, name) !== kept) await removeBackup(join(folder, name));
  }
}
