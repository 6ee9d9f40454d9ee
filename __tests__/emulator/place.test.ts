import { connect } from 'node:tls';
import { describe, expect, test } from '@jest/globals';
import { certify } from '../../tools/emulator/hub/network/certificate.mjs';
import { startHub } from '../../tools/emulator/hub.mjs';
import { needsIPv6 } from '../hub/two-families.js';
import { testWith } from '../needs.js';

const ipv6 = await needsIPv6();
const WORLD = { tokens: { ci: { user: 'dev' } }, users: { dev: {} } };

/** How a client that trusts the authority takes the certificate that is shown to it under a name. */
function shownTo(port: number, servername: string, ca: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, servername, ca }, () => {
      socket.destroy();
      resolve('trusted');
    }).on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
}

describe('the place of the emulated Hub', () => {
  testWith(ipv6)('the place of the emulated Hub may be another address of this machine', async () => {
    const hub = await startHub(WORLD, { address: '::1' });
    try {
      expect([hub.url, hub.hostname]).toEqual([expect.stringMatching(/^http:\/\/\[::1\]:\d+$/), '::1']);
      const headers = { authorization: `Bearer ${hub.tokens.ci}` };
      expect((await fetch(`${hub.url}/api/whoami-v2`, { headers })).status).toBe(200);
      await expect(fetch(hub.url.replace('[::1]', '127.0.0.1'))).rejects.toThrow('fetch failed');
      expect(hub.violations).toEqual([]);
    } finally {
      await hub.close();
    }
  });

  test('the place of the emulated Hub may have another name, for which its certificate is', async () => {
    const hub = await startHub({ ...WORLD, listening: 'https-trusted' }, { hostname: 'hub.test' });
    try {
      const { hostname, port } = new URL(hub.url);
      expect([hostname, new URL(hub.cdnUrl).hostname, hub.hostname]).toEqual(Array(3).fill('hub.test'));
      expect(hub.expand('@hub-host @hub-hostname')).toBe(`hub.test:${port} hub.test`);
      expect(await shownTo(Number(port), 'hub.test', hub.caPem ?? '')).toBe('trusted');
      expect(await shownTo(Number(port), 'other.test', hub.caPem ?? '')).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
    } finally {
      await hub.close();
    }
  });

  test.each([
    ['of another name', certify(['other.test'], []), 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['that has expired', certify(['hub.test'], [], -1), 'CERT_HAS_EXPIRED'],
  ])('the place of the emulated Hub may show a certificate %s', async (_, certificate, code) => {
    const hub = await startHub(
      { ...WORLD, listening: 'https-untrusted' },
      { hostname: 'hub.test', certificate },
    );
    try {
      expect(await shownTo(Number(new URL(hub.url).port), 'hub.test', certificate.ca)).toBe(code);
    } finally {
      await hub.close();
    }
  });
});
