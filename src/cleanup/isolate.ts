/** Makes the environment in which no stale credential is used. Changes no file that was there before. */

import type { Environment } from '../model/environment-variables.js';
import { fileErrorCode } from '../model/file-error.js';
import { sha256, writeBackup } from './backup.js';
import type { PrivateFileRecord } from './change.js';
import { writeJournal } from './journal.js';
import type { PRIVATE_FILES } from './journal-record.js';
import type { GitSetting, Isolated, Isolation } from './plan/isolation.js';

export interface IsolateOptions {
  /** A folder that other users cannot enter, named without links; null where there is none. */
  folder: string | null;
  /** Only its holder can write a list that the post step trusts. */
  key: Buffer;
  environment: Environment;
  /** Told where the list of the files made here lies, so that the post step can delete them. */
  announceJournal: (path: string) => void;
  /** Makes a variable one of all later steps. */
  setVariable: (name: string, value: string) => void;
}

/** Never throws: what could not be made is taken out of the plan, and told as not reached. */
export async function isolate(plan: Isolation, options: IsolateOptions): Promise<Isolated> {
  const { environment, setVariable } = options;
  const isolated: Isolated = { ...plan, notReached: [...plan.notReached], variables: [] };
  const set = (name: string, value: string) => {
    setVariable(name, value);
    isolated.variables.push(name);
  };
  const files = new PrivateFiles(options);
  if (plan.netrc !== null) {
    const made = await files.make('netrc', plan.netrc);
    if (made.ok) set('NETRC', made.path);
    else {
      isolated.netrc = null;
      isolated.notReached.push(`clients still read the netrc: ${made.reason}`);
    }
  }
  if (plan.hidesSavedToken) {
    const made = await files.make('token', Buffer.alloc(0));
    if (made.ok) set('HF_TOKEN_PATH', made.path);
    else {
      isolated.hidesSavedToken = false;
      isolated.notReached.push(`clients still use the saved login: ${made.reason}`);
    }
  }
  const variables = gitVariables(plan.git, environment);
  if (variables === null) {
    isolated.git = [];
    isolated.notReached.push('git still uses its other settings, because GIT_CONFIG_COUNT is not a number');
  } else {
    for (const [name, value] of variables) set(name, value);
  }
  return isolated;
}

/** The settings as git reads them from the environment, behind those that already stand there. */
export function gitVariables(
  settings: readonly GitSetting[],
  environment: Environment,
): Array<[name: string, value: string]> | null {
  if (settings.length === 0) return [];
  const given = (environment.GIT_CONFIG_COUNT ?? '').trim();
  if (!/^\d{0,4}$/.test(given)) return null;
  const first = Number(given || '0');
  return [
    ...settings.flatMap(
      ({ key, value }, index): Array<[string, string]> => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
      ],
    ),
    // Last: git refuses to work while the count promises more than is there.
    ['GIT_CONFIG_COUNT', String(first + settings.length)],
  ];
}

/** Files of this job alone, written down before a later step can meet them. */
class PrivateFiles {
  readonly #folder: string | null;
  readonly #key: Buffer;
  readonly #announce: (path: string) => void;
  readonly #records: PrivateFileRecord[] = [];

  constructor({ folder, key, announceJournal }: IsolateOptions) {
    this.#folder = folder;
    this.#key = key;
    this.#announce = announceJournal;
  }

  async make(
    label: (typeof PRIVATE_FILES)[number],
    bytes: Buffer,
  ): Promise<{ ok: true; path: string } | { ok: false; reason: string }> {
    const folder = this.#folder;
    if (folder === null) return { ok: false, reason: 'there is no private folder for a new file' };
    try {
      const path = await writeBackup(folder, label, bytes);
      this.#records.push({
        kind: 'private-file',
        path,
        realPath: path,
        backup: path,
        beforeSha256: sha256(bytes),
      });
      this.#announce(await writeJournal(folder, this.#records, this.#key));
      return { ok: true, path };
    } catch (error) {
      return { ok: false, reason: `the private file could not be written (${fileErrorCode(error)})` };
    }
  }
}
