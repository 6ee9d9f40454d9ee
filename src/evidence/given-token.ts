import type { Evidence } from './evidence.js';

/**
 * Whether somebody at a terminal wrote the token to this very command: then it is checked for its own sake, such as before
 * it is stored somewhere, and what other commands on that machine use does not matter.
 */
export function isGivenForCheck({ runner: { host, tokenSources } }: Pick<Evidence, 'runner'>): boolean {
  return host === 'terminal' && tokenSources.checked?.source === 'input';
}
