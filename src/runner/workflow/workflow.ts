/**
 * The workflow that this job is part of, as its own repository has it in the workspace. The files may be a
 * pull request's: they are read as text, within bounds, none of it is run, and none of it is sent anywhere.
 */
import type { Environment } from '../../model/environment-variables.js';
import { ReadingTime } from '../files/reading-time.js';
import { checkedOutCommit } from './commit.js';
import { localActionFolder } from './local-actions.js';
import { parseAction, parseWorkflow, type Surroundings, surroundingsOfCalled } from './parse.js';
import {
  type LocalAction,
  unread,
  unreadAction,
  type WorkflowFacts,
  type WorkflowFile,
  type WorkflowStep,
} from './workflow-model.js';
import { type FileText, MISSING, textWithin } from './workflow-text.js';

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
  const surroundings = { repository, shell: platform === 'win32' ? 'pwsh' : 'bash', job };
  const reader = new WorkflowReader(workspace, surroundings, time);
  const [[top = unread(path, LATE.problem), ...called], commit] = await Promise.all([
    reader.workflows(path),
    time.within(() => checkedOutCommit(workspace), null),
  ]);
  const steps = [top, ...called]
    .flatMap(({ jobs }) => jobs)
    .filter(({ id }) => id.toLowerCase() === job.toLowerCase())
    .flatMap((one) => one.steps);
  const ran = environment.GITHUB_WORKFLOW_SHA || environment.GITHUB_SHA || null;
  return {
    job,
    step: environment.GITHUB_ACTION ?? '',
    action: environment.GITHUB_ACTION_REPOSITORY || null,
    isOtherCommit: commit !== null && ran !== null && commit !== ran,
    top,
    called,
    actions: await reader.actions(steps),
  };
}

/** `owner/name/.github/workflows/ci.yml@refs/…`: the path, where owner and name are those of this repository. */
function ownWorkflowPath({ GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY }: Environment): string | null {
  const [, repository, path] =
    /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/\\@]+\.ya?ml)@/.exec(GITHUB_WORKFLOW_REF ?? '') ?? [];
  const isOwn = repository?.toLowerCase() === GITHUB_REPOSITORY?.toLowerCase();
  return isOwn ? (path ?? null) : null;
}

/** Reads files of the workspace, all of them within the same bounds. */
class WorkflowReader {
  readonly #workspace: string;
  #surroundings: Surroundings;
  readonly #time: ReadingTime;
  #left = MOST_TEXT;

  constructor(workspace: string, surroundings: Surroundings, time: ReadingTime) {
    this.#workspace = workspace;
    this.#surroundings = surroundings;
    this.#time = time;
  }

  /** The file, and after it every file that is called from there. */
  async workflows(path: string): Promise<WorkflowFile[]> {
    return this.#follow(
      [path],
      async (one) => {
        const file = await this.#workflow(one);
        if (one === path) this.#surroundings = surroundingsOfCalled(file, this.#surroundings);
        return file;
      },
      ({ jobs }) => jobs.flatMap(({ call }) => call?.path ?? []),
    );
  }

  /** The local actions that these steps use, and those that their own steps use. */
  async actions(steps: readonly WorkflowStep[]): Promise<LocalAction[]> {
    const foldersIn = (all: readonly WorkflowStep[]) =>
      all.flatMap(({ uses }) => localActionFolder(uses) ?? []);
    return this.#follow(
      foldersIn(steps),
      (folder) => this.#action(folder),
      (action) => foldersIn(action.steps),
    );
  }

  /** What is found from the first names on, each read once, in order. */
  async #follow<Found>(
    first: readonly string[],
    read: (name: string) => Promise<Found>,
    next: (found: Found) => string[],
  ): Promise<Found[]> {
    const seen = new Set<string>();
    const found: Found[] = [];
    let wanted = [...first];
    while (wanted.length > 0) {
      const fresh = [...new Set(wanted)].filter((name) => !seen.has(name)).slice(0, MOST_FILES - seen.size);
      for (const name of fresh) seen.add(name);
      const more = await Promise.all(fresh.map(read));
      found.push(...more);
      wanted = more.flatMap(next);
    }
    return found;
  }

  async #workflow(path: string): Promise<WorkflowFile> {
    const file = await this.#text(path);
    if ('problem' in file) return unread(path, file.problem);
    return this.#time.within(
      () => parseWorkflow(file.text, path, this.#surroundings),
      unread(path, LATE.problem),
    );
  }

  async #action(folder: string): Promise<LocalAction> {
    for (const name of ['action.yml', 'action.yaml']) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const file = await this.#text(path);
      if ('problem' in file) {
        if (file.problem === MISSING) continue;
        return unreadAction(folder, path, file.problem);
      }
      return this.#time.within(
        () => parseAction(file.text, folder, path),
        unreadAction(folder, path, LATE.problem),
      );
    }
    return unreadAction(folder, null, MISSING);
  }

  async #text(path: string): Promise<FileText> {
    const file = await this.#time.within(() => textWithin(this.#workspace, path), LATE);
    if ('problem' in file) return file;
    this.#left -= file.text.length;
    return this.#left < 0 ? { problem: 'it is too large' } : file;
  }
}
