import { type Host, ownHosts } from '../model/endpoint.js';
import { curl, curlWithNetrc } from './curl-clients.js';
import { git, gitLfs } from './git-clients.js';
import { hubBeforeHfToken, hubBelowOne, hubCommand, hubSinceOne } from './huggingface-hub.js';
import { hubJsCommand, hubJsLibrary } from './javascript.js';
import type { Setup } from './setup.js';
import type { ConditionalBehaviour } from './source.js';

/** What a family of clients would send to a host by itself: from all that was found on this runner. */
type Family = (setup: Setup, host: Host) => ConditionalBehaviour[];

/** Every family of clients and the rules by which it finds a credential, one file for each kind of rules. */
export const CLIENTS = {
  'huggingface_hub 1.x and later': (setup) => hubSinceOne(setup),
  'huggingface_hub 0.19 to 0.x': (setup, { hostname }) => hubBelowOne(setup, hostname),
  'huggingface_hub before 0.19': (setup, { hostname }) => hubBeforeHfToken(setup, hostname),
  'hf command line': (setup, { hostname }) => hubCommand(setup, hostname),
  'huggingface.js': () => hubJsLibrary(),
  'huggingface.js command line': (setup) => hubJsCommand(setup),
  git,
  'git-lfs': gitLfs,
  curl: () => curl(),
  'curl -n': (setup, { hostname }) => curlWithNetrc(setup, hostname),
} as const satisfies Record<string, Family>;

export type Client = keyof typeof CLIENTS;

/** One family's speech to one host. */
export interface ClientBehaviour {
  client: Client;
  host: Host;
  behaviours: ConditionalBehaviour[];
}

/** What every family of clients would send to the host. Pure: it decides nothing about right or wrong. */
export function resolveClients(setup: Setup, host: Host): ClientBehaviour[] {
  return (Object.keys(CLIENTS) as Client[]).map((client) => ({
    client,
    host,
    behaviours: CLIENTS[client](setup, host),
  }));
}

/** Every host that matters, the one that the report is about first. */
export function hostsOf({ inputs }: Setup): [Host, ...Host[]] {
  return ownHosts(inputs.endpoint);
}
