/** How curl since 8.11 tells words: in the whole text, without the lines that are comments. */
import { countUpTo, isBlank } from '../lines.js';
import { readCurlWord } from './curl-lines.js';
import type { CurlWords } from './curl-search.js';

/** The text that is searched; `place` tells where in the file a character of it stands. */
export interface CurlText {
  text: string;
  place: (index: number) => number;
}

export interface CurlLimits {
  file: number;
  word: number;
  line: number;
  /** What too long a line does: nothing after it is read, or nothing at all. */
  longLine: 'ends' | 'refuses';
}

/** Null where the file is too large for it. */
export function loadCurlText(text: string, limits: CurlLimits): CurlText | null {
  const starts: number[] = [];
  const places: number[] = [];
  let kept = '';
  let joined = false;
  // Behind the last line end it reads one more line, which is empty.
  for (let at = 0, next = 0; at <= text.length; at = next) {
    const feed = text.indexOf('\n', at);
    next = (feed < 0 ? text.length : feed) + 1;
    const line = text.slice(at, next);
    // A NUL takes the rest of its line away, with the line end (roughly: it depends on where its buffer ends).
    const nul = line.indexOf('\0');
    const whole = nul >= 0 ? line.slice(0, nul) : line.endsWith('\n') ? line : `${line}\n`;
    if (whole.length >= limits.line) {
      if (limits.longLine === 'refuses') return null;
      break;
    }
    const indent = joined ? 0 : indentOf(whole);
    if (joined || whole[indent] !== '#') {
      starts.push(kept.length);
      places.push(at + indent);
      kept += whole.slice(indent);
      if (kept.length >= limits.file) return null;
    }
    joined = nul >= 0;
  }
  return { text: kept, place: (index) => placeOf(index, starts, places) };
}

function indentOf(line: string): number {
  let at = 0;
  while (isBlank(line[at])) at += 1;
  return at;
}

function placeOf(index: number, starts: readonly number[], places: readonly number[]): number {
  const line = countUpTo(index, starts) - 1;
  return (places[line] ?? 0) + index - (starts[line] ?? 0);
}

export interface CurlTextRules {
  /** A word that has no quotes, or the rest of it; sticky. */
  unquoted: RegExp;
  /** Whether a macro is passed over by lines (since 8.20), or its words are looked at for its end. */
  macroByLines: boolean;
  limits: CurlLimits;
}

export function wordsOfText({ text, place: placeInFile }: CurlText, rules: CurlTextRules): CurlWords {
  return {
    read: (from, search) => {
      for (let at = from; ; ) {
        while (text[at] === ' ' || text[at] === '\t') at += 1;
        let restOfLine = false;
        if (search.inMacro) {
          if (text[at] === '\n' || text[at] === '\r') search.inMacro = false;
          restOfLine = rules.macroByLines;
        }
        if (restOfLine || at >= text.length || text[at] === '\n') {
          const newline = text.indexOf('\n', at);
          if (newline < 0) return 'end';
          at = newline + 1;
          continue;
        }
        const word = readCurlWord(text, at, rules.unquoted);
        const isNone = word === null || (word.end === at && text[at] !== '"');
        if (isNone || word.text.length >= rules.limits.word) return 'breaks';
        // The character behind a word goes with it, whatever it is.
        return { word: { text: word.text, at: placeInFile(at) }, next: word.end + 1 };
      }
    },
  };
}
