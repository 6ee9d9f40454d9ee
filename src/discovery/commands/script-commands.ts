import { type JobCommand, placedCommands, programOf } from '../../job/job-commands.js';
import type { ShellCommand, ShellWord } from '../../runner/workflow/workflow-model.js';
import type { CommandText, Word } from './command-text.js';
import type { Remote } from './git-mentions.js';
import { type Outer, ScriptValues } from './script-values.js';

/** A script and where it runs. */
export interface Script {
  /** What git knows of repos of the Hub from earlier steps; what it learns is added. */
  readonly remotes?: Remote[];
  readonly commands: readonly ShellCommand[];
  /** The folders that it may be started in, the likeliest first; empty if the text does not tell. */
  readonly folders: readonly string[];
  readonly outer: Outer;
  /** Whether it runs at all whenever the text around it does. */
  readonly isCertain: boolean;
}

const MOST_COMMANDS = 3_000;
/** Of all commands together, loops unrolled. */
const MOST_WORDS = 100_000;
const OFFLINE = /^(?:HF_HUB|TRANSFORMERS|HF_DATASETS)_OFFLINE$/;

/** The commands of a script with their words filled in; one that has several values is there once for each of them. */
export function scriptCommands({ commands, folders, outer, isCertain }: Script): CommandText[] {
  const values = new ScriptValues(outer);
  const found: CommandText[] = [];
  const starts = folders.length === 0 ? [null] : folders;
  const byFolder = starts.map((folder) => placedCommands(commands, folder));
  // In a branch, `cd` is not sure to have been run, and yet has been for what follows it there.
  const inBranch = commands.map((command) => ({ ...command, isGuarded: false }));
  byFolder.push(...starts.map((folder) => placedCommands(inBranch, folder)));
  let words = 0;
  let mayHaveEnded = false;
  for (const [index, placed] of (byFolder[0] ?? []).entries()) {
    if (found.length >= MOST_COMMANDS || words > MOST_WORDS) break;
    const { command } = placed;
    values.read(command);
    // What follows may not run, or not reach the Hub.
    mayHaveEnded ||= endsWell(command) || turnsOffline(command);
    if (command.words.length === 0) continue;
    const isReached = !command.isGuarded || command.isChained || values.isPlainLoop(command.words);
    const inFolders = byFolder.flatMap((one) => one[index]?.folder ?? []);
    const next = variants(placed, values, {
      folder: placed.folder,
      folders: inFolders.length > 0 ? [...new Set(inFolders)] : folders.length > 0 ? folders : [''],
      isCertain: isCertain && isReached && !mayHaveEnded && !isOffline(command),
      input: command.input ?? inputBefore(commands[index - 1]),
      inputLine: command.inputLine ?? command.line + 1,
    });
    words += next.reduce((sum, { args }) => sum + args.length, 0);
    found.push(...next);
  }
  return found;
}

/** `exit 0`: a script that ends so has not failed. */
function endsWell({ words: [first, second] }: ShellCommand): boolean {
  return first?.text === 'exit' && /^0?$/.test(second?.text ?? '');
}

/** `export HF_HUB_OFFLINE=1`, for all that follows. */
function turnsOffline(command: ShellCommand): boolean {
  if (command.words.length === 0) return isOffline(command);
  return (
    command.words[0]?.text === 'export' &&
    command.words.some(({ text }) => OFFLINE.test(text.split('=', 1)[0] ?? ''))
  );
}

function variants(
  { command }: JobCommand,
  values: ScriptValues,
  around: Pick<CommandText, 'folder' | 'folders' | 'isCertain' | 'input' | 'inputLine'>,
): CommandText[] {
  const { line } = command;
  const words = command.words.flatMap((word) => filled(word, values, line));
  const assigned = command.assignments.map(({ name, value }) => ({
    name,
    values: values.valuesOf(value.text, line),
  }));
  const count = Math.max(1, ...words.map((one) => one.length), ...assigned.map((one) => one.values.length));
  return Array.from({ length: count }, (_, choice) => {
    const chosen = words.flatMap((one) => one[choice % one.length] ?? []);
    const { program, args, startedBy } = programOf(
      chosen.map(({ text }) => ({ text, mayBeSeveral: false, isQuoted: false })),
    );
    const first = chosen.length - args.length - 1;
    return {
      ...around,
      program,
      path: chosen[first] ?? { text: program, isCertain: true, line },
      args: chosen.slice(first + 1),
      startedBy,
      assignments: assigned.flatMap(({ name, values }) => {
        const value = values[choice % values.length];
        return value === undefined ? [] : [{ name, value }];
      }),
      line,
    };
  });
}

/** What may be in the place of a word; a variable in it may hold several words. */
function filled(word: ShellWord, values: ScriptValues, line: number): Array<readonly Word[]> {
  const all = values.valuesOf(word.text, line);
  const [only] = all;
  if (!word.mayBeSeveral || all.length !== 1 || only === undefined || !/\s/.test(only.text)) return [all];
  const parts = only.text.split(/\s+/).filter((text) => text !== '');
  return parts.map((text) => [{ ...only, text }]);
}

/** `cat <<EOF | python`. */
function inputBefore(before: ShellCommand | undefined): string | null {
  return before?.pipesInto && before.words[0]?.text === 'cat' ? before.input : null;
}

function isOffline({ assignments }: ShellCommand): boolean {
  return assignments.some(({ name }) => OFFLINE.test(name));
}
