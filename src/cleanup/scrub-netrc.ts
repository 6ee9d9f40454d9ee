/** Takes the Hub's entries out of one netrc file on disk. */
import { type NetrcEntry, readNetrcAbout } from '../netrc/grammar.js';
import { asciiLowerCase } from '../netrc/lexer.js';
import { type Removal, removeEntries } from '../netrc/removal.js';
import type { NetrcFile } from '../runner/netrc-files.js';
import type { Announce, Scrub } from './change.js';
import { type Cut, cutFile, failed } from './cut.js';

interface Removed {
  host: string;
  lines: { first: number; last: number };
}

/** Removes the entries of the hosts that `entries` name, as the file says them now. Never throws. */
export async function scrubNetrc(
  file: NetrcFile,
  entries: readonly NetrcEntry[],
  backupFolder: string,
  announce: Announce = async () => {},
): Promise<Scrub> {
  if (file.bytes === null) return failed(file.problem ?? 'it was not read');
  const hosts = new Set(entries.flatMap(({ host }) => (host === null ? [] : [asciiLowerCase(host)])));
  if (hosts.size === 0) return failed('there is no entry to remove');
  return cutFile(
    {
      path: file.path,
      realPath: file.realPath,
      kind: 'netrc',
      cut: (bytes) => cutEntries(bytes, hosts),
      isGone: (bytes) => hasNone(bytes, hosts),
      record: (change, removed) => ({ ...change, kind: 'netrc', removed }),
    },
    backupFolder,
    announce,
  );
}

function cutEntries(bytes: Buffer, hosts: ReadonlySet<string>): Cut<Removed> {
  const removal = removalOf(bytes, hosts);
  if (!removal.ok) return { ok: false, reason: `${removal.reason} (line ${removal.line})` };
  return { ...removal, removed: removal.removed.map(({ host, lines }) => ({ host, lines })) };
}

/** All entries of the hosts, given in lower case, taken out of a file as it is read now. */
export function removalOf(bytes: Buffer, hosts: ReadonlySet<string>): Removal {
  const read = readNetrcAbout(bytes, hosts);
  return read.ok ? removeEntries(bytes, read, entriesOf(read.entries, hosts)) : read;
}

function hasNone(bytes: Buffer, hosts: ReadonlySet<string>): boolean {
  const read = readNetrcAbout(bytes, hosts);
  return read.ok && entriesOf(read.entries, hosts).length === 0;
}

/** The entries that name one of the hosts, given in lower case. */
export function entriesOf(entries: readonly NetrcEntry[], hosts: ReadonlySet<string>): NetrcEntry[] {
  return entries.filter(({ host }) => host !== null && hosts.has(asciiLowerCase(host)));
}
