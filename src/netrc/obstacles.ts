/**
 * What no entry is taken out of a file in spite of, whatever the models of its readers say (proof.ts): bytes of which
 * nobody can tell whether they are the entry's, and what has a meaning beyond logins.
 *
 * All else over which readers are known to fall out is left to the models: values that are keywords or start
 * with `#`, comments behind values, keywords with capitals, quotes or escapes, unknown words, macros and open quotes
 * elsewhere, control characters, long lines, incomplete entries, lone carriage returns, repeated hosts and keys,
 * `default` anywhere.
 */

import { hidesEndOf, type NetrcEntry } from './grammar.js';
import type { Lexeme, Unclear } from './lexer.js';
import { UNICODE_BLANK } from './lines.js';

/** What some readers take for a blank and others for a part of a word: control characters, and blanks of Unicode. */
const UNUSUAL_BLANK = `[\\0-\\x08\\v\\f\\x0e-\\x1f\\x7f]|${UNICODE_BLANK}`;

/** Where it begins or ends a word `machine`, what follows is another host's entry to some readers. */
const HIDDEN_ENTRY = new RegExp(`(?:${UNUSUAL_BLANK})machine|machine(?:${UNUSUAL_BLANK})`, 'i');

export interface Obstacle {
  reason: string;
  line: number;
}

/** The first reason why these entries are not to be removed; null where there is none. */
export function findObstacle(
  { lexemes, unclear }: { lexemes: readonly Lexeme[]; unclear: readonly Unclear[] },
  removed: readonly NetrcEntry[],
): Obstacle | null {
  const within = unclear.find((one) => removed.some((entry) => hidesEndOf(one, entry)));
  if (within !== undefined) return within;

  const ends = new Set(removed.map(({ range }) => range.end));
  let behindRemoved = false;
  for (const { role, text, raw, start, end, line } of lexemes) {
    if (role === 'comment') continue;
    if (behindRemoved && role === 'keyword' && text === 'macdef') {
      return { reason: 'a macro belongs to the entry to remove', line };
    }
    const isRemoved = removed.some(({ range }) => range.start <= start && end <= range.end);
    if (isRemoved && HIDDEN_ENTRY.test(raw)) {
      return { reason: 'a blank that only some clients know hides where it ends', line };
    }
    behindRemoved = ends.has(end);
  }
  return null;
}
