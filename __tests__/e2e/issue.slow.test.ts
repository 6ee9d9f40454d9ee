import { afterEach, describe, expect, test } from '@jest/globals';
import type { GitHubSetup } from '../../tools/emulator/github.mjs';
import {
  BOT,
  expectNoIssue,
  ISSUE,
  MARKER,
  opened,
  pullRequestRun,
  report,
  routineRun,
  stopGitHub,
  withGitHub,
} from './github.js';

afterEach(stopGitHub);

const runner = routineRun();
const OTHERS = Array.from({ length: 1_100 }, () => ({ login: BOT, body: 'x' }));

describe('an issue about scheduled runs', () => {
  test('an issue that was closed is left as it is: the next failure opens a new one', async () => {
    const github = await withGitHub({ issues: [{ ...opened(), state: 'closed' }] });
    const before = { ...github.issues[0] };
    await report(github, 'pass', ISSUE, { runner });
    await report(github, 'fail', ISSUE, { runner });
    expect(github.issues).toMatchObject([before, { state: 'open' }]);
  });

  test.each([['warn'], ['skip']] as const)(
    'an issue is neither opened nor changed nor closed by %s without a token',
    async (verdict) => {
      const github = await withGitHub({ issues: [opened()] });
      const before = { ...github.issues[0] };
      await report(github, verdict, ISSUE, { runner });
      await report(github, verdict, { ...ISSUE, 'check-name': 'another' }, { runner });
      expect(github.issues).toEqual([before]);
      expect(github.requests).toEqual([]);
    },
  );

  test('an issue is opened and closed by a run that was started by hand, too', async () => {
    const github = await withGitHub();
    await report(github, 'fail', ISSUE, { runner: routineRun('workflow_dispatch') });
    expect(github.issues).toMatchObject([{ state: 'open' }]);
    await report(github, 'pass', ISSUE, { runner: routineRun('workflow_dispatch') });
    expect(github.issues).toMatchObject([{ state: 'closed' }]);
  });

  test('each name of a check has an issue of its own, whatever the name', async () => {
    const github = await withGitHub();
    const names = ['models', 'models -->', 'models %3E', '@octo/team <b>'];
    for (const name of names) await report(github, 'fail', { ...ISSUE, 'check-name': name }, { runner });
    await report(github, 'pass', { ...ISSUE, 'check-name': 'models' }, { runner });
    expect(github.issues.map(({ state }) => state)).toEqual(['closed', 'open', 'open', 'open']);
    for (const { body, title } of github.issues) {
      expect(body).toMatch(/^<!-- hf-auth-check: [^<>]* -->\n### /);
      expect(`${title} ${body}`).not.toMatch(/@octo/);
    }
  });

  test('an issue that two runs have opened at the same moment is one again after the next run', async () => {
    const github = await withGitHub({ issues: [opened(), opened()] });
    await report(github, 'fail', ISSUE, { runner });
    expect(github.issues).toMatchObject([
      { state: 'open', body: expect.stringContaining('gated-not-accepted') },
      { state: 'closed', stateReason: 'not_planned' },
    ]);
  });

  test('an issue is found among many of other people, by the token of a person and on an Enterprise Server, too', async () => {
    const others = Array.from({ length: 1_100 }, () => ({ login: 'octo-other', body: MARKER }));
    const github = await withGitHub({
      basePath: '/api/v3',
      actor: { user: 'octo-dev' },
      issues: [...others, opened('octo-dev')],
    });
    await report(github, 'fail', ISSUE, { runner });
    expect(github.issues).toHaveLength(1_101);
    expect(github.issues.at(-1)?.body).toContain('gated-not-accepted');
  });
});

describe('no issue is written', () => {
  test.each([
    ['of a pull request', pullRequestRun()],
    ['of a pull request in the name of its base', { ...pullRequestRun(), event: 'pull_request_target' }],
    [
      'that was started by hand on another branch',
      { ...routineRun('workflow_dispatch'), env: { GITHUB_REF: 'refs/heads/fix' } },
    ],
  ])('no issue is opened, changed or closed by a run %s', async (_, other) => {
    const github = await withGitHub({ issues: [opened()] });
    for (const verdict of ['fail', 'pass'] as const) await report(github, verdict, ISSUE, { runner: other });
    expect(github.requests).toEqual([]);
  });

  test.each<[string, GitHubSetup, RegExp]>([
    ['without any permission', { permissions: {} }, /permissions: issues: write\.$/],
    [
      'where the list is refused because issues are disabled',
      { faults: [{ on: 'GET *', status: 410 }] },
      /disabled in this repository \(410\)/,
    ],
    ['where the repository is not shown', { repository: 'acme/another' }, /\(404\)/],
    ['where GitHub answers 422', { faults: [{ on: 'POST */issues', status: 422 }] }, /\(422\)/],
    ['where GitHub answers 500', { faults: [{ on: '*', status: 500 }] }, /GitHub answered 500/],
    [
      'where the rate limit is used up',
      { faults: [{ on: 'POST */issues', status: 403, headers: { 'retry-after': '60' } }] },
      /rate limit for this token is used up \(403\)/,
    ],
    [
      'where GitHub refuses every connection',
      { faults: [{ on: '*', drop: 'connect' }] },
      /could not be reached/,
    ],
    [
      'where the list of issues breaks off',
      { issues: [opened()], faults: [{ on: 'GET *', drop: 'body', body: '[{"number":101' }] },
      /not be understood/,
    ],
    [
      'where GitHub does not say whose the token is',
      { faults: [{ on: 'POST /graphql', status: 200, body: { errors: [{ message: 'no' }] } }] },
      /not be understood/,
    ],
    ['where too many are there already', { issues: OTHERS }, /first 1000 open issues/],
    [
      'where an earlier one cannot be changed',
      { issues: [opened()], permissions: { issues: 'read' } },
      /\(403\)/,
    ],
  ])('no issue is written %s, which is a notice', async (_, setup, words) => {
    await expectNoIssue(setup, words);
  });
});
