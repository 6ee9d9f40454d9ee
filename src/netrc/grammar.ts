/**
 * The entries of a netrc. Text fields are latin1, one character per byte, so that a value in whatever
 * encoding can be compared and is never altered by decoding.
 */
import type { Writable } from '../model/writable.js';
import { excerptAbout } from './excerpt.js';
import {
  asciiLowerCase,
  BYTE_ORDER_MARK,
  type Lexeme,
  readLexemes,
  type Unclear,
  type Unreadable,
} from './lexer.js';
import { isSeparator, lineCounter } from './lines.js';

export interface NetrcEntry {
  /** The name as it is in the file, without quotes, or empty if there is none; null for the `default` entry. */
  readonly host: string | null;
  readonly login: string | null;
  readonly password: string | null;
  readonly account: string | null;
  /** From the first byte of `machine` or `default` to behind the entry's last word. */
  readonly range: { readonly start: number; readonly end: number };
  /** 1-based. */
  readonly lines: { readonly first: number; readonly last: number };
}

export type NetrcParse =
  | {
      readonly ok: true;
      readonly entries: readonly NetrcEntry[];
      /**
       * Lines on which a macro, a comment, a quoted text or a word glued to a byte order mark says
       * `machine` and a name: no entry, though a laxer reader may take it for one.
       */
      readonly mentionsInMacro: readonly number[];
    }
  | {
      readonly ok: false;
      /** Plain words, without anything from the file. */
      readonly reason: string;
      readonly line: number;
    };

/** The entries as this grammar has them, and where other readers may see others. */
export type NetrcReading =
  | {
      readonly ok: true;
      readonly entries: readonly NetrcEntry[];
      readonly mentionsInMacro: readonly number[];
      readonly unclear: readonly Unclear[];
    }
  | Unreadable;

/** Reads all entries; `ok: false` only where the file is no text. */
export function readNetrc(bytes: Buffer): NetrcReading {
  const read = readLexemes(bytes);
  if (!read.ok) return read;
  const { lexemes, unclear } = read;
  const lineOf = lineCounter(bytes.toString('latin1'));
  return { ok: true, entries: collectEntries(lexemes, lineOf), mentionsInMacro: mentions(lexemes), unclear };
}

/** The same without the entries of other hosts than these, but with `default`. */
export function readNetrcAbout(bytes: Buffer, hosts: Iterable<string>): NetrcReading {
  const wanted = new Set(Array.from(hosts, asciiLowerCase));
  const excerpt = excerptAbout(bytes, wanted);
  const read = readNetrc(excerpt.bytes);
  if (!read.ok) return read;
  return {
    ok: true,
    entries: read.entries
      .filter(({ host }) => host === null || wanted.has(asciiLowerCase(host)))
      .map((entry) => ({
        ...entry,
        range: excerpt.range(entry.range),
        lines: { first: excerpt.line(entry.lines.first), last: excerpt.line(entry.lines.last) },
      })),
    mentionsInMacro: read.mentionsInMacro.map((line) => excerpt.line(line)),
    unclear: read.unclear.map((one) => ({
      ...one,
      at: excerpt.place(one.at),
      line: excerpt.line(one.line),
    })),
  };
}

/** Reads all entries; `ok: false` where the file cannot be understood beyond doubt. */
export function parseNetrc(bytes: Buffer): NetrcParse {
  return parsed(readNetrc(bytes), () => true);
}

/**
 * The entries of these hosts, and `default`; `ok: false` where those cannot be told from the rest beyond doubt. What
 * is unclear elsewhere in the file does not count, as soon as the hosts have an entry.
 */
export function parseNetrcAbout(bytes: Buffer, hosts: Iterable<string>): NetrcParse {
  const read = readNetrcAbout(bytes, hosts);
  const own = read.ok ? read.entries.filter(({ host }) => host !== null) : [];
  return parsed(read, (unclear) => own.length === 0 || own.some((entry) => hidesEndOf(unclear, entry)));
}

/** Whether nobody can tell by it where the entry ends. */
export function hidesEndOf({ at, hidesEnd }: Unclear, { range }: NetrcEntry): boolean {
  return hidesEnd && range.start <= at && at < range.end;
}

function parsed(read: NetrcReading, counts: (unclear: Unclear) => boolean): NetrcParse {
  if (!read.ok) return read;
  const unclear = read.unclear.find(counts);
  if (unclear !== undefined) return { ok: false, reason: unclear.reason, line: unclear.line };
  return { ok: true, entries: read.entries, mentionsInMacro: read.mentionsInMacro };
}

/** An entry up to the word that was read last. */
type OpenEntry = Writable<{ [Key in keyof NetrcEntry]: Writable<NetrcEntry[Key]> }>;

function collectEntries(lexemes: readonly Lexeme[], lineOf: (offset: number) => number): NetrcEntry[] {
  const entries: NetrcEntry[] = [];
  let current: OpenEntry | null = null;
  let keyword = '';
  for (const lexeme of lexemes) {
    if (lexeme.role === 'comment' || lexeme.role === 'macro') continue;
    if (lexeme.role === 'keyword') {
      keyword = lexeme.text;
      if (keyword === 'macdef') current = null;
      if (keyword === 'machine' || keyword === 'default') {
        current = {
          host: keyword === 'machine' ? '' : null,
          login: null,
          password: null,
          account: null,
          range: { start: lexeme.start, end: lexeme.end },
          lines: { first: lexeme.line, last: lexeme.line },
        };
        entries.push(current);
      }
    }
    if (current === null) continue;
    if (lexeme.role === 'value') setField(current, keyword, lexeme.text);
    // Unknown words, values of other keywords and comments between two words go with the entry.
    current.range.end = lexeme.end;
    current.lines.last = lineOf(lexeme.end - 1);
  }
  return entries;
}

/** A repeated key overwrites, as it does in Python. */
function setField(entry: OpenEntry, keyword: string, value: string): void {
  if (keyword === 'machine') entry.host = value;
  if (keyword === 'login' || keyword === 'user') entry.login = value;
  if (keyword === 'password') entry.password = value;
  if (keyword === 'account') entry.account = value;
}

/** `machine` as a word of its own, with another word behind it. */
const MACHINE_AND_NAME = /(?<=^|[ \t\r\n"#])machine[ \t\r\n]+(?=[^ \t\r\n])/gi;

function mentions(lexemes: readonly Lexeme[]): number[] {
  const lines = new Set<number>();
  for (const lexeme of lexemes) {
    if (lexeme.role === 'unknown' && asciiLowerCase(lexeme.text) === `${BYTE_ORDER_MARK}machine`) {
      lines.add(lexeme.line);
    }
    const holdsText = lexeme.role === 'comment' || lexeme.role === 'macro';
    if (!holdsText && !Array.from(lexeme.raw).some(isSeparator)) continue;
    const lineWithin = lineCounter(lexeme.raw);
    for (const match of lexeme.raw.matchAll(MACHINE_AND_NAME)) {
      lines.add(lexeme.line + lineWithin(match.index) - 1);
    }
  }
  return [...lines].sort((a, b) => a - b);
}
