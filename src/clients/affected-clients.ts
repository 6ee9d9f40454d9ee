import { hubVersionOfJob } from '../runner/job-clients/hub-version.js';
import type { Client } from './clients.js';
import type { CredentialOverride } from './overrides.js';
import type { Setup } from './setup.js';

/** A client that is hit, as a sentence names it, and by which of the families it is one. */
interface AffectedClient {
  name: string;
  clients: readonly Client[];
}

const SINCE_ONE = 'huggingface_hub 1.x and later';
const BELOW_ONE = 'huggingface_hub 0.19 to 0.x';
const BEFORE_0_19 = 'huggingface_hub before 0.19';

const HUB_NAMES: ReadonlyArray<readonly [readonly Client[], string]> = [
  [[SINCE_ONE, BELOW_ONE, BEFORE_0_19], 'huggingface_hub'],
  [[SINCE_ONE, BELOW_ONE], 'huggingface_hub 0.19 and later'],
  [[BELOW_ONE, BEFORE_0_19], 'huggingface_hub below 1.0'],
  [[SINCE_ONE], 'huggingface_hub 1.0 and later'],
  [[BELOW_ONE], 'huggingface_hub from 0.19 to 0.x'],
  [[BEFORE_0_19], 'huggingface_hub before 0.19'],
];

const OTHERS: readonly Client[] = ['huggingface.js command line', 'git', 'git-lfs', 'curl -n'];

/**
 * What the clients that are hit do, in one sentence: "huggingface_hub below 1.0, requests, git and curl -n send
 * it instead of the token". Where it is known which hub the job uses, that comes first or is excepted.
 */
export function affectedClientsSentence(
  setup: Setup,
  affected: readonly CredentialOverride[],
  verb: 'send' | 'fail',
): string {
  const would = verb === 'send' ? 'would send it instead of the token' : 'would stop at it with an error';
  const named = affectedClients(affected);
  const s = named.length === 1 ? 's' : '';
  const does = verb === 'send' ? `send${s} it instead of the token` : `stop${s} at it with an error`;
  const hub = hubVersionOfJob(setup.runner.jobClients);
  const all = listed(named.map(({ name }) => name));
  if (hub === null || named.length === 0) return `${all} ${does}`;
  const hit = named.find(({ clients }) => clients.includes(hub.client));
  if (hit === undefined) return `${all} ${does}; ${hub.claim}, which does not`;
  const rest = listed(named.filter((one) => one !== hit).map(({ name }) => name));
  const alsoHit = rest === '' ? '' : `; so would ${rest}`;
  return `${hub.claim}, which ${would}${condition(affected, [hub.client])}${alsoHit}`;
}

/** The clients that are hit, each by its name in a sentence. */
export function affectedClientNames(affected: readonly CredentialOverride[]): string[] {
  return affectedClients(affected).map(({ name }) => name);
}

function affectedClients(affected: readonly CredentialOverride[]): AffectedClient[] {
  const has = (client: Client) => affected.some((hit) => hit.client === client);
  const hub = HUB_NAMES.find(([clients]) => clients.every(has));
  const rest = OTHERS.filter(has).map(
    (client): AffectedClient => ({ name: client + condition(affected, [client]), clients: [client] }),
  );
  if (hub === undefined) return rest;
  const [clients, name] = hub;
  const when = condition(affected, clients);
  const viaRequests = affected.some(
    ({ client, source }) => client !== SINCE_ONE && source.kind === 'netrc' && has(client),
  );
  const isRequests = viaRequests && clients.includes(BELOW_ONE);
  return [
    // Its own versions say more than the name of the family.
    { name: /^ \(huggingface_hub [^,]*\)$/.test(when) ? when.slice(2, -1) : name + when, clients },
    ...(isRequests ? [{ name: `requests${when}`, clients: [] }] : []),
    ...rest,
  ];
}

/** For which versions, where it is only for some. */
function condition(affected: readonly CredentialOverride[], clients: readonly Client[]): string {
  const conditions = affected.filter(({ client }) => clients.includes(client)).map(({ when }) => when);
  if (conditions.includes(null)) return '';
  return ` (${[...new Set(conditions)].join('; ')})`;
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
