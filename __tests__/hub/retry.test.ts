import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextTry, type Tried } from '../../src/hub/retry.js';
import { parseRetryAfter } from '../../src/hub/retry-after.js';
import { answer, silent } from '../causes/evidence.js';

const HALF = 0.5;
const limit = (remaining: number, resetSeconds: number) => ({
  rateLimit: { bucket: 'api', remaining, resetSeconds, quota: 1000, windowSeconds: null },
});

function tryAfter(outcome: Tried['outcome'], given: Partial<Tried> = {}, random = HALF) {
  return nextTry({ outcome, attempts: 1, most: 3, sparing: false, leftMs: 30_000, ...given }, random);
}

describe('the next try', () => {
  test.each([408, 429, 500, 502, 503, 504, 520])('the next try comes after %i', (status) => {
    expect(tryAfter(answer(status)).is).toBe('again');
    expect(tryAfter(answer(status), { attempts: 3 }).is).toBe('settled');
  });

  test.each([200, 204, 301, 400, 401, 403, 404, 410, 422, 451, 501, 505])(
    'the next try never comes after %i',
    (status) => {
      expect(tryAfter(answer(status, { retryAfterSeconds: 1 })).is).toBe('settled');
    },
  );

  test.each([
    ['connect', 'ECONNREFUSED', 'again'],
    ['answer', 'ECONNRESET', 'again'],
    ['answer', 'UND_ERR_SOCKET', 'again'],
    ['proxy', 'PROXY_ANSWERED_503', 'again'],
    ['proxy', 'PROXY_CLOSED', 'again'],
    ['proxy', 'PROXY_ANSWERED_407', 'settled'],
    ['proxy', 'PROXY_UNUSABLE', 'settled'],
    ['answer', 'UND_ERR_INVALID_ARG', 'settled'],
    ['tls', 'CERT_HAS_EXPIRED', 'settled'],
    ['deadline', 'ABORTED', 'settled'],
    ['quota', 'QUOTA_SPARED', 'settled'],
  ] as const)('the next try after no answer (%s, %s): %s', (phase, code, is) => {
    expect(tryAfter(silent(phase, code)).is).toBe(is);
  });

  test('the next try comes later each time, and not at the same moment for everybody', () => {
    const pauses = [1, 2].map((attempts) =>
      [0, 1].map((random) => tryAfter(answer(503), { attempts }, random)),
    );
    expect(pauses).toEqual([
      [100, 300].map((pauseMs) => ({ is: 'again', pauseMs })),
      [200, 600].map((pauseMs) => ({ is: 'again', pauseMs })),
    ]);
  });

  test.each<[string, Tried['outcome'], number, number]>([
    ['RateLimit', answer(429, limit(0, 10)), 11_000, 16_000],
    ['Retry-After', answer(503, { retryAfterSeconds: 10 }), 10_000, 15_000],
    ['the later of both', answer(429, { ...limit(0, 2), retryAfterSeconds: 4 }), 4_000, 8_000],
    ['nothing, since requests are left', answer(429, limit(7, 10)), 500, 1_500],
  ])('the next try comes when the Hub says: %s', (_, outcome, first, last) => {
    expect(tryAfter(outcome, {}, 0)).toEqual({ is: 'again', pauseMs: first });
    expect(tryAfter(outcome, {}, 1)).toEqual({ is: 'again', pauseMs: last });
  });

  test('the next try is given up at once where that is too late', () => {
    expect(tryAfter(answer(429, limit(0, 140)))).toEqual({ is: 'too-late', seconds: 141 });
    expect(tryAfter(answer(503, { retryAfterSeconds: 29.5 }))).toMatchObject({ is: 'too-late' });
    expect(tryAfter(answer(503), { leftMs: 90 }).is).toBe('settled');
  });

  test('the next try is left out where it would be a guess, on a route that is limited strictly', () => {
    expect(tryAfter(answer(429), { sparing: true }).is).toBe('settled');
    expect(tryAfter(answer(429, limit(0, 1)), { sparing: true }).is).toBe('again');
    expect(tryAfter(answer(503), { sparing: true }).is).toBe('again');
  });

  test('the next try never comes after the deadline', () => {
    const outcome = fc.record({
      status: fc.constantFrom(408, 429, 500, 503),
      left: fc.constantFrom(0, 5),
      reset: fc.nat(200),
      retry: fc.option(fc.nat(200)),
    });
    fc.assert(
      fc.property(
        outcome,
        fc.nat(600_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (said, leftMs, random) => {
          const tried = answer(said.status, {
            ...limit(said.left, said.reset),
            retryAfterSeconds: said.retry,
          });
          const next = tryAfter(tried, { leftMs }, random);
          if (next.is === 'again') expect(next.pauseMs).toBeLessThanOrEqual(leftMs);
        },
      ),
    );
  });
});

describe('Retry-After', () => {
  const NOON = Date.UTC(2026, 2, 1, 12);
  test.each([
    ['120', 120],
    ['0', 0],
    ['999999999', 999_999_999],
    ['9999999999999999', null],
    ['Sun, 01 Mar 2026 12:02:00 GMT', 120],
    ['Sunday, 01-Mar-26 12:02:00 GMT', 120],
    ['Sun Mar  1 12:02:00 2026', 120],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['2026-03-01T12:02:00Z', null],
    ['Sun, 99 Mar 2026 12:02:00 GMT', null],
    ['', null],
  ])('a Retry-After of %j is %j seconds', (value, seconds) => {
    expect(parseRetryAfter(value, NOON)).toBe(seconds);
  });

  test('Retry-After may be missing, or be anything', () => {
    expect(parseRetryAfter(null, NOON)).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const seconds = parseRetryAfter(text, NOON);
        if (seconds !== null) expect(seconds).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
