import { type Endpoint, mayReceiveToken } from './endpoint.js';
import { look, otherTypes, type RepoObservation } from './hub/access.js';
import type { HubClient } from './hub/client.js';
import type { Exchange } from './hub/exchange.js';
import { ownerPath } from './hub/owner.js';
import { exchangeIdToken, isAborted } from './hub/token-exchange.js';
import { type IdTokenFacts, readClaims } from './observe/id-token.js';
import type { PublisherObservation } from './observe/publisher.js';
import type { PublisherRequest, Resource } from './publisher.js';
import { Secret } from './secret.js';

type Environment = Readonly<Record<string, string | undefined>>;

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
): Promise<Obtained> {
  const none = { ...request, exchange: null, expiresAt: null, shown: null };
  if (!mayReceiveToken(endpoint)) return { publisher: { ...none, idToken: { is: 'withheld' } }, token: null };
  const { idToken, value } = await idTokenFor(endpoint, hub, environment, hide);
  const { resource, isDryRun } = request;
  if (value === null || resource === null || isDryRun)
    return { publisher: { ...none, idToken }, token: null };
  const { exchange, token, lifeSeconds } = await exchangeIdToken(hub, value, resource.text);
  if (token !== null) hide(token);
  const expiresAt = token === null || lifeSeconds === null ? null : Date.now() + lifeSeconds * 1000;
  const { outcome } = exchange;
  const isRefused = outcome.kind === 'answer' && outcome.status === 400 && !isAborted(exchange);
  const shown = isRefused ? await lookAtResource(hub, resource) : null;
  return { publisher: { ...request, idToken, exchange, expiresAt, shown }, token };
}

/** The id token that the Python client would exchange (protocol notes §7), with the Hub as its audience. */
async function idTokenFor(
  endpoint: Endpoint,
  hub: HubClient,
  environment: Environment,
  hide: (secret: Secret) => void,
): Promise<{ idToken: IdTokenFacts; value: Secret | null }> {
  const given = environment.HF_OIDC_ID_TOKEN?.trim() ?? '';
  if (given !== '') {
    const value = new Secret(given);
    hide(value);
    return { idToken: { is: 'given', claims: readClaims(given) }, value };
  }
  if (!environment.ACTIONS_ID_TOKEN_REQUEST_URL || !environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
    const isActions = environment.GITHUB_ACTIONS === 'true';
    return { idToken: { is: 'not-permitted', isActions }, value: null };
  }
  hide(new Secret(environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN));
  const minted = await mint(endpoint.origin + endpoint.basePath, hub);
  if (!(minted instanceof Secret)) return { idToken: minted, value: null };
  hide(minted);
  return { idToken: { is: 'minted', claims: readClaims(minted.reveal()) }, value: minted };
}

/** Asks GitHub until it gives an id token, refuses one, or the time for the check is up. */
async function mint(audience: string, hub: HubClient): Promise<Secret | IdTokenFacts> {
  // Loads all of undici, and with it takes longer than all the rest: hardly any run needs it.
  const { getIDToken } = await import('@actions/core');
  let last: string | null = null;
  do {
    try {
      return new Secret(await hub.bound(getIDToken(audience)));
    } catch (thrown) {
      const status = statusIn(thrown);
      if (status !== null && status >= 400 && status < 500 && status !== 429)
        return { is: 'refused', status };
      if (!hub.timeIsUp) last = status === null ? codeIn(thrown) : String(status);
    }
  } while (await hub.wait(PAUSE_MS));
  return { is: 'not-answered', last };
}

/** The status stands in the toolkit's message alone, whose other words are not to be relied on, nor to be shown. */
function statusIn(thrown: unknown): number | null {
  const status = /Error Code : (\d{3})\b/.exec(thrown instanceof Error ? thrown.message : '')?.[1];
  return status === undefined ? null : Number(status);
}

function codeIn(thrown: unknown): string | null {
  const code = /\b(E[A-Z_]{3,40})\b/.exec(thrown instanceof Error ? thrown.message : '')?.[1];
  return code ?? null;
}

/** Whether the resource is there for everybody to see, and whether under another type. */
async function lookAtResource(
  hub: HubClient,
  { of }: Resource,
): Promise<{ repo: RepoObservation } | { user: Exchange } | null> {
  if (of === null) return null;
  if (of.is === 'user') {
    const path = ownerPath(of.name, 'owner-user');
    return { user: await hub.ask({ method: 'GET', path, token: null, attempts: 1 }) };
  }
  const repo: RepoObservation = { request: { ref: of.ref, operation: 'write', line: 0 }, looks: {} };
  const others = otherTypes(of.ref).map((type) => `anonymous-as-${type}` as const);
  await look(hub, null, repo, ['anonymous-metadata', ...others]);
  return { repo };
}
