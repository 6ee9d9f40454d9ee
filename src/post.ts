import type { EXPORTED_STATE, JOURNAL_STATE, KEY_STATE } from './actions/handover.js';

const JOURNAL: `STATE_${typeof JOURNAL_STATE}` = 'STATE_journal';
const KEY: `STATE_${typeof KEY_STATE}` = 'STATE_key';
const EXPORTED: `STATE_${typeof EXPORTED_STATE}` = 'STATE_exported';

/** Longer than the helpers of git and the locks of others may take, all in all; a job must not wait for ever. */
const LAST_DEADLINE_MS = 120_000;

/** Everything is loaded here, since most jobs have nothing to put back. */
async function putBack(journal: string, key: string): Promise<void> {
  const [{ restore }, { restoredMessages }, core] = await Promise.all([
    import('./cleanup/restore.js'),
    import('./report/restored.js'),
    import('./actions/commands.js'),
  ]);
  for (const message of restoredMessages(await restore(journal, Buffer.from(key, 'hex')))) {
    if (message.level === 'info') core.info(message.text);
    else core.warning(message.text, { title: message.title });
  }
}

/** What still runs in this job has no use for a token that was exchanged for the steps before. */
async function forget(variable: string): Promise<void> {
  const core = await import('./actions/commands.js');
  core.exportVariable(variable, '');
  core.info(`Removed the exchanged token from ${variable}.`);
}

/** The job is over and its result stands: whatever happens here is no reason to fail it. */
function giveUp(): void {
  console.log(
    '::warning::An internal error of hf-auth-check: what it removed from this runner may not be restored.',
  );
}

const { [JOURNAL]: journal = '', [KEY]: key = '', [EXPORTED]: exported } = process.env;
// Nothing that is started from here is to have it.
delete process.env[KEY];
if (journal !== '') {
  process.on('uncaughtException', () => {
    giveUp();
    process.exit(0);
  });
  const deadline = setTimeout(() => {
    giveUp();
    process.exit(0);
  }, LAST_DEADLINE_MS);
  putBack(journal, key)
    .catch(giveUp)
    .finally(async () => {
      clearTimeout(deadline);
      const { exitSoon } = await import('./actions/exit.js');
      exitSoon();
    });
}
if (exported === 'HF_TOKEN') {
  forget('HF_TOKEN').catch(() => {
    console.log(
      '::warning::An internal error of hf-auth-check: HF_TOKEN still holds the exchanged token, which expires by itself.',
    );
  });
}
