/**
 * Proves an edit of a netrc before it is written, by the models of all readers (runner notes §7): whatever
 * program reads the file must find for every other host what it found before. What some of them still find for the
 * hosts in question, beside what they find for a host that the file does not name, forbids nothing.
 */

import type { ByteRange } from './byte-range.js';
import { readNetrc } from './grammar.js';
import { asciiLowerCase } from './lexer.js';
import { UNICODE_BLANK } from './lines.js';
import { type NetrcSource, type Reading, unlimited, type Word } from './readers/reading.js';
import { EVERY_READER } from './readers.js';

export type Doubt =
  /** The program would find something else for another host. */
  | { kind: 'changes'; program: string }
  /** So many names in so large a file that the proof would take too long. */
  | { kind: 'too-much' };

/**
 * How many words the models may go through again for single hosts: what they need in some seconds. They do that
 * where an entry is incomplete, and then to the end of the file.
 */
const MOST_WORDS = 8_000_000;

/** What a model still takes for an entry of a host that is to have none. */
export interface Remainder {
  reader: string;
  /** The word `machine` or `default` that it came from, as an offset in the file without the entries. */
  opener: number;
}

/**
 * What forbids taking `removed` out of `before`, which gives `after`; both may be excerpts for all hosts, from
 * which the same is left out. The hosts, in lower case, are those that are to have no entry any more.
 */
export function doubtAboutRemoval(
  before: NetrcSource,
  after: NetrcSource,
  removed: readonly ByteRange[],
  hosts: ReadonlySet<string>,
): Doubt | null {
  const named = [...new Set([...namesIn(before.bytes), ...namesIn(after.bytes)])];
  const others = [unknownTo(named), ...named.filter((name) => !hosts.has(asciiLowerCase(name)))];
  const ownRanges = rangesByHost(after.bytes);
  const meter = { left: MOST_WORDS };
  for (const { program, open } of EVERY_READER) {
    const [old, now] = [open(before, meter), open(after, meter)];
    for (const host of others) {
      if (meter.left < 0) return { kind: 'too-much' };
      const [was, is] = [old(host), now(host)];
      if (sameAnswer(was, is)) continue;
      const hadNoneOfItsOwn = was.kind !== 'entry' || wordsOf(was).some((word) => standsIn(word, removed));
      const mayBe = isPassedOver(program, is) || hasItsOwn(is, ownRanges(host));
      if (!hadNoneOfItsOwn || !mayBe) return { kind: 'changes', program };
    }
  }
  return null;
}

/** What every reader still finds for these hosts, as clients name them, in `after`, which has no entry of theirs. */
export function remaindersIn(after: NetrcSource, hosts: ReadonlySet<string>): Remainder[] {
  const unknown = unknownTo(namesIn(after.bytes));
  return EVERY_READER.flatMap(({ name, open }) => {
    const answer = open(after, unlimited());
    const otherwise = answer(unknown);
    const openers = [...hosts].flatMap((host) => {
      const is = answer(host);
      return is.kind === 'entry' && !sameAnswer(is, otherwise) ? [is.opener] : [];
    });
    return [...new Set(openers)].map((opener) => ({ reader: name, opener }));
  });
}

/** What forbids adding entries of these hosts to `before`, which gives `after`. */
export function doubtAboutAddition(
  before: NetrcSource,
  after: NetrcSource,
  hosts: ReadonlySet<string>,
): Doubt | null {
  return doubtAboutRemoval(before, after, [], hosts);
}

/** To `requests` and the like a netrc that Python's module refuses for its grammar is as good as none. */
function isPassedOver(program: string, is: Reading): boolean {
  return program === 'Python' && is.kind === 'refuses' && is.why === 'grammar';
}

function hasItsOwn(is: Reading, ranges: readonly ByteRange[]): boolean {
  return (
    is.kind === 'nothing' || (is.kind === 'entry' && wordsOf(is).every((word) => standsIn(word, ranges)))
  );
}

function sameAnswer(a: Reading, b: Reading): boolean {
  if (a.kind !== 'entry' || b.kind !== 'entry') return a.kind === b.kind;
  return (['login', 'password', 'account'] as const).every((key) => a[key]?.text === b[key]?.text);
}

function wordsOf({ login, password, account }: Reading & { kind: 'entry' }): Word[] {
  return [login, password, account].filter((word) => word !== null);
}

function standsIn({ at }: Word, ranges: readonly ByteRange[]): boolean {
  return ranges.some(({ start, end }) => start <= at && at < end);
}

/** The byte ranges of a host's entries, as the own grammar has them, and of `default`. */
function rangesByHost(bytes: Buffer): (host: string) => ByteRange[] {
  const parse = readNetrc(bytes);
  const entries = parse.ok ? parse.entries : [];
  return (host) =>
    entries
      .filter((entry) => entry.host === null || asciiLowerCase(entry.host) === asciiLowerCase(host))
      .map(({ range }) => range);
}

/** What a client may ask for. */
const HOST = /^[\w.:[\]\u0080-\u00ff-]+$/;

const UNICODE_BLANKS = new RegExp(UNICODE_BLANK, 'g');

/** Every word that some reader may take for the name of a host: what stands behind `machine`, however written. */
function namesIn(bytes: Buffer): string[] {
  const whole = bytes.toString('latin1');
  const text = whole.replace(UNICODE_BLANKS, ' ');
  const names = new Set<string>();
  const add = (name: string) => {
    if (!HOST.test(name)) return;
    names.add(name);
    names.add(asciiLowerCase(name));
  };
  // Readers differ about what is a comment and what a blank, and so about which word is the next.
  for (const said of [whole, text, text.replace(/(?<=^|[ \t\r\n])#[^\r\n]*/g, '')]) {
    const words = said.split(/[^!-\u007e\u0080-\u00ff]+/);
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (next === undefined || !asciiLowerCase(word.replace(/["\\]/g, '')).endsWith('machine')) continue;
      add(next.replace(/["\\]/g, ''));
      add(next.replace(/[^!-~].*$/, ''));
    }
  }
  const parse = readNetrc(bytes);
  for (const { host } of parse.ok ? parse.entries : []) if (host !== null) add(host);
  return [...names];
}

function unknownTo(names: readonly string[]): string {
  let name = 'unknown.invalid';
  while (names.some((one) => asciiLowerCase(one).endsWith(name))) name = `un${name}`;
  return name;
}
