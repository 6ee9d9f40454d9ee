/**
 * Takes entries out of a netrc: the result is the original without the removed ranges, and every other byte
 * is as it was. Refuses rather than guesses: see obstacles.ts for what is refused out of hand. After the cut the
 * file is read again, by the own grammar and by models of all its readers, before anything is handed out.
 *
 * In: the bytes of a netrc, and the entries to remove.
 * Out: the bytes without them, proven to mean the same to every reader for all other hosts, and what some reader
 * still finds for the removed ones; or why not.
 * Knows: the grammar and its readers. It reads and writes no file.
 */

import { type ByteRange, without } from './byte-range.js';
import { excerptForAll } from './excerpt.js';
import { type NetrcEntry, type NetrcParse, readNetrc, readNetrcAbout } from './grammar.js';
import { asciiLowerCase, BYTE_ORDER_MARK, readLexemes } from './lexer.js';
import { afterLineEnd, isBlank, isLineEnd, nextLineEnd } from './lines.js';
import { findObstacle } from './obstacles.js';
import { type Doubt, doubtAboutAddition, doubtAboutRemoval, type Remainder, remaindersIn } from './proof.js';
import { NetrcSource } from './readers/reading.js';
import { readersInWords } from './readers.js';

export interface RemovedEntry {
  host: string;
  lines: { first: number; last: number };
  /** The entry from `machine` to its last word. */
  text: Buffer;
}

/** Text that no entry is, but that some programs take for one of a host whose entries are gone. */
export interface RemainingText {
  /** The programs, in words. */
  readers: string[];
  /** 1-based, in the file as it was before. */
  line: number;
}

export type Removal =
  | { ok: true; bytes: Buffer; removed: RemovedEntry[]; remains: RemainingText[] }
  | {
      ok: false;
      /** Plain words, without anything from the file. */
      reason: string;
      line: number;
    };

/** Removes the given entries, which must be this file's own. `default` is never removed. */
export function removeEntries(bytes: Buffer, parse: NetrcParse, entries: readonly NetrcEntry[]): Removal {
  return parse.ok ? takeOut(bytes, entries).removal : parse;
}

/** The excerpts by which a removal is proven; null where none is. */
interface Proven {
  before: NetrcSource;
  after: NetrcSource;
}

/** All is decided on an excerpt of the file, and done to the file. */
function takeOut(file: Buffer, entries: readonly NetrcEntry[]): { removal: Removal; by: Proven | null } {
  const hosts = entries.flatMap(({ host }) => (host === null ? [] : [asciiLowerCase(host)]));
  const excerpt = excerptForAll(file, hosts);
  const { bytes } = excerpt;
  const refuse = (reason: string, line = entries[0]?.lines.first ?? 1) => ({
    removal: { ok: false, reason, line } as const,
    by: null,
  });
  const read = readLexemes(bytes);
  if (!read.ok) return refuse(read.reason, excerpt.line(read.line));

  const fresh = readNetrc(bytes);
  const given = new Map(entries.map((entry) => [entry.range.start, entry]));
  const isGiven = ({ range }: NetrcEntry) => given.has(excerpt.place(range.start));
  const all = fresh.ok ? fresh.entries : [];
  const toRemove = all.filter(isGiven);
  const kept = all.filter((entry) => !isGiven(entry));
  const isAsGiven = (entry: NetrcEntry) => {
    const { start, end } = excerpt.range(entry.range);
    const one = given.get(start);
    return one !== undefined && one.range.end === end && sameEntries([one], [entry]);
  };
  if (toRemove.length !== given.size || !toRemove.every(isAsGiven)) {
    return refuse('the entries are not from this file');
  }
  const removed: RemovedEntry[] = [];
  for (const { host, lines, range } of toRemove) {
    if (host === null) return refuse('a default entry is never removed');
    removed.push({
      host: asciiLowerCase(host),
      lines: { first: excerpt.line(lines.first), last: excerpt.line(lines.last) },
      text: Buffer.from(bytes.subarray(range.start, range.end)),
    });
  }
  if (removed.length === 0) {
    return { removal: { ok: true, bytes: Buffer.from(file), removed, remains: [] }, by: null };
  }

  const obstacle = findObstacle(read, toRemove);
  if (obstacle !== null) return refuse(obstacle.reason, excerpt.line(obstacle.line));

  const text = bytes.toString('latin1');
  const joined = joinNeighbours(
    text,
    toRemove.map((entry) => entry.range),
  );
  const own = new Set(removed.map((entry) => entry.host));
  let firstDoubt: string | null = null;
  let tried: Buffer | null = null;
  let best: { removal: Removal & { ok: true }; by: Proven } | null = null;
  for (const cut of CUTS) {
    const ranges = joined.map((range) => cut(text, range));
    const next = without(
      file,
      ranges.map((range) => excerpt.range(range)),
    );
    if (tried?.equals(next)) continue;
    tried = next;
    const by = { before: excerpt.source, after: new NetrcSource(without(bytes, ranges), next) };
    const doubt = doubtAbout(by, kept, own, ranges);
    firstDoubt ??= doubt;
    if (doubt !== null) continue;
    const remains = remainingText(remaindersIn(by.after, own), (opener) =>
      excerpt.lineAt(placeBefore(opener, ranges)),
    );
    if (best !== null && best.removal.remains.length <= remains.length) continue;
    best = { removal: { ok: true, bytes: next, removed, remains }, by };
    if (remains.length === 0) break;
  }
  return best ?? refuse(firstDoubt ?? '');
}

/** Where a byte of a text was before these parts, which are in order, were taken out of it. */
function placeBefore(offset: number, parts: readonly ByteRange[]): number {
  let place = offset;
  for (const { start, end } of parts) if (start <= place) place += end - start;
  return place;
}

function remainingText(
  remainders: readonly Remainder[],
  lineOf: (opener: number) => number,
): RemainingText[] {
  const byLine = new Map<number, Set<string>>();
  for (const { reader, opener } of remainders) {
    const line = lineOf(opener);
    byLine.set(line, (byLine.get(line) ?? new Set()).add(reader));
  }
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .map(([line, readers]) => ({ readers: readersInWords(readers), line }));
}

/** What is wrong with the edited bytes, null where nothing is. */
function doubtAbout(
  { before, after }: Proven,
  kept: readonly NetrcEntry[],
  hosts: ReadonlySet<string>,
  ranges: readonly ByteRange[],
): string | null {
  const read = readNetrc(after.bytes);
  if (!read.ok || !sameEntries(read.entries, kept)) return 'removing it would change other entries';
  if (kept.some((entry) => entry.host !== null && hosts.has(asciiLowerCase(entry.host)))) {
    return 'another entry for the same host would remain';
  }
  const doubt = doubtAboutRemoval(before, after, ranges, hosts);
  return doubt === null ? null : inWords(doubt);
}

function inWords(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'changes':
      return `without the entry, ${doubt.program} would read the rest of the file differently`;
    case 'too-much':
      return 'it names too many hosts to prove in reasonable time that a removal is safe';
  }
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
function joinNeighbours(text: string, ranges: readonly ByteRange[]): ByteRange[] {
  const joined: ByteRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && skipBlanks(text, last.end) === range.start) last.end = range.end;
    else joined.push({ ...range });
  }
  return joined;
}

/**
 * An entry alone on its lines goes with indentation and line end. Where other words or a comment share its
 * lines, they and the line end stay, and so does a blank between any two of them; but none is left before a
 * line end, where some curl stumble over it.
 */
function cutRange(text: string, range: ByteRange): ByteRange {
  let start = range.start;
  while (isBlank(text[start - 1])) start -= 1;
  const opensLine = start === 0 || isLineEnd(text[start - 1]);
  const next = skipBlanks(text, range.end);
  if (opensLine) return { start, end: afterLineEnd(text, next) };
  const closesLine = next === text.length || isLineEnd(text[next]);
  return { start: closesLine ? start : range.start, end: next };
}

/**
 * The same, and with an entry's lines the empty ones below it. An empty line may end a macro above, so it is
 * kept if that can be; but a comment behind two empty lines, or one at the top, is no comment to some Python.
 */
function cutWithEmptyLines(text: string, range: ByteRange): ByteRange {
  const { start, end } = cutRange(text, range);
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
  const read = readNetrcAbout(next, hosts);
  if (!read.ok) return null;
  const ours = read.entries.filter((entry) => entry.host !== null && hosts.has(asciiLowerCase(entry.host)));
  if (ours.length !== removed.length) return null;
  const { removal: back, by } = takeOut(next, ours);
  if (!back.ok || back.removed.some((entry, i) => !entry.text.equals(removed[i]?.text ?? Buffer.alloc(0)))) {
    return null;
  }
  if (!back.bytes.equals(current)) return null;
  // What was taken out to prove it is now put in.
  return by === null || doubtAboutAddition(by.after, by.before, hosts) === null ? next : null;
}
