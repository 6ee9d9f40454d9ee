import { type Endpoint, isHubHost, isLoopback } from '../model/endpoint.js';
import { fieldsOf, isObject, listOf } from '../model/fields.js';
import { apiPath, pagePath, type RepoRef, revisionOf } from '../model/repo.js';
import type { Secret } from '../model/secret.js';
import type { HubClient } from './client.js';
import type { HubResponse } from './response.js';

/** An origin from which files come, and what a request to it without a token gave (protocol notes §3.9). */
export interface TransferHost {
  readonly origin: string;
  /** Name as a firewall lists it, with a port where it is not the usual one. */
  readonly host: string;
  /** Listed repos whose files come from there, as far as they were looked at; empty where only the list names it. */
  readonly serves: readonly string[];
  readonly response: HubResponse;
}

/** What was found out about the hosts that files come from. */
export interface TransferHosts {
  /** The answer to the request for the Hub's list. */
  readonly list: HubResponse;
  readonly hosts: readonly TransferHost[];
}

/** Clients fetch the parts of a file from hosts of this domain, unless Xet is switched off for them. */
export function isXetHost({ host }: Pick<TransferHost, 'host'>): boolean {
  return /(?:^|\.)xethub(?:-[a-z]+)?\.hf\.co(?::\d+)?$/.test(host);
}

const LIST_PATH = '/.well-known/meta.json';
/** Far above the seventeen of today. */
const MOST_HOSTS = 64;
const HOST_NAME =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const LOCAL_ADDRESS = /^(?:localhost|127\.0\.0\.1|\[::1\]):\d{1,5}$/;

/** Ends of names that are handed out within a network, not on the Internet. */
const INWARD = /\.(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|arpa)$/;

/**
 * Whether a host may be asked through a proxy, which alone finds out its address: one of the Hub's own domains or of its
 * list, and the endpoint itself, which is asked there anyway. Where a redirect leads besides may be anywhere.
 */
export function mayBeAskedThroughProxy(
  hostname: string,
  { endpoint, listed }: { endpoint: Endpoint; listed: readonly string[] },
): boolean {
  if (isHubHost(hostname) || hostname === endpoint.hostname) return true;
  const isListed = listed.some((origin) => new URL(origin).hostname === hostname);
  return isListed && HOST_NAME.test(hostname) && !INWARD.test(hostname);
}

/** Asks, without a token, which hosts serve the Hub's files. */
export function askTransferList(hub: HubClient): Promise<HubResponse> {
  return hub.ask({ method: 'GET', path: LIST_PATH, token: null, attempts: 2 });
}

/**
 * The origins that the list names, each once; null when the answer is no such list. Only names that can be public
 * ones count: a list must not lead to a private address. A Hub on this machine may name ports of it.
 */
export function readTransferList(response: HubResponse, endpoint: Endpoint): string[] | null {
  const { outcome } = response;
  if (outcome.kind !== 'answer' || outcome.status !== 200) return null;
  const { lfsDomains, cdnDomains } = fieldsOf(outcome.json);
  if (!Array.isArray(lfsDomains) && !Array.isArray(cdnDomains)) return null;
  const named = [lfsDomains, cdnDomains].flatMap(listOf).filter((name) => typeof name === 'string');
  const origins = named
    .flatMap((name) => [name, ...besideXet(name)])
    .flatMap((name) => originOf(name, endpoint));
  return [...new Set(origins)].slice(0, MOST_HOSTS);
}

/** Where the parts of a file come from one host, another one says which they are; the list leaves it out. */
function besideXet(name: string): string[] {
  return /^transfer\.xethub(?:-[a-z]+)?\.hf\.co$/i.test(name)
    ? [name.replace(/^transfer/i, 'cas-server')]
    : [];
}

function originOf(name: string, endpoint: Endpoint): string[] {
  if (HOST_NAME.test(name)) return [`https://${name.toLowerCase()}`];
  if (!LOCAL_ADDRESS.test(name) || !isLoopback(endpoint.hostname)) return [];
  const origin = `${new URL(endpoint.origin).protocol}//${name}`;
  return URL.canParse(origin) ? [new URL(origin).origin] : [];
}

/** The origin to which a request for one of the repo's large files is sent on; null where none is known. */
export async function askFileOrigin(
  hub: HubClient,
  token: Secret | null,
  ref: RepoRef,
): Promise<string | null> {
  const revision = encodeURIComponent(revisionOf(ref));
  const tree = await hub.ask({ method: 'GET', path: `${apiPath(ref)}/tree/${revision}`, token, attempts: 1 });
  const file = readLargeFile(tree);
  if (file === null) return null;
  const path = file.split('/').map(encodeURIComponent).join('/');
  const { outcome } = await hub.ask({
    method: 'HEAD',
    path: `${pagePath(ref)}/resolve/${revision}/${path}`,
    token,
    attempts: 1,
  });
  const stopped = outcome.kind === 'answer' ? outcome.stoppedAt : null;
  return stopped?.reason === 'other-origin' ? stopped.to : null;
}

/** Path of the first file that a listing marks as a large one; null where it marks none. */
export function readLargeFile({ outcome }: HubResponse): string | null {
  if (outcome.kind !== 'answer' || outcome.status !== 200 || !Array.isArray(outcome.json)) return null;
  const items: unknown[] = outcome.json;
  for (const item of items) {
    const { type, path, lfs } = fieldsOf(item);
    if (type !== 'file' || !isObject(lfs)) continue;
    // What cannot be written in an address, or would lead elsewhere there, is no path.
    if (typeof path === 'string' && !/\p{Surrogate}|(?:^|\/)\.{0,2}(?:\/|$)/u.test(path)) return path;
  }
  return null;
}
