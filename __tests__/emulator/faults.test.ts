import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { play } from './hub-client.js';
import { connect, TRANSPORTS } from './transports.js';

const PATH = '/api/models/dev/model';

describe.each(TRANSPORTS)('over $name, a fault', (transport) => {
  const http2 = transport.httpVersion === '2.0';
  const faulty = async (...faults: object[]) => {
    const { hub, ask } = await connect(transport, {
      repos: [{ id: 'dev/model', files: { 'big.bin': 'weights' } }],
      faults: faults.map((fault) => ({ on: 'GET *', ...fault })),
    });
    return { hub, ask, get: () => ask(PATH) };
  };

  test.each(['connect', 'headers'])('a fault cuts the connection before the answer (%s)', async (drop) => {
    const { hub, get } = await faulty({ times: 1, drop });
    expect(await get()).toMatchObject({ status: null, failed: true });
    expect(await get()).toMatchObject({ status: 200, failed: false });
    expect(hub.requests.map(({ status }) => status)).toEqual([null, 200]);
  });

  test('a fault cuts the connection in the middle of the body', async () => {
    const { hub, get } = await faulty({ times: 1, drop: 'body', body: '{"half":' });
    const { status, body, failed } = await get();
    expect([status, body.toString(), failed]).toEqual([200, '{"half":', true]);
    expect(await get()).toMatchObject({ status: 200, failed: false });
    expect(hub.requests[0]?.status).toBe(200);
  });

  test('a fault can cut a compressed body that has a certain length', async () => {
    const { get } = await faulty({ drop: 'body', status: 206, bodyBytes: 5000, encoding: 'gzip' });
    const { status, body, failed } = await get();
    expect([status, failed]).toEqual([206, true]);
    expect(gunzipSync(body).toString()).toBe(' '.repeat(5000));
  });

  test('a fault lets the body drip after the headers', async () => {
    const { get } = await faulty({ status: 200, body: 'abcdefg', drip: { bytes: 3, everyMs: 30 } });
    const { body, pieces, headers } = await get();
    expect([body.toString(), headers['content-length']]).toEqual(['abcdefg', '7']);
    expect(pieces).toBeGreaterThan(1);
  });

  test('a fault sends the headers at once, however slowly the body drips', async () => {
    const { hub, ask } = await faulty({ status: 418, body: 'tea', drip: { bytes: 1, everyMs: 3_600_000 } });
    expect(await ask(PATH, { leaveAfter: 0 })).toMatchObject({ status: 418, failed: false });
    await hub.close();
  });

  test('a fault comes as a storm, with headers and without, and then stops', async () => {
    const limits = { 'Retry-After': '7', RateLimit: '"api";r=0;t=7' };
    const { hub, get } = await faulty(
      { times: 2, status: 503 },
      { times: 1, status: 429, headers: limits, body: { error: 'slow down' } },
    );
    const seen = [await get(), await get(), await get(), await get()];
    expect(seen.map(({ status }) => status)).toEqual([503, 503, 429, 200]);
    expect(seen.map(({ headers }) => headers['retry-after'])).toEqual([undefined, undefined, '7', undefined]);
    expect(seen[2]?.headers.ratelimit).toBe('"api";r=0;t=7');
    expect(seen[2]?.body.toString()).toBe('{"error":"slow down"}');
    expect(hub.requests.map(({ status }) => status)).toEqual([503, 503, 429, 200]);
  });

  test('a fault is a page where JSON was due', async () => {
    const page = '<!doctype html><title>502</title>';
    const { get } = await faulty({ status: 502, headers: { 'Content-Type': 'text/html' }, body: page });
    const { status, headers, body } = await get();
    expect([status, headers['content-type'], body.toString()]).toEqual([502, 'text/html', page]);
  });

  test('a fault is JSON that does not parse', async () => {
    const { get } = await faulty({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '{"name": "dev',
    });
    const { body, failed } = await get();
    expect(failed).toBe(false);
    expect(() => JSON.parse(body.toString())).toThrow(SyntaxError);
  });

  test('a fault promises more than it sends', async () => {
    const { get } = await faulty({ times: 1, status: 200, body: 'half', contentLength: 10 });
    const { status, headers, body, failed } = await get();
    expect([status, headers['content-length'], body.toString(), failed]).toEqual([200, '10', 'half', true]);
    expect(await get()).toMatchObject({ status: 200, failed: false });
  });

  test('a fault sends more than it promises', async () => {
    const { get } = await faulty({ times: 1, status: 200, body: '{"whole":true}', contentLength: 2 });
    const { body, failed } = await get();
    // HTTP/1.1 has no way to notice; the client of HTTP/2 refuses such a stream.
    expect([body.toString(), failed]).toEqual(http2 ? ['', true] : ['{"', false]);
    expect(await get()).toMatchObject({ status: 200, failed: false });
  });

  test('a fault has a body of any length', async () => {
    const { get } = await faulty(
      { times: 1, status: 200, body: 'abc', bodyBytes: 3_000_001 },
      { times: 1, status: 200, body: { a: 1 }, bodyBytes: 2_000_000 },
      { times: 1, status: 200, body: 'abc', bodyBytes: 2 },
      { times: 1, status: 200, bodyBytes: 700_000, headers: { 'Transfer-Encoding': 'chunked' } },
    );
    const [text, json, cut, unmeasured] = [await get(), await get(), await get(), await get()];
    expect(text.headers['content-length']).toBe('3000001');
    expect(text.body.equals(Buffer.alloc(3_000_001, 'abc'))).toBe(true);
    expect(json.body).toHaveLength(2_000_000);
    expect(JSON.parse(json.body.toString())).toEqual({ a: 1 });
    expect(cut.body.toString()).toBe('ab');
    expect(unmeasured.headers['content-length']).toBeUndefined();
    expect(unmeasured.body.equals(Buffer.alloc(700_000, ' '))).toBe(true);
  });

  test('a fault has a body without end, until the client has enough', async () => {
    const { hub, ask } = await faulty({ times: 1, status: 200, body: 'x', bodyBytes: 2 ** 50 });
    const { body, headers } = await ask(PATH, { leaveAfter: 1_000_000 });
    expect(headers['content-length']).toBe(String(2 ** 50));
    expect(body.length).toBeLessThan(100_000_000);
    expect(await ask(PATH)).toMatchObject({ status: 200, failed: false });
    expect(hub.violations).toEqual([]);
  });

  test('a fault is a gzip bomb', async () => {
    const { get } = await faulty(
      { times: 1, status: 200, body: 'xyz', bodyBytes: 30_000_000, encoding: 'gzip' },
      { times: 1, status: 200, body: { a: 1 }, bodyBytes: 1e9, encoding: 'gzip' },
      { times: 1, status: 200, body: { a: 1 }, bodyBytes: 600_000, encoding: 'gzip' },
      { times: 1, status: 200, body: 'small', encoding: 'gzip' },
    );
    const [checked, large, padded, small] = [await get(), await get(), await get(), await get()];
    expect(checked.headers['content-encoding']).toBe('gzip');
    // It checks the length and the checksum.
    expect(gunzipSync(checked.body).equals(Buffer.alloc(30_000_000, 'xyz'))).toBe(true);
    expect(large.failed).toBe(false);
    expect(large.body).toHaveLength(Number(large.headers['content-length']));
    expect(large.body.length).toBeLessThan(2_000_000);
    expect(JSON.parse(gunzipSync(padded.body).toString())).toEqual({ a: 1 });
    expect(gunzipSync(small.body).toString()).toBe('small');
  });

  test('a fault redirects to another origin, or in a circle', async () => {
    const { hub, ask } = await faulty(
      { on: 'GET /away', status: 302, headers: { Location: '@cdn/lfs/x?from=@hub' } },
      { on: 'GET /round', status: 307, headers: { location: '/round' } },
    );
    const away = await ask('/away');
    expect([away.status, away.headers.location]).toEqual([302, `${hub.cdnUrl}/lfs/x?from=${hub.url}`]);
    expect((await ask(hub.cdnUrl + new URL(away.headers.location ?? '').pathname)).status).toBe(404);
    const round = await ask('/round');
    expect([round.status, round.headers.location]).toEqual([307, '/round']);
    expect(hub.requests.map(({ origin, status }) => [origin, status])).toEqual([
      ['hub', 302],
      ['cdn', 404],
      ['hub', 307],
    ]);
  });

  test('a fault can be at the second origin alone', async () => {
    const { hub, ask, get } = await faulty(
      { at: 'cdn', times: 1, status: 503, headers: { 'x-cache': 'Error from cloudfront' } },
      { at: 'cdn', times: 1, drop: 'connect' },
      { at: 'cdn', times: 1, drop: 'body', body: 'wei' },
    );
    expect((await get()).status).toBe(200);
    const { headers } = await ask('/dev/model/resolve/main/big.bin');
    const location = headers.location ?? '';
    expect(location.startsWith(`${hub.cdnUrl}/`)).toBe(true);
    const seen = [await ask(location), await ask(location), await ask(location), await ask(location)];
    expect(seen.map(({ status, failed }) => [status, failed])).toEqual([
      [503, false],
      [null, true],
      [200, true],
      [200, false],
    ]);
    expect(seen[0]?.headers['x-cache']).toBe('Error from cloudfront');
    expect(seen[3]?.body.toString()).toBe('weights');
  });

  test('a fault at the second origin does not hide that a token went there', async () => {
    const { hub, ask } = await faulty({ at: 'cdn', status: 503 });
    await ask(`${hub.cdnUrl}/lfs/x`, { headers: { authorization: 'Bearer something' } });
    expect(hub.violations).toEqual(['GET /lfs/x brought an Authorization header to the CDN']);
  });

  test('a fault has no body where HTTP allows none', async () => {
    const { ask } = await faulty(
      { on: 'HEAD *', status: 200, body: 'abc', bodyBytes: 1e6, drip: { bytes: 1, everyMs: 3_600_000 } },
      { times: 1, status: 204, body: 'abc', headers: { connection: 'close' } },
      { times: 1, status: 304, body: 'abc' },
    );
    const head = await ask(PATH, { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '1000000', 0]);
    for (const status of [204, 304]) {
      const seen = await ask(PATH);
      expect([seen.status, seen.body.length, seen.failed]).toEqual([status, 0, false]);
    }
  });
});

describe('an origin that refuses connections', () => {
  const reach = async (url: string) => {
    const socket = connectTcp(Number(new URL(url).port), '127.0.0.1');
    try {
      await once(socket, 'connect');
      return 'connected';
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    } finally {
      socket.destroy();
    }
  };

  test.each([
    ['the Hub', { faults: [{ on: '*', drop: 'connect' }] }, ['ECONNREFUSED', 'connected']],
    ['the second one', { faults: [{ at: 'cdn', on: '*', drop: 'connect' }] }, ['connected', 'ECONNREFUSED']],
    ['both', { listening: 'none' }, ['ECONNREFUSED', 'ECONNREFUSED']],
    ['none', { faults: [{ on: '*', times: 9, drop: 'connect' }] }, ['connected', 'connected']],
  ])('an origin that refuses connections can be %s', async (_name, world, expected) => {
    const hub = await play(world);
    expect([await reach(hub.url), await reach(hub.cdnUrl)]).toEqual(expected);
  });
});

test('before the answer, the connection ends within the status line', async () => {
  const hub = await play({ faults: [{ on: '*', drop: 'headers' }] });
  const socket = connectTcp(Number(new URL(hub.url).port), '127.0.0.1');
  const received: Buffer[] = [];
  socket.on('data', (data) => received.push(data));
  // A system may hand out the reset and drop what came before it, or show both as the end.
  const ended = new Promise((resolve) => socket.on('error', resolve).on('close', resolve));
  socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  await ended;
  expect(['', 'HTTP/1.1 200 O']).toContain(Buffer.concat(received).toString());
  expect(hub.requests).toMatchObject([{ path: '/', status: null }]);
});

describe('a world with a mistake in a fault', () => {
  const ANSWER = { on: '*', status: 200 };

  test.each([
    [{ ...ANSWER, at: 'edge' }, 'hub.faults[0].at must be one of hub, cdn, not "edge"'],
    [{ ...ANSWER, encoding: 'br' }, 'hub.faults[0].encoding must be one of gzip, not "br"'],
    [{ ...ANSWER, bodyBytes: -1 }, 'hub.faults[0].bodyBytes must be a whole number'],
    [{ ...ANSWER, bodyBytes: 2 ** 51 }, `hub.faults[0].bodyBytes must be at most ${2 ** 50}`],
    [{ ...ANSWER, contentLength: '5' }, 'hub.faults[0].contentLength must be a whole number'],
    [{ ...ANSWER, drip: 5 }, 'hub.faults[0].drip must be an object'],
    [
      { ...ANSWER, drip: { bytes: 0, everyMs: 1 } },
      'hub.faults[0].drip needs bytes, at least 1, and everyMs',
    ],
    [{ ...ANSWER, drip: { bytes: 1 } }, 'hub.faults[0].drip needs bytes, at least 1, and everyMs'],
    [{ ...ANSWER, drip: { bytes: 1, everyMs: 1, of: 2 } }, 'hub.faults[0].drip has no field "of"'],
    [{ ...ANSWER, delayMs: 2 ** 31 }, `hub.faults[0].delayMs must be at most ${2 ** 31 - 1}`],
    [{ ...ANSWER, probability: 0.5 }, 'hub.faults[0] has no field "probability"'],
    [{ ...ANSWER, headers: { 'a b': 'c' } }, 'hub.faults[0].headers.a b is no header that HTTP can carry'],
    [{ ...ANSWER, headers: { a: 'b\nc' } }, 'hub.faults[0].headers.a is no header that HTTP can carry'],
    [
      { ...ANSWER, headers: { 'Content-Length': '5' } },
      'hub.faults[0].headers.Content-Length is given by hub.faults[0].contentLength',
    ],
    [
      { ...ANSWER, headers: { 'transfer-encoding': 'chunked' }, contentLength: 5 },
      'hub.faults[0].headers.transfer-encoding and hub.faults[0].contentLength exclude each other',
    ],
    [{ on: '*', drop: 'headers', drip: { bytes: 1, everyMs: 1 } }, 'hub.faults[0].drip needs an answer'],
    [{ on: '*', delayMs: 5, bodyBytes: 5 }, 'hub.faults[0].bodyBytes needs an answer'],
  ])('a world with a mistake in a fault is refused: %j', async (fault, message) => {
    await expect(play({ faults: [fault] })).rejects.toThrow(message);
  });
});
