import { describe, expect, test } from '@jest/globals';
import { CAUSES } from '../../src/causes/catalogue.js';
import type { Cause } from '../../src/evidence/cause.js';

const SEEN = CAUSES.map((cause: Cause) => [cause.slug, cause.seenAs ?? []] as const).filter(
  ([, words]) => words.length > 0,
);

describe('the words that clients print for a cause', () => {
  test('enough causes have some to be searched by', () => {
    expect(SEEN.length).toBeGreaterThan(35);
  });

  test.each(SEEN)('%s: they are short, constant, and each is there once', (_, words) => {
    expect(new Set(words).size).toBe(words.length);
    for (const text of words) {
      expect(text.length).toBeGreaterThanOrEqual(8);
      expect(text.length).toBeLessThanOrEqual(80);
      expect(text).toBe(text.trim());
      // What differs from run to run finds nobody else's run: ids, addresses, tokens.
      expect(text).not.toMatch(/https?:\/\/|127\.0\.0\.1|localhost|Root=|hf_[A-Za-z0-9]{8}|\d{4}-\d\d-\d\d/);
    }
  });

  test('words that many causes share are told apart by the check, not by the words', () => {
    const causes = new Map<string, string[]>();
    for (const [slug, words] of SEEN)
      for (const text of words) causes.set(text, [...(causes.get(text) ?? []), slug]);
    const shared = [...causes].filter(([, slugs]) => slugs.length > 6).map(([text]) => text);
    expect(shared).toEqual([]);
  });
});
