import type { Writable } from '../../model/writable.js';
import type { ShellCommand, ShellWord } from './workflow-model.js';

/**
 * Cuts the script of a step into simple commands, as a POSIX shell does: quotes, continued lines, comments,
 * command substitutions and here-documents. It expands nothing and runs nothing. Of a script that no shell would
 * take it makes something, too.
 *
 * @param lineOf the line of the file that a line of the script, counted from 0, stands in
 */
export function readScript(script: string, lineOf: (line: number) => number): ShellCommand[] {
  return new ScriptReader(script, lineOf).read();
}

/** What encloses a command: the script itself, `$(…)` or a subshell, or back quotes. */
interface Frame {
  closedBy: ')' | '`' | null;
  /** Whether it began within double quotes, which go on behind it. */
  inQuotes: boolean;
  command: { line: number; words: ShellWord[] } | null;
  word: Word | null;
}

interface Word extends Writable<ShellWord> {
  /** Whether something else than one expansion without quotes is in it. */
  hasMore: boolean;
  expansions: number;
}

class ScriptReader {
  readonly #text: string;
  readonly #lineOf: (line: number) => number;
  readonly #commands: ShellCommand[] = [];
  readonly #outer: Frame[] = [];
  #frame: Frame = { closedBy: null, inQuotes: false, command: null, word: null };
  #isQuoted = false;
  /** Where the next word goes: a redirection's target and the delimiter of a here-document are no words of a command. */
  #next: 'word' | 'target' | 'delimiter' | 'tabbed-delimiter' = 'word';
  /** Here-documents whose text begins on the next line. */
  #documents: Array<{ delimiter: string; isTabbed: boolean }> = [];
  #at = 0;
  #line = 0;

  constructor(text: string, lineOf: (line: number) => number) {
    this.#text = text.replace(/\r\n?/g, '\n');
    this.#lineOf = lineOf;
  }

  read(): ShellCommand[] {
    while (this.#at < this.#text.length) {
      if (this.#isQuoted) this.#readQuoted();
      else this.#readBare();
    }
    while (this.#outer.length > 0) this.#leave();
    this.#endCommand();
    return this.#commands;
  }

  #readBare(): void {
    const char = this.#text[this.#at] ?? '';
    const rest = this.#text.slice(this.#at, this.#at + 3);
    if (char === '\n') {
      this.#endCommand();
      this.#take(1);
      this.#skipDocuments();
    } else if (/\s/.test(char)) {
      this.#endWord();
      this.#take(1);
    } else if (char === '#' && this.#frame.word === null) {
      this.#takeUntil('\n');
    } else if (rest.startsWith('\\\n')) {
      this.#take(2);
    } else if (char === '\\') {
      this.#add(rest[1] ?? '', true);
      this.#take(2);
    } else if (char === "'") {
      this.#take(1);
      this.#add(this.#takeUntil("'"), true);
      this.#take(1);
    } else if (char === '"') {
      this.#add('', false);
      this.#isQuoted = true;
      this.#take(1);
    } else if (char === '$' || char === '`') {
      this.#readExpansion();
    } else if (/[<>]/.test(char)) {
      this.#readRedirection();
    } else if (rest.startsWith('&>')) {
      this.#endWord();
      this.#take(2);
      this.#next = 'target';
    } else if (char === '(') {
      this.#endCommand();
      this.#enter(')');
      this.#take(1);
    } else if (char === ')' && this.#frame.closedBy === ')') {
      this.#leave();
      this.#take(1);
    } else if (/[;&|)]/.test(char)) {
      this.#endCommand();
      this.#take(1);
    } else {
      this.#add(char, true);
      this.#take(1);
    }
  }

  #readQuoted(): void {
    const char = this.#text[this.#at] ?? '';
    const next = this.#text[this.#at + 1] ?? '';
    if (char === '"') {
      this.#isQuoted = false;
      this.#take(1);
    } else if (char === '\\' && /["\\$`\n]/.test(next)) {
      if (next !== '\n') this.#add(next, true);
      this.#take(2);
    } else if (char === '$' || char === '`') {
      this.#readExpansion();
    } else {
      this.#add(char, true);
      this.#take(1);
    }
  }

  #readExpansion(): void {
    const rest = this.#text.slice(this.#at, this.#at + 3);
    if (rest.startsWith('`')) {
      this.#take(1);
      if (this.#frame.closedBy === '`') this.#leave();
      else this.#substitute('`');
    } else if (rest === '${{') {
      this.#expand(`${this.#takeThrough('}}')}`);
    } else if (rest === '$((') {
      this.#expand(this.#takeThrough('))'));
    } else if (rest.startsWith('$(')) {
      this.#take(2);
      this.#substitute(')');
    } else if (rest.startsWith('${')) {
      this.#expand(this.#takeThrough('}'));
    } else {
      const [name = '$'] = /^\$(?:\w+|[@*#?$!-])?/.exec(this.#text.slice(this.#at, this.#at + 100)) ?? [];
      this.#take(name.length);
      if (name === '$') this.#add(name, true);
      else this.#expand(name);
    }
  }

  /** Puts an expansion into the word. In quotes it stays one word, unless it is a list. */
  #expand(text: string): void {
    const isList = /[@*]\]?\}?$/.test(text);
    this.#add(text, this.#isQuoted && !isList);
    if (this.#frame.word !== null) this.#frame.word.expansions += 1;
  }

  #substitute(closedBy: ')' | '`'): void {
    this.#expand('$(…)');
    this.#enter(closedBy);
  }

  #enter(closedBy: ')' | '`'): void {
    this.#outer.push(this.#frame);
    this.#frame = { closedBy, inQuotes: this.#isQuoted, command: null, word: null };
    this.#isQuoted = false;
  }

  #leave(): void {
    this.#endCommand();
    this.#isQuoted = this.#frame.inQuotes;
    this.#frame = this.#outer.pop() ?? { closedBy: null, inQuotes: false, command: null, word: null };
  }

  #readRedirection(): void {
    const [operator = ''] =
      /^(?:<<<|<<-?|>>|[<>]&|>\||<>|[<>]\(|[<>])/.exec(this.#text.slice(this.#at, this.#at + 3)) ?? [];
    if (/^\d$/.test(this.#frame.word?.text ?? '')) this.#frame.word = null;
    this.#endWord();
    this.#take(operator.length);
    if (operator.endsWith('(')) this.#substitute(')');
    else if (operator === '<<') this.#next = 'delimiter';
    else if (operator === '<<-') this.#next = 'tabbed-delimiter';
    else this.#next = 'target';
  }

  /** The text of a here-document is handed to a command, so no command is in it. */
  #skipDocuments(): void {
    for (const { delimiter, isTabbed } of this.#documents) {
      while (this.#at < this.#text.length) {
        const line = this.#takeUntil('\n');
        this.#take(1);
        if ((isTabbed ? line.replace(/^\t+/, '') : line) === delimiter) break;
      }
    }
    this.#documents = [];
  }

  #add(text: string, isMore: boolean): void {
    this.#frame.word ??= { text: '', mayBeSeveral: false, hasMore: false, expansions: 0 };
    this.#frame.word.text += text;
    if (isMore) this.#frame.word.hasMore = true;
  }

  #endWord(): void {
    const { word } = this.#frame;
    if (word === null) return;
    this.#frame.word = null;
    const into = this.#next;
    this.#next = 'word';
    if (into === 'target') return;
    if (into === 'delimiter' || into === 'tabbed-delimiter') {
      this.#documents.push({ delimiter: word.text, isTabbed: into === 'tabbed-delimiter' });
      return;
    }
    this.#frame.command ??= { line: this.#lineOf(this.#line), words: [] };
    this.#frame.command.words.push({
      text: word.text,
      mayBeSeveral: !word.hasMore && word.expansions > 0,
    });
  }

  #endCommand(): void {
    this.#endWord();
    if (this.#frame.command !== null) this.#commands.push(this.#frame.command);
    this.#frame.command = null;
    this.#next = 'word';
  }

  #take(count: number): string {
    const taken = this.#text.slice(this.#at, this.#at + count);
    this.#at += count;
    for (const char of taken) if (char === '\n') this.#line += 1;
    return taken;
  }

  /** Up to that text, which is left. */
  #takeUntil(end: string): string {
    const index = this.#text.indexOf(end, this.#at);
    return this.#take((index < 0 ? this.#text.length : index) - this.#at);
  }

  #takeThrough(end: string): string {
    return this.#takeUntil(end) + this.#take(end.length);
  }
}
