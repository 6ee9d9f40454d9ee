import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Server as TcpServer } from 'node:net';
import { afterEach } from '@jest/globals';
import { HubClient, type HubRequest } from '../../src/hub/client.js';
import { parseEndpoint } from '../../src/model/endpoint.js';
import { Secret } from '../../src/model/secret.js';

export const TOKEN = new Secret('not-a-real-token');
export const GET: HubRequest = { method: 'GET', path: '/api/x', token: TOKEN };

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;
export const closing: Array<() => unknown> = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

export async function listen(server: Server | TcpServer): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** A server whose requests are written down as `METHOD path authorization`. */
export async function serve(listener: Listener) {
  const requests: string[] = [];
  const port = await listen(
    createServer((request, response) => {
      requests.push(`${request.method} ${request.url} ${request.headers.authorization ?? '-'}`);
      listener(request, response);
    }),
  );
  return { url: `http://127.0.0.1:${port}`, port, requests };
}

export function clientOf(url: string, timeoutSeconds = 5): HubClient {
  const endpoint = parseEndpoint(url, 'input');
  if (endpoint === null) throw new Error(url);
  const client = new HubClient(endpoint, { timeoutSeconds, userAgent: 'test/1' });
  closing.push(() => client.close());
  return client;
}

export const answering = (status: number, headers: Record<string, string> = {}, body = ''): Listener => {
  return (_, response) => response.writeHead(status, headers).end(body);
};
