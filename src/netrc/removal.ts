/**
 * Takes entries out of a netrc: the result is the original without the removed ranges, and every other byte
 * is as it was. Refuses rather than guesses: see obstacles.ts for what is refused out of hand. After the cut the
 * file is read again, by the own grammar and by models of all its readers, before anything is handed out.
 */

import { type NetrcEntry, type NetrcParse, parseNetrc } from './grammar.js';
import { afterLineEnd, firstLongLine, isBlank, isLineEnd, nextLineEnd } from './lines.js';
import { findObstacle, LONGEST_LINE } from './obstacles.js';
import { asciiLowerCase, BYTE_ORDER_MARK, readPieces } from './pieces.js';
import { type Doubt, doubtAboutAddition, doubtAboutRemoval, type Span } from './proof.js';

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
  const obstacle = findObstacle(bytes, read.pieces, spans);
  if (obstacle !== null) return obstacle;

  const text = bytes.toString('latin1');
  const joined = joinNeighbours(text, spans);
  let firstDoubt: string | null = null;
  let tried: Buffer | null = null;
  for (const cut of CUTS) {
    const next = without(
      bytes,
      joined.map((range) => cut(text, range)),
    );
    if (tried?.equals(next)) continue;
    tried = next;
    const doubt = doubtAbout(bytes, next, kept, removed, spans);
    if (doubt === null) return { ok: true, bytes: next, removed };
    firstDoubt ??= doubt;
  }
  return refuse(firstDoubt ?? '');
}

/** What is wrong with the edited bytes, null where nothing is. */
function doubtAbout(
  bytes: Buffer,
  next: Buffer,
  kept: readonly NetrcEntry[],
  removed: readonly RemovedEntry[],
  spans: readonly Span[],
): string | null {
  const hosts = new Set(removed.map((entry) => entry.host));
  const parsed = parseNetrc(next);
  if (!parsed.ok || !sameEntries(parsed.entries, kept)) return 'removing it would change other entries';
  if (kept.some((entry) => entry.host !== null && hosts.has(asciiLowerCase(entry.host)))) {
    return 'another entry for the same host would stay';
  }
  if (firstLongLine(next.toString('latin1'), LONGEST_LINE) !== null) {
    return 'a line would become longer than some clients read';
  }
  const doubt = doubtAboutRemoval(bytes, next, spans, hosts);
  return doubt === null ? null : inWords(doubt);
}

function inWords(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'changes':
      return `without it, ${doubt.program} would read the rest of the file differently`;
    case 'remains':
      return `${doubt.program} would still find an entry for the host`;
    case 'too-much':
      return 'it names so many hosts that no removal can be proven harmless in reasonable time';
  }
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
function joinNeighbours(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && skipBlanks(text, last.end) === span.start) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

/**
 * An entry alone on its lines goes with indentation and line end. Where other words or a comment share its
 * lines, they and the line end stay, and so does a blank between any two of them; but none is left before a
 * line end, where some curl stumble over it.
 */
function cutRange(text: string, span: Span): Span {
  let start = span.start;
  while (isBlank(text[start - 1])) start -= 1;
  const opensLine = start === 0 || isLineEnd(text[start - 1]);
  const next = skipBlanks(text, span.end);
  if (opensLine) return { start, end: afterLineEnd(text, next) };
  const closesLine = next === text.length || isLineEnd(text[next]);
  return { start: closesLine ? start : span.start, end: next };
}

/**
 * The same, and with an entry's lines the empty ones below it. An empty line may end a macro above, so it is
 * kept if that can be; but a comment behind two empty lines, or one at the top, is no comment to some Python.
 */
function cutWithEmptyLines(text: string, span: Span): Span {
  const { start, end } = cutRange(text, span);
  if (!isLineEnd(text[end - 1])) return { start, end };
  let after = end;
  for (;;) {
    const line = skipBlanks(text, after);
    if (!isLineEnd(text[line])) return { start, end: after };
    after = afterLineEnd(text, line);
  }
}

const CUTS = [cutRange, cutWithEmptyLines];

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text[at])) at += 1;
  return at;
}

function without(bytes: Buffer, ranges: readonly Span[]): Buffer {
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
 * get: taking them out again must be allowed and must lead back to the file, and no reader may lose by it.
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
  return back.bytes.equals(current) && doubtAboutAddition(current, next, hosts) === null ? next : null;
}
