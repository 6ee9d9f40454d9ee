import { createServer as createTcpServer } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startHub } from '../../tools/emulator/hub.mjs';
import { startProxy } from './connect-proxy.js';
import { answering, clientOf, closing, GET, listen, serve } from './servers.js';

describe('a proxy', () => {
  const NAMES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
  const before = NAMES.map((name) => [name, process.env[name]] as const);

  afterEach(() => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });

  function setProxy(values: Record<string, string>): void {
    for (const name of NAMES) delete process.env[name];
    Object.assign(process.env, values);
  }

  test('a proxy is used for http, by its variable, with its user name and password', async () => {
    const { port: hub, requests } = await serve(answering(200));
    const { port, seen } = await startProxy();
    setProxy({ http_proxy: `http://me:p%40ss@127.0.0.1:${port}` });
    expect((await clientOf(`http://hub.test:${hub}`).ask(GET)).outcome).toMatchObject({ status: 200 });
    expect(seen).toEqual([`hub.test:${hub} Basic ${Buffer.from('me:p@ss').toString('base64')}`]);
    expect(requests).toEqual(['GET /api/x Bearer not-a-real-token']);
  });

  test('a proxy that demands credentials lets through whoever has them, and nobody else', async () => {
    const { url, port: hub } = await serve(answering(200));
    const { port } = await startProxy({ credentials: 'me:p@ss' });
    for (const [userinfo, outcome] of [
      ['me:p%40ss@', { kind: 'answer', status: 200 }],
      ['me:pass@', { phase: 'proxy', code: 'PROXY_ANSWERED_407' }],
      ['', { phase: 'proxy', code: 'PROXY_ANSWERED_407' }],
    ] as const) {
      setProxy({ HTTP_PROXY: `http://${userinfo}127.0.0.1:${port}` });
      expect((await clientOf(`http://hub.test:${hub}`).ask(GET)).outcome).toMatchObject(outcome);
    }
    expect((await clientOf(url).ask(GET)).outcome).toMatchObject({ status: 200 });
  });

  test('a proxy is used for https, sees no token and vouches for no certificate', async () => {
    const hub = await startHub({ listening: 'https-untrusted' });
    closing.push(hub.close);
    const { port, seen } = await startProxy();
    setProxy({ HTTPS_PROXY: `127.0.0.1:${port}` });
    const response = await clientOf(hub.url.replace('127.0.0.1', 'hub.test')).ask(GET);
    expect(response.outcome).toMatchObject({ kind: 'no-answer', phase: 'tls' });
    expect(seen).toEqual([`${hub.host.replace('127.0.0.1', 'hub.test')} -`]);
  });

  test('a proxy is left out for the hosts of NO_PROXY and for this machine', async () => {
    const { port, seen } = await startProxy();
    const { url } = await serve(answering(200));
    setProxy({ http_proxy: `http://127.0.0.1:${port}`, NO_PROXY: 'other.test, .invalid' });
    expect((await clientOf(url).ask(GET)).outcome).toMatchObject({ status: 200 });
    expect((await clientOf('http://hub.invalid:1', 2).ask(GET)).outcome).toMatchObject({ kind: 'no-answer' });
    expect(seen).toEqual([]);
  });

  test.each([407, 403, 502, 504])('a proxy that refuses with %i is named as what refused', async (status) => {
    for (const scheme of ['http', 'https']) {
      const { port } = await startProxy({ refusal: status });
      setProxy({ [`${scheme}_proxy`]: `http://127.0.0.1:${port}` });
      const response = await clientOf(`${scheme}://hub.test:1`, 3).ask(GET);
      expect(response.outcome).toEqual({
        kind: 'no-answer',
        phase: 'proxy',
        code: `PROXY_ANSWERED_${status}`,
      });
    }
  });

  test('a proxy that does not answer ends with the deadline, one that is not there at once', async () => {
    const silent = await listen(createTcpServer((socket) => void closing.push(() => socket.destroy())));
    setProxy({ http_proxy: `http://127.0.0.1:${silent}` });
    expect((await clientOf('http://hub.test:1', 0.3).ask(GET)).outcome).toMatchObject({ phase: 'deadline' });
    setProxy({ http_proxy: 'http://127.0.0.1:1' });
    expect((await clientOf('http://hub.test:1').ask(GET)).outcome).toMatchObject({
      phase: 'connect',
      code: 'ECONNREFUSED',
    });
  });

  test.each(['socks5://127.0.0.1:1080', 'file:///proxy'])('a proxy named %s is unusable', async (address) => {
    setProxy({ http_proxy: address });
    const client = clientOf('http://hub.test:1');
    expect((await client.ask(GET)).outcome).toEqual({
      kind: 'no-answer',
      phase: 'proxy',
      code: 'PROXY_UNUSABLE',
    });
    expect(client.asked).toBe(0);
  });
});
