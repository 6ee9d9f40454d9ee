import type { Environment } from '../model/environment-variables.js';
import { fieldsOf } from '../model/fields.js';
import { readBoundedFile } from './files/bounded-file.js';

/** What the run's own event says about whether secrets are given to it. */
export interface EventFacts {
  readonly name: string;
  readonly actor: string;
  /**
   * For a pull request whose head lies in another repository: both names. The head is null when its
   * repository was deleted. Null for every other event.
   */
  readonly fork: { readonly head: string | null; readonly base: string } | null;
  /** Whether the run's own repository is a fork of another one, whose secrets it does not have. */
  readonly isInFork: boolean;
  /** Whether the run is Dependabot's and so reads Dependabot's secrets. */
  readonly isDependabot: boolean;
  /** The commit that people look at: a pull request's own, since its run is of a merge commit. */
  readonly headSha: string;
  /** The number of the pull request that the run is of; null for every other event. */
  readonly pullRequest: number | null;
  /**
   * Whether the run is of the default branch and of nobody's change: a scheduled one, or one that was started by hand.
   */
  readonly isRoutine: boolean;
  /** Whether the run's repository is public for certain. */
  readonly isPublic: boolean;
}

/** GitHub's own limit for a payload is 25 MB. */
const LARGEST_PAYLOAD = 32 * 1024 * 1024;

/** Events that run for pull requests without the base repository's secrets when the head is a fork. */
const FORK_EVENTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

/** Events for which GitHub hands Dependabot's runs another set of secrets. */
const DEPENDABOT_EVENTS = new Set([
  ...FORK_EVENTS,
  'push',
  'create',
  'deployment',
  'deployment_status',
  'pull_request_target',
]);

/** Reads the event from the environment and the payload file. A missing or broken payload proves nothing. */
export async function observeEvent(environment: Environment): Promise<EventFacts> {
  return readEvent(environment, await readPayload(environment.GITHUB_EVENT_PATH));
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return null;
  try {
    const { bytes, isCut } = await readBoundedFile(path, LARGEST_PAYLOAD);
    return isCut ? null : JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

/** The pure part: event name, actor and payload to facts. */
export function readEvent(environment: Environment, payload: unknown): EventFacts {
  const name = environment.GITHUB_EVENT_NAME ?? '';
  const number = at(payload, 'pull_request', 'number');
  const actor = environment.GITHUB_ACTOR ?? '';
  // A person who pushes to Dependabot's branch starts a run with the repository's own secrets. Only on
  // `pull_request_target` the author of the pull request decides.
  const starter =
    name === 'pull_request_target' ? (at(payload, 'pull_request', 'user', 'login') ?? actor) : actor;
  return {
    name,
    actor,
    fork: FORK_EVENTS.has(name) ? readFork(payload) : null,
    isInFork: at(payload, 'repository', 'fork') === true,
    headSha: text(at(payload, 'pull_request', 'head', 'sha')) ?? environment.GITHUB_SHA ?? '',
    pullRequest:
      name.startsWith('pull_request') && Number.isSafeInteger(number) && Number(number) > 0
        ? Number(number)
        : null,
    isRoutine:
      name === 'schedule' ||
      (name === 'workflow_dispatch' && isOfDefaultBranch(environment.GITHUB_REF, payload)),
    isDependabot: starter === 'dependabot[bot]' && DEPENDABOT_EVENTS.has(name),
    isPublic: at(payload, 'repository', 'private') === false,
  };
}

/**
 * A pull request comes from a fork when its head is another repository than its base. The `fork` flag of
 * the head does not tell: it is also set inside a repository that is itself a fork.
 */
function readFork(payload: unknown): EventFacts['fork'] {
  const base =
    text(at(payload, 'pull_request', 'base', 'repo', 'full_name')) ??
    text(at(payload, 'repository', 'full_name'));
  if (base === null || at(payload, 'pull_request', 'head') === undefined) return null;
  const repo = at(payload, 'pull_request', 'head', 'repo');
  if (repo === null) return { head: null, base };
  const head = text(at(payload, 'pull_request', 'head', 'repo', 'full_name'));
  return head === null || head.toLowerCase() === base.toLowerCase() ? null : { head, base };
}

function isOfDefaultBranch(ref: string | undefined, payload: unknown): boolean {
  const branch = text(at(payload, 'repository', 'default_branch'));
  return branch !== null && ref === `refs/heads/${branch}`;
}

function at(value: unknown, ...path: string[]): unknown {
  let current = value;
  for (const key of path) {
    current = fieldsOf(current)[key];
  }
  return current;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
