/**
 * The workflow that this job is part of, as its own repository has it in the workspace. The files may be a
 * pull request's: they are read as text, within bounds, none of it is run, and none of it is sent anywhere.
 */
import type { Environment } from '../../model/environment-variables.js';
import { ReadingTime } from '../files/reading-time.js';
import { checkedOutCommit } from './commit.js';
import { parseWorkflow, type Surroundings } from './parse.js';
import { unread, type WorkflowFacts, type WorkflowFile } from './workflow-model.js';
import { textWithin } from './workflow-text.js';

/** More files than GitHub lets one run call. */
const MOST_FILES = 50;
/** Of all files together, in characters. */
const MOST_TEXT = 1024 * 1024;

const LATE = { problem: 'reading it took too long' };

/**
 * Reads the workflow file that the run began in and the reusable ones of this repository that it calls. Null
 * where the variables do not name one of this repository, or there is no workspace. Never throws.
 */
export async function observeWorkflow(
  environment: Environment,
  platform: NodeJS.Platform,
  time: ReadingTime = new ReadingTime(),
): Promise<WorkflowFacts | null> {
  const path = ownWorkflowPath(environment);
  const { GITHUB_WORKSPACE: workspace, GITHUB_JOB: job, GITHUB_REPOSITORY: repository } = environment;
  if (path === null || !workspace || !job || !repository) return null;
  const surroundings = { repository, shell: platform === 'win32' ? 'pwsh' : 'bash' };
  const [[top, ...called], commit] = await Promise.all([
    readAll(workspace, path, surroundings, time),
    time.within(() => checkedOutCommit(workspace), null),
  ]);
  const ran = environment.GITHUB_WORKFLOW_SHA || environment.GITHUB_SHA || null;
  return {
    job,
    step: environment.GITHUB_ACTION ?? '',
    action: environment.GITHUB_ACTION_REPOSITORY || null,
    isOtherCommit: commit !== null && ran !== null && commit !== ran,
    top,
    called,
  };
}

/** `owner/name/.github/workflows/ci.yml@refs/…`: the path, where owner and name are those of this repository. */
function ownWorkflowPath({ GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY }: Environment): string | null {
  const [, repository, path] =
    /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/\\@]+\.ya?ml)@/.exec(GITHUB_WORKFLOW_REF ?? '') ?? [];
  const isOwn = repository?.toLowerCase() === GITHUB_REPOSITORY?.toLowerCase();
  return isOwn ? (path ?? null) : null;
}

/** The file, and after it every file that is called from there. */
async function readAll(
  workspace: string,
  path: string,
  surroundings: Surroundings,
  time: ReadingTime,
): Promise<[WorkflowFile, ...WorkflowFile[]]> {
  let left = MOST_TEXT;
  const read = async (one: string) => {
    const file = await time.within(() => textWithin(workspace, one), LATE);
    if ('problem' in file) return unread(one, file.problem);
    left -= file.text.length;
    if (left < 0) return unread(one, 'it is too large');
    return time.within(() => parseWorkflow(file.text, one, surroundings), unread(one, LATE.problem));
  };
  const top = await read(path);
  const files = new Map([[path, top]]);
  let last = [top];
  while (last.length > 0) {
    const wanted = last.flatMap(({ jobs }) => jobs.flatMap(({ call }) => call?.path ?? []));
    const fresh = [...new Set(wanted)].filter((one) => !files.has(one)).slice(0, MOST_FILES - files.size);
    last = await Promise.all(fresh.map(read));
    for (const file of last) files.set(file.path, file);
  }
  files.delete(path);
  return [top, ...files.values()];
}
