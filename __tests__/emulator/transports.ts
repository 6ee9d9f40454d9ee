import { type ClientHttp2Session, connect as connectHttp2 } from 'node:http2';
import type { Readable } from 'node:stream';
import { Agent, request } from 'undici';
import type { startHub } from '../../tools/emulator/hub.mjs';
import { play } from './hub-client.js';

type Hub = Awaited<ReturnType<typeof startHub>>;
type Headers = Record<string, string | undefined>;

export interface Transport {
  name: string;
  listening: 'http' | 'https-trusted';
  httpVersion: '1.1' | '2.0';
}

export const TRANSPORTS: Transport[] = [
  { name: 'HTTP/1.1', listening: 'http', httpVersion: '1.1' },
  { name: 'HTTP/1.1 over TLS', listening: 'https-trusted', httpVersion: '1.1' },
  { name: 'HTTP/2 over TLS', listening: 'https-trusted', httpVersion: '2.0' },
];

export interface Asked {
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT';
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Gone after so many bytes of the body. */
  leaveAfter?: number;
}

/** What a client got to see: all of an answer, or what there was before it failed. */
export interface Seen {
  status: number | null;
  headers: Headers;
  body: Buffer;
  pieces: number;
  failed: boolean;
}

interface Answering {
  status: number | null;
  headers: Headers;
  body: Readable;
  /** Whether the body ended as it should, once it has ended. */
  whole: () => boolean;
}

type Client = (url: string, asked: Asked) => Promise<Answering>;

/** A Hub, and a client that speaks to it and to its second origin in one way. */
export async function connect({ listening, httpVersion }: Transport, world: object = {}) {
  const hub = await play({ listening, ...world });
  const client = httpVersion === '2.0' ? http2Client(hub) : http1Client(hub);
  return {
    hub,
    ask: (path: string, asked: Asked = {}) =>
      see(() => client(path.startsWith('http') ? path : hub.url + path, asked), asked),
  };
}

async function see(send: () => Promise<Answering>, { leaveAfter }: Asked): Promise<Seen> {
  const seen: Seen = { status: null, headers: {}, body: Buffer.alloc(0), pieces: 0, failed: false };
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    const { status, headers, body, whole } = await send();
    Object.assign(seen, { status, headers });
    if (leaveAfter === 0) body.on('error', () => {}).destroy();
    for await (const piece of leaveAfter === 0 ? [] : body) {
      pieces.push(piece);
      length += piece.length;
      if (leaveAfter !== undefined && length >= leaveAfter) break;
    }
    seen.failed = leaveAfter === undefined && !whole();
  } catch {
    seen.failed = true;
  }
  return { ...seen, body: Buffer.concat(pieces), pieces: pieces.length };
}

function http1Client(hub: Hub): Client {
  const dispatcher = new Agent({ connect: hub.caPem === null ? {} : { ca: hub.caPem } });
  return async (url, { method = 'GET', headers = {}, body = null }) => {
    const response = await request(url, { dispatcher, method, headers, body });
    return {
      status: response.statusCode,
      headers: Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]),
      ),
      body: response.body,
      whole: () => true,
    };
  };
}

/** Node's own, since undici's never ends a request whose stream is reset before there are headers. */
function http2Client(hub: Hub): Client {
  const sessions = new Map<string, ClientHttp2Session>();
  const sessionTo = (origin: string) => {
    const open = sessions.get(origin);
    if (open && !open.destroyed) return open;
    const session = connectHttp2(origin, { ca: hub.caPem ?? '' });
    session.on('error', () => {});
    sessions.set(origin, session);
    return session;
  };
  return (url, { method = 'GET', headers = {}, body }) =>
    new Promise((resolve, reject) => {
      const { origin, pathname, search } = new URL(url);
      const stream = sessionTo(origin).request(
        { ':method': method, ':path': pathname + search, ...headers },
        { endStream: body === undefined },
      );
      stream.once('response', ({ ':status': status = null, ...rest }) => {
        resolve({ status, headers: rest as Headers, body: stream, whole: () => stream.rstCode === 0 });
      });
      stream.on('error', reject);
      stream.once('close', () => reject(new Error('No answer')));
      if (body !== undefined) stream.end(body);
    });
}
