/** Variables that a Dockerfile sets, and what its other lines take from them. */
import type { Instruction } from './docker-instructions.js';

export interface Variable {
  readonly name: string;
  readonly value: string;
  /** Counted from 1. */
  readonly line: number;
  /** Whether nothing outside of the file can set it: `ENV`, and not `ARG`. */
  readonly isCertain: boolean;
}

const REFERENCE = /\$(?:\{([A-Za-z_]\w{0,80})(?::?-[^{}\n]{0,200})?\}|([A-Za-z_]\w{0,80}))/g;
const LONGEST = 400;

export class Variables {
  readonly #known = new Map<string, Variable>();

  /** Those that an instruction sets: `ENV A=b C=d`, `ENV A b`, `ARG A=b`. */
  set({ name, text, lines }: Instruction): Variable[] {
    const found: Variable[] = [];
    for (const [index, line] of text.split('\n').entries()) {
      const words = line.split(/\s+/).filter((word) => word !== '' && word !== '\\');
      const isOld = index === 0 && name === 'ENV' && words.length === 2 && !(words[0] ?? '').includes('=');
      for (const word of isOld ? [words.join('=')] : words) {
        const [, key, value = ''] =
          /^([A-Za-z_]\w{0,80})=["']?([^"'\\]{1,400})["']?\\?$/.exec(word.slice(0, 500)) ?? [];
        if (key === undefined) continue;
        const at = (lines[index] ?? 0) + 1;
        found.push({
          name: key,
          value: this.expanded(value).text.slice(0, LONGEST),
          line: at,
          isCertain: name === 'ENV',
        });
      }
    }
    for (const variable of found) this.#known.set(variable.name, variable);
    return found;
  }

  /** A word with the values of the variables that are known, and where its last one is set; null if it has none. */
  expanded(word: string): { text: string; isCertain: boolean; line: number | null } {
    let isCertain = true;
    let line: number | null = null;
    const text = word.replace(REFERENCE, (whole, braced: string | undefined, bare: string | undefined) => {
      const known = this.#known.get(braced ?? bare ?? '');
      if (known === undefined) return whole;
      isCertain &&= known.isCertain;
      ({ line } = known);
      return known.value;
    });
    return { text, isCertain, line };
  }

  /** What a variable holds for the commands that follow. */
  find(name: string): Variable | null {
    return this.#known.get(name) ?? null;
  }
}
