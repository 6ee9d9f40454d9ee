/**
 * The variables of the programs that are started, by a list of what they need: to find themselves, their user's home
 * and their settings. Whatever else a job has in its environment, its tokens above all, is no business of theirs.
 */

import { delimiter, isAbsolute, resolve } from 'node:path';
import type { Environment } from '../../model/environment-variables.js';
import { isTokenShaped } from '../../model/token/token-form.js';
import type { SearchPath } from './programs.js';

/** Names, in capitals, of the variables that a program needs. */
export interface Needs {
  words: readonly string[];
  /** Those that name a file or folder, which may lie anywhere but in the workspace. */
  paths: readonly string[];
  /** Those that name a file or folder which is only read as settings, wherever it lies. */
  settings: readonly string[];
  /** Those with a list of folders, of which the ones in the workspace are left out. */
  lists: readonly string[];
}

/** What every program needs. */
export const COMMON: Needs = {
  words: [
    ...['USER', 'LOGNAME', 'USERNAME', 'USERDOMAIN', 'LANG', 'OS', 'PATHEXT', 'DBUS_SESSION_BUS_ADDRESS'],
    ...['HOMEDRIVE', 'HOMEPATH', 'SYSTEMDRIVE', 'PROCESSOR_ARCHITECTURE', 'SECURITYSESSIONID'],
  ],
  paths: [
    ...['HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'ALLUSERSPROFILE', 'PUBLIC'],
    ...[
      'PROGRAMFILES',
      'PROGRAMFILES(X86)',
      'PROGRAMW6432',
      'SYSTEMROOT',
      'WINDIR',
      'COMSPEC',
      'DEVELOPER_DIR',
    ],
    ...['TEMP', 'TMP', 'TMPDIR', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME'],
    'XDG_RUNTIME_DIR',
  ],
  settings: [],
  lists: ['LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'XDG_CONFIG_DIRS', 'XDG_DATA_DIRS'],
};

/** `PATH` among them, reduced to what lies outside of the workspace. Relative paths are those from `current`. */
export async function programVariables(
  environment: Environment,
  needs: Needs,
  { folders, wayIn, platform }: SearchPath,
  current: string,
): Promise<Record<string, string>> {
  const outside = async (paths: readonly string[]) => {
    const ways = await Promise.all(paths.map(wayIn));
    return paths.filter((_, index) => ways[index] === null);
  };
  const allowed = async (name: string, value: string): Promise<string | null> => {
    const known = platform === 'win32' ? name.toUpperCase() : name;
    if (isTokenShaped(value.trim())) return null;
    if (needs.words.includes(known)) {
      return isAbsolute(value) && (await wayIn(value)) !== null ? null : value;
    }
    if (value === '') return [...needs.paths, ...needs.settings].includes(known) ? value : null;
    if (needs.settings.includes(known)) return resolve(current, value);
    if (needs.paths.includes(known)) return (await outside([resolve(current, value)]))[0] ?? null;
    if (!needs.lists.includes(known)) return null;
    const listed = await outside(value.split(delimiter).filter(isAbsolute));
    return listed.length === 0 ? null : listed.join(delimiter);
  };
  const variables: Record<string, string> = {};
  await Promise.all(
    Object.entries(environment).map(async ([name, value]) => {
      const handed = value === undefined ? null : await allowed(name, value);
      if (handed !== null) variables[name] = handed;
    }),
  );
  return { ...variables, PATH: (await outside(folders)).join(delimiter) };
}
