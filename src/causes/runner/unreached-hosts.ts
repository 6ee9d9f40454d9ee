import { listed } from '../../clients/affected-clients.js';
import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { EvidenceItem, FindingDraft } from '../../evidence/finding.js';
import { readingOf } from '../../evidence/readings.js';
import { readProbeFor } from '../../hub/probe.js';
import { ADDRESS_UNKNOWN, type NoAnswer } from '../../hub/response.js';
import { isXetHost, readTransferList, type TransferHost } from '../../hub/transfer-hosts.js';
import { capitalized } from '../../model/capitalized.js';
import type { Host } from '../../model/host.js';
import { wordsOn } from '../../model/host-words.js';
import type { RepoRef } from '../../model/repo.js';

/**
 * Means: The Hub answers, but a host that serves its files does not.
 *
 * How we know: The runner cannot connect to a host that the Hub's own answers name (`check-transfer-hosts`). It
 * is a warning if DNS cannot resolve a name that is only in the Hub's list, while other hosts answer. A host
 * without a public address is not contacted if the Hub has one; the report lists it as not checked. The same
 * applies behind a proxy to a host that is neither in the Hub's own domains nor in its list.
 *
 * What to do: Allow the host in the firewall; if only the Xet hosts are blocked, set `HF_HUB_DISABLE_XET=1`.
 */
export const TRANSFER_HOST_BLOCKED = defineCause({
  group: 'runner',
  slug: 'transfer-host-blocked',
  severity: 'error',
  title: 'A host that serves files cannot be reached',
});

/** Listed repos for which it is asked where their files lie: an answer for one mostly goes for all. */
const MOST_REPOS = 3;
const MOST_NAMED = 5;
const UNRESOLVED = new Set(['ENOTFOUND', 'EAI_AGAIN']);

/** Of one host that files come from: whether it answered. */
export interface HostResult {
  host: string;
  /** Null where the time was up before it could tell. */
  reached: boolean | null;
  /** Why not, as the connection failed. */
  code: string | null;
  /** The listed repos whose files were seen to lie there. */
  serves: readonly string[];
}

type Closed = TransferHost & { failure: NoAnswer };

/** The listed repos that were granted and that serve files in the way the Hub redirects. */
export function reposToFetchFrom({ runner: { tokenSources }, hub: { repos } }: Evidence): RepoRef[] {
  return repos
    .filter((repo) => {
      const { ref } = repo.request;
      if (ref.type === 'bucket') return false;
      const read = readProbeFor(ref);
      const probes =
        tokenSources.checked === null ? ([`anonymous-${read}`] as const) : ([read, 'write'] as const);
      return probes.some((probe) => readingOf(repo, probe)?.is === 'granted');
    })
    .slice(0, MOST_REPOS)
    .map(({ request }) => request.ref);
}

/** Of every host that was asked, how it went; null where none was to be. */
export function hostResults({ hub: { transferHosts } }: Evidence): HostResult[] | null {
  if (transferHosts === null) return null;
  return transferHosts.hosts.filter(wasFollowed).map((host) => {
    const failure = failureOf(host);
    const reached = failure === null ? true : failure.phase === 'deadline' ? null : false;
    return { host: host.host, reached, code: failure?.code ?? null, serves: host.serves };
  });
}

/** Hosts that files come from and that this runner cannot reach, while it reaches the Hub. */
export function transferHostFindings({ runner, hub: { transferHosts } }: Evidence): FindingDraft[] {
  const hosts = (transferHosts?.hosts ?? []).filter(wasFollowed);
  const closed = hosts.flatMap((host): Closed[] => {
    const failure = failureOf(host);
    return failure === null || failure.phase === 'deadline' ? [] : [{ ...host, failure }];
  });
  const open = hosts.filter((host) => failureOf(host) === null);
  // A name that is not resolved may be hidden from this runner, or be in nobody's reach today.
  const doubtful = closed.filter(
    ({ failure, serves }) => UNRESOLVED.has(failure.code) && serves.length === 0 && open.length > 0,
  );
  const sure = closed.filter((host) => !doubtful.includes(host));
  return [
    ...(sure.length === 0 ? [] : [blocked(sure, closed, hosts.length, runner.host)]),
    ...(doubtful.length === 0 ? [] : [unresolved(doubtful, closed, hosts.length, runner.host)]),
  ];
}

function blocked(
  closed: readonly Closed[],
  all: readonly Closed[],
  total: number,
  machine: Host,
): FindingDraft {
  const repos = [...new Set(closed.flatMap(({ serves }) => serves))];
  const files =
    repos.length === 0 ? 'files of the Hub come from there' : `files of ${few(repos)} come from there`;
  return {
    cause: TRANSFER_HOST_BLOCKED,
    subject: closed[0]?.host ?? null,
    message: `The Hub answers, but ${wordsOn(machine).thisRunner} cannot connect to ${few(closed.map(named))}; ${files}.`,
    advice: adviceFor(closed, all, total, machine),
    evidence: evidenceOn(closed),
  };
}

function unresolved(
  closed: readonly Closed[],
  all: readonly Closed[],
  total: number,
  machine: Host,
): FindingDraft {
  return {
    cause: TRANSFER_HOST_BLOCKED,
    severity: 'warning',
    subject: closed[0]?.host ?? null,
    message: `${capitalized(wordsOn(machine).thisRunner)}'s DNS cannot resolve ${few(closed.map(named))}, which the Hub lists for its files; other file hosts are reachable.`,
    advice: adviceFor(closed, all, total, machine),
    evidence: evidenceOn(closed),
  };
}

function adviceFor(closed: readonly Closed[], all: readonly Closed[], total: number, machine: Host): string {
  const { thisRunner, inEnvironment } = wordsOn(machine);
  const hosts = few(closed.map(({ host }) => host));
  const certificates = closed.every(({ failure }) => failure.phase === 'tls');
  const allow = certificates
    ? `Trust the certificate shown for ${hosts} on ${thisRunner} (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE), or exempt these hosts from TLS inspection`
    : `Allow ${hosts} in the firewall or proxy of ${thisRunner}`;
  // Where a plain request is sent to such a host as well, doing without Xet helps nobody.
  const onlyXet = all.every((host) => isXetHost(host) && host.serves.length === 0) && all.length < total;
  return onlyXet
    ? `${allow}; until then, set HF_HUB_DISABLE_XET=1 ${inEnvironment} to transfer files without Xet.`
    : `${allow}.`;
}

/** What was left open where the hosts were to be reached, each with the reason. */
export function unreachedHosts({ inputs, hub: { transferHosts } }: Evidence): string[] {
  if (!inputs.checkTransferHosts) return [];
  const what = 'the hosts that serve files';
  if (transferHosts === null) return [`${what}, since the Hub was not asked`];
  const { list, hosts } = transferHosts;
  const isListed = (readTransferList(list, inputs.endpoint)?.length ?? 0) > 0;
  const few = hosts.some(wasFollowed) ? `${what}, except those that listed repos redirect to` : what;
  const late = hosts.filter((host) => failureOf(host)?.phase === 'deadline');
  const astray = hosts.filter((host) => !wasFollowed(host));
  const unknown = astray.filter((host) => failureOf(host)?.code === ADDRESS_UNKNOWN);
  const inward = astray.filter((host) => !unknown.includes(host));
  return [
    ...(isListed ? [] : [`${few}, since the Hub gave no list`]),
    ...unanswered(late, 'time ran out'),
    ...unanswered(inward, 'the Hub has a public address and they do not'),
    ...unanswered(unknown, 'behind a proxy it is unknown whether their addresses are public'),
  ];
}

function unanswered(hosts: readonly TransferHost[], why: string): string[] {
  if (hosts.length === 0) return [];
  return [`whether these hosts answer, since ${why}: ${hosts.map(({ host }) => host).join(', ')}`];
}

function failureOf({ response: { outcome } }: TransferHost): NoAnswer | null {
  return outcome.kind === 'answer' ? null : outcome;
}

/** A host to which nobody may be led was not asked, and so it is neither open nor closed. */
function wasFollowed(host: TransferHost): boolean {
  return failureOf(host)?.phase !== 'address';
}

function named({ host, failure }: Closed): string {
  return `${host} (${failure.code})`;
}

function evidenceOn(closed: readonly Closed[]): EvidenceItem[] {
  return closed.slice(0, MOST_NAMED).map(({ host, serves, response, failure }) => ({
    fact: `HEAD ${host}/ without a token, ${serves.length === 0 ? "from the Hub's list" : `which serves files of ${few(serves)}`}: no answer (${failure.code}, ${response.attempts === 1 ? '1 try' : `${response.attempts} tries`})`,
  }));
}

function few(names: readonly string[]): string {
  const left = names.length - MOST_NAMED;
  return listed(left > 0 ? [...names.slice(0, MOST_NAMED), `${left} more`] : names);
}
