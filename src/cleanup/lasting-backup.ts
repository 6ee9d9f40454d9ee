/**
 * The one copy that stays where nothing is put back: beside the file, with its time in the name. Where the file is a
 * link, beside the link: what that leads to may be a folder that others share.
 */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readBounded } from '../runner/files/bounded-file.js';
import { createFile } from './atomic-file.js';
import { removeBackup, sha256 } from './backup.js';
import type { ChangeRecord, Scrub } from './change.js';

/**
 * Copies a file that is about to be changed beside it, readable for its owner alone, also below a
 * folder with an access list for new files. Returns where the copy lies;
 * null where there can be none, and for what is no file.
 */
export async function copyBeside(record: ChangeRecord, now: Date): Promise<string | null> {
  if (record.kind === 'git-helper' || record.kind === 'private-file') return null;
  try {
    const holds = (bytes: Buffer | null) => bytes !== null && sha256(bytes) === record.beforeSha256;
    const bytes = await readBounded(record.realPath);
    if (bytes === null || !holds(bytes)) return null;
    const { uid, gid } = await stat(record.realPath);
    const path = `${prefixOf(record.path)}${timestamp(now)}${SUFFIX}`;
    const refusal = await createFile(path, bytes, { uid, gid, mode: 0o600 }, record.id);
    return refusal === null && holds(await readBounded(path)) ? path : null;
  } catch {
    return null;
  }
}

/**
 * Once a scrub has ended: of all copies only the one beside the file stays, or the runner's own where there is none.
 * Those of earlier runs go too, since each holds a credential that was stale already. Where nothing was changed,
 * nothing stays but those. Returns where the copy lies.
 */
export async function keepOne({ ok, record }: Scrub, beside: string | null): Promise<string | null> {
  if (record === null) {
    if (beside !== null) await removeBackup(beside);
    return null;
  }
  if (beside === null) return record.backup;
  if (ok) {
    await removeBackup(record.backup).catch(() => {});
    await removeEarlier(record.path, beside).catch(() => {});
  }
  return beside;
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
