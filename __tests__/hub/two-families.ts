import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Need } from '../needs.js';

/**
 * A script that makes a process find two addresses for a name, IPv6 first, whatever this machine makes of it; to be
 * loaded with `--import`.
 */
export function twoFamilies(name: string): string {
  const script = `import dns from 'node:dns';
const { lookup } = dns;
const both = [{ address: '::1', family: 6 }, { address: '127.0.0.1', family: 4 }];
dns.lookup = (host, options, callback) => host !== ${JSON.stringify(name)}
  ? lookup(host, options, callback)
  : process.nextTick(() => options.all ? callback(null, both) : callback(null, '::1', 6));`;
  return `data:text/javascript,${encodeURIComponent(script)}`;
}

/** IPv6 on loopback. */
export async function needsIPv6(): Promise<Need> {
  return { isMet: await hasIPv6(), lack: 'this machine has no IPv6 on loopback' };
}

async function hasIPv6(): Promise<boolean> {
  const server = createServer().listen(0, '::1');
  try {
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
