/**
 * What no entry is taken out of a file in spite of, whatever the models of its readers say (proof.ts): texts
 * over which programs that are not modelled are likely to fall out, and what has a meaning beyond logins.
 *
 * All else over which readers are known to fall out is left to the models: values that are keywords or start
 * with `#`, comments behind values, keywords with capitals, quotes or escapes, unknown words, macros
 * elsewhere, incomplete entries, lone carriage returns, repeated hosts and keys, `default` anywhere.
 */

import type { ByteRange } from './byte-range.js';
import type { Lexeme, Unreadable } from './lexer.js';
import { firstLongLine, lineCounter } from './lines.js';

/** Above this, lines are cut into pieces by some versions of curl, and passed over or refused by others. */
export const LONGEST_LINE = 4095;

/** The first reason why entries at these byte ranges are not to be removed; null where there is none. */
export function findObstacle(
  bytes: Buffer,
  lexemes: readonly Lexeme[],
  removed: readonly ByteRange[],
): Unreadable | null {
  const text = bytes.toString('latin1');
  const refuse = (reason: string, line: number): Unreadable => ({ ok: false, reason, line });

  // Form feed and the like: blanks to a few readers, parts of words to the others.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  const control = text.search(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
  if (control >= 0) return refuse('it contains an unusual control character', lineCounter(text)(control));
  const long = firstLongLine(text, LONGEST_LINE);
  if (long !== null) return refuse('a line is too long for some clients', long);

  const removedEnds = new Set(removed.map((range) => range.end));
  let behindRemoved = false;
  for (const lexeme of lexemes) {
    if (lexeme.role === 'value' && /[\r\n]/.test(lexeme.raw)) {
      return refuse('a quoted value spans a line break', lexeme.line);
    }
    if (lexeme.role === 'comment') continue;
    if (behindRemoved && lexeme.role === 'keyword' && lexeme.text === 'macdef') {
      return refuse('a macro belongs to the entry to remove', lexeme.line);
    }
    behindRemoved = removedEnds.has(lexeme.end);
  }
  return null;
}
