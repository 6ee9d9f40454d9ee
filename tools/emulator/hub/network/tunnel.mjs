import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { LOOPBACK } from './origin.mjs';

/** @import { Duplex } from 'node:stream' */

/**
 * @typedef {object} Tunnel
 * @property {string} url of the proxy
 * @property {string[]} asked live: `host:port` of each CONNECT, in order of arrival
 * @property {() => Promise<void>} close cuts every connection at once
 */

/**
 * Starts an HTTP proxy that connects to a few places of this machine, by the names that others have; to nothing else.
 * @param {ReadonlyMap<string, {address: string, port: number}>} routes by `host:port`
 * @returns {Promise<Tunnel>}
 */
export async function startTunnel(routes) {
  /** @type {string[]} */
  const asked = [];
  /** @type {Set<Duplex>} */
  const sockets = new Set();
  /** @param {Duplex} socket */
  const keep = (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).once('close', () => sockets.delete(socket));
  };
  const server = createServer((_, response) => void response.writeHead(405).end());
  server.on('connection', keep);
  server.on('connect', ({ url = '' }, client, head) => {
    asked.push(url);
    const route = routes.get(url.toLowerCase());
    if (route === undefined) {
      client.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    const upstream = connect(route.port, route.address, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    }).on('error', () => client.destroy());
    keep(upstream);
  });
  server.listen(0, LOOPBACK);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    url: `http://${LOOPBACK}:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
