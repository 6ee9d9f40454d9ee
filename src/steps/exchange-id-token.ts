import type { PublisherObservation } from '../evidence/publisher-exchange.js';
import type { HubClient } from '../hub/client.js';
import { ownerPath } from '../hub/owner-probes.js';
import { otherTypes, type RepoObservation, withProbes } from '../hub/probe.js';
import type { HubResponse } from '../hub/response.js';
import { exchangeIdToken, isAborted } from '../hub/token-exchange.js';
import { type Endpoint, endpointAt, isLoopback, mayReceiveToken } from '../model/endpoint.js';
import type { Environment } from '../model/environment-variables.js';
import { fieldsOf } from '../model/fields.js';
import type { PublisherRequest, Resource } from '../model/publisher.js';
import { Secret } from '../model/secret.js';
import { type IdTokenFacts, readClaims } from '../runner/id-token.js';

import type { ConnectTo } from './reach-transfer-hosts.js';
import { RepoAsker } from './repo-asker.js';

/** What came of it, and the token where one did. */
export interface Obtained {
  publisher: PublisherObservation;
  token: Secret | null;
}

const PAUSE_MS = 1_000;

/**
 * Goes by a Trusted Publisher: the job's id token, and for it a token of the Hub. `hide` is told of each of the two
 * before anything else is done with it. Where the Hub refuses, what everybody is shown of the resource is looked at.
 */
export async function obtainToken(
  request: PublisherRequest,
  endpoint: Endpoint,
  hub: HubClient,
  environment: Environment,
  hide: (secret: Secret) => void,
  connectTo: ConnectTo,
): Promise<Obtained> {
  const none = { ...request, response: null, expiresAt: null, shown: null };
  if (!mayReceiveToken(endpoint)) return { publisher: { ...none, idToken: { is: 'withheld' } }, token: null };
  const { idToken, value } = await idTokenFor(endpoint, hub, environment, hide, connectTo);
  const { resource, isDryRun } = request;
  if (value === null || resource === null || isDryRun)
    return { publisher: { ...none, idToken }, token: null };
  const { response, token, lifeSeconds } = await exchangeIdToken(hub, value, resource.text);
  if (token !== null) hide(token);
  const expiresAt = token === null || lifeSeconds === null ? null : Date.now() + lifeSeconds * 1000;
  const { outcome } = response;
  const isRefused = outcome.kind === 'answer' && outcome.status === 400 && !isAborted(response);
  const shown = isRefused ? await probeResource(hub, resource) : null;
  return { publisher: { ...request, idToken, response, expiresAt, shown }, token };
}

/** The id token that the Python client would exchange (protocol notes §7), with the Hub as its audience. */
async function idTokenFor(
  endpoint: Endpoint,
  hub: HubClient,
  environment: Environment,
  hide: (secret: Secret) => void,
  connectTo: ConnectTo,
): Promise<{ idToken: IdTokenFacts; value: Secret | null }> {
  const given = environment.HF_OIDC_ID_TOKEN?.trim() ?? '';
  if (given !== '') {
    const value = new Secret(given);
    hide(value);
    return { idToken: { is: 'given', claims: readClaims(given) }, value };
  }
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = environment;
  if (!url || !token) {
    const isActions = environment.GITHUB_ACTIONS === 'true';
    return { idToken: { is: 'not-permitted', isActions }, value: null };
  }
  const requestToken = new Secret(token);
  hide(requestToken);
  const address = serviceAddress(url, endpoint.origin + endpoint.basePath);
  if (address === null) return { idToken: { is: 'no-address' }, value: null };
  const minted = await mint(address, requestToken, hub, connectTo);
  if (!(minted instanceof Secret)) return { idToken: minted, value: null };
  hide(minted);
  return { idToken: { is: 'minted', claims: readClaims(minted.reveal()) }, value: minted };
}

/**
 * Where GitHub gives an id token for the audience; null where the address is none that a token may go to. GitHub
 * Enterprise Server has a host of its own, so any will do.
 */
function serviceAddress(url: string, audience: string): URL | null {
  const query = `${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
  if (!URL.canParse(url + query)) return null;
  const address = new URL(url + query);
  const isPrivate = address.protocol === 'http:' && isLoopback(endpointAt(address, 'environment').hostname);
  return address.protocol === 'https:' || isPrivate ? address : null;
}

/**
 * Asks GitHub until it gives an id token, refuses one, or the time for the check is up. The request has a token of the
 * job, so it follows no redirect, not even on the same host.
 */
async function mint(
  { origin, pathname, search }: URL,
  token: Secret,
  hub: HubClient,
  connectTo: ConnectTo,
): Promise<Secret | IdTokenFacts> {
  const service = connectTo(endpointAt(new URL(origin), 'environment'), {});
  const path = pathname + search;
  let last: string | null = null;
  try {
    do {
      const { outcome } = await service.ask({ method: 'GET', path, token, followRedirects: false });
      if (outcome.kind === 'no-answer') {
        if (outcome.phase !== 'deadline') last = outcome.code;
        continue;
      }
      const { status, stoppedAt, json } = outcome;
      if (stoppedAt !== null) return { is: 'redirected', status, to: stoppedAt.to };
      if (status >= 300 && status < 500 && status !== 408 && status !== 429) return { is: 'refused', status };
      const { value } = fieldsOf(json);
      if (status === 200 && typeof value === 'string' && value !== '') return new Secret(value);
      last = String(status);
    } while (await hub.wait(PAUSE_MS));
    return { is: 'not-answered', last };
  } finally {
    await service.close();
  }
}

/** Whether the resource is there for everybody to see, and whether under another type. */
async function probeResource(
  hub: HubClient,
  { of }: Resource,
): Promise<{ repo: RepoObservation } | { user: HubResponse } | null> {
  if (of === null) return null;
  if (of.is === 'user') {
    const path = ownerPath(of.name, 'owner-user');
    return { user: await hub.ask({ method: 'GET', path, token: null, attempts: 1 }) };
  }
  const repo: RepoObservation = { request: { ref: of.ref, operation: 'write', line: 0 }, probes: {} };
  const others = otherTypes(of.ref).map((type) => `anonymous-as-${type}` as const);
  const asker = new RepoAsker(hub, null);
  const probes = ['anonymous-metadata' as const, ...others];
  return { repo: withProbes(repo, await Promise.all(probes.map((probe) => asker.ask(repo, probe)))) };
}
