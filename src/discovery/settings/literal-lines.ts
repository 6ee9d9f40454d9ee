/** Where the values of a document are, for parsers that do not tell: they are looked for in their order. */

const MOST_LOOKS = 200;
const LONGEST_LINE = 1_000;

/** What an id goes on with, so that `qwen/tiny` is not found in `qwen/tiny-large`; in `${A:-qwen/tiny}` it begins. */
const BEFORE = /(?:[\w.@]|[^:]-)$/;
const BEHIND = /^[\w./@-]/;

export class LiteralLines {
  readonly #text: string;
  readonly #comment: RegExp;
  #from = 0;
  #counted = { position: 0, line: 1 };

  /** @param comment what begins a comment, before which a value must be */
  constructor(text: string, comment: RegExp) {
    this.#text = text;
    this.#comment = comment;
  }

  /** The line of the next such value, best one with its key in front; that of the last one found if there is none. */
  lineOf(key: string, value: string): number {
    const found = this.#find(key, value, this.#from) ?? this.#find(key, value, 0);
    if (found === null) return this.#lineAt(this.#from);
    this.#from = found + 1;
    return this.#lineAt(found);
  }

  #find(key: string, value: string, from: number): number | null {
    let first: number | null = null;
    let at = from - 1;
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      at = this.#text.indexOf(value, at + 1);
      if (at < 0) break;
      const end = at + value.length;
      if (BEFORE.test(this.#text.slice(Math.max(at - 2, 0), at))) continue;
      if (BEHIND.test(this.#text.slice(end, end + 1))) continue;
      const begin = Math.max(this.#text.lastIndexOf('\n', at) + 1, at - LONGEST_LINE);
      const before = this.#text.slice(begin, at);
      if (this.#comment.test(before)) continue;
      if (before.includes(key)) return at;
      first ??= at;
    }
    return first;
  }

  #lineAt(position: number): number {
    if (position < this.#counted.position) this.#counted = { position: 0, line: 1 };
    let { position: at, line } = this.#counted;
    for (;;) {
      const next = this.#text.indexOf('\n', at);
      if (next < 0 || next >= position) break;
      at = next + 1;
      line += 1;
    }
    this.#counted = { position: at, line };
    return line;
  }
}
