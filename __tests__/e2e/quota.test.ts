import { describe, expect, test } from '@jest/globals';
import { model, play } from './play.js';

const IDS = Array.from({ length: 80 }, (_, index) => `acme/m${index + 1}`);
const REPOS = IDS.map((id) => model(id));
const checks = (requests: readonly string[]) => requests.filter((one) => one.includes('/auth-check'));

describe('a list that is longer than what may be asked', () => {
  const quotas = (remaining: number) => ({
    accountQuota: { limit: 1000, remaining, reset: 200 },
    whoamiQuota: { limit: 1000, remaining: 1000, reset: 200 },
  });

  test.each([
    ['leaves a quarter of the quota', 300, 50],
    ['asks about its first 25 repos, although less than a quarter is left', 60, 25],
  ])('a list that is longer than what may be asked %s, with %i of 1000 left', async (_, remaining, asked) => {
    await play(
      {
        inputs: { repos: IDS.join('\n') },
        hub: { repos: REPOS, switches: quotas(remaining) },
        expect: {
          verdict: 'warn',
          cause: 'rate-limit-account-low',
          advice: [`${remaining - asked} of 1000`, `${80 - asked} of 80 listed repos were not checked`],
        },
      },
      ({ requests }) => {
        const first = IDS.slice(0, 25).map((id) => `GET /api/models/${id}/auth-check → 200`);
        expect(checks(requests)).toEqual(expect.arrayContaining(first));
        expect(checks(requests)).toHaveLength(asked);
      },
    );
  });

  test('a list that is longer than what may be asked is not asked about beyond its first 25 repos where the quota does not suffice for these', async () => {
    await play(
      {
        inputs: { repos: IDS.join('\n') },
        hub: { repos: REPOS, switches: quotas(10) },
        expect: { verdict: 'warn', cause: 'rate-limit-account', advice: ['70 of 80 listed repos'] },
      },
      ({ requests }) => expect(checks(requests)).toHaveLength(25),
    );
  });

  test("a list that is longer than what may be asked leaves a quarter of the address's quota to a job without a token", async () => {
    await play(
      {
        runner: { env: {} },
        inputs: { repos: IDS.join('\n'), 'on-missing-token': 'warn' },
        hub: {
          repos: REPOS,
          switches: { anonymousQuota: { limit: 500, remaining: 160, reset: 200 } },
        },
        expect: {
          verdict: 'warn',
          cause: 'rate-limit-shared-ip',
          advice: ['125 of 500', 'To keep them for the job, 45 of 80 listed repos were not checked'],
        },
      },
      ({ requests }) => expect(checks(requests)).toHaveLength(35),
    );
  });

  test("a list that is longer than what may be asked spares nothing of the address's quota for a job that has a token", async () => {
    await play(
      {
        // What can be had without the token is asked beside it then.
        runner: { env: { HF_TOKEN: '@token:ci', HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' } },
        inputs: { repos: IDS.join('\n') },
        hub: {
          repos: REPOS,
          switches: { ...quotas(1000), anonymousQuota: { limit: 500, remaining: 120, reset: 200 } },
        },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ requests }) => expect(checks(requests)).toHaveLength(160),
    );
  });

  test('a list that is longer than what may be asked is asked about as a whole where enough is left', async () => {
    await play(
      {
        inputs: { repos: IDS.join('\n') },
        hub: { repos: REPOS, switches: quotas(330) },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ requests }) => expect(checks(requests)).toHaveLength(80),
    );
  });
});
