import { type Discovery, discover } from '../discovery/discovery.js';
import { FILE_KINDS } from '../discovery/file-kinds.js';
import { type PlacedStep, placedSteps } from '../job/job-steps.js';
import { isThisAction, ownJob } from '../job/step-locations.js';
import type { WorkflowFacts } from '../runner/workflow/workflow-model.js';
import { openWorkspace } from '../runner/workspace/workspace-files.js';

/** Which repos the job's steps and its workspace name. Nothing of the workspace is run, and nothing is sent. */
export async function discoverRepos(
  workflow: WorkflowFacts | null,
  workspace: string | null,
): Promise<Discovery> {
  const isOfInterest = (path: string) => FILE_KINDS.some((kind) => kind.has(path));
  const files = await openWorkspace(workspace, isOfInterest);
  return discover(otherSteps(workflow), workflow?.isOtherCommit === false, files);
}

/** The steps of this job, by each way that leads to it, without the checks. */
function otherSteps(workflow: WorkflowFacts | null): PlacedStep[] {
  const steps = new Map<PlacedStep['step'], PlacedStep>();
  for (const callPath of ownJob(workflow)?.callPaths ?? []) {
    for (const placed of placedSteps(callPath).steps) {
      const { uses } = placed.step;
      if (uses === null || !isThisAction(uses, workflow?.action ?? null)) steps.set(placed.step, placed);
    }
  }
  return [...steps.values()];
}
