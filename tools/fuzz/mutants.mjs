/** Ways to break the reading and cutting of a netrc, each of which the properties must notice. */

import { check, checkEveryday } from './properties.mjs';

/** @typedef {import('./sources.mjs').Patch} Patch */
/** @typedef {import('./sources.mjs').Netrc} Netrc */

/** @type {Readonly<Record<string, Patch>>} */
export const MUTANTS = Object.freeze({
  'a comment is taken for words': {
    file: 'netrc/lexer.ts',
    from: "if (text[at] === '#') {",
    to: "if (text[at] === '\\u0000') {",
  },
  'the last byte of an entry stays': {
    file: 'netrc/grammar.ts',
    from: 'current.range.end = lexeme.end;',
    to: 'current.range.end = lexeme.end - 1;',
  },
  'macros are not known': { file: 'netrc/lexer.ts', from: "  'force',\n  'macdef',\n", to: "  'force',\n" },
  'hosts are compared with their letter case': {
    file: 'netrc/lexer.ts',
    from: '(letter) => letter.toLowerCase()',
    to: '(letter) => letter',
  },
  'only the first of several entries goes': {
    file: 'netrc/removal.ts',
    from: 'toRemove.map((entry) => entry.range),',
    to: 'toRemove.slice(0, 1).map((entry) => entry.range),',
  },
  'of CRLF only the CR is a line end': {
    file: 'netrc/lines.ts',
    from: "return text[at + 1] === '\\n' ? at + 2 : at + 1;",
    to: 'return at + 1;',
  },
  'the blank before the next word goes too': {
    file: 'netrc/removal.ts',
    from: 'return { start: closesLine ? start : range.start, end: next };',
    to: 'return { start, end: next };',
  },
  'quotes are not known': {
    file: 'netrc/lexer.ts',
    from: "const quoted = text[start] === '\"';",
    to: 'const quoted = false;',
  },
  'nothing is proven for other hosts': {
    file: 'netrc/proof.ts',
    from: "if (!hadNoneOfItsOwn || !mayBe) return { kind: 'changes', program };",
    to: '',
  },
  'what remains for some reader is not told': {
    file: 'netrc/proof.ts',
    from: '!sameAnswer(is, otherwise) ? [is.opener] : [];',
    to: '!sameAnswer(is, otherwise) ? [] : [];',
  },
  'an entry without a clear end goes': {
    file: 'netrc/obstacles.ts',
    from: 'if (within !== undefined) return within;',
    to: '',
  },
  'Python is thought to skip every comment': {
    file: 'netrc/readers/python.ts',
    from: 'if (stream.line === lineBefore && top.text.length === 1) stream.readLine();',
    to: 'stream.readLine();',
  },
  'curl is thought to read what follows a word': {
    file: 'netrc/readers/curl-text.ts',
    from: 'next: word.end + 1 };',
    to: 'next: word.end };',
  },
  'curl is thought to take the last of several entries': {
    file: 'netrc/readers/curl-search.ts',
    from: 'if (!named.has(name)) named.set(',
    to: 'named.set(',
  },
  'a long row is passed over to its ends': {
    file: 'netrc/excerpt.ts',
    from: 'const ENDS = 3;',
    to: 'const ENDS = 0;',
  },
  'entries behind which a comment may stand are passed over': {
    file: 'netrc/entry-runs.ts',
    from: '[!$-[',
    to: '[!#$-[',
  },
  'in a long row hosts are taken for others that the rest of the file names': {
    file: 'netrc/excerpt.ts',
    from: 'const kept = new Set([...elsewhere, ',
    to: 'const kept = new Set([',
  },
});

/**
 * What is noticed first of a broken version; null where nothing is.
 *
 * @param {Netrc} tried
 * @param {Netrc} trusted
 * @param {Iterable<readonly Buffer[]>} portions
 */
export function firstNoticed(tried, trusted, portions) {
  let files = 0;
  try {
    for (const portion of portions) {
      for (const before of portion) {
        files += 1;
        check(tried, trusted, before);
      }
    }
    files = 0;
    checkEveryday(tried, trusted);
    return null;
  } catch (error) {
    const [what] = String(error instanceof Error ? error.message : error).split('\n');
    return files === 0 ? `everyday file: ${what}` : `file ${files}: ${what}`;
  }
}
