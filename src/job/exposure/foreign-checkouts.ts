import {
  FOREIGN_EVENTS,
  type ForeignEvent,
  type WorkflowFacts,
} from '../../runner/workflow/workflow-model.js';
import { shellValue } from '../environment-writes.js';
import type { Job, JobStep } from '../job.js';
import { type JobCommand, jobCommands, within } from '../job-commands.js';
import type { Place } from '../variables.js';
import { isCommit, isForeign, isNumber, PULL_REF } from './foreign-refs.js';
import { isOpen } from './open-conditions.js';
import { isJobOpen, looksWho } from './open-jobs.js';
import { runsFilesOf } from './runs-files.js';

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

/** Kinds of an event that the author of a pull request brings about. */
const OWN_TYPES = /^(?:opened|synchronize|reopened|edited|ready_for_review|created|completed|requested)$/;
/** What commands under a condition of the shell ask where they are for some events or people only. */
const ASKS_WHY = /event_name|actor|fork|head\.repo|author|label/i;

/**
 * What the job does with a pull request of anybody; null where its text does not prove it, or something in it may keep
 * strangers out: a condition, an environment that may ask for a review, a step that looks who it is.
 */
export function foreignCode(job: Job, { top, called }: WorkflowFacts): ForeignCode | null {
  for (const event of FOREIGN_EVENTS) {
    const kinds = top.eventTypes[event];
    if (!top.events.includes(event) || (kinds !== undefined && !kinds.some((kind) => OWN_TYPES.test(kind))))
      continue;
    if (!isJobOpen(job, event, called)) continue;
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
    if (looksWho(step.step)) return null;
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
    if (isSwitch && (isFetched || words.some((text) => readsCommit(text, command, step, event))))
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
    isNumber(event, context, name),
  );
}

function readsCommit(
  text: string,
  { line }: JobCommand,
  { layers, scope }: JobStep,
  event: ForeignEvent,
): boolean {
  return shellValue(text, line, layers, scope).origins.some(({ context, name }) =>
    isCommit(event, context, name),
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
