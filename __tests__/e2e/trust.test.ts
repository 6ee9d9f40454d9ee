import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { certify } from '../../tools/emulator/hub/network/certificate.mjs';
import { model, play } from './play.js';

const CERTIFICATE = certify(['localhost'], ['127.0.0.1']);
const LOCK = '[[package]]\nname = "huggingface-hub"\nversion = "1.3.0"\n';

describe('a certificate that Node trusts by NODE_EXTRA_CA_CERTS', () => {
  let folder = '';
  let root = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trust-'));
    root = join(folder, 'root.pem');
    await writeFile(root, CERTIFICATE.ca);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const world = (env: Record<string, string>) => ({
    runner: {
      env: { HF_TOKEN: '@token:ci', NODE_EXTRA_CA_CERTS: root, ...env },
      workspace: { 'uv.lock': LOCK },
    },
    inputs: { repos: 'acme/model' },
    hub: { listening: 'https-untrusted' as const, repos: [model('acme/model')] },
    options: { hub: { certificate: CERTIFICATE } },
  });

  test('a certificate that Node trusts by NODE_EXTRA_CA_CERTS is warned of where the Python client of the job will not trust it', async () => {
    await play(
      {
        ...world({}),
        expect: {
          verdict: 'warn',
          cause: 'tls-untrusted-ca',
          advice: ['uv.lock pins huggingface_hub 1.3.0', 'Throw-away authority', `SSL_CERT_FILE: ${root}`],
          mustNotBlame: ['hub-unreachable', 'token-invalid'],
        },
      },
      ({ requests, played }) => {
        expect(requests).toHaveLength(2);
        expect(played.run.outputs.readable).toBe('acme/model');
      },
    );
  });

  test('a certificate that Node trusts by NODE_EXTRA_CA_CERTS is nothing to speak of where that client is told of it', async () => {
    await play({ ...world({ SSL_CERT_FILE: root }), expect: { verdict: 'pass', cause: 'none' } });
  });
});
