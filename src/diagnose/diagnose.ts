import type { Observations } from '../observe/observations.js';
import { combine } from './combination.js';
import { finding, inOrder } from './finding.js';
import { diagnoseMissingToken } from './missing-token.js';
import { besideNearInputs, nearInputs } from './near-inputs.js';
import { diagnoseNetwork } from './network.js';
import { diagnoseNoRepos } from './no-repos.js';
import { gapsIn } from './proof.js';
import { diagnosePublisher } from './publisher.js';
import { diagnoseReferences, type ReferenceResult } from './references.js';
import { diagnoseRepo, type RepoResult } from './repo.js';
import { type Deeds, diagnoseRunner, NOTHING_DONE } from './runner.js';
import { type Standing, standingOf } from './standing.js';
import { askerOf, subjectOf } from './subject.js';
import { diagnoseToken } from './token.js';
import { type Judgement, judge } from './verdict.js';
import { containerFindings } from './workflow/containers.js';
import { findingPlace } from './workflow/finding-place.js';
import { plainVariableFindings } from './workflow/plain-variable.js';

/** All that is concluded from a run. */
export interface Diagnosis extends Judgement {
  standing: Standing;
  results: RepoResult[];
  /** What the listed repos load, where references were to be followed. */
  loaded: ReferenceResult[];
}

/** Turns observations into findings and a verdict. Pure: the same observations give the same diagnosis. */
export function diagnose(observations: Observations, deeds: Deeds = NOTHING_DONE): Diagnosis {
  const standing = standingOf(observations);
  const asker = askerOf(observations, standing);
  const results = observations.repos.map((observation, position) =>
    diagnoseRepo(subjectOf(observation, position, asker), standing),
  );
  const loaded = diagnoseReferences(observations, asker);
  const missing = diagnoseMissingToken(observations, standing, results);
  const near = nearInputs(observations.environment.unknownInputs, observations.workflow);
  const findings = combine(
    inOrder([
      ...diagnoseNetwork(observations, standing, results).map(finding),
      ...besideNearInputs(near, missing, observations.token.isMapped).map(finding),
      ...diagnoseToken(observations, standing, results).map(finding),
      ...diagnoseNoRepos(observations, standing).map(finding),
      ...diagnosePublisher(observations).map(finding),
      ...plainVariableFindings(observations).map(finding),
      ...containerFindings(observations).map(finding),
      ...[...results, ...loaded].flatMap((result) => result.findings),
      ...diagnoseRunner(observations, standing, deeds).map(finding),
    ]),
  ).map((one) => ({ ...one, place: findingPlace(one, observations) }));
  const isLookOnly = standing.is === 'not-obtained' && observations.publisher?.isDryRun === true;
  const skipped = isLookOnly || (standing.is === 'absent' && observations.inputs.onMissingToken === 'skip');
  const gaps = gapsIn(observations, standing, results);
  return { standing, results, loaded, ...judge(findings, gaps, observations.inputs.failOn, skipped) };
}
