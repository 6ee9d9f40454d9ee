import { describe, expect, test } from '@jest/globals';
import { CAUSES } from '../../src/causes/catalogue.js';

const SEEN = CAUSES.flatMap(({ slug, seenAs = [] }) => seenAs.map((words) => ({ slug, words })));

/**
 * Words for more causes than this tell nobody what is wrong. Those that are for more than one are as the clients print
 * them: a page cannot be clearer than they are.
 */
const MOST_CAUSES = 4;

/** What differs from one job to the next, and so is in nobody's search. */
const OF_ONE_JOB: Record<string, RegExp> = {
  'an address': /\w+:\/\//,
  'a host of this machine': /\blocalhost\b|\b\d+\.\d+\.\d+\.\d+\b/,
  'a token': /\b(?:hf|api_org|gh[opsu])_\w/,
  'a request id': /Root=|[0-9a-f]{8}-[0-9a-f]{4}/,
  'a repo of the emulated Hub': /\b(?:acme|meta|umbrella|initech|octo\w*)\b/,
};

describe('the words that clients print for a cause', () => {
  test.each(SEEN)(
    '$words (of $slug) are short enough to be searched for, and long enough to be found',
    ({ words }) => {
      expect(words.length).toBeGreaterThanOrEqual(8);
      expect(words.length).toBeLessThanOrEqual(80);
      expect(words).toBe(words.trim());
      expect(words).not.toMatch(/[\n\r\t]/);
    },
  );

  test.each(SEEN)('$words (of $slug) are the same in every job', ({ words }) => {
    const found = Object.entries(OF_ONE_JOB).filter(([, pattern]) => pattern.test(words));
    expect(found.map(([name]) => name)).toEqual([]);
  });

  test('are listed once for each cause', () => {
    const all = SEEN.map(({ slug, words }) => `${slug}: ${words}`);
    expect(all).toEqual([...new Set(all)]);
  });

  test('are those of four causes at most', () => {
    const causesOf = (words: string) => SEEN.filter((one) => one.words === words).map(({ slug }) => slug);
    const vague = [...new Set(SEEN.map(({ words }) => words))].filter(
      (words) => causesOf(words).length > MOST_CAUSES,
    );
    expect(vague.map((words) => `${words}: ${causesOf(words).join(', ')}`)).toEqual([]);
  });
});
