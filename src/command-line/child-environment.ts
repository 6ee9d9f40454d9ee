/** The variables with which the action's bundle is started from a terminal. */
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, relative } from 'node:path';
import { parseEndpoint } from '../model/endpoint.js';
import type { Environment } from '../model/environment-variables.js';
import { hostOf } from '../model/host.js';
import { type InputName, inputVariable } from '../model/input-variables.js';

/** Files in which the runner reads what a step says: here they are the command's own. */
const RUNNER_FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'] as const;
export type RunnerFiles = Readonly<Record<(typeof RUNNER_FILES)[number], string>>;

export interface ChildOptions {
  readonly inputs: Readonly<Partial<Record<InputName, string>>>;
  readonly files: RunnerFiles;
  /** A folder that only this user can enter. */
  readonly temp: string;
  readonly workspace: string;
  readonly isColoured: boolean;
}

/** Everything that the shell has, without what belongs to another step of a workflow. */
export function environmentFor(environment: Environment): Environment {
  const foreign = new Set<string>(RUNNER_FILES);
  const kept = Object.entries(environment).filter(
    ([name]) => !/^(?:INPUT|STATE)_/i.test(name) && !foreign.has(name.toUpperCase()),
  );
  return Object.fromEntries(kept);
}

/** The main step's variables: its inputs, and files of the command's own in place of the runner's. */
export function childEnvironment(
  environment: Environment,
  { inputs, files, temp, workspace, isColoured }: ChildOptions,
): Environment {
  const given = Object.entries(inputs).map(([name, value]) => [inputVariable(name), value] as const);
  return {
    ...environmentFor(environment),
    ...Object.fromEntries(given),
    ...files,
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: environment.GITHUB_WORKSPACE || (isAroundHome(environment, workspace) ? '' : workspace),
    // The action writes into a pipe, and cannot know where that leads.
    FORCE_COLOR: isColoured ? '1' : '0',
  };
}

/**
 * Whether somebody is in the folder of their home, or in one above it. Nothing there is a checkout in which others write,
 * and their own logins lie in it: it is no workspace.
 */
function isAroundHome(environment: Environment, folder: string): boolean {
  if (hostOf(environment) !== 'terminal') return false;
  const way = relative(realPathOf(folder), realPathOf(environment.HOME || homedir()));
  return !way.startsWith('..') && !isAbsolute(way);
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * The Hub that the shell names. Who sets `HF_ENDPOINT` on their own machine has named it themselves; in CI it may have
 * come with an image or a project's settings, so there only `--endpoint` confirms that the token may be sent there. What
 * is no address is left to the action, which says so by the name of the variable.
 */
export function ownEndpoint(environment: Environment): string | null {
  const endpoint = environment.HF_ENDPOINT?.trim() ?? '';
  const isUsable = endpoint !== '' && parseEndpoint(endpoint, 'input') !== null;
  return isUsable && hostOf(environment) === 'terminal' ? endpoint : null;
}
