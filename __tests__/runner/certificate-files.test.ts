import { X509Certificate } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { uncheckedTrust } from '../../src/causes/runner/unshared-trust.js';
import { endpointAt } from '../../src/model/endpoint.js';
import {
  certificatesIn,
  fingerprintOf,
  observeCertificates,
} from '../../src/runner/certificates/certificate-files.js';
import { certify } from '../../tools/emulator/hub/network/certificate.mjs';
import { evidence } from '../causes/evidence.js';

const [ONE, OTHER, UNHASHED] = [1, 2, 3].map(() => certify(['localhost'], []).ca) as [string, string, string];
const printOf = (pem: string) => new X509Certificate(pem).fingerprint256;
let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hf-auth-check-certificates-'));
  await writeFile(at('one.pem'), `# a comment\n${ONE}`);
  await writeFile(at('both.pem'), ONE + OTHER + ONE);
  await writeFile(at('empty.pem'), 'nothing');
  await mkdir(at('folder'));
  await mkdir(at('hashed'));
  await writeFile(at('hashed/00c0ffee.0'), ONE);
  await writeFile(at('hashed/00c0ffee.1'), OTHER);
  await writeFile(at('hashed/unhashed.pem'), UNHASHED);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('each file that a variable names is looked at', async () => {
  expect(
    await observeCertificates({
      NODE_EXTRA_CA_CERTS: at('both.pem'),
      SSL_CERT_FILE: at('gone.pem'),
      REQUESTS_CA_BUNDLE: at('empty.pem'),
      CURL_CA_BUNDLE: '',
      GIT_SSL_CAINFO: at('folder'),
    }),
  ).toEqual([
    {
      variable: 'NODE_EXTRA_CA_CERTS',
      path: at('both.pem'),
      state: 'read',
      fingerprints: [printOf(ONE), printOf(OTHER)],
    },
    { variable: 'SSL_CERT_FILE', path: at('gone.pem'), state: 'missing', fingerprints: [] },
    { variable: 'REQUESTS_CA_BUNDLE', path: at('empty.pem'), state: 'empty', fingerprints: [] },
    { variable: 'GIT_SSL_CAINFO', path: at('folder'), state: 'unreadable', fingerprints: [] },
  ]);
  expect(await observeCertificates({})).toEqual([]);
});

test('in a folder of authorities counts what is named after a hash, where a folder may be used at all', async () => {
  const [path, fingerprints] = [at('hashed'), [printOf(ONE), printOf(OTHER)]];
  const read = { path, state: 'read', fingerprints };
  expect(
    await observeCertificates({ SSL_CERT_DIR: path, REQUESTS_CA_BUNDLE: path, SSL_CERT_FILE: path }),
  ).toEqual([
    { variable: 'SSL_CERT_FILE', path, state: 'unreadable', fingerprints: [] },
    { variable: 'SSL_CERT_DIR', ...read },
    { variable: 'REQUESTS_CA_BUNDLE', ...read },
  ]);
  const several = `${at('folder')}:${path}`;
  expect(await observeCertificates({ SSL_CERT_DIR: several })).toMatchObject([
    { state: 'read', fingerprints },
  ]);
  for (const [name, state] of [
    ['folder', 'empty'],
    ['gone', 'missing'],
  ] as const) {
    expect(await observeCertificates({ SSL_CERT_DIR: at(name) })).toMatchObject([{ state }]);
  }
});

test('what only looks like a certificate is passed over', () => {
  const [first = '', ...rest] = ONE.split('\n').slice(1, -2);
  const broken = ['-----BEGIN CERTIFICATE-----', first, '-----END CERTIFICATE-----', ''].join('\n');
  expect(rest.length).toBeGreaterThan(0);
  expect(certificatesIn(broken + ONE).map(fingerprintOf)).toEqual([printOf(ONE)]);
  expect(certificatesIn('-----BEGIN CERTIFICATE-----\n'.repeat(10_000))).toEqual([]);
});

/** What the report says of the trust of others, with the variables set to files of the folder. */
async function unchecked(variables: Record<string, string>, url = 'https://huggingface.co') {
  const files = Object.entries(variables).map(([name, file]) => [name, at(file)]);
  const certificates = await observeCertificates(Object.fromEntries(files));
  const endpoint = endpointAt(new URL(url), 'input');
  return uncheckedTrust(evidence({ certificates, inputs: { endpoint } }));
}

test('what Node trusts and Python was not told of is listed as not checked', async () => {
  const node = { NODE_EXTRA_CA_CERTS: 'one.pem' };
  expect(await unchecked({})).toEqual([]);
  expect(await unchecked(node)).toEqual([
    expect.stringMatching(/^whether Python trusts .*: SSL_CERT_FILE and REQUESTS_CA_BUNDLE do not point to/),
  ]);
  const told = { SSL_CERT_FILE: 'both.pem', REQUESTS_CA_BUNDLE: 'one.pem' };
  expect(await unchecked({ ...node, ...told })).toEqual([]);
  expect(await unchecked({ NODE_EXTRA_CA_CERTS: 'both.pem', ...told })).toEqual([
    expect.stringContaining(': REQUESTS_CA_BUNDLE does not point to'),
  ]);
  expect(await unchecked(node, 'http://localhost')).toEqual([]);
});

test('a file that is not there is named with its variable', async () => {
  expect(await unchecked({ SSL_CERT_FILE: 'gone.pem', GIT_SSL_CAINFO: 'empty.pem' })).toEqual([
    `the certificates that Python will trust: SSL_CERT_FILE points to ${at('gone.pem')}, which does not exist`,
    `the certificates that git will trust: GIT_SSL_CAINFO points to ${at('empty.pem')}, which contains no certificate`,
  ]);
  expect(await unchecked({ NODE_EXTRA_CA_CERTS: 'gone.pem' })).toEqual([]);
});
