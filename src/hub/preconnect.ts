import { connect as connectPlainly, isIP, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { connect as connectSecurely } from 'node:tls';
import type { Endpoint } from '../model/endpoint.js';

/** A socket that opens, or has opened. */
interface Opening {
  socket: Socket;
  opened: Promise<Socket>;
}

/**
 * Sockets to one endpoint that are opened before undici, which is to use them, is loaded: that takes about as long as
 * a connection to come about. They are set up as undici sets up its own; nothing is sent through them here.
 */
export class Preconnection {
  readonly #left: Opening[];

  /** Begins to open so many. `connectMs` is the time for each, its TLS handshake included. */
  constructor(endpoint: Endpoint, count: number, connectMs: number) {
    this.#left = Array.from({ length: count }, () => begin(endpoint, connectMs)).flatMap((one) => one ?? []);
  }

  /** One that nobody has taken yet, as soon as it is open; null when none is left. Rejects as undici's own do. */
  async take(): Promise<Socket | null> {
    for (;;) {
      const next = this.#left.shift();
      if (next === undefined) return null;
      const socket = await next.opened;
      // The other side may have closed it since.
      if (!socket.destroyed) return socket;
    }
  }

  /** Closes those that nobody has taken. */
  destroy(): void {
    for (const { socket } of this.#left.splice(0)) socket.destroy();
  }
}

/** What undici needs of Node itself. */
const UNDICI_NEEDS = [
  () => import('node:assert'),
  () => import('node:child_process'),
  () => import('node:http'),
  () => import('node:http2'),
];

/**
 * Loads what undici needs of Node itself, one module after the other, so that the handshakes of sockets that are
 * opening go on in between (docs/performance.md).
 */
export async function loadUndiciNeeds(): Promise<void> {
  for (const load of UNDICI_NEEDS) {
    await load();
    await setImmediate();
  }
}

/**
 * Of several addresses, Node gives up each but the last that does not answer within its share of the time; the 250 ms
 * that it has by default are too short for a slow network (nodejs/node#54359).
 */
export function addressMs(connectMs: number): number {
  return Math.round(connectMs / 4);
}

/** Null where it cannot even begin: undici will meet the same, and what it meets is read as an answer is. */
function begin(endpoint: Endpoint, connectMs: number): Opening | null {
  try {
    return open(endpoint, connectMs);
  } catch {
    return null;
  }
}

function open({ origin, hostname }: Endpoint, connectMs: number): Opening {
  const isSecure = origin.startsWith('https:');
  const target = {
    host: hostname,
    port: Number(new URL(origin).port) || (isSecure ? 443 : 80),
    autoSelectFamilyAttemptTimeout: addressMs(connectMs),
  };
  const socket = isSecure
    ? connectSecurely({
        ...target,
        // An address is no name that TLS could ask for.
        servername: isIP(hostname) === 0 ? hostname : '',
        ALPNProtocols: ['http/1.1'],
      })
    : connectPlainly(target);
  socket.setKeepAlive(true, 60_000).setNoDelay(true);
  const opened = new Promise<Socket>((resolve, reject) => {
    const timer = setTimeout(() => socket.destroy(timedOut()), connectMs);
    socket.once(isSecure ? 'secureConnect' : 'connect', () => {
      clearTimeout(timer);
      resolve(socket);
    });
    // It stays: until somebody has taken the socket, nobody else listens.
    socket.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    socket.once('close', () => clearTimeout(timer));
  });
  // Nobody may come to take it.
  opened.catch(() => {});
  return { socket, opened };
}

/** As undici calls it, so that a slow connection reads alike whoever opened it. */
function timedOut(): Error {
  return Object.assign(new Error('Connect Timeout Error'), { code: 'UND_ERR_CONNECT_TIMEOUT' });
}
