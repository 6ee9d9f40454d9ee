import { describe, expect, test } from '@jest/globals';
import { CAUSES } from '../../src/causes/catalogue.js';
import type { Cause } from '../../src/evidence/cause.js';
import { adviceFor } from '../../src/explain/advice.js';
import { explain } from '../../src/explain/explain.js';

const WORDS = (CAUSES as readonly Cause[]).flatMap((cause) =>
  (cause.seenAs ?? []).map((words) => ({ slug: cause.slug, cause, words })),
);

const causesOf = (text: string) => explain([{ firstLine: 1, text }]).candidates.map(({ cause }) => cause);

describe('what the catalogue says a cause is seen as', () => {
  test('The catalogue has more than a hundred texts that clients print', () => {
    expect(WORDS.length).toBeGreaterThan(100);
  });

  test.each(WORDS)('"$words" leads to $slug', ({ words, cause }) => {
    expect(causesOf(words)).toContain(cause);
  });

  test.each(WORDS)(
    '"$words" leads to $slug in a log with times and colours, with the Hub as the host',
    ({ words, cause }) => {
      const text = [
        '2026-11-29T10:00:00.0000000Z ##[group]Run python train.py',
        '2026-11-29T10:00:01.0000000Z   downloading from https://huggingface.co/acme/model',
        `2026-11-29T10:00:02.0000000Z \u001b[31m${words}\u001b[0m`,
        ...Array.from({ length: 20 }, (_, index) => `2026-11-29T10:01:${index + 10}.0000000Z cleaning up`),
      ].join('\n');
      const found = causesOf(text);
      expect(found).toContain(cause);
    },
  );
});

test('every cause that the catalogue knows words for has a next action, in one sentence', () => {
  for (const { cause } of WORDS) {
    for (const host of ['github', 'ci', 'terminal'] as const) {
      expect(adviceFor(cause, host)).toMatch(/^[A-Z][^\n]*\.$/);
    }
  }
});
