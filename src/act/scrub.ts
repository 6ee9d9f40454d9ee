import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScrubReport } from '../diagnose/runner.js';
import type { StaleCredentials } from '../diagnose/stale.js';
import { type ChangeRecord, writeJournal } from './journal.js';
import { scrubNetrc } from './scrub-netrc.js';

export interface ScrubOptions {
  /** A folder of the runner's own that other users cannot read. */
  folder: string;
  restore: boolean;
  /** Told where the journal lies before anything is changed, so that the post step can find it. */
  announceJournal: (path: string) => void;
}

/**
 * Removes the stale credentials. Every change is written to the journal before it is made, so that the
 * post step can undo it even when this process is killed half-way.
 */
export async function scrub(stale: StaleCredentials, options: ScrubOptions): Promise<ScrubReport[]> {
  const backups = join(options.folder, 'hf-auth-check-backup');
  const done: ChangeRecord[] = [];
  const writeDown = async (records: readonly ChangeRecord[]) => {
    if (options.restore) options.announceJournal(await writeJournal(backups, records));
  };
  const reports: ScrubReport[] = [];
  for (const { file, entries } of stale.netrc) {
    let planned: ChangeRecord | undefined;
    const result = await scrubNetrc(file, entries, backups, async (record) => {
      planned = record;
      await writeDown([...done, record]);
    });
    if (result.ok) done.push(result.record);
    else if (planned !== undefined) {
      if (await hasBackup(planned)) done.push(planned);
      await writeDown(done);
    }
    reports.push({
      target: 'netrc',
      path: file.path,
      failure: result.ok ? null : result.reason,
      restored: options.restore,
    });
  }
  return reports;
}

/** A failed change that left its backup behind may have touched the file, so it stays in the journal. */
async function hasBackup({ backup }: ChangeRecord): Promise<boolean> {
  return access(backup).then(
    () => true,
    () => false,
  );
}
