import { withoutFinalSlashes } from '../../model/endpoint.js';
import { folderAt, type GitCommand } from './git-command.js';

export const DEFAULT_REMOTE = 'origin';

/** An address as a command has it, and who gave the command. */
export interface Address<By> {
  readonly text: string;
  readonly by: By;
}

/** The repositories of a job and the addresses of their remotes, as its commands set them. */
export class GitRemotes<By> {
  /** The roots of repositories, as `folderAt` names folders; all that are not known are one, which is null. */
  readonly #roots = new Set<string | null>(['', null]);
  /** By name and root; null where the text leaves it open which of several addresses it is. */
  readonly #addresses = new Map<string, Map<string | null, Address<By> | null>>();
  /** The one address that all remotes of a name have; null where they differ. */
  readonly #common = new Map<string, Address<By> | null>();

  addRepository(folder: string | null): void {
    this.#roots.add(folder);
  }

  /** Takes note of what the command does. `isSure`: whether it runs under no condition. */
  read({ name, operands, options, folder }: GitCommand, by: By, isSure: boolean): void {
    const [first, second] = operands;
    if (name === 'init') this.addRepository(first === undefined ? folder : folderAt(folder, first));
    if (first === undefined) return;
    if (name === 'clone') {
      const root = folderAt(folder, second ?? folderOf(first));
      this.addRepository(root);
      const at = options.findIndex((option) => option === '-o' || option === '--origin');
      const remote = at < 0 ? DEFAULT_REMOTE : (options[at + 1] ?? DEFAULT_REMOTE);
      this.#set(root, remote, { text: first, by }, isSure);
    } else if (second !== undefined) {
      const remote = /^remote (?:add|set-url)$/.test(name) ? first : name === 'config' ? keyOf(first) : null;
      if (remote !== null) this.#set(this.#rootOf(folder), remote, { text: second, by }, isSure);
    }
  }

  /** The address of a remote; undefined where the job sets none, null where it is one of several. */
  addressOf(name: string, folder: string | null): Address<By> | null | undefined {
    const root = this.#rootOf(folder);
    const remotes = this.#addresses.get(name);
    const own = remotes?.get(root);
    if (own !== undefined || name === DEFAULT_REMOTE) return own;
    // Here or there the folder is not known.
    return root === null ? this.#common.get(name) : remotes?.get(null);
  }

  /** Whether the folder may be that of the repository that the job checked out. */
  isCheckout(folder: string | null): boolean {
    return this.#rootOf(folder) === '';
  }

  #set(root: string | null, name: string, address: Address<By>, isSure: boolean): void {
    const remotes = this.#addresses.get(name) ?? new Map<string | null, Address<By> | null>();
    this.#addresses.set(name, remotes);
    const known = remotes.get(root);
    const isOne = known === undefined || known?.text === address.text || (isSure && root !== null);
    remotes.set(root, isOne ? address : null);
    const common = this.#common.get(name);
    this.#common.set(name, common === undefined || common?.text === address.text ? address : null);
  }

  /** The nearest repository above. */
  #rootOf(folder: string | null): string | null {
    if (folder === null) return null;
    let root = folder;
    while (root !== '' && !this.#roots.has(root)) root = root.slice(0, Math.max(root.lastIndexOf('/'), 0));
    return root === '' && folder.startsWith('!') ? null : root;
  }
}

/** The folder that a clone makes, as git names it. */
function folderOf(address: string): string {
  const last = withoutFinalSlashes(address).split(/[/:]/).at(-1) ?? '';
  return last.replace(/\.git$/, '');
}

/** The remote whose address a setting is. */
function keyOf(setting: string): string | null {
  return /^remote\.([^.]{1,100})\.(?:push)?url$/.exec(setting)?.[1] ?? null;
}
