import { formatRepo } from '../../model/repo.js';
import { readScript, type ShellParser } from '../../runner/workflow/shell.js';
import { type Mention, NOTHING_READ, type Reading } from '../text-reading.js';
import { isKnown, programReading } from './command-programs.js';
import { type CommandText, mentionIn, together } from './command-text.js';
import { gitMentions } from './git-mentions.js';
import { parameterOf } from './hub-client.js';
import { type Script, scriptCommands } from './script-commands.js';

/** Scripts in the words of scripts. */
const DEEPEST = 3;
const LONGEST_SCRIPT = 64 * 1024;
const MOST_MENTIONS = 2_000;

/** What the commands of a script say, each by its program, and git by all of them. */
export function commandsReading(script: Script, parser: ShellParser, depth = 0): Reading {
  const commands = scriptCommands(script);
  const passed = passedOn(commands);
  const inner = commands.flatMap((command) => innerReading(command, script, parser, depth));
  const all = together([
    ...commands.map(programReading),
    { mentions: gitMentions(commands, script.remotes ?? []), leads: [] },
    ...inner,
    { mentions: passed, leads: [] },
  ]);
  return {
    mentions: distinct(all.mentions).slice(0, MOST_MENTIONS),
    leads: all.leads.slice(0, MOST_MENTIONS),
  };
}

/** A line may say the same in two ways: the surer one is kept. */
function distinct(mentions: readonly Mention[]): Mention[] {
  const found = new Map<string, Mention>();
  for (const one of mentions) {
    const key = `${formatRepo(one.ref)} ${one.operation} ${one.line}`;
    const known = found.get(key);
    if (known === undefined || (one.isCertain && !known.isCertain)) found.set(key, one);
  }
  return [...found.values()];
}

/**
 * What a function of the script is given, which calls the client with one of its own parameters: a function is told
 * from a program by being no other that is known.
 */
function passedOn(commands: readonly CommandText[]): Mention[] {
  const [meaning] = commands.flatMap((command) => parameterOf(command) ?? []);
  if (meaning === undefined) return [];
  return commands
    .filter(
      ({ program, path }) => /^[a-z]\w{0,60}$/i.test(program) && path.text === program && !isKnown(program),
    )
    .flatMap((command) =>
      command.args.flatMap((word) => mentionIn(command, word, { ...meaning, isCertain: false })),
    );
}

/** `bash -c '…'`, `eval "…"`, `bash <<EOF`: a script in a command. */
function innerReading(command: CommandText, script: Script, parser: ShellParser, depth: number): Reading[] {
  const text = innerScript(command);
  if (text === null || depth >= DEEPEST || text.text.length > LONGEST_SCRIPT) return [];
  const commands = readScript(parser, text.text, (line) => text.line + line);
  if (commands === null) return [NOTHING_READ];
  const isCertain = script.isCertain && command.isCertain;
  return [commandsReading({ ...script, commands, folders: command.folders, isCertain }, parser, depth + 1)];
}

function innerScript({
  program,
  args,
  input,
  inputLine,
  line,
}: CommandText): { text: string; line: number } | null {
  if (program === 'eval') return { text: args.map(({ text }) => text).join(' '), line };
  if (!/^(?:ba|da|z|k)?sh$/.test(program)) return null;
  const at = args.findIndex(({ text }) => /^-\w*c$/.test(text));
  if (at >= 0) return { text: args[at + 1]?.text ?? '', line };
  if (input === null || args.some(({ text }) => !/^[-+]/.test(text))) return null;
  return { text: input, line: inputLine };
}
