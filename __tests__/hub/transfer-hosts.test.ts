import { describe, expect, test } from '@jest/globals';
import {
  isXetHost,
  mayBeAskedThroughProxy,
  readLargeFile,
  readTransferList,
} from '../../src/hub/transfer-hosts.js';
import { type Endpoint, parseEndpoint } from '../../src/model/endpoint.js';
import { answer, silent } from '../causes/evidence.js';

function at(url: string): Endpoint {
  const endpoint = parseEndpoint(url, 'input');
  if (endpoint === null) throw new Error(url);
  return endpoint;
}
const HUB = at('https://huggingface.co');
const asked = { method: 'GET' as const, path: '/', authenticated: false, attempts: 1, redirects: [] };
const said = (json: unknown, status = 200) => ({ ...asked, outcome: answer(status, { json }) });
const origins = (json: unknown, endpoint = HUB) => readTransferList(said(json), endpoint);

describe('the list of hosts', () => {
  test('the list of hosts names each host once, for storage and for the edges', () => {
    expect(
      origins({
        lfsDomains: ['cdn-lfs.hf.co', 'CDN-LFS.hf.co'],
        cdnDomains: ['us.gcp.cdn.hf.co'],
        hubDomains: ['hf.co'],
        cdnIps: { AWS: ['192.0.2.1'] },
      }),
    ).toEqual(['https://cdn-lfs.hf.co', 'https://us.gcp.cdn.hf.co']);
  });

  test('the list of hosts has beside each host that Xet transfers from the one that says what to transfer', () => {
    expect(origins({ lfsDomains: ['transfer.xethub.hf.co', 'transfer.xethub-eu.hf.co'] })).toEqual([
      'https://transfer.xethub.hf.co',
      'https://cas-server.xethub.hf.co',
      'https://transfer.xethub-eu.hf.co',
      'https://cas-server.xethub-eu.hf.co',
    ]);
  });

  test.each([
    '169.254.169.254',
    '127.0.0.1:80',
    'localhost:80',
    'localhost',
    'intranet',
    'a.example/path',
    'user@a.example',
    'a.example:22',
    'https://a.example',
    '[::1]:80',
    '-a.example',
    `${'a'.repeat(64)}.example`,
    '',
    7,
    null,
    ['a.example'],
  ])('the list of hosts leads a Hub elsewhere to no such place as %j', (name) => {
    expect(origins({ lfsDomains: [name, 'b.example'] })).toEqual(['https://b.example']);
  });

  test('the list of hosts may name ports of this machine where the Hub is on it', () => {
    const names = { lfsDomains: ['127.0.0.1:8080', 'localhost:70000', '[::1]:81', '192.0.2.1:80'] };
    expect(origins(names, at('http://localhost:9'))).toEqual(['http://127.0.0.1:8080', 'http://[::1]:81']);
    expect(origins(names, at('https://127.0.0.1:9'))).toEqual(['https://127.0.0.1:8080', 'https://[::1]:81']);
  });

  test('the list of hosts is as long as it is, up to a bound', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `h${index}.example`);
    expect(origins({ cdnDomains: many })).toHaveLength(64);
  });

  test('the list of hosts is none where the answer is another one', () => {
    for (const json of [undefined, null, 'x', [], {}, { lfsDomains: 'a.example' }]) {
      expect(origins(json)).toBeNull();
    }
    expect(readTransferList(said({ lfsDomains: ['a.example'] }, 404), HUB)).toBeNull();
    expect(readTransferList({ ...asked, outcome: silent('connect', 'ENOTFOUND') }, HUB)).toBeNull();
    expect(origins({ lfsDomains: [] })).toEqual([]);
  });
});

describe('a host may be asked through a proxy', () => {
  const listed = [
    'https://cdn.mirror.example',
    'https://metadata.google.internal',
    'https://printer.lan',
    'https://router.home.arpa',
    'http://127.0.0.1:8080',
    'http://10.0.0.1:80',
  ];
  const may = (hostname: string) =>
    mayBeAskedThroughProxy(hostname, { endpoint: at('https://mirror.example'), listed });

  test.each(['hf.co', 'cdn-lfs.hf.co', 'cas-bridge.xethub.hf.co', 'huggingface.co', 'mirror.example'])(
    'a host may be asked through a proxy as a host of the Hub: %s',
    (hostname) => {
      expect(may(hostname)).toBe(true);
    },
  );

  test('a host may be asked through a proxy as a name of the list, unless it is one of a network', () => {
    expect(listed.map((origin) => new URL(origin).hostname).filter(may)).toEqual(['cdn.mirror.example']);
  });

  test.each([
    'elsewhere.example',
    'nothf.co',
    'hf.co.example',
    'a.mirror.example',
    '1.1.1.1',
    '::1',
    'hf.co.',
  ])('a host may be asked through a proxy, but not because a redirect leads to it: %s', (hostname) => {
    expect(may(hostname)).toBe(false);
  });
});

test('Xet has hosts of its own', () => {
  const hosts = [
    'cas-server.xethub.hf.co',
    'transfer.xethub-eu.hf.co',
    'cdn-lfs.hf.co',
    'xethub.hf.co.example',
  ];
  expect(hosts.filter((host) => isXetHost({ host }))).toEqual(hosts.slice(0, 2));
});

test('a listing tells its first large file', () => {
  const small = { type: 'file', path: 'config.json' };
  const large = (path: unknown) => ({ type: 'file', path, lfs: { oid: '*' } });
  expect(readLargeFile(said([small, { type: 'directory', path: 'a', lfs: {} }, large('b.bin')]))).toBe(
    'b.bin',
  );
  for (const path of ['', '../x', 'a/../b', '/x', 'a//b', './x', 'a/', '\ud800', 7, null]) {
    expect(readLargeFile(said([large(path)]))).toBeNull();
  }
  for (const json of [[small], [null, 7, 'x'], {}, null, undefined])
    expect(readLargeFile(said(json))).toBeNull();
  expect(readLargeFile(said([large('b.bin')], 403))).toBeNull();
});
