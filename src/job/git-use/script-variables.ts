import type { JobCommand } from '../job-commands.js';

const LONGEST = 2_000;
/** What is read into a script to have programs found, and nothing else. */
export const FINDS_PROGRAMS = /(?:^|\/)(?:activate|\.cargo\/env|\.bashrc|\.?profile|conda\.sh)$/;

/** The variables that a script sets for itself, as far as its commands were read. */
export class ScriptVariables {
  /** Null where it is not known what a variable holds. */
  readonly #texts = new Map<string, string | null>();
  #isOpen = false;

  /** Whether the script may have set the variable. */
  maySet(name: string): boolean {
    return this.#isOpen || this.#texts.has(name);
  }

  /** Takes note of what the command sets. */
  read({ command, program, args }: JobCommand): void {
    const words = args.map(({ text }) => text);
    if (/^(?:source|\.)$/.test(program) && !FINDS_PROGRAMS.test(words[0] ?? '')) this.#isOpen = true;
    if (/^(?:eval|read|mapfile|readarray|getopts)$/.test(program)) this.#isOpen = true;
    if (program === 'printf' && words[0] === '-v') this.#isOpen = true;
    if (program === 'for' && words[0] !== undefined) this.#texts.set(words[0], null);
    if (command.words.length === 0) {
      for (const { name, value } of command.assignments) this.#set(name, value.text, command.isGuarded);
    }
    if (!/^(?:export|readonly|local|declare|typeset)$/.test(program)) return;
    for (const word of words) {
      const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word) ?? [];
      if (name !== undefined && value !== undefined) this.#set(name, value, command.isGuarded);
    }
  }

  #set(name: string, value: string, isGuarded: boolean): void {
    const text = this.resolve(value);
    const isSure = !isGuarded || this.#texts.get(name) === text;
    this.#texts.set(name, isSure ? text : null);
  }

  /** The word with what its variables are known to hold. */
  resolve(word: string): string {
    if (word.length > LONGEST) return word;
    return word
      .replace(
        /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g,
        (written, bare, braced) => this.#texts.get(bare ?? braced) ?? written,
      )
      .slice(0, LONGEST);
  }
}
