import type { TokenSource } from '../runner/tokens/token-sources.js';
import type { Evidence } from './evidence.js';
import { isMadeByGitHub, mappingPlace, secretBehind } from './secret-behind.js';
import { placeText } from './workflow-place.js';

/** What tells where a token has its home. */
export interface TokenSeen {
  readonly runner: Pick<Evidence['runner'], 'event' | 'tokenSources' | 'workflow'>;
}

/** Where a token was found, as a sentence names it. */
export function sourceName(source: TokenSource): string {
  switch (source) {
    case 'input':
      return 'the token input';
    case 'saved-file':
      return 'the saved token file';
    case 'publisher':
      return 'the exchanged token';
    default:
      return source;
  }
}

/**
 * Where the token has its home, so that another value can be put there: the secret, by its name where the
 * workflow's own text tells it, the login saved on the machine, or on one's own machine the variable. Into the secret
 * that GitHub makes for each job nobody can put anything: then it is one of one's own that is to be mapped instead.
 */
export function homeOf(evidence: TokenSeen, source: TokenSource): string {
  const {
    runner: { event },
  } = evidence;
  if (source === 'saved-file') return 'the saved login (hf auth login)';
  if (event.name === '') return sourceName(source);
  const made = isMadeByGitHub(evidence, source);
  if (made || evidence.runner.tokenSources.checked?.format.malformation?.foreign?.isMadeForJob === true) {
    const line = mappingPlace(evidence, source);
    const where = line === null ? sourceName(source) : `${sourceName(source)} in ${placeText(line)}`;
    return `a secret of your own, mapped to ${where}${made ? ' instead of GITHUB_TOKEN' : ''}`;
  }
  const store = event.isDependabot ? 'Dependabot' : 'Actions';
  const secret = secretBehind(evidence, source);
  return secret === null
    ? `the secret behind ${sourceName(source)}`
    : `the secret ${secret} (Settings, Secrets and variables, ${store})`;
}
