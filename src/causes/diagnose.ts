/**
 * In: the evidence, and what was cleaned up.
 * Out: findings in order of weight, the verdict, and the sections of the report beside them.
 * Knows: every rule. It asks, reads and changes nothing.
 */

import { type CleanupResult, NOTHING_DONE } from '../cleanup/cleanup-result.js';
import { type Assessment, assess } from '../evidence/assessment.js';
import type { Evidence } from '../evidence/evidence.js';
import { type Finding, finding } from '../evidence/finding.js';
import { askerOf, probedRepoOf } from '../evidence/probed-repo.js';
import type { TokenStatus } from '../evidence/token-status.js';

import { CAUSES } from './catalogue.js';
import { combine } from './combination.js';
import { diagnoseExposure } from './exposure/exposure.js';
import { findingPlace } from './finding-place.js';
import { diagnoseReferences, type ReferenceResult } from './gate/loaded-repos.js';
import { besideNearInputs } from './inputs/misspelt-inputs.js';
import { nearInputs } from './inputs/near-inputs.js';
import { diagnoseNoRepos } from './inputs/no-repos.js';
import { diagnoseNetwork } from './network/network.js';
import { diagnosePublisher } from './oidc/failed-exchange.js';
import { inOrder } from './order.js';
import { diagnoseRepo, type RepoResult } from './repo/diagnose-repo.js';
import { diagnoseFound, type FoundResult } from './repo/found-repos.js';
import { containerFindings } from './runner/containers.js';
import { gitWithoutCredential } from './runner/git-without-credential.js';
import { missingCommandFindings } from './runner/missing-command.js';
import { diagnoseRunner } from './runner/runner.js';
import { unhandedFindings } from './runner/unhanded-token.js';
import { type Sections, sectionsOf } from './sections/sections.js';
import { atLevel, notRaised } from './step-result.js';
import { diagnoseMissingToken } from './token/missing-token.js';
import { policyOf } from './token/missing-token-policy.js';
import { plainVariableFindings } from './token/plain-variable.js';
import { diagnoseToken } from './token/token.js';
import { gapsIn } from './unproven.js';
import { type Judgement, judge } from './verdict.js';

/** All that is concluded from a run. */
export interface Diagnosis extends Judgement {
  tokenStatus: TokenStatus;
  results: RepoResult[];
  /** What the listed repos load, where references were to be followed. */
  loaded: ReferenceResult[];
  /** What nobody listed and the workspace names, where that was to be checked. */
  found: FoundResult[];
  sections: Sections;
}

/**
 * Turns evidence into findings and a verdict. Pure: the same evidence gives the same diagnosis. `assessment` is that of
 * the evidence, for whoever has it already.
 */
export function diagnose(
  evidence: Evidence,
  cleanup: CleanupResult = NOTHING_DONE,
  assessment: Assessment = assess(evidence),
): Diagnosis {
  const { tokenStatus } = assessment;
  const asker = askerOf(evidence, tokenStatus);
  const results = evidence.hub.repos.map((observation, position) =>
    diagnoseRepo(probedRepoOf(observation, position, asker), tokenStatus),
  );
  const loaded = diagnoseReferences(evidence, asker);
  const found = diagnoseFound(evidence, asker, tokenStatus);
  const missing = diagnoseMissingToken(evidence, tokenStatus, results);
  const near = nearInputs(evidence.runner.environment.unknownInputs, evidence.runner.workflow);
  const levelled = (one: Finding): Finding => {
    const result = atLevel(one, evidence.inputs.policy);
    // What a missing token does to the step is what on-missing-token says.
    return missing.some(({ cause }) => cause.slug === one.cause) ? notRaised(result) : result;
  };
  const findings = combine(
    inOrder(
      [
        ...diagnoseNetwork(evidence, tokenStatus, results).map(finding),
        ...besideNearInputs(near, missing, evidence.runner.tokenSources.isMapped).map(finding),
        ...diagnoseToken(evidence, tokenStatus, results).map(finding),
        ...diagnoseNoRepos(evidence, tokenStatus).map(finding),
        ...diagnosePublisher(evidence).map(finding),
        ...plainVariableFindings(evidence).map(finding),
        ...containerFindings(evidence).map(finding),
        ...unhandedFindings(evidence, results).map(finding),
        ...gitWithoutCredential(evidence, assessment, cleanup).map(finding),
        ...diagnoseExposure(evidence).map(finding),
        ...missingCommandFindings(evidence).map(finding),
        ...[...results, ...loaded, ...found].flatMap(findingsOf),
        ...diagnoseRunner(evidence, assessment, cleanup).map(finding),
      ].map(levelled),
      CAUSES,
    ),
  ).map((one) => ({ ...one, place: findingPlace(one, evidence) }));
  const isDryRun = tokenStatus.is === 'not-obtained' && evidence.hub.publisher?.isDryRun === true;
  const skipped = isDryRun || (tokenStatus.is === 'absent' && policyOf(evidence) === 'skip');
  const gaps = gapsIn(evidence, tokenStatus, results);
  const judgement = judge(findings, gaps, evidence.inputs, skipped, evidence.runner.host);
  const sections = sectionsOf(evidence, assessment, cleanup, judgement.verdict, results, loaded, found);
  return { tokenStatus, results, loaded, found, sections, ...judgement };
}

/** What is said of a repo, marked where the repo is optional. */
function findingsOf({ findings, isOptional }: RepoResult): Finding[] {
  return findings.map((one) => ({ ...one, optional: isOptional }));
}
