import type { ClientOptions, HubClient } from '../hub/client.js';
import { isPrivateLiteral, isPrivateName, lookupPublic } from '../hub/public-address.js';
import { ADDRESS_NOT_PUBLIC, ADDRESS_UNKNOWN } from '../hub/response.js';
import {
  askFileOrigin,
  askTransferList,
  mayBeAskedThroughProxy,
  readTransferList,
  type TransferHost,
  type TransferHosts,
} from '../hub/transfer-hosts.js';
import { type Endpoint, endpointAt } from '../model/endpoint.js';
import { proxyFor } from '../model/proxy.js';
import { formatRepo, type RepoRef } from '../model/repo.js';
import type { Secret } from '../model/secret.js';

/** Makes a client for another origin, within what is left of the time for the whole check. */
export type ConnectTo = (endpoint: Endpoint, options: Pick<ClientOptions, 'lookup'>) => HubClient;

/** Where the hosts may lie, and who names them. */
interface Bounds {
  endpoint: Endpoint;
  /** Whether only public addresses will do. A Hub within a network may lead to others of that network. */
  publicOnly: boolean;
  /** Origins on the Hub's list. */
  listed: readonly string[];
}

/**
 * Reaches the hosts that files come from: those that the Hub lists, and those to which it sends whoever asks for a
 * file of these repos. The token goes to the Hub alone; the hosts are asked for nothing, without it. A Hub at a
 * public address leads nobody to another one.
 */
export async function reachTransferHosts(
  hub: HubClient,
  secret: Secret | null,
  endpoint: Endpoint,
  repos: readonly RepoRef[],
  connectTo: ConnectTo,
): Promise<TransferHosts> {
  const hosts = new Map<string, Promise<TransferHost>>();
  const serves = new Map<string, string[]>();
  const publicOnly = isPublic(hub, endpoint);
  const listing = askTransferList(hub).then((list) => ({
    list,
    listed: readTransferList(list, endpoint) ?? [],
  }));
  const reachOnce = async (origin: string) => {
    const { listed } = await listing;
    const bounds = { endpoint, publicOnly: await publicOnly, listed };
    const reached = hosts.get(origin) ?? reach(origin, bounds, connectTo);
    hosts.set(origin, reached);
  };
  await Promise.all([
    listing.then(({ listed }) => Promise.all(listed.map(reachOnce))),
    ...repos.map(async (ref) => {
      const origin = await askFileOrigin(hub, secret, ref);
      if (origin === null) return;
      serves.set(origin, [...(serves.get(origin) ?? []), formatRepo(ref)]);
      await reachOnce(origin);
    }),
  ]);
  const reached = await Promise.all(hosts.values());
  return {
    list: (await listing).list,
    hosts: reached.map((host) => ({ ...host, serves: serves.get(host.origin) ?? [] })),
  };
}

/** By its addresses, whatever its name; one whose addresses nobody tells, or tells in time, counts as public. */
async function isPublic(hub: HubClient, { origin, hostname }: Endpoint): Promise<boolean> {
  if (isPrivateLiteral(hostname)) return false;
  if (proxyFor(origin, process.env) !== null) return true;
  return !(await hub.bound(isPrivateName(hostname)).catch(() => false));
}

/** Any status shows that the way there is open. */
async function reach(origin: string, bounds: Bounds, connectTo: ConnectTo): Promise<TransferHost> {
  const endpoint = endpointAt(new URL(origin), 'input');
  const request = { method: 'HEAD', path: '/', token: null } as const;
  const host = { origin, host: endpoint.host, serves: [] };
  const code = obstacle(endpoint, bounds);
  if (code !== null) {
    const asked = { method: request.method, path: request.path, authenticated: false, redirects: [] };
    const outcome = { kind: 'no-answer', phase: 'address', code } as const;
    return { ...host, response: { ...asked, attempts: 0, outcome } };
  }
  const client = connectTo(endpoint, bounds.publicOnly ? { lookup: lookupPublic } : {});
  try {
    return { ...host, response: await client.ask({ ...request, attempts: 2 }) };
  } finally {
    await client.close();
  }
}

/** Why the host is not even to be asked; null where that is up to its addresses, once it is looked up. */
function obstacle({ origin, hostname }: Endpoint, { publicOnly, ...named }: Bounds): string | null {
  if (!publicOnly) return null;
  if (isPrivateLiteral(hostname)) return ADDRESS_NOT_PUBLIC;
  if (proxyFor(origin, process.env) === null || mayBeAskedThroughProxy(hostname, named)) return null;
  return ADDRESS_UNKNOWN;
}
