/** Removes entries from one netrc file on disk, leaving a record from which they can be put back. */

import { fileErrorCode } from '../file-error.js';
import { type NetrcEntry, parseNetrc } from '../netrc/grammar.js';
import { asciiLowerCase } from '../netrc/pieces.js';
import { removeEntries } from '../netrc/removal.js';
import { type NetrcFile, readBounded } from '../observe/netrc.js';
import { CHANGED, replaceFile } from './atomic-file.js';
import { removeBackup, sha256, writeBackup } from './backup.js';

/** What was (or is about to be) done to one file. Holds no content of it, and so no secret. */
export interface ScrubRecord {
  kind: 'netrc';
  path: string;
  realPath: string;
  backup: string;
  removed: { host: string; lines: { first: number; last: number } }[];
  beforeSha256: string;
  afterSha256: string;
}

export type Scrub =
  | { ok: true; record: ScrubRecord; how: 'renamed' | 'in-place' }
  | { ok: false; path: string; reason: string };

/** Called with the record after the backup is safe and before the file is touched; a rejection stops it. */
export type Announce = (record: ScrubRecord) => Promise<void>;

const ATTEMPTS = 3;

type Attempt = Scrub | 'changed';

/**
 * Removes the entries, first keeping the original bytes in `backupFolder`. Where the file changes meanwhile
 * it is read again and the entries of the same hosts are removed from what it says then. Never throws.
 */
export async function scrubNetrc(
  file: NetrcFile,
  entries: NetrcEntry[],
  backupFolder: string,
  announce: Announce = async () => {},
): Promise<Scrub> {
  const fail = (reason: string): Scrub => ({ ok: false, path: file.path, reason });
  if (file.bytes === null) return fail(file.problem ?? 'it was not read');
  const hosts = new Set(entries.flatMap(({ host }) => (host === null ? [] : [asciiLowerCase(host)])));
  if (hosts.size === 0) return fail('no entry to remove was named');
  try {
    let bytes: Buffer | null = file.bytes;
    for (let attempt = 0; attempt < ATTEMPTS && bytes !== null; attempt += 1) {
      const outcome = await scrubOnce(file, bytes, hosts, backupFolder, announce);
      if (outcome !== 'changed') return outcome;
      bytes = await readBounded(file.realPath);
    }
    return fail(bytes === null ? 'it grew larger than 1 MiB' : 'it kept changing');
  } catch (error) {
    const code = fileErrorCode(error);
    return fail(code === 'ENOENT' ? 'it disappeared' : `it could not be changed (${code})`);
  }
}

async function scrubOnce(
  file: NetrcFile,
  bytes: Buffer,
  hosts: ReadonlySet<string>,
  backupFolder: string,
  announce: Announce,
): Promise<Attempt> {
  const fail = (reason: string): Scrub => ({ ok: false, path: file.path, reason });
  const parse = parseNetrc(bytes);
  if (!parse.ok) return fail(`${parse.reason} (line ${parse.line})`);
  const removal = removeEntries(bytes, parse, ofHosts(parse.entries, hosts));
  if (!removal.ok) return fail(`${removal.reason} (line ${removal.line})`);
  if (removal.removed.length === 0) return fail('the entries are gone already');

  const backup = await writeBackup(backupFolder, 'netrc', bytes);
  const record: ScrubRecord = {
    kind: 'netrc',
    path: file.path,
    realPath: file.realPath,
    backup,
    removed: removal.removed.map(({ host, lines }) => ({ host, lines })),
    beforeSha256: sha256(bytes),
    afterSha256: sha256(removal.bytes),
  };
  try {
    await announce(record);
  } catch (error) {
    await removeBackup(backup);
    throw error;
  }
  const replaced = await replaceFile(file.realPath, bytes, removal.bytes);
  const keptAt = `the original lies in ${backup}`;
  if (!replaced.ok) {
    const whole = replaced.reason === CHANGED || (await holds(file.realPath, bytes));
    if (!whole) return fail(`${replaced.reason}; ${keptAt}`);
    await removeBackup(backup);
    return replaced.reason === CHANGED ? 'changed' : fail(replaced.reason);
  }
  return (await provenGone(file.realPath, hosts))
    ? { ok: true, record, how: replaced.how }
    : fail(`it was changed again right after the entries were removed; ${keptAt}`);
}

function ofHosts(entries: readonly NetrcEntry[], hosts: ReadonlySet<string>): NetrcEntry[] {
  return entries.filter(({ host }) => host !== null && hosts.has(asciiLowerCase(host)));
}

/** Reads the file anew: whether it has these very bytes. */
async function holds(path: string, bytes: Buffer): Promise<boolean> {
  return readBounded(path).then(
    (now) => now?.equals(bytes) === true,
    () => false,
  );
}

/** Reads the file anew: whether it is readable and names none of the hosts. */
async function provenGone(path: string, hosts: ReadonlySet<string>): Promise<boolean> {
  const bytes = await readBounded(path).catch(() => null);
  const parse = bytes === null ? null : parseNetrc(bytes);
  return parse?.ok === true && ofHosts(parse.entries, hosts).length === 0;
}
