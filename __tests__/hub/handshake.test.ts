import { createServer as createTcpServer } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { authority, serverCertificate, serveTls, x509 } from './chains.js';
import { startProxy } from './connect-proxy.js';
import { answering, clientOf, closing, GET, listen, serve } from './servers.js';

const ROOT = authority('Root');
const BETWEEN = authority('Between', ROOT);

const CASES: Array<[string, ReturnType<typeof serverCertificate>, Array<typeof ROOT>, string, string[]]> = [
  [
    'with its root',
    serverCertificate({ issuer: BETWEEN }),
    [BETWEEN, ROOT],
    'SELF_SIGNED_CERT_IN_CHAIN',
    ['CN=server', 'CN=Between', 'CN=Root'],
  ],
  [
    'without its root',
    serverCertificate({ issuer: BETWEEN }),
    [BETWEEN],
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    ['CN=server', 'CN=Between'],
  ],
  [
    'without what stands between',
    serverCertificate({ issuer: BETWEEN }),
    [],
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ['CN=server'],
  ],
  ['signed by itself', serverCertificate({}), [], 'DEPTH_ZERO_SELF_SIGNED_CERT', ['CN=server']],
  [
    'expired and signed by itself',
    serverCertificate({ name: 'late', days: -1 }),
    [],
    'CERT_HAS_EXPIRED',
    ['CN=late'],
  ],
  [
    'for another host',
    serverCertificate({ issuer: ROOT, host: 'other.test' }),
    [ROOT],
    'SELF_SIGNED_CERT_IN_CHAIN',
    ['CN=server', 'CN=Root'],
  ],
];

describe('the certificates of a server', () => {
  const before = { https_proxy: process.env.https_proxy, no_proxy: process.env.no_proxy };
  afterEach(() => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });

  test.each(CASES)(
    'a certificate %s is seen, and not a byte is sent',
    async (_, certificate, rest, code, subjects) => {
      const { port, received, met } = await serveTls(certificate, ...rest);
      const client = clientOf(`https://127.0.0.1:${port}`);
      const { outcome } = await client.ask(GET);
      expect(outcome).toEqual({ kind: 'no-answer', phase: 'tls', code });
      const shown = await client.showCertificates();
      expect(shown?.map(({ subject }) => subject)).toEqual(subjects);
      expect(shown?.[0]?.fingerprint256).toBe(x509(certificate.pem).fingerprint256);
      await client.close();
      await met;
      expect(received).toEqual([]);
    },
  );

  test('certificates are seen through the proxy, which learns its own credentials and no others', async () => {
    const { port, received, met } = await serveTls(
      serverCertificate({ issuer: ROOT, host: 'hub.test' }),
      ROOT,
    );
    const proxy = await startProxy({ credentials: 'me:p@ss' });
    delete process.env.no_proxy;
    process.env.https_proxy = `http://me:p%40ss@127.0.0.1:${proxy.port}`;
    const client = clientOf(`https://hub.test:${port}`);
    const shown = await client.showCertificates();
    expect(shown?.map(({ subject }) => subject)).toEqual(['CN=server', 'CN=Root']);
    expect(proxy.seen).toEqual([`hub.test:${port} Basic ${Buffer.from('me:p@ss').toString('base64')}`]);
    await met;
    expect(received).toEqual([]);
  });

  test('certificates are not seen through a proxy that refuses, is silent, is not there or is none', async () => {
    const refusing = await startProxy({ refusal: 403 });
    const silent = await startProxy({ isSilent: true });
    delete process.env.no_proxy;
    for (const port of [refusing.port, silent.port, 1]) {
      process.env.https_proxy = `http://127.0.0.1:${port}`;
      expect(await clientOf('https://hub.test', 0.3).showCertificates()).toBeNull();
    }
    process.env.https_proxy = 'socks5://127.0.0.1:1';
    expect(await clientOf('https://hub.test').showCertificates()).toBeNull();
    expect([refusing.seen, silent.seen]).toEqual([['hub.test:443 -'], ['hub.test:443 -']]);
  });

  test('certificates are not seen if the other side has no TLS, or says nothing', async () => {
    const { port } = await serve(answering(200));
    expect(await clientOf(`https://127.0.0.1:${port}`).showCertificates()).toBeNull();
    const silent = await listen(createTcpServer((socket) => void closing.push(() => socket.destroy())));
    expect(await clientOf(`https://127.0.0.1:${silent}`, 0.3).showCertificates()).toBeNull();
    expect(await clientOf('https://127.0.0.1:1').showCertificates()).toBeNull();
  });
});
