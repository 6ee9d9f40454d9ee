import * as core from '@actions/core';
import type { Inputs } from '../inputs.js';
import { checkRun, publishCheckRun } from './check-run.js';
import { logText } from './encode.js';
import type { Report } from './report.js';
import { renderSummary } from './summary.js';
import { lastLine } from './wording.js';

/** Where on GitHub the report is wanted, beside the run itself. */
export interface GitHubPlaces extends Pick<Inputs, 'checkRun' | 'checkName' | 'githubToken'> {
  /** `owner/name` of the repository that the run belongs to. */
  repository: string;
  /** The commit a check run belongs to. */
  headSha: string;
}

/** Publishes the report through GitHub's API where that is asked for. An extra: a refusal is a notice, never a failure. */
export async function publishOnGitHub(report: Report, places: GitHubPlaces): Promise<void> {
  if (!places.checkRun) return;
  const run = checkRun(
    { name: places.checkName, repository: places.repository, headSha: places.headSha },
    report.verdict,
    logText(lastLine(report)),
    renderSummary(report),
  );
  const refusal = await publishCheckRun(run, places.githubToken ?? '');
  if (refusal !== null) {
    core.notice(`The check run was not published: ${refusal}.`, { title: 'No check run' });
  }
}
