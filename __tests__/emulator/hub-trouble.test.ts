import { describe, expect, test } from '@jest/globals';
import { ask, play } from './hub-client.js';

const WORLD = {
  tokens: {
    ci: { user: 'dev', kind: 'read' },
    pro: { user: 'boss', kind: 'read' },
    dead: { state: 'unknown' },
  },
  users: { dev: {}, boss: { isPro: true } },
  repos: [{ id: 'dev/model', files: { 'README.md': 'x' } }],
};
const CI = '@token:ci';

describe('rate limits', () => {
  test('rate limits count down for each token and for the address', async () => {
    const hub = await play(WORLD);
    const left = [];
    for (const options of [
      { token: CI },
      { token: CI },
      { token: '@token:pro' },
      {},
      { token: '@token:dead' },
    ]) {
      const { headers } = await ask(hub, '/api/models/dev/none', options);
      left.push(headers.ratelimit);
      expect(headers['x-request-id']).toMatch(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24};[0-9a-f-]{36}$/);
    }
    expect(left).toEqual([
      '"api";r=999;t=300',
      '"api";r=998;t=300',
      '"api";r=2499;t=300',
      '"api";r=499;t=300',
      '"api";r=498;t=300',
    ]);
  });

  test('rate limits have one bucket for files and one for pages', async () => {
    const hub = await play(WORLD);
    const file = await ask(hub, '/dev/model/resolve/main/README.md');
    expect(file.headers['ratelimit-policy']).toBe('"fixed window";"resolvers";q=3000;w=300');
    const page = await ask(hub, '/login');
    expect(page.headers['ratelimit-policy']).toBe('"fixed window";"pages";q=100;w=300');
    expect(page.headers['content-type']).toContain('text/html');
  });

  test('rate limits refuse an address that has used up its share', async () => {
    const hub = await play({
      ...WORLD,
      switches: { anonymousQuota: { limit: 500, remaining: 1, reset: 90 } },
    });
    expect((await ask(hub, '/api/models/dev/model')).status).toBe(200);
    const reply = await ask(hub, '/api/models/dev/model');
    expect(reply.status).toBe(429);
    expect(reply.json).toEqual({
      error: expect.stringContaining('We had to rate limit your IP (127.0.0.1). To continue'),
    });
    expect(reply.headers.ratelimit).toMatch(/^"api";r=0;t=(90|89)$/);
    expect((await ask(hub, '/api/models/dev/model', { token: CI })).status).toBe(200);
  });

  test('rate limits refuse an account that has used up its quota', async () => {
    const accountQuota = { limit: 1000, remaining: 0, reset: 5 };
    const hub = await play({ ...WORLD, switches: { accountQuota, rateLimitOn429: false } });
    const reply = await ask(hub, '/api/whoami-v2', { token: CI });
    expect(reply).toMatchObject({
      status: 429,
      json: {
        error: 'We had to rate limit you, you hit the quota of 1000 api requests per 5 minutes period.',
      },
    });
    expect(reply.headers.ratelimit).toBeUndefined();
  });

  test('rate limits start anew after the window', async () => {
    const hub = await play({ ...WORLD, switches: { anonymousQuota: { limit: 7, remaining: 0, reset: 0 } } });
    const { status, headers } = await ask(hub, '/api/models/dev/model');
    expect([status, headers.ratelimit]).toEqual([200, '"api";r=6;t=300']);
  });
});

describe('the clock', () => {
  test('the clock is behind the caller by the given offset', async () => {
    const hub = await play(WORLD, { clockOffsetSeconds: 3600 });
    const { headers } = await ask(hub, '/api/whoami-v2');
    expect((Date.now() - Date.parse(headers.date ?? '')) / 1000).toBeCloseTo(3600, -1);
  });
});

describe('faults', () => {
  const faulty = (...faults: unknown[]) => play({ ...WORLD, faults });

  test('faults replace the answer and all of its headers', async () => {
    const hub = await faulty({
      on: 'GET /api/whoami-v2',
      status: 403,
      headers: { Server: 'CloudFront' },
      body: '<html>',
    });
    const { status, headers, text } = await ask(hub, '/api/whoami-v2?a=b', { token: CI });
    expect([status, text]).toEqual([403, '<html>']);
    expect(Object.keys(headers).sort()).toEqual([
      'connection',
      'content-length',
      'date',
      'keep-alive',
      'server',
    ]);
    expect(hub.requests).toMatchObject([{ tokenName: 'ci', status: 403 }]);
  });

  test('faults come as often as they say, and only where they say', async () => {
    const hub = await faulty({ on: 'GET /api/models/*', times: 2, status: 504, body: { error: '@hub' } });
    expect((await ask(hub, '/api/users/dev/overview')).status).toBe(200);
    const reply = await ask(hub, '/api/models/dev/model/auth-check');
    expect([reply.status, reply.text]).toEqual([504, `{"error":"${hub.url}"}`]);
    expect((await ask(hub, '/api/models/dev/model', { method: 'HEAD' })).status).toBe(200);
    expect((await ask(hub, '/api/models/dev/model')).status).toBe(504);
    expect((await ask(hub, '/api/models/dev/model')).status).toBe(200);
  });

  test.each(['connect', 'headers', 'body'])('faults cut the connection at the %s', async (drop) => {
    const hub = await faulty({ on: 'GET *', times: 1, drop, body: '{"half":' });
    await expect(ask(hub, '/api/models/dev/model')).rejects.toThrow();
    expect((await ask(hub, '/api/models/dev/model')).status).toBe(200);
    expect(hub.requests[0]?.status).toBe(drop === 'body' ? 200 : null);
  });

  test('faults delay the answer', async () => {
    const hub = await faulty({ on: '*', times: 1, delayMs: 60 });
    const start = performance.now();
    expect((await ask(hub, '/api/models/dev/model')).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(59);
  });

  test('faults can leave nothing listening at all', async () => {
    const hub = await faulty({ on: '*', drop: 'connect' });
    await expect(ask(hub, '/api/whoami-v2')).rejects.toThrow(/ECONNREFUSED/);
  });

  test('faults do not keep a Hub from closing while a request hangs', async () => {
    const hub = await faulty({ on: '*', delayMs: 60_000 });
    const pending = ask(hub, '/api/whoami-v2');
    const outcome = expect(pending).rejects.toThrow();
    while (hub.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const start = performance.now();
    await hub.close();
    expect(performance.now() - start).toBeLessThan(30_000);
    await outcome;
  });
});
