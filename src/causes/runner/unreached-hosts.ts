import { listed } from '../../clients/affected-clients.js';
import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { EvidenceItem, FindingDraft } from '../../evidence/finding.js';
import { readingOf } from '../../evidence/readings.js';
import { readProbeFor } from '../../hub/probe.js';
import { ADDRESS_UNKNOWN, type NoAnswer } from '../../hub/response.js';
import { isXetHost, readTransferList, type TransferHost } from '../../hub/transfer-hosts.js';
import type { RepoRef } from '../../model/repo.js';

/**
 * Means: The Hub answers, and a host from which its files come does not.
 *
 * How we know: There is no connection to a host that the Hub's own answers name (`check-transfer-hosts`). It
 * is a warning where DNS does not know a name that only the Hub's list has, while other hosts answer. A host
 * that a Hub at a public address leads to, and that has another address, is not asked: the report has it
 * among what was not checked. So it is behind a proxy with a host that is neither of the Hub's own domains
 * nor of its list.
 *
 * What to do: Have the firewall admit the host; if only the Xet hosts are closed, set `HF_HUB_DISABLE_XET=1`.
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
export function transferHostFindings({ hub: { transferHosts } }: Evidence): FindingDraft[] {
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
    ...(sure.length === 0 ? [] : [blocked(sure, closed, hosts.length)]),
    ...(doubtful.length === 0 ? [] : [unresolved(doubtful, closed, hosts.length)]),
  ];
}

function blocked(closed: readonly Closed[], all: readonly Closed[], total: number): FindingDraft {
  const repos = [...new Set(closed.flatMap(({ serves }) => serves))];
  const files =
    repos.length === 0 ? 'files of the Hub come from there' : `files of ${few(repos)} come from there`;
  return {
    cause: TRANSFER_HOST_BLOCKED,
    subject: closed[0]?.host ?? null,
    message: `The Hub answers, but there is no connection to ${few(closed.map(named))}; ${files}.`,
    advice: adviceFor(closed, all, total),
    evidence: evidenceOn(closed),
  };
}

function unresolved(closed: readonly Closed[], all: readonly Closed[], total: number): FindingDraft {
  return {
    cause: TRANSFER_HOST_BLOCKED,
    severity: 'warning',
    subject: closed[0]?.host ?? null,
    message: `The Hub lists ${few(closed.map(named))} among the hosts that its files come from, and this runner's DNS does not know the name, while it reaches others of the list.`,
    advice: adviceFor(closed, all, total),
    evidence: evidenceOn(closed),
  };
}

function adviceFor(closed: readonly Closed[], all: readonly Closed[], total: number): string {
  const hosts = few(closed.map(({ host }) => host));
  const certificates = closed.every(({ failure }) => failure.phase === 'tls');
  const allow = certificates
    ? `Have this runner trust the certificate that is shown for ${hosts} (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE), or except these hosts from the inspection of TLS`
    : `Have the firewall or proxy of this runner admit ${hosts}`;
  // Where a plain request is sent to such a host as well, doing without Xet helps nobody.
  const onlyXet = all.every((host) => isXetHost(host) && host.serves.length === 0) && all.length < total;
  return onlyXet
    ? `${allow}; until then HF_HUB_DISABLE_XET=1 in the job's env has files fetched without Xet.`
    : `${allow}.`;
}

/** What was left open where the hosts were to be reached, each with the reason. */
export function unreachedHosts({ inputs, hub: { transferHosts } }: Evidence): string[] {
  if (!inputs.checkTransferHosts) return [];
  const what = 'the hosts that files come from';
  if (transferHosts === null) return [`${what}, since the Hub was not asked`];
  const { list, hosts } = transferHosts;
  const isListed = (readTransferList(list, inputs.endpoint)?.length ?? 0) > 0;
  const few = hosts.some(wasFollowed) ? `${what}, but for those that listed repos led to` : what;
  const late = hosts.filter((host) => failureOf(host)?.phase === 'deadline');
  const astray = hosts.filter((host) => !wasFollowed(host));
  const unknown = astray.filter((host) => failureOf(host)?.code === ADDRESS_UNKNOWN);
  const inward = astray.filter((host) => !unknown.includes(host));
  return [
    ...(isListed ? [] : [`${few}, since the Hub gave no list of them`]),
    ...unanswered(late, 'the time was up'),
    ...unanswered(inward, 'the Hub is at a public address and leads to others'),
    ...unanswered(unknown, 'behind a proxy nobody can tell whether their addresses are public'),
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
    fact: `HEAD ${host}/ without a token, ${serves.length === 0 ? "from the Hub's list" : `where files of ${few(serves)} lie`}: no answer (${failure.code}, ${response.attempts === 1 ? '1 try' : `${response.attempts} tries`})`,
  }));
}

function few(names: readonly string[]): string {
  const left = names.length - MOST_NAMED;
  return listed(left > 0 ? [...names.slice(0, MOST_NAMED), `${left} more`] : names);
}
