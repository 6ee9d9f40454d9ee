import { type RepoMetadata, type RepoObservation, readMetadata } from '../hub/probe.js';
import type { Identity } from '../hub/whoami.js';
import type { Endpoint } from '../model/endpoint.js';
import type { Host } from '../model/host.js';
import type { Resource } from '../model/publisher.js';
import { formatRepo, namespaceOf, type RepoRef, refFromApiPath } from '../model/repo.js';
import type { TokenFormat } from '../model/token/inspect-token.js';
import type { Evidence } from './evidence.js';

import type { EvidenceItem } from './finding.js';
import { evidenceOf, probeEntries } from './readings.js';
import type { TokenStatus } from './token-status.js';

/** A listed repo with all that bears on it: what the deciders about scope, gates and existence read. */
export interface ProbedRepo {
  observation: RepoObservation;
  /** Place in the `repos` input. */
  position: number;
  /** As listed. */
  label: string;
  /** The line of the workspace that names it, as `file:line`; null if it is listed. */
  namedAt: string | null;
  /** Where the Hub's redirects lead, when they lead to another id. */
  renamedTo: RepoRef | null;
  /** The repo that was really asked about: the redirect's target, else as listed. */
  ref: RepoRef;
  namespace: string | null;
  metadata: RepoMetadata | null;
  endpoint: Endpoint;
  /** Who asks; null when the identity check could not be made. */
  identity: Identity | null;
  tokenFormat: TokenFormat | null;
  /** What the token was exchanged for, where it is a Trusted Publisher's of this run. */
  resource: Resource | null;
  /** Where the check runs. */
  host: Host;
}

/** Who asks, and which Hub. */
export type Asker = Pick<ProbedRepo, 'endpoint' | 'identity' | 'tokenFormat' | 'resource' | 'host'>;

export function askerOf(
  { inputs, runner: { tokenSources, host }, hub: { publisher } }: Evidence,
  tokenStatus: TokenStatus,
): Asker {
  return {
    endpoint: inputs.endpoint,
    identity: tokenStatus.is === 'good' ? tokenStatus.identity : null,
    tokenFormat: tokenSources.checked?.format ?? null,
    resource: tokenSources.checked?.source === 'publisher' ? (publisher?.resource ?? null) : null,
    host,
  };
}

export function probedRepoOf(
  observation: RepoObservation,
  position: number,
  asker: Asker,
  namedAt: string | null = null,
): ProbedRepo {
  const listed = observation.request.ref;
  const renamedTo = renameOf(observation);
  const ref = renamedTo ?? listed;
  return {
    observation,
    position,
    label: formatRepo(listed),
    namedAt,
    renamedTo,
    ref,
    namespace: namespaceOf(ref),
    metadata: readMetadata(observation.probes.metadata),
    ...asker,
  };
}

/** Where the redirects of any probe lead, as long as it is a repo of the same type with another id. */
function renameOf(observation: RepoObservation): RepoRef | null {
  const { ref } = observation.request;
  for (const [probe, response] of probeEntries(observation)) {
    const stopped = response.outcome.kind === 'answer' && response.outcome.stoppedAt !== null;
    if (probe.startsWith('as-') || stopped) continue;
    for (const { to } of [...response.redirects].reverse()) {
      const target = refFromApiPath(to) ?? refFromFilePath(to, ref.type);
      if (target?.type === ref.type && target.id !== ref.id) return { ...target, revision: ref.revision };
    }
  }
  return null;
}

/** The id in the path of a file, such as `/kernels/acme/kernel/resolve/main/file`, of a repo of that type. */
function refFromFilePath(path: string, type: RepoRef['type']): RepoRef | null {
  const match = /^(.*?)\/?([^/]+(?:\/[^/]+)?)\/resolve\//.exec(path);
  const prefix = type === 'model' ? '' : `/${type}s`;
  if (match?.[2] === undefined || !(match[1] ?? '').endsWith(prefix)) return null;
  return { type, id: match[2], revision: null };
}

/** The repo as a sentence names it: with its new id where the listed one redirects. */
export function nameOf(probed: ProbedRepo): string {
  return probed.renamedTo === null ? probed.label : `${probed.label} (now ${formatRepo(probed.renamedTo)})`;
}

/** Where its id is to be corrected, as advice says behind the verb: nothing if it is in the list that the reader wrote. */
export function inItsFile({ namedAt }: ProbedRepo): string {
  return namedAt === null ? '' : ` in ${namedAt}`;
}

/** The account as a sentence names it. */
export function accountOf(probed: Pick<ProbedRepo, 'identity'>): string {
  return probed.identity === null ? "the token's account" : `the account ${probed.identity.name}`;
}

/** The account as an advice to log in names it. Nobody logs in as a Trusted Publisher. */
export function loginOf(probed: Pick<ProbedRepo, 'identity' | 'tokenFormat'>): string {
  if (probed.tokenFormat?.kind === 'trusted-publisher') return 'its owner';
  return probed.identity?.name ?? "the token's account";
}

/** The answers to these probes of the repo, in that order. */
export function evidenceFrom(
  probed: ProbedRepo,
  probes: readonly (keyof RepoObservation['probes'])[],
): EvidenceItem[] {
  return probes.flatMap((probe) => {
    const response = probed.observation.probes[probe];
    return response === undefined ? [] : [evidenceOf(response)];
  });
}
