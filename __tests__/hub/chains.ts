import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type TLSSocket } from 'node:tls';
import { extension, issue, type Party, party } from '../../tools/emulator/hub/network/certificate.mjs';
import { der, sequence, yes } from '../../tools/emulator/hub/network/der.mjs';
import { closing, listen } from './servers.js';

/** Who issues certificates, with its own in PEM. */
export interface Issuer extends Party {
  pem: string;
}

const AUTHORITY = [
  extension('2.5.29.19', true, sequence(yes)),
  extension('2.5.29.15', true, der(0x03, Buffer.from([1, 0b0000_0110]))),
];

export function authority(name: string, issuer?: Party): Issuer {
  const own = party(name);
  return { ...own, pem: issue(own, issuer ?? own, 30, AUTHORITY) };
}

/** A server's certificate, by default for this machine; signed by itself where nobody is named who does. */
export function serverCertificate({ issuer, name = 'server', host = 'localhost', days = 30 }: Server) {
  const own = party(name);
  const names = sequence(der(0x82, Buffer.from(host)), der(0x87, Buffer.from([127, 0, 0, 1])));
  const pem = issue(own, issuer ?? own, days, [extension('2.5.29.17', false, names)]);
  return { pem, key: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

interface Server {
  issuer?: Party;
  name?: string;
  host?: string;
  days?: number;
}

/** A TLS server that writes down every byte that comes through a connection; `met` is the first of these. */
export async function serveTls(certificate: { pem: string; key: string }, ...rest: Issuer[]) {
  const received: string[] = [];
  const cert = [certificate.pem, ...rest.map(({ pem }) => pem)].join('');
  const server = createServer({ key: certificate.key, cert }, (socket: TLSSocket) => {
    socket.on('data', (data: Buffer) => received.push(data.toString('latin1'))).on('error', () => {});
    closing.push(() => socket.destroy());
  });
  const met = once(server, 'secureConnection');
  return { port: await listen(server), received, met };
}

export function x509(pem: string): X509Certificate {
  return new X509Certificate(pem);
}
