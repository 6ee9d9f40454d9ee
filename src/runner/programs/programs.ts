/**
 * Where the programs lie that this action starts. They are started by the path that is found here, so that no system
 * looks for them once more: Windows would begin with the working directory.
 */

import { access, constants, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, posix, resolve, win32 } from 'node:path';
import type { Environment } from '../../model/environment-variables.js';
import { isBelow } from '../files/path-walk.js';
import { type WayInto, waysInto } from '../files/ways-in.js';

/** Where a job looks for its programs. */
export interface SearchPath {
  /** In the job's order; those that are relative or empty, by where they lead from the workspace. */
  folders: string[];
  /** Into the workspace: nothing that has a way into it is run. */
  wayIn: WayInto;
  platform: NodeJS.Platform;
}

export interface FoundProgram {
  path: string;
  /** Where the way to it comes into the workspace; null where it does not. */
  inWorkspace: string | null;
}

/**
 * Whose files are nobody's to run: the workspace, and outside of a job the folder in which the check was started,
 * unless that has the user's home in it, since then it is no checkout but all that the user has.
 */
export function untrustedFolder(environment: Environment, current: string = process.cwd()): string | null {
  if (environment.GITHUB_WORKSPACE) return resolve(current, environment.GITHUB_WORKSPACE);
  const home = environment.HOME || environment.USERPROFILE || homedir();
  return isBelow(current, resolve(home)) ? null : current;
}

export async function searchPath(
  environment: Environment,
  workspace: string | null,
  platform: NodeJS.Platform = process.platform,
): Promise<SearchPath> {
  const entries = pathEntries(environment, workspace ?? process.cwd(), platform);
  // A system follows a link before it goes up from there; a path that is only put together would not.
  const folders = await Promise.all(
    entries.map((entry) =>
      /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(entry) ? realpath(entry).catch(() => '') : entry,
    ),
  );
  return {
    folders: [...new Set(folders)].filter((folder) => folder !== ''),
    wayIn: waysInto(workspace),
    platform,
  };
}

/** The entries of `PATH`, in full; on Windows without the quotes that some of them have. */
export function pathEntries(
  environment: Environment,
  current: string,
  platform: NodeJS.Platform = process.platform,
): string[] {
  const { delimiter, isAbsolute, join: joined } = platform === 'win32' ? win32 : posix;
  const name =
    platform === 'win32' && environment.PATH === undefined
      ? Object.keys(environment).find((one) => /^path$/i.test(one))
      : 'PATH';
  const value = environment[name ?? ''] ?? '';
  if (value === '') return [];
  return value
    .split(delimiter)
    .map((entry) => (platform === 'win32' ? entry.replace(/"/g, '') : entry))
    .flatMap((entry) => {
      // On Windows a folder of the drive on which somebody happens to be, or of another's current folder.
      if (platform === 'win32' && /^(?:[\\/](?![\\/])|[a-z]:(?![\\/]))/i.test(entry)) return [];
      return [isAbsolute(entry) ? entry : joined(current, entry)];
    });
}

/** The program of this name that the job itself would start; null where there is none. */
export async function findFirst(name: string, search: SearchPath): Promise<FoundProgram | null> {
  for await (const program of programsNamed(name, search)) return program;
  return null;
}

/** The first program of this name on whose way nothing lies in the workspace; null where there is none. */
export async function findProgram(name: string, search: SearchPath): Promise<string | null> {
  for await (const { path, inWorkspace } of programsNamed(name, search))
    if (inWorkspace === null) return path;
  return null;
}

async function* programsNamed(
  name: string,
  { folders, wayIn, platform }: SearchPath,
): AsyncGenerator<FoundProgram> {
  for (const folder of folders) {
    const path = join(folder, platform === 'win32' ? `${name}.exe` : name);
    if (await isProgram(path)) yield { path, inWorkspace: await wayIn(path) };
  }
}

/** On Windows every file with the right name is one. */
async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
