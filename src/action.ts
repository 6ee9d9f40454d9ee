import { debugLogFor } from './debug-log.js';
import { diagnose } from './diagnose/diagnose.js';
import { clientFor, connectingWithin } from './hub-clients.js';
import { readInputs } from './inputs.js';
import { observeSavedToken } from './observe/saved-tokens.js';
import { observeToken } from './observe/token.js';
import { observeWorkflow } from './observe/workflow.js';
import { foreignSecrets, observe } from './observing.js';
import { proxySecrets } from './proxy.js';
import { causesPage } from './report/documentation.js';
import { invalidInputsReport } from './report/invalid-inputs.js';
import { type Places, publish } from './report/publish.js';
import { redactor } from './report/redact.js';
import { buildReport } from './report/report.js';
import { exportToken, maskSecrets } from './runner.js';
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
export async function run(environment: Environment): Promise<void> {
  const read = readInputs(environment);
  const saved = await observeSavedToken(environment);
  const token = observeToken(read.token, environment, saved);
  const own = [
    ...token.held.flatMap(({ shape }) => [shape.raw, shape.cleaned]),
    ...proxySecrets(environment),
  ];
  maskSecrets(own);
  const debug = debugLogFor(environment);
  debug?.hide(own);
  if (!read.ok) {
    const workflow = await observeWorkflow(environment, process.platform);
    const report = redactor(
      own,
      environment.HOME,
    )(invalidInputsReport(read.problems, causesPage(environment), workflow));
    return publish(report, true, ONLY_SUMMARY, environment);
  }

  const { inputs } = read;
  const hub = clientFor(inputs, inputs.timeoutSeconds, debug);
  try {
    const connectTo = connectingWithin(inputs.timeoutSeconds, debug);
    const observations = await observe(inputs, token, environment, hub, connectTo);
    const asked = await waitForAccess(observations, inputs, debug);
    const foreign = foreignSecrets(observations);
    maskSecrets(foreign);
    debug?.hide(foreign);
    debug?.observed(observations);
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
