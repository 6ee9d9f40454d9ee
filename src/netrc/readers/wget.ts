/** wget: quotes and escapes as it finds them, a comment wherever a word may begin, and `default` for FTP only. */

import { asciiLowerCase } from '../lexer.js';
import { linesWithFeeds } from '../lines.js';
import {
  firstByHost,
  type NetrcSource,
  newEntry,
  type OpenNetrc,
  type ReadEntry,
  readingOf,
  type Word,
} from './reading.js';

const TAKES_VALUE = new Set(['account', 'login', 'machine', 'password', 'port', 'force']);

export function openWget({ text }: NetrcSource): OpenNetrc {
  const entries = firstByHost(entriesOf(text), asciiLowerCase);
  return (host) => {
    const entry = entries.get(asciiLowerCase(host));
    return readingOf(entry?.password === null ? undefined : entry);
  };
}

/** Without those that have no login: they do not count, while one without a password is found and not used. */
function entriesOf(text: string): ReadEntry[] {
  const entries: ReadEntry[] = [];
  let current: ReadEntry | null = null;
  let awaits: Word | null = null;
  let inMacro = false;
  let lineAt = 0;
  for (const line of linesWithFeeds(text)) {
    const cut = line.indexOf('\0');
    const words = readLine(cut < 0 ? line : line.slice(0, cut), lineAt);
    lineAt += line.length;
    if (inMacro && words.isEmpty) inMacro = false;
    if (inMacro) continue;
    for (const word of words.list) {
      if (awaits !== null) {
        if (awaits.text === 'machine') {
          current = newEntry(word.text, awaits.at);
          entries.push(current);
        } else if (awaits.text === 'login' && current !== null) current.login = word;
        else if (awaits.text === 'password' && current !== null) current.password = word;
        awaits = null;
      } else if (TAKES_VALUE.has(word.text)) awaits = word;
      else if (word.text === 'default') {
        current = newEntry(null, word.at);
        entries.push(current);
      } else if (word.text === 'macdef') {
        inMacro = true;
        break;
      }
    }
  }
  return entries.filter(({ login }) => login !== null);
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && ' \t\n\v\f\r'.includes(char);
}

function readLine(line: string, lineAt: number): { list: Word[]; isEmpty: boolean } {
  const list: Word[] = [];
  let at = 0;
  const skip = () => {
    while (isSpace(line[at])) at += 1;
  };
  skip();
  const isEmpty = at >= line.length;
  for (skip(); at < line.length && line[at] !== '#'; skip()) {
    const start = at;
    const quoted = line[at] === '"';
    let text = '';
    if (quoted) at += 1;
    while (at < line.length && (quoted ? line[at] !== '"' : !isSpace(line[at]))) {
      if (line[at] === '\\') at += 1;
      text += line[at] ?? '';
      at += 1;
    }
    // Both the closing quote and what stands right behind it are passed over.
    at += quoted ? 2 : 1;
    list.push({ text, at: lineAt + start });
  }
  return { list, isEmpty };
}
