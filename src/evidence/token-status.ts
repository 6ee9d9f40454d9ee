import { type RepoObservation, readMetadata } from '../hub/probe.js';
import type { HubResponse } from '../hub/response.js';
import type { Identity } from '../hub/whoami.js';
import { mayReceiveToken } from '../model/endpoint.js';
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
  const proof = proofOfLoss(evidence);
  return proof === null ? { is: 'refused', because: 'unknown' } : { is: 'not-received', proof };
}

/**
 * Reads the identity check's answer. Its "yes" is a proper identity, so a 200 that is none is no answer,
 * and it has one "no", 401: whatever else comes from there says nothing about the token.
 */
export function readWhoami(response: HubResponse): Reading {
  const reading = readResponse(response, () => false);
  return ['gate', 'not-found', 'no-revision', 'forbidden'].includes(reading.is) ? { is: 'outage' } : reading;
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
 * After a 401 to the identity check: an answer that the Hub never gives to a token it refuses. A refused
 * token gets 401 even for public repos, so a 200 means that the Hub saw no token; its own warning about
 * unauthenticated requests says so outright. Gated repos prove nothing: some recorded answers treat a
 * refused token there like no token at all (protocol notes §3.2).
 */
function proofOfLoss({ hub: { repos, publicRepo } }: Evidence): HubResponse | null {
  for (const observation of repos) {
    if (mayBeGated(observation)) continue;
    for (const [probe, response] of probeEntries(observation)) {
      if (!response.authenticated || response.outcome.kind !== 'answer') continue;
      const { status, warning } = response.outcome;
      if (status < 400 && /^unauthenticated\b/i.test(warning ?? '')) return response;
      if (readProbe(probe, response).is === 'granted') return response;
    }
  }
  return publicRepo !== null && readProbe('metadata', publicRepo).is === 'granted' ? publicRepo : null;
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
