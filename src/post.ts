import type { EXPORTED_STATE, JOURNAL_STATE, KEY_STATE, LOGINS_STATE } from './actions/handover.js';
import type { Message } from './report/restored.js';

const JOURNAL: `STATE_${typeof JOURNAL_STATE}` = 'STATE_journal';
const KEY: `STATE_${typeof KEY_STATE}` = 'STATE_key';
const EXPORTED: `STATE_${typeof EXPORTED_STATE}` = 'STATE_exported';
const LOGINS: `STATE_${typeof LOGINS_STATE}` = 'STATE_logins';

/** Longer than the helpers of git and the locks of others may take, all in all; a job must not wait for ever. */
const LAST_DEADLINE_MS = 120_000;

/** Everything is loaded here, since most jobs have nothing to put back. */
async function putBack(journal: string, key: Buffer): Promise<void> {
  const [{ restore }, { restoredMessages }, { hostOf }] = await Promise.all([
    import('./cleanup/restore.js'),
    import('./report/restored.js'),
    import('./model/host.js'),
  ]);
  await say(restoredMessages(await restore(journal, key), hostOf(process.env)));
}

/** Names the logins that a machine which is kept has by now and did not have when the check ran. Removes none. */
async function nameLeftLogins(known: string, key: Buffer, environment: NodeJS.ProcessEnv): Promise<void> {
  const { leftLogins } = await import('./steps/left-logins.js');
  const found = await leftLogins(known, key, environment);
  if (found === null || found.left.length === 0) return;
  const [{ leftLoginFindings }, { leftLoginMessages }, { redactor }] = await Promise.all([
    import('./causes/runner/left-login.js'),
    import('./report/restored.js'),
    import('./report/redact.js'),
  ]);
  const redact = redactor(
    [...found.left, ...found.older].map(({ secret }) => secret),
    environment.HOME,
  );
  await say(redact(leftLoginMessages(leftLoginFindings(found.left, found.older))));
}

async function say(messages: readonly Message[]): Promise<void> {
  const core = await import('./actions/commands.js');
  for (const message of messages) {
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

const {
  [JOURNAL]: journal = '',
  [KEY]: keyText = '',
  [EXPORTED]: exported,
  [LOGINS]: known = '',
} = process.env;
// Nothing that is started from here is to have it.
delete process.env[KEY];

let isPutBack = journal === '';

/** The job is over and its result stands: whatever happens here is no reason to fail it. */
function giveUp(): void {
  if (isPutBack) return;
  isPutBack = true;
  console.log(
    '::warning::An internal error of hf-auth-check: what it removed from this runner may not be restored.',
  );
}

if (journal !== '' || known !== '') {
  process.on('uncaughtException', () => {
    giveUp();
    process.exit(0);
  });
  const deadline = setTimeout(() => {
    giveUp();
    process.exit(0);
  }, LAST_DEADLINE_MS);
  const key = Buffer.from(keyText, 'hex');
  (journal === '' ? Promise.resolve() : putBack(journal, key))
    .catch(giveUp)
    .then(() => {
      isPutBack = true;
      return known === '' ? undefined : nameLeftLogins(known, key, process.env);
    })
    // What cannot be read is not known, and that is no warning.
    .catch(() => {})
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
