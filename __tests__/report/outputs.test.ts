import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { outputs } from '../../src/report/outputs.js';
import type { Report } from '../../src/report/report.js';
import { runs } from '../breadth.js';
import { hostileReport, repoRow } from './hostile.js';

/** By code point and not by property: what the encoder asks Unicode for is not asked here again. */
const UNSEEN: ReadonlyArray<[name: string, first: number, last?: number]> = [
  ['controls, line feed and carriage return among them', 0x00, 0x1f],
  ['delete, the second controls and NEL', 0x7f, 0x9f],
  ['the soft hyphen', 0xad],
  ['the combining grapheme joiner', 0x34f],
  ['the Arabic letter mark', 0x61c],
  ['Hangul fillers', 0x115f, 0x1160],
  ['Khmer vowels that are not drawn', 0x17b4, 0x17b5],
  ['Mongolian selectors and the vowel separator', 0x180b, 0x180f],
  ['blanks of no width, joiners and directional marks', 0x200b, 0x200f],
  ['line and paragraph separators, embeddings and overrides', 0x2028, 0x202e],
  ['the word joiner, invisible operators, isolates', 0x2060, 0x206f],
  ['the empty pattern of Braille', 0x2800],
  ['the Hangul filler', 0x3164],
  ['halves of a character', 0xd800, 0xdfff],
  ['private characters', 0xe000, 0xf8ff],
  ['variation selectors', 0xfe00, 0xfe0f],
  ['the byte order mark', 0xfeff],
  ['the half-width filler', 0xffa0],
  ['annotation marks and noncharacters', 0xfff0, 0xfffb],
  ['the last noncharacters of a plane', 0xfffe, 0xffff],
  ['noncharacters of Arabic', 0xfdd0, 0xfdef],
  ['shorthand controls', 0x1bca0, 0x1bca3],
  ['musical controls', 0x1d173, 0x1d17a],
  ['tags', 0xe0000, 0xe007f],
  ['further variation selectors', 0xe0100, 0xe01ef],
  ['the last private characters', 0x10fffd, 0x10ffff],
];

const isUnseen = (character: string) => {
  const point = character.codePointAt(0) ?? 0;
  return UNSEEN.some(([, first, last = first]) => point >= first && point <= last);
};

/** Every line of every output. */
function linesOf(text: string): Array<[name: string, line: string]> {
  const hostile: Report = hostileReport(text);
  hostile.repos = (['granted', 'refused', 'unknown'] as const).flatMap((access) =>
    (['read', 'write'] as const).flatMap((operation) =>
      [`acme/a@${text}`, `acme/b@${text}`].map((repo) => repoRow({ repo, operation, access })),
    ),
  );
  hostile.scrubbed = ['/a', '/b'].map((path) => ({
    target: 'netrc' as const,
    path: path + text,
    restored: true,
    failure: null,
    backup: null,
  }));
  return Object.entries(outputs(hostile, `/tmp/${text}/report.json`)).flatMap(([name, value]) =>
    value.split('\n').map((line): [string, string] => [name, line]),
  );
}

const HARMLESS = linesOf('text').map(([name]) => name);

function expectHarmless(text: string): void {
  const lines = linesOf(text);
  expect(lines.map(([name]) => name)).toEqual(HARMLESS);
  for (const [name, line] of lines) expect([name, [...line].filter(isUnseen)]).toEqual([name, []]);
}

describe('no output holds what is unseen or ends a line:', () => {
  test('tried in each output, and in each of the lists in two lines', () => {
    expect(
      HARMLESS.filter((name) => ['readable', 'writable', 'denied', 'unknown', 'scrubbed'].includes(name)),
    ).toEqual([
      ...['readable', 'readable', 'writable', 'writable'],
      ...['denied', 'denied', 'unknown', 'unknown', 'scrubbed', 'scrubbed'],
    ]);
    expect(new Set(HARMLESS).size).toBe(14);
  });

  test.each(UNSEEN)('%s', (_, first, last = first) => {
    for (let point = first; point <= last; point += Math.max(1, Math.floor((last - first) / 200))) {
      const character = String.fromCodePoint(point);
      expectHarmless(`a${character}b`);
      expectHarmless(character);
    }
  });

  test('any text', () => {
    const characters = UNSEEN.flatMap(([, first, last = first]) => [first, last]).map((point) =>
      String.fromCodePoint(point),
    );
    const text = fc
      .array(fc.oneof(fc.constantFrom(...characters, 'a', '%0A', '::'), fc.string({ unit: 'binary' })))
      .map((parts) => parts.join(''));
    fc.assert(fc.property(text, expectHarmless), { numRuns: runs(200) });
  });

  test('a mark that would change what stands before a value, an equals sign perhaps', () => {
    const user = linesOf('\u0338\u20e0name').find(([name]) => name === 'user');
    expect(user).toEqual(['user', '⟨U+0338⟩⟨U+20E0⟩name']);
  });
});

test('outputs leave names and paths of all languages as they are', () => {
  for (const text of ['Zoë', 'Zoe\u0308', '日本語 の 名', 'हिन्दी', 'ci 😀', 'a b']) {
    expect(linesOf(text)).toContainEqual(['user', text]);
  }
});
