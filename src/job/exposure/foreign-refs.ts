import { referencesIn } from '../../runner/workflow/expressions.js';
import type { ForeignEvent, WorkflowStep } from '../../runner/workflow/workflow-model.js';
import type { Job, JobStep } from '../job.js';
import { type Origin, originOf } from '../variables.js';
import { bareExpression, isOpenExpression, isOtherEvent, splitAt } from './open-conditions.js';

/** What of an event is a pull request's own commit, and the repository that it comes from. */
const COMMITS: Record<ForeignEvent, RegExp> = {
  pull_request_target: /^event\.pull_request\.(?:head\.sha|merge_commit_sha)$/i,
  issue_comment: /^never$/,
  workflow_run: /^event\.workflow_run\.pull_requests(?:\.|$)/i,
};
const NUMBERS: Record<ForeignEvent, RegExp> = {
  pull_request_target: /^event\.(?:pull_request\.)?number$/i,
  issue_comment: /^event\.issue\.number$/i,
  workflow_run: /^event\.workflow_run\.pull_requests(?:\.|$)/i,
};
const REPOSITORIES: Record<ForeignEvent, RegExp> = {
  pull_request_target: /^event\.pull_request\.head\.repo\.\w+$/i,
  issue_comment: /^never$/,
  workflow_run: /^event\.workflow_run\.head_repository\.\w+$/i,
};
/** The commit of a run of whatever event: a pull request's, if only runs of pull requests get as far as this. */
const RUN_COMMIT = /^event\.workflow_run\.(?:head_sha|head_commit\.id)$/i;
const ONLY_PULL_REQUESTS = /github\.event\.workflow_run\.event\s*==\s*'pull_request(?:_target)?'/i;
export const PULL_REF = /\bpull\//;
/** The name of a pull request's commit, or the commit itself, as scripts pass it on. */
const PASSED =
  /\bpull\/\$\{\{\s*github\.event\.(?:[\w.]+\.)?number\b|\$\{\{\s*github\.event\.pull_request\.head\.sha\s*\}\}/i;
/** Whether a checkout has a commit of the pull request, or its repository. */
export function isForeign(step: JobStep, event: ForeignEvent, job: Job): boolean {
  const { ref = '', repository = '' } = step.step.settings;
  if (
    originsIn(repository, step, event).some(({ context, name }) => isOf(REPOSITORIES[event], context, name))
  )
    return true;
  if (repository !== '' && !/^\$\{\{\s*github\.repository\s*\}\}$/.test(repository)) return false;
  return originsIn(ref, step, event).some((origin) => {
    const { context, name } = origin;
    if (isCommit(event, context, name) || isPassedOutput(origin, event, job)) return true;
    if (event === 'workflow_run' && isOf(RUN_COMMIT, context, name)) return isOnlyOfPullRequests(step, job);
    const variable = /^\s*\$\{\{\s*env\.(\w+)\s*\}\}\s*$/.exec(ref)?.[1];
    const isNamed = PULL_REF.test(ref) || (variable !== undefined && isPassed(stepsOf(job), variable, event));
    return isNamed && isNumber(event, context, name);
  });
}

/** What a text of `with:` comes to on this event; nothing where the expression does not tell. */
function originsIn(text: string, { step, scope }: JobStep, event: string): readonly Origin[] {
  const read = (value: string) => originOf({ line: step.line, ...referencesIn(value) }, scope).origins;
  const expression = /^\s*\$\{\{/.test(text) ? bareExpression(text) : null;
  const origins = expression === null ? read(text) : read(`\${{ ${chosen(expression, event) ?? ''} }}`);
  return origins.some(({ context, name }) => context === 'github' && name === 'event_name') ? [] : origins;
}

/** Of `condition && value || other` the one that this event takes; null where that is not clear. */
function chosen(expression: string, event: string): string | null {
  for (const alternative of splitAt(expression, '||')) {
    const conditions = splitAt(alternative, '&&');
    const value = conditions.pop()?.trim() ?? '';
    if (conditions.some((term) => isOtherEvent(term, event))) continue;
    // Nobody gives inputs to a run of these events.
    if (/^(?:github\.event\.)?inputs\./.test(value) && conditions.length === 0) continue;
    return conditions.every((term) => isOpenExpression(term, event)) ? value : null;
  }
  return null;
}

function isOnlyOfPullRequests(step: JobStep, { callPath }: Job): boolean {
  const around = [step.step, callPath.job, ...callPath.calls.map((caller) => caller.job)];
  return around.some(
    ({ condition }) => condition !== null && !condition.includes('||') && ONLY_PULL_REQUESTS.test(condition),
  );
}

/** Whether a script sets a variable or an output of this name to a pull request's commit, whatever the job's other events. */
function isPassed(steps: readonly WorkflowStep[], name: string, event: ForeignEvent): boolean {
  return steps.some(({ commands }) => {
    const all = commands ?? [];
    const texts = all.flatMap(({ words }) => words.map(({ text }) => text));
    const isByEvent = texts.some((text) => text.includes('event_name'));
    if (isByEvent && !texts.includes(event)) return false;
    return (
      texts.some((text) => text.startsWith(`${name}=`) && PASSED.test(text)) ||
      all.some(({ assignments }) =>
        assignments.some((one) => one.name === name && PASSED.test(one.value.text)),
      )
    );
  });
}

/** Whether an output of an earlier step or job is a pull request's commit, by the script that sets it. */
function isPassedOutput({ context, name }: Origin, event: ForeignEvent, job: Job): boolean {
  const [id, outputs, output] = name?.split('.') ?? [];
  if (outputs !== 'outputs' || output === undefined) return false;
  const steps = context === 'steps' ? stepsOf(job).filter((step) => step.id === id) : [];
  if (isPassed(steps, output, event)) return true;
  const needed = context === 'needs' ? job.callPath.file.jobs.find((one) => one.id === id) : undefined;
  return needed !== undefined && isPassed(needed.steps, output, event);
}

function stepsOf({ steps }: Job): WorkflowStep[] {
  return steps.map(({ step }) => step);
}

export function isCommit(event: ForeignEvent, context: string, name: string | null): boolean {
  return isOf(COMMITS[event], context, name);
}

export function isNumber(event: ForeignEvent, context: string, name: string | null): boolean {
  return isOf(NUMBERS[event], context, name);
}

function isOf(names: RegExp, context: string, name: string | null): boolean {
  return context === 'github' && name !== null && names.test(name);
}
