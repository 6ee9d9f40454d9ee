/** Gives a credential helper of git back the logins that were taken from it. */
import { mkdtemp, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileErrorCode } from '../model/file-error.js';
import {
  askHelper,
  HELPER_PATIENCE_MS,
  type HelperAlone,
  type HelperLogin,
  tellHelper,
} from '../runner/git/credential-fill.js';
import { readBackup } from './backup.js';
import type { GitHelperChange, RestoreOutcome } from './change.js';
import { readHelperBackup } from './helper-backup.js';
import { back, backupLost, notBack } from './merge-back.js';

/**
 * Asks as the scrub did: with the same git and the same variables, as its backup has them, whatever the environment
 * of this process says. A login that the helper has got meanwhile for the same host and user stays. `cache` counts
 * the time of what it is given from anew, and outlives the job if it has to be started anew. Never throws.
 */
export async function restoreGitHelper(
  record: GitHelperChange,
  patienceMs: number = HELPER_PATIENCE_MS,
): Promise<RestoreOutcome> {
  let folder: string | null = null;
  try {
    const bytes = await readBackup(record.backup, record.beforeSha256);
    const kept = bytes === null ? null : readHelperBackup(bytes);
    if (kept === null) return backupLost(record);
    folder = await mkdtemp(join(dirname(record.backup), 'git-'));
    const variables = { ...kept.helper.variables, GIT_CEILING_DIRECTORIES: dirname(folder) };
    const helper: HelperAlone = { ...kept.helper, variables, folder, patienceMs };
    const problems: Array<Exclude<Return, 'back'>> = [];
    for (const login of kept.logins) {
      const result = await giveBack(helper, login);
      if (result !== 'back') problems.push(result);
    }
    const [problem] = problems;
    if (problem === undefined) return await back(record, 'restored');
    return notBack(record, problem === 'new-login' ? 'left-as-changed' : 'failed', REASONS[problem]);
  } catch (error) {
    return notBack(record, 'failed', `it could not be restored (${fileErrorCode(error)})`);
  } finally {
    if (folder !== null) await rmdir(folder).catch(() => {});
  }
}

type Return = 'back' | 'new-login' | 'hung' | 'refused';

const REASONS: Record<Exclude<Return, 'back'>, string> = {
  'new-login': 'the helper has since been given a new login for the host',
  hung: 'the helper does not answer',
  refused: 'the helper did not store it',
};

async function giveBack(helper: HelperAlone, login: HelperLogin): Promise<Return> {
  const now = await askHelper(helper, login);
  if (now.state === 'hung') return 'hung';
  // It is still there where a scrub was announced and never came to be.
  if (now.state === 'answered') return now.login.secret.equals(login.secret) ? 'back' : 'new-login';
  const told = await tellHelper(helper, 'approve', login);
  const after = told === 'hung' ? now : await askHelper(helper, login);
  if (told === 'hung' || after.state === 'hung') return 'hung';
  return after.state === 'answered' && after.login.secret.equals(login.secret) ? 'back' : 'refused';
}
