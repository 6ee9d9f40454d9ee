/**
 * Puts back what a scrub removed. What somebody else wrote in the meantime is never overwritten, and a
 * backup is deleted only after its bytes (or its entries) were read back from their place.
 */
import { readFile, realpath } from 'node:fs/promises';
import { fileErrorCode } from '../file-error.js';
import { type NetrcEntry, parseNetrc } from '../netrc/grammar.js';
import { asciiLowerCase } from '../netrc/pieces.js';
import { provenReinsertion, type RemovedEntry, removeEntries } from '../netrc/removal.js';
import { CHANGED, replaceFile } from './atomic-file.js';
import { readBackup, removeBackup, sha256 } from './backup.js';
import type { ScrubRecord } from './scrub-netrc.js';

export interface RestoreOutcome {
  path: string;
  result: 'restored' | 'merged' | 'left-as-changed' | 'failed';
  reason: string | null;
  /** Where the original bytes still lie, if they could not be put back. */
  backup: string | null;
}

const ATTEMPTS = 3;

/** Puts a netrc back the way its record says it was, or as near as others' changes allow. Never throws. */
export async function restoreNetrc(record: ScrubRecord): Promise<RestoreOutcome> {
  const { path } = record;
  const kept = (result: 'left-as-changed' | 'failed', reason: string): RestoreOutcome => ({
    path,
    result,
    reason,
    backup: record.backup,
  });
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if ((await realpath(path)) !== record.realPath) {
        return kept('left-as-changed', 'the path leads to another file now');
      }
      const outcome = await restoreOnce(record, kept);
      if (outcome !== 'changed') return outcome;
    }
    return kept('failed', 'the file kept changing');
  } catch (error) {
    const code = fileErrorCode(error);
    if (code === 'ENOENT') {
      return kept('left-as-changed', 'the file was deleted meanwhile, and stays deleted');
    }
    return kept('failed', `it could not be read or written (${code})`);
  }
}

type Kept = (result: 'left-as-changed' | 'failed', reason: string) => RestoreOutcome;

async function restoreOnce(record: ScrubRecord, kept: Kept): Promise<RestoreOutcome | 'changed'> {
  const current = await readFile(record.realPath);
  // Also the case of a scrub that was announced and never came to be.
  if (sha256(current) === record.beforeSha256) return done(record, 'restored', null);

  const original = await readBackup(record.backup, record.beforeSha256);
  if (original === null) {
    return { ...kept('failed', 'the backup is missing or damaged'), backup: null };
  }
  const untouched = sha256(current) === record.afterSha256;
  const merge = untouched ? { next: original } : merged(current, original, record);
  if ('reason' in merge) return kept('left-as-changed', merge.reason);

  const replaced = await replaceFile(record.realPath, current, merge.next);
  if (!replaced.ok) return replaced.reason === CHANGED ? 'changed' : kept('failed', replaced.reason);
  if (!(await readFile(record.realPath)).equals(merge.next)) {
    return kept('failed', 'the file changed right after it was put back');
  }
  return untouched
    ? done(record, 'restored', null)
    : done(record, 'merged', 'the file had changed, so the removed entries were put at its top');
}

async function done(
  record: ScrubRecord,
  result: 'restored' | 'merged',
  reason: string | null,
): Promise<RestoreOutcome> {
  try {
    await removeBackup(record.backup);
    return { path: record.path, result, reason, backup: null };
  } catch {
    return { path: record.path, result, reason: 'the backup could not be deleted', backup: record.backup };
  }
}

function merged(
  current: Buffer,
  original: Buffer,
  record: ScrubRecord,
): { next: Buffer } | { reason: string } {
  const now = parseNetrc(current);
  if (!now.ok) return { reason: 'the file was changed meanwhile and can no longer be read' };
  if (ofRecord(now.entries, record).length > 0) {
    return { reason: 'the file was changed meanwhile and has an entry for the host again' };
  }
  const removed = removedFrom(original, record);
  const next = removed === null ? null : provenReinsertion(current, removed);
  return next === null
    ? { reason: 'the file was changed meanwhile in a way that leaves no safe place for the removed entries' }
    : { next };
}

/** The removed entries, taken out of the backup once more: the record itself holds no content. */
function removedFrom(original: Buffer, record: ScrubRecord): RemovedEntry[] | null {
  const parse = parseNetrc(original);
  if (!parse.ok) return null;
  const removal = removeEntries(original, parse, ofRecord(parse.entries, record));
  return removal.ok ? removal.removed : null;
}

function ofRecord(entries: readonly NetrcEntry[], record: ScrubRecord): NetrcEntry[] {
  const hosts = new Set(record.removed.map(({ host }) => host));
  return entries.filter(({ host }) => host !== null && hosts.has(asciiLowerCase(host)));
}
