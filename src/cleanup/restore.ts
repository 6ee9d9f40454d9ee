/** Undoes what a scrub did, as its journal tells. */
import { dirname } from 'node:path';
import { fileErrorCode } from '../model/file-error.js';
import type { ChangeRecord, RestoreOutcome } from './change.js';
import { discardJournal, readJournal } from './journal.js';
import { back } from './merge-back.js';
import { restoreGitHelper } from './restore-git-helper.js';
import { restoreGitStore } from './restore-git-store.js';
import { restoreNetrc } from './restore-netrc.js';
import { restoreSavedToken } from './restore-saved-token.js';

export type Restoration =
  | { journal: 'read'; outcomes: RestoreOutcome[] }
  /** What was changed is not known, so nothing was put back; what was kept would lie in the folder. */
  | { journal: 'missing' | 'refused'; path: string; folder: string };

/**
 * Puts back what the main step removed, latest change first; nothing at all by a journal that does not bear the mark of
 * the main step's key. Never throws.
 */
export async function restore(journal: string, key: Buffer): Promise<Restoration> {
  let records: ChangeRecord[];
  try {
    records = await readJournal(journal, key);
  } catch (error) {
    const isMissing = fileErrorCode(error) === 'ENOENT';
    return { journal: isMissing ? 'missing' : 'refused', path: journal, folder: dirname(journal) };
  }
  const outcomes: RestoreOutcome[] = [];
  for (const record of records.reverse()) outcomes.push(await restoreOne(record));
  // With a backup still needed, the journal stays beside it and says what belongs where.
  if (outcomes.every(({ backup }) => backup === null)) await discardJournal(journal).catch(() => {});
  return { journal: 'read', outcomes };
}

async function restoreOne(record: ChangeRecord): Promise<RestoreOutcome> {
  switch (record.kind) {
    case 'netrc':
      return restoreNetrc(record);
    case 'git-store':
      return restoreGitStore(record);
    case 'git-helper':
      return restoreGitHelper(record);
    case 'saved-token':
      return restoreSavedToken(record);
    case 'private-file':
      return back(record, 'restored');
  }
}
