/** Gives a credential helper of git back the logins that were taken from it. */
import { fileErrorCode } from '../file-error.js';
import {
  askHelper,
  HELPER_PATIENCE_MS,
  type HelperAlone,
  type HelperLogin,
  tellHelper,
} from '../observe/git/asking.js';
import { gitPlace } from '../observe/git/place.js';
import { readBackup } from './backup.js';
import type { GitHelperChange, RestoreOutcome } from './change.js';
import { readHelperBackup } from './helper-backup.js';
import { back, backupLost, notBack } from './mend.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A login that the helper has got meanwhile for the same host and user stays. `cache` counts the time of what
 * it is given from anew. Never throws.
 */
export async function restoreGitHelper(
  record: GitHelperChange,
  environment: Environment = process.env,
  patienceMs: number = HELPER_PATIENCE_MS,
): Promise<RestoreOutcome> {
  try {
    const bytes = await readBackup(record.backup, record.beforeSha256);
    const kept = bytes === null ? null : readHelperBackup(bytes);
    if (kept === null) return backupLost(record);
    const place = await gitPlace(lasting(environment), kept.helper.folder);
    const helper: HelperAlone = { ...place, value: kept.helper.value, patienceMs };
    const problems: Array<Exclude<Return, 'back'>> = [];
    for (const login of kept.logins) {
      const result = await giveBack(helper, login);
      if (result !== 'back') problems.push(result);
    }
    const [problem] = problems;
    if (problem === undefined) return back(record, 'restored');
    return notBack(record, problem === 'new-login' ? 'left-as-changed' : 'failed', REASONS[problem]);
  } catch (error) {
    return notBack(record, 'failed', `it could not be given back (${fileErrorCode(error)})`);
  }
}

/** Without the mark by which the runner ends what a job leaves: `cache` may have to start its daemon anew. */
function lasting({ RUNNER_TRACKING_ID: _, ...environment }: Environment): Environment {
  return environment;
}

type Return = 'back' | 'new-login' | 'hung' | 'refused';

const REASONS: Record<Exclude<Return, 'back'>, string> = {
  'new-login': 'the helper was given a new login for the host meanwhile',
  hung: 'the helper does not answer',
  refused: 'the helper did not keep it',
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
