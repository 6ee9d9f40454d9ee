import { expect } from '@jest/globals';
import { type GitHubSetup, type RunningGitHub, startGitHub } from '../../tools/emulator/github.mjs';
import { channelsOf, findLeaks } from '../../tools/emulator/leaks.mjs';
import { type Case, model, play, pullRequest, type Seen } from './play.js';

export const HEAD_SHA = 'abcdef0123456789abcdef0123456789abcdef01';
export const PULL_REQUEST = 7;

/** A run of a pull request to acme/pipeline from a branch of the repository itself, or from a fork. */
export function pullRequestRun(headRepository = 'acme/pipeline'): NonNullable<Case['runner']> {
  const payload = pullRequest(headRepository);
  const pull = payload.pull_request as { head: object };
  const head = { ...pull.head, sha: HEAD_SHA };
  return {
    event: 'pull_request',
    payload: { ...payload, pull_request: { ...pull, number: PULL_REQUEST, head } },
  };
}

const GATED = { repos: [model('meta/gated', { gated: 'manual' })] };
const OPEN = { repos: [model('meta/gated')] };

/** The same check with each of the four verdicts. */
const VERDICTS = {
  pass: { hub: OPEN, expect: { verdict: 'pass', cause: 'none' } },
  warn: {
    hub: OPEN,
    inputs: { 'on-missing-token': 'warn' },
    runner: { env: {} },
    expect: { verdict: 'warn', cause: 'secret-not-defined' },
  },
  fail: { hub: GATED, expect: { verdict: 'fail', cause: 'gated-not-accepted' } },
  skip: {
    hub: OPEN,
    inputs: { 'on-missing-token': 'skip-always' },
    runner: { env: {} },
    expect: { verdict: 'skip', cause: 'secret-not-defined' },
  },
} satisfies Record<string, Pick<Case, 'hub' | 'inputs' | 'runner' | 'expect'>>;

let github: RunningGitHub | null = null;

/** GitHub's API as a test wants it, until `stopGitHub`. */
export async function withGitHub(setup: GitHubSetup = {}): Promise<RunningGitHub> {
  github = await startGitHub({
    repository: 'acme/pipeline',
    commits: [HEAD_SHA],
    pullRequests: [PULL_REQUEST],
    ...setup,
  });
  return github;
}

export async function stopGitHub(): Promise<void> {
  await github?.close();
  github = null;
}

/**
 * Plays one of the four runs, which is to report on this GitHub as the inputs say. Whatever GitHub answers: the step
 * ends as it would without, every request is as GitHub describes it, and its token is shown nowhere.
 */
export async function report(
  on: RunningGitHub,
  verdict: keyof typeof VERDICTS,
  inputs: Record<string, string>,
  more: Partial<Case> = {},
): Promise<Seen> {
  const base: Pick<Case, 'hub' | 'inputs' | 'runner' | 'expect'> = VERDICTS[verdict];
  const run = more.runner ?? pullRequestRun();
  let last: Seen | undefined;
  await play(
    {
      hub: more.hub ?? base.hub ?? {},
      runner: {
        ...run,
        env: { ...(base.runner?.env ?? { HF_TOKEN: '@token:ci' }), GITHUB_API_URL: on.url, ...run.env },
      },
      inputs: { repos: 'meta/gated', 'github-token': on.token, ...base.inputs, ...inputs, ...more.inputs },
      expect: { ...base.expect, ...more.expect },
    },
    (seen) => {
      last = seen;
      const { run: main, post, runner } = seen.played;
      const published = {
        'what is written': JSON.stringify([on.checkRuns, on.comments, on.issues, on.requests]),
      };
      expect(findLeaks(published, { ...seen.played.secrets, 'the token for GitHub': on.token })).toEqual([]);
      for (const step of [main, post]) {
        expect(findLeaks(channelsOf(step, runner), { 'the token for GitHub': on.token })).toEqual([]);
      }
    },
  );
  if (last === undefined) throw new Error('nothing was played');
  expect(on.violations).toEqual([]);
  return last;
}

/** The titles of the notices of the step, and what they say. */
export function notices({ played }: Seen): Array<{ title: string; message: string }> {
  return played.run.annotations
    .filter(({ level }) => level === 'notice')
    .map(({ title, message }) => ({ title: title ?? '', message }));
}

export const ON_FAILURE = { comment: 'on-failure' };
export const ALWAYS = { comment: 'always' };
export const MARKER = '<!-- hf-auth-check: hf-auth-check -->';
export const BOT = 'github-actions[bot]';

/** A comment that somebody wrote. */
export const said = (login: string, body: string) => ({ pullRequest: PULL_REQUEST, login, body });

/** Has a failure written as a comment where GitHub is like this: nothing is written, and a notice says why. */
export async function expectNoComment(setup: GitHubSetup, words: RegExp): Promise<void> {
  const on = await withGitHub(setup);
  const before = on.comments.length;
  const seen = await report(on, 'fail', ON_FAILURE);
  expect(on.comments).toHaveLength(before);
  const [notice] = notices(seen).filter(({ title }) => title === 'No comment');
  expect(notice?.message).toMatch(/^The comment on the pull request was not written: /);
  expect(notice?.message).toMatch(words);
}

/** A run that is scheduled, or started by hand on the default branch. */
export function routineRun(event: 'schedule' | 'workflow_dispatch' = 'schedule') {
  return {
    event,
    payload: { repository: { full_name: 'acme/pipeline', default_branch: 'main' } },
    env: { GITHUB_REF: 'refs/heads/main' },
  };
}

export const ISSUE = { issue: 'on-failure' };

/** An issue as a run of this action has written it, still open. */
export const opened = (login = BOT) => ({ login, title: 'Something', body: `${MARKER}\n### ❌ Something` });

/** Has a failure written as an issue where GitHub is like this: none is opened, and a notice says why. */
export async function expectNoIssue(setup: GitHubSetup, words: RegExp): Promise<void> {
  const on = await withGitHub(setup);
  const before = JSON.stringify(on.issues);
  const seen = await report(on, 'fail', ISSUE, { runner: routineRun() });
  expect(JSON.stringify(on.issues)).toBe(before);
  const [notice] = notices(seen).filter(({ title }) => title === 'No issue');
  expect(notice?.message).toMatch(/^The issue was not written: /);
  expect(notice?.message).toMatch(words);
}

export const CHECK = { 'check-run': 'true' };

/** A check run as this action writes it. */
export const OWN_CHECK_RUN = {
  name: 'hf-auth-check',
  headSha: HEAD_SHA,
  app: 'github-actions',
  externalId: 'hf-auth-check',
};

/** Has a failure written as a check run where GitHub is like this: nothing is written, and a notice says why. */
export async function expectNoCheckRun(setup: GitHubSetup, words: RegExp): Promise<void> {
  const on = await withGitHub(setup);
  const seen = await report(on, 'fail', CHECK);
  expect(on.checkRuns).toEqual([]);
  const [notice] = notices(seen).filter(({ title }) => title === 'No check run');
  expect(notice?.message).toMatch(/^The check run was not written: /);
  expect(notice?.message).toMatch(words);
}
