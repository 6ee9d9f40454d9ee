/**
 * Long netrc files, read in excerpts: years of jobs may leave a megabyte of entries for other hosts. One plain entry
 * after another leaves every reader as it was, so that of a row of them the first and the last few say as much as all
 * (runner notes §3).
 */

import { type ByteRange, without } from './byte-range.js';
import { hostAt, type Row, rowsOf } from './entry-runs.js';
import { asciiLowerCase } from './lexer.js';
import { countUpTo, lineCounter, lineStarts } from './lines.js';
import { NetrcSource } from './readers/reading.js';

/** Entries that stay at each end of a row: a reader that comes upon it out of step has found its way by the second. */
const ENDS = 3;

/** A file without the inner entries of its rows. Offsets and lines are the excerpt's own where nothing else is said. */
export class Excerpt {
  readonly source: NetrcSource;
  private lineInFile: ReturnType<typeof lineCounter> | null = null;

  /** Of `omitted`, in order, nothing is kept; each begins and ends where a line does. */
  constructor(
    file: Buffer,
    private readonly omitted: readonly ByteRange[] = [],
  ) {
    this.source = new NetrcSource(omitted.length === 0 ? file : without(file, omitted), file);
  }

  get bytes(): Buffer {
    return this.source.bytes;
  }

  /** Where in the file a byte of the excerpt stands. */
  place(offset: number): number {
    let place = offset;
    for (const { start, end } of this.omitted) {
      if (start > place) break;
      place += end - start;
    }
    return place;
  }

  /** The same for a part, which may end where the excerpt leaves something out: that is none of it. */
  range({ start, end }: ByteRange): ByteRange {
    return { start: this.place(start), end: end === start ? this.place(start) : this.place(end - 1) + 1 };
  }

  /** The 1-based line of the file on which a byte of the excerpt stands. */
  lineAt(offset: number): number {
    this.lineInFile ??= lineCounter(this.source.fileText);
    return this.lineInFile(this.place(offset));
  }

  /** Which line of the file a line of the excerpt is; both count from 1. */
  line(number: number): number {
    return this.omitted.length === 0 ? number : this.lineAt(lineStarts(this.source.text)[number - 1] ?? 0);
  }
}

const made = new WeakMap<Buffer, Map<string, Excerpt>>();

/** What every reader answers from as from the file itself, as long as it is asked for these hosts only. */
export function excerptAbout(file: Buffer, hosts: Iterable<string>): Excerpt {
  const key = [...new Set(hosts)].filter((host) => host !== '').join('|');
  const known = made.get(file) ?? new Map<string, Excerpt>();
  made.set(file, known);
  const excerpt = known.get(key) ?? excerptWith(file, key);
  known.set(key, excerpt);
  return excerpt;
}

/** Keeps every entry in which one of the hosts is named, wherever. */
function excerptWith(file: Buffer, hosts: string): Excerpt {
  const text = file.toString('latin1');
  const mention = new RegExp(hosts.replace(/[^\w|]/g, '\\$&') || '(?!)', 'gi');
  const mentions: number[] = [];
  while (mention.test(text)) mentions.push(mention.lastIndex - 1);
  return excerptOf(file, rowsOf(text), mentions);
}

/**
 * The same for a proof about all hosts. Readers take the first or the last of a host's entries, so that in the
 * middle of a row those between them count for nothing; and of hosts that are named nowhere but in the middle of the
 * same rows, one stands for all.
 */
export function excerptForAll(file: Buffer, hosts: Iterable<string>): Excerpt {
  const text = file.toString('latin1');
  const rows = rowsOf(text);
  const rest = rows.map((row) => ({ start: row[0] ?? 0, end: row.at(-1) ?? 0 }));
  const elsewhere = asciiLowerCase(without(file, rest).toString('latin1')).split(/[^!-~]+/);
  const kept = new Set([...elsewhere, ...Array.from(hosts, asciiLowerCase)]);
  const places: number[] = [];
  const patterns = new Set<string>();
  for (const [host, entries] of entriesByHost(text, rows)) {
    const zones = entries.map(({ start, row, isEnd }) =>
      isEnd || kept.has(host) ? `at ${start}` : `${row}`,
    );
    const isOuter = (_: unknown, at: number) => zones[at] !== zones[at - 1] || zones[at] !== zones[at + 1];
    const pattern = zones.filter(isOuter).join();
    if (!patterns.has(pattern)) places.push(...entries.filter(isOuter).map(({ start }) => start));
    patterns.add(pattern);
  }
  return excerptOf(
    file,
    rows,
    places.sort((a, b) => a - b),
  );
}

interface PlainEntry {
  start: number;
  /** Which row it is in. */
  row: number;
  /** Whether it is one of the first or the last there. */
  isEnd: boolean;
}

function entriesByHost(text: string, rows: readonly Row[]): Map<string, PlainEntry[]> {
  const byHost = new Map<string, PlainEntry[]>();
  rows.forEach((starts, row) => {
    const count = starts.length - 1;
    for (let index = 0; index < count; index += 1) {
      const start = starts[index] ?? 0;
      const host = hostAt(text, start);
      const entries = byHost.get(host) ?? [];
      entries.push({ start, row, isEnd: index < ENDS || index >= count - ENDS });
      byHost.set(host, entries);
    }
  });
  return byHost;
}

/** Without what lies between the ends of the rows, but for the entries there in which one of the places is, in order. */
function excerptOf(file: Buffer, rows: readonly Row[], places: readonly number[]): Excerpt {
  const omitted: ByteRange[] = [];
  for (const row of rows) {
    let start = row[ENDS] ?? 0;
    const behind = row[row.length - 1 - ENDS] ?? 0;
    const omit = (end: number) => start < end && omitted.push({ start, end });
    for (const place of places.slice(countUpTo(start - 1, places), countUpTo(behind - 1, places))) {
      const next = countUpTo(place, row);
      omit(row[next - 1] ?? 0);
      start = row[next] ?? 0;
    }
    omit(behind);
  }
  return new Excerpt(file, omitted);
}
