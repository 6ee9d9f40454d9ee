import { once } from 'node:events';
import { connect, createServer as createTcpServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { certify } from '../../tools/emulator/hub/network/certificate.mjs';
import { startHub } from '../../tools/emulator/hub.mjs';
import type { StepResult } from '../../tools/emulator/runner/step.mjs';
import { prepareRunner } from '../../tools/emulator/runner.mjs';
import { closing, listen } from '../hub/servers.js';

type Hub = Awaited<ReturnType<typeof startHub>>;

/** What happens to a connection; `nth` counts them from 1. */
type Behaviour = (socket: Socket, nth: number, hub: Hub) => void;

let hub: Hub;
beforeAll(async () => {
  hub = await startHub({
    tokens: { ci: { user: 'octo-ci', kind: 'read' } },
    users: { 'octo-ci': {} },
    repos: [{ id: 'acme/model', type: 'model', private: false, gated: false }],
  });
});
afterAll(() => hub.close());

const CERTIFICATE = certify([], ['127.0.0.1']);
const LIST = Array.from({ length: 3 }, () => 'acme/model').join('\n');

/** The bundle against something that stands between it and the Hub, and treats connections in its own way. */
async function runThrough(
  behaviour: Behaviour,
  { secure = false, asProxy = false } = {},
): Promise<{ run: StepResult; connections: number }> {
  let connections = 0;
  const sockets = new Set<Socket>();
  const take = (socket: Socket) => {
    sockets.add(socket.on('error', () => {}));
    connections += 1;
    behaviour(socket, connections, hub);
  };
  const server = secure
    ? createTlsServer({ cert: CERTIFICATE.cert, key: CERTIFICATE.key }, take)
    : createTcpServer(take);
  const port = await listen(server);
  closing.push(() => sockets.forEach((socket) => void socket.destroy()));
  const proxy = { HTTPS_PROXY: `http://127.0.0.1:${port}` };
  const runner = await prepareRunner({
    env: { HF_TOKEN: hub.tokens.ci ?? '', ...(asProxy ? proxy : {}) },
    trustedCa: secure ? CERTIFICATE.ca : null,
  });
  closing.push(() => runner.close());
  const endpoint = asProxy ? 'https://hub.test' : `${secure ? 'https' : 'http'}://127.0.0.1:${port}`;
  const run = await runner.run({ inputs: { endpoint, repos: LIST, timeout: '20' } });
  return { run, connections };
}

function forward(socket: Socket, _: number, { url }: Hub): void {
  const upstream = connect(Number(new URL(url).port), '127.0.0.1');
  upstream.on('error', () => socket.destroy());
  socket.on('close', () => upstream.destroy());
  socket.pipe(upstream).pipe(socket);
}

const afterMs =
  (milliseconds: number): Behaviour =>
  (socket) =>
    void setTimeout(() => socket.end(), milliseconds);

const onceAsked =
  (answer: string): Behaviour =>
  (socket) =>
    void socket.once('data', () => socket.end(answer));

async function closedPort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('a connection that the other side closes is tried again, and then told', () => {
  const CLOSING: Array<[string, Behaviour, { secure?: boolean; asProxy?: boolean }?]> = [
    ['at once', (socket) => void socket.end()],
    ['at once, by a reset', (socket) => void socket.resetAndDestroy()],
    ['after 1 ms', afterMs(1)],
    ['after 20 ms', afterMs(20)],
    ['after 60 ms', afterMs(60)],
    ['after the request', onceAsked('')],
    ['within the head of the answer', onceAsked('HTTP/1.1 200 OK\r\ncontent-le')],
    ['within the body of the answer', onceAsked('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"na')],
    ['within a chunk', onceAsked('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n40\r\n{"na')],
    ['right after the TLS handshake', (socket) => void socket.end(), { secure: true }],
    ['20 ms after the TLS handshake', afterMs(20), { secure: true }],
    ['over TLS, after the request', onceAsked(''), { secure: true }],
    ['as a proxy, at once', (socket) => void socket.end(), { asProxy: true }],
    ['as a proxy, after the request', onceAsked(''), { asProxy: true }],
    ['as a proxy, once it has agreed', onceAsked('HTTP/1.1 200 OK\r\n\r\n'), { asProxy: true }],
  ];

  test.each(CLOSING.map(([when, behaviour, way = {}]) => ({ when, behaviour, way })))(
    'a connection that the other side closes is tried again, and then told $when',
    async (one) => {
      const { run, connections } = await runThrough(one.behaviour, one.way);
      expect(['hub-outage', 'hub-unreachable']).toContain(run.outputs.cause);
      expect(run.outputs.verdict).toBe(run.outputs.cause === 'hub-outage' ? 'warn' : 'fail');
      expect(run.exitCode).toBe(run.outputs.cause === 'hub-outage' ? 0 : 1);
      expect(run.log.at(-1)).toContain(`hf-auth-check: ${run.outputs.verdict} (${run.outputs.cause})`);
      // The identity and one repo, at least twice each.
      expect(connections).toBeGreaterThanOrEqual(4);
    },
  );

  test('a connection that the other side closes is tried again, and then told by a forwarder whose back end is gone', async () => {
    const gone = await closedPort();
    const { run } = await runThrough((socket) => {
      const upstream = connect(gone, '127.0.0.1').on('error', () => socket.end());
      socket.pipe(upstream);
    });
    expect(run.outputs).toMatchObject({ verdict: 'warn', cause: 'hub-outage' });
  });
});

describe('a connection that is closed now and then', () => {
  test.each([
    ['the first', (nth: number) => nth === 1],
    ['every second one', (nth: number) => nth % 2 === 0],
  ])(
    'a connection that is closed now and then does no harm where another one stays open: %s',
    async (_, isClosed) => {
      const { run } = await runThrough((socket, nth, at) =>
        isClosed(nth) ? void socket.end() : forward(socket, nth, at),
      );
      expect([run.outputs.verdict, run.exitCode]).toEqual(['pass', 0]);
    },
  );
});
