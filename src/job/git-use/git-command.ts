import { type JobCommand, within } from '../job-commands.js';

/** A command of git, by its parts. */
export interface GitCommand {
  /** Such as `push`; `lfs push` for git-lfs. */
  readonly name: string;
  /** What follows it that is no option. */
  readonly operands: readonly string[];
  readonly options: readonly string[];
  /** The folder that it works in, as `folderAt` names it; null where the text does not tell. */
  readonly folder: string | null;
  /** Whether settings are given with the command itself (`-c`). */
  readonly hasSettings: boolean;
}

/** Options of git itself that take a word. */
const OWN_OPTIONS = /^(?:-C|-c|--git-dir|--work-tree|--namespace|--config-env|--exec-path)$/;
/** Options of a command that take a word. */
const OPTIONS: Readonly<Record<string, RegExp>> = {
  push: /^(?:-o|--push-option|--receive-pack|--exec)$/,
  clone:
    /^(?:-b|--branch|--depth|-o|--origin|-c|--config|-j|--jobs|--reference|--filter|--separate-git-dir|-u|--upload-pack|--template|--server-option|--shallow-since|--shallow-exclude|--revision)$/,
  fetch:
    /^(?:--depth|--deepen|-j|--jobs|--upload-pack|-o|--server-option|--filter|--refmap|--shallow-since)$/,
  pull: /^(?:--depth|--deepen|-j|--jobs|--upload-pack|-o|-s|--strategy|-X|--strategy-option|--filter)$/,
  init: /^(?:-b|--initial-branch|--template|--separate-git-dir)$/,
  'remote add': /^(?:-t|-m)$/,
};
const NONE = /^$/;

/**
 * A folder seen from another one, relative to the workspace. One elsewhere has a name of its own, so that two commands
 * can be seen to work in the same. Null where the text does not tell.
 */
export function folderAt(folder: string | null, path: string): string | null {
  if (/^[/~$]/.test(path)) return within('', path) ?? (path === '$(…)' ? null : `!${path}`);
  return folder === null ? null : within(folder, path);
}

/** @returns null for what is not git */
export function gitCommand({ program, args }: JobCommand, folder: string | null): GitCommand | null {
  if (program !== 'git') return null;
  const words = args.map(({ text }) => text);
  let at = 0;
  let inFolder = folder;
  let hasSettings = false;
  for (; words[at]?.startsWith('-'); at += 1) {
    const option = words[at] ?? '';
    if (option === '-c' || option.startsWith('--config-env')) hasSettings = true;
    if (option.startsWith('--git-dir')) inFolder = null;
    if (!OWN_OPTIONS.test(option)) continue;
    at += 1;
    if (option === '-C') inFolder = folderAt(inFolder, words[at] ?? '');
  }
  const first = words[at] ?? '';
  const isNested = first === 'remote' || first === 'lfs';
  const name = isNested ? `${first} ${words[at + 1] ?? ''}` : first;
  const taking = OPTIONS[name] ?? NONE;
  const operands: string[] = [];
  const options: string[] = [];
  for (let next = at + (isNested ? 2 : 1); next < words.length; next += 1) {
    const word = words[next] ?? '';
    if (!word.startsWith('-')) operands.push(word);
    else {
      options.push(word);
      if (!taking.test(word)) continue;
      next += 1;
      options.push(words[next] ?? '');
    }
  }
  return { name, operands, options, folder: inFolder, hasSettings };
}
