/**
 * What the words of a netrc mean to curl before 8.21, which looks for one host and stops at once when it has a
 * login and a password for it. How the words are told from each other is in curl-lines.ts and curl-text.ts.
 */
import { asciiLowerCase } from '../lexer.js';
import {
  type Meter,
  NOTHING,
  type OpenNetrc,
  type Reading,
  refusal,
  unlimited,
  type Word,
} from './reading.js';

export interface CurlRules {
  /** Whether it passes over macros (since 7.78). */
  macros: boolean;
  /** What is enough for it to send something: even an entry without anything, or a login, or either word. */
  alone: 'anything' | 'login' | 'either';
  /**
   * Whether it forgets, where a new entry begins, what it found before (since 8.11.1, and in older versions that
   * a distribution has fixed). Then a host's own entry also ends at `default`, which is no keyword there else.
   */
  forgets: boolean;
  /** Whether a password without login is enough when the next entry begins (since 8.12). */
  passwordAlone: boolean;
  /** Whether it then forgets also that there was a login at all (since 8.20); else it sends an empty one. */
  fresh: boolean;
}

/** The words of a file as curl comes to them, from a place on, which is 0 at the beginning. */
export interface CurlWords {
  /** The next word and the place behind it; `breaks` where curl gives up. May end the macro of the search. */
  read: (place: number, search: CurlSearch) => { word: Word; next: number } | 'end' | 'breaks';
}

/**
 * Up to where its name stands, a search for one host goes like that for a host which is named nowhere. So the
 * file is gone through once, and for each host only from its own name on.
 */
export function openCurl(words: CurlWords, rules: CurlRules, meter: Meter): OpenNetrc {
  const named = new Map<string, { place: number; search: CurlSearch }>();
  const stranger = new CurlSearch(null, rules);
  const otherwise = runSearch(words, stranger, 0, unlimited(), (name, place) => {
    if (!named.has(name)) named.set(name, { place, search: stranger.searchFor(name) });
  });
  return (host) => {
    const name = asciiLowerCase(host);
    const start = named.get(name);
    return start === undefined
      ? otherwise
      : runSearch(words, start.search.searchFor(name), start.place, meter, () => {});
  };
}

function runSearch(
  words: CurlWords,
  search: CurlSearch,
  from: number,
  meter: Meter,
  atName: (name: string, place: number) => void,
): Reading {
  for (let place = from; !search.done; ) {
    const read = words.read(place, search);
    if (read === 'breaks') return refusal('grammar');
    if (read === 'end') break;
    meter.left -= 1;
    if (search.isAtName) atName(asciiLowerCase(read.word.text), place);
    search.take(read.word);
    place = read.next;
  }
  return search.finish();
}

export class CurlSearch {
  done = false;
  inMacro = false;
  private state: 'between' | 'naming' | 'ours' = 'between';
  private awaits: 'login' | 'password' | null = null;
  private login: Word | null = null;
  private password: Word | null = null;
  private hadLogin = false;
  private hadPassword = false;
  /** Outlives the login itself, in some versions. */
  private sawLogin = false;
  private opener: { at: number; byDefault: boolean } | null = null;
  private machineAt = 0;

  /** The host is given in lower case; null is one that is named nowhere. */
  constructor(
    private readonly host: string | null,
    private readonly rules: CurlRules,
  ) {}

  /** Whether the next word is the name of a host. */
  get isAtName(): boolean {
    return this.state === 'naming' && !this.inMacro;
  }

  /** A search for another host that has come as far. */
  searchFor(host: string): CurlSearch {
    return Object.assign(new CurlSearch(host, this.rules), { ...this, host });
  }

  take(word: Word): void {
    if (!this.rules.forgets && this.login?.text && this.password?.text) {
      this.done = true;
      return;
    }
    const said = asciiLowerCase(word.text);
    if (this.inMacro) this.inMacro = said !== '';
    else if (this.state === 'between') this.takeBetween(word, said);
    else if (this.state === 'naming') {
      if (said === this.host) this.enter(this.machineAt, false);
      else this.state = 'between';
    } else this.takeOfOurs(word, said);
  }

  finish(): Reading {
    if (this.opener === null) return NOTHING;
    const { login, password } = this;
    const { alone, forgets } = this.rules;
    const sendsEmpty = alone === 'anything' || (forgets && this.sawLogin);
    const isEnough = login !== null || (password !== null && alone !== 'login');
    if (!sendsEmpty && !isEnough) return NOTHING;
    const { at, byDefault } = this.opener;
    return { kind: 'entry', opener: at, byDefault, login, password, account: null };
  }

  private takeBetween(word: Word, said: string): void {
    if (said === 'macdef' && this.rules.macros) this.inMacro = true;
    else if (said === 'machine') {
      this.leave(word);
      this.sawLogin = false;
    } else if (said === 'default') this.enter(word.at, true);
  }

  private takeOfOurs(word: Word, said: string): void {
    if (this.awaits === 'login') {
      this.login = word;
      this.hadLogin = true;
      this.sawLogin = true;
      this.awaits = null;
    } else if (this.awaits === 'password') {
      this.password = word;
      this.hadPassword = true;
      this.awaits = null;
    } else if (said === 'login' || said === 'password') {
      this.awaits = said;
    } else if (said === 'machine') {
      if (this.rules.passwordAlone && this.hadPassword) {
        this.done = true;
        return;
      }
      this.leave(word);
    } else if (said === 'default' && this.rules.forgets) {
      this.login = null;
      this.password = null;
      if (this.rules.fresh) this.forget();
      this.enter(word.at, true);
    }
    if (this.rules.forgets && this.hadLogin && this.hadPassword) this.done = true;
  }

  private leave(word: Word): void {
    this.state = 'naming';
    this.machineAt = word.at;
    if (this.rules.forgets) this.forget();
  }

  private forget(): void {
    this.awaits = null;
    this.login = null;
    this.password = null;
    this.hadLogin = false;
    this.hadPassword = false;
    if (this.rules.fresh) this.sawLogin = false;
  }

  private enter(at: number, byDefault: boolean): void {
    this.state = 'ours';
    if (this.opener === null || (this.login === null && this.password === null))
      this.opener = { at, byDefault };
  }
}
