import type { Evidence } from '../../evidence/evidence.js';
import { publisherPage } from '../../evidence/links.js';
import { isClassic } from '../../evidence/rights.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import { stepLocations } from '../../job/step-locations.js';
import { isHub, isLoopback } from '../../model/endpoint.js';
import { formatRepo } from '../../model/repo.js';
import type { WorkflowStep } from '../../runner/workflow/workflow-model.js';

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
  { inputs, runner: { event, environment, workflow }, hub: { publisher } }: Evidence,
  tokenStatus: TokenStatus,
  results: readonly RepoResult[],
): MigrationHint | null {
  const [only, ...others] = results;
  // A Hub on this machine is one to try things out with; of no other is it known that it has Trusted Publishers.
  const hasPublishers = isHub(inputs.endpoint) || isLoopback(inputs.endpoint.hostname);
  if (publisher !== null || environment.oidcResource !== null || event.name === '' || !hasPublishers)
    return null;
  if (only === undefined || others.length > 0 || only.request.operation !== 'write') return null;
  if (only.access !== 'granted' || tokenStatus.is !== 'good' || !isClassic(tokenStatus.identity)) return null;
  const ref = { ...only.request.ref, revision: null };
  const repo = formatRepo(ref);
  const pushes = stepLocations(workflow).some(({ callPath }) => callPath.job.steps.some(pushesWithGit));
  const handedOn = pushes
    ? ' git exchanges no id token, so export-token: true hands it the token that the check gets.'
    : '';
  return {
    message: `This job writes only ${repo}, with a token that can write everything ${tokenStatus.identity.name} can. A Trusted Publisher needs no stored token: add this repository and its workflow file at the link, and request an id token.${handedOn}`,
    page: publisherPage(inputs.endpoint, { is: 'repo', ref }),
    yaml: [
      'permissions:',
      '  contents: read',
      '  id-token: write',
      // Only the Python client exchanges an id token by itself: git needs the token that the check got.
      ...(pushes
        ? ['with: # of the check', `  oidc-resource: ${repo}`, '  export-token: true']
        : ['env:', `  HF_OIDC_RESOURCE: ${repo}`]),
    ],
  };
}

/** What may be in front of a command, and the options of git itself. */
const BEFORE_GIT = /^(?:(?:sudo|time|if|then|do|!|[A-Za-z_]\w*=\S*) )*/;
const PUSH = /^(?:\/\S*\/)?git (?:-[cC] \S+ |-\S+ )*push(?: |$)/;

function pushesWithGit({ commands }: WorkflowStep): boolean {
  return (commands ?? []).some(({ words }) => {
    const text = words.map((word) => word.text).join(' ');
    return PUSH.test(text.replace(BEFORE_GIT, ''));
  });
}
