import dns, { type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { ADDRESS_NOT_PUBLIC } from './response.js';

/**
 * Networks of IPv4 that are nobody's on the Internet, or everybody's: IANA's special-purpose registry, multicast and
 * what is reserved. The last one is where Azure's hosts serve the machine that asks, GitHub's runners among them.
 */
const SPECIAL_IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['168.63.129.16', 32],
] as const;

/** The same within what is handed out of IPv6: protocols and Teredo, documentation, 6to4. */
const SPECIAL_IPV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

/** Forms of an IPv4 address by which that is reached: mapped, and translated where a network has IPv6 alone. */
const IPV4_WITHIN = ['::ffff:', '64:ff9b::'] as const;

/** What is public in IPv6 lies in here; everything else is special, or not handed out. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
for (const prefix of IPV4_WITHIN) GLOBAL.addSubnet(`${prefix}0.0.0.0`, 96, 'ipv6');

const SPECIAL = new BlockList();
for (const [network, bits] of SPECIAL_IPV4) {
  SPECIAL.addSubnet(network, bits, 'ipv4');
  for (const prefix of IPV4_WITHIN) SPECIAL.addSubnet(prefix + network, 96 + bits, 'ipv6');
}
for (const [network, bits] of SPECIAL_IPV6) SPECIAL.addSubnet(network, bits, 'ipv6');

/** Whether the address is one of the Internet at large; false also for what is no address. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !SPECIAL.check(address, 'ipv4');
  return isIP(address) === 6 && GLOBAL.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6');
}

/** Whether the name is an address that is not public: no name is looked up for it. */
export function isPrivateLiteral(hostname: string): boolean {
  return isIP(hostname) !== 0 && !isPublicAddress(hostname);
}

/** Whether all addresses of the name are other than public; false where it has none. */
export async function isPrivateName(hostname: string): Promise<boolean> {
  const addresses = await new Promise<LookupAddress[]>((resolve) => {
    dns.lookup(hostname, { all: true }, (error, found) => resolve(error === null ? found : []));
  });
  return addresses.length > 0 && !addresses.some(({ address }) => isPublicAddress(address));
}

/**
 * Looks a name up for a connection, which gets the very addresses that were judged, so that no later answer takes their
 * place. Fails with `ADDRESS_NOT_PUBLIC` unless all are public: which of them is used is the connection's to choose.
 * Of an address in place of a name a connection asks nobody.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, '');
    const [first] = addresses;
    if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
      return callback(Object.assign(new Error('no public address'), { code: ADDRESS_NOT_PUBLIC }), '');
    }
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};
