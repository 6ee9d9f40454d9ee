import { readScript, type ShellParser } from '../../runner/workflow/shell.js';
import { NOTHING_READ, type Reading } from '../reading.js';
import { type CommandText, together } from './command-text.js';
import { gitMentions } from './git-mentions.js';
import { programReading } from './programs.js';
import { type Script, scriptCommands } from './script-commands.js';

/** Scripts in the words of scripts. */
const DEEPEST = 3;
const LONGEST_SCRIPT = 64 * 1024;
const MOST_MENTIONS = 2_000;

/** What the commands of a script say, each by its program, and git by all of them. */
export function commandsReading(script: Script, parser: ShellParser, depth = 0): Reading {
  const commands = scriptCommands(script);
  const inner = commands.flatMap((command) => innerReading(command, script, parser, depth));
  const all = together([
    ...commands.map(programReading),
    { mentions: gitMentions(commands), leads: [] },
    ...inner,
  ]);
  return { mentions: all.mentions.slice(0, MOST_MENTIONS), leads: all.leads.slice(0, MOST_MENTIONS) };
}

/** `bash -c '…'`, `eval "…"`, `bash <<EOF`: a script in a command. */
function innerReading(command: CommandText, script: Script, parser: ShellParser, depth: number): Reading[] {
  const text = innerScript(command);
  if (text === null || depth >= DEEPEST || text.length > LONGEST_SCRIPT) return [];
  const commands = readScript(parser, text, (line) => command.line + line);
  if (commands === null) return [NOTHING_READ];
  const isCertain = script.isCertain && command.isCertain;
  return [commandsReading({ ...script, commands, folders: command.folders, isCertain }, parser, depth + 1)];
}

function innerScript({ program, args, input }: CommandText): string | null {
  if (program === 'eval') return args.map(({ text }) => text).join(' ');
  if (!/^(?:ba|da|z|k)?sh$/.test(program)) return null;
  const at = args.findIndex(({ text }) => /^-\w*c$/.test(text));
  if (at >= 0) return args[at + 1]?.text ?? null;
  return args.some(({ text }) => !/^[-+]/.test(text)) ? null : input;
}
