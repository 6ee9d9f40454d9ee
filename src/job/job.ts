/**
 * In: the workflow files and composite actions of the repository, as they were read.
 * Out: `Job`, the one model of this job: its steps in order, what each of them gets, and what its commands do.
 * Knows: the words of workflows and of the commands in them. It has no opinion; what the text does not tell is unknown.
 */

import type { WorkflowFacts, WorkflowStep } from '../runner/workflow/workflow-model.js';
import { type PlacedStep, placedSteps } from './job-steps.js';
import { type CallPath, isThisAction, stepLocations } from './step-locations.js';
import { endsOf, type Timing, timingOf } from './timing.js';

/** One step of this job. */
export interface JobStep extends PlacedStep {
  /** When it runs, as seen from the check. */
  readonly runs: Timing;
}

/** This job, by one way that leads to it. */
export interface Job {
  readonly callPath: CallPath;
  /** In the order of the text. */
  readonly steps: readonly JobStep[];
  /** The check. */
  readonly own: JobStep;
  /** Whether every action of this repository that the steps use could be read. */
  readonly isWhole: boolean;
}

/**
 * This job by each way that may lead to this step: what is said of it must hold for all of them. Empty where the step
 * is not found in the text or is found twice, or the text is of another commit.
 */
export function jobsOf(workflow: WorkflowFacts | null): readonly Job[] {
  if (workflow === null) return [];
  const found = known.get(workflow) ?? findJobs(workflow);
  known.set(workflow, found);
  return found;
}

/** Rules ask for the same job again and again. */
const known = new WeakMap<WorkflowFacts, readonly Job[]>();

function findJobs(workflow: WorkflowFacts): Job[] {
  const jobs = stepLocations(workflow).map(({ callPath, step }) => jobWith(callPath, step, workflow.action));
  const found = jobs.filter((job) => job !== null);
  const [first] = found;
  const isOne = found.every(({ own }) => own.step === first?.own.step);
  return found.length === jobs.length && isOne ? found : [];
}

function jobWith(callPath: CallPath, step: WorkflowStep | null, action: string | null): Job | null {
  const { steps, isWhole } = placedSteps(callPath);
  const isOwn = (one: PlacedStep) => one.step === step;
  // In a composite action the check is a step of another file.
  const isInAction = (one: PlacedStep) => one.step.uses !== null && isThisAction(one.step.uses, action);
  const [at, ...others] = indexesOf(steps, steps.some(isOwn) ? isOwn : isInAction);
  const own = steps[at ?? -1];
  if (at === undefined || own === undefined || others.length > 0) return null;
  const ends = endsOf(callPath.job.steps);
  const timed = steps.map((one, index): JobStep => {
    const within = index === at ? 'itself' : index < at ? 'before' : 'after';
    const runs = one.position === own.position ? within : timingOf(one.position, own.position, ends);
    return { ...one, runs };
  });
  return { callPath, steps: timed, own: { ...own, runs: 'itself' }, isWhole };
}

function indexesOf<Item>(items: readonly Item[], isWanted: (item: Item) => boolean): number[] {
  return items.flatMap((item, index) => (isWanted(item) ? [index] : []));
}
