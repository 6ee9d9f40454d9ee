import { describe, expect, test } from '@jest/globals';
import {
  credentialHosts,
  isHubHost,
  isLoopback,
  mayReceiveToken,
  ownHosts,
  parseEndpoint,
} from '../../src/model/endpoint.js';

describe('an address of a Hub', () => {
  test.each([
    ['https://huggingface.co', 'https://huggingface.co', '', 'huggingface.co', 'huggingface.co'],
    ['https://huggingface.co/', 'https://huggingface.co', '', 'huggingface.co', 'huggingface.co'],
    ['https://mirror.example/hub//', 'https://mirror.example', '/hub', 'mirror.example', 'mirror.example'],
    [
      'HTTPS://Mirror.Example:8443/hf',
      'https://mirror.example:8443',
      '/hf',
      'mirror.example:8443',
      'mirror.example',
    ],
    ['https://mirror.example:443', 'https://mirror.example', '', 'mirror.example', 'mirror.example'],
    ['http://[::1]:8080', 'http://[::1]:8080', '', '[::1]:8080', '::1'],
    ['http://127.1:80', 'http://127.0.0.1', '', '127.0.0.1', '127.0.0.1'],
  ])('%s is read', (text, origin, basePath, host, hostname) => {
    expect(parseEndpoint(text, 'input')).toEqual({ origin, basePath, host, hostname, namedBy: 'input' });
  });

  test.each([
    '',
    'huggingface.co',
    'ftp://huggingface.co',
    'https://',
    'https://user@huggingface.co',
    'https://user:pw@huggingface.co',
    'https://huggingface.co?x=1',
    'https://huggingface.co#x',
    'https://huggingface.co:99999',
    'javascript:alert(1)',
  ])('%s is none', (text) => {
    expect(parseEndpoint(text, 'input')).toBeNull();
  });
});

test('this machine is known by names and numbers that mean no other', () => {
  for (const text of [
    'http://localhost',
    'http://LocalHost:8080',
    'http://127.0.0.1',
    'http://127.8.9.1',
    'http://127.1',
    'http://0x7f.1',
    'http://2130706433',
    'http://[::1]',
    'http://[0:0:0:0:0:0:0:1]',
    'http://[::ffff:127.0.0.1]',
    'http://[0:0:0:0:0:ffff:7f00:1]',
  ]) {
    expect([text, isLoopback(parseEndpoint(text, 'input')?.hostname ?? '')]).toEqual([text, true]);
  }
  for (const name of [
    'hub.localhost',
    'a.b.localhost',
    'localhost.',
    'localhost.localdomain',
    '::ffff:7e00:1',
    '127.0.0.1.',
    '128.0.0.1',
    'localhost.example',
    '127.0.0.1.example',
    '0.0.0.0',
    '10.0.0.1',
    'evil127.0.0.1',
    '::2',
    '',
  ]) {
    expect(isLoopback(name)).toBe(false);
  }
});

test('the Hub is its domains and what lies below them', () => {
  for (const name of ['huggingface.co', 'hf.co', 'www.huggingface.co', 'cdn-lfs.hf.co'])
    expect(isHubHost(name)).toBe(true);
  for (const name of [
    'evilhuggingface.co',
    'huggingface.co.evil.example',
    'hf.com',
    'huggingface.com',
    'huggingface.co.',
  ]) {
    expect(isHubHost(name)).toBe(false);
  }
});

describe('a token may be sent', () => {
  test.each([
    ['https://mirror.example', 'input', true],
    ['https://huggingface.co', 'default', true],
    ['https://huggingface.co', 'environment', true],
    ['https://www.huggingface.co', 'environment', true],
    ['http://huggingface.co', 'environment', false],
    ['https://mirror.example', 'environment', false],
    ['https://evilhf.co', 'environment', false],
    ['http://127.0.0.1:8080', 'environment', false],
    ['http://[::1]:8080', 'environment', false],
    ['http://localhost:8080', 'environment', false],
    ['https://localhost', 'environment', false],
    ['http://hub.localhost', 'environment', false],
    ['http://127.0.0.1:8080', 'input', true],
    ['http://127.0.0.1.evil.example', 'environment', false],
  ] as const)('to %s named by %s: %s', (text, namedBy, allowed) => {
    const endpoint = parseEndpoint(text, namedBy);
    expect(endpoint !== null && mayReceiveToken(endpoint)).toBe(allowed);
  });
});

describe('credentials are looked for', () => {
  test.each([
    ['https://huggingface.co', [['huggingface.co'], ['hf.co']]],
    ['https://HuggingFace.co:443/', [['huggingface.co'], ['hf.co']]],
    ['https://hf.co', [['hf.co'], ['huggingface.co']]],
    ['https://www.huggingface.co', [['www.huggingface.co']]],
    ['https://hub-ci.huggingface.co', [['hub-ci.huggingface.co']]],
    ['https://huggingface.co:8443', [['huggingface.co:8443', 'huggingface.co']]],
    ['https://huggingface.co.', [['huggingface.co.']]],
    ['https://mirror.example:8443', [['mirror.example:8443', 'mirror.example']]],
    ['http://[::1]:8080', [['[::1]:8080', '::1']]],
  ])('for %s under its own hosts alone', (text, expected) => {
    const endpoint = parseEndpoint(text, 'input');
    const own = expected.map(([host = '', hostname = host]) => ({ host, hostname }));
    expect(endpoint && ownHosts(endpoint)).toEqual(own);
    expect(endpoint && credentialHosts(endpoint)).toEqual({
      hosts: own.map(({ host }) => host),
      hostnames: own.map(({ hostname }) => hostname),
    });
  });
});
