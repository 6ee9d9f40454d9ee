/**
 * In: a `Setup`, that is the inputs and what was found on the runner.
 * Out: what each family of clients would send to a host, and which of that is not the checked token.
 * Knows: how clients find credentials. It reads no file, asks nobody, and judges nothing.
 */
import { type Host, ownHosts } from '../model/endpoint.js';
import type { Client } from './client-descriptor.js';
import { CURL_CLIENTS } from './curl-clients.js';
import { GIT_CLIENTS } from './git-clients.js';
import { hubVersionOfJob } from './hub-version.js';
import { HUB_CLIENTS } from './huggingface-hub.js';
import { JAVASCRIPT_CLIENTS } from './javascript.js';
import type { Setup } from './setup.js';
import type { ConditionalBehaviour } from './source.js';

/** Every family of clients, in the order of tables and sentences. */
export const CLIENTS: readonly Client[] = [
  ...HUB_CLIENTS,
  ...JAVASCRIPT_CLIENTS,
  ...GIT_CLIENTS,
  ...CURL_CLIENTS,
];

/** How one family behaves towards one host. */
export interface ClientBehaviour {
  client: Client;
  host: Host;
  behaviours: ConditionalBehaviour[];
}

/** What every family of clients would send to the host. */
export function resolveClients(setup: Setup, host: Host): ClientBehaviour[] {
  const hub = hubVersionOfJob(setup.runner.jobClients);
  return CLIENTS.map((client) => ({ client, host, behaviours: client.sends(setup, host, hub) }));
}

/** Every host that matters, the one that the report is about first. */
export function hostsOf({ inputs }: Setup): [Host, ...Host[]] {
  return ownHosts(inputs.endpoint);
}
