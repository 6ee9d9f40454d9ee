import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { connect, type DetailedPeerCertificate, type TLSSocket } from 'node:tls';
import type { Endpoint } from '../model/endpoint.js';
import type { NamedProxy } from '../model/proxy.js';
import type { Deadline } from './deadline.js';

/** Real chains have two to four. */
const MOST_CERTIFICATES = 10;

/**
 * The certificates that an endpoint shows, its own first, whether Node trusts them or not: a handshake, after which
 * the connection is closed without a byte sent through it. Behind the last one that is shown comes the authority
 * that Node knows for it. Null where there was no handshake, or no time for it.
 */
export async function shownCertificates(
  { origin, hostname }: Endpoint,
  proxy: NamedProxy | null,
  deadline: Deadline,
): Promise<X509Certificate[] | null> {
  const port = Number(new URL(origin).port || 443);
  let below: Socket | undefined;
  let socket: TLSSocket | undefined;
  try {
    if (proxy !== null) below = await deadline.bound(tunnel(proxy, origin, port, deadline.signal));
    socket = connect({
      ...(below === undefined ? { host: hostname, port } : { socket: below }),
      servername: isIP(hostname) === 0 ? hostname : '',
      ALPNProtocols: ['http/1.1'],
      // What is shown here is looked at, and trusted with nothing.
      rejectUnauthorized: false,
    });
    await deadline.bound(once(socket, 'secureConnect', { signal: deadline.signal }));
    const chain = chainOf(socket);
    // The other side may still reset the connection.
    socket.on('error', () => {}).destroySoon();
    return chain;
  } catch {
    socket?.on('error', () => {}).destroy();
    below?.on('error', () => {}).destroy();
    return null;
  }
}

/** A way through the proxy, which learns its own credentials and where the way leads, and nothing else. */
async function tunnel(
  { address, credentials }: NamedProxy,
  origin: string,
  port: number,
  signal: AbortSignal,
): Promise<Socket> {
  if (address === null) throw new Error('no proxy');
  const target = `${new URL(origin).hostname}:${port}`;
  const basic = credentials === null ? null : Buffer.from(credentials.reveal()).toString('base64');
  const send = address.origin.startsWith('https:') ? requestHttps : requestHttp;
  const request = send(address.origin, {
    method: 'CONNECT',
    path: target,
    agent: false,
    signal,
    headers: { host: target, ...(basic === null ? {} : { 'proxy-authorization': `Basic ${basic}` }) },
  });
  request.end();
  const [{ statusCode }, socket] = await once(request, 'connect');
  if (statusCode === 200) return socket;
  socket.destroy();
  throw new Error('refused');
}

function chainOf(socket: TLSSocket): X509Certificate[] {
  const chain: X509Certificate[] = [];
  let next: Partial<DetailedPeerCertificate> | undefined = socket.getPeerCertificate(true);
  while (next?.raw !== undefined && chain.length < MOST_CERTIFICATES) {
    chain.push(new X509Certificate(next.raw));
    // A root is its own issuer.
    next = next.issuerCertificate === next ? undefined : next.issuerCertificate;
  }
  return chain;
}
