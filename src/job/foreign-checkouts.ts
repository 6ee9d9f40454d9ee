import { referencesIn } from '../runner/workflow/expressions.js';
import type { WorkflowJob, WorkflowStep } from '../runner/workflow/workflow-model.js';
import { shellValue } from './environment-writes.js';
import type { Job, JobStep } from './job.js';
import { type JobCommand, jobCommands, within } from './job-commands.js';
import { bareExpression, isOpen, isOpenExpression, isOtherEvent, splitAt } from './open-conditions.js';
import { runsFilesOf } from './runs-files.js';
import { type Origin, originOf, type Place } from './variables.js';

/** The events that run with the repository's secrets, and for pull requests of anybody. */
export const FOREIGN_EVENTS = ['pull_request_target', 'issue_comment', 'workflow_run'] as const;
export type ForeignEvent = (typeof FOREIGN_EVENTS)[number];

/** Where the job checks out a pull request of anybody, and where it runs what it has checked out. */
export interface ForeignCode {
  readonly event: ForeignEvent;
  readonly checkout: Place;
  readonly run: Place;
}

interface Checkout {
  readonly place: Place;
  readonly folder: string;
}

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
const PULL_REF = /\bpull\//;
/** Kinds of an event that the author of a pull request brings about. */
const OWN_TYPES = /^(?:opened|synchronize|reopened|edited|ready_for_review|created|completed|requested)$/;
/** What a step says that looks who it is: it may stop the job for strangers. */
const LOOKS_WHO =
  /permission|collaborator|association|member|authori[sz]|trust|approv|allow|maintainer|actor|fork|author|label/i;
/** What commands under a condition of the shell ask where they are for some events or people only. */
const ASKS_WHY = /event_name|actor|fork|head\.repo|author|label/i;

/**
 * What the job does with a pull request of anybody; null where its text does not prove it, or something in it may keep
 * strangers out: a condition, an environment that may ask for a review, a step that looks who it is.
 */
export function foreignCode(
  job: Job,
  types: Readonly<Record<string, readonly string[]>>,
  events: readonly string[],
): ForeignCode | null {
  for (const event of FOREIGN_EVENTS) {
    const kinds = types[event];
    if (!events.includes(event) || (kinds !== undefined && !kinds.some((kind) => OWN_TYPES.test(kind))))
      continue;
    if (!isJobOpen(job, event)) continue;
    const found = foreignCodeOn(event, job);
    if (found !== null) return found;
  }
  return null;
}

function foreignCodeOn(event: ForeignEvent, job: Job): ForeignCode | null {
  let there: Checkout | null = null;
  for (const step of job.steps) {
    const isForAll = isOpen(step.step, event);
    const mayRun = isForAll && step.runs !== 'itself';
    if (there !== null && mayRun) {
      const run = runIn(there, step, job);
      if (run !== null) return { event, checkout: there.place, run };
    }
    if (there === null && looksWho(step.step)) return null;
    if (step.step.uses === 'actions/checkout') {
      const folder = within('', step.step.settings.path ?? '');
      if (folder !== null && isForAll && isForeign(step, event, job))
        there = { place: checkoutPlace(step), folder };
      else if (there?.folder === folder) there = null;
    }
    const fetched = isForAll ? fetchedBy(step, event) : null;
    if (fetched === null) continue;
    there = fetched;
    const run = runIn(there, step, job, fetched.place.line);
    if (run !== null) return { event, checkout: there.place, run };
  }
  return null;
}

/** Whether nothing around the job's steps may keep strangers out of it. */
function isJobOpen({ callPath: { file, job, calls }, own }: Job, event: ForeignEvent): boolean {
  const around = [
    ...calls.map((caller) => ({ jobs: caller.file.jobs, job: caller.job })),
    { jobs: file.jobs, job },
  ];
  return isOpen(own.step, event) && around.every((one) => isChainOpen(one.job, one.jobs, event, new Set()));
}

function isChainOpen(
  job: WorkflowJob,
  jobs: readonly WorkflowJob[],
  event: string,
  seen: Set<string>,
): boolean {
  if (job.environment !== null || !isOpen(job, event)) return false;
  return job.needs.every((id) => {
    const needed = jobs.find((one) => one.id === id);
    if (needed === undefined || needed.call !== null) return false;
    if (seen.has(id)) return true;
    seen.add(id);
    return !needed.steps.some(looksWho) && isChainOpen(needed, jobs, event, seen);
  });
}

function looksWho({ uses, commands, settings }: WorkflowStep): boolean {
  const texts = [
    uses ?? '',
    settings.script ?? '',
    ...(commands ?? []).flatMap(({ words }) => words.map(({ text }) => text)),
  ];
  return texts.some((text) => LOOKS_WHO.test(text));
}

/** Whether a checkout has a commit of the pull request, or its repository. */
function isForeign(step: JobStep, event: ForeignEvent, job: Job): boolean {
  const { ref = '', repository = '' } = step.step.settings;
  if (
    originsIn(repository, step, event).some(({ context, name }) => isOf(REPOSITORIES[event], context, name))
  )
    return true;
  if (repository !== '' && !/^\$\{\{\s*github\.repository\s*\}\}$/.test(repository)) return false;
  return originsIn(ref, step, event).some(({ context, name }) => {
    if (isOf(COMMITS[event], context, name)) return true;
    if (event === 'workflow_run' && isOf(RUN_COMMIT, context, name)) return isOnlyOfPullRequests(step, job);
    return isOf(NUMBERS[event], context, name) && (PULL_REF.test(ref) || namesPull(job, event));
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

/** Whether a script of the job makes the name of a pull request's commit: `refs/pull/${{ github.event.number }}/merge`. */
function namesPull({ steps }: Job, event: ForeignEvent): boolean {
  return steps.some(({ step }) => {
    const texts = (step.commands ?? []).flatMap(({ words }) => words.map(({ text }) => text));
    const isByEvent = texts.some((text) => text.includes('event_name'));
    return (
      texts.some((text) => /\bpull\/\$\{\{\s*github\.event\./.test(text)) &&
      (!isByEvent || texts.some((text) => text === event))
    );
  });
}

/** A checkout by command: `gh pr checkout`, or git. */
function fetchedBy(step: JobStep, event: ForeignEvent): Checkout | null {
  let isFetched = false;
  for (const command of jobCommands(step)) {
    const { program, args, folder } = command;
    if (command.command.isGuarded || folder === null) continue;
    const words = args.map(({ text }) => text);
    const place = { file: step.file, line: command.line };
    if (program === 'gh' && words[0] === 'pr' && words[1] === 'checkout' && event !== 'workflow_run')
      return { place, folder };
    if (program !== 'git') continue;
    if (words[0] === 'fetch' || words[0] === 'pull')
      isFetched ||= words.some((text) => readsPull(text, command, step, event));
    const isSwitch = /^(?:checkout|switch|merge|reset|pull)$/.test(words[0] ?? '');
    if (isSwitch && (isFetched || words.some((text) => isCommit(text, command, step, event))))
      return { place, folder };
  }
  return null;
}

function readsPull(
  text: string,
  { line }: JobCommand,
  { layers, scope }: JobStep,
  event: ForeignEvent,
): boolean {
  if (!PULL_REF.test(text)) return false;
  return shellValue(text, line, layers, scope).origins.some(({ context, name }) =>
    isOf(NUMBERS[event], context, name),
  );
}

function isCommit(
  text: string,
  { line }: JobCommand,
  { layers, scope }: JobStep,
  event: ForeignEvent,
): boolean {
  return shellValue(text, line, layers, scope).origins.some(({ context, name }) =>
    isOf(COMMITS[event], context, name),
  );
}

/** The first line of a step, behind another one, that runs what was checked out; null where its text shows none. */
function runIn({ folder }: Checkout, step: JobStep, { callPath }: Job, behind = 0): Place | null {
  const { file } = step;
  // The actions of the repository are those of the checkout, too.
  const isAction = file !== callPath.file.path || /^[.$]\//.test(step.step.uses ?? '');
  if (isAction && folder === '' && behind === 0) return { file, line: step.step.line };
  const commands = jobCommands(step);
  const asksWhy = commands.some(({ command }) => command.words.some(({ text }) => ASKS_WHY.test(text)));
  const run = commands.find(
    (command) =>
      command.line > behind && !(command.command.isGuarded && asksWhy) && runsFilesOf(folder, command),
  );
  return run === undefined ? null : { file, line: run.line };
}

function checkoutPlace({ file, step }: JobStep): Place {
  const line = step.inputs.find(({ name }) => name.toLowerCase() === 'ref')?.line ?? step.line;
  return { file, line };
}

function isOf(names: RegExp, context: string, name: string | null): boolean {
  return context === 'github' && name !== null && names.test(name);
}
