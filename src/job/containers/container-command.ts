import type { ShellWord } from '../../runner/workflow/workflow-model.js';
import type { JobCommand } from '../job-commands.js';

/** A command that starts a container, in its parts. */
export interface ContainerCommand {
  /** `docker run`, `podman create`. */
  readonly command: string;
  /** The options before the image, each by the name that it is written with; the value is null if it takes none. */
  readonly options: ReadonlyArray<{ readonly name: string; readonly value: string | null }>;
  readonly image: string;
  /** What the image is given behind its name. */
  readonly words: readonly ShellWord[];
}

/** The options that set a variable. */
export const ENV = /^(?:-e|--env)$/;
const ENGINE = /^(?:docker|podman|nerdctl)$/;
/** Options of the engine itself that take the next word. */
const GLOBAL = /^(?:-[cHln]|--(?:context|config|host|log-level|namespace|tls\w+|connection|url))$/;
/** The options of `run` and `create` that take no value. All others take the next word, unless `=` is in them. */
const SWITCH =
  /^--(?:detach|interactive|tty|rm|init|privileged|publish-all|read-only|sig-proxy|no-healthcheck|oom-kill-disable|disable-content-trust|use-api-socket|quiet|help|env-host|http-proxy|no-hosts|no-hostname|replace|rmi|rootfs|passwd|tls-verify|read-only-tmpfs|unsetenv-all)$/;
const SHORT_SWITCHES = 'ditPq';
/** An expansion of such a name is an image, and no list of options. */
const NAMES_IMAGE =
  /^\$(?:\{\{\s*[\w.-]*|\{?\w*)im(?:age|g)(?:[_-]?(?:name|tag|uri|url|ref|sha))?\s*\}{0,2}$/i;

/** What an engine for containers is told to do, such as `run` or `exec`, with the words behind it; else null. */
export function engineCommand({
  program,
  args,
}: Pick<JobCommand, 'program' | 'args'>): { name: string; words: readonly ShellWord[] } | null {
  if (!ENGINE.test(program)) return null;
  let at = 0;
  while (args[at]?.text.startsWith('-')) at += GLOBAL.test(args[at]?.text ?? '') ? 2 : 1;
  if (args[at]?.text === 'container') at += 1;
  return { name: args[at]?.text ?? '', words: args.slice(at + 1) };
}

/** The parts of a command that starts a container; null for any other, and if options may be in a variable. */
export function containerCommand(command: Pick<JobCommand, 'program' | 'args'>): ContainerCommand | null {
  const told = engineCommand(command);
  if (told === null || !/^(?:run|create)$/.test(told.name)) return null;
  const options: Array<{ name: string; value: string | null }> = [];
  const { words } = told;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (!word.text.startsWith('-')) {
      if (word.mayBeSeveral && !NAMES_IMAGE.test(word.text)) return null;
      const name = `${command.program} ${told.name}`;
      return { command: name, options, image: word.text, words: words.slice(at + 1) };
    }
    const { name, value } = optionIn(word.text);
    if (value !== undefined) options.push({ name, value });
    else {
      at += 1;
      options.push({ name, value: words[at]?.text ?? null });
    }
  }
  return null;
}

/** The option that a word is; without a value if that is the next word. */
function optionIn(text: string): { name: string; value?: string | null } {
  if (text.startsWith('--')) {
    const [, name = text, value] = /^(--[^=]+)=(.*)$/s.exec(text) ?? [];
    if (value !== undefined) return { name, value };
    return SWITCH.test(text) ? { name, value: null } : { name };
  }
  // Switches of one letter may be written together, the last one with a value: `-itv /a:/b`.
  let at = 1;
  while (at < text.length - 1 && SHORT_SWITCHES.includes(text[at] ?? '')) at += 1;
  const name = `-${text[at] ?? ''}`;
  const attached = text.slice(at + 1).replace(/^=/, '');
  if (attached !== '') return { name, value: attached };
  return SHORT_SWITCHES.includes(text[at] ?? '') ? { name, value: null } : { name };
}
