/** From where git is asked: with which variables, in which folder. */
import { stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { isTokenShaped } from '../../token.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface GitPlace {
  /** The job's variables. */
  environment: Environment;
  /** A folder that is there. */
  folder: string;
}

/** The workspace, where there is one; else a folder in which no repository's settings are expected. */
export async function gitPlace(environment: Environment, workspace: string | null): Promise<GitPlace> {
  for (const folder of [workspace, environment.RUNNER_TEMP]) {
    if (folder && (await isFolder(folder))) return { environment, folder };
  }
  return { environment, folder: tmpdir() };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/**
 * What no later step of the job has, what would make git or a helper talk where nobody listens, and `GIT_CONFIG`,
 * which makes `git config` and nothing else read that one file. Everything else stays: a helper may answer from a
 * variable.
 */
const WITHHELD =
  /^(?:INPUT_|STATE_|ACTIONS_|GIT_TRACE|GCM_TRACE|GIT_REDIRECT_STD|(?:GIT_CONFIG|GIT_ASKPASS|SSH_ASKPASS)$)/i;

/** The variables under which git, and whatever it starts, asks nobody and opens no window (runner notes §4). */
export function gitVariables(environment: Environment): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && !WITHHELD.test(name)) variables[name] = value;
  }
  return {
    ...variables,
    GIT_TERMINAL_PROMPT: '0',
    // Set and empty: only so are `core.askPass` and a desktop's own program left out as well.
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    GCM_GUI_PROMPT: 'false',
    // Git Credential Manager would ask the host what kind of server it is, and wait for that.
    GCM_AUTODETECT_TIMEOUT: '-1',
    GCM_ALLOW_WINDOWSAUTH: 'false',
    LC_ALL: 'C',
  };
}

/** Names under which jobs keep credentials. Git's own variables may hold one as well, and are settings all the same. */
const CREDENTIAL_NAME =
  /^(?!GIT_).*(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|API_?KEY|ACCESS_?KEY|(?:^|_)(?:PAT|AUTH)(?:_|$))|_PROXY$/i;

/**
 * As `gitVariables`, for what starts no helper and so needs no credential of the job's: neither one by its name or
 * its form, nor the address of a proxy, which may hold one.
 */
export function gitVariablesWithoutCredentials(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(gitVariables(environment)).filter(
      ([name, value]) => !CREDENTIAL_NAME.test(name) && (/^GIT_/i.test(name) || !isTokenShaped(value.trim())),
    ),
  );
}

/** The folder that git takes for `~` (runner notes §6). */
export function gitHome(environment: Environment, platform: NodeJS.Platform = process.platform): string {
  if (environment.HOME) return environment.HOME;
  if (platform === 'win32') {
    const { HOMEDRIVE, HOMEPATH, USERPROFILE } = environment;
    if (HOMEDRIVE && HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
    if (USERPROFILE) return USERPROFILE;
  }
  return homedir();
}
