/**
 * Logs that are made to be slow to read: long enough for a quadratic reader to take minutes. The bound is far above what
 * any takes on a busy machine, and far below that.
 */
import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/explain/explain.js';

const MOST_MS = 5_000;
const LENGTH = 200_000;

const PIECES = [
  'a',
  ' ',
  '\r',
  '\n',
  '\u001b[',
  '\u001b]',
  '[1;',
  '100%|',
  '|',
  'hf_',
  'hf_a.',
  'https://',
  'https://a:b@',
  'https://huggingface.co/',
  '401 Client Error ',
  '403 Forbidden https://a.b ',
  'User Access Token ',
  'access model a/b is restricted ',
  'Access to model ',
  "Dataset '",
  'Authorization: Bearer ',
  'Traceback (most recent call last)\n',
  '  File "a", line 1\n',
  'no token found ',
  'a a an the your valid is ',
  'set your ',
  'QUJD',
  '%41',
  '::error::',
  '##[error]',
  '(pid=1) ',
  'a | ',
  '\\n\\n',
  'pull_request ',
  'FAILED ',
  '1',
  `hf_${'aB3dE5gH7j'.repeat(3)}abcd\n`,
  'FAILED test',
  "''",
  'Could not download a pipeline ',
  "Illegal header value b'Bearer a",
  'e\u0301\u202e',
];

describe('a log that is made to be slow is read in time', () => {
  test.each(PIECES)('A log of %j many times is read in time', (piece) => {
    for (const [before, after] of [
      ['', 'x'],
      ['huggingface.co ', ''],
    ] as const) {
      const text = `${before}${piece.repeat(Math.ceil(LENGTH / piece.length))}${after}`;
      const start = performance.now();
      explain([{ firstLine: 1, text }]);
      expect(performance.now() - start).toBeLessThan(MOST_MS);
    }
  });

  test.each([' ', '─'])('Many lines with a long run of %j in their middle are read in time', (sign) => {
    const text = `x${sign.repeat(7_900)}y\n`.repeat(400);
    const start = performance.now();
    explain([{ firstLine: 1, text }]);
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });
});
