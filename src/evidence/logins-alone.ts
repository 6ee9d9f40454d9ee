import { listed } from '../clients/affected-clients.js';
import { type Login, loginsAlone } from '../clients/overrides.js';
import { placeOf } from '../clients/source.js';
import type { Evidence } from './evidence.js';
import type { TokenStatus } from './token-status.js';

/** A place of the runner from which clients take a login for the Hub, each of them with what it does. */
export interface LoginPlace {
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

/**
 * The places of logins. A password with nothing in it is none, nor is what a pull request may have written, or what a
 * file may hold that was not read.
 */
export function loginPlaces(logins: readonly Login[]): LoginPlace[] {
  const places = new Map<unknown, LoginPlace>();
  for (const login of logins.filter(isLogin)) {
    const { source } = login;
    // One script may be in several settings.
    const script = source.kind === 'git' ? source.credential.script : undefined;
    const place = script ?? placeOf(source);
    const known = places.get(place);
    places.set(place, { sent: known === undefined ? [login] : [...known.sent, login] });
  }
  return [...places.values()];
}

function isLogin({ does, source, secret }: Login): boolean {
  if (does !== 'sends' || secret === null || secret.reveal() === '') return false;
  return source.kind !== 'git' || source.credential.fromRepository !== true;
}

/** The login by its place, to go within a sentence. */
export function loginText({ sent }: LoginPlace): string {
  const [{ source }] = sent;
  const hosts = listed([...new Set(sent.map(({ host: { hostname } }) => hostname))]);
  const line = source.kind === 'netrc' ? source.line : source.credential.line;
  const at = line === null ? '' : ` (line ${line})`;
  if (source.kind === 'netrc') {
    return `${source.byDefault ? 'the default entry' : `the entry for ${hosts}`} in ${source.path}${at}`;
  }
  const { kind, where } = source.credential;
  switch (kind) {
    case 'store':
      return `the entry for ${hosts} in the git credential file ${where}${at}`;
    case 'helper':
      return `what a git credential helper (${where}) holds for ${hosts}`;
    case 'url':
      return `the credential in ${line === null ? `the URL of the git ${where}` : `a URL in ${where}${at}`}`;
    case 'rewrite':
      return 'the credential in a git rule that rewrites URLs (url.….insteadOf)';
    default:
      return `the header for ${hosts} in the git setting ${where}`;
  }
}
