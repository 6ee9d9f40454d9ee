import { describe, expect, test } from '@jest/globals';
import { mayGo, type Window, windowAfter } from '../../src/hub/pacing.js';
import type { RepoObservation } from '../../src/hub/probe.js';
import { RequestQueue } from '../../src/hub/request-queue.js';
import type { RepoRef } from '../../src/model/repo.js';
import { Secret } from '../../src/model/secret.js';
import { RepoAsker } from '../../src/steps/repo-asker.js';
import { askFirst } from '../../src/steps/start.js';
import { startHub } from '../../tools/emulator/hub.mjs';
import { answering, clientOf, closing, GET, serve } from './servers.js';

const said = (remaining: number, resetSeconds: number, quota: number | null = 1000) => ({
  bucket: 'api',
  remaining,
  resetSeconds,
  windowSeconds: null,
  quota,
});

describe('what is left of a quota', () => {
  const window = (remaining: number, quota: number | null = 1000): Window => ({
    remaining,
    quota,
    endsAt: 9_000,
  });
  const first = { isSpareable: false, inFlight: 0, isUnknown: false };
  const further = { ...first, isSpareable: true };

  test('what is left of a quota has no bounds for the first of a list while nothing is known of it, or once it has started anew', () => {
    const many = { ...first, inFlight: 50, isUnknown: true };
    expect(mayGo(null, many, 0)).toBe(true);
    expect(mayGo(window(0), many, 9_000)).toBe(true);
  });

  test('what is left of a quota is used to the end for the first of a list', () => {
    expect(mayGo(window(1), first, 0)).toBe(true);
    expect(mayGo(window(3), { ...first, inFlight: 3 }, 0)).toBe(false);
    expect(mayGo(window(0), first, 0)).toBe(false);
  });

  test('what is left of a quota is used for the others but for its last quarter, which belongs to the job', () => {
    expect(mayGo(window(251), further, 0)).toBe(true);
    expect(mayGo(window(250), further, 0)).toBe(false);
    expect(mayGo(window(270), { ...further, inFlight: 19 }, 0)).toBe(true);
    expect(mayGo(window(270), { ...further, inFlight: 20 }, 0)).toBe(false);
    expect(mayGo(window(2, 3), further, 0)).toBe(true);
    expect(mayGo(window(1, 3), further, 0)).toBe(false);
    expect(mayGo(window(1, null), further, 0)).toBe(true);
  });

  test('what is left of a quota is asked about with one question before the others may go, and once more when it has started anew', () => {
    const unheard = { ...further, isUnknown: true };
    for (const known of [null, window(0)]) {
      expect(mayGo(known, unheard, 9_000)).toBe(true);
      expect(mayGo(known, { ...unheard, inFlight: 1 }, 9_000)).toBe(false);
      expect(mayGo(known, { ...further, inFlight: 50 }, 9_000)).toBe(true);
    }
  });

  test('what is left of a quota is the least that was said within a window, in whatever order', () => {
    const first = windowAfter(null, said(500, 100), 0);
    expect(windowAfter(first, said(510, 100), 500)).toMatchObject({ remaining: 500 });
    expect(windowAfter(first, said(490, 99), 1_000)).toMatchObject({ remaining: 490, endsAt: 100_000 });
    expect(windowAfter(first, said(999, 300), 50_000)).toMatchObject({ remaining: 999, endsAt: 350_000 });
    expect(windowAfter(first, said(5, 100, null), 500)).toMatchObject({ quota: 1000 });
  });
});

test('who waits for a used-up quota lets others by, and is answered all the same', async () => {
  const over = new AbortController();
  const queue = new RequestQueue(3, over.signal, () => 1_000);
  const listed = { token: null, path: '/api/models/a/b' };
  const identity = { token: null, path: '/api/whoami-v2' };
  expect(await queue.take(listed)).toBe('go');
  queue.learn(listed, said(0, 30));
  const told: string[] = [];
  const waiting = queue.take(listed).then((admission) => told.push(`listed: ${admission}`));
  await queue.take(identity).then((admission) => told.push(`identity: ${admission}`));
  expect(told).toEqual(['identity: go']);
  queue.release(identity);
  queue.release(listed);
  await waiting;
  expect(told).toEqual(['identity: go', 'listed: spared']);
});

describe('a long list', () => {
  const ask = (client: ReturnType<typeof clientOf>, count: number, more: { isSpareable?: boolean } = {}) =>
    Promise.all(
      Array.from({ length: count }, (_, index) => client.ask({ ...GET, path: `/api/${index}`, ...more })),
    );
  const SPAREABLE = { isSpareable: true };

  test.each([
    [1_000, 400, 400],
    [260, 400, 10],
    // One question is what it takes to hear of it.
    [250, 400, 1],
    [100, 400, 1],
  ])(
    'a long list leaves a quarter to the job, with %i left at first, and says what was not asked',
    async (had, count, sent) => {
      let left = had;
      const { url, requests } = await serve((_, response) => {
        left -= 1;
        const headers = { RateLimit: `"api";r=${left};t=200`, 'RateLimit-Policy': '"w";"api";q=1000;w=300' };
        response.writeHead(200, headers).end('OK');
      });
      const responses = await ask(clientOf(url, 30), count, SPAREABLE);
      const spared = responses.filter(({ attempts }) => attempts === 0);
      expect(requests).toHaveLength(sent);
      expect(spared).toHaveLength(count - sent);
      for (const { outcome } of spared) expect(outcome).toMatchObject({ kind: 'no-answer', phase: 'quota' });
    },
  );

  test('a long list rests until the quota starts anew, where that is in time', async () => {
    let left = 60;
    const { url, requests } = await serve((_, response) => {
      left -= 1;
      const refused = left < 0;
      if (left === 0) setTimeout(() => (left = 1_000), 900);
      const headers = { RateLimit: `"api";r=${Math.max(0, left)};t=1`, 'RateLimit-Policy': '"w";q=1000' };
      response.writeHead(refused ? 429 : 200, headers).end('OK');
    });
    const responses = await ask(clientOf(url, 30), 100);
    expect(responses.every(({ outcome }) => outcome.kind === 'answer' && outcome.status === 200)).toBe(true);
    expect(requests).toHaveLength(100);
  });

  test('a long list goes as it comes where the Hub says nothing of a quota, at most 51 at once', async () => {
    let arrived = 0;
    let most = 0;
    let waiting: Array<() => void> = [];
    const { url } = await serve((_, response) => {
      arrived += 1;
      waiting.push(() => response.end('OK'));
      most = Math.max(most, waiting.length);
      // Nobody is answered before all that may come have come, and more would have had time to.
      if (waiting.length !== 51 && arrived !== 200) return;
      setTimeout(() => {
        const answers = waiting;
        waiting = [];
        for (const answer of answers) answer();
      }, 30);
    });
    const responses = await ask(clientOf(url), 200);
    expect(responses.every(({ outcome }) => outcome.kind === 'answer')).toBe(true);
    expect(most).toBe(51);
  });

  test('a long list ends at the deadline, wherever it is', async () => {
    const { url, requests } = await serve(() => {});
    const responses = await ask(clientOf(url, 0.3), 100, SPAREABLE);
    for (const { outcome } of responses) expect(outcome).toMatchObject({ phase: 'deadline' });
    expect(requests.length).toBeLessThanOrEqual(51);
  });

  test('a long list ends when its client is closed', async () => {
    const { url } = await serve(answering(429, { 'Retry-After': '20' }));
    const client = clientOf(url, 60);
    const asked = ask(client, 50);
    setTimeout(() => client.close(), 100);
    expect(await asked).toHaveLength(50);
  });
});

const REF: RepoRef = { type: 'model', id: 'octo-ci/model', revision: null };

test('256 jobs on one address are told of their repos though the identity check is throttled', async () => {
  const hub = await startHub({
    tokens: { ci: { user: 'octo-ci', kind: 'read' } },
    users: { 'octo-ci': {} },
    repos: [{ id: 'octo-ci/model', private: true }],
    switches: {
      whoamiQuota: { limit: 20, remaining: 20, reset: 200 },
      accountQuota: { limit: 3000, remaining: 3000, reset: 200 },
    },
  });
  closing.push(hub.close);
  const secret = new Secret(hub.tokens.ci ?? '');
  const jobs = await Promise.all(
    Array.from({ length: 256 }, async () => {
      const repo: RepoObservation = { request: { ref: REF, operation: 'read', line: 1 }, probes: {} };
      return askFirst(new RepoAsker(clientOf(hub.url, 30), secret), [repo], { alsoWithout: false });
    }),
  );
  const answers = jobs.flat();
  const whoamis = answers.flatMap((answer) => (answer.kind === 'whoami' ? [answer.whoami] : []));
  expect(whoamis.filter(({ identity }) => identity !== null)).toHaveLength(20);
  const reads = answers.flatMap((answer) => (answer.kind === 'repo' ? [answer.response] : []));
  expect(reads).toHaveLength(256);
  for (const { outcome } of reads) expect(outcome).toMatchObject({ status: 200 });
  // Nobody asks again what nobody will be told in time.
  expect(hub.requests.filter(({ path }) => path === '/api/whoami-v2')).toHaveLength(256);
});
