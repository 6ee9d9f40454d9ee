import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { bits, der, integer, objectIdentifier, octets, sequence, set, utcTime, utf8, yes } from './der.mjs';

/** @import { KeyObject } from 'node:crypto' */

/**
 * What a TLS server needs, and the authority that a client has to trust, all in PEM.
 * @typedef {{ ca: string, cert: string, key: string }} Certificate
 *
 * @typedef {{ publicKey: KeyObject, privateKey: KeyObject, name: string }} Party
 */

const DAY_MS = 86_400_000;
const GOOD_FOR_DAYS = 30;
const ECDSA_WITH_SHA256 = sequence(objectIdentifier('1.2.840.10045.4.3.2'));

/**
 * A certificate by an authority of its own, both thrown away with the process.
 * @param {string[]} hostnames
 * @param {string[]} addresses IPv4
 * @param {number} [days] for which it is still good; less than none where it has expired, up to 29 days ago
 * @returns {Certificate}
 */
export function certify(hostnames, addresses, days = GOOD_FOR_DAYS) {
  const authority = party('Throw-away authority of the emulated Hub');
  const server = party('Emulated Hub');
  const ca = issue(authority, authority, GOOD_FOR_DAYS, [
    extension('2.5.29.19', true, sequence(yes)),
    extension('2.5.29.15', true, der(0x03, Buffer.from([1, 0b0000_0110]))),
    extension('2.5.29.14', false, octets(keyId(authority))),
  ]);
  const names = [
    ...hostnames.map((name) => der(0x82, Buffer.from(name))),
    ...addresses.map((address) => der(0x87, Buffer.from(address.split('.').map(Number)))),
  ];
  const cert = issue(server, authority, days, [
    extension('2.5.29.19', true, sequence()),
    extension('2.5.29.15', true, der(0x03, Buffer.from([7, 0b1000_0000]))),
    extension('2.5.29.37', false, sequence(objectIdentifier('1.3.6.1.5.5.7.3.1'))),
    extension('2.5.29.17', false, sequence(...names)),
    extension('2.5.29.14', false, octets(keyId(server))),
    extension('2.5.29.35', false, sequence(der(0x80, keyId(authority)))),
  ]);
  return { ca, cert, key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/**
 * @param {string} name
 * @returns {Party}
 */
export const party = (name) => ({ ...generateKeyPairSync('ec', { namedCurve: 'P-256' }), name });

/** @param {Party} party */
const publicInfo = ({ publicKey }) => publicKey.export({ type: 'spki', format: 'der' });

/** @param {Party} party */
const keyId = (party) => createHash('sha1').update(publicInfo(party)).digest();

/** @param {Party} party */
const distinguishedName = ({ name }) => sequence(set(sequence(objectIdentifier('2.5.4.3'), utf8(name))));

/**
 * @param {string} oid
 * @param {boolean} critical
 * @param {Uint8Array} value
 */
export const extension = (oid, critical, value) =>
  sequence(objectIdentifier(oid), ...(critical ? [yes] : []), octets(value));

/**
 * @param {Party} subject
 * @param {Party} issuer
 * @param {number} days
 * @param {Buffer[]} extensions
 * @returns {string}
 */
export function issue(subject, issuer, days, extensions) {
  const now = Date.now();
  const body = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    ECDSA_WITH_SHA256,
    distinguishedName(issuer),
    sequence(utcTime(new Date(now - 30 * DAY_MS)), utcTime(new Date(now + days * DAY_MS))),
    distinguishedName(subject),
    publicInfo(subject),
    der(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', body, { key: issuer.privateKey, dsaEncoding: 'der' });
  const base64 = sequence(body, ECDSA_WITH_SHA256, bits(signature)).toString('base64');
  const lines = base64.match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
