import { mayReceiveToken } from '../endpoint.js';
import type { RepoObservation } from '../hub/access.js';
import type { Exchange } from '../hub/exchange.js';
import type { Identity } from '../hub/whoami.js';
import type { Observations } from '../observe/observations.js';
import { lookEntries, type Reading, readExchange, readLook } from './readings.js';

/** Where the token stands with the Hub. Everything said about repos depends on it. */
export type Standing =
  | { is: 'absent' }
  /** There is a token, but it cannot be sent, or must not be sent to this endpoint. */
  | { is: 'malformed' }
  | { is: 'withheld' }
  | { is: 'good'; identity: Identity }
  | { is: 'refused'; because: 'expired' | 'unknown' }
  /** The token was sent and something on the way kept it from the Hub. */
  | { is: 'not-received'; proof: Exchange }
  /** The identity check could not be made; what the repos answer still counts. */
  | { is: 'unknown' };

export function standingOf(observations: Observations): Standing {
  const { token, whoami, inputs, repos } = observations;
  if (token.chosen === null) return { is: 'absent' };
  if (token.chosen.shape.malformation !== null) return { is: 'malformed' };
  if (!mayReceiveToken(inputs.endpoint) || whoami === null) return { is: 'withheld' };
  if (whoami.identity !== null) return { is: 'good', identity: whoami.identity };
  if (readWhoami(whoami.exchange).is !== 'unauthorized') return { is: 'unknown' };
  const { outcome } = whoami.exchange;
  // Only the Hub knows that a token has expired, so this one certainly arrived.
  if (outcome.kind === 'answer' && /is expired/i.test(outcome.message ?? '')) {
    return { is: 'refused', because: 'expired' };
  }
  const proof = proofOfLoss(repos);
  return proof === null ? { is: 'refused', because: 'unknown' } : { is: 'not-received', proof };
}

/** Reads the identity check's answer; its "yes" is a proper identity, so a 200 that is none is no answer. */
export function readWhoami(exchange: Exchange): Reading {
  return readExchange(exchange, () => false);
}

/**
 * After a 401 to the identity check: an answer that the Hub never gives to a token it refuses. A refused
 * token gets 401 even for public repos, so a 200 means that the Hub saw no token; its own warning about
 * unauthenticated requests says so outright.
 */
function proofOfLoss(repos: readonly RepoObservation[]): Exchange | null {
  for (const observation of repos) {
    for (const [look, exchange] of lookEntries(observation)) {
      if (!exchange.authenticated || exchange.outcome.kind !== 'answer') continue;
      const { status, warning } = exchange.outcome;
      if (status < 400 && /^unauthenticated\b/i.test(warning ?? '')) return exchange;
      if (readLook(look, exchange).is === 'granted') return exchange;
    }
  }
  return null;
}
