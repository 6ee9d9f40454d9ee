import * as core from '../actions/commands.js';
import type { Environment } from '../model/environment-variables.js';
import type { Inputs } from '../model/inputs.js';
import type { EventFacts } from '../runner/event.js';
import { checkRun } from './check-run.js';
import { pullRequestComment } from './comment.js';
import { type Client, clientFor } from './github/github-client.js';
import { DEADLINE_SECONDS, refusalText, type Wanted } from './github/github-refusal.js';
import { MOST_LISTED } from './github/listed.js';
import { runPage } from './github/run-page.js';
import { writeCheckRun } from './github/write-check-run.js';
import { writeComment } from './github/write-comment.js';
import { type Repository, writeIssue } from './github/write-issue.js';
import { checkIssue } from './issue.js';
import type { Report } from './report.js';
import { count } from './wording.js';

/** Where on GitHub the report is wanted, beside the run itself. */
export interface GitHubPlaces
  extends Pick<Inputs, 'checkRun' | 'checkName' | 'comment' | 'issue' | 'githubToken'>,
    Pick<EventFacts, 'headSha' | 'pullRequest' | 'fork' | 'isRoutine'> {}

/** One thing to be written, and what to say when that cannot be done. */
interface Writing {
  title: string;
  what: string;
  wanted: Wanted;
  /** Returns what is wrong in spite of it, in a sentence; null where all is well. */
  write: (client: Client, why: (thrown: unknown) => string) => Promise<string | null>;
}

/**
 * Publishes the report through GitHub's API where that is asked for, all at the same time and within one deadline.
 * An extra: whatever goes wrong is a notice, never a failure.
 */
export async function publishOnGitHub(
  report: Report,
  places: GitHubPlaces,
  environment: Environment,
): Promise<void> {
  const [owner = '', repo = ''] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  const writings = [
    checkRunWriting(report, places, { owner, repo }),
    commentWriting(report, places, { owner, repo }, runPage(environment)),
    issueWriting(report, places, { owner, repo }, runPage(environment)),
  ].flatMap((writing) => writing ?? []);
  if (writings.length === 0) return;
  const signal = AbortSignal.timeout(DEADLINE_SECONDS * 1000);
  const problems = await Promise.all(
    writings.map((writing) => attempt(writing, places.githubToken?.reveal() ?? '', signal)),
  );
  for (const [index, problem] of problems.entries()) {
    if (problem !== null) core.notice(problem, { title: writings[index]?.title ?? '' });
  }
}

async function attempt(
  { what, wanted, write }: Writing,
  token: string,
  signal: AbortSignal,
): Promise<string | null> {
  const why = (thrown: unknown) => refusalText(thrown, wanted, signal.aborted);
  try {
    return await write(await clientFor(token, signal), why);
  } catch (thrown) {
    return `${what} was not written: ${why(thrown)}.`;
  }
}

function checkRunWriting(report: Report, places: GitHubPlaces, repository: Repository): Writing | null {
  if (!places.checkRun) return null;
  const run = checkRun(places.checkName, report);
  return {
    title: 'No check run',
    what: 'The check run',
    wanted: {
      permission: 'checks: write',
      also: 'only the token of a GitHub App, such as github.token, may write check runs',
      of: 'the repository or the commit',
      isFork: places.fork !== null,
    },
    write: async (client, why) => {
      const target = { ...repository, headSha: places.headSha };
      const { annotationsLeft, thrown } = await writeCheckRun(client, target, run);
      if (annotationsLeft === 0) return null;
      const left = `${annotationsLeft} of its ${count(run.annotations.length, 'annotation')}`;
      return `The check run was written without ${left}: ${why(thrown)}.`;
    },
  };
}

function commentWriting(
  report: Report,
  places: GitHubPlaces,
  repository: Repository,
  page: string | null,
): Writing | null {
  const { pullRequest: number } = places;
  const comment = pullRequestComment(report, places, page);
  if (comment === null) return null;
  if (number === null) {
    core.debug('No comment: this run is not for a pull request.');
    return null;
  }
  return {
    title: 'No comment',
    what: 'The comment on the pull request',
    wanted: {
      permission: 'pull-requests: write',
      also: 'a locked conversation takes no comments',
      of: 'the pull request',
      isFork: places.fork !== null,
    },
    write: async (client) => {
      const outcome = await writeComment(client, { ...repository, number }, comment);
      if (outcome !== 'too-many') return null;
      return `The comment on the pull request was not written: the first ${MOST_LISTED} comments do not include an earlier one, and there must not be two.`;
    },
  };
}

function issueWriting(
  report: Report,
  places: GitHubPlaces,
  repository: Repository,
  page: string | null,
): Writing | null {
  const issue = checkIssue(report, places, page);
  if (issue === null) return null;
  if (!places.isRoutine) {
    core.debug('No issue: this run is neither scheduled nor started by hand on the default branch.');
    return null;
  }
  return {
    title: 'No issue',
    what: 'The issue',
    wanted: { permission: 'issues: write', also: null, of: 'the issues of the repository', isFork: null },
    write: async (client) => {
      if ((await writeIssue(client, repository, issue)) !== 'too-many') return null;
      return `The issue was not written: the first ${MOST_LISTED} open issues of this account do not include an earlier one, and there must not be two.`;
    },
  };
}
