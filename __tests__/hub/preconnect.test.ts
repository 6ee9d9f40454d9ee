import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { authority, serverCertificate, serveTls } from './chains.js';
import { clientOf, closing, GET, listen } from './servers.js';

/** A server that keeps every connection, in the order in which they came. */
async function keeping() {
  const connections: Socket[] = [];
  const server = createHttpServer((_, response) => response.end('OK'));
  server.on('connection', (socket) => connections.push(socket));
  return { server, connections, url: `http://127.0.0.1:${await listen(server)}` };
}

/** Waits until a server has taken so many connections. */
async function reach(
  connections: readonly Socket[],
  server: ReturnType<typeof createHttpServer>,
  count: number,
) {
  while (connections.length < count) await once(server, 'connection');
}

describe('connections that are opened ahead', () => {
  test('connections that are opened ahead are there before anything is asked, and are the ones that are used', async () => {
    const { server, connections, url } = await keeping();
    const client = clientOf(url);
    const [used] = await Promise.all([
      client.open(2).then(() => Promise.all([client.ask(GET), client.ask({ ...GET, path: '/api/y' })])),
      reach(connections, server, 2),
    ]);
    expect(used.map(({ outcome }) => outcome)).toMatchObject([{ status: 200 }, { status: 200 }]);
    expect(connections).toHaveLength(2);
    expect(connections.every(({ bytesRead }) => bytesRead > 0)).toBe(true);
  });

  test('connections that are opened ahead say nothing by themselves, and end with the client', async () => {
    const { server, connections, url } = await keeping();
    const client = clientOf(url);
    await Promise.all([client.open(3), reach(connections, server, 3)]);
    const ended = Promise.all(connections.map((connection) => once(connection, 'close')));
    await client.close();
    await ended;
    expect(connections.map(({ bytesRead }) => bytesRead)).toEqual([0, 0, 0]);
  });

  test('connections that are opened ahead are not more than the client has at the most', async () => {
    const { server, connections, url } = await keeping();
    await Promise.all([clientOf(url).open(400), reach(connections, server, 51)]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(connections).toHaveLength(51);
  });

  test('connections that are opened ahead are done without where the other side closes them before they are used', async () => {
    const { server, connections, url } = await keeping();
    server.once('connection', (connection) => connection.destroy());
    const client = clientOf(url);
    await Promise.all([client.open(1), reach(connections, server, 1)]);
    // The end of it is still on its way.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await client.ask(GET)).outcome).toMatchObject({ status: 200 });
    expect(connections).toHaveLength(2);
  });
});

describe('a connection that fails', () => {
  const ROOT = authority('Root');
  const untrusted = () => serveTls(serverCertificate({ issuer: ROOT, host: '127.0.0.1' }), ROOT);
  const silent = async () => {
    const server = createServer((socket) => closing.push(() => socket.destroy()));
    return { port: await listen(server) };
  };
  const closingAtOnce = async () => ({ port: await listen(createServer((socket) => socket.destroy())) });

  test.each([
    ['by its certificate', untrusted, 'https', 'tls'],
    ['by silence', silent, 'https', 'connect'],
    ['by an end without a word', closingAtOnce, 'https', 'answer'],
    ['where nothing listens', async () => ({ port: 1 }), 'http', 'connect'],
  ])('a connection fails alike whether it was opened ahead or not: %s', async (_, begin, scheme, phase) => {
    const { port } = await begin();
    const outcomes = [];
    for (const questions of [0, 1]) {
      const client = clientOf(`${scheme}://127.0.0.1:${port}`, 3);
      if (questions > 0) await client.open(questions);
      outcomes.push((await client.ask({ ...GET, attempts: 1 })).outcome);
    }
    expect(outcomes[0]).toMatchObject({ kind: 'no-answer', phase });
    expect(outcomes[1]).toEqual(outcomes[0]);
  });
});
