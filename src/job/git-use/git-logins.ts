import type { WorkflowStep } from '../../runner/workflow/workflow-model.js';
import type { JobStep } from '../job.js';
import { type JobCommand, jobCommands } from '../job-commands.js';
import { secretRead } from '../token-mapping.js';
import { type Origin, type Place, variablesIn } from '../variables.js';
import { gitUrl } from './git-url.js';
import { FINDS_PROGRAMS } from './script-variables.js';

/** What the text of the steps does about git's logins for some hosts. */
export interface GitLogins {
  /** Whether they may give git a login for one of the hosts, as far as the text tells. */
  readonly mayHave: boolean;
  /** Whether a helper is set up that keeps the logins it is given. */
  readonly hasHelper: boolean;
  /** Whether something is run that gives its login to such a helper. */
  readonly givesToHelper: boolean;
  /** The rules by which git goes to another host instead. */
  readonly mirrors: readonly GitMirror[];
}

/** A rule that has git go to another address (`url.<base>.insteadOf`). */
export interface GitMirror {
  readonly place: Place;
  /** The beginning of the addresses that it is for. */
  readonly from: string;
  /** The host that git goes to. */
  readonly host: string;
  /** Whether it is for pushes alone. */
  readonly isForPushes: boolean;
}

/** Words of whatever logs git in, and of settings that say where it goes. */
const LOGIN_WORDS =
  /git[-_ ]?credential|\bcredential\.|\bcredential (?:approve|fill|store)|netrc|extra-?header|askpass|GIT_CONFIG_|insteadof|\.git\/?config/i;
/** Helpers that know what was given to them, and nothing by themselves. */
const KEEPERS = /^(?:store|cache|osxkeychain|wincred|libsecret|manager|manager-core)\b/;
const OF_GITHUB = /^!?\S*\bgh auth git-credential$/;
const GIVES_TO_HELPER = /--add-to-git-credential\b|\badd_to_git_credential\s*=\s*True\b/;
/** Whether these log git in has changed from version to version. */
const MAY_GIVE_TO_HELPER = /^(?:huggingface-cli|transformers-cli)$/;
const LOGIN_VARIABLE = /^(?:GIT_CONFIG|GIT_ASKPASS$|SSH_ASKPASS$|NETRC$)/;
/** Actions that may log git in, by their names. */
const LOGIN_ACTION = /hugging_?face|\bhf[-_]|git.*(?:credential|auth|push)|netrc/i;
const SHELLS = /^(?:ba|da|z|k)?sh$|^(?:source|\.|make|just|task|pwsh|powershell)$/;
const LOGIN_SCRIPT = /login|auth|cred|git|setup/i;
const LONGEST = 64 * 1024;
const MOST_MIRRORS = 50;

/**
 * What the steps up to each of these, in the order of the text, do about git's logins.
 *
 * @param isToken whether a secret, by its name, may be a token of the Hub
 * @param hasToken whether every step has the token in a variable
 */
export function gitLogins(
  steps: readonly JobStep[],
  hosts: readonly [string, ...string[]],
  isToken: (secret: string) => boolean,
  hasToken: boolean,
): GitLogins[] {
  const isRead = (reference: Pick<Origin, 'context' | 'name'>) => isToken(secretRead(reference) ?? '');
  let found: GitLogins = { mayHave: false, hasHelper: false, givesToHelper: false, mirrors: [] };
  return steps.map((one) => {
    const { step, layers } = one;
    const mayLogIn = hasToken || one.mayGetMore || readsToken(one, isRead);
    const changes = [
      ...(isUnread(step) || variablesIn(layers).some(({ name }) => LOGIN_VARIABLE.test(name)) ? [OPEN] : []),
      ...(mayLogIn && step.uses?.startsWith('.') ? [OPEN] : []),
      ...(one.runs !== 'itself' && mayActionLogIn(step, isRead) ? [OPEN] : []),
      ...jobCommands(one).flatMap((command) => changesBy(command, one, hosts, mayLogIn)),
    ];
    for (const { mirrors = [], ...change } of changes) {
      const all = found.mirrors.length < MOST_MIRRORS ? [...found.mirrors, ...mirrors] : found.mirrors;
      found = { ...found, ...change, mirrors: all };
    }
    return found;
  });
}

const OPEN: Partial<GitLogins> = { mayHave: true };

function changesBy(
  command: JobCommand,
  { file, runs }: JobStep,
  hosts: readonly [string, ...string[]],
  mayLogIn: boolean,
): Array<Partial<GitLogins>> {
  const text = textOf(command);
  const isLogin = MAY_GIVE_TO_HELPER.test(command.program) && /\blogin\b/.test(text);
  // What git logs in with, it gives to its helpers as well.
  const isInUrl = hosts.some((host) => text.includes(`@${host}`));
  const given = isLogin || isInUrl || GIVES_TO_HELPER.test(text) ? [{ givesToHelper: true }] : [];
  if (mayLogIn && runsScript(command)) return [OPEN];
  const rest = text.replace(GIVES_TO_HELPER, '');
  // What an earlier step has written into a netrc, the machine shows.
  if (!LOGIN_WORDS.test(runs === 'before' ? rest.replace(/netrc/gi, '') : rest) || isShown(command))
    return given;
  const setting = settingOf(command, file, hosts);
  switch (setting?.is) {
    case 'keeper':
      return [...given, { hasHelper: true }];
    case 'mirror':
      return [...given, { mirrors: [setting.mirror] }];
    case 'other':
      return hosts.includes(setting.host) ? [OPEN] : given;
    default:
      return [OPEN];
  }
}

/** Whether it is a script of which nothing is known. */
function isUnread({ isScript, commands }: WorkflowStep): boolean {
  return isScript && commands === null;
}

type Setting =
  | { is: 'keeper' }
  | { is: 'mirror'; mirror: GitMirror }
  /** Something for this host alone. */
  | { is: 'other'; host: string };

/** What `git config` sets; null for what is not read. */
function settingOf(
  { program, args, line }: JobCommand,
  file: string,
  hosts: readonly [string, ...string[]],
): Setting | null {
  const words = args.map(({ text }) => text);
  const at = words.findIndex((word) => /^(?:credential|http|url)\./i.test(word));
  if (program !== 'git' || words[0] !== 'config' || at < 0) return null;
  if (words.some((word) => word.startsWith('--unset'))) return { is: 'other', host: '' };
  const value = words[at + 1] ?? '';
  const [, section = '', subject = '', variable = ''] =
    /^(\w+)\.(?:(.*)\.)?(\w+)$/s.exec(words[at] ?? '') ?? [];
  if (/^helper$/i.test(variable) && KEEPERS.test(value)) return { is: 'keeper' };
  if (/^helper$/i.test(variable) && OF_GITHUB.test(value)) return { is: 'other', host: 'github.com' };
  const named = gitUrl(subject, hosts[0]);
  if (named === null || named.host === null) return null;
  if (section.toLowerCase() !== 'url') return { is: 'other', host: named.host };
  const from = gitUrl(value, hosts[0]);
  if (from?.host == null || hosts.includes(named.host)) return null;
  if (!hosts.includes(from.host)) return { is: 'other', host: named.host };
  return named.login.is === 'none'
    ? {
        is: 'mirror',
        mirror: {
          place: { file, line },
          from: value,
          host: named.host,
          isForPushes: /^push/i.test(variable),
        },
      }
    : null;
}

type IsToken = (reference: Pick<Origin, 'context' | 'name'>) => boolean;

/** Whether an action of others may log git in: by its name, or because it is given the token. */
function mayActionLogIn({ uses, inputs, env }: WorkflowStep, isToken: IsToken): boolean {
  if (uses === null || /^actions\//i.test(uses)) return false;
  return LOGIN_ACTION.test(uses) || [...inputs, ...env].some(({ references }) => references.some(isToken));
}

function readsToken({ layers, step }: JobStep, isToken: IsToken): boolean {
  return (
    variablesIn(layers).some(({ origins }) => origins.some(isToken)) ||
    step.scriptReads.some(({ references }) => references.some(isToken))
  );
}

/** Whether it runs a script of the repository that may do anything. */
function runsScript({ program, args, command }: JobCommand): boolean {
  const first = args.find(({ text }) => !text.startsWith('-'))?.text ?? '';
  if (SHELLS.test(program)) return !FINDS_PROGRAMS.test(first);
  if (/^python[\d.]*$/.test(program)) return LOGIN_SCRIPT.test(first);
  return (
    program.endsWith('.sh') ||
    command.words.some(({ text }) => /^\.{1,2}\/\S/.test(text) && text.endsWith(program))
  );
}

/** Whether the command only shows its words. */
function isShown({ program, command }: JobCommand): boolean {
  return /^(?:echo|printf)$/.test(program) && command.outputs.length === 0 && !command.pipesInto;
}

/** Settings and variables that git is given with a command are for that one alone. */
function textOf({ program, args, command: { words, assignments, outputs, input } }: JobCommand): string {
  const isGit = program === 'git';
  const first = args.findIndex(({ text }, at) => !text.startsWith('-') && args[at - 1]?.text !== '-c');
  return [
    ...(isGit ? args.slice(Math.max(first, 0)) : words).map(({ text }) => text),
    ...(isGit ? [] : assignments).map(({ name, value }) => `${name}=${value.text}`),
    ...outputs,
    input ?? '',
  ]
    .join(' ')
    .slice(0, LONGEST);
}
