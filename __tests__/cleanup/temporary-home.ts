/** What the act tests share: a folder of their own, and one observed netrc in it. */

import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { Announce, NetrcChange, Scrub } from '../../src/cleanup/change.js';
import { scrubNetrc } from '../../src/cleanup/scrub-netrc.js';
import { entriesFor } from '../../src/netrc/entries.js';
import { type NetrcFile, observeNetrc } from '../../src/runner/netrc-files.js';

export const HUB = 'huggingface.co';
export const STALE = `machine ${HUB} login u password stale`;
/** Of every journal in these tests. */
export const KEY = Buffer.alloc(32, 7);

export const OTHER = 'machine a login u password p\n';

const homes: string[] = [];

afterAll(async () => {
  await Promise.all(homes.map((home) => rm(home, { recursive: true, force: true })));
});

/** A new folder, deleted when the importing test file is through. */
export async function temporaryHome(): Promise<string> {
  const home = await realpath(await mkdtemp(join(tmpdir(), 'hf-auth-check-test-')));
  homes.push(home);
  return home;
}

export async function writeNetrc(home: string, text: string): Promise<string> {
  const path = join(home, '.netrc');
  await writeFile(path, Buffer.from(text, 'latin1'), { mode: 0o600 });
  return path;
}

export async function observed(home: string): Promise<NetrcFile> {
  const [file] = await observeNetrc({ HOME: home }, process.platform);
  if (file === undefined) throw new Error('no netrc in this home');
  return file;
}

/** Observes and scrubs the Hub's entries from `~/.netrc`, with backups in `<home>/backups`. */
export async function scrub(home: string, announce?: Announce): Promise<Scrub> {
  const file = await observed(home);
  return scrubNetrc(file, entriesFor(file, [HUB]).matching, join(home, 'backups'), announce);
}

/** The record of a scrub of a netrc that was made. */
export function netrcRecord(outcome: Scrub): NetrcChange {
  if (outcome.record?.kind !== 'netrc') throw new Error('no netrc was scrubbed');
  return outcome.record;
}
