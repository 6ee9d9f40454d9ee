import dns from 'node:dns';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { resolveTo } from './resolver.js';
import { clientOf, closing, GET } from './servers.js';

/** A server on one address alone; null where this machine does not have it. */
async function on(address: string): Promise<number | null> {
  const server = createServer((_, response) => response.end('OK')).listen(0, address);
  try {
    await once(server, 'listening');
  } catch {
    return null;
  }
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

const resolve = dns.lookup;
afterEach(() => {
  dns.lookup = resolve;
});

describe('a Hub with two addresses', () => {
  test.each([
    ['127.0.0.1', ['::1', '127.0.0.1']],
    ['::1', ['::1', '127.0.0.1']],
    ['::1', ['127.0.0.1', '::1']],
  ])('a Hub with two addresses is reached on %s where the other refuses', async (address, addresses) => {
    const port = await on(address);
    if (port === null) return expect(address).toBe('::1');
    resolveTo(() => addresses);
    const client = clientOf(`http://hub.test:${port}`);
    expect((await client.ask(GET)).outcome).toMatchObject({ kind: 'answer', status: 200 });
    return expect(client.asked).toBe(1);
  });

  test('a Hub with two addresses that both refuse is not reached', async () => {
    resolveTo(() => ['::1', '127.0.0.1']);
    const { outcome } = await clientOf('http://hub.test:1').ask(GET);
    expect(outcome).toMatchObject({ kind: 'no-answer', phase: 'connect' });
  });
});

describe('a Hub is reached', () => {
  test.each([
    ['::1', '[::1]'],
    ['::1', 'localhost'],
    ['127.0.0.1', 'localhost'],
  ])('a Hub is reached on %s by the name %s', async (address, name) => {
    const port = await on(address);
    const known = await lookup(name.replace(/^\[|\]$/g, ''), { all: true });
    // A machine without IPv6, or whose name stands for IPv4 alone, has nothing to show.
    if (port === null || !known.some((one) => one.address === address)) return expect(address).toBe('::1');
    const { outcome } = await clientOf(`http://${name}:${port}`).ask(GET);
    return expect(outcome).toMatchObject({ kind: 'answer', status: 200 });
  });
});
