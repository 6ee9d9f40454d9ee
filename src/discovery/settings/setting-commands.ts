/** Commands in configuration files: tasks of Ansible, jobs of other CI systems, containers of Kubernetes. */
import { commandsReading } from '../commands/read-commands.js';
import { NOTHING_SET } from '../commands/script-values.js';
import { commandsOfScript, commandsOfWords, programOfImage } from '../containers/container-commands.js';
import type { Mention } from '../text-reading.js';
import type { SettingEntry } from './setting-entries.js';
import type { LineOf } from './setting-mentions.js';

/** Keys of what is a script, alone or one line of it in a list. */
const SCRIPTS =
  /^(?:(?:ansible\.builtin\.)?(?:shell|command)|cmds?|run|script|(?:before|after)script|steps?|tasks)$/;
/** Keys of lists that are the words of one command. */
const WORDS = /^(?:args|command|entrypoint)$/;
const MOST_COMMANDS = 100;
/** What the commands that load something have in common. */
const HINT = /hugging|\bhf\b|\b(?:model|dataset|repo|tokenizer|pretrained)|hf:|vllm|serve\b/i;

/** Whether any of it may be a command that loads something. */
export function hasCommands(entries: readonly SettingEntry[]): boolean {
  return entries.some(({ path, value }) => {
    const key = path.at(-1) ?? '';
    return (SCRIPTS.test(key) || WORDS.test(key)) && HINT.test(value);
  });
}

/** The repos that commands in a configuration name: nothing says when they run, so each is likely. */
export async function commandMentions(entries: readonly SettingEntry[], lineOf: LineOf): Promise<Mention[]> {
  const parser = await import('unbash');
  const found: Mention[] = [];
  let count = 0;
  for (const group of groupsOf(entries)) {
    const [first] = group;
    if (first === undefined || !group.some(({ value }) => HINT.test(value))) continue;
    if (count === MOST_COMMANDS) break;
    count += 1;
    const image = first.beside.get('image');
    const commands =
      group.length > 1 || WORDS.test(first.path.at(-1) ?? '')
        ? commandsOfWords(
            [...(typeof image === 'string' ? programOfImage(image) : []), ...group.map(({ value }) => value)],
            1,
          )
        : await commandsOfScript(first.value, () => 1);
    const script = { commands, folders: [], outer: NOTHING_SET, isCertain: false };
    for (const mention of commandsReading(script, parser).mentions) {
      found.push({ ...mention, line: lineOf('', mention.ref.id) });
    }
  }
  return found;
}

/** The words of a command together, and each script by itself. */
function groupsOf(entries: readonly SettingEntry[]): SettingEntry[][] {
  const groups: SettingEntry[][] = [];
  for (const entry of entries) {
    const key = entry.path.at(-1) ?? '';
    const last = groups.at(-1)?.[0];
    const isNext = last !== undefined && last.beside === entry.beside && last.path.at(-1) === key;
    if (WORDS.test(key) && entry.isItem) {
      if (isNext && last.isItem) groups.at(-1)?.push(entry);
      else groups.push([entry]);
    } else if (SCRIPTS.test(key)) groups.push([entry]);
  }
  return groups;
}
