import type { ShellCommand, ShellWord } from '../../runner/workflow/workflow-model.js';
import type { Word } from './command-text.js';

/** What a variable or an expression may be. */
export type Values = readonly Word[];

/** What is set outside of a script: null for a name that is not known there. */
export interface Outer {
  readonly variable: (name: string) => Values | null;
  readonly expression: (text: string) => Values;
}

export const NOTHING_SET: Outer = { variable: () => null, expression: () => [] };

const MOST_VALUES = 100;
const LONGEST = 2_000;
const EXPANSION =
  /\$\{\{(?:'[^']*'|[^'}])*\}\}|\$\{(?:[A-Za-z_]\w{0,99}|\d)(?:\[[@*]\])?(?::?[-=][^{}$]{0,300})?\}|\$[A-Za-z_]\w{0,99}/g;
const NAMED = /^\$\{?(\w+)(\[[@*]\])?(?::?[-=]([^{}$]*))?\}?$/;
const DECLARES = /^(?:export|local|declare|readonly|typeset)$/;

/** The variables of one script, as they are set while its commands are read in order. */
export class ScriptValues {
  readonly #outer: Outer;
  readonly #set = new Map<string, Values>();
  /** The variables of loops over a list that run for each of its values, as far as was read. */
  readonly #plainLoops = new Set<string>();

  constructor(outer: Outer) {
    this.#outer = outer;
  }

  /** Takes in what a command sets. */
  read(command: ShellCommand): void {
    const [first, ...words] = command.words;
    const { line, isGuarded } = command;
    if (first === undefined) {
      for (const { name, value } of command.assignments) this.#assign(name, value.text, line, isGuarded);
    } else if (DECLARES.test(first.text)) {
      for (const { text } of words) {
        const [, name, value] = /^([A-Za-z_]\w{0,99})=(.*)$/s.exec(text) ?? [];
        if (name !== undefined && value !== undefined) this.#assign(name, value, line, isGuarded);
      }
    } else if (first.text === 'for' && words[1]?.text === 'in') {
      const name = words[0]?.text ?? '';
      const items = words.slice(2).flatMap((word) => this.items(word, line));
      this.#set.set(name, items.slice(0, MOST_VALUES));
      if (isGuarded) this.#plainLoops.delete(name);
      else this.#plainLoops.add(name);
    }
    // What is run under a condition behind the head of a loop may be so for each of its values.
    if (command.isHandled || first?.text === 'case') this.#plainLoops.clear();
  }

  /** Whether the only condition of a command with these words may be the loop over a list that is written down. */
  isPlainLoop(words: readonly ShellWord[]): boolean {
    if (this.#plainLoops.size === 0) return false;
    return words.some(({ text }) =>
      [...text.slice(0, LONGEST).matchAll(/\$\{?([A-Za-z_]\w{0,99})/g)].some(([, name = '']) =>
        this.#plainLoops.has(name),
      ),
    );
  }

  #assign(name: string, text: string, line: number, isGuarded: boolean): void {
    const [, list] = /^\((.*)\)$/s.exec(text) ?? [];
    const values =
      list === undefined
        ? this.valuesOf(text, line)
        : list.split(/\s+/).map((item) => ({ text: item, isCertain: true, line }));
    const before = isGuarded ? (this.#set.get(name) ?? this.#outer.variable(name) ?? []) : [];
    const all = [...before, ...values].slice(0, MOST_VALUES);
    this.#set.set(name, isGuarded ? all.map((one) => ({ ...one, isCertain: false })) : all);
  }

  /** The words that a word of a list becomes. */
  items(word: ShellWord, line: number): Values {
    const isList = /^\$\{\w+\[[@*]\]\}$/.test(word.text);
    const values = this.valuesOf(word.text, line);
    if (!word.mayBeSeveral || isList) return values;
    return values.flatMap((one) =>
      one.text
        .split(/\s+/)
        .filter((text) => text !== '')
        .map((text) => ({ ...one, text })),
    );
  }

  /** Every text that this one may become; the text itself if it holds something that is not known. */
  valuesOf(text: string, line: number): Values {
    const asWritten = [{ text, isCertain: true, line }];
    if (!text.includes('$') || text.length > LONGEST) return asWritten;
    const parts = [...text.matchAll(EXPANSION)].slice(0, 20);
    const known = parts.map(([part]) => this.#known(part, line));
    const most = Math.min(MOST_VALUES, Math.max(1, ...known.map((values) => values.length)));
    // Of several variables each of their values is taken once: together they may well come from the same line of a matrix.
    return Array.from({ length: most }, (_, choice): Word => {
      let filled = '';
      let end = 0;
      let isCertain = true;
      let at = line;
      for (const [index, part] of parts.entries()) {
        const values = known[index] ?? [];
        const value = values[choice % Math.max(1, values.length)];
        filled += text.slice(end, part.index) + (value?.text ?? part[0]);
        end = part.index + part[0].length;
        isCertain &&= value?.isCertain ?? true;
        at = value?.line ?? at;
      }
      const whole = filled + text.slice(end);
      return whole.length > LONGEST ? { text, isCertain: true, line } : { text: whole, isCertain, line: at };
    });
  }

  #known(part: string, line: number): Values {
    if (part.startsWith('${{')) return this.#outer.expression(part);
    const [, name = '', , byDefault] = NAMED.exec(part) ?? [];
    const found = this.#set.get(name) ?? this.#outer.variable(name);
    if (found !== null && found.length > 0) return found;
    return byDefault === undefined ? [] : [{ text: byDefault, isCertain: false, line }];
  }
}
