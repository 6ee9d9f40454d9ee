import { isAbsolute, join } from 'node:path';
import type { Environment } from '../../model/environment-variables.js';
import type { GitFacts } from './git-facts.js';
import { partsOf, type Setting } from './git-settings.js';
import { compareRanks, type Rank, rankOf, type Target, urlPattern } from './url-match.js';

interface Best {
  rank: Rank;
  value: string;
}

/**
 * By whose certificates git judges the target: the file that its settings name, if they name one (the variable
 * `GIT_SSL_CAINFO` beats it), and whether something else decides as well.
 */
export function authoritiesOf(
  settings: readonly Setting[],
  target: Target,
  environment: Environment,
  home: string,
): Pick<GitFacts, 'authoritiesFile' | 'trustsOtherwise'> {
  const named = valueFor('sslcainfo', settings, target);
  const path = named?.startsWith('~/') ? join(home, named.slice(2)) : named;
  const otherwise =
    environment.GIT_SSL_NO_VERIFY !== undefined ||
    environment.GIT_SSL_CAPATH !== undefined ||
    valueFor('sslcapath', settings, target) !== null ||
    /^(?:false|no|off|0)$/i.test(valueFor('sslverify', settings, target) ?? '');
  return {
    // What it is relative to, git knows alone.
    ...(path && isAbsolute(path) ? { authoritiesFile: path } : {}),
    ...(otherwise ? { trustsOtherwise: true } : {}),
  };
}

/** The value of `http.<url>.<variable>` that matches best, and of equal ones the last. */
function valueFor(variable: string, settings: readonly Setting[], target: Target): string | null {
  let best: Best | null = null;
  for (const { key, value } of settings) {
    if (!key.startsWith('http.')) continue;
    const parts = partsOf(key);
    const pattern = parts.variable === variable ? urlPattern(parts.subsection) : null;
    const rank = pattern === null ? null : rankOf(pattern, target);
    if (rank !== null && (best === null || compareRanks(rank, best.rank) >= 0)) best = { rank, value };
  }
  return best?.value ?? null;
}
