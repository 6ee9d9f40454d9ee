import { afterEach, describe, expect, test } from '@jest/globals';
import type { GitHubSetup } from '../../tools/emulator/github.mjs';
import {
  CHECK,
  expectNoCheckRun,
  HEAD_SHA,
  notices,
  OWN_CHECK_RUN,
  report,
  stopGitHub,
  withGitHub,
} from './github.js';

afterEach(stopGitHub);

describe('a check run', () => {
  test.each([
    ['warn', 'neutral'],
    ['skip', 'skipped'],
  ] as const)(
    'a check run of %s concludes %s on the head commit of the pull request',
    async (verdict, conclusion) => {
      const github = await withGitHub();
      const seen = await report(github, verdict, CHECK);
      expect(github.checkRuns).toMatchObject([{ ...OWN_CHECK_RUN, status: 'completed', conclusion }]);
      expect(github.checkRuns[0]?.summary).toBe(seen.played.run.summary);
      expect(notices(seen).map(({ title }) => title)).not.toContain('No check run');
    },
  );

  test.each([
    ['a job of that name', { ...OWN_CHECK_RUN, externalId: '6f1c8a52-0000-0000-0000-000000000000' }],
    ['another commit', { ...OWN_CHECK_RUN, headSha: HEAD_SHA.replace('a', 'b') }],
  ])('a check run leaves alone that of %s', async (_, other) => {
    const github = await withGitHub({ checkRuns: [other] });
    await report(github, 'fail', CHECK);
    expect(github.checkRuns).toMatchObject([
      { ...other, conclusion: 'success', summary: null },
      { ...OWN_CHECK_RUN, conclusion: 'failure' },
    ]);
    await report(github, 'fail', CHECK);
    expect(github.checkRuns).toHaveLength(2);
  });
});

describe('a check run that cannot be written is a notice that says what to do', () => {
  test.each<[string, GitHubSetup, RegExp]>([
    ['with the permission to read', { permissions: { checks: 'read' } }, /checks: write/],
    ['with the token of a person', { actor: { user: 'octo-dev' } }, /only the token of a GitHub App/],
    ['where the repository is not shown', { repository: 'acme/other' }, /\(404\).*checks: write/],
    ['where the commit is not there', { commits: [] }, /does not know the repository or the commit.*\(422\)/],
    [
      'when it answers 401',
      { faults: [{ on: '*', status: 401 }] },
      /\(401\): set it to \$\{\{ github\.token \}\}/,
    ],
    [
      'when its quota is used up',
      { faults: [{ on: '*', status: 403, headers: { 'x-ratelimit-remaining': '0' } }] },
      /rate limit/,
    ],
    [
      'when it answers with a page',
      { faults: [{ on: '*', status: 200, body: '<h1>x' }] },
      /not be understood/,
    ],
    ['when it breaks off', { faults: [{ on: 'POST *', drop: 'headers' }] }, /could not be reached/],
    [
      'when it hangs amid the answer',
      {
        faults: [
          { on: 'GET *', status: 200, body: '{"check_runs":[]}', drip: { bytes: 1, everyMs: 600_000 } },
        ],
      },
      /within 10 seconds/,
    ],
  ])('a check run that cannot be written %s is a notice that says what to do', async (_, setup, words) => {
    await expectNoCheckRun(setup, words);
  });

  test('a check run that cannot be written because GitHub hangs is a notice, together with that on the comment', async () => {
    const github = await withGitHub({ faults: [{ on: '*', delayMs: 600_000 }] });
    const seen = await report(github, 'fail', { ...CHECK, comment: 'always' });
    const why = "was not written: GitHub's API did not answer within 10 seconds.";
    expect(notices(seen)).toEqual([
      { title: 'No check run', message: `The check run ${why}` },
      { title: 'No comment', message: `The comment on the pull request ${why}` },
    ]);
  });
});
