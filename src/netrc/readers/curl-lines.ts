/** How curl up to 8.10 tells words: line by line. */
import { linesWithFeeds } from '../lines.js';
import type { CurlWords } from './curl-search.js';
import type { Word } from './reading.js';

/** A line of a netrc, cut into words. */
interface CurlLine {
  /** Whether a macro ends here. */
  isEmpty: boolean;
  words: readonly Word[];
  /** Whether curl gives up behind these words, since a quote is not closed. */
  breaks: boolean;
}

interface Line {
  text: string;
  at: number;
}

type Step = Word | 'end' | 'breaks' | { isEmpty: boolean; next: number };

/** Places are counted over the beginnings of lines and the words between them. */
function inOrder(lines: Iterable<CurlLine>): CurlWords {
  const steps: Step[] = [];
  let nothingSince = false;
  for (const { isEmpty, words, breaks } of lines) {
    const saysNothing = words.length === 0 && !breaks;
    // The first of several empty lines has ended the macro.
    if (saysNothing && (!isEmpty || nothingSince)) continue;
    nothingSince = saysNothing;
    steps.push({ isEmpty, next: steps.length + 1 + words.length + (breaks ? 1 : 0) }, ...words);
    if (breaks) steps.push('breaks');
  }
  return {
    read: (from, search) => {
      for (let place = from; ; ) {
        const step = steps[place] ?? 'end';
        if (typeof step === 'string') return step;
        if ('text' in step) return { word: step, next: place + 1 };
        if (step.isEmpty) search.inMacro = false;
        place = search.inMacro ? step.next : place + 1;
      }
    },
  };
}

/** Before 7.84: words are what stands between blanks, and a `#` counts only where a line begins. */
export function plainLines(text: string): CurlWords {
  return inOrder(readEach(piecesOf(text), plainWords));
}

/** 7.84 to 8.10: quotes, and a `#` where a word begins. */
export function quotedLines(text: string): CurlWords {
  return inOrder(readEach(wholeLines(text), quotedWords));
}

type LineWords = Pick<CurlLine, 'words' | 'breaks'>;

function* readEach(lines: Iterable<Line>, read: (line: Line) => LineWords): Generator<CurlLine> {
  for (const line of lines) yield { isEmpty: /^[\r\n]/.test(line.text), ...read(line) };
}

function plainWords(line: Line): LineWords {
  const words = Array.from(
    line.text.matchAll(/[^ \t\n]+/g),
    (match): Word => ({ text: match[0], at: line.at + match.index }),
  );
  return { words: words[0]?.text.startsWith('#') ? [] : words, breaks: false };
}

function quotedWords(line: Line): LineWords {
  const words: Word[] = [];
  let at = 0;
  for (;;) {
    while (line.text[at] === ' ' || line.text[at] === '\t') at += 1;
    const isRead = at >= line.text.length || line.text[at] === '#';
    const word = isRead ? null : readCurlWord(line.text, at, BETWEEN_SPACES);
    if (word === null) return { words, breaks: !isRead };
    words.push({ text: word.text, at: line.at + at });
    // The character behind a word goes with it, so that a line end there makes no empty word.
    at = word.end + 1;
  }
}

/** In pieces of 4095 bytes at most, each of which is a line; without what a NUL hides. */
function* piecesOf(text: string): Generator<Line> {
  for (const { 0: lexeme, index } of text.matchAll(/[^\n]{0,4094}[\s\S]/g)) {
    yield { text: lexeme.replace(/\0[\s\S]*/, ''), at: index };
  }
}

/**
 * Without lines that are too long, as before 8.8; later versions end there. A NUL ends the reading where it
 * begins a line, and else costs its line and the next.
 */
function* wholeLines(text: string): Generator<Line> {
  let at = 0;
  let spoilt = false;
  for (const part of linesWithFeeds(text)) {
    const nul = part.indexOf('\0');
    const isLast = !part.endsWith('\n');
    const line = isLast ? `${nul < 0 ? part : part.slice(0, nul)}\n` : part;
    if (nul === 0) break;
    if (nul > 0 && !isLast) spoilt = true;
    else if (spoilt) spoilt = false;
    else if (line.length <= 4095) yield { text: line, at };
    at += part.length;
  }
}

/** The rest of a word without quotes. */
export const BETWEEN_SPACES = /[^ \t\n\v\f\r]*/y;

/** Null where a quote is not closed. A word without quotes may be empty. */
export function readCurlWord(
  text: string,
  start: number,
  unquoted: RegExp,
): { text: string; end: number } | null {
  if (text[start] !== '"') {
    unquoted.lastIndex = start;
    const [said = ''] = unquoted.exec(text) ?? [];
    return { text: said, end: start + said.length };
  }
  let said = '';
  for (let at = start + 1; at < text.length; at += 1) {
    let char = text[at] ?? '';
    if (char === '"') return { text: said, end: at + 1 };
    if (char === '\\') {
      at += 1;
      char = text[at] ?? '';
      char = { n: '\n', r: '\r', t: '\t' }[char] ?? char;
    }
    said += char;
  }
  return null;
}
