/** Generates texts that parsers of outside input may meet: near to what they know, and far from it. */
import fc from 'fast-check';

/** The most characters of a text that is made long on purpose: a quadratic reader takes seconds for it. */
const LONGEST = 60_000;

const ODD = [
  '',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\0',
  '\u000b',
  '\u2028',
  '\ufeff',
  '\u200b',
  '\ud800',
  '😀',
  '__proto__',
  'constructor',
  '${{ secrets.HF_TOKEN }}',
  '%',
  '%zz',
  '%00',
  '..',
  '//',
  '\\',
  '"',
  "'",
  '#',
  '-1',
  '99999999999999999999',
  '1e999',
];

/**
 * Texts in the manner of the samples: cut, mixed, repeated, with the words of the format and odd ones put in.
 *
 * @param {readonly string[]} samples whole texts as they really occur
 * @param {readonly string[]} words what means something in the format
 * @param {number} [longest] characters of the longest text
 * @returns {fc.Arbitrary<string>}
 */
export function textsLike(samples, words, longest = LONGEST) {
  const word = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
  );
  const loose = fc.array(word, { maxLength: 40 }).map((parts) => parts.join(''));
  const mutated = fc
    .tuple(fc.constantFrom(...samples), fc.array(edit(word), { minLength: 1, maxLength: 6 }))
    .map(([sample, edits]) => edits.reduce((text, change) => change(text), sample));
  const pumped = fc
    .tuple(loose, fc.array(word, { minLength: 1, maxLength: 3 }), fc.integer({ min: 2, max: LONGEST }), loose)
    .map(([before, unit, times, after]) => {
      const repeated = unit.join('') || ' ';
      return before + repeated.repeat(Math.min(times, Math.ceil(longest / repeated.length))) + after;
    });
  return fc
    .oneof(
      { weight: 5, arbitrary: mutated },
      { weight: 4, arbitrary: loose },
      { weight: 1, arbitrary: pumped },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    )
    .map((text) => text.slice(0, longest));
}

/**
 * One change to a text: a part is taken out, doubled or replaced.
 *
 * @param {fc.Arbitrary<string>} word
 * @returns {fc.Arbitrary<(text: string) => string>}
 */
const edit = (word) =>
  fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(30),
      word,
      fc.constantFrom('out', 'double', 'in'),
    )
    .map(([where, length, put, how]) => (text) => {
      const at = Math.floor(where * text.length);
      const part = text.slice(at, at + length);
      const middle = how === 'out' ? '' : how === 'double' ? part + part : put;
      return text.slice(0, at) + middle + text.slice(at + (how === 'in' ? 0 : length));
    });

/**
 * JSON values in the manner of a sample: somewhere in it another value stands.
 *
 * @param {readonly unknown[]} samples
 * @returns {fc.Arbitrary<unknown>}
 */
export function valuesLike(samples) {
  const odd = fc.oneof(
    fc.constantFrom(
      null,
      true,
      0,
      -1,
      1e308,
      '',
      'x',
      [],
      {},
      [[]],
      [null],
      { name: null },
      'x'.repeat(5000),
    ),
    fc.constantFrom(...ODD),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const changed = fc
    .tuple(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 5 }))
    .map(([sample, changes]) =>
      changes.reduce((value, [where, put]) => {
        const places = placesIn(value);
        return replaced(value, places[where % places.length] ?? [], put);
      }, sample),
    );
  return fc.oneof({ weight: 6, arbitrary: changed }, { weight: 1, arbitrary: fc.jsonValue() });
}

/**
 * @param {unknown} value
 * @param {string[]} path
 * @returns {string[][]}
 */
function placesIn(value, path = []) {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

/**
 * @param {unknown} value
 * @param {readonly string[]} path
 * @param {unknown} put
 * @returns {unknown}
 */
function replaced(value, [key, ...rest], put) {
  if (key === undefined || typeof value !== 'object' || value === null) return put;
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, put) : item));
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? replaced(item, rest, put) : item]),
  );
}
