import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shorten } from '../../src/hub/shorten.js';

test('a short text stays, a long one ends between two words', () => {
  expect(shorten('one two', 7)).toBe('one two');
  expect(shorten('one two three', 7)).toBe('one two…');
  expect(shorten('one two three', 8)).toBe('one two…');
  expect(shorten('one two three', 6)).toBe('one…');
  expect(shorten('onetwothree', 6)).toBe('…');
});

test('of a word that stands in the text either all of it is left or nothing', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc:%/+='), minLength: 1, maxLength: 40 });
  const words = fc.array(word, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.nat(300), (all, longest) => {
      const left = shorten(all.join(' '), longest).replace(/…$/, '').split(' ');
      expect(left.filter((one) => one !== '')).toEqual(all.slice(0, left[0] === '' ? 0 : left.length));
    }),
  );
});
