import dns from 'node:dns';
import { afterEach, describe, expect, test } from '@jest/globals';
import { isPrivateLiteral, isPrivateName, isPublicAddress } from '../../src/hub/public-address.js';
import { resolveTo } from './resolver.js';

const { lookup } = dns;
afterEach(() => {
  dns.lookup = lookup;
});

const INWARD = [
  ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.127.255.255'],
  ...['127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.192'],
  ...['192.0.2.1', '192.88.99.1', '192.168.1.1', '198.18.0.1', '198.19.255.255', '198.51.100.1'],
  ...['203.0.113.1', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', '168.63.129.16'],
];
const OUTWARD = [
  ...['1.1.1.1', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255'],
  ...['128.0.0.0', '169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0', '192.0.1.0'],
  ...['192.167.255.255', '192.169.0.0', '198.17.255.255', '198.20.0.0', '223.255.255.255', '168.63.129.17'],
];

describe('an address', () => {
  test.each(INWARD)('the address %s is no public one, in none of its forms in IPv6', (address) => {
    expect(isPublicAddress(address)).toBe(false);
    for (const prefix of ['::ffff:', '::', '64:ff9b::', '::ffff:0:', '64:ff9b:1::']) {
      expect([prefix, isPublicAddress(prefix + address)]).toEqual([prefix, false]);
    }
  });

  test.each(OUTWARD)('the address %s is a public one, mapped and translated, too', (address) => {
    expect(isPublicAddress(address)).toBe(true);
    expect(isPublicAddress(`::ffff:${address}`)).toBe(true);
    expect(isPublicAddress(`64:ff9b::${address}`)).toBe(true);
  });

  test.each([
    ...['::', '::1', '::2', 'fe80::1', 'febf::1', 'fec0::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '100::1'],
    ...['2001::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2', '2001:10::1', '2001:db8::1', '3fff::1', '5f00::1'],
    ...['2002:a00:1::1', '2002:7f00:1::', '2002:a9fe:a9fe::1', '4000::1', '::ffff:a00:1', '64:ff9b::7f00:1'],
    ...['0:0:0:0:0:ffff:7f00:1', '0:0:0:0:0:0:0:1', '::FFFF:10.0.0.1', 'fe80::1%1', 'fe80::1%eth0'],
  ])('the address %s of IPv6 is no public one', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each([
    '2606:4700:4700::1111',
    '2a00:1450:4001:830::200e',
    '2001:4860:4860::8888',
    '2003::1',
    '3ffe::1',
  ])('the address %s of IPv6 is a public one', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test('an address is no name, and no name is an address', () => {
    for (const text of ['', 'localhost', 'hf.co', '10.0.0', '1.1.1.1.', ' 1.1.1.1', '[::1]']) {
      expect([text, isPublicAddress(text), isPrivateLiteral(text)]).toEqual([text, false, false]);
    }
    expect(['10.0.0.1', '::1', '1.1.1.1'].map(isPrivateLiteral)).toEqual([true, true, false]);
  });
});

describe('a name is private', () => {
  test.each([
    [true, ['127.0.0.1']],
    [true, ['::1', '10.0.0.1']],
    [false, ['10.0.0.1', '1.1.1.1']],
    [false, ['2606:4700::1']],
    [false, []],
  ])('a name is private (%s) with the addresses %j', async (isPrivate, addresses) => {
    resolveTo(() => addresses);
    expect(await isPrivateName('hub.test')).toBe(isPrivate);
  });
});
