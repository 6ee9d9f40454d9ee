import { once } from 'node:events';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { isIPv6 } from 'node:net';
import { Wire } from './wire.mjs';

/**
 * @import { Server } from 'node:http'
 * @import { Http2SecureServer } from 'node:http2'
 * @import { Socket } from 'node:net'
 * @import { Certificate } from './certificate.mjs'
 */

/** @typedef {(wire: Wire) => Promise<void>} Listener */

export const LOOPBACK = '127.0.0.1';

/**
 * One port of this machine, on loopback unless told otherwise. With a certificate it speaks HTTP/2 and HTTP/1.1, whichever the client prefers (ALPN);
 * without one HTTP/1.1, as clients do not offer HTTP/2 there.
 */
export class Origin {
  #server;
  /** The TCP connections by the client's address: below TLS, where alone a connection can be reset. */
  #sockets = /** @type {Map<string, Socket>} */ (new Map());

  /**
   * @param {Server | Http2SecureServer} server
   * @param {boolean} secure
   * @param {string} hostname
   * @param {boolean} atOwnPort whether clients are led here from the port that belongs to the scheme
   */
  constructor(server, secure, hostname, atOwnPort) {
    // A client must not lose a request to a connection that is closed for idleness in the same moment.
    Object.assign(server, { keepAliveTimeout: 60_000 });
    this.#server = server;
    this.#server.on('connection', (/** @type {Socket} */ socket) => {
      const key = keyOf(socket);
      this.#sockets.set(key, socket);
      socket.once('close', () => this.#sockets.delete(key));
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port');
    this.port = address.port;
    const name = isIPv6(hostname) ? `[${hostname}]` : hostname;
    this.host = atOwnPort ? name : `${name}:${this.port}`;
    this.url = `${secure ? 'https' : 'http'}://${this.host}`;
  }

  /**
   * Opens the port; nothing is served on it until `serve`.
   * @param {number} port 0: any that is free
   * @param {Certificate | null} certificate
   * @param {{ address?: string, hostname?: string, atOwnPort?: boolean }} [place] where it listens, and what clients call that
   */
  static async open(port, certificate, { address = LOOPBACK, hostname = address, atOwnPort = false } = {}) {
    const server = certificate
      ? createSecureServer({ cert: certificate.cert, key: certificate.key, allowHTTP1: true })
      : createServer();
    server.listen(port, address);
    await once(server, 'listening');
    return new Origin(server, certificate !== null, hostname, atOwnPort);
  }

  /** @param {Listener} listener what answers; its failure breaks the answer off */
  serve(listener) {
    /** @param {ConstructorParameters<typeof Wire>} args */
    const take = (...args) => {
      const wire = new Wire(...args);
      listener(wire).catch(() => wire.breakOff());
    };
    const server = /** @type {Server} */ (this.#server);
    server.on('request', (request, response) => {
      const key = keyOf(request.socket);
      take(request, response, () => this.#sockets.get(key)?.resetAndDestroy());
    });
  }

  /**
   * Cuts every connection at once.
   * @returns {Promise<void>}
   */
  close() {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      for (const socket of this.#sockets.values()) socket.destroy();
    });
  }
}

/** @param {Socket} socket */
const keyOf = ({ remoteAddress, remotePort }) => `${remoteAddress}:${remotePort}`;
