import { afterEach } from '@jest/globals';
import { request } from 'undici';
import { startHub } from '../../tools/emulator/hub.mjs';

type Hub = Awaited<ReturnType<typeof startHub>>;

export interface Reply {
  status: number;
  headers: Record<string, string | undefined>;
  text: string;
  json: unknown;
}

const running: Hub[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((hub) => hub.close()));
});

/** Starts a Hub that is closed after the test. */
export async function play(world: unknown, options: Parameters<typeof startHub>[1] = {}): Promise<Hub> {
  const hub = await startHub(world, options);
  running.push(hub);
  return hub;
}

/** One request, with redirects left alone. */
export async function ask(
  hub: Hub,
  path: string,
  { token, method = 'GET', body, headers = {} }: AskOptions = {},
): Promise<Reply> {
  const response = await request(path.startsWith('http') ? path : hub.url + path, {
    method,
    headers: { ...(token === undefined ? {} : { authorization: `Bearer ${hub.expand(token)}` }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.body.text();
  return {
    status: response.statusCode,
    headers: Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]),
    ),
    text,
    json: response.headers['content-type']?.includes('json') && text ? JSON.parse(text) : null,
  };
}

interface AskOptions {
  token?: string;
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
}
