import { connect, createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { openRelay } from '../tools/bench/relay.mjs';
import { ratioOf, spreadOf } from '../tools/bench/statistics.mjs';

describe('what the benchmark makes of its runs', () => {
  test.each([
    [[7], { low: 7, median: 7, high: 7 }],
    [[3, 1, 2], { low: 1.5, median: 2, high: 2.5 }],
    [[40, 10, 30, 20], { low: 17.5, median: 25, high: 32.5 }],
  ])('is the median and the quartiles of %j', (values, spread) => {
    expect(spreadOf(values)).toEqual(spread);
  });

  test('holds each run against the floor of its own round', () => {
    expect(ratioOf([20, 400, 60], [10, 100, 30]).median).toBe(2);
  });
});

describe('the relay of the benchmark', () => {
  test.each([0, 20])('hands on all bytes both ways, and the end, at a round trip of %d ms', async (ms) => {
    const server = createServer({ allowHalfOpen: true }, (socket) => socket.pipe(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const relay = await openRelay(typeof address === 'object' && address !== null ? address.port : 0, ms);
    try {
      const sent = Buffer.alloc(300_000, 'abcdefg');
      const socket = connect({ port: relay.port, host: '127.0.0.1' });
      const received: Buffer[] = [];
      socket.on('data', (chunk) => received.push(chunk));
      socket.end(sent);
      await new Promise((resolve) => socket.once('close', resolve));
      expect(Buffer.concat(received).equals(sent)).toBe(true);
    } finally {
      relay.close();
      server.close();
    }
  });
});
