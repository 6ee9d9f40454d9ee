import { CHECK_SLACK_SECONDS, mustEndWithin, settle } from './actions/exit.js';
import { maskAlone, maskSecrets } from './actions/masks.js';
import { diagnose } from './causes/diagnose.js';
import { unusableInputs } from './causes/inputs/unusable-inputs.js';
import { assess } from './evidence/assessment.js';
import type { Environment } from './model/environment-variables.js';
import { unknownInputVariables } from './model/input-variables.js';
import { causesPage } from './report/documentation.js';
import { invalidInputsReport } from './report/invalid-inputs.js';
import { type Places, publish } from './report/publish.js';
import { redactor } from './report/redact.js';
import { buildReport } from './report/report.js';
import { observeWorkflow } from './runner/workflow/workflow.js';
import { cleanUp } from './steps/clean-up.js';
import { collect, foreignSecrets, tokensOfRepository } from './steps/collect.js';
import { connectingWithin } from './steps/hub-clients.js';
import { exportToken } from './steps/job-progress.js';
import type { Start } from './steps/start.js';
import { waitForAccess } from './steps/wait-for-access.js';

/** Credential helpers are asked many times to have one login removed, and GitHub's API may be slow. */
const CHANGES_AND_REPORT_SECONDS = 180;

/** With inputs that cannot be used, what they say about where to report is not relied on. */
const ONLY_SUMMARY: Places = {
  summary: true,
  checkRun: false,
  checkName: '',
  comment: 'never',
  githubToken: null,
  headSha: '',
  pullRequest: null,
  fork: null,
};

/**
 * The plot: inputs, collect, clean up, diagnose, report. Everything that is concluded is concluded from the
 * evidence; everything that is shown is shown from the report.
 */
export async function run({ own, debug, started }: Start, environment: Environment): Promise<void> {
  if (!started.ok) {
    const workflow = await observeWorkflow(environment, process.platform);
    const unknown = unknownInputVariables(environment);
    const findings = unusableInputs(started.problems, workflow, unknown);
    const report = invalidInputsReport(findings, causesPage(environment));
    await publish(redactor(own, environment.HOME)(report), ONLY_SUMMARY, environment);
    return settle(true);
  }

  const { inputs, token, first } = started;
  const { hub, secret } = first.asker;
  try {
    const connectTo = connectingWithin(inputs.timeoutSeconds, debug);
    const collected = await collect(started, environment, connectTo);
    mustEndWithin(inputs.waitForAccessSeconds + CHECK_SLACK_SECONDS);
    const { evidence, asked } = await waitForAccess(collected, secret, connectTo, debug);
    const foreign = foreignSecrets(evidence);
    maskSecrets(foreign);
    maskAlone(tokensOfRepository(evidence));
    debug?.hide(foreign);
    debug?.observed(evidence);
    debug?.asked(hub.asked + asked);
    const redact = redactor([...own, ...foreign], environment.HOME);

    mustEndWithin(CHANGES_AND_REPORT_SECONDS);
    const assessment = assess(evidence);
    const cleanup = await cleanUp(evidence, assessment, environment);
    const diagnosis = diagnose(evidence, cleanup, assessment);
    if (inputs.exportToken) exportToken(diagnosis.tokenStatus, token);

    const report = buildReport(
      {
        evidence,
        diagnosis,
        cleanup,
        causesPage: causesPage(environment),
        requests: hub.asked + asked,
      },
      redact,
    );
    const { headSha, pullRequest, fork } = evidence.runner.event;
    await publish(report, { ...inputs, headSha, pullRequest, fork }, environment);
    settle(diagnosis.stepFails);
  } finally {
    await hub.close();
  }
}
