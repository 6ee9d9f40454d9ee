/**
 * Removes what is stale from this runner.
 *
 * In: what is stale, as the plan says.
 * Out: what became of each of it, and a journal by which the post step puts it back.
 * Knows: how files, git and helpers are changed safely. It decides nothing about what is stale.
 */

import { removeBackup } from './backup.js';
import type { Announce, ChangeRecord, Scrub } from './change.js';
import type { ScrubReport } from './cleanup-result.js';
import { writeJournal } from './journal.js';
import { copyBeside, keepOne } from './lasting-backup.js';
import type { StaleCredentials } from './plan/stale.js';
import { type GitSurroundings, scrubGitHelper } from './scrub-git-helper.js';
import { scrubGitStore } from './scrub-git-store.js';
import { scrubNetrc } from './scrub-netrc.js';
import { scrubSavedToken } from './scrub-saved-token.js';

export interface ScrubOptions {
  /** A folder that other users cannot enter, named without links; null where there is none, and nothing is changed. */
  folder: string | null;
  /** Only its holder can write a journal that the post step trusts. */
  key: Buffer;
  /** Without it one backup stays beside each file. */
  restore: boolean;
  /** Told where the journal lies before anything is changed, so that the post step can find it. */
  announceJournal: (path: string) => void;
  git: GitSurroundings;
}

interface Task {
  target: ScrubReport['target'];
  path: string;
  scrub: (announce: Announce) => Promise<Scrub>;
}

/**
 * Removes the stale credentials. Every change is written to the journal before it is made, so that the
 * post step can undo it even when this process is killed half-way.
 */
export async function scrub(stale: StaleCredentials, options: ScrubOptions): Promise<ScrubReport[]> {
  const { folder, key } = options;
  if (folder === null) return tasks(stale, '', options.git).map(notTried);
  const done: ChangeRecord[] = [];
  const writeDown = async (...planned: ChangeRecord[]) => {
    if (options.restore) options.announceJournal(await writeJournal(folder, [...done, ...planned], key));
  };
  const reports: ScrubReport[] = [];
  for (const { target, path, scrub } of tasks(stale, folder, options.git)) {
    let announced = false;
    let beside: string | null = null;
    const result = await scrub(async (record) => {
      announced = true;
      await writeDown(record);
      if (options.restore) return;
      // A file that changed meanwhile is announced again.
      if (beside !== null) await removeBackup(beside);
      beside = await copyBeside(record, new Date());
    });
    if (result.record !== null) done.push(result.record);
    // A change that was written down and never made: to undo it does no harm, so this may fail.
    else if (announced) await writeDown().catch(() => {});
    const failure = result.ok ? null : result.reason;
    const backup = options.restore ? null : await keepOne(result, beside);
    reports.push({ target, path, failure, restored: options.restore && result.record !== null, backup });
  }
  return reports;
}

function notTried({ target, path }: Task): ScrubReport {
  const failure = 'there is no private folder for a backup';
  return { target, path, failure, restored: false, backup: null };
}

function tasks(
  { netrc, gitStores, gitHelpers, savedToken }: StaleCredentials,
  folder: string,
  git: GitSurroundings,
): Task[] {
  return [
    ...netrc.map(
      ({ file, entries }): Task => ({
        target: 'netrc',
        path: file.path,
        scrub: (announce) => scrubNetrc(file, entries, folder, announce),
      }),
    ),
    ...gitStores.map(
      ({ path, credentials }): Task => ({
        target: 'git',
        path,
        scrub: (announce) => scrubGitStore(path, credentials, folder, announce),
      }),
    ),
    ...gitHelpers.map(
      (helper): Task => ({
        target: 'git',
        path: helper.name,
        scrub: (announce) => scrubGitHelper(helper, git, folder, announce),
      }),
    ),
    ...(savedToken === null ? [] : [savedToken]).map(
      (login): Task => ({
        target: 'saved-token',
        path: login.path,
        scrub: (announce) => scrubSavedToken(login, folder, announce),
      }),
    ),
  ];
}
