import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
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

describe('a Hub is reached', () => {
  test.each([
    ['::1', '[::1]'],
    ['::1', 'localhost'],
    ['127.0.0.1', 'localhost'],
  ])('on %s by the name %s', async (address, name) => {
    const port = await on(address);
    const known = await lookup(name.replace(/^\[|\]$/g, ''), { all: true });
    // A machine without IPv6, or whose name stands for IPv4 alone, has nothing to show.
    if (port === null || !known.some((one) => one.address === address)) return expect(address).toBe('::1');
    const { outcome } = await clientOf(`http://${name}:${port}`).ask(GET);
    return expect(outcome).toMatchObject({ kind: 'answer', status: 200 });
  });
});
