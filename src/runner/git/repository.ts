/** The repository in a folder, as git would find it there, without a git that is started there. */

import type { Stats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Environment } from '../../model/environment-variables.js';
import { gitHome } from './git-surroundings.js';
import { readText } from './text-file.js';

/**
 * Where the repository's settings lie: what the job names (`GIT_DIR`), else `.git` in the folder; null where there is
 * neither. A bare repository, which may be part of a tree, is none, and neither is one that lies above.
 */
export async function repositoryOf({ GIT_DIR }: Environment, folder: string): Promise<string | null> {
  if (GIT_DIR) return resolve(folder, GIT_DIR);
  const path = join(folder, '.git');
  const found = await statsOf(path);
  return found?.isDirectory() || found?.isFile() ? path : null;
}

/**
 * Whether git reads nothing of the repository because somebody else owns it (from git 2.35.2; runner notes §5). It does
 * not ask whose it is where it is told the repository, as here. On Windows, where owners are not seen, it is taken
 * for one's own.
 *
 * @param safe the values of `safe.directory` that are none of the repository's own, in git's order
 */
export async function isRefused(
  repository: string,
  folder: string,
  safe: readonly string[],
  environment: Environment,
  me: number | undefined = process.geteuid?.(),
): Promise<boolean> {
  if (environment.GIT_DIR || me === undefined) return false;
  const owners = [
    me,
    ...(me === 0 && /^\d+$/.test(environment.SUDO_UID ?? '') ? [Number(environment.SUDO_UID)] : []),
  ];
  const named = /^gitdir: (.+?)\s*$/.exec((await readText(repository)).text ?? '')?.[1];
  const places = [folder, repository, ...(named === undefined ? [] : [resolve(folder, named)])];
  const found = await Promise.all(places.map((path) => lstat(path).catch(() => null)));
  if (found.every((stats) => stats === null || owners.includes(stats.uid))) return false;
  const real = await realOf(folder);
  let isSafe = false;
  for (const value of safe) {
    if (value === '') isSafe = false;
    else if (value === '*') isSafe = true;
    else
      isSafe ||= await covers(
        value.replace(/^~(?=\/|$)/, () => gitHome(environment)),
        folder,
        real,
      );
  }
  return !isSafe;
}

/** With `/*` at its end it stands for all below. */
async function covers(value: string, folder: string, real: string): Promise<boolean> {
  if (value.endsWith('/*')) {
    const above = `${await realOf(value.slice(0, -2))}/`;
    return real.startsWith(above) || folder.startsWith(value.slice(0, -1));
  }
  return value === folder || (await realOf(value)) === real;
}

function realOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

function statsOf(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}
