import { createServer, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { closing, listen } from './servers.js';

export interface ProxyBehaviour {
  /** `user:password`, without which it answers 407. */
  credentials?: string;
  /** The status in place of a connection. */
  refusal?: number;
  /** Whether it takes a request and never answers. */
  isSilent?: boolean;
}

/**
 * A proxy that takes every name for this machine: whoever connects through it needs no DNS. Ends with the test.
 * `seen` is `host:port` and the proxy's credentials, or `-`, of each CONNECT.
 */
export async function startProxy({ credentials, refusal, isSilent = false }: ProxyBehaviour = {}) {
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer();
  server.on('connect', ({ url, headers }: IncomingMessage, client: Socket, head: Buffer) => {
    const given = headers['proxy-authorization'];
    seen.push(`${url} ${given ?? '-'}`);
    sockets.add(client.on('error', () => {}));
    if (isSilent) return;
    const isStranger =
      credentials !== undefined && given !== `Basic ${Buffer.from(credentials).toString('base64')}`;
    const status = isStranger ? 407 : refusal;
    if (status !== undefined) {
      const challenge = isStranger ? 'proxy-authenticate: Basic realm="proxy"\r\n' : '';
      client.end(`HTTP/1.1 ${status} No\r\n${challenge}content-length: 0\r\n\r\n`);
      return;
    }
    const upstream = connect(Number(url?.split(':').at(-1)), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    }).on('error', () => client.destroy());
    sockets.add(upstream);
  });
  const port = await listen(server);
  // Before the server: it is closed only when they are.
  closing.push(() => sockets.forEach((socket) => void socket.destroy()));
  return { port, seen };
}
