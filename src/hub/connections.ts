import { isIP, type LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import request from 'undici/lib/api/api-request.js';
import buildConnector from 'undici/lib/core/connect.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import type { Endpoint } from '../model/endpoint.js';
import type { NamedProxy } from '../model/proxy.js';
import { addressMs, type Preconnection } from './preconnect.js';

/** Sends one request over them; resolves with the head of its answer, and rejects where there is none. */
export type Send = (options: Dispatcher.RequestOptions) => Promise<Dispatcher.ResponseData>;

/** Connections to one Hub, which open as they are needed. */
export interface Connections {
  send: Send;
  /** Breaks off whatever is still open. */
  destroy: () => Promise<void>;
}

/** What the connections to one Hub have in common. */
export interface Bounds {
  /** How many there are at the most. */
  connections: number;
  /** The time for one to come about. */
  connectMs: number;
  /** Looks up the name of the Hub, and not that of a proxy; null: as Node does. */
  lookup: LookupFunction | null;
}

/** One pool straight to the Hub, which takes the sockets that are opened ahead before it opens more. */
export function connectionsTo(endpoint: Endpoint, bounds: Bounds, ahead: Preconnection | null): Connections {
  const { lookup } = bounds;
  const open = buildConnector({ ...connectOptions(bounds), ...(lookup === null ? {} : { lookup }) });
  const connect: buildConnector.connector = (options, callback) => {
    Promise.resolve(ahead?.take() ?? null)
      .then((socket) => (socket === null ? open(options, callback) : callback(null, socket)))
      // Also what is thrown before there is a socket at all.
      .catch((thrown) => callback(thrown, null));
  };
  const pool = poolOver(endpoint.origin, { connections: bounds.connections, connect });
  const destroy = async () => {
    ahead?.destroy();
    await pool.destroy();
  };
  return { send: (options) => request.call(pool, options), destroy };
}

/** One pool through a proxy; null where what the runner names is none. */
export async function connectionsThrough(
  { address, credentials }: NamedProxy,
  endpoint: Endpoint,
  bounds: Bounds,
): Promise<Connections | null> {
  if (address === null) return null;
  const connect = connectOptions(bounds);
  const basic = credentials === null ? null : Buffer.from(credentials.reveal()).toString('base64');
  // It needs what only undici's index gives to dispatchers. All of undici takes twice as long to load as its pool.
  const { ProxyAgent } = await import('undici');
  const agent = new ProxyAgent({
    connections: bounds.connections,
    uri: address.origin,
    proxyTls: connect,
    clientFactory: poolOver,
    factory: (origin, options) => poolOver(origin, { ...options, ...throughTunnel(options) }),
    // An address is no name that TLS could ask for.
    requestTls: { ...connect, servername: isIP(endpoint.hostname) === 0 ? endpoint.hostname : '' },
    ...(basic === null ? {} : { token: `Basic ${basic}` }),
  });
  return { send: (options) => request.call(agent, options), destroy: () => agent.destroy() };
}

/** A pool over the way to connect that it is given. */
function poolOver(origin: string | URL, options: Pool.Options): Pool {
  const { connect } = options;
  return new Pool(
    origin,
    typeof connect === 'function' ? { ...options, connect: tellingOfClose(connect) } : options,
  );
}

/**
 * undici takes a connection that breaks while a tunnel is asked for as one to be opened anew, without end and without
 * a word to whoever waits for it.
 */
function throughTunnel({ connect }: Pool.Options): Pool.Options {
  if (typeof connect !== 'function') return {};
  return {
    connect: (options, callback) =>
      connect(options, (...[error, socket]) => {
        if (error === null) return callback(null, socket);
        const isBroken = 'code' in error && error.code === 'UND_ERR_SOCKET';
        callback(isBroken ? Object.assign(new Error('closed'), { code: 'PROXY_CLOSED' }) : error, null);
      }),
  };
}

/**
 * undici listens to a socket only once its parser is loaded, and takes one that was closed before for one that is open:
 * its request would wait for ever. So whoever begins to listen after the close is told of it all the same.
 */
function tellingOfClose(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (error !== null) return callback(error, null);
      socket.on('newListener', (event, listener) => {
        if (event === 'close' && socket.closed) setImmediate(() => listener.call(socket));
      });
      callback(null, socket);
    });
}

function connectOptions({ connectMs }: Bounds) {
  return { timeout: connectMs, autoSelectFamilyAttemptTimeout: addressMs(connectMs) };
}
