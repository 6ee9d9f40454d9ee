import type { Observations } from '../observe/observations.js';
import { type Finding, finding, inOrder } from './finding.js';
import { diagnoseMissingToken } from './missing-token.js';
import { diagnoseNetwork } from './network.js';
import { diagnoseRepo, type RepoResult } from './repo.js';
import { type Deeds, diagnoseRunner, NOTHING_DONE } from './runner.js';
import { type Standing, standingOf } from './standing.js';
import { subjectOf } from './subject.js';
import { diagnoseToken } from './token.js';
import { type Judgement, judge } from './verdict.js';

/** All that is concluded from a run. */
export interface Diagnosis extends Judgement {
  standing: Standing;
  results: RepoResult[];
  /** Weightiest first. */
  findings: Finding[];
}

/** Turns observations into findings and a verdict. Pure: the same observations give the same diagnosis. */
export function diagnose(observations: Observations, deeds: Deeds = NOTHING_DONE): Diagnosis {
  const standing = standingOf(observations);
  const asker = {
    endpoint: observations.inputs.endpoint,
    identity: standing.is === 'good' ? standing.identity : null,
    token: observations.token.chosen?.shape ?? null,
  };
  const results = observations.repos.map((observation, position) =>
    diagnoseRepo(subjectOf(observation, position, asker), standing),
  );
  const findings = inOrder([
    ...diagnoseNetwork(observations, standing, results).map(finding),
    ...diagnoseMissingToken(observations, results).map(finding),
    ...diagnoseToken(observations, standing, results).map(finding),
    ...results.flatMap((result) => result.findings),
    ...diagnoseRunner(observations, standing, deeds).map(finding),
  ]);
  const skipped = standing.is === 'absent' && observations.inputs.onMissingToken === 'skip';
  return { standing, results, findings, ...judge(findings, observations.inputs.failOn, skipped) };
}
