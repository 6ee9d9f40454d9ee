import type { Operation } from '../../model/inputs.js';
import type { RepoType } from '../../model/repo.js';
import { repoIn } from '../repo-ids.js';
import type { Lead, Mention, Reading } from '../text-reading.js';

/** A word of a command, its variables filled in as far as their values are known. */
export interface Word {
  readonly text: string;
  /** Whether it has this text whenever the command runs. */
  readonly isCertain: boolean;
  /** Where the text is written: of a variable, where it is set. */
  readonly line: number;
}

/** A command as programs are described by: what runs, with what, and where. */
export interface CommandText {
  /** The program's own name; empty for none. */
  readonly program: string;
  /** As it is written, with its folder. */
  readonly path: Word;
  readonly args: readonly Word[];
  /** `uv run`, `sudo`: what starts the program. */
  readonly startedBy: readonly string[];
  /** The variables that are set for this command alone. */
  readonly assignments: ReadonlyArray<{ readonly name: string; readonly value: Word }>;
  /** What it reads from its standard input, if the text has that. */
  readonly input: string | null;
  /** Line of the first line of that. */
  readonly inputLine: number;
  readonly line: number;
  /** The folders that it may run in, the likeliest first, relative to the workspace. */
  readonly folders: readonly string[];
  /** The folder that it works in if the script is started in the likeliest; null if the text does not tell. */
  readonly folder: string | null;
  /** Whether it runs whenever the text runs. */
  readonly isCertain: boolean;
}

/** What is said of a word that may name a repo. */
export interface Meaning {
  readonly type: RepoType;
  readonly operation: Operation;
  readonly shownBy: string;
  readonly isCertain?: boolean;
}

/** The mention that a word is; none if it is no id. */
export function mentionIn(
  command: Pick<CommandText, 'isCertain'>,
  word: Word | undefined,
  meaning: Meaning,
): Mention[] {
  const found = word === undefined ? null : repoIn(word.text, meaning.type);
  if (word === undefined || found === null) return [];
  return [
    {
      ref: found,
      operation: meaning.operation,
      line: word.line,
      shownBy: meaning.shownBy,
      isCertain: command.isCertain && word.isCertain && meaning.isCertain !== false,
    },
  ];
}

/** The lead to a file that a word names, as seen from where the command runs. */
export function leadTo(
  command: CommandText,
  word: Word | undefined,
  { part = null, isCertain = true }: { part?: string | null; isCertain?: boolean } = {},
): Lead[] {
  const paths = word === undefined ? [] : pathsOf(command, word.text);
  if (word === undefined || paths.length === 0) return [];
  const isPlaced = command.folder !== null && command.isCertain && word.isCertain;
  return [{ is: 'file', paths, part, by: 'name', isCertain: isPlaced && isCertain }];
}

const WORKSPACE = /^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{ *github\.workspace *\}\}|\$\{?PWD\}?|\$\(pwd\))\//;
const OWN_FOLDER =
  /^\$\{?(?:SCRIPT_?DIR|DIR|HERE|ROOT(?:_?DIR)?|BASE_?DIR|PROJECT_?(?:ROOT|DIR)|REPO_?ROOT)\}?\//i;
const LONGEST_PATH = 400;

/** Where a path may lead, relative to the workspace; empty for one that is computed or outside of it. */
export function pathsOf({ folders }: Pick<CommandText, 'folders'>, text: string): string[] {
  const isOfWorkspace = WORKSPACE.test(text);
  const path = text.replace(WORKSPACE, '').replace(OWN_FOLDER, '');
  if (path === '' || path.length > LONGEST_PATH || /^[/~]|[$`*?"'<>|;&(){}\s]|:\/\//.test(path)) return [];
  const found = (isOfWorkspace ? ['', ...folders] : folders).flatMap((folder) => {
    const parts = folder.split('/').filter((part) => part !== '');
    for (const part of path.split('/')) {
      if (part === '' || part === '.') continue;
      if (part !== '..') parts.push(part);
      else if (parts.pop() === undefined) return [];
    }
    return [parts.join('/')];
  });
  return [...new Set(found)];
}

/** All of them as one. */
export function together(readings: readonly Reading[]): Reading {
  return {
    mentions: readings.flatMap(({ mentions }) => mentions),
    leads: readings.flatMap(({ leads }) => leads),
  };
}

/** The operands of a command, and its options by their names; a value is attached by `=` or is the next word. */
export interface Arguments {
  readonly operands: readonly Word[];
  readonly options: ReadonlyArray<{ readonly name: string; readonly value: Word | null }>;
}

/** @param switches the options that take no word */
export function argumentsOf(args: readonly Word[], switches: RegExp): Arguments {
  const operands: Word[] = [];
  const options: Array<{ name: string; value: Word | null }> = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at];
    if (word === undefined) break;
    if (!/^-\D/.test(word.text)) {
      operands.push(word);
      continue;
    }
    const equals = word.text.indexOf('=');
    if (equals > 0) {
      options.push({
        name: word.text.slice(0, equals),
        value: { ...word, text: word.text.slice(equals + 1) },
      });
      continue;
    }
    const next = args[at + 1];
    const takes = !switches.test(word.text) && next !== undefined && !/^-\D/.test(next.text);
    options.push({ name: word.text, value: takes ? next : null });
    if (takes) at += 1;
  }
  return { operands, options };
}

/** The value of the first option of such a name. */
export function optionOf({ options }: Arguments, names: RegExp): Word | undefined {
  return options.find(({ name, value }) => value !== null && names.test(name))?.value ?? undefined;
}
