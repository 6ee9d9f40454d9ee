import { type Login, loginsAlone } from '../clients/overrides.js';
import { placeOf } from '../clients/source.js';
import type { Evidence } from './evidence.js';
import type { TokenStatus } from './token-status.js';

/** A place of the runner from which clients take a login for the Hub, each of them with what it does. */
export interface LoginPlace {
  readonly name: string;
  readonly sent: readonly [Login, ...Login[]];
}

/**
 * What a netrc and git have clients send, or fail at, in a job without a token. Null in any other, and if only the
 * claims of an id token are to be shown.
 */
export function loginsInstead(evidence: Evidence, { is }: TokenStatus): Login[] | null {
  const isWithout = is === 'absent' || (is === 'not-obtained' && evidence.hub.publisher?.isDryRun !== true);
  return isWithout ? loginsAlone(evidence) : null;
}

/** The places of logins. A password with nothing in it is none, nor is what a pull request may have written. */
export function loginPlaces(logins: readonly Login[]): LoginPlace[] {
  const places = new Map<string, LoginPlace>();
  for (const login of logins.filter(isLogin)) {
    const name = placeOf(login.source);
    const known = places.get(name);
    places.set(name, { name, sent: known === undefined ? [login] : [...known.sent, login] });
  }
  return [...places.values()];
}

function isLogin({ does, source, secret }: Login): boolean {
  if (does !== 'sends' || secret?.reveal() === '') return false;
  return source.kind !== 'git' || source.credential.fromRepository !== true;
}
