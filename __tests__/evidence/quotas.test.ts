import { describe, expect, test } from '@jest/globals';
import { quotasOf } from '../../src/evidence/quotas.js';
import type { RateLimit } from '../../src/hub/rate-limit.js';
import type { HubResponse } from '../../src/hub/response.js';
import { answer, silent } from '../causes/evidence.js';

const ASKED = { method: 'GET' as const, path: '/', attempts: 1, redirects: [] };
const seen = (authenticated: boolean, bucket: string, remaining: number): HubResponse => {
  const rateLimit: RateLimit = { bucket, remaining, resetSeconds: 60, quota: 1000, windowSeconds: 300 };
  return { ...ASKED, authenticated, outcome: answer(200, { rateLimit }) };
};
const told = (responses: HubResponse[]) =>
  quotasOf(responses).map(({ withToken, bucket, remaining }) => [withToken, bucket, remaining]);

describe('the quotas that answers tell of', () => {
  test('The account and the address, and each kind of route, have quotas of their own', () => {
    const responses = [seen(true, 'api', 9), seen(true, 'resolvers', 99), seen(false, 'api', 5)];
    expect(told(responses)).toEqual([
      [true, 'api', 9],
      [true, 'resolvers', 99],
      [false, 'api', 5],
    ]);
  });

  test('One quota is as low as any answer says, in whatever order the answers come', () => {
    expect(told([seen(true, 'api', 7), seen(true, 'api', 6), seen(true, 'api', 8)])).toEqual([
      [true, 'api', 6],
    ]);
  });

  test('Answers without the header, and requests without an answer, tell of none', () => {
    const outcomes = [answer(200), silent('connect', 'ECONNREFUSED')];
    expect(told(outcomes.map((outcome) => ({ ...ASKED, authenticated: true, outcome })))).toEqual([]);
  });

  test('A server that invents a bucket for each answer is followed only so far', () => {
    expect(told(Array.from({ length: 50 }, (_, at) => seen(true, `b${at}`, 1)))).toHaveLength(8);
  });
});
