/**
 * In: a diagnosis, the evidence it rests on, and what was cleaned up.
 * Out: one `Report`, redacted, from which everything that people and later steps see is rendered.
 * Knows: how things are shown. It calls no rule, and asks and reads nothing.
 */

import type { Diagnosis } from '../causes/diagnose.js';
import type { RepoResult } from '../causes/repo/diagnose-repo.js';
import type { Sections } from '../causes/sections/sections.js';
import type { Verdict } from '../causes/verdict.js';
import type { CleanupResult, ScrubReport } from '../cleanup/cleanup-result.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Finding } from '../evidence/finding.js';
import type { Step } from '../hub/references/references.js';
import type { Operation } from '../model/inputs.js';
import { formatRepo } from '../model/repo.js';
import { shortPlace } from '../model/short-place.js';

import { foreignTexts } from './foreign.js';
import type { Redact } from './redact.js';

/** Everything a run has to say, as plain data without a secret: what is shown anywhere is rendered from it. */
export interface Report extends Sections {
  schema: 1;
  verdict: Verdict;
  cause: string | null;
  /** Whether the step fails, as `fail-on`, `policy` and the optional repos have it. */
  stepFails: boolean;
  /** Why it fails, or does not, where the verdict does not explain it. */
  stepNote: string | null;
  endpoint: string;
  /** The page that describes the causes, each under its slug; null where it is not known. */
  causesPage: string | null;
  repos: RepoReport[];
  findings: Finding[];
  scrubbed: ScrubReport[];
  /** How the later steps are shielded, where that was asked for. */
  isolated: IsolationReport | null;
  /** Requests sent to the Hub. */
  requests: number;
}

export interface IsolationReport {
  /** The variables that were set for the later steps. */
  variables: string[];
  /** What can be sent all the same, in sentences. */
  notReached: string[];
}

export interface RepoReport {
  repo: string;
  operation: Operation;
  access: RepoResult['access'];
  /** Whether it never fails the step. */
  optional: boolean;
  /** The weightiest cause of this repo, and its title. */
  cause: string | null;
  title: string | null;
  /** The next action for this repo; null if there is nothing to do. */
  next: Pick<Finding, 'advice' | 'link' | 'linkText'> | null;
  /** Of a repo that nobody listed: who loads whom, from a listed repo on, each with the place that says so. */
  loadedBy?: string[];
  /** Of a repo that nobody listed and that the workspace names: where, as `file:line`. */
  foundIn?: string;
}

export interface ReportParts {
  evidence: Evidence;
  diagnosis: Diagnosis;
  cleanup: CleanupResult;
  causesPage: string | null;
  requests: number;
}

/** Puts the report together; `redact` takes out whatever of a known secret may have come in with text from outside. */
export function buildReport(parts: ReportParts, redact: Redact): Report {
  return redact(plainReport(parts), () => foreignTexts(parts.evidence));
}

function plainReport({ evidence, diagnosis, cleanup, causesPage, requests }: ReportParts): Report {
  const { sections, results, loaded, found } = diagnosis;
  return {
    schema: 1,
    verdict: diagnosis.verdict,
    cause: diagnosis.cause,
    stepFails: diagnosis.stepFails,
    stepNote: diagnosis.stepNote,
    endpoint: evidence.inputs.endpoint.origin + evidence.inputs.endpoint.basePath,
    causesPage,
    token: sections.token,
    publisher: sections.publisher,
    hint: sections.hint,
    repos: [
      ...results.map(repoReport),
      ...loaded.map((result) => ({ ...repoReport(result), loadedBy: result.chain.map(stepText) })),
      ...found.map((result) => ({ ...repoReport(result), foundIn: shortPlace(result.use.place) })),
    ],
    findings: diagnosis.findings,
    found: sections.found,
    clients: sections.clients,
    scrubbed: cleanup.scrubs.filter(({ failure }) => failure === null),
    isolated: isolationReport(cleanup),
    wouldRemove: sections.wouldRemove,
    transferHosts: sections.transferHosts,
    notChecked: sections.notChecked,
    requests,
    quota: sections.quota,
    quotas: sections.quotas,
  };
}

function repoReport({ label, request, access, isOptional, findings }: RepoResult): RepoReport {
  const [first] = findings;
  return {
    repo: label,
    operation: request.operation,
    access,
    optional: isOptional,
    cause: first?.cause ?? null,
    title: first?.title ?? null,
    next: first === undefined ? null : { advice: first.advice, link: first.link, linkText: first.linkText },
  };
}

function stepText({ from, file, key }: Step): string {
  return `${formatRepo(from)} (${file}: ${key})`;
}

function isolationReport({ isolation }: CleanupResult): IsolationReport | null {
  if (isolation === null) return null;
  const { variables, notReached } = isolation;
  return { variables, notReached };
}

/** A pass, and the step is green: there is nothing to fix. */
export function isGreenPass({ verdict, stepFails }: Pick<Report, 'verdict' | 'stepFails'>): boolean {
  return verdict === 'pass' && !stepFails;
}

/** Whether the step fails, or would if `fail-on: never` did not keep it green. */
export function isFailure({ verdict, stepFails, findings }: Report): boolean {
  return (
    stepFails ||
    (verdict === 'fail' && findings.some(({ level, optional }) => level === 'error' && !optional))
  );
}

/**
 * Listed repos, and what those load, with the given result, for any of these operations, each once, in the order they
 * were listed; or, in their place, those that were found.
 */
export function reposWith(
  report: Report,
  access: RepoResult['access'],
  operations?: readonly Operation[],
  isFound = false,
): string[] {
  const checked = report.repos.filter(
    (repo) =>
      (repo.foundIn !== undefined) === isFound &&
      repo.access === access &&
      (operations === undefined || operations.includes(repo.operation)),
  );
  return [...new Set(checked.map(({ repo }) => repo))];
}
