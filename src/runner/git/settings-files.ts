/** Git's settings as its files have them, read without a git: for when whoever runs a step may choose the program. */
import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Environment } from '../../model/environment-variables.js';
import { isWithin } from '../files/ways-in.js';
import { parseConfigText } from './config-text.js';
import type { GitScope } from './git-facts.js';
import type { Setting } from './git-settings.js';
import { gitHome } from './git-surroundings.js';
import { readText } from './text-file.js';

/** Git itself follows includes ten deep; nobody has so many files. */
const MOST_FILES = 50;

/**
 * The settings of the user and of the repository in the folder, in git's order, with those that they include under
 * whatever condition; nothing of a file in the folder that is not the repository's own. Never throws.
 */
export async function settingsInFiles(environment: Environment, folder: string | null): Promise<Setting[]> {
  const home = gitHome(environment);
  const own = join(home, '.gitconfig');
  const xdg = environment.XDG_CONFIG_HOME || join(home, '.config');
  const globals = environment.GIT_CONFIG_GLOBAL
    ? [environment.GIT_CONFIG_GLOBAL]
    : [join(xdg, 'git', 'config'), own];
  const seen = new Set<string>();
  const read = async (file: string, scope: GitScope): Promise<Setting[]> => {
    if (seen.has(file) || seen.size >= MOST_FILES) return [];
    seen.add(file);
    if (scope === 'global' && folder !== null && (await isWithin(folder, file))) return [];
    const { text } = await readText(file);
    if (text === null) return [];
    const real = await realpath(file).catch(() => file);
    const isNamesake = scope === 'global' && real.endsWith('.gitconfig') && file !== own;
    const origin = { scope, file: real, ...(isNamesake ? { isNamesake } : {}) };
    const found: Setting[] = [];
    for (const { key, value } of parseConfigText(Buffer.from(text, 'latin1').toString('utf8'))) {
      found.push({ key, value, origin });
      if (!/^include(?:if\..*)?\.path$/s.test(key) || value === '') continue;
      const path = value.replace(/^~(?=\/)/, () => home);
      found.push(...(await read(isAbsolute(path) ? path : resolve(dirname(real), path), scope)));
    }
    return found;
  };
  const settings: Setting[] = [];
  for (const file of globals) settings.push(...(await read(resolve(file), 'global')));
  if (folder !== null) settings.push(...(await read(join(folder, '.git', 'config'), 'local')));
  return settings;
}
