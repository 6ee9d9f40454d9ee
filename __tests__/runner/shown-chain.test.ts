import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { observeCertificates } from '../../src/runner/certificates/certificate-files.js';
import { addsToNode, observeChain, readCertificate } from '../../src/runner/certificates/shown-chain.js';
import { authority, serverCertificate, x509 } from '../hub/chains.js';

const ROOT = authority('Root');
const NAMESAKE = authority('Root');
const BETWEEN = authority('Between', ROOT);
const SERVER = serverCertificate({ issuer: BETWEEN });
const ALONE = serverCertificate({});
let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hf-auth-check-chain-'));
  await mkdir(at('hashed'));
  for (const [name, pems] of Object.entries({
    'root.pem': [NAMESAKE.pem, ROOT.pem],
    'between.pem': [BETWEEN.pem],
    'namesake.pem': [NAMESAKE.pem],
    'server.pem': [SERVER.pem],
    'alone.pem': [ALONE.pem],
    'hashed/0123abcd.0': [ROOT.pem],
  })) {
    await writeFile(at(name), pems.join(''));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Who holds an authority for what is shown, of all files of the folder. */
async function holders(...shown: string[]) {
  const files = await observeCertificates({
    NODE_EXTRA_CA_CERTS: at('root.pem'),
    SSL_CERT_FILE: at('between.pem'),
    SSL_CERT_DIR: at('hashed'),
    REQUESTS_CA_BUNDLE: at('namesake.pem'),
    CURL_CA_BUNDLE: at('server.pem'),
    GIT_SSL_CAINFO: at('alone.pem'),
  });
  const chain = await observeChain(shown.map(x509), files);
  expect(chain.isPublic).toBe(false);
  expect(chain.inSystem).toBeNull();
  return chain.holders;
}

const BY_ROOT = [
  { variable: 'NODE_EXTRA_CA_CERTS', isRoot: true },
  { variable: 'SSL_CERT_DIR', isRoot: true },
];
const BY_BETWEEN = { variable: 'SSL_CERT_FILE', isRoot: false };

test('whoever issued what is shown, or is shown behind it, is held by the files in which it stands', async () => {
  const whole = await holders(SERVER.pem, BETWEEN.pem, ROOT.pem);
  expect(whole).toHaveLength(3);
  expect(whole).toMatchObject([BY_ROOT[0], BY_BETWEEN, { ...BY_ROOT[1], path: at('hashed/0123abcd.0') }]);
  expect(await holders(SERVER.pem, BETWEEN.pem)).toEqual(whole);
  expect(await holders(SERVER.pem)).toMatchObject([BY_BETWEEN]);
  expect(await holders(ALONE.pem)).toMatchObject([{ variable: 'GIT_SSL_CAINFO', isRoot: true }]);
});

test('an authority that Node brings along is told from others', async () => {
  const [first = '', second = ''] = rootCertificates;
  const chain = await observeChain([x509(first)], []);
  expect(chain.isPublic).toBe(true);
  expect(addsToNode([])).toBe(false);
  expect(addsToNode([x509(first), x509(second)].map(({ fingerprint256 }) => fingerprint256))).toBe(false);
  expect(addsToNode([first, ROOT.pem].map((pem) => x509(pem).fingerprint256))).toBe(true);
});

test('a certificate is read as plain data, its names bounded', async () => {
  expect(readCertificate(x509(SERVER.pem))).toMatchObject({
    subject: 'CN=server',
    issuer: 'CN=Between',
    names: ['localhost', '127.0.0.1'],
    isSelfSigned: false,
  });
  expect(readCertificate(x509(ALONE.pem)).isSelfSigned).toBe(true);
  const { validFrom, validTo } = readCertificate(x509(serverCertificate({ days: -1 }).pem));
  expect(validFrom).toBeLessThan(validTo);
  expect(validTo).toBeLessThan(Date.now());
  const hostile = readCertificate(
    x509(
      serverCertificate({ name: `::error::\n\u001b[31m${'word '.repeat(100)}`, host: 'x'.repeat(500) }).pem,
    ),
  );
  expect(hostile.subject).toMatch(/^CN=::error::.* word…$/);
  expect(hostile.subject.length).toBeLessThan(130);
  expect(hostile.names[0]?.length).toBeLessThan(130);
});

test('what only has the form of a certificate is passed over, whatever is in it', async () => {
  const { raw } = x509(ROOT.pem);
  const pem = (der: Buffer) =>
    `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
  // Each is a sequence of the length that it says, so that nothing but its content is wrong.
  const sequence = (content: Buffer) =>
    pem(Buffer.concat([Buffer.from([0x30, 0x82, content.length >> 8, content.length & 255]), content]));
  const broken = [
    ...Array.from({ length: 100 }, (_, length) => sequence(raw.subarray(4, 4 + length))),
    ...[0, 0x30, 0xff].map((byte) => sequence(Buffer.alloc(300, byte))),
    sequence(raw.subarray(4, -1)),
  ];
  await writeFile(at('broken.pem'), broken.join(''));
  await writeFile(at('mixed.pem'), [...broken, ROOT.pem].join(''));
  const files = await observeCertificates({
    SSL_CERT_FILE: at('broken.pem'),
    GIT_SSL_CAINFO: at('mixed.pem'),
  });
  expect(files.map(({ fingerprints }) => fingerprints.length > 100)).toEqual([true, true]);
  const { holders } = await observeChain([x509(SERVER.pem), x509(BETWEEN.pem)], files);
  expect(holders).toEqual([{ variable: 'GIT_SSL_CAINFO', path: at('mixed.pem'), isRoot: true }]);
});
