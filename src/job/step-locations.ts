import type {
  LocalAction,
  WorkflowCall,
  WorkflowFacts,
  WorkflowFile,
  WorkflowJob,
  WorkflowStep,
} from '../runner/workflow/workflow-model.js';

/** A job that calls a reusable workflow, with the file it is in. */
export interface Caller {
  file: WorkflowFile;
  job: WorkflowJob;
  call: WorkflowCall;
}

/** One way from the file that the run began in to this job; the calls from the outermost to the one that has the job. */
export interface CallPath {
  calls: Caller[];
  file: WorkflowFile;
  job: WorkflowJob;
  /** The actions of this repository that its steps may use. */
  actions: readonly LocalAction[];
}

/** Where in the workflow's text this job may stand. */
export interface OwnJob {
  /** Every place that has the job. */
  callPaths: CallPath[];
  /** Calls of workflows that cannot be read here, and may have the job just as well. */
  unread: Caller[][];
}

/** Where this step may stand: a way to its job, and the step; null where no step is told from the others. */
export interface StepLocation {
  callPath: CallPath;
  step: WorkflowStep | null;
}

/** GitHub allows ten workflows in a row. */
const LONGEST_CHAIN = 10;
const MOST_CALL_PATHS = 200;

/** Each rule asks for it, and what is known of a way to the job is kept by the way. */
const known = new WeakMap<WorkflowFacts, OwnJob>();

/** Finds this job by its id. Null where the file that the run began in could not be read. */
export function ownJob(workflow: WorkflowFacts | null): OwnJob | null {
  if (workflow === null || workflow.top.problem !== null) return null;
  const own = known.get(workflow) ?? findOwnJob(workflow);
  known.set(workflow, own);
  return own;
}

function findOwnJob(workflow: WorkflowFacts): OwnJob {
  const found: OwnJob = { callPaths: [], unread: [] };
  const walk = (file: WorkflowFile, calls: Caller[]) => {
    for (const job of file.jobs) {
      if (found.callPaths.length + found.unread.length >= MOST_CALL_PATHS) return;
      const { call } = job;
      if (call === null) {
        // A job that calls another workflow runs nowhere itself, so it is never this one.
        if (sameId(job.id, workflow.job))
          found.callPaths.push({ calls, file, job, actions: workflow.actions });
        continue;
      }
      const further = [...calls, { file, job, call }];
      const called = workflow.called.find(({ path }) => path === call.path);
      if (called === undefined || called.problem !== null) found.unread.push(further);
      else if (further.length < LONGEST_CHAIN) walk(called, further);
    }
  };
  walk(workflow.top, []);
  return found;
}

/**
 * Where this step may be in the text: what is said of it must hold for all of these. Empty where the
 * text does not have the job, or is of another commit.
 */
export function stepLocations(workflow: WorkflowFacts | null): StepLocation[] {
  if (workflow === null || workflow.isOtherCommit) return [];
  const all = (ownJob(workflow)?.callPaths ?? []).flatMap((callPath): StepLocation[] => {
    const steps = ownSteps(workflow, callPath.job);
    return steps.length === 0 ? [{ callPath, step: null }] : steps.map((step) => ({ callPath, step }));
  });
  const told = all.filter(({ step }) => step !== null);
  return told.length === 0 ? all : told;
}

/** The steps of the job that may be this one, by the action they use and by the name GitHub gave this step. */
function ownSteps({ step: name, action }: WorkflowFacts, { steps }: WorkflowJob): WorkflowStep[] {
  const using = steps.filter(({ uses }) => uses !== null);
  const alike = using.filter(({ uses }) => isThisAction(uses ?? '', action));
  const named = using.filter(({ id }) => name !== '' && sameId(id, name));
  if (alike.length === 0) return named;
  const both = alike.filter((step) => named.includes(step));
  return both.length === 0 ? alike : both;
}

/** Whether a step uses this action, by what is written behind `uses:`. */
export function isThisAction(uses: string, action: string | null): boolean {
  if (/hf-auth-check/i.test(uses) || /^[.$]\/?$/.test(uses)) return true;
  const [owner, name] = uses.split('/');
  return action !== null && sameId(`${owner}/${name}`, action);
}

/** GitHub knows no letter case in ids. */
function sameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
