import { type Discovery, discover } from '../discovery/discovery.js';
import { FILE_KINDS } from '../discovery/file-kinds.js';
import { jobsOf } from '../job/job.js';
import type { WorkflowFacts } from '../runner/workflow/workflow-model.js';
import { openWorkspace } from '../runner/workspace/workspace-files.js';

/** Which repos the job's steps and its workspace name. Nothing of the workspace is run, and nothing is sent. */
export async function discoverRepos(
  workflow: WorkflowFacts | null,
  workspace: string | null,
): Promise<Discovery> {
  const isOfInterest = (path: string) => FILE_KINDS.some((kind) => kind.has(path));
  return discover(jobsOf(workflow), await openWorkspace(workspace, isOfInterest));
}
