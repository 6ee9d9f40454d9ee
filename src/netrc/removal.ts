/**
 * Takes entries out of a netrc: the result is the original without the removed ranges, and every other byte
 * is as it was. Refuses rather than guesses: see disagreements.ts for what is refused, and after the cut the
 * file is read again, by the own grammar and by models of Python's, before anything is handed out.
 */
import { findDisagreement, LONGEST_LINE } from './disagreements.js';
import { type NetrcEntry, type NetrcParse, parseNetrc } from './grammar.js';
import { afterLineEnd, firstLongLine, isBlank, isLineEnd, nextLineEnd } from './lines.js';
import { asciiLowerCase, BYTE_ORDER_MARK, readPieces } from './pieces.js';
import { pythonLosesSomething, pythonStillFinds } from './python-readers.js';

export interface RemovedEntry {
  host: string;
  lines: { first: number; last: number };
  /** The entry from `machine` to its last word. */
  text: Buffer;
}

export type Removal =
  | { ok: true; bytes: Buffer; removed: RemovedEntry[] }
  | {
      ok: false;
      /** Plain words, without anything from the file. */
      reason: string;
      line: number;
    };

interface Range {
  start: number;
  end: number;
}

/** Removes the given entries, which must be this file's own. `default` is never removed. */
export function removeEntries(bytes: Buffer, parse: NetrcParse, entries: NetrcEntry[]): Removal {
  if (!parse.ok) return parse;
  const read = readPieces(bytes);
  if (!read.ok) return read;
  const refuse = (reason: string): Removal => ({ ok: false, reason, line: entries[0]?.lines.first ?? 1 });

  const starts = new Set(entries.map((entry) => entry.span.start));
  const doomed = parse.entries.filter((entry) => starts.has(entry.span.start));
  const kept = parse.entries.filter((entry) => !starts.has(entry.span.start));
  const fresh = parseNetrc(bytes);
  if (doomed.length !== starts.size || !fresh.ok || !sameSpans(fresh.entries, parse.entries)) {
    return refuse('the entries are not those of this file');
  }
  const removed: RemovedEntry[] = [];
  for (const { host, lines, span } of doomed) {
    if (host === null) return refuse('a default entry is never removed');
    removed.push({
      host: asciiLowerCase(host),
      lines: { ...lines },
      text: Buffer.from(bytes.subarray(span.start, span.end)),
    });
  }
  if (removed.length === 0) return { ok: true, bytes: Buffer.from(bytes), removed };

  const spans = doomed.map((entry) => entry.span);
  const disagreement = findDisagreement(bytes, read.pieces, spans);
  if (disagreement !== null) return disagreement;

  const text = bytes.toString('latin1');
  const next = without(
    bytes,
    joinNeighbours(text, spans).map((range) => cutRange(text, range)),
  );
  const hosts = new Set(removed.map((entry) => entry.host));
  const doubt = doubtAbout(bytes, next, kept, hosts);
  return doubt === null ? { ok: true, bytes: next, removed } : refuse(doubt);
}

/** What is wrong with the edited bytes, null where nothing is. */
function doubtAbout(
  bytes: Buffer,
  next: Buffer,
  kept: readonly NetrcEntry[],
  hosts: ReadonlySet<string>,
): string | null {
  const parsed = parseNetrc(next);
  if (!parsed.ok || !sameEntries(parsed.entries, kept)) return 'removing it would change other entries';
  if (kept.some((entry) => entry.host !== null && hosts.has(asciiLowerCase(entry.host)))) {
    return 'another entry for the same host would stay';
  }
  if (firstLongLine(next.toString('latin1'), LONGEST_LINE) !== null) {
    return 'a line would become longer than some clients read';
  }
  if (pythonLosesSomething(bytes, next, hosts)) {
    return 'without it, Python would read the rest of the file differently (often a comment below it)';
  }
  if (pythonStillFinds(next, hosts)) return 'Python would still find an entry for the host';
  return null;
}

function sameSpans(a: readonly NetrcEntry[], b: readonly NetrcEntry[]): boolean {
  return (
    sameEntries(a, b) &&
    a.every((entry, i) => entry.span.start === b[i]?.span.start && entry.span.end === b[i]?.span.end)
  );
}

function sameEntries(a: readonly NetrcEntry[], b: readonly NetrcEntry[]): boolean {
  return (
    a.length === b.length &&
    a.every((entry, i) => {
      const other = b[i];
      return (
        other !== undefined &&
        entry.host === other.host &&
        entry.login === other.login &&
        entry.password === other.password &&
        entry.account === other.account
      );
    })
  );
}

/** Entries with only blanks between them on one line are cut as one. */
function joinNeighbours(text: string, spans: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && skipBlanks(text, last.end) === span.start) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

/**
 * An entry alone on its lines goes with indentation and line end. Where other words or a comment share its
 * lines, they and the line end stay: what stands before keeps the blanks that separate it.
 */
function cutRange(text: string, span: Range): Range {
  let lineStart = span.start;
  while (isBlank(text[lineStart - 1])) lineStart -= 1;
  const opensLine = lineStart === 0 || isLineEnd(text[lineStart - 1]);
  const next = skipBlanks(text, span.end);
  if (!opensLine) return { start: span.start, end: next };
  return { start: lineStart, end: afterLineEnd(text, next) };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text[at])) at += 1;
  return at;
}

function without(bytes: Buffer, ranges: readonly Range[]): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (const range of ranges) {
    parts.push(bytes.subarray(at, range.start));
    at = range.end;
  }
  parts.push(bytes.subarray(at));
  return Buffer.concat(parts);
}

/**
 * Puts removed entries back into a file that somebody has changed since: as lines of their own at the top,
 * because a `default` entry or an open macro hides what comes after it. A line with a byte order mark stays
 * first, since a word behind the mark is read by nobody. The caller proves the result (provenReinsertion).
 */
export function reinsertEntries(current: Buffer, removedTexts: Buffer[]): Buffer {
  const text = current.toString('latin1');
  const firstEnd = nextLineEnd(text, 0);
  const newline = Buffer.from(text.startsWith('\r\n', firstEnd) ? '\r\n' : '\n');
  const top = text.startsWith(BYTE_ORDER_MARK) ? afterLineEnd(text, firstEnd) : 0;
  const head = current.subarray(0, top);
  const openHead = top > 0 && !isLineEnd(text[top - 1]);
  return Buffer.concat([
    head,
    ...(openHead ? [newline] : []),
    ...removedTexts.flatMap((entry) => [entry, newline]),
    current.subarray(top),
  ]);
}

/**
 * The file with the entries put back, or null where that cannot be done without touching what other hosts
 * get: taking them out again must be allowed and must lead back to the file, and no Python may lose by it.
 */
export function provenReinsertion(current: Buffer, removed: readonly RemovedEntry[]): Buffer | null {
  const hosts = new Set(removed.map((entry) => entry.host));
  const next = reinsertEntries(
    current,
    removed.map((entry) => entry.text),
  );
  const parse = parseNetrc(next);
  if (!parse.ok) return null;
  const ours = parse.entries.filter((entry) => entry.host !== null && hosts.has(asciiLowerCase(entry.host)));
  if (ours.length !== removed.length) return null;
  const back = removeEntries(next, parse, ours);
  if (!back.ok || back.removed.some((entry, i) => !entry.text.equals(removed[i]?.text ?? Buffer.alloc(0)))) {
    return null;
  }
  return back.bytes.equals(current) && !pythonLosesSomething(current, next, hosts) ? next : null;
}
