/** curl since 8.21, which reads by a grammar: a word after `machine`, `login` and the like is a value whatever it says. */
import { asciiLowerCase } from '../lexer.js';
import { readCurlWord } from './curl-lines.js';
import type { CurlText } from './curl-text.js';
import {
  type Meter,
  NOTHING,
  type OpenNetrc,
  type Reading,
  refusal,
  unlimited,
  type Word,
} from './reading.js';

const UNQUOTED = /[^ \t\r\n]*/y;

/** Words longer than this make it give up. */
const LONGEST_WORD = 4096;

/** Thrown inside this module only. */
const REFUSED = new Error('the modelled reader refuses the file');

/** As for earlier versions, the file is gone through once, and for each host only from its own name on. */
export function openByGrammar(file: CurlText, meter: Meter): OpenNetrc {
  const named = new Map<string, Start>();
  const stranger = new GrammarSearch(file, null, unlimited());
  const otherwise = orRefusal(() =>
    stranger.run((name, start) => {
      if (!named.has(name)) named.set(name, start);
    }),
  );
  return (host) => {
    const name = asciiLowerCase(host);
    const start = named.get(name);
    return start === undefined
      ? otherwise
      : orRefusal(() => new GrammarSearch(file, name, meter, start).run(() => {}));
  };
}

function orRefusal(search: () => Reading): Reading {
  try {
    return search();
  } catch (error) {
    if (error === REFUSED) return refusal('grammar');
    throw error;
  }
}

/** A `machine` and the place behind its name. */
interface Start {
  opener: number;
  at: number;
}

class GrammarSearch {
  private at: number;
  private opener: { at: number; byDefault: boolean } | null;
  private login: Word | null = null;
  private password: Word | null = null;

  /** The host is given in lower case; null is one that is named nowhere. */
  constructor(
    private readonly file: CurlText,
    private readonly host: string | null,
    private readonly meter: Meter,
    start: Start | null = null,
  ) {
    this.at = start?.at ?? 0;
    this.opener = start === null ? null : { at: start.opener, byDefault: false };
  }

  run(atName: (name: string, start: Start) => void): Reading {
    for (;;) {
      const word = this.next(false);
      this.meter.left -= 1;
      // A quoted word is no keyword.
      const keyword = word === null ? 'end' : word.quoted ? '' : asciiLowerCase(word.text);
      if (['end', 'machine', 'default', 'macdef'].includes(keyword)) {
        const found = this.endEntry();
        if (found !== null) return found;
      }
      if (word === null) return NOTHING;
      if (keyword === 'default') this.opener = { at: word.at, byDefault: true };
      else if (keyword === 'machine') {
        const name = asciiLowerCase(this.next(true)?.text ?? '');
        atName(name, { opener: word.at, at: this.at });
        this.opener = name === this.host ? { at: word.at, byDefault: false } : null;
      } else if (keyword === 'login') this.login = this.next(true) ?? this.login;
      else if (keyword === 'password') this.password = this.next(true) ?? this.password;
      else if (keyword === 'account') this.next(true);
      else if (keyword === 'macdef') this.skipMacro();
    }
  }

  private endEntry(): Reading | null {
    const { opener, login, password } = this;
    this.opener = null;
    this.login = null;
    this.password = null;
    if (opener === null || (login === null && password === null)) return null;
    // Found, so that nothing else is looked for, but not sent.
    if (!login?.text && !password?.text) return NOTHING;
    return { kind: 'entry', opener: opener.at, byDefault: opener.byDefault, login, password, account: null };
  }

  private next(asValue: boolean): (Word & { quoted: boolean }) | null {
    const { text, place } = this.file;
    this.skipBlanks();
    if (this.at >= text.length) return null;
    const quoted = text[this.at] === '"';
    const word = readCurlWord(text, this.at, UNQUOTED);
    const isTooLong = (asValue || quoted) && (word?.text.length ?? 0) >= LONGEST_WORD;
    if (word === null || word.end === this.at || isTooLong) throw REFUSED;
    const at = place(this.at);
    this.at = word.end;
    return { text: word.text, at, quoted };
  }

  /** A carriage return counts as a blank before a line end only. */
  private skipBlanks(): void {
    const { text } = this.file;
    for (;;) {
      while (text[this.at] === ' ' || text[this.at] === '\t') this.at += 1;
      while (text[this.at] === '\r') this.at += 1;
      if (text[this.at] !== '\n') return;
      this.at += 1;
    }
  }

  /** To the first empty line, counted from behind the word `macdef`. */
  private skipMacro(): void {
    const empty = /\n\r*(?=\n)/g;
    empty.lastIndex = this.at;
    this.at = empty.exec(this.file.text) === null ? this.file.text.length : empty.lastIndex;
  }
}
