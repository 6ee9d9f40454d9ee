import { describe, expect, test } from '@jest/globals';
import { credentialHosts, isHubHost, isLoopback, mayReceiveToken, parseEndpoint } from '../src/endpoint.js';

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
  for (const name of ['localhost', 'hub.localhost', '127.0.0.1', '127.8.9.1', '::1'])
    expect(isLoopback(name)).toBe(true);
  for (const name of [
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
  for (const name of ['evilhuggingface.co', 'huggingface.co.evil.example', 'hf.com', 'huggingface.com']) {
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
    ['http://127.0.0.1:8080', 'environment', true],
    ['http://[::1]:8080', 'environment', true],
    ['http://127.0.0.1.evil.example', 'environment', false],
  ] as const)('to %s named by %s: %s', (text, namedBy, allowed) => {
    const endpoint = parseEndpoint(text, namedBy);
    expect(endpoint !== null && mayReceiveToken(endpoint)).toBe(allowed);
  });
});

test('credentials are looked for under the names of the endpoint and of the Hub, each once', () => {
  const mirror = parseEndpoint('https://mirror.example:8443', 'input');
  expect(mirror && credentialHosts(mirror)).toEqual({
    hostnames: ['mirror.example', 'huggingface.co', 'hf.co'],
    hosts: ['mirror.example:8443', 'huggingface.co', 'hf.co'],
  });
  const hub = parseEndpoint('https://huggingface.co', 'default');
  expect(hub && credentialHosts(hub).hosts).toEqual(['huggingface.co', 'hf.co']);
});
