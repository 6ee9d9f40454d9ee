import type { CleanupResult } from '../../cleanup/cleanup-result.js';
import { type PlannedRemoval, plannedRemovals } from '../../cleanup/plan/planned-removals.js';
import type { Assessment } from '../../evidence/assessment.js';
import type { Evidence } from '../../evidence/evidence.js';
import { type Quota, quotasOf } from '../../evidence/quotas.js';
import type { HubResponse } from '../../hub/response.js';
import type { ReferenceResult } from '../gate/loaded-repos.js';
import type { RepoResult } from '../repo/diagnose-repo.js';
import type { FoundResult } from '../repo/found-repos.js';
import { type HostResult, hostResults } from '../runner/unreached-hosts.js';
import type { Verdict } from '../verdict.js';
import { type ClientRow, clientRows } from './client-table.js';
import { type FoundSection, foundSection } from './found-section.js';
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
  /** What the workspace names and nobody listed; null if it was not read. */
  found: FoundSection | null;
  clients: ClientRow[];
  /** What a scrub would do, if none was asked for. */
  wouldRemove: PlannedRemoval[];
  /** The hosts that files come from; null if they were not to be reached. */
  transferHosts: HostResult[] | null;
  /** What was not checked, each with the reason. */
  notChecked: string[];
  quota: Quota | null;
  /** Every quota that an answer told of, with and without the token. */
  quotas: Quota[];
}

/** Evidence and what was concluded from it, as the parts of the report that are no findings. */
export function sectionsOf(
  evidence: Evidence,
  assessment: Assessment,
  cleanup: CleanupResult,
  verdict: Verdict,
  results: readonly RepoResult[],
  loaded: readonly ReferenceResult[],
  found: readonly FoundResult[],
): Sections {
  const { tokenStatus } = assessment;
  const publisher = publisherSection(evidence);
  const quotas = quotasOf(ownResponses(evidence));
  return {
    token: tokenSection(evidence, tokenStatus, publisher?.expiresAt ?? null),
    publisher,
    hint: verdict === 'pass' ? migrationHint(evidence, tokenStatus, results) : null,
    found: foundSection(evidence, found),
    clients: clientRows(evidence, assessment, cleanup),
    wouldRemove: plannedRemovals(evidence, assessment),
    transferHosts: hostResults(evidence),
    notChecked: notChecked(evidence, tokenStatus, results, loaded),
    quota: smallestOf(quotas, evidence),
    quotas,
  };
}

/** The smallest quota seen on answers to the token, or to nobody when there is none. */
function smallestOf(quotas: readonly Quota[], { runner: { tokenSources } }: Evidence): Quota | null {
  const own = quotas.filter(({ withToken }) => withToken === (tokenSources.checked !== null));
  return own.reduce<Quota | null>(
    (least, quota) => (least !== null && least.remaining <= quota.remaining ? least : quota),
    null,
  );
}

/** The Hub's answers to the checked token and to nobody; those to other credentials are about other accounts. */
function ownResponses({
  hub: { whoami, publisher, repos, found, references, publicRepo },
}: Evidence): HubResponse[] {
  return [
    whoami?.response,
    publisher?.response,
    ...[...repos, ...found, ...references.found].flatMap(({ probes }) => Object.values(probes)),
    ...references.read.flatMap(({ files }) => files.map(({ response }) => response)),
    publicRepo,
  ].filter((response) => response != null);
}
