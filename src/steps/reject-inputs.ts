import { settle } from '../actions/exit.js';
import { unusableInputs, workflowMatters } from '../causes/inputs/unusable-inputs.js';
import type { Environment } from '../model/environment-variables.js';
import { hostOf } from '../model/host.js';
import { inputVariable, unknownInputVariables } from '../model/input-variables.js';
import { DEFAULT_CHECK_NAME } from '../model/inputs.js';
import type { Secret } from '../model/secret.js';
import { causesPage } from '../report/documentation.js';
import { invalidInputsReport } from '../report/invalid-inputs.js';
import { type Places, publish } from '../report/publish.js';
import { redactor } from '../report/redact.js';
import { observeEvent } from '../runner/event.js';
import { observeWorkflow } from '../runner/workflow/workflow.js';
import type { UnusableInputs } from './start.js';

/** With inputs that cannot be used, what they say about where to report is not relied on. */
const ONLY_SUMMARY: Places = {
  summary: 'true',
  checkRun: false,
  checkName: DEFAULT_CHECK_NAME,
  comment: 'never',
  issue: 'never',
  githubToken: null,
  headSha: '',
  pullRequest: null,
  fork: null,
  isRoutine: false,
};

/**
 * The whole run where inputs cannot be used: nothing is asked and nothing is changed. Of the runner at most the workflow
 * is read, for the line to correct; that loads `yaml`, so it is done only if a line can be shown. `own` are the job's
 * own credentials.
 */
export async function rejectInputs(
  { problems, tokenSources, endpoint }: UnusableInputs,
  own: readonly Secret[],
  environment: Environment,
): Promise<void> {
  const host = hostOf(environment);
  const unknown = unknownInputVariables(environment);
  // A token that is exchanged takes the place of a stored one.
  const isStored = (environment[inputVariable('oidc-resource')] ?? '').trim() === '';
  const isTokenBad = isStored && tokenSources.checked?.format.malformation != null;
  const isTextNeeded = isTokenBad || workflowMatters(problems, unknown);
  const workflow = isTextNeeded ? await observeWorkflow(environment, process.platform) : null;
  const token = isTokenBad
    ? {
        inputs: { endpoint },
        runner: { host, event: await observeEvent(environment), tokenSources, workflow },
      }
    : null;
  const findings = unusableInputs(problems, { host, workflow, unknownInputs: unknown }, token);
  const report = invalidInputsReport(findings, causesPage(environment));
  await publish(redactor(own, environment.HOME)(report), ONLY_SUMMARY, environment);
  settle(true);
}
