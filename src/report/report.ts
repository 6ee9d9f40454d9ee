import type { Diagnosis } from '../causes/diagnose.js';
import { type HostResult, hostResults, unreachedHosts } from '../causes/network/unreached-hosts.js';
import type { RepoResult } from '../causes/repo/diagnose-repo.js';
import { uncheckedTrust } from '../causes/runner/unshared-trust.js';
import { type ClientRow, clientRows } from '../causes/sections/client-table.js';
import { type MigrationHint, migrationHint } from '../causes/sections/migration-hint.js';
import { type PublisherSection, publisherSection } from '../causes/sections/trusted-publisher.js';
import { unfollowed } from '../causes/sections/unfollowed.js';
import type { Verdict } from '../causes/verdict.js';
import type { CleanupResult, ScrubReport } from '../cleanup/cleanup-result.js';
import { type PlannedRemoval, plannedRemovals } from '../cleanup/plan/planned-removals.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Finding } from '../evidence/finding.js';
import { EFFECTS } from '../evidence/token-status-effects.js';
import type { RateLimit } from '../hub/rate-limit.js';
import type { Step } from '../hub/references/references.js';
import type { Identity } from '../hub/whoami.js';
import { formatRepo } from '../model/repo.js';

import { foreignTexts } from './foreign.js';
import type { Redact } from './redact.js';

export type TokenKindName =
  | 'read'
  | 'write'
  | 'fine-grained'
  | 'oauth'
  | 'trusted-publisher'
  | 'organization'
  | 'unknown';

/** Everything a run has to say, as plain data without a secret: what is shown anywhere is rendered from it. */
export interface Report {
  schema: 1;
  verdict: Verdict;
  cause: string | null;
  endpoint: string;
  /** The page that describes the causes, each under its slug; null where it is not known. */
  causesPage: string | null;
  token: TokenReport | null;
  /** The Trusted Publisher that the check went by; null where it went by a stored token. */
  publisher: PublisherSection | null;
  /** How the job could do without its stored token, where all else is well. */
  hint: MigrationHint | null;
  repos: RepoReport[];
  findings: Finding[];
  clients: ClientRow[];
  scrubbed: ScrubReport[];
  /** How the later steps are shielded, where that was asked for. */
  isolated: IsolationReport | null;
  /** What a scrub would do, where none was asked for. */
  wouldRemove: PlannedRemoval[];
  /** The hosts that files come from; null where they were not to be reached. */
  transferHosts: HostResult[] | null;
  /** What was not checked, each with the reason. */
  notChecked: string[];
  /** Requests sent to the Hub. */
  requests: number;
  quota: RateLimit | null;
}

export interface TokenReport {
  source: string;
  /** The file that the token is saved in; null where it came another way. */
  savedIn: string | null;
  kind: TokenKindName;
  user: string | null;
  name: string | null;
  createdAt: string | null;
  /** Whole days since then, by the runner's clock. */
  ageDays: number | null;
  expiresAt: string | null;
}

export interface IsolationReport {
  /** The variables that were set for the later steps. */
  variables: string[];
  /** What can speak all the same, in sentences. */
  notReached: string[];
}

export interface RepoReport {
  repo: string;
  operation: 'read' | 'write';
  access: RepoResult['access'];
  /** The weightiest finding about this repo. */
  cause: string | null;
  /** Of a repo that nobody listed: who loads whom, from a listed repo on, each with the place that says so. */
  loadedBy?: string[];
}

export interface ReportParts {
  evidence: Evidence;
  diagnosis: Diagnosis;
  cleanup: CleanupResult;
  causesPage: string | null;
  requests: number;
}

const DAY_MS = 86_400_000;

/** Puts the report together; `redact` takes out whatever of a known secret may have come in with text from outside. */
export function buildReport(parts: ReportParts, redact: Redact): Report {
  return redact(plainReport(parts), () => foreignTexts(parts.evidence));
}

function plainReport(parts: ReportParts): Report {
  const { evidence, diagnosis, cleanup, causesPage, requests } = parts;
  return {
    schema: 1,
    verdict: diagnosis.verdict,
    cause: diagnosis.cause,
    endpoint: evidence.inputs.endpoint.origin + evidence.inputs.endpoint.basePath,
    causesPage,
    token: tokenReport(parts),
    publisher: publisherSection(evidence),
    hint:
      diagnosis.verdict === 'pass' ? migrationHint(evidence, diagnosis.tokenStatus, diagnosis.results) : null,
    repos: [
      ...diagnosis.results.map(repoReport),
      ...diagnosis.loaded.map((result) => ({ ...repoReport(result), loadedBy: result.chain.map(stepText) })),
    ],
    findings: diagnosis.findings,
    clients: clientRows(evidence, cleanup),
    scrubbed: cleanup.scrubs.filter(({ failure }) => failure === null),
    isolated: isolationReport(parts),
    wouldRemove: plannedRemovals(evidence),
    transferHosts: hostResults(evidence),
    notChecked: notChecked(parts),
    requests,
    quota: quotaLeft(evidence),
  };
}

function repoReport({ label, request, access, findings }: RepoResult): RepoReport {
  return { repo: label, operation: request.operation, access, cause: findings[0]?.cause ?? null };
}

function stepText({ from, file, key }: Step): string {
  return `${formatRepo(from)} (${file}: ${key})`;
}

function isolationReport({ cleanup: { isolation } }: ReportParts): IsolationReport | null {
  if (isolation === null) return null;
  const { variables, notReached } = isolation;
  return { variables, notReached };
}

function tokenReport({ evidence, diagnosis }: ReportParts): TokenReport | null {
  const { checked } = evidence.runner.token;
  if (checked === null) return null;
  const identity = diagnosis.tokenStatus.is === 'good' ? diagnosis.tokenStatus.identity : null;
  return {
    source: checked.source,
    savedIn: checked.source === 'saved-file' ? (evidence.runner.token.saved?.path ?? null) : null,
    kind: kindName(checked.format.kind, identity),
    user: identity?.name ?? null,
    name: identity?.tokenName ?? null,
    createdAt: identity?.createdAt ?? null,
    ageDays: ageInDays(identity?.createdAt ?? null, evidence.runner.now),
    expiresAt: publisherSection(evidence)?.expiresAt ?? identity?.expiresAt ?? null,
  };
}

function ageInDays(createdAt: string | null, now: number): number | null {
  const days = Math.floor((now - Date.parse(createdAt ?? '')) / DAY_MS);
  return Number.isNaN(days) || days < 0 ? null : days;
}

function kindName(prefix: string, identity: Identity | null): TokenKindName {
  if (prefix === 'oauth' || prefix === 'trusted-publisher' || prefix === 'organization') return prefix;
  if (identity?.type === 'org') return 'organization';
  if (identity?.fineGrained || identity?.role === 'fineGrained') return 'fine-grained';
  return identity?.role === 'read' || identity?.role === 'write' ? identity.role : 'unknown';
}

function notChecked({ evidence, diagnosis }: ReportParts): string[] {
  const lines: string[] = [];
  const { tokenStatus } = diagnosis;
  const reason = EFFECTS[tokenStatus.is].notChecked;
  if (reason !== null) lines.push(reason);
  for (const { label, request, access, findings } of diagnosis.results) {
    const unexplained = access === 'unknown' || (access === 'refused' && findings.length === 0);
    if (unexplained) lines.push(`${request.operation === 'write' ? 'write to' : 'read of'} ${label}`);
  }
  lines.push(...unfollowed(evidence, tokenStatus, diagnosis.loaded));
  lines.push(...unreachedHosts(evidence), ...uncheckedTrust(evidence));
  const {
    runner: { git, unread },
  } = evidence;
  lines.push(...distrustedFiles(evidence));
  if (unread?.isLate) lines.push('files of the workspace that were not read within two seconds');
  if (unread !== undefined && unread.cut.length > 0) {
    lines.push(`files of the workspace that are too large to be read: ${unread.cut.join(', ')}`);
  }
  if (git.state === 'unavailable') lines.push('credentials in git, which was not found on this runner');
  const notAsked = git.helpers.filter(
    ({ state }) => state === 'hung' || state === 'failed' || state === 'not-asked',
  );
  if (notAsked.length > 0) {
    const names = notAsked.map(({ name }) => name).join(', ');
    lines.push(`what these credential helpers of git hold, since they gave no answer: ${names}`);
  }
  return lines;
}

/** Files with credentials that this action does not go by, since somebody else can write them. */
function distrustedFiles({
  runner: {
    token: { saved },
    legacyToken,
    storedTokens,
    netrc,
  },
}: Evidence): string[] {
  return [saved, storedTokens, legacyToken, ...netrc].flatMap((file) =>
    file?.isDistrusted ? [`what ${file.path} holds: ${file.problem}`] : [],
  );
}

/** The smallest quota seen on answers to the token, or to nobody when there is none. */
function quotaLeft({ runner: { token }, hub: { whoami, repos } }: Evidence): RateLimit | null {
  const responses = [whoami?.response, ...repos.flatMap(({ probes }) => Object.values(probes))];
  let lowest: RateLimit | null = null;
  for (const response of responses) {
    if (response?.outcome.kind !== 'answer' || response.authenticated !== (token.checked !== null)) continue;
    const { rateLimit } = response.outcome;
    if (rateLimit !== null && (lowest === null || rateLimit.remaining < lowest.remaining)) lowest = rateLimit;
  }
  return lowest;
}

/** Repos with the given result, each once, in the order they were listed. */
export function reposWith(
  report: Report,
  access: RepoResult['access'],
  operation?: 'read' | 'write',
): string[] {
  const checked = report.repos.filter(
    (repo) => repo.access === access && (operation === undefined || repo.operation === operation),
  );
  return [...new Set(checked.map(({ repo }) => repo))];
}
