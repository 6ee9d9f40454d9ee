/**
 * Settings that git reads in no other place: `.gitmodules` and `.lfsconfig`, which come with the repository itself,
 * also with its submodules, and the configuration of submodules that are cloned already.
 */
import { type Dirent, promises } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { parseConfigText } from './config-text.js';
import type { GitCredential } from './facts.js';
import { inUrls } from './places.js';
import { partsOf } from './settings.js';
import { readText } from './text-file.js';

/** More than a workspace has submodules; behind that it is not looked. */
const MOST_REPOSITORIES = 50;

/** Folders below `modules`: a submodule's name may have several parts. */
const MOST_FOLDERS = 200;

export async function inRepositoryFiles(folder: string, hosts: readonly string[]): Promise<GitCredential[]> {
  const [shared, clones] = await Promise.all([inWorkTrees(folder, hosts), submoduleConfigurations(folder)]);
  const own = await Promise.all(clones.map((path) => inFile(path, hosts)));
  return [...shared, ...own.flat()];
}

/** The lines of a file in the format of git's configuration whose URLs hold a credential of one of the hosts. */
export function inConfigText(text: string, path: string, hosts: readonly string[]): GitCredential[] {
  const origin = { scope: 'unknown', file: path } as const;
  const settings = parseConfigText(text).map((setting) => ({ ...setting, origin }));
  return settings.flatMap((setting) =>
    inUrls(setting, settings, hosts).map((credential) => ({
      ...credential,
      where: path,
      line: setting.line,
    })),
  );
}

async function inFile(path: string, hosts: readonly string[]): Promise<GitCredential[]> {
  return inConfigText(await textOf(path), path, hosts);
}

async function textOf(path: string): Promise<string> {
  const { text } = await readText(path);
  return text === null ? '' : Buffer.from(text, 'latin1').toString('utf8');
}

/** From one work tree to those that its `.gitmodules` names, which have their own. */
async function inWorkTrees(folder: string, hosts: readonly string[]): Promise<GitCredential[]> {
  const found: GitCredential[] = [];
  const seen = new Set([folder]);
  for (const tree of seen) {
    const modules = join(tree, '.gitmodules');
    const text = await textOf(modules);
    found.push(...inConfigText(text, modules, hosts), ...(await inFile(join(tree, '.lfsconfig'), hosts)));
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
async function submoduleConfigurations(folder: string): Promise<string[]> {
  const found: string[] = [];
  const folders = [join(await gitFolder(folder), 'modules')];
  for (const at of folders) {
    const entries = await promises.readdir(at, { withFileTypes: true }).catch((): Dirent[] => []);
    const isRepository = entries.some((entry) => entry.name === 'HEAD' && entry.isFile());
    if (isRepository) found.push(join(at, 'config'));
    if (found.length >= MOST_REPOSITORIES) break;
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
async function gitFolder(folder: string): Promise<string> {
  const path = join(folder, '.git');
  const named = /^gitdir: (.+?)\s*$/.exec(await textOf(path))?.[1];
  return named === undefined ? path : resolve(folder, named);
}
