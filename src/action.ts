import type { Beginning } from './beginning.js';
import { diagnose } from './diagnose/diagnose.js';
import { connectingWithin } from './hub-clients.js';
import { maskSecrets } from './masking.js';
import { observeWorkflow } from './observe/workflow.js';
import { foreignSecrets, observe } from './observing.js';
import { causesPage } from './report/documentation.js';
import { invalidInputsReport } from './report/invalid-inputs.js';
import { type Places, publish } from './report/publish.js';
import { redactor } from './report/redact.js';
import { buildReport } from './report/report.js';
import { exportToken } from './runner.js';
import { shield } from './shielding.js';
import { waitForAccess } from './waiting-for-access.js';

type Environment = Readonly<Record<string, string | undefined>>;

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
 * The plot: inputs, observe, diagnose, act, report. Everything that is concluded is concluded from the
 * observations; everything that is shown is shown from the report.
 */
export async function run({ own, debug, begun }: Beginning, environment: Environment): Promise<void> {
  if (!begun.ok) {
    const workflow = await observeWorkflow(environment, process.platform);
    const report = invalidInputsReport(begun.problems, causesPage(environment), workflow);
    return publish(redactor(own, environment.HOME)(report), true, ONLY_SUMMARY, environment);
  }

  const { inputs, token, first } = begun;
  const { hub } = first;
  try {
    const connectTo = connectingWithin(inputs.timeoutSeconds, debug);
    const observations = await observe(begun, environment, connectTo);
    const asked = await waitForAccess(observations, first.secret, debug);
    const foreign = foreignSecrets(observations);
    maskSecrets(foreign);
    debug?.hide(foreign);
    debug?.observed(observations);
    debug?.asked(hub.asked + asked);
    const redact = redactor([...own, ...foreign], environment.HOME);

    const deeds = await shield(observations, environment);
    const diagnosis = diagnose(observations, deeds);
    if (inputs.exportToken) exportToken(diagnosis.standing, token);

    const report = buildReport(
      {
        observations,
        diagnosis,
        deeds,
        causesPage: causesPage(environment),
        requests: hub.asked + asked,
      },
      redact,
    );
    const { headSha, pullRequest, fork } = observations.event;
    await publish(report, diagnosis.stepFails, { ...inputs, headSha, pullRequest, fork }, environment);
  } finally {
    await hub.close();
  }
}
