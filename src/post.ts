import type { EXPORTED_STATE, JOURNAL_STATE } from './runner.js';

const VARIABLE: `STATE_${typeof JOURNAL_STATE}` = 'STATE_journal';
const EXPORTED: `STATE_${typeof EXPORTED_STATE}` = 'STATE_exported';

/** Everything is loaded here, since most jobs have nothing to put back. */
async function putBack(journal: string): Promise<void> {
  const [{ restore }, { restoredMessages }, core] = await Promise.all([
    import('./act/restore.js'),
    import('./report/restored.js'),
    import('./toolkit.js'),
  ]);
  for (const message of restoredMessages(await restore(journal))) {
    if (message.level === 'info') core.info(message.text);
    else core.warning(message.text, { title: message.title });
  }
}

/** What still runs in this job has no use for a token that was exchanged for the steps before. */
async function forget(variable: string): Promise<void> {
  const core = await import('./toolkit.js');
  core.exportVariable(variable, '');
  core.info(`Took the exchanged token out of ${variable}.`);
}

const journal = process.env[VARIABLE] ?? '';
if (journal !== '') {
  // The job is over and its result stands: whatever happens here is no reason to fail it.
  putBack(journal).catch(() => {
    console.log(
      '::warning::What hf-auth-check removed from this runner may not be back in its place, by a fault of its own.',
    );
  });
}
if (process.env[EXPORTED] === 'HF_TOKEN') {
  forget('HF_TOKEN').catch(() => {
    console.log(
      '::warning::HF_TOKEN still holds the exchanged token, by a fault of hf-auth-check. It ends by itself.',
    );
  });
}
