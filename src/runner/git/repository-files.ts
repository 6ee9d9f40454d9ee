/**
 * Settings that git reads in no other place: `.gitmodules` and `.lfsconfig`, which come with the repository itself,
 * also with its submodules, and the configuration of submodules that are cloned already.
 */
import { type Dirent, promises } from 'node:fs';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { ReadingTime } from '../files/reading-time.js';
import { parseConfigText } from './config-text.js';
import { among, inUrls } from './credential-places.js';
import type { GitCredential } from './git-facts.js';
import { partsOf } from './git-settings.js';
import { readText, type TextFile } from './text-file.js';

/** More than a workspace has submodules; behind that it is not looked. */
const MOST_REPOSITORIES = 50;

/** Folders below `modules`: a submodule's name may have several parts. */
const MOST_FOLDERS = 200;

/** Of all these files together: each is a finding, and nobody fixes more at once. */
const MOST_CREDENTIALS = 100;

/** What they hold, as far as the time goes. A pull request can write all of it, also what git copies on a clone. */
export async function inRepositoryFiles(
  folder: string,
  hosts: readonly string[],
  time: ReadingTime = new ReadingTime(),
): Promise<GitCredential[]> {
  const [shared, clones] = await Promise.all([
    inWorkTrees(folder, hosts, time),
    time.within(() => submoduleConfigurations(folder, time), []),
  ]);
  const found = [...shared];
  for (const path of clones) found.push(...inConfigText(await textOf(path, time), path, hosts));
  return found.slice(0, MOST_CREDENTIALS);
}

/** The lines of a file in the format of git's configuration whose URLs hold a credential of one of the hosts. */
export function inConfigText(text: string, path: string, hosts: readonly string[]): GitCredential[] {
  const origin = { scope: 'unknown', file: path } as const;
  const settings = parseConfigText(text).map((setting) => ({ ...setting, origin }));
  const all = among(settings);
  const found: GitCredential[] = [];
  for (const setting of settings) {
    if (found.length >= MOST_CREDENTIALS) break;
    const inSetting = inUrls(setting, all, hosts);
    found.push(
      ...inSetting.map((one) => ({ ...one, where: path, line: setting.line, fromRepository: true as const })),
    );
  }
  return found;
}

/** Blank where it cannot be read, is too large, or the time is up. */
async function textOf(path: string, time: ReadingTime): Promise<string> {
  const file = await time.within<TextFile | null>(() => readText(path), null);
  if (file?.text != null) return Buffer.from(file.text, 'latin1').toString('utf8');
  if (file?.isCut === true) time.leaveOut(basename(path));
  return '';
}

/** From one work tree to those that its `.gitmodules` names, which have their own. */
async function inWorkTrees(
  folder: string,
  hosts: readonly string[],
  time: ReadingTime,
): Promise<GitCredential[]> {
  const found: GitCredential[] = [];
  const seen = new Set([folder]);
  for (const tree of seen) {
    const modules = join(tree, '.gitmodules');
    const lfs = join(tree, '.lfsconfig');
    const text = await textOf(modules, time);
    found.push(...inConfigText(text, modules, hosts), ...inConfigText(await textOf(lfs, time), lfs, hosts));
    if (time.isUp()) break;
    for (const { key, value } of parseConfigText(text)) {
      const { section, variable } = partsOf(key);
      const isPath = section === 'submodule' && variable === 'path' && isBelow(value);
      if (isPath && seen.size < MOST_REPOSITORIES) seen.add(join(tree, value));
    }
  }
  return found;
}

function isBelow(path: string): boolean {
  return path !== '' && !isAbsolute(path) && !path.split(/[\\/]/).includes('..');
}

/** The configuration of every cloned submodule, also of submodules' own, which lie within theirs. */
async function submoduleConfigurations(folder: string, time: ReadingTime): Promise<string[]> {
  const found: string[] = [];
  const folders = [join(await gitFolder(folder, time), 'modules')];
  for (const at of folders) {
    const entries = await promises.readdir(at, { withFileTypes: true }).catch((): Dirent[] => []);
    const isRepository = entries.some((entry) => entry.name === 'HEAD' && entry.isFile());
    if (isRepository) found.push(join(at, 'config'));
    if (found.length >= MOST_REPOSITORIES || time.isUp()) break;
    const below = entries.filter(
      (entry) => entry.isDirectory() && (!isRepository || entry.name === 'modules'),
    );
    folders.push(
      ...below.slice(0, Math.max(0, MOST_FOLDERS - folders.length)).map(({ name }) => join(at, name)),
    );
  }
  return found;
}

/** `.git`, or the folder that it names: in a linked work tree and in a submodule it is a file. */
async function gitFolder(folder: string, time: ReadingTime): Promise<string> {
  const path = join(folder, '.git');
  const named = /^gitdir: (.{1,4096})/.exec(await textOf(path, time))?.[1]?.trim();
  return named === undefined ? path : resolve(folder, named);
}
