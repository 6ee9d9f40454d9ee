/**
 * git-lfs: words between blanks of any alphabet, keywords alive also inside macros, and an error for whatever
 * it does not expect.
 */
import { UNICODE_BLANK } from '../lines.js';
import {
  firstByHost,
  type NetrcSource,
  newEntry,
  type OpenNetrc,
  type ReadEntry,
  readingOf,
  refusal,
  type Word,
} from './reading.js';

/** A word longer than its buffer is an error. */
const LONGEST_WORD = 64 * 1024;

const BLANK = new RegExp(`[ \\t\\n\\v\\f\\r]|${UNICODE_BLANK}`, 'y');

export function openGitLfs({ text }: NetrcSource): OpenNetrc {
  const entries = entriesOf(text);
  if (entries === null) return () => refusal('grammar');
  const named = firstByHost(entries);
  const byDefault = entries.findLast((one) => one.host === null);
  return (host) => {
    const entry = named.get(host) ?? byDefault;
    return readingOf(entry?.login?.text || entry?.password?.text ? entry : undefined);
  };
}

/** Null where it raises an error. */
function entriesOf(text: string): ReadEntry[] | null {
  const entries: ReadEntry[] = [];
  const words = wordsOf(text);
  let defaultSeen = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const entry = entries.at(-1);
    if (word === undefined || word.text.length > LONGEST_WORD) return null;
    switch (word.text) {
      case 'macdef':
        index += 1;
        break;
      case 'default':
        if (defaultSeen) return null;
        defaultSeen = true;
        entries.push(newEntry(null, word.at));
        break;
      case 'machine': {
        if (defaultSeen) return null;
        index += 1;
        // Without a name it is `default`.
        entries.push(newEntry(words[index]?.text || null, word.at));
        break;
      }
      case 'login':
      case 'password':
      case 'account':
        if (entry === undefined || (entry[word.text]?.text ?? '') !== '') return null;
        index += 1;
        entry[word.text] = words[index] ?? null;
        break;
    }
  }
  return entries;
}

/** A word that begins with `#` runs to the end of the line, also where a value is expected. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = skipBlanks(text, 0);
  while (at < text.length) {
    let end = at;
    if (text[at] === '#') {
      const newline = text.indexOf('\n', at);
      end = newline < 0 ? text.length : newline;
    } else while (end < text.length && skipBlank(text, end) === end) end += 1;
    words.push({ text: text.slice(at, end).replace(/[ \t\v\f\r]+$/, ''), at });
    at = skipBlanks(text, end);
  }
  return words;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  for (let next = skipBlank(text, at); next !== at; next = skipBlank(text, at)) at = next;
  return at;
}

function skipBlank(text: string, at: number): number {
  BLANK.lastIndex = at;
  return BLANK.test(text) ? BLANK.lastIndex : at;
}
