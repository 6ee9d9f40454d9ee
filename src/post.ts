import type { JOURNAL_STATE } from './runner.js';

const VARIABLE: `STATE_${typeof JOURNAL_STATE}` = 'STATE_journal';

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

const journal = process.env[VARIABLE] ?? '';
if (journal !== '') {
  // The job is over and its result stands: whatever happens here is no reason to fail it.
  putBack(journal).catch(() => {
    console.log(
      '::warning::What hf-auth-check removed from this runner may not be back in its place, by a fault of its own.',
    );
  });
}
