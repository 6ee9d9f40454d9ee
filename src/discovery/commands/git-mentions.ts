import { folderAt, type GitCommand, gitCommand } from '../../job/git-use/git-command.js';
import type { Operation } from '../../model/inputs.js';
import type { Mention } from '../text-reading.js';
import { type CommandText, mentionIn, type Word } from './command-text.js';
import { hubAddress } from './hub-addresses.js';

/** A Hub repo that git knows by a name in some folder. */
export interface Remote {
  readonly name: string;
  /** Null if the text does not tell. */
  readonly folder: string | null;
  readonly word: Word;
  readonly isCertain: boolean;
  /** Whether a clone made it, which may be for reading alone. */
  readonly isOfClone: boolean;
}

const READS = /^(?:clone|lfs clone|fetch|lfs fetch|pull|lfs pull|ls-remote|submodule)$/;
const PUSHES = /^(?:push|lfs push|subtree)$/;

/**
 * What the commands of a script, all of one run, have git do with repos of the Hub. What git knows from earlier steps of
 * the job is in `remotes`, and what it learns here is added.
 */
export function gitMentions(commands: readonly CommandText[], remotes: Remote[]): Mention[] {
  const known = new Set(remotes);
  const pushed = new Set<Remote>();
  const found: Mention[] = [];
  for (const command of commands) {
    if (command.program !== 'git') continue;
    const told = gitCommand({ ...command, ...plain(command) }, command.folder);
    if (told === null) continue;
    const addresses = command.args.flatMap((word) => hubAddress(word) ?? []);
    const [address] = addresses;
    if (told.name === 'remote add' || told.name === 'remote set-url') {
      if (address === undefined) continue;
      const name = told.operands[0] ?? '';
      const { isCertain } = command;
      remotes.unshift({ name, folder: told.folder, word: address, isCertain, isOfClone: false });
    } else if (READS.test(told.name) && address !== undefined) {
      found.push(...mentionIn(command, address, meaning(`git ${told.name}`, 'read')));
      if (told.name.endsWith('clone')) {
        remotes.unshift({
          name: 'origin',
          folder: folderAt(told.folder, told.operands[1] ?? nameOf(address)),
          word: address,
          isCertain: command.isCertain,
          isOfClone: true,
        });
      }
    } else if (PUSHES.test(told.name) && !told.options.includes('--dry-run')) {
      if (address !== undefined) found.push(...mentionIn(command, address, meaning('git push', 'write')));
      else {
        const remote = remoteOf(told, remotes);
        if (remote === undefined) continue;
        pushed.add(remote);
        const isCertain = remote.isCertain;
        found.push(...mentionIn(command, remote.word, { ...meaning('git push', 'write'), isCertain }));
      }
    }
  }
  const unused = remotes.filter((remote) => !known.has(remote) && !remote.isOfClone && !pushed.has(remote));
  const [first] = commands;
  if (first === undefined) return found;
  // Whoever names a remote on a runner pushes to it, in a later step.
  return [
    ...found,
    ...unused.flatMap(({ word }) =>
      mentionIn(first, word, { ...meaning('git remote', 'write'), isCertain: false }),
    ),
  ];
}

function meaning(shownBy: string, operation: Operation) {
  return { type: 'model', operation, shownBy } as const;
}

function plain({ args, startedBy, line, program }: CommandText) {
  const words = args.map(({ text }) => ({ text, mayBeSeveral: false, isQuoted: false }));
  const none = {
    outputs: [],
    input: null,
    isGuarded: false,
    isChained: false,
    isHandled: false,
    pipesInto: false,
  };
  return {
    args: words,
    startedBy,
    program,
    folder: null,
    command: { line, words, assignments: [], ...none },
  };
}

/** The remote that a push without an address goes to; of the same folder, or of one that is not known. */
function remoteOf({ operands, folder, name }: GitCommand, remotes: readonly Remote[]): Remote | undefined {
  const named =
    name === 'subtree' ? operands.find((text) => remotes.some((one) => one.name === text)) : operands[0];
  const wanted = named ?? 'origin';
  const alike = remotes.filter((one) => one.name === wanted);
  return (
    alike.find((one) => one.folder === folder) ??
    (wanted === 'origin' ? undefined : alike[0]) ??
    alike.find((one) => one.folder === null || folder === null)
  );
}

/** The folder that a clone makes. */
function nameOf({ text }: Word): string {
  return (
    text
      .replace(/\/+$/, '')
      .split(/[/:]/)
      .at(-1)
      ?.replace(/\.git$/, '') ?? ''
  );
}
