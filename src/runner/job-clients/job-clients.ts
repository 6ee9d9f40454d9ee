/**
 * Which `huggingface_hub` the job is going to use, as far as its workspace or the machine tells. The workspace
 * may be a pull request's: its files are read as text, none of it is run, and no text of it is handed on but
 * versions. Never throws.
 */

import { readdir } from 'node:fs/promises';
import { basename, isAbsolute, join, resolve } from 'node:path';
import type { Environment } from '../../model/environment-variables.js';
import { LARGEST_FILE } from '../files/bounded-file.js';
import { ReadingTime } from '../files/reading-time.js';
import { isWithin } from '../files/ways-in.js';
import { fromCondaEnvironment } from './conda-environment.js';
import { fromPython, shownFolder } from './installed-python.js';
import type { JobClient } from './job-client.js';
import { fromPipfileLock, fromTomlLock } from './lock-files.js';
import { fromVirtualEnvironment } from './metadata-folders.js';
import { fromPyproject } from './pyproject.js';
import { fromRequirements } from './requirements.js';
import { workspaceText } from './workspace-text.js';

type Read = (text: string, where: string, isUp: () => boolean) => JobClient[] | Promise<JobClient[]>;

/** Lock files of large projects have some megabytes. */
export const LARGEST_LOCK_FILE = 16 * 1024 * 1024;

/** Environments of hundreds of packages stay below it; what is made to be slow to parse takes a second at most. */
const LARGEST_YAML = 64 * 1024;

const FILES: ReadonlyArray<readonly [RegExp, Read, largest?: number]> = [
  [/^(?:uv|poetry|pdm)\.lock$/, fromTomlLock, LARGEST_LOCK_FILE],
  [/^Pipfile\.lock$/, fromPipfileLock, LARGEST_LOCK_FILE],
  [/^(?:[\w.-]{0,40}[-_.])?requirements(?:[-_.][\w.-]{0,40})?\.txt$/, fromRequirements],
  [/^pyproject\.toml$/, fromPyproject],
  [/^environment\.ya?ml$/, fromCondaEnvironment, LARGEST_YAML],
];

const MOST_FILES = 20;
const MOST_TRACES = 50;

/**
 * What the files of the workspace and its virtual environment say, as far as the time goes; nothing is started. Of a
 * file that is cut nothing is concluded.
 */
export async function observeWorkspaceClients(
  environment: Environment,
  time: ReadingTime = new ReadingTime(),
): Promise<JobClient[]> {
  const workspace = environment.GITHUB_WORKSPACE || null;
  if (workspace === null) return [];
  const [pinned, installed] = await Promise.all([
    inFiles(workspace, time),
    time.within(() => inEnvironments(workspace, environment), []),
  ]);
  return [...installed, ...pinned].slice(0, MOST_TRACES);
}

/** What the Python on the path has installed; it is started for that, so only where the answer matters. */
export async function observeInstalledClients(environment: Environment): Promise<JobClient[]> {
  return fromPython(environment, environment.GITHUB_WORKSPACE || null);
}

async function inFiles(workspace: string, time: ReadingTime): Promise<JobClient[]> {
  const names = await time.within(() => readdir(workspace).catch(() => []), []);
  const known = names
    .sort()
    .flatMap((name) =>
      FILES.filter(([pattern]) => pattern.test(name)).map(([, read, largest]) => ({ name, read, largest })),
    )
    .slice(0, MOST_FILES);
  const found: JobClient[] = [];
  // One after the other, so that no more of them is in memory, and the clock is looked at between two.
  for (const { name, read, largest = LARGEST_FILE } of known) {
    const { text, isCut } = await time.within(() => workspaceText(join(workspace, name), largest), LATE);
    if (isCut) time.leaveOut(name);
    if (text === null) continue;
    const clients = await time.within(async () => read(text, name, () => time.isUp()), []);
    found.push(...clients.slice(0, MOST_TRACES));
  }
  return found;
}

const LATE = { text: null, isCut: false };

/** The environment that is active, else the one that tools make in the workspace. */
async function inEnvironments(workspace: string, environment: Environment): Promise<JobClient[]> {
  const named = [environment.VIRTUAL_ENV, environment.UV_PROJECT_ENVIRONMENT].flatMap((folder) =>
    folder ? [isAbsolute(folder) ? folder : resolve(workspace, folder)] : [],
  );
  for (const folder of [...named, join(workspace, '.venv'), join(workspace, 'venv')]) {
    const isOwn = await isWithin(workspace, join(folder, 'lib'));
    const where = isOwn ? shownFolder(workspace, folder) : `the virtual environment ${shownName(folder)}`;
    const found = await fromVirtualEnvironment(folder, where);
    if (found.length > 0) return found;
  }
  return [];
}

function shownName(folder: string): string {
  const name = basename(folder);
  return /^[\w.-]{1,60}$/.test(name) ? name : 'of the job';
}
