/** aria2: plain words, comments at the very start of a line only; an entry for `.host` serves all names below it. */
import { linesWithFeeds } from '../lines.js';
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

const VALUES = new Set(['machine', 'login', 'password', 'account', 'macdef']);

export function openAria2({ text }: NetrcSource): OpenNetrc {
  const entries = entriesOf(text);
  if (entries === null) return () => refusal('grammar');
  // It looks at one after another, and `default` gives nothing for HTTP: so what stands behind one is never found.
  const end = entries.findIndex(({ host }) => host === null);
  const reached = end < 0 ? entries : entries.slice(0, end);
  const named = firstByHost(reached);
  return (host) => {
    let found = named.get(host);
    for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
      const wider = named.get(host.slice(dot));
      if (wider !== undefined && (found === undefined || wider.opener < found.opener)) found = wider;
    }
    return readingOf(found);
  };
}

/** Null where it raises an error. */
function entriesOf(text: string): ReadEntry[] | null {
  const entries: ReadEntry[] = [];
  let awaits: Word | null = null;
  let inMacro = false;
  let lineAt = 0;
  for (const line of linesWithFeeds(text)) {
    const at = lineAt;
    lineAt += line.length;
    if (inMacro) {
      inMacro = !/^[\r\n]/.test(line);
      continue;
    }
    if (line.startsWith('#')) continue;
    for (const match of line.matchAll(/[^ \t\n]+/g)) {
      const word = { text: match[0].replace(/^\r+|\r+$/g, ''), at: at + match.index };
      if (word.text === '') continue;
      const entry = entries.at(-1);
      if (awaits !== null) {
        if (awaits.text === 'machine') entries.push(newEntry(word.text, awaits.at));
        else if (awaits.text === 'macdef') inMacro = true;
        else if (entry !== undefined) entry[awaits.text as 'login' | 'password' | 'account'] = word;
        awaits = null;
      } else if (word.text === 'default') entries.push(newEntry(null, word.at));
      else if (word.text !== 'machine' && entry === undefined) return null;
      else if (VALUES.has(word.text)) awaits = word;
    }
  }
  return awaits === null ? entries : null;
}
