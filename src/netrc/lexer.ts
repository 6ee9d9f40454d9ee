/**
 * Cuts a netrc into lexemes, the way Python 3.11 and later do: quotes only where a word starts, a
 * backslash takes the next byte, `#` opens a comment only where a keyword may stand, and a macro runs to
 * the first empty line. Every lexeme knows the bytes it came from. Where no two readers agree on which bytes make
 * a word, it reads on and says so.
 */
import { afterLineEnd, isLineEnd, isSeparator, lineCounter, nextLineEnd } from './lines.js';

export interface Lexeme {
  /** `unknown` is a word that stands where a keyword may stand and is none. */
  role: 'keyword' | 'value' | 'unknown' | 'comment' | 'macro';
  start: number;
  end: number;
  line: number;
  /** Keywords in lower case; words without quotes and escapes; comments and macro bodies as they are. */
  text: string;
  /** The bytes as they are in the file, latin1. */
  raw: string;
}

export interface Unreadable {
  ok: false;
  reason: string;
  line: number;
}

/** A place at which readers cut the text into words in different ways. */
export interface Unclear {
  at: number;
  /** Whether nobody can tell where the word ends, and so what it is in. */
  hidesEnd: boolean;
  /** Plain words, without anything from the file. */
  reason: string;
  line: number;
}

export type Pieces = { ok: true; lexemes: Lexeme[]; unclear: Unclear[] } | Unreadable;

/** Keywords followed by exactly one value, whatever that value says. */
const TAKES_VALUE = new Set([
  'machine',
  'login',
  'user',
  'account',
  'password',
  'port',
  'protocol',
  'force',
  'macdef',
]);

const WIDE_ENCODINGS: readonly Buffer[] = [
  Buffer.from([0xff, 0xfe]),
  Buffer.from([0xfe, 0xff]),
  Buffer.from([0x00, 0x00, 0xfe, 0xff]),
];

/** The bytes that editors put before UTF-8 text, as latin1. No reader skips them. */
export const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf';

interface Word {
  end: number;
  text: string;
}

/** Cuts the whole file, or says in plain words (never with its content) why that cannot be done. */
export function readLexemes(bytes: Buffer): Pieces {
  const text = bytes.toString('latin1');
  const lineOf = lineCounter(text);
  if (WIDE_ENCODINGS.some((mark) => bytes.subarray(0, mark.length).equals(mark))) {
    return { ok: false, reason: 'it is UTF-16 or UTF-32, which no client reads', line: 1 };
  }
  const unclear: Unclear[] = [];
  const doubt: Doubt = (reason, at, hidesEnd = false) =>
    unclear.push({ at, hidesEnd, reason, line: lineOf(at) });
  for (const { index } of text.matchAll(/\0/g)) doubt('it contains a NUL byte', index);

  const lexemes: Lexeme[] = [];
  const add = (role: Lexeme['role'], start: number, end: number, said: string): void => {
    lexemes.push({ role, start, end, line: lineOf(start), text: said, raw: text.slice(start, end) });
  };
  let at = skipSeparators(text, 0);
  while (at < text.length) {
    if (text[at] === '#') {
      const end = nextLineEnd(text, at);
      add('comment', at, end, text.slice(at, end));
      at = skipSeparators(text, end);
      continue;
    }
    const word = readWord(text, at, doubt);
    if (word.text === '') doubt('an empty quoted word is in the place of a keyword', at);
    const keyword = asciiLowerCase(word.text);
    const known = keyword === 'default' || TAKES_VALUE.has(keyword);
    add(known ? 'keyword' : 'unknown', at, word.end, known ? keyword : word.text);
    const keywordAt = at;
    at = skipSeparators(text, word.end);
    if (!TAKES_VALUE.has(keyword)) continue;

    const needsName = keyword === 'machine' || keyword === 'macdef';
    if (at >= text.length) {
      if (needsName) doubt(`a ${keyword} has no name`, keywordAt);
      continue;
    }
    const value = readWord(text, at, doubt);
    if (needsName && value.text === '') doubt(`a ${keyword} has no name`, keywordAt);
    add('value', at, value.end, value.text);
    at = value.end;
    if (keyword === 'macdef') {
      const end = macroEnd(text, at);
      add('macro', at, end, text.slice(at, end));
      at = end;
    }
    at = skipSeparators(text, at);
  }
  return { ok: true, lexemes, unclear: unclear.sort((a, b) => a.at - b.at) };
}

function skipSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSeparator(text[at])) at += 1;
  return at;
}

type Doubt = (reason: string, at: number, hidesEnd?: boolean) => void;

function readWord(text: string, start: number, doubt: Doubt): Word {
  const quoted = text[start] === '"';
  let said = '';
  let at = quoted ? start + 1 : start;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (quoted && char === '"') {
      const end = at + 1;
      if (end < text.length && !isSeparator(text[end])) {
        doubt('text follows a closing quote without a space', at);
      }
      return { end, text: said };
    }
    if (!quoted && isSeparator(char)) break;
    if (char === '\\') {
      at += 1;
      if (at >= text.length || isLineEnd(text[at])) doubt('a line ends with a backslash', at - 1, true);
      // Of CRLF it takes both.
      const end = Math.max(afterLineEnd(text, at), at + 1);
      said += text.slice(at, end);
      at = end;
    } else {
      said += char;
      at += 1;
    }
  }
  if (quoted) doubt('a quote is never closed', start, true);
  return { end: Math.min(at, text.length), text: said };
}

/** From behind a macro's name to behind the first empty line, or to the end of the file. */
function macroEnd(text: string, nameEnd: number): number {
  let lineStart = afterLineEnd(text, nextLineEnd(text, nameEnd));
  while (lineStart < text.length) {
    const lineEnd = nextLineEnd(text, lineStart);
    const next = afterLineEnd(text, lineEnd);
    if (lineEnd === lineStart) return next;
    lineStart = next;
  }
  return text.length;
}

/** Lower case for ASCII only: other bytes are not letters here. */
export function asciiLowerCase(text: string): string {
  return /[A-Z]/.test(text) ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text;
}
