import { reposToFetchFrom } from './diagnose/transfer-hosts.js';
import { endpointAt } from './endpoint.js';
import type { HubClient } from './hub/client.js';
import {
  askFileOrigin,
  askTransferList,
  readTransferList,
  type TransferHost,
  type TransferHosts,
} from './hub/transfer-hosts.js';
import type { Observations } from './observe/observations.js';
import { formatRepo } from './repo.js';
import type { Secret } from './secret.js';

/** Makes a client for another origin, within what is left of the time for the whole check. */
export type ConnectTo = (endpoint: ReturnType<typeof endpointAt>) => HubClient;

/**
 * Reaches the hosts that files come from: those that the Hub lists, and those to which it sends whoever asks for a
 * file of the listed repos. The token goes to the Hub alone; the hosts are asked for nothing, without it.
 */
export async function reachTransferHosts(
  hub: HubClient,
  secret: Secret | null,
  observations: Observations,
  connectTo: ConnectTo,
): Promise<TransferHosts> {
  const { endpoint } = observations.inputs;
  const hosts = new Map<string, Promise<TransferHost>>();
  const serves = new Map<string, string[]>();
  const reachOnce = (origin: string) => {
    const reached = hosts.get(origin) ?? reach(origin, connectTo);
    hosts.set(origin, reached);
    return reached;
  };
  const [list] = await Promise.all([
    askTransferList(hub).then((exchange) => {
      for (const origin of readTransferList(exchange, endpoint) ?? []) reachOnce(origin);
      return exchange;
    }),
    ...reposToFetchFrom(observations).map(async (ref) => {
      const origin = await askFileOrigin(hub, secret, ref);
      if (origin === null) return;
      serves.set(origin, [...(serves.get(origin) ?? []), formatRepo(ref)]);
      reachOnce(origin);
    }),
  ]);
  const reached = await Promise.all(hosts.values());
  return {
    list,
    hosts: reached.map((host) => ({ ...host, serves: serves.get(host.origin) ?? [] })),
  };
}

/** Any status shows that the way there is open. */
async function reach(origin: string, connectTo: ConnectTo): Promise<TransferHost> {
  const endpoint = endpointAt(new URL(origin), 'input');
  const client = connectTo(endpoint);
  try {
    const exchange = await client.ask({ method: 'HEAD', path: '/', token: null, attempts: 2 });
    return { origin, host: endpoint.host, serves: [], exchange };
  } finally {
    await client.close();
  }
}
