/**
 * Where readers of netrc disagree in a way that lets one entry's removal change what another host gets.
 *
 * Taking an entry out is harmless for the rest of the file as long as every reader stands between two
 * entries both where the removed text began and where it ended. The readers that are not Python, and what
 * can leave them elsewhere:
 *
 * - A value (or host) that is itself a keyword, such as `password machine`: curl up to 8.18 takes it for the
 *   keyword, swallows the next `machine` and comes to its senses only in the entry after that.
 * - A bare value that starts with `#`: wget and some curl see a comment, and take the next word as the value.
 * - A comment behind values on the same line: curl 7.74-7.83 and 8.11 onwards and aria2 read its words, so
 *   keywords in it are live and change the entry that the words then belong to.
 * - Keywords in quotes, with escapes or with capitals: a keyword to some and an ignored word to others, and
 *   what is ignored leaves its `login` and `password` to the entry above.
 * - Blanks inside a value (quoted or escaped): several words to readers without quotes; fatal or harmful
 *   where one of them is a keyword, starts a comment, or stands on a new line.
 * - Macros: they belong to the entry above them; git-lfs, and curl in CRLF files, read their body as if it
 *   were entries; a line of blanks ends them for half of the readers; words between a macro and the next
 *   entry belong to different entries, or to none.
 * - An entry without `login` or `password` (`user` counts for Python only): what some curl make of it depends
 *   on whether another entry follows.
 * - A carriage return without line feed: a line end for some, a blank or a part of a value for others. Other
 *   control characters: blanks for wget only.
 * - Lines above 4 KB: older curl reads them in parts of that size, each part as a line of its own.
 *
 * Harmless, and so let through: repeated hosts and keys, `default` anywhere, incomplete entries elsewhere,
 * unknown words inside entries, words before the first entry, `#` inside values, bytes that are not UTF-8,
 * CRLF, a missing final newline. Python's own troubles with comments are modelled in python-readers.ts.
 */
import { firstLongLine, isBlank, isLineEnd, lineCounter } from './lines.js';
import { asciiLowerCase, type Piece, type Unreadable } from './pieces.js';

/** The words that are keywords to readers other than Python. */
const FOREIGN_KEYWORDS = new Set(['machine', 'default', 'login', 'password', 'account', 'macdef']);

/** Older curl reads into a buffer of 4096 bytes, the closing zero included. */
export const LONGEST_LINE = 4095;

interface Span {
  start: number;
  end: number;
}

/** The first reason why entries at these spans cannot be removed with certainty; null where there is none. */
export function findDisagreement(
  bytes: Buffer,
  pieces: readonly Piece[],
  removed: readonly Span[],
): Unreadable | null {
  const text = bytes.toString('latin1');
  const refuse = (reason: string, line: number): Unreadable => ({ ok: false, reason, line });

  const control = oddControlCharacter(text);
  if (control >= 0) return refuse('it holds an unusual control character', lineCounter(text)(control));
  const long = firstLongLine(text, LONGEST_LINE);
  if (long !== null) return refuse('a line is longer than some clients read', long);

  const removedStarts = new Set(removed.map((span) => span.start));
  const removedEnds = new Set(removed.map((span) => span.end));
  let inRemoved = false;
  /** The keys of the kept entry that was opened last; null before the first. */
  let keptKeys: Set<string> | null = null;
  let afterRemoved = false;
  let afterMacro = false;
  for (const [index, piece] of pieces.entries()) {
    const reason = pieceReason(piece, text) ?? macroReason(piece, pieces[index - 1], text);
    if (reason !== null) return refuse(reason, piece.line);
    if (piece.role === 'comment') continue;
    const opensMacro = piece.role === 'keyword' && piece.text === 'macdef';
    if (opensMacro && afterRemoved) {
      return refuse('a macro belongs to the entry that would be removed', piece.line);
    }
    if (afterMacro && !opensMacro && !opensEntry(piece)) {
      return refuse('words after a macro belong to no entry', piece.line);
    }
    if (opensEntry(piece)) {
      inRemoved = removedStarts.has(piece.start);
      if (!inRemoved) keptKeys = new Set();
      else if (keptKeys !== null && !(keptKeys.has('login') && keptKeys.has('password'))) {
        return refuse('the entry above it has no login or no password', piece.line);
      }
    } else if (piece.role === 'keyword' && !inRemoved) {
      keptKeys?.add(piece.text);
    }
    afterMacro = piece.role === 'macro';
    afterRemoved = removedEnds.has(piece.end);
  }
  return null;
}

function opensEntry(piece: Piece): boolean {
  return piece.role === 'keyword' && (piece.text === 'machine' || piece.text === 'default');
}

/** Form feed and the like, and a carriage return that is not part of a CRLF. */
function oddControlCharacter(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0d ? text[at + 1] !== '\n' : code === 0x7f || (code < 0x20 && code !== 9 && code !== 10)) {
      return at;
    }
  }
  return -1;
}

function pieceReason(piece: Piece, text: string): string | null {
  switch (piece.role) {
    case 'keyword':
      return piece.raw === piece.text ? null : 'a keyword is written with quotes, escapes or capital letters';
    case 'unknown':
      return /["\\]/.test(piece.raw) ? 'a word that is no keyword holds quotes or escapes' : null;
    case 'value':
      return valueReason(piece);
    case 'comment':
      return sharesLine(piece, text) && holdsKeyword(piece.raw)
        ? 'a comment behind an entry holds a netrc keyword, which some clients obey'
        : null;
    case 'macro':
      return holdsKeyword(piece.raw) ? 'a macro holds a netrc keyword, which some clients obey' : null;
  }
}

function valueReason(piece: Piece): string | null {
  if (FOREIGN_KEYWORDS.has(asciiLowerCase(piece.text))) {
    return 'a name or value is itself a netrc keyword';
  }
  if (piece.raw.startsWith('#')) return 'a value starts with #, which some clients take for a comment';
  if (/[\r\n]/.test(piece.raw)) return 'a quoted value runs over a line end';
  if (!/[ \t]/.test(piece.raw)) return null;
  if (!piece.raw.startsWith('"')) return 'a value holds an escaped blank';
  return holdsKeyword(piece.raw) || /[ \t]#/.test(piece.raw)
    ? 'a quoted value holds a netrc keyword or a comment sign, which some clients obey'
    : null;
}

/** Whether something but blanks stands before the comment on its line. */
function sharesLine(comment: Piece, text: string): boolean {
  let at = comment.start;
  while (isBlank(text[at - 1])) at -= 1;
  return at > 0 && !isLineEnd(text[at - 1]);
}

function holdsKeyword(text: string): boolean {
  return text.split(/[ \t\r\n"#\\]+/).some((word) => FOREIGN_KEYWORDS.has(asciiLowerCase(word)));
}

function macroReason(piece: Piece, before: Piece | undefined, text: string): string | null {
  if (piece.role === 'keyword' && piece.text === 'macdef') {
    return sharesLine(piece, text) ? 'a macro does not start on a line of its own' : null;
  }
  if (piece.role === 'value' && before?.role === 'keyword' && before.text === 'macdef') {
    return before.line === piece.line ? null : 'the name of a macro does not stand beside its keyword';
  }
  if (piece.role !== 'macro') return null;
  if (piece.raw !== '' && !isLineEnd(piece.raw[0])) return 'something stands behind the name of a macro';
  return /\n[ \t]+\r?(\n|$)/.test(piece.raw)
    ? 'a macro holds a line of blanks, which ends it for some clients'
    : null;
}
