/** Which of the configured helpers may be run at all: those in which a workspace's files have no say. */

import { realpath } from 'node:fs/promises';
import { delimiter, isAbsolute, resolve } from 'node:path';
import type { Environment } from '../../model/environment-variables.js';
import { findFirst } from '../programs/programs.js';
import type { ConfiguredHelper } from './credential-helpers.js';
import { isOfUser } from './git-settings.js';
import { type GitPlace, gitHome } from './git-surroundings.js';
import { variablesNamedIn } from './named-variables.js';

/**
 * Only a helper of the user's, the system's or the environment's own settings whose words name nothing of the
 * workspace: no path that leads there, none that is relative, and no program that lies there behind a link. Where the
 * home itself lies there, none.
 */
export async function mayRun(
  { value, origin }: Pick<ConfiguredHelper, 'value' | 'origin'>,
  place: GitPlace,
): Promise<boolean> {
  if (!isOfUser(origin)) return false;
  const { search, current, environment } = place;
  // In the home helpers keep what they answer, and find what they run.
  const homeInWorkspace = await search.wayIn(resolve(current, gitHome(environment)));
  return homeInWorkspace === null && !(await namesWorkspace(value, place));
}

async function namesWorkspace(value: string, place: GitPlace): Promise<boolean> {
  const { environment, workspace, search } = place;
  const { platform, wayIn } = search;
  const text = expanded(value, environment, platform);
  const words = wordsOf(text, platform);
  const [first = ''] = words;
  const isRelative = !isAbsolute(first) && (platform === 'win32' ? /[\\/]/ : /\//).test(first);
  if (isRelative || words.some((word) => /^\.{1,2}[\\/]|^\.\.$/.test(word))) return true;
  const spelled = workspace === null ? [] : [workspace, await realpath(workspace).catch(() => workspace)];
  if (spelled.some((folder) => mentions(text, folder, platform))) return true;
  const ways = await Promise.all(words.filter(isAbsolute).map(wayIn));
  if (ways.some((way) => way !== null)) return true;
  const programs = value.startsWith('!') ? words : [`git-credential-${first}`];
  const plain = [...new Set(programs)].filter((name) => /^[\w.+-]+$/.test(name));
  const { GIT_EXEC_PATH = '', PATH = '' } = place.variables;
  const outside = [GIT_EXEC_PATH, ...PATH.split(delimiter)].filter(isAbsolute);
  // The folder may be as it should be and what lies in it a link.
  const found = await Promise.all(plain.map((name) => findFirst(name, { ...search, folders: outside })));
  return found.some((program) => program !== null && program.inWorkspace !== null);
}

/** The words with the job's variables and the home put in their place. */
function expanded(words: string, environment: Environment, platform: NodeJS.Platform): string {
  let text = words.replace(
    /(^|[\s'"=!:;(])~(?=[\\/\s]|$)/g,
    (_, before: string) => before + gitHome(environment),
  );
  for (const [name, value] of Object.entries(variablesNamedIn(words, environment, platform))) {
    for (const form of [`$${name}`, `\${${name}}`, `%${name}%`]) text = text.replaceAll(form, () => value);
    // As in `${NAME:-x}`, or as what another program reads.
    text += ` ${value}`;
  }
  // The shell of git for Windows writes C:\ as /c/.
  return platform === 'win32' ? text.replace(/(^|[\s'"=!;(])\/([a-z])\//gi, '$1$2:/') : text;
}

/** Whatever may be a word to a shell: also what is in quotes, with its blanks, or is joined to another word. */
function wordsOf(text: string, platform: NodeJS.Platform): string[] {
  const between = platform === 'win32' ? /[\s'"`;|&()<>=,{}$!]+/ : /[\s'"`;|&()<>=,:{}$!]+/;
  const plain = platform === 'win32' ? text : text.replace(/\\(.)/g, '$1');
  const quoted = [...text.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, one, other]) => one ?? other ?? '');
  return [...text.split(between), ...plain.split(between), ...quoted].filter((word) => word !== '');
}

function mentions(text: string, folder: string, platform: NodeJS.Platform): boolean {
  const alike = (one: string) => (platform === 'linux' ? one : one.toLowerCase().replaceAll('\\', '/'));
  const [said, wanted] = [alike(text), alike(folder)];
  for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1)) {
    if (!/^[\w.-]/.test(said.slice(at + wanted.length))) return true;
  }
  return false;
}
