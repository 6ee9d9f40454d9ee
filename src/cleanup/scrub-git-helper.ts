/** Has a credential helper of git forget the Hub's stale logins, through git's own `git credential reject`. */

import type { Environment } from '../model/environment-variables.js';
import { fileErrorCode } from '../model/file-error.js';
import type { Secret } from '../model/secret.js';
import {
  askHelper,
  HELPER_PATIENCE_MS,
  type HelperAlone,
  type HelperLogin,
  helperAlone,
  type Query,
  tellHelper,
} from '../runner/git/credential-fill.js';
import { configuredHelpers, isByPath, queriesFor } from '../runner/git/credential-helpers.js';
import { targetsOf } from '../runner/git/git.js';
import { listSettings } from '../runner/git/git-settings.js';
import { gitPlace } from '../runner/git/git-surroundings.js';
import { mayRun } from '../runner/git/helper-trust.js';
import { removeBackup, sha256, writeBackup } from './backup.js';
import type { Announce, GitHelperChange, Scrub } from './change.js';
import { announced, failed, GONE } from './cut.js';
import { writeHelperBackup } from './helper-backup.js';
import type { GitHelperStale } from './plan/stale.js';

/** From where and how git is asked. */
export interface GitSurroundings {
  environment: Environment;
  /** The workspace. */
  folder: string | null;
  /** All of the Hub's hosts, as they were when git was read. */
  hosts: readonly string[];
  /** The endpoint's origin: says whether its host is asked about over http. */
  origin?: string;
  /** How long one helper may take for one answer, in milliseconds. */
  patienceMs?: number;
}

/** A helper may hold logins of several users, of which it gives one at a time. */
const ROUNDS = 10;

const HANGS = 'it did not answer';

/** The user under whom the Hub's own clients store a token (runner notes §4). */
const USUAL_USER = 'hf_user';

/**
 * Takes out what the helper gives for the hosts until that is nothing, or the checked token. A login that holds
 * the checked token is put back should the helper drop it as well: before 2.42 git's own helpers look at the
 * user name alone, and others may at less. Never throws.
 */
export async function scrubGitHelper(
  { name, hosts, checked }: GitHelperStale,
  surroundings: GitSurroundings,
  backupFolder: string,
  announce: Announce = async () => {},
): Promise<Scrub> {
  const { environment, folder, origin, patienceMs = HELPER_PATIENCE_MS } = surroundings;
  const place = await gitPlace(environment, folder);
  const listing = place === null ? null : await listSettings(place, folder);
  if (place === null || listing === null) return failed("git's configuration can no longer be read");
  const { settings } = listing;
  // Looked at once more, in the same way: a name tells helpers apart among those for all hosts.
  const targets = targetsOf(surroundings.hosts, origin);
  const helper = configuredHelpers(settings, targets).find((one) => one.name === name);
  if (helper === undefined) return GONE;
  if (!(await mayRun(helper, place))) return failed('the workspace can influence what it runs');
  const alone = helperAlone(place, helper.value, settings, patienceMs);
  const removal = new Removal(name, alone, backupFolder, announce);
  try {
    for (const target of helper.targets.filter(({ host }) => hosts.includes(host))) {
      const byPath = isByPath(settings, target);
      for (const query of queriesFor(settings, helper, target)) {
        const reason = await scrubFor(removal, query, byPath, checked);
        if (reason !== null) return await removal.end(reason);
      }
    }
    return await removal.end(null);
  } catch (error) {
    return removal.end(`its logins could not be backed up (${fileErrorCode(error)})`);
  }
}

/** Null when nothing stale is left, else why not. */
async function scrubFor(
  removal: Removal,
  query: Query,
  byPath: boolean,
  checked: Secret,
): Promise<string | null> {
  const { helper } = removal;
  const good = await askHelper(helper, { ...query, username: query.username ?? USUAL_USER });
  if (good.state === 'hung') return HANGS;
  const checkedLogin = good.state === 'answered' && good.login.secret.equals(checked) ? good.login : null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const answer = await askHelper(helper, query);
    if (answer.state === 'hung') return HANGS;
    if (answer.state !== 'answered' || answer.login.secret.equals(checked)) return null;
    // Helpers do not say for which repository a login is, so it could not be given back for that one.
    if (byPath && query.path === null) return 'it has a login for a repository that is not known here';
    const reason = await removal.take(answer.login, checkedLogin);
    if (reason !== null) return reason;
  }
  return `it still had another login after ${ROUNDS} were removed`;
}

/** What was taken from one helper, written down before it is taken. */
class Removal {
  readonly #taken: HelperLogin[] = [];
  #record: GitHelperChange | null = null;

  constructor(
    readonly name: string,
    readonly helper: HelperAlone,
    readonly backupFolder: string,
    readonly announce: Announce,
  ) {}

  /** Has the login forgotten and looks whether it is. Null when it is, else why not. */
  async take(login: HelperLogin, checkedLogin: HelperLogin | null): Promise<string | null> {
    const { helper } = this;
    const earlier = this.#record;
    this.#record = await this.#writeDown([...this.#taken, login]);
    if (earlier !== null) await removeBackup(earlier.backup);
    const told = await tellHelper(helper, 'reject', login);
    const after = await askHelper(helper, login);
    const isKept = after.state === 'answered' && after.login.secret.equals(login.secret);
    if (!isKept) this.#taken.push(login);
    if (checkedLogin !== null && !(await this.#keeps(checkedLogin))) {
      return 'it also dropped the checked token and did not store it again';
    }
    if (told === 'hung' || after.state === 'hung') return HANGS;
    return isKept ? 'it keeps the login although git told it to erase it' : null;
  }

  /** The scrub's outcome. Where nothing was taken, there is nothing to give back. */
  async end(reason: string | null): Promise<Scrub> {
    const record = this.#taken.length === 0 ? null : this.#record;
    if (record === null && this.#record !== null) await removeBackup(this.#record.backup);
    if (reason !== null) return failed(reason, record);
    return record === null ? GONE : { ok: true, record };
  }

  async #writeDown(logins: HelperLogin[]): Promise<GitHelperChange> {
    const { name, helper, backupFolder, announce } = this;
    const bytes = writeHelperBackup({ helper, logins });
    const backup = await writeBackup(backupFolder, 'git-helper', bytes);
    const record: GitHelperChange = {
      kind: 'git-helper',
      path: name,
      realPath: name,
      backup,
      beforeSha256: sha256(bytes),
      removed: [...new Set(logins.map(({ host }) => host))].map((host) => ({ host })),
    };
    await announced(record, announce);
    return record;
  }

  /** Whether the helper has the login, if need be because it was given it once more. */
  async #keeps(login: HelperLogin): Promise<boolean> {
    const { helper } = this;
    const has = async () => {
      const answer = await askHelper(helper, login);
      return answer.state === 'answered' && answer.login.secret.equals(login.secret);
    };
    if (await has()) return true;
    await tellHelper(helper, 'approve', login);
    return has();
  }
}
