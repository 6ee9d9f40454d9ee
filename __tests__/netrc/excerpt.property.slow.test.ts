import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Excerpt, excerptAbout, excerptForAll } from '../../src/netrc/excerpt.js';
import { parseNetrc, parseNetrcAbout } from '../../src/netrc/grammar.js';
import { type Reading, unlimited } from '../../src/netrc/readers/reading.js';
import { EVERY_READER } from '../../src/netrc/readers.js';
import { HUB_HOSTS, longNetrcText, OTHER_HOSTS, ROW_HOSTS, UNKNOWN_HOST } from '../../tools/fuzz/files.mjs';
import { takeOut } from '../../tools/fuzz/properties.mjs';
import { loadNetrc } from '../../tools/fuzz/sources.mjs';
import { runs } from '../breadth.js';
import { A, B } from './disputed-files.js';
import { HUB, latin1, STALE } from './taking-out.js';

const file = longNetrcText.map(latin1);
const asked = fc.uniqueArray(
  fc.constantFrom(...HUB_HOSTS, ...OTHER_HOSTS, ...ROW_HOSTS.slice(0, 6), UNKNOWN_HOST),
  { minLength: 1, maxLength: 4 },
);

/** What every reader says, with all places as they are in the file. */
function answersFrom(excerpt: Excerpt, hosts: readonly string[]) {
  const inFile = (reading: Reading) => {
    if (reading.kind !== 'entry') return reading;
    const { byDefault, opener, login, password, account } = reading;
    const words = [login, password, account].map(
      (word) => word && { text: word.text, at: excerpt.place(word.at) },
    );
    return { byDefault, opener: excerpt.place(opener), line: excerpt.lineAt(opener), words };
  };
  return EVERY_READER.map(({ name, open }) => {
    const answer = open(excerpt.source, unlimited());
    return [name, hosts.map((host) => inFile(answer(host)))];
  });
}

/** Runs it for many files, and leaves something out of some of them. */
function forManyFiles(few: number, leavesOut: (bytes: Buffer, hosts: string[]) => Excerpt): void {
  let shorter = 0;
  fc.assert(
    fc.property(file, asked, (bytes, hosts) => {
      if (leavesOut(bytes, hosts).bytes.length < bytes.length) shorter += 1;
    }),
    { numRuns: runs(few) },
  );
  expect(shorter).toBeGreaterThan(0);
}

describe('a long netrc', () => {
  test('a long netrc tells every reader about the hosts in question what the whole file tells', () => {
    forManyFiles(100, (bytes, hosts) => {
      const excerpt = excerptAbout(bytes, hosts);
      expect(answersFrom(excerpt, hosts)).toEqual(answersFrom(new Excerpt(bytes), hosts));
      return excerpt;
    });
  });

  test('a long netrc tells every reader about every host that a proof would ask for the same', () => {
    forManyFiles(60, (bytes, hosts) => {
      const excerpt = excerptForAll(bytes, hosts);
      const names = excerpt.bytes.toString('latin1').matchAll(/machine\s+(\S+)/gi);
      const named = [...new Set([UNKNOWN_HOST, ...Array.from(names, ([, name = '']) => name)])];
      expect(answersFrom(excerpt, named)).toEqual(answersFrom(new Excerpt(bytes), named));
      return excerpt;
    });
  });

  test('a long netrc has the entries of the hosts in question at their places, and default', () => {
    forManyFiles(200, (bytes, hosts) => {
      const parse = parseNetrc(bytes);
      const wanted = parse.ok
        ? {
            ...parse,
            entries: parse.entries.filter(({ host }) => host === null || hosts.includes(host.toLowerCase())),
          }
        : parse;
      expect(parseNetrcAbout(bytes, hosts)).toEqual(wanted);
      return excerptAbout(bytes, hosts);
    });
  });

  test('a long netrc is scrubbed, or not, as it is where nothing is passed over', async () => {
    const [short, long] = [
      await loadNetrc(),
      await loadNetrc([{ file: 'netrc/excerpt.ts', from: 'const ENDS = 3;', to: 'const ENDS = 1e9;' }]),
    ];
    let removed = 0;
    forManyFiles(60, (bytes) => {
      const outcome = takeOut(short, bytes);
      expect(outcome).toEqual(takeOut(long, bytes));
      if (outcome.kind === 'removed') removed += 1;
      return excerptForAll(bytes, HUB_HOSTS);
    });
    expect(removed).toBeGreaterThan(0);
  });
});

describe('a netrc with some thousand entries', () => {
  const row = (count: number, end = '\n') =>
    Array.from({ length: count }, (_, n) => `machine h${n}.example login u password p${n}${end}`).join('');

  test.each<[string, string]>([
    ['of which all are for other hosts', `${row(3000)}`],
    ['one of them for the Hub', `${row(800)}${STALE}\n${row(800)}`],
    ['in CRLF lines', `${row(800, '\r\n')}${STALE}\r\n`],
    ['for one host', `${`${A}\n`.repeat(800)}${STALE}\n${`${B}\n`.repeat(800)}`],
    ['and a default', `${row(800)}default login d password x\n`],
  ])('a netrc with some thousand entries is read in a short excerpt: %s', (_, text) => {
    expect(excerptAbout(latin1(text), [HUB]).bytes.length).toBeLessThan(1500);
    expect(excerptForAll(latin1(text), [HUB]).bytes.length).toBeLessThan(1500);
  });

  // Two limits of curl.
  test.each([64, 128].flatMap((kilobytes) => [-1, 0, 1].map((more) => kilobytes * 1024 + more)))(
    'a netrc with some thousand entries is too large for whom the whole of %d bytes is',
    (size) => {
      const text = `# not counted\n${STALE}\n${row(4000)}`.slice(0, size + '# not counted\n'.length);
      const bytes = latin1(`${text.slice(0, -1)}\n`);
      const excerpt = excerptAbout(bytes, [HUB]);
      expect(excerpt.bytes.length).toBeLessThan(1000);
      expect(answersFrom(excerpt, [HUB])).toEqual(answersFrom(new Excerpt(bytes), [HUB]));
    },
  );
});
