/**
 * What must hold for every netrc, of a version of `src/netrc` that is on trial, judged by the readers and the
 * grammar of another, which is trusted.
 */
import assert from 'node:assert/strict';
import { EVERYDAY } from './everyday.mjs';
import { HUB_HOSTS, OTHER_HOSTS, ROW_HOSTS, UNKNOWN_HOST } from './files.mjs';

/** @typedef {import('./sources.mjs').Netrc} Netrc */
/** @typedef {import('../../src/netrc/removal.js').RemovedEntry} RemovedEntry */
/** @typedef {import('../../src/netrc/removal.js').RemainingText} RemainingText */
/** @typedef {import('../../src/netrc/readers/reading.js').Reading} Reading */

/**
 * @typedef {{kind: 'none'} | {kind: 'refused', reason: string}
 *   | {kind: 'removed', after: Buffer, removed: RemovedEntry[], remains: RemainingText[]}} Outcome
 */

/**
 * Takes the Hub's entries out, as a scrub does.
 *
 * @param {Netrc} netrc
 * @param {Buffer} bytes
 * @returns {Outcome}
 */
export function takeOut({ grammar, lexemes, removal }, bytes) {
  const read = grammar.readNetrcAbout(bytes, HUB_HOSTS);
  if (!read.ok) return { kind: 'refused', reason: read.reason };
  const ours = read.entries.filter(({ host }) => isHub(host, lexemes));
  if (ours.length === 0) return { kind: 'none' };
  const result = removal.removeEntries(bytes, read, ours);
  return result.ok
    ? { kind: 'removed', after: result.bytes, removed: result.removed, remains: result.remains }
    : { kind: 'refused', reason: result.reason };
}

/**
 * @param {string | null} host
 * @param {Pick<Netrc['lexemes'], 'asciiLowerCase'>} lexemes
 */
function isHub(host, { asciiLowerCase }) {
  return host !== null && HUB_HOSTS.includes(asciiLowerCase(host));
}

/**
 * Throws where something does not hold.
 *
 * @param {Netrc} tried
 * @param {Netrc} trusted
 * @param {Buffer} before
 * @returns {Outcome}
 */
export function check(tried, trusted, before) {
  checkExcerpts(tried, trusted, before);
  const outcome = takeOut(tried, before);
  const read = trusted.grammar.readNetrc(before);
  const entries = read.ok ? read.entries : [];
  const ours = entries.filter(({ host }) => isHub(host, trusted.lexemes));
  if (outcome.kind === 'none') assert.equal(ours.length, 0, 'an entry of the Hub is not seen');
  if (outcome.kind !== 'removed') return outcome;

  const { after, removed, remains } = outcome;
  const unclear = read.ok ? read.unclear : [];
  assert.ok(
    !unclear.some((one) => ours.some((entry) => trusted.grammar.hidesEndOf(one, entry))),
    'an entry goes of which nobody can tell where it ends',
  );
  assert.equal(
    withoutBlanks(after),
    withoutBlanks(outside(before, ours)),
    'other bytes are not what they were',
  );
  assert.ok(isSubsequence(after, before), 'bytes are added or in another order');
  if (!hasBareLineFeed(before))
    assert.ok(!hasBareLineFeed(after), 'a line feed has lost its carriage return');
  const kept = entries.filter((entry) => !ours.includes(entry));
  const now = trusted.grammar.readNetrc(after);
  assert.deepEqual(
    now.ok ? now.entries.map(said) : null,
    kept.map(said),
    'the other entries are not what they were',
  );

  const gone = ours.map(({ range }) => range);
  const left = now.ok ? now.entries : [];
  const ofRows = ROW_HOSTS.filter((host) => before.includes(host));
  const { NetrcSource, unlimited } = trusted.reading;
  const [oldSource, newSource] = [new NetrcSource(before), new NetrcSource(after)];
  /** @type {Set<string>} */
  const finders = new Set();
  for (const { name, program, open } of trusted.readers.EVERY_READER) {
    const [askOld, askNew] = [open(oldSource, unlimited()), open(newSource, unlimited())];
    const unknown = inWords(askNew(UNKNOWN_HOST));
    for (const host of HUB_HOSTS) {
      if (!removed.some((entry) => entry.host === host)) continue;
      const is = askNew(host);
      if (is.kind !== 'entry' || inWords(is) === unknown) continue;
      assert.ok(isTold(remains, program), `${name} finds ${host}`);
      finders.add(program);
    }
    for (const host of [...OTHER_HOSTS, ...ofRows, UNKNOWN_HOST]) {
      const [was, is] = [askOld(host), askNew(host)];
      if (inWords(was) === inWords(is)) continue;
      const what = `${name} differs for ${host}`;
      // Of an entry without any value, the word that opened it must have been removed: an empty one may be anywhere.
      const words = was.kind === 'entry' ? wordsOf(was) : [];
      const isEmpty = was.kind === 'entry' && words.every(({ text }) => text === '');
      const parts = isEmpty ? [{ at: was.opener }, ...words] : words;
      assert.ok(was.kind !== 'entry' || parts.some((part) => standsIn(part, gone)), what);
      const own = left.filter((entry) => entry.host === null || sameHost(entry.host, host, trusted.lexemes));
      const ranges = own.map(({ range }) => range);
      // A netrc that Python refuses for its grammar is none to `requests`.
      if (program === 'Python' && is.kind === 'refuses' && is.why === 'grammar') continue;
      assert.ok(is.kind !== 'refuses', what);
      assert.ok(is.kind === 'nothing' || wordsOf(is).every((word) => standsIn(word, ranges)), what);
    }
  }
  for (const told of remains.flatMap(({ readers }) => readers))
    assert.ok(
      [...finders].some((program) => told.includes(program)),
      `${told} finds nothing more`,
    );
  assert.deepEqual(takeOut(tried, after), { kind: 'none' }, 'taking out twice is more than once');
  const back = tried.removal.provenReinsertion(after, removed);
  if (back !== null) {
    const again = takeOut(tried, back);
    assert.ok(
      again.kind === 'removed' && again.after.equals(after),
      'putting back and taking out leads elsewhere',
    );
  }
  return outcome;
}

/**
 * Whether it is told that a program still finds something.
 *
 * @param {readonly RemainingText[]} remains
 * @param {string} program
 */
export function isTold(remains, program) {
  return remains.some(({ readers }) => readers.some((words) => words.includes(program)));
}

/**
 * Throws where a reader takes something else from what is read of a long file than from all of it.
 *
 * @param {Netrc} tried
 * @param {Netrc} trusted
 * @param {Buffer} file
 */
function checkExcerpts({ excerpt: { excerptAbout, excerptForAll } }, { readers, reading }, file) {
  const { NetrcSource, unlimited } = reading;
  const all = excerptForAll(file, HUB_HOSTS);
  const named = [...OTHER_HOSTS, ...ROW_HOSTS].filter((host) => all.bytes.includes(`machine ${host} `));
  for (const [excerpt, hosts] of /** @type {const} */ ([
    [excerptAbout(file, HUB_HOSTS), [...HUB_HOSTS, UNKNOWN_HOST]],
    [all, [...HUB_HOSTS, ...named, UNKNOWN_HOST]],
  ])) {
    if (excerpt.bytes.length === file.length) continue;
    for (const { name, open } of readers.EVERY_READER) {
      const [askAll, ask] = [open(new NetrcSource(file), unlimited()), open(excerpt.source, unlimited())];
      for (const host of hosts)
        assert.equal(inWords(ask(host)), inWords(askAll(host)), `${name} misses some of ${host}`);
    }
  }
}

/**
 * Throws where one of the everyday files is refused, or something does not hold for it.
 *
 * @param {Netrc} tried
 * @param {Netrc} trusted
 */
export function checkEveryday(tried, trusted) {
  for (const [name, text] of Object.entries(EVERYDAY)) {
    const outcome = check(tried, trusted, Buffer.from(text, 'latin1'));
    if (outcome.kind !== 'removed') throw new Error(`an everyday file is not scrubbed: ${name}`);
  }
}

/** What a reader says where it has nothing for a host, and where it cannot read the file. */
export const NO_ANSWER = '-';
export const REFUSES = 'refuses';

/** @param {Reading} reading */
export function inWords(reading) {
  if (reading.kind === 'nothing') return NO_ANSWER;
  if (reading.kind === 'refuses') return REFUSES;
  const { login, account, password } = reading;
  return `${login?.text || account?.text || ''}:${password?.text ?? ''}`;
}

/** @param {Reading & {kind: 'entry'}} reading */
function wordsOf({ login, password, account }) {
  return [login, password, account].filter((word) => word !== null);
}

/**
 * @param {{at: number}} word
 * @param {readonly {start: number, end: number}[]} ranges
 */
function standsIn({ at }, ranges) {
  return ranges.some(({ start, end }) => start <= at && at < end);
}

/**
 * @param {string} a
 * @param {string} b
 * @param {Pick<Netrc['lexemes'], 'asciiLowerCase'>} lexemes
 */
function sameHost(a, b, { asciiLowerCase }) {
  return asciiLowerCase(a) === asciiLowerCase(b);
}

/**
 * @param {Buffer} bytes
 * @param {readonly {range: {start: number, end: number}}[]} entries
 */
function outside(bytes, entries) {
  let at = 0;
  let text = '';
  for (const { range } of entries) {
    text += bytes.toString('latin1', at, range.start);
    at = range.end;
  }
  return Buffer.from(text + bytes.toString('latin1', at), 'latin1');
}

/** @param {Buffer} bytes */
function hasBareLineFeed(bytes) {
  return /(?<!\r)\n/.test(bytes.toString('latin1'));
}

/** @param {Buffer} bytes */
function withoutBlanks(bytes) {
  return bytes.toString('latin1').replace(/[ \t\r\n]/g, '');
}

/** @param {import('../../src/netrc/grammar.js').NetrcEntry} entry */
function said({ host, login, password, account }) {
  return [host, login, password, account];
}

/**
 * @param {Buffer} part
 * @param {Buffer} whole
 */
function isSubsequence(part, whole) {
  let at = 0;
  for (const byte of part) {
    at = whole.indexOf(byte, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
