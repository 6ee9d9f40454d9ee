import { type RepoObservation, readMetadata } from '../hub/probe.js';
import type { HubResponse } from '../hub/response.js';
import type { Identity } from '../hub/whoami.js';
import { isHub, mayReceiveToken } from '../model/endpoint.js';
import { faultAt } from '../model/token/inspect-token.js';
import type { TokenKind } from '../model/token/token-form.js';
import type { Evidence } from './evidence.js';

import { probeEntries, type Reading, readProbe, readResponse } from './readings.js';

/** Where the token stands with the Hub. Everything said about repos depends on it. */
export type TokenStatus =
  | { is: 'absent' }
  /** The check uses a Trusted Publisher, and no token came of that. */
  | { is: 'not-obtained' }
  /** There is a token, but it cannot be sent, or must not be sent to this endpoint. */
  | { is: 'malformed' }
  | { is: 'withheld' }
  | { is: 'good'; identity: Identity }
  | { is: 'refused'; because: 'expired' | 'unknown' }
  /** The token was sent and something on the way kept it from the Hub. */
  | { is: 'not-received'; proof: HubResponse }
  /** The identity check could not be made; what the repos answer still counts. */
  | { is: 'unknown' };

export function tokenStatusOf(evidence: Evidence): TokenStatus {
  const {
    inputs,
    runner: { tokenSources, event },
    hub: { whoami, repos, publisher },
  } = evidence;
  if (tokenSources.checked === null) {
    if (publisher?.idToken.is === 'withheld') return { is: 'withheld' };
    // A look at the claims takes no stored token's place, and a fork gets neither secrets nor id tokens.
    const isMissing = publisher?.askedBy === 'oidc-dry-run' && tokenSources.isMapped;
    return publisher === null || isMissing || event.fork !== null ? { is: 'absent' } : { is: 'not-obtained' };
  }
  if (faultAt(inputs.endpoint, tokenSources.checked) !== null) return { is: 'malformed' };
  if (!mayReceiveToken(inputs.endpoint) || whoami === null) return { is: 'withheld' };
  if (whoami.identity !== null) return { is: 'good', identity: whoami.identity };
  if (readWhoami(whoami.response).is !== 'unauthorized') return { is: 'unknown' };
  const { outcome } = whoami.response;
  // Only the Hub knows that a token has expired, so this one certainly arrived.
  if (outcome.kind === 'answer' && /is expired/i.test(outcome.message ?? '')) {
    return { is: 'refused', because: 'expired' };
  }
  // The Hub has only just made it; what it says of such tokens here is not published.
  if (tokenSources.checked.source === 'publisher') return { is: 'unknown' };
  if (hasArrived(repos, tokenSources.checked.format.kind)) return { is: 'unknown' };
  const served = servedAllTheSame(evidence);
  // What is public another endpoint than the Hub may serve whatever the token.
  const proof = isHub(inputs.endpoint) ? served[0] : served.find(isUnauthenticated);
  if (proof !== undefined) return { is: 'not-received', proof };
  return served.length > 0 ? { is: 'unknown' } : { is: 'refused', because: 'unknown' };
}

/**
 * Reads the identity check's answer. Its "yes" is a proper identity, so a 200 that is none is no answer,
 * and it has one "no", 401: whatever else comes from there says nothing about the token.
 */
export function readWhoami(response: HubResponse): Reading {
  const reading = readResponse(response, () => false);
  if (reading.is === 'not-found') return { is: 'no-route' };
  return ['gate', 'no-revision', 'forbidden'].includes(reading.is) ? { is: 'outage' } : reading;
}

/**
 * After a 401 to the identity check: an answer that only an accepted token gets. Nobody else may write or
 * see a private repo. How the identity check answers a Trusted Publisher's token is not published; there
 * also a 403 or 404 from a repo shows that the token was accepted, since a refused one gets 401.
 */
export function hasArrived(repos: readonly RepoObservation[], kind: TokenKind): boolean {
  return repos.some((observation) =>
    probeEntries(observation).some(([probe, response]) => {
      if (!response.authenticated) return false;
      const reading = readProbe(probe, response);
      if (reading.is === 'granted') {
        return probe === 'write' || probe === 'preupload' || readMetadata(response)?.isPrivate === true;
      }
      if (kind !== 'trusted-publisher') return false;
      return (
        reading.is === 'not-found' ||
        reading.is === 'no-revision' ||
        (reading.is === 'gate' && reading.state !== 'login') ||
        (reading.is === 'forbidden' && reading.reason !== 'region' && reading.reason !== 'disabled')
      );
    }),
  );
}

/**
 * After a 401 to the identity check: the answers that the Hub never gives to a token it refuses. A refused
 * token gets 401 even for public repos, so a 200 means that the Hub saw no token; its own warning about
 * unauthenticated requests says so outright. Gated repos prove nothing: some recorded answers treat a
 * refused token there like no token at all (protocol notes §3.2).
 */
function servedAllTheSame({ hub: { repos, publicRepo } }: Evidence): HubResponse[] {
  const served = repos
    .filter((observation) => !mayBeGated(observation))
    .flatMap(probeEntries)
    .filter(
      ([probe, response]) =>
        response.authenticated &&
        (isUnauthenticated(response) || readProbe(probe, response).is === 'granted'),
    )
    .map(([, response]) => response);
  const isShown = publicRepo !== null && readProbe('metadata', publicRepo).is === 'granted';
  return isShown ? [...served, publicRepo] : served;
}

/**
 * Whether another endpoint than the Hub rejects the token at its identity check (401) and serves repos to it all the
 * same. What it serves may be open to anybody there, so neither tells whether the token is good, or arrives. Of a
 * Trusted Publisher's token that 401 says nothing in the first place.
 */
export function isIdentityContradicted(evidence: Evidence, tokenStatus: TokenStatus): boolean {
  const {
    inputs,
    runner: { tokenSources },
    hub: { whoami },
  } = evidence;
  if (tokenStatus.is !== 'unknown' || isHub(inputs.endpoint) || tokenSources.checked === null) return false;
  const { source, format } = tokenSources.checked;
  if (source === 'publisher' || format.kind === 'trusted-publisher') return false;
  const outcome = whoami?.response.outcome;
  if (whoami === null || outcome?.kind !== 'answer' || outcome.status !== 401) return false;
  // A page instead of the Hub's own 401 may be a proxy's, unless other answers come through.
  return readWhoami(whoami.response).is === 'unauthorized' || servedAllTheSame(evidence).length > 0;
}

/** Whether the Hub itself says of the answer that it saw no token. */
function isUnauthenticated({ outcome }: HubResponse): boolean {
  return (
    outcome.kind === 'answer' && outcome.status < 400 && /^unauthenticated\b/i.test(outcome.warning ?? '')
  );
}

/** Whether only what every gate lets through was answered: then the repo may be a gated one. */
function mayBeGated(observation: RepoObservation): boolean {
  const entries = probeEntries(observation);
  if (entries.some(([probe, response]) => readProbe(probe, response).is === 'gate')) return true;
  const metadata = readMetadata(observation.probes.metadata);
  if (metadata !== null) return metadata.gate !== null;
  return !entries.some(
    ([probe, response]) => probe !== 'readme' && readProbe(probe, response).is === 'granted',
  );
}
