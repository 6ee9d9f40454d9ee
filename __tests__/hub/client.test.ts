import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { askWhoami } from '../../src/hub/whoami.js';
import { Secret } from '../../src/model/secret.js';
import { startHub } from '../../tools/emulator/hub.mjs';
import { answering, clientOf, closing, GET, type Listener, serve, TOKEN } from './servers.js';

/** Redirects by path; everything else is answered with 200. */
const redirecting = (targets: Record<string, string>, status = 307): Listener => {
  return ({ url = '' }, response) => {
    const location = targets[url];
    if (location === undefined) response.end('OK');
    else response.writeHead(status, { location }).end();
  };
};

describe('a question', () => {
  test('a question carries the token, its body and who is asking', async () => {
    let seen: IncomingMessage['headers'] = {};
    let body = '';
    const { url } = await serve((request, response) => {
      seen = request.headers;
      request.on('data', (chunk) => (body += chunk)).on('end', () => response.end('{"a":1}'));
    });
    const response = await clientOf(url).ask({
      method: 'POST',
      path: '/api/x?y=1',
      token: TOKEN,
      body: '{"b":2}',
    });
    expect(seen).toMatchObject({
      authorization: 'Bearer not-a-real-token',
      'user-agent': 'test/1',
      'content-type': 'application/json',
    });
    expect(body).toBe('{"b":2}');
    expect(response).toMatchObject({
      method: 'POST',
      path: '/api/x?y=1',
      authenticated: true,
      attempts: 1,
      redirects: [],
      outcome: { kind: 'answer', status: 200, json: { a: 1 } },
    });
  });

  test('a question without a token carries none', async () => {
    const { url, requests } = await serve(answering(200));
    expect((await clientOf(url).ask({ ...GET, token: null })).authenticated).toBe(false);
    expect(requests).toEqual(['GET /api/x -']);
  });

  test('a question goes below the path of the endpoint', async () => {
    const { url, requests } = await serve(redirecting({ '/hub/api/x': '/hub/api/y' }));
    const response = await clientOf(`${url}/hub/`).ask(GET);
    expect(requests).toEqual([
      'GET /hub/api/x Bearer not-a-real-token',
      'GET /hub/api/y Bearer not-a-real-token',
    ]);
    expect(response).toMatchObject({ path: '/api/x', redirects: [{ status: 307, to: '/hub/api/y' }] });
  });

  test('a question is counted with its retries and redirects', async () => {
    const { url } = await serve(redirecting({ '/api/x': '/api/y' }));
    const client = clientOf(url);
    await client.ask(GET);
    expect(client.asked).toBe(2);
  });

  test('a question with a token that no header can carry fails without repeating it', async () => {
    const { url, requests } = await serve(answering(200));
    const response = await clientOf(url).ask({ ...GET, token: new Secret('private\nvalue') });
    expect(response.outcome).toMatchObject({ kind: 'no-answer', phase: 'answer' });
    expect(JSON.stringify(response)).not.toMatch(/private|value/);
    expect(requests).toEqual([]);
  });
});

describe('a redirect', () => {
  test.each([
    ['relative', 'y', '/api/y'],
    ['absolute on the same origin', '@/api/y', '/api/y'],
    ['with a user name in it', 'http://me:pw@127.0.0.1:PORT/api/y', '/api/y'],
  ])('a redirect %s is followed with the token', async (_, location, to) => {
    const targets: Record<string, string> = {};
    const { url, port, requests } = await serve(redirecting(targets));
    targets['/api/x'] = location.replace('@/', `${url}/`).replace('PORT', String(port));
    const response = await clientOf(url).ask(GET);
    expect(response).toMatchObject({
      redirects: [{ status: 307, to }],
      outcome: { status: 200, stoppedAt: null },
    });
    expect(requests[1]).toBe(`GET ${to} Bearer not-a-real-token`);
  });

  test('a redirect is followed with its query, of which nothing is kept', async () => {
    const { url, requests } = await serve(redirecting({ '/api/x': '/api/y?sig=secret' }));
    const response = await clientOf(url).ask(GET);
    expect(requests[1]).toBe('GET /api/y?sig=secret Bearer not-a-real-token');
    expect(response.redirects).toEqual([{ status: 307, to: '/api/y?…' }]);
  });

  test('a redirect that is an answer by itself is not followed', async () => {
    const { url, requests } = await serve(
      redirecting({ '/hub/old': '/hub/new', '/hub/new': '/hub/cache/x?y' }),
    );
    const client = clientOf(`${url}/hub`);
    const { redirects, outcome } = await client.ask({ ...GET, path: '/old', endsAt: '/cache/' });
    expect(requests).toHaveLength(2);
    expect(redirects).toEqual([{ status: 307, to: '/hub/new' }]);
    expect(outcome).toMatchObject({ status: 307, stoppedAt: { reason: 'not-followed' } });
  });

  test('a redirect to another origin is not followed, whoever it is', async () => {
    const other = await serve(answering(200));
    for (const location of [`${other.url}/x`, `//127.0.0.1:${other.port}/x`, 'https://127.0.0.1:1/x']) {
      const { url } = await serve(redirecting({ '/api/x': location }, 302));
      const { redirects, outcome } = await clientOf(url).ask(GET);
      const { origin } = new URL(location, url);
      expect(redirects).toEqual([{ status: 302, to: origin }]);
      expect(outcome).toMatchObject({ status: 302, stoppedAt: { reason: 'other-origin', to: origin } });
    }
    expect(other.requests).toEqual([]);
  });

  test.each(['http://[', 'javascript:alert(1)', ''])('a redirect to %j leads nowhere', async (location) => {
    const { url } = await serve(answering(302, location === '' ? {} : { location }));
    expect((await clientOf(url).ask(GET)).outcome).toMatchObject({ stoppedAt: { reason: 'unreadable' } });
  });

  test('a redirect in a circle ends where it comes back', async () => {
    const { url, requests } = await serve(redirecting({ '/api/x': '/a', '/a': '/api/x' }));
    expect((await clientOf(url).ask(GET)).outcome).toMatchObject({
      stoppedAt: { reason: 'loop', to: '/api/x' },
    });
    expect(requests).toHaveLength(2);
  });

  test('redirect after redirect ends after five', async () => {
    let step = 0;
    const { url, requests } = await serve((_, response) =>
      response.writeHead(307, { location: `/${step++}` }).end(),
    );
    expect((await clientOf(url).ask(GET)).outcome).toMatchObject({ stoppedAt: { reason: 'too-many' } });
    expect(requests).toHaveLength(6);
  });

  test.each([
    [307, 2],
    [308, 2],
    [302, 1],
    [303, 1],
  ])('a redirect %i after a POST makes %i requests', async (status, count) => {
    const { url, requests } = await serve(redirecting({ '/api/x': '/api/y' }, status));
    await clientOf(url).ask({ ...GET, method: 'POST', body: '{}' });
    expect(requests).toHaveLength(count);
    for (const request of requests) expect(request).toMatch(/^POST /);
  });
});

describe('a question is asked again', () => {
  test('a question is asked again after a failure that may pass, up to three times', async () => {
    await Promise.all(
      [500, 502, 503, 504, 408].map(async (status) => {
        const { url, requests } = await serve(answering(status));
        expect(await clientOf(url).ask(GET)).toMatchObject({ attempts: 3, outcome: { status } });
        expect(requests).toHaveLength(3);
      }),
    );
  });

  test.each([200, 400, 401, 403, 404, 410, 422, 501])(
    'a question is not asked again after %i',
    async (status) => {
      const { url, requests } = await serve(answering(status));
      expect(await clientOf(url).ask(GET)).toMatchObject({ attempts: 1, outcome: { status } });
      expect(requests).toHaveLength(1);
    },
  );

  test('a question is asked again after a cut connection, and keeps the good answer', async () => {
    let count = 0;
    const { url } = await serve((request, response) =>
      ++count < 3 ? request.socket.destroy() : response.end('OK'),
    );
    expect(await clientOf(url).ask(GET)).toMatchObject({
      attempts: 3,
      outcome: { kind: 'answer', status: 200, message: 'OK' },
    });
  });

  test('a question is asked again also when it is a POST, which stores nothing, and once for the identity', async () => {
    const { url, requests } = await serve(answering(503));
    expect(await clientOf(url).ask({ ...GET, method: 'POST', body: '{}' })).toMatchObject({ attempts: 3 });
    expect(await askWhoami(clientOf(url), TOKEN)).toMatchObject({
      identity: null,
      response: { attempts: 2, path: '/api/whoami-v2' },
    });
    expect(requests).toHaveLength(5);
  });

  test('a question is asked again when the Hub says that it is time, by either header', async () => {
    for (const headers of [{ 'Retry-After': '1' }, { RateLimit: '"api";r=0;t=0' }]) {
      let count = 0;
      const { url } = await serve((_, response) =>
        ++count < 2 ? response.writeHead(429, headers).end() : response.end('OK'),
      );
      const response = await clientOf(url).ask(GET);
      expect(response).toMatchObject({ attempts: 2, outcome: { status: 200 } });
      expect(response.notAwaitedSeconds).toBeUndefined();
    }
  });

  test('a question is not asked again when the Hub names a time that is not left', async () => {
    const far = 'Fri, 31 Dec 2100 23:59:59 GMT';
    for (const headers of [
      { RateLimit: '"api";r=0;t=140' },
      { 'Retry-After': '140' },
      { 'Retry-After': far },
    ]) {
      const { url, requests } = await serve(answering(429, headers));
      const client = clientOf(url, 30);
      const response = await client.ask(GET);
      expect(response.attempts).toBe(1);
      expect(response.notAwaitedSeconds).toBeGreaterThanOrEqual(140);
      expect(client.timeIsUp).toBe(false);
      expect(requests).toHaveLength(1);
    }
  });

  test('a question is asked again about an identity only if the Hub names a time', async () => {
    const { url, requests } = await serve(answering(429));
    expect((await askWhoami(clientOf(url), TOKEN)).response.attempts).toBe(1);
    expect(requests).toHaveLength(1);
  });

  test('a question is asked again when an attempt takes too long, long before the deadline', async () => {
    let count = 0;
    const { url } = await serve((_, response) => {
      count += 1;
      if (count === 1) response.writeHead(200).write('the rest never comes');
      else response.end('OK');
    });
    expect(await clientOf(url, 8).ask(GET)).toMatchObject({ attempts: 2, outcome: { message: 'OK' } });
  });
});

describe('the deadline', () => {
  const started = () => performance.now();

  test.each<[string, Listener]>([
    ['never answers', () => {}],
    ['never ends its answer', (_, response) => void response.writeHead(200).write('a')],
    ['is always busy', answering(503)],
  ])('the deadline ends the wait for a server that %s', async (what, listener) => {
    const { url } = await serve(listener);
    const client = clientOf(url, 0.3);
    const start = started();
    const { outcome } = await client.ask(GET);
    expect(performance.now() - start).toBeLessThan(10_000);
    if (what !== 'is always busy')
      expect(outcome).toEqual({ kind: 'no-answer', phase: 'deadline', code: 'ABORTED' });
    expect(await client.wait(10_000)).toBe(false);
    expect(client.timeIsUp).toBe(true);
    expect((await client.ask(GET)).outcome).toMatchObject({ phase: 'deadline' });
  });

  test('the deadline leaves a short wait alone', async () => {
    expect(await clientOf('http://127.0.0.1:1').wait(1)).toBe(true);
  });
});

describe('a body', () => {
  test('a body is read up to a limit', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200);
      const chunk = Buffer.alloc(1 << 16, 'word ');
      const more = () => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const { outcome } = await clientOf(url).ask(GET);
    expect(outcome).toMatchObject({ kind: 'answer', status: 200, message: `${'word '.repeat(99)}word…` });
  });

  test('a body that is cut short is no answer', async () => {
    const { url } = await serve((request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"name":', () => request.socket.destroy());
    });
    expect(await clientOf(url).ask(GET)).toMatchObject({
      attempts: 3,
      outcome: { kind: 'no-answer', phase: 'answer' },
    });
  });

  test.each([
    [
      'HTML',
      { 'content-type': 'text/html' },
      '<html>',
      { isHtml: true, json: undefined, message: null, fromHub: false },
    ],
    ['broken JSON', { 'content-type': 'application/json' }, '{"name":', { isHtml: false, json: undefined }],
    ['nothing', {}, '', { json: undefined, message: null }],
  ])('a body of %s is an answer and no identity', async (_, headers, body, outcome) => {
    const { url } = await serve(answering(200, headers, body));
    const whoami = await askWhoami(clientOf(url), TOKEN);
    expect(whoami).toMatchObject({ identity: null, response: { outcome } });
  });
});

describe('no connection', () => {
  test('there is no connection where nothing listens', async () => {
    const { url } = await startHub({ listening: 'none' });
    expect(await clientOf(url).ask(GET)).toMatchObject({
      attempts: 3,
      outcome: { phase: 'connect', code: 'ECONNREFUSED' },
    });
  });

  test('there is no connection where the name is unknown', async () => {
    expect((await clientOf('https://hub.invalid', 3).ask(GET)).outcome).toMatchObject({
      kind: 'no-answer',
      phase: expect.stringMatching(/connect|deadline/),
    });
  });

  test('there is no connection where the certificate is not trusted, and no second try', async () => {
    const hub = await startHub({ listening: 'https-untrusted' });
    closing.push(hub.close);
    const response = await clientOf(hub.url).ask(GET);
    expect(response).toMatchObject({
      attempts: 1,
      outcome: { phase: 'tls', code: expect.stringMatching(/CERT|UNABLE_TO_/) },
    });
    expect(hub.requests).toEqual([]);
  });

  test('there is no connection where the peer does not speak TLS, which is no matter of certificates', async () => {
    const { port } = await serve(answering(200));
    expect((await clientOf(`https://127.0.0.1:${port}`).ask(GET)).outcome).toMatchObject({
      kind: 'no-answer',
      phase: 'connect',
    });
  });
});
