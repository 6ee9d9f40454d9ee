import { isIP } from 'node:net';
import type { Dispatcher } from 'undici';
import request from 'undici/lib/api/api-request.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import type { Endpoint } from '../endpoint.js';
import { proxyFor } from '../proxy.js';

/** Sends one request over them; resolves with the head of its answer, and rejects where there is none. */
export type Send = (options: Dispatcher.RequestOptions) => Promise<Dispatcher.ResponseData>;

/** Connections to one Hub, which open as they are needed. */
export interface Connections {
  send: Send;
  /** Breaks off whatever is still open. */
  destroy: () => Promise<void>;
}

/**
 * One pool of so many connections at the most to the Hub, or through the proxy that the runner names; null where what
 * it names is no proxy. `connectMs` is the time for one connection to come about.
 */
export async function connectionsTo(
  endpoint: Endpoint,
  connections: number,
  connectMs: number,
): Promise<Connections | null> {
  const dispatcher = await dispatcherFor(endpoint, connections, connectMs);
  if (dispatcher === null) return null;
  return { send: (options) => request.call(dispatcher, options), destroy: () => dispatcher.destroy() };
}

async function dispatcherFor(
  endpoint: Endpoint,
  connections: number,
  connectMs: number,
): Promise<Dispatcher | null> {
  // Of several addresses, Node gives up each but the last that does not answer within its share of the time; the 250 ms
  // that it has by default are too short for a slow network (nodejs/node#54359).
  const connect = { timeout: connectMs, autoSelectFamilyAttemptTimeout: Math.round(connectMs / 4) };
  const proxy = proxyFor(endpoint.origin, process.env);
  if (proxy === null) return new Pool(endpoint.origin, { connections, connect });
  const { address, credentials } = proxy;
  if (address === null) return null;
  const basic = credentials === null ? null : Buffer.from(credentials.reveal()).toString('base64');
  // It needs what only undici's index gives to dispatchers. All of undici takes twice as long to load as its pool.
  const { ProxyAgent } = await import('undici');
  return new ProxyAgent({
    connections,
    uri: address.origin,
    proxyTls: connect,
    // An address is no name that TLS could ask for.
    requestTls: { ...connect, servername: isIP(endpoint.hostname) === 0 ? endpoint.hostname : '' },
    ...(basic === null ? {} : { token: `Basic ${basic}` }),
  });
}
