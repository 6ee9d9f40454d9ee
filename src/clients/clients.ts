import { type Host, ownHosts } from '../model/endpoint.js';
import type { Evidence } from '../runner/evidence.js';
import { curl, curlWithNetrc } from './curl-clients.js';
import { git, gitLfs } from './git-clients.js';
import { hubBeforeHfToken, hubBelowOne, hubCommand, hubSinceOne } from './huggingface-hub.js';
import { hubJsCommand, hubJsLibrary } from './javascript.js';
import type { ConditionalBehaviour } from './source.js';

/** What a family of clients would send to a host by itself: from all that was found on this runner. */
type Family = (evidence: Evidence, host: Host) => ConditionalBehaviour[];

/** Every family of clients and the rules by which it finds a credential, one file for each kind of rules. */
export const CLIENTS = {
  'huggingface_hub 1.x and later': (evidence) => hubSinceOne(evidence),
  'huggingface_hub 0.19 to 0.x': (evidence, { hostname }) => hubBelowOne(evidence, hostname),
  'huggingface_hub before 0.19': (evidence, { hostname }) => hubBeforeHfToken(evidence, hostname),
  'hf command line': (evidence, { hostname }) => hubCommand(evidence, hostname),
  'huggingface.js': () => hubJsLibrary(),
  'huggingface.js command line': (evidence) => hubJsCommand(evidence),
  git,
  'git-lfs': gitLfs,
  curl: () => curl(),
  'curl -n': (evidence, { hostname }) => curlWithNetrc(evidence, hostname),
} as const satisfies Record<string, Family>;

export type Client = keyof typeof CLIENTS;

/** One family's speech to one host. */
export interface ClientBehaviour {
  client: Client;
  host: Host;
  behaviours: ConditionalBehaviour[];
}

/** What every family of clients would send to the host. Pure: it decides nothing about right or wrong. */
export function resolveClients(evidence: Evidence, host: Host): ClientBehaviour[] {
  return (Object.keys(CLIENTS) as Client[]).map((client) => ({
    client,
    host,
    behaviours: CLIENTS[client](evidence, host),
  }));
}

/** Every host that matters, the one that the report is about first. */
export function hostsOf({ inputs }: Evidence): [Host, ...Host[]] {
  return ownHosts(inputs.endpoint);
}
