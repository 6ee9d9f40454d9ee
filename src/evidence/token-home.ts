import type { Host } from '../model/host.js';
import type { TokenSource } from '../runner/tokens/token-sources.js';
import type { Evidence } from './evidence.js';
import { isMadeByGitHub, mappingPlace, secretBehind } from './secret-behind.js';
import { placeText } from './workflow-place.js';

/** What tells where a token has its home. */
export interface TokenSeen {
  readonly runner: Pick<Evidence['runner'], 'host' | 'event' | 'tokenSources' | 'workflow'>;
}

/** Where a token was found, as a sentence names it. */
export function sourceName(source: TokenSource, host: Host): string {
  switch (source) {
    case 'input':
      return host === 'github' ? 'the token input' : 'standard input';
    case 'saved-file':
      return SAVED[host];
    case 'publisher':
      return 'the exchanged token';
    default:
      return source;
  }
}

const SAVED: Readonly<Record<Host, string>> = {
  github: 'the saved token file',
  ci: 'the saved login',
  terminal: 'your saved login',
};

/** The token with its place; a login is its own. */
export function tokenIn(source: TokenSource, host: Host): string {
  const place = sourceName(source, host);
  return source === 'saved-file' && host !== 'github' ? place : `the token in ${place}`;
}

/** What to do about the token in the place where it was found, to begin a sentence with or to go on with another one. */
export interface TokenHome {
  /** Has another token there, by its name in a sentence. */
  readonly put: (token: string) => string;
  /** Has a token there that is not made yet. */
  readonly renew: () => string;
  /** Has the same token there without something: how it is saved, and what is left of it. */
  readonly saveAgain: (how: string, rest?: string) => string;
  readonly copyAgain: () => string;
}

/**
 * On GitHub by the place where the token is kept: mostly a secret. Elsewhere by the way in which it gets there: somebody
 * logs in, sets a variable, or writes it to the command.
 */
export function homeOf(evidence: TokenSeen, source: TokenSource): TokenHome {
  const { host } = evidence.runner;
  if (host === 'github') return onGitHub(keptIn(evidence, source));
  const put = putBy(source, host);
  const plain = 'the plain token, with nothing around it';
  return {
    put,
    renew: () => put('a new token'),
    saveAgain: (how, rest = `the token ${how}`) => put(rest),
    copyAgain: () => put(source === 'saved-file' ? 'the plain token alone' : plain),
  };
}

function onGitHub(home: string): TokenHome {
  return {
    put: (token) => `put ${token} into ${home}`,
    renew: () => `create a new token and put it into ${home}`,
    saveAgain: (how) => `save ${home} again ${how}`,
    copyAgain: () => `copy the token again into ${home}, as plain text with nothing around it`,
  };
}

function putBy(source: TokenSource, host: Exclude<Host, 'github'>): TokenHome['put'] {
  if (source === 'saved-file') return (token) => `log in with ${token} (hf auth login)`;
  if (source === 'input') return (token) => `pass ${token} on standard input`;
  if (source === 'publisher') return (token) => `exchange ${token}`;
  return host === 'ci'
    ? (token) => `put ${token} into the job's variable ${source}`
    : (token) => `set ${source} to ${token}`;
}

/**
 * The secret, by its name where the workflow's own text tells it, or the login saved on the machine. Into the secret
 * that GitHub makes for each job nobody can put anything: then it is one of one's own that is to be mapped instead.
 */
function keptIn(evidence: TokenSeen, source: TokenSource): string {
  const { event } = evidence.runner;
  const name = sourceName(source, 'github');
  if (source === 'saved-file') return 'the saved login (hf auth login)';
  const made = isMadeByGitHub(evidence, source);
  if (made || evidence.runner.tokenSources.checked?.format.malformation?.foreign?.isMadeForJob === true) {
    const line = mappingPlace(evidence, source);
    const where = line === null ? name : `${name} in ${placeText(line)}`;
    return `a secret of your own, mapped to ${where}${made ? ' instead of GITHUB_TOKEN' : ''}`;
  }
  const store = event.isDependabot ? 'Dependabot' : 'Actions';
  const secret = secretBehind(evidence, source);
  return secret === null
    ? `the secret behind ${name}`
    : `the secret ${secret} (Settings, Secrets and variables, ${store})`;
}
