import type { Version } from '../model/compare-versions.js';
import type { Client } from './client-descriptor.js';
import { CLIENTS } from './clients.js';
import { hubVersionOfJob } from './hub-version.js';
import { HUB_BELOW_ONE, HUB_LIBRARY } from './huggingface-hub.js';
import type { CredentialOverride } from './overrides.js';
import type { Setup } from './setup.js';

/** Affected clients under one name in a sentence. */
interface Mention {
  name: string;
  clients: readonly Client[];
}

/**
 * What the affected clients do, in one sentence: "huggingface_hub below 1.0, requests, git and curl -n send it
 * instead of the token". If it is known which huggingface_hub the job uses, that comes first or is excepted.
 */
export function affectedClientsSentence(
  setup: Setup,
  affected: readonly CredentialOverride[],
  verb: 'send' | 'fail',
  what = 'it instead of the token',
): string {
  const would = verb === 'send' ? `would send ${what}` : 'would fail on it';
  const mentions = mentionsOf(affected);
  const s = mentions.length === 1 ? 's' : '';
  const does = verb === 'send' ? `send${s} ${what}` : `fail${s} on it`;
  const hub = hubVersionOfJob(setup.runner.jobClients);
  const all = listed(mentions.map(({ name }) => name));
  if (hub === null || mentions.length === 0) return `${all} ${does}`;
  const own = mentions.find(({ clients }) => clients.includes(hub.client));
  if (own === undefined) return `${all} ${does}; ${hub.claim}, which does not`;
  const rest = listed(mentions.filter((one) => one !== own).map(({ name }) => name));
  const others = rest === '' ? '' : `; so would ${rest}`;
  return `${hub.claim}, which ${would}${suffix(conditions(affected, [hub.client]))}${others}`;
}

/** The affected clients, each by its name in a sentence. */
export function affectedClientNames(affected: readonly CredentialOverride[]): string[] {
  return mentionsOf(affected).map(({ name }) => name);
}

function mentionsOf(affected: readonly CredentialOverride[]): Mention[] {
  const isAffected = (client: Client) => affected.some((one) => one.client === client);
  const others = CLIENTS.filter((client) => client.versions === null && isAffected(client));
  return [
    ...libraryMentions(affected, longestRun(HUB_LIBRARY, isAffected)),
    ...others.flatMap((client) =>
      client.inSentences === null
        ? []
        : { name: client.inSentences + suffix(conditions(affected, [client])), clients: [client] },
    ),
  ];
}

/** The longest run of neighbours that are affected, the first if there are several; empty if none is affected. */
function longestRun(families: readonly Client[], isAffected: (client: Client) => boolean): Client[] {
  const runs: Client[][] = [[]];
  for (const client of families) {
    if (isAffected(client)) runs.at(-1)?.push(client);
    else runs.push([]);
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}

/** One name for neighbouring families of versions, and `requests`, which behaves as one of them by itself. */
function libraryMentions(affected: readonly CredentialOverride[], families: readonly Client[]): Mention[] {
  const [latest] = families;
  const oldest = families.at(-1);
  const library = latest?.inSentences ?? null;
  if (latest === undefined || oldest === undefined || library === null) return [];
  const name = library + versionsBetween(oldest.versions?.from ?? null, latest.versions?.below ?? null);
  const when = conditions(affected, families);
  // Conditions that name versions of the library say more than the families do.
  const versions = when?.startsWith(`${library} `) && !when.includes(',') ? when : null;
  const isRequests =
    families.includes(HUB_BELOW_ONE) && affected.some(({ source }) => source.kind === 'netrc');
  return [
    { name: versions ?? name + suffix(when), clients: families },
    ...(isRequests ? [{ name: `requests${suffix(when)}`, clients: [] }] : []),
  ];
}

/** " below 1.0", " from 0.19 to 0.x", " before 0.19"; nothing for all versions. */
function versionsBetween(from: Version | null, below: Version | null): string {
  const first = from?.join('.') ?? null;
  if (below === null) return first === null ? '' : ` ${first} and later`;
  const [major = 0, minor] = below;
  const isMajor = minor === 0;
  if (first === null) return isMajor ? ` below ${below.join('.')}` : ` before ${below.join('.')}`;
  return ` from ${first}${isMajor ? ` to ${major - 1}.x` : `, before ${below.join('.')}`}`;
}

/** For which versions; null for all. */
function conditions(affected: readonly CredentialOverride[], clients: readonly Client[]): string | null {
  const all = affected.filter(({ client }) => clients.includes(client)).map(({ when }) => when);
  return all.includes(null) ? null : [...new Set(all)].join('; ');
}

function suffix(when: string | null): string {
  return when === null ? '' : ` (${when})`;
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
