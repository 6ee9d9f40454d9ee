import type { WorkflowFacts } from '../../runner/workflow/workflow-model.js';
import { jobsOf } from '../job.js';
import { type JobCommand, jobCommands, within } from '../job-commands.js';
import { LOCKS } from './hub-environments.js';
import { environmentOf, installCommand } from './install-commands.js';

const MOST_FILES = 20;

/** The files that the job's commands install from, by their paths in the workspace, as far as their words tell. */
export function installFiles(workflow: WorkflowFacts | null): string[] {
  const found = new Set<string>();
  for (const job of jobsOf(workflow)) {
    for (const step of job.steps) {
      for (const command of jobCommands(step)) {
        for (const path of namedBy(command)) {
          const at = command.folder === null ? null : within(command.folder, path);
          if (at !== null && at !== '' && found.size < MOST_FILES) found.add(at);
        }
      }
    }
  }
  return [...found];
}

function namedBy(one: JobCommand): string[] {
  // What is locked matters only to a command of the client.
  if (/^(?:hf|huggingface-cli)$/.test(one.program)) {
    const lock = LOCKS.get(environmentOf(one));
    return lock === undefined ? [] : [lock];
  }
  const install = installCommand(one);
  if (install === null) return [];
  return [
    ...install.requirementFiles,
    ...install.constraintFiles,
    ...install.projects.map((path) => `${path}/pyproject.toml`),
  ];
}
