import * as core from '@actions/core';
import { titleOf } from '../diagnose/causes.js';
import { visible } from '../report/encode.js';
import { JOURNAL_STATE } from '../runner.js';
import { discardJournal, readJournal } from './journal.js';
import { type RestoreOutcome, restoreNetrc } from './restore.js';

/** Puts back what the main step removed, latest change first. A failure is a warning: the job is over. */
export async function restore(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const journal = environment[`STATE_${JOURNAL_STATE}`];
  if (journal === undefined || journal === '') return;
  let isAllBack = true;
  for (const record of (await readJournal(journal)).reverse()) {
    const outcome = await restoreNetrc(record);
    tell(outcome);
    isAllBack &&= outcome.backup === null;
  }
  // With a backup still needed, the journal stays beside it and says what belongs where.
  if (isAllBack) await discardJournal(journal);
}

function tell({ path, result, reason, backup }: RestoreOutcome): void {
  const where = visible(path);
  const because = reason === null ? '' : `: ${visible(reason)}`;
  if (result === 'restored' || result === 'merged') {
    core.info(`Put back the entries taken from ${where}${because}.`);
    return;
  }
  const kept =
    backup === null
      ? ''
      : ` The original is kept in ${visible(backup)} until the runner clears its temporary folder.`;
  core.warning(`The entries taken from ${where} were not put back${because}.${kept}`, {
    title: `${titleOf('restore-failed')} (restore-failed)`,
  });
}
