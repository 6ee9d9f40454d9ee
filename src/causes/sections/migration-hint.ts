import { hubVersionOfJob } from '../../clients/hub-version.js';
import type { Evidence } from '../../evidence/evidence.js';
import { publisherPage } from '../../evidence/links.js';
import { isClassic } from '../../evidence/rights.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import { hubPushes } from '../../job/git-use/git-uses.js';
import { hubUses } from '../../job/hub-uses/hub-uses.js';
import { jobsOf } from '../../job/job.js';
import { jobCommands } from '../../job/job-commands.js';
import { compareVersions, parseVersion, type Version } from '../../model/compare-versions.js';
import { hubHosts, isHub, isLoopback } from '../../model/endpoint.js';
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

/** The first huggingface_hub that exchanges an id token by itself (runner notes §1). */
const FIRST_TO_EXCHANGE: Version = [1, 19];

const HANDED_ON: Readonly<Record<Exchange, string>> = {
  'by-itself': '',
  'not-by-git': ' git exchanges no id token, so export-token: true hands it the token that the check gets.',
  unknown:
    ' export-token: true hands the token that the check gets to later steps, since not every client exchanges an id token.',
};

/**
 * For a job that writes one repo, and needs nothing else, with a token that can write all of its account: a Trusted
 * Publisher does the same without a secret to keep. Only if nothing weightier is reported.
 */
export function migrationHint(
  evidence: Evidence,
  tokenStatus: TokenStatus,
  results: readonly RepoResult[],
): MigrationHint | null {
  const {
    inputs,
    runner: { host, environment },
    hub: { publisher },
  } = evidence;
  const [only, ...others] = results;
  // A Hub on this machine is one to try things out with; of no other is it known that it has Trusted Publishers.
  const hasPublishers = isHub(inputs.endpoint) || isLoopback(inputs.endpoint.hostname);
  if (publisher !== null || environment.oidcResource !== null || host !== 'github' || !hasPublishers)
    return null;
  if (only === undefined || others.length > 0 || only.request.operation !== 'write') return null;
  if (only.access !== 'granted' || tokenStatus.is !== 'good' || !isClassic(tokenStatus.identity)) return null;
  const ref = { ...only.request.ref, revision: null };
  const repo = formatRepo(ref);
  const exchange = exchangeOf(evidence);
  return {
    message: `This job writes only ${repo}, with a token that can write everything ${tokenStatus.identity.name} can. A Trusted Publisher needs no stored token: add this repository and its workflow file at the link, and request an id token.${HANDED_ON[exchange]}`,
    page: publisherPage(inputs.endpoint, { is: 'repo', ref }),
    yaml: [
      'permissions:',
      '  contents: read',
      '  id-token: write',
      ...(exchange === 'by-itself'
        ? ['env:', `  HF_OIDC_RESOURCE: ${repo}`]
        : ['with: # of the check', `  oidc-resource: ${repo}`, '  export-token: true']),
    ],
  };
}

type Exchange = 'by-itself' | 'not-by-git' | 'unknown';

/** What runs in a place of its own, or is no huggingface_hub. */
const OTHER_PROGRAMS: ReadonlySet<string> = new Set([
  'docker',
  'podman',
  'curl',
  'node',
  'npx',
  'bun',
  'deno',
]);

/** Whether what this job runs behind the check exchanges an id token by itself, as huggingface_hub does since 1.19. */
function exchangeOf({ inputs, runner: { workflow, jobClients } }: Evidence): Exchange {
  const jobs = jobsOf(workflow);
  const later = jobs
    .flatMap(({ steps }) => steps)
    .filter(({ runs }) => runs === 'after' || runs === 'beside');
  const commands = later.flatMap(jobCommands);
  const hosts = hubHosts(inputs.endpoint);
  if (jobs.some(({ steps }) => hubPushes(steps, hosts).length > 0)) return 'not-by-git';
  const ids = inputs.repos.map(({ ref }) => ref.id);
  const isByPython = jobs.some((job) => hubUses(job, ids, true).length > 0);
  const isMixed = commands.some(({ program }) => OTHER_PROGRAMS.has(program));
  const version = parseVersion(hubVersionOfJob(jobClients)?.version ?? '');
  const isOld = version !== null && compareVersions(version, FIRST_TO_EXCHANGE) < 0;
  return isByPython && !isMixed && !isOld ? 'by-itself' : 'unknown';
}
