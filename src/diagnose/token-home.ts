import type { Observations } from '../observe/observations.js';
import type { TokenSource } from '../observe/token.js';
import { secretBehind } from './workflow/secret-behind.js';

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
 * workflow's own text tells it, the login saved on the machine, or on one's own machine the variable.
 */
export function homeOf(observations: Observations, source: TokenSource): string {
  const { event } = observations;
  if (source === 'saved-file') return 'the saved login (hf auth login)';
  if (event.name === '') return sourceName(source);
  const store = event.isDependabot ? 'Dependabot' : 'Actions';
  const secret = secretBehind(observations, source);
  return secret === null
    ? `the secret behind ${sourceName(source)}`
    : `the secret ${secret} (Settings, Secrets and variables, ${store})`;
}
