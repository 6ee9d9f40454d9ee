import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { certify } from '../../tools/emulator/hub/network/certificate.mjs';
import { startProxy } from '../hub/connect-proxy.js';
import { model, play } from './play.js';

const HUB = 'hub.test';
const EXPIRED = -1;

describe('a certificate that Node does not trust', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'authorities-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each<[string, { hosts?: string[]; days?: number; trusts?: string; words: string[] }]>([
    ['since nobody does', { words: ['NODE_EXTRA_CA_CERTS'] }],
    [
      'since its authority is named to Python alone',
      { trusts: 'SSL_CERT_FILE', words: ['SSL_CERT_FILE', 'root.pem', 'NODE_EXTRA_CA_CERTS'] },
    ],
    ['since it has expired', { days: EXPIRED, trusts: 'NODE_EXTRA_CA_CERTS', words: ['clock', 'renewed'] }],
    [
      'since it is for another host',
      { hosts: ['other.test'], trusts: 'NODE_EXTRA_CA_CERTS', words: ['It is for other.test', HUB] },
    ],
  ])(
    'a certificate that Node does not trust, %s, is shown through the proxy and told of',
    async (_, { hosts = [HUB], days, trusts, words }) => {
      const certificate = certify(hosts, [], days);
      const root = join(folder, 'root.pem');
      await writeFile(root, certificate.ca);
      const proxy = await startProxy();
      await play(
        {
          runner: {
            env: {
              HF_TOKEN: '@token:ci',
              HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
              ...(trusts === undefined ? {} : { [trusts]: root }),
            },
          },
          inputs: { repos: 'acme/model' },
          hub: { listening: 'https-untrusted', repos: [model('acme/model')] },
          options: { hub: { hostname: HUB, certificate } },
          expect: {
            verdict: 'fail',
            cause: 'tls-untrusted-ca',
            advice: [HUB, ...words],
            mustNotBlame: ['hub-unreachable', 'hub-outage', 'token-invalid'],
          },
        },
        ({ requests }) => {
          expect(requests).toEqual([]);
          expect(proxy.seen.length).toBeGreaterThan(0);
        },
      );
    },
  );

  test('a certificate that Node does not trust since the file that should name its authority is not there has its path told', async () => {
    const missing = join(folder, 'missing.pem');
    await play({
      runner: { env: { HF_TOKEN: '@token:ci', NODE_EXTRA_CA_CERTS: missing } },
      inputs: { repos: 'acme/model' },
      hub: { listening: 'https-untrusted', repos: [model('acme/model')] },
      expect: { verdict: 'fail', cause: 'tls-untrusted-ca', advice: ['NODE_EXTRA_CA_CERTS', missing] },
    });
  });
});
