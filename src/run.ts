import { CHECK_SLACK_SECONDS, mustEndWithin, settle } from './actions/exit.js';
import { maskAlone, maskSecrets } from './actions/masks.js';
import { diagnose } from './causes/diagnose.js';
import { assess } from './evidence/assessment.js';
import type { Endpoint } from './model/endpoint.js';
import type { Environment } from './model/environment-variables.js';
import type { Secret } from './model/secret.js';
import { causesPage } from './report/documentation.js';
import { publish } from './report/publish.js';
import { redactor } from './report/redact.js';
import { buildReport } from './report/report.js';
import { keepsHome } from './runner/environment.js';
import { cleanUp } from './steps/clean-up.js';
import { collect, foreignSecrets, tokensOfRepository } from './steps/collect.js';
import type { DebugLog } from './steps/debug-log.js';
import { connectingWithin } from './steps/hub-clients.js';
import { exportToken } from './steps/job-progress.js';
import type { Started } from './steps/start.js';
import { waitForAccess } from './steps/wait-for-access.js';

/** Credential helpers are asked many times to have one login removed, and GitHub's API may be slow. */
const CHANGES_AND_REPORT_SECONDS = 180;

/**
 * The plot: inputs, collect, clean up, diagnose, report. Everything that is concluded is concluded from the
 * evidence; everything that is shown is shown from the report.
 */
export async function run(
  started: Started,
  own: readonly Secret[],
  debug: DebugLog | null,
  environment: Environment,
): Promise<void> {
  const { inputs, tokenSources, first } = started;
  const { hub, secret } = first.asker;
  const checked = tokenSources.checked?.format.cleaned ?? null;
  const handedOver = keepsHome(environment) ? handOver(environment, inputs.endpoint, checked) : null;
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
    await handedOver;
    const cleanup = await cleanUp(evidence, assessment, environment);
    const diagnosis = diagnose(evidence, cleanup, assessment);
    if (inputs.exportToken) exportToken(diagnosis.tokenStatus, tokenSources);

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
    const { headSha, pullRequest, fork, isRoutine } = evidence.runner.event;
    // Whoever pasted a token into the wrong input must not find it in a summary or on a pull request.
    const checkName = redact(inputs.checkName);
    const places = { ...inputs, checkName, headSha, pullRequest, fork, isRoutine };
    await publish(report, places, environment);
    settle(diagnosis.stepFails);
  } finally {
    await hub.close();
  }
}

/** Where logins outlive the job, the post step is to know those that are there now. */
async function handOver(environment: Environment, endpoint: Endpoint, checked: Secret | null): Promise<void> {
  const { handOverLogins } = await import('./steps/left-logins.js');
  await handOverLogins(environment, endpoint, checked);
}
