import { type JobCommand, jobCommands } from '../job-commands.js';
import type { PlacedStep } from '../job-steps.js';
import { type Place, variableIn } from '../variables.js';
import { folderAt, type GitCommand, gitCommand } from './git-command.js';
import { type Address, DEFAULT_REMOTE, GitRemotes } from './git-remotes.js';
import { type GitUrl, gitUrl } from './git-url.js';
import { ScriptVariables } from './script-variables.js';

/** A command of git that contacts another machine. */
export interface GitUse<Step extends PlacedStep = PlacedStep> {
  readonly step: Step;
  /** The line of the command. */
  readonly place: Place;
  /** Such as `git push`. */
  readonly command: string;
  readonly writes: boolean;
  /** The address that it uses; null where the text does not tell. */
  readonly url: GitUrl | null;
  /** Whether it uses the own remote of the checked-out repository, of which the text says nothing. */
  readonly isOfCheckout: boolean;
  /** Whether it is given settings of its own (`-c`, `GIT_CONFIG_…`). */
  readonly hasSettings: boolean;
  /** Where the address is written, which may be an earlier command. */
  readonly writer: Writer<Step>;
}

/** A command that writes an address. */
export interface Writer<Step extends PlacedStep = PlacedStep> {
  readonly step: Step;
  readonly place: Place;
  /** Whether the script itself may set the variable of this name. */
  readonly maySet: (name: string) => boolean;
}

const WRITES = /^(?:lfs )?push$/;
const CONTACTS = /^(?:(?:lfs )?push|clone|fetch|pull|ls-remote)$/;
const ADDRESS = /^https?:\/\//i;
/** Variables in front of a command that may have it log in. */
const OWN_SETTINGS = /^(?:GIT_CONFIG|GIT_ASKPASS|SSH_ASKPASS|HOME$|NETRC$|XDG_CONFIG_HOME$)/;

/**
 * The commands of these steps with which git contacts another machine, in the order of the text.
 *
 * @param endpoint the host that `$HF_ENDPOINT` stands for
 */
export function gitUses<Step extends PlacedStep>(steps: readonly Step[], endpoint: string): GitUse<Step>[] {
  const remotes = new GitRemotes<Writer<Step>>();
  return steps.flatMap((step) => usesIn(step, remotes, endpoint));
}

/** The pushes of these steps that go to one of the hosts, or to one that the text does not tell. */
export function hubPushes<Step extends PlacedStep>(
  steps: readonly Step[],
  hosts: readonly [string, ...string[]],
): GitUse<Step>[] {
  return gitUses(steps, hosts[0]).filter(
    ({ writes, url, isOfCheckout }) =>
      writes && (url === null ? !isOfCheckout : url.host === null || hosts.includes(url.host)),
  );
}

function usesIn<Step extends PlacedStep>(
  step: Step,
  remotes: GitRemotes<Writer<Step>>,
  endpoint: string,
): GitUse<Step>[] {
  const variables = new ScriptVariables();
  const folders = new Folders(step.step.folder);
  const uses: GitUse<Step>[] = [];
  // The check has what is set for the whole job.
  const isOther = variableIn(step.layers, 'HF_ENDPOINT')?.route === 'step';
  if (/^actions\/checkout$/i.test(step.step.uses ?? '') && step.step.settings.path !== undefined) {
    remotes.addRepository(folderAt('', step.step.settings.path));
  }
  for (const command of jobCommands(step)) {
    const written = gitCommand(command, folders.current);
    folders.read(command, variables);
    if (written === null) {
      variables.read(command);
      continue;
    }
    const git = { ...written, operands: written.operands.map((word) => variables.resolve(word)) };
    const place = { file: step.file, line: command.line };
    const writer = { step, place, maySet: (name: string) => variables.maySet(name) };
    const use = CONTACTS.test(git.name) ? addressOf(git, remotes, writer) : null;
    remotes.read(git, writer, !command.command.isGuarded);
    if (use === null) continue;
    uses.push({
      step,
      place,
      command: `git ${git.name}`,
      writes: WRITES.test(git.name),
      url: use.address === null ? null : gitUrl(use.address.text, isOther ? null : endpoint),
      isOfCheckout: use.isOfCheckout,
      hasSettings: git.hasSettings || command.command.assignments.some(({ name }) => OWN_SETTINGS.test(name)),
      writer: use.address?.by ?? writer,
    });
  }
  return uses;
}

/** What the command contacts; null where that is no address of the web. */
function addressOf<By>(
  { name, operands, options, folder }: GitCommand,
  remotes: GitRemotes<By>,
  by: By,
): { address: Address<By> | null; isOfCheckout: boolean } | null {
  const repo = options.find((option) => option.startsWith('--repo='))?.slice('--repo='.length);
  // Options in a variable may be no word at all, and an address is easily seen among operands.
  const named = operands.find((word) => ADDRESS.test(word)) ?? repo ?? operands[0] ?? DEFAULT_REMOTE;
  const isRemote = name !== 'clone' && /^[\w.-]+$/.test(named);
  const address = isRemote ? remotes.addressOf(named, folder) : { text: named, by };
  if (address != null && !ADDRESS.test(address.text) && !address.text.includes('$')) return null;
  return {
    address: address ?? null,
    isOfCheckout: address === undefined && named === DEFAULT_REMOTE && remotes.isCheckout(folder),
  };
}

/** The folder that each command of a script runs in, as `folderAt` names it. */
class Folders {
  #current: string | null;
  #previous: string | null = null;
  readonly #stack: Array<string | null> = [];

  constructor(start: string | null) {
    this.#current = folderAt('', start ?? '');
  }

  get current(): string | null {
    return this.#current;
  }

  read({ command, program, args }: JobCommand, variables: ScriptVariables): void {
    const target = args.find(({ text }) => !/^-\w/.test(text))?.text;
    if (program === 'popd') this.#move(this.#stack.pop() ?? null);
    if (program === 'pushd') this.#stack.push(this.#current);
    if (program !== 'cd' && program !== 'pushd') return;
    if (command.isGuarded || target === undefined) this.#move(null);
    else if (target === '-') this.#move(this.#previous);
    else this.#move(folderAt(this.#current, variables.resolve(target)));
  }

  #move(folder: string | null): void {
    this.#previous = this.#current;
    this.#current = folder;
  }
}
