import { describe, test } from '@jest/globals';
import {
  expectNotMasked,
  expectUnsent,
  expectWordNamed,
  PLACES,
  ROWS,
  usual,
  WORDS,
} from './unsent-values.js';

describe('huggingface.co is not asked with a value that is no token of its own', () => {
  test.each(ROWS.filter((row) => !usual(row)))(
    'huggingface.co is not asked with a value that is no token of its own: %s',
    (...row) => expectUnsent(row),
  );

  test.each(WORDS.slice(1))(
    'huggingface.co is not asked with the word %s, which is named and not masked',
    expectWordNamed,
  );

  test.each(PLACES.slice(1))(
    'huggingface.co is not asked with %s, which is not masked either',
    expectNotMasked,
  );
});
