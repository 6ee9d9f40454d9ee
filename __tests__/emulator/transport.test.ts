import { connect as connectHttp2 } from 'node:http2';
import { connect as connectTls } from 'node:tls';
import { describe, expect, test } from '@jest/globals';
import { play } from './hub-client.js';
import { connect, TRANSPORTS } from './transports.js';

const WORLD = {
  tokens: { ci: { user: 'dev', kind: 'write' } },
  users: { dev: {} },
  repos: [{ id: 'dev/model', files: { 'big.bin': 'weights' } }],
};

describe.each(TRANSPORTS)('over $name, the Hub', (transport) => {
  const bearer = (hub: { tokens: Record<string, string> }) => ({ authorization: `Bearer ${hub.tokens.ci}` });

  test('the Hub answers, and says in its records how it was asked', async () => {
    const { hub, ask } = await connect(transport, WORLD);
    const whoami = await ask('/api/whoami-v2', { headers: bearer(hub) });
    expect(whoami.status).toBe(200);
    expect(JSON.parse(whoami.body.toString())).toMatchObject({ name: 'dev' });
    expect(whoami.headers).toMatchObject({
      'content-length': String(whoami.body.length),
      'x-request-id': expect.stringMatching(/^Root=1-/),
      ratelimit: '"api";r=999;t=300',
    });
    const head = await ask('/dev/model/resolve/main/big.bin', { method: 'HEAD' });
    expect([head.status, head.body.length, head.failed]).toEqual([302, 0, false]);
    const file = await ask(head.headers.location ?? '');
    expect(file.body.toString()).toBe('weights');
    const { httpVersion } = transport;
    expect(hub.requests).toMatchObject([
      { path: '/api/whoami-v2', tokenName: 'ci', status: 200, origin: 'hub', httpVersion },
      { method: 'HEAD', authorization: 'none', status: 302, origin: 'hub', httpVersion },
      { method: 'GET', status: 200, origin: 'cdn', httpVersion },
    ]);
    expect(hub.violations).toEqual([]);
  });

  test('the Hub reads a request body to its end', async () => {
    const { hub, ask } = await connect(transport, WORLD);
    const files = Array.from({ length: 40_000 }, (_, index) => {
      return { path: `folder/file-${index}.txt`, size: 3, sample: 'YWJj'.repeat(40) };
    });
    const reply = await ask('/api/models/dev/model/preupload/main', {
      method: 'POST',
      headers: bearer(hub),
      body: JSON.stringify({ files }),
    });
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.body.toString()).files).toHaveLength(files.length);
  });

  test('the Hub answers many requests at once', async () => {
    const { hub, ask } = await connect(transport, WORLD);
    const paths = Array.from({ length: 60 }, (_, index) => `/api/models/dev/model?n=${index}`);
    const seen = await Promise.all(paths.map((path) => ask(path)));
    expect(seen.map(({ status }) => status)).toEqual(paths.map(() => 200));
    expect(hub.requests).toHaveLength(paths.length);
  });

  test('the Hub notices a token that is meant for another host', async () => {
    const { hub, ask } = await connect(transport, WORLD);
    const other = hub.url.replace('127.0.0.1', 'localhost');
    expect((await ask(`${other}/api/models/dev/model`)).status).toBe(200);
    expect(hub.violations).toEqual([]);
    expect((await ask(`${other}/api/whoami-v2`, { headers: bearer(hub) })).status).toBe(200);
    expect(hub.violations).toEqual([
      `GET /api/whoami-v2 brought an Authorization header to ${new URL(other).host}, not the Hub`,
    ]);
  });

  test('the Hub cuts every connection when it closes, also those that wait', async () => {
    const faults = [
      { on: 'GET /slow', delayMs: 3_600_000 },
      { on: 'GET /drip', status: 200, body: 'abc', drip: { bytes: 1, everyMs: 3_600_000 } },
      { on: 'GET /endless', status: 200, bodyBytes: 2 ** 50, drip: { bytes: 100, everyMs: 1 } },
      { at: 'cdn', on: '*', delayMs: 3_600_000 },
    ];
    const { hub, ask } = await connect(transport, { ...WORLD, faults });
    expect((await ask('/api/models/dev/model')).status).toBe(200);
    const pending = Promise.all(
      ['/slow', '/drip', '/endless', `${hub.cdnUrl}/lfs/x`].map((path) => ask(path)),
    );
    while (hub.requests.length < 5) await new Promise((resolve) => setTimeout(resolve, 5));
    await hub.close();
    expect((await pending).map(({ failed }) => failed)).toEqual([true, true, true, true]);
    expect((await ask('/api/models/dev/model')).failed).toBe(true);
  });
});

describe('over TLS, the Hub', () => {
  const choose = async (offered: string[]) => {
    const hub = await play({ listening: 'https-trusted' });
    const { hostname, port } = new URL(hub.url);
    const socket = connectTls({
      host: hostname,
      port: Number(port),
      ca: hub.caPem ?? '',
      ...(offered.length === 0 ? {} : { ALPNProtocols: offered }),
    });
    await new Promise((resolve, reject) => socket.once('secureConnect', resolve).once('error', reject));
    return { hub, socket };
  };

  test.each([
    [['h2', 'http/1.1'], 'h2'],
    [['http/1.1', 'h2'], 'h2'],
    [['http/1.1'], 'http/1.1'],
    [[], false],
  ])('over TLS, the Hub of %j chooses %s', async (offered, expected) => {
    const { socket } = await choose(offered);
    expect(socket.alpnProtocol).toBe(expected);
    socket.destroy();
  });

  test('over TLS, the Hub speaks HTTP/1.1 to a client that knows nothing of ALPN', async () => {
    const { socket } = await choose([]);
    const answer = new Promise((resolve) => socket.once('data', (data) => resolve(data.toString())));
    socket.write('GET /api/whoami-v2 HTTP/1.1\r\nhost: x\r\n\r\n');
    expect(await answer).toMatch(/^HTTP\/1\.1 401 .*\r\nKeep-Alive: timeout=60\r\n/s);
    socket.destroy();
  });

  test('over TLS, the Hub keeps an HTTP/2 connection for many requests', async () => {
    const hub = await play({ listening: 'https-trusted' });
    const session = connectHttp2(hub.url, { ca: hub.caPem ?? '' });
    const statuses: unknown[] = [];
    for (const path of ['/api/whoami-v2', '/api/whoami-v2', '/login']) {
      const stream = session.request({ ':path': path });
      stream.on('response', (headers) => statuses.push(headers[':status'])).resume();
      await new Promise((resolve) => stream.once('close', resolve));
    }
    expect(statuses).toEqual([401, 401, 404]);
    expect(session.destroyed).toBe(false);
    session.destroy();
  });
});

test('without TLS, the Hub speaks HTTP/1.1 and keeps the connection', async () => {
  const hub = await play({});
  const response = await fetch(`${hub.url}/api/whoami-v2`);
  await response.text();
  expect(response.headers.get('keep-alive')).toBe('timeout=60');
  expect(hub.requests).toMatchObject([{ httpVersion: '1.1' }]);
});
