import type { Evidence } from '../../evidence/evidence.js';
import { publisherPage } from '../../evidence/links.js';
import { isClassic } from '../../evidence/rights.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import { isHub } from '../../model/endpoint.js';
import { formatRepo } from '../../model/repo.js';

import type { RepoResult } from '../repo/diagnose-repo.js';

/** That a job could work without its stored token, and how. */
export interface MigrationHint {
  message: string;
  /** Where the publisher is set up. */
  page: string;
  /** What the workflow needs, line by line. */
  yaml: string[];
}

/**
 * For a job that writes one repo, and needs nothing else, with a token that can write all of its account: a Trusted
 * Publisher does the same without a secret to keep. Only if nothing weightier is reported.
 */
export function migrationHint(
  { inputs, runner: { event, environment }, hub: { publisher } }: Evidence,
  tokenStatus: TokenStatus,
  results: readonly RepoResult[],
): MigrationHint | null {
  const [only, ...others] = results;
  if (publisher !== null || environment.oidcResource !== null || event.name === '' || !isHub(inputs.endpoint))
    return null;
  if (only === undefined || others.length > 0 || only.request.operation !== 'write') return null;
  if (only.access !== 'granted' || tokenStatus.is !== 'good' || !isClassic(tokenStatus.identity)) return null;
  const ref = { ...only.request.ref, revision: null };
  const repo = formatRepo(ref);
  return {
    message: `This job writes only ${repo}, with a token that can write everything ${tokenStatus.identity.name} can. A Trusted Publisher needs no stored token: add this repository and its workflow file at the link, and request an id token.`,
    page: publisherPage(inputs.endpoint, { is: 'repo', ref }),
    yaml: ['permissions:', '  contents: read', '  id-token: write', 'env:', `  HF_OIDC_RESOURCE: ${repo}`],
  };
}
