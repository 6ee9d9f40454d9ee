/** From where git is asked: which program, with which variables, in which folder. */

import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { privateFolder } from '../../actions/private-folder.js';
import type { Environment } from '../../model/environment-variables.js';
import { COMMON, type Needs, programVariables } from '../programs/program-variables.js';
import { findProgram, type SearchPath, searchPath, untrustedFolder } from '../programs/programs.js';
import { commandSettings } from './command-settings.js';

/** How a git is started. */
export interface GitProgram {
  /** An absolute path. */
  program: string;
  /** A folder in which no repository is, and which none is looked for above. */
  folder: string;
  variables: Readonly<Record<string, string>>;
}

export interface GitPlace extends GitProgram {
  /** The job's variables. */
  environment: Environment;
  /** Nothing in it is run; null where there is no such folder. */
  workspace: string | null;
  /** From where the job's own git would be started. */
  current: string;
  search: SearchPath;
}

/** Null where there is no git outside of the workspace. */
export async function gitPlace(environment: Environment, workspace: string | null): Promise<GitPlace | null> {
  const untrusted = workspace === null ? untrustedFolder(environment) : resolve(workspace);
  const search = await searchPath(environment, untrusted);
  const program = await findProgram('git', search);
  if (program === null) return null;
  const current = untrusted ?? process.cwd();
  const folder = await startFolder(environment, program, search);
  const variables = {
    ...commandSettings(await gitVariables(environment, search, current), [
      ['safe.bareRepository', 'explicit'],
    ]),
    // What lies above may be anybody's.
    GIT_CEILING_DIRECTORIES: dirname(folder),
  };
  return { environment, workspace: untrusted, current, search, program, folder, variables };
}

/** Ours, unless the temporary folders lie in the workspace; there is nothing of it beside the program either. */
export async function startFolder(
  environment: Environment,
  program: string,
  { wayIn }: SearchPath,
): Promise<string> {
  const own = await privateFolder(environment).catch(() => null);
  return own !== null && (await wayIn(own)) === null ? own : dirname(program);
}

/**
 * What git needs on top of what every program does, and what the helpers that are common on runners go by. Where a
 * repository lies is not among it (`GIT_DIR` …), nor is `GIT_CONFIG`, which makes `git config` and nothing else read
 * that one file.
 */
const NEEDS: Needs = {
  words: [
    ...COMMON.words,
    ...['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_COUNT', 'RUNNER_TRACKING_ID'],
    ...['GCM_CREDENTIAL_STORE', 'GCM_CREDENTIAL_CACHE_OPTIONS', 'GCM_NAMESPACE'],
  ],
  paths: [
    ...COMMON.paths,
    ...['GIT_EXEC_PATH', 'GNUPGHOME', 'PASSWORD_STORE_DIR'],
    ...['GCM_PLAINTEXT_STORE_PATH', 'GCM_DPAPI_STORE_PATH', 'GCM_GPG_PATH'],
  ],
  settings: ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'],
  lists: COMMON.lists,
};

/** Settings, though one may hold a credential. */
const PASSED_SETTING = /^GIT_CONFIG_(?:KEY|VALUE)_\d+$/;

/**
 * The variables under which git, and whatever it starts, asks nobody and opens no window (runner notes §4), and
 * writes no trace where its settings say.
 */
export async function gitVariables(
  environment: Environment,
  search: SearchPath,
  current: string,
): Promise<Record<string, string>> {
  const passed = Object.entries(environment).flatMap(
    ([name, value]): Array<[string, string]> =>
      value !== undefined && (PASSED_SETTING.test(name) || name === 'GIT_CONFIG_PARAMETERS')
        ? [[name, value]]
        : [],
  );
  return {
    ...(await programVariables(environment, NEEDS, search, current)),
    ...Object.fromEntries(passed),
    GIT_TERMINAL_PROMPT: '0',
    // Set and empty: only so are `core.askPass` and a desktop's own program left out as well.
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    GCM_GUI_PROMPT: 'false',
    // Git Credential Manager would ask the host what kind of server it is, and wait for that.
    GCM_AUTODETECT_TIMEOUT: '-1',
    GCM_ALLOW_WINDOWSAUTH: 'false',
    // The file or socket that `trace2.*` names may be anybody's. Git says in no other way how a helper ended, nor
    // its version by the way.
    GIT_TRACE2: '0',
    GIT_TRACE2_PERF: '0',
    GIT_TRACE2_EVENT: '2',
    LC_ALL: 'C',
  };
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
