import { describe, expect, test } from '@jest/globals';
import { resultsOutput } from '../../src/report/results-output.js';
import { HOSTILE, repoRow } from './hostile.js';

const resultsOf = (...repos: ReturnType<typeof repoRow>[]) => JSON.parse(resultsOutput({ repos }));

describe('the output results', () => {
  test('It has each listed repo in its order, with what is known and whether it is optional', () => {
    expect(
      resultsOf(
        repoRow({ repo: 'acme/b', access: 'refused', cause: 'gated-pending', optional: true }),
        repoRow({ repo: 'acme/a', operation: 'write' }),
        repoRow({ repo: 'acme/a', access: 'unknown' }),
      ),
    ).toEqual([
      { repo: 'acme/b', operation: 'read', answer: 'refused', cause: 'gated-pending', optional: true },
      { repo: 'acme/a', operation: 'write', answer: 'granted', cause: null, optional: false },
      { repo: 'acme/a', operation: 'read', answer: 'unknown', cause: null, optional: false },
    ]);
  });

  test('It has no repo that is only loaded or found, and is an empty list if none is listed', () => {
    expect(resultsOf(repoRow({ loadedBy: ['acme/lora (x: y)'] }), repoRow({ foundIn: 'a.py:1' }))).toEqual(
      [],
    );
  });

  test('It is one line of ASCII, and each text comes back as it was', () => {
    for (const repo of HOSTILE) {
      const text = resultsOutput({ repos: [repoRow({ repo })] });
      expect(text).toMatch(/^[\x20-\x7e]+$/);
      expect(JSON.parse(text)[0].repo).toBe(repo);
    }
  });

  test('It is empty rather than cut if it is too long', () => {
    const many = (length: number) => Array.from({ length }, () => repoRow({ repo: 'x'.repeat(1_000) }));
    expect(resultsOf(...many(400))).toHaveLength(400);
    expect(resultsOutput({ repos: many(500) })).toBe('');
  });
});
