import type { CleanupResult } from '../../cleanup/cleanup-result.js';
import { type PlannedRemoval, plannedRemovals } from '../../cleanup/plan/planned-removals.js';
import type { Assessment } from '../../evidence/assessment.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { RateLimit } from '../../hub/rate-limit.js';
import type { ReferenceResult } from '../gate/loaded-repos.js';
import type { RepoResult } from '../repo/diagnose-repo.js';
import { type HostResult, hostResults } from '../runner/unreached-hosts.js';
import type { Verdict } from '../verdict.js';
import { type ClientRow, clientRows } from './client-table.js';
import { type MigrationHint, migrationHint } from './migration-hint.js';
import { notChecked } from './not-checked.js';
import { type TokenSection, tokenSection } from './token-section.js';
import { type PublisherSection, publisherSection } from './trusted-publisher.js';

/** What the report shows beside findings. */
export interface Sections {
  token: TokenSection | null;
  /** The Trusted Publisher that the check used; null if it used a stored token. */
  publisher: PublisherSection | null;
  /** How the job could do without its stored token, if all else is well. */
  hint: MigrationHint | null;
  clients: ClientRow[];
  /** What a scrub would do, if none was asked for. */
  wouldRemove: PlannedRemoval[];
  /** The hosts that files come from; null if they were not to be reached. */
  transferHosts: HostResult[] | null;
  /** What was not checked, each with the reason. */
  notChecked: string[];
  quota: RateLimit | null;
}

/** Evidence and what was concluded from it, as the parts of the report that are no findings. */
export function sectionsOf(
  evidence: Evidence,
  assessment: Assessment,
  cleanup: CleanupResult,
  verdict: Verdict,
  results: readonly RepoResult[],
  loaded: readonly ReferenceResult[],
): Sections {
  const { tokenStatus } = assessment;
  const publisher = publisherSection(evidence);
  return {
    token: tokenSection(evidence, tokenStatus, publisher?.expiresAt ?? null),
    publisher,
    hint: verdict === 'pass' ? migrationHint(evidence, tokenStatus, results) : null,
    clients: clientRows(evidence, assessment, cleanup),
    wouldRemove: plannedRemovals(evidence, assessment),
    transferHosts: hostResults(evidence),
    notChecked: notChecked(evidence, tokenStatus, results, loaded),
    quota: quotaLeft(evidence),
  };
}

/** The smallest quota seen on answers to the token, or to nobody when there is none. */
function quotaLeft({ runner: { tokenSources }, hub: { whoami, repos } }: Evidence): RateLimit | null {
  const responses = [whoami?.response, ...repos.flatMap(({ probes }) => Object.values(probes))];
  let lowest: RateLimit | null = null;
  for (const response of responses) {
    if (response?.outcome.kind !== 'answer' || response.authenticated !== (tokenSources.checked !== null))
      continue;
    const { rateLimit } = response.outcome;
    if (rateLimit !== null && (lowest === null || rateLimit.remaining < lowest.remaining)) lowest = rateLimit;
  }
  return lowest;
}
