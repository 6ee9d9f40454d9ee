import { afterEach, describe, expect, test } from '@jest/globals';
import type { GitHubSetup } from '../../tools/emulator/github.mjs';
import {
  CHECK,
  expectNoCheckRun,
  HEAD_SHA,
  notices,
  OWN_CHECK_RUN,
  pullRequestRun,
  report,
  stopGitHub,
  withGitHub,
} from './github.js';
import { model } from './play.js';

afterEach(stopGitHub);

const CI = '.github/workflows/ci.yml';

/** A run whose workspace has the workflow, with these repos and each of them gated. */
function listing(names: readonly string[], readable: readonly string[] = []) {
  const lines = names.map((name) => `            ${name}\n`).join('');
  const run = pullRequestRun();
  return {
    runner: {
      ...run,
      workspace: {
        [CI]: `on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: org/hf-auth-check@v1\n        with:\n          token: \${{ secrets.HF_TOKEN }}\n          repos: |\n${lines}`,
      },
      env: {
        GITHUB_WORKFLOW_REF: `acme/pipeline/${CI}@refs/pull/7/merge`,
        GITHUB_JOB: 'test',
        GITHUB_ACTION: '__org_hf-auth-check',
      },
    },
    inputs: { repos: names.join('\n'), timeout: '120' },
    hub: {
      repos: names.map((name) => model(name, readable.includes(name) ? {} : { gated: 'manual' })),
    },
  };
}

describe('a check run', () => {
  test('a check run and a comment never have a token that was pasted as their name', async () => {
    const github = await withGitHub();
    await report(github, 'fail', { ...CHECK, comment: 'always', 'check-name': 'ci @token:ci' });
    // That nothing sent to GitHub holds a token, `report` itself looks at.
    expect(github.checkRuns.map(({ name }) => name)).toEqual(['ci [removed: a credential]']);
    expect(github.comments).toHaveLength(1);
  });

  test.each([
    ['pass', 'success'],
    ['fail', 'failure'],
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

  test('a check run is written over by the next run of the same commit, and carries its verdict', async () => {
    const github = await withGitHub();
    await report(github, 'fail', CHECK);
    await report(github, 'pass', CHECK);
    expect(github.checkRuns).toMatchObject([{ ...OWN_CHECK_RUN, conclusion: 'success' }]);
    expect(github.checkRuns[0]?.summary).not.toContain('gated-not-accepted');
    await report(github, 'fail', { ...CHECK, 'check-name': 'datasets' });
    expect(github.checkRuns).toMatchObject([
      { conclusion: 'success' },
      { ...OWN_CHECK_RUN, name: 'datasets', conclusion: 'failure' },
    ]);
  });

  test.each([['another app', { ...OWN_CHECK_RUN, app: 'other-app' }]])(
    'a check run leaves alone that of %s',
    async (_, other) => {
      const github = await withGitHub({ checkRuns: [other] });
      await report(github, 'fail', CHECK);
      expect(github.checkRuns).toMatchObject([
        { ...other, conclusion: 'success', summary: null },
        { ...OWN_CHECK_RUN, conclusion: 'failure' },
      ]);
      await report(github, 'fail', CHECK);
      expect(github.checkRuns).toHaveLength(2);
    },
  );

  test('a check run is written through the API of an Enterprise Server', async () => {
    const github = await withGitHub({ basePath: '/api/v3' });
    expect(github.url).toMatch(/\/api\/v3$/);
    await report(github, 'fail', CHECK);
    expect(github.checkRuns).toMatchObject([{ ...OWN_CHECK_RUN, conclusion: 'failure' }]);
    expect(github.requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      `GET /repos/acme/pipeline/commits/${HEAD_SHA}/check-runs 200`,
      'POST /repos/acme/pipeline/check-runs 201',
    ]);
    expect(github.requests.map(({ authorization }) => authorization)).toEqual(['known', 'known']);
  });

  test('a check run is written for the commit of a push, too', async () => {
    const after = '0123456789abcdef0123456789abcdef01234567';
    const github = await withGitHub({ commits: [after] });
    const runner = { event: 'push', payload: { after, repository: { full_name: 'acme/pipeline' } } };
    await report(github, 'fail', CHECK, { runner });
    expect(github.checkRuns).toMatchObject([{ headSha: after }]);
  });
});

describe('the annotations of a check run', () => {
  const names = Array.from({ length: 120 }, (_, index) => `meta/gated-${index}`);

  test('the annotations of a check run are sent by fifty, each at its line, and no second time by the next run', async () => {
    const github = await withGitHub();
    const run = listing(names);
    await report(github, 'fail', CHECK, run);
    const [check] = github.checkRuns;
    expect(check?.annotations.map(({ path, start_line }) => `${path}:${start_line}`)).toEqual(
      names.map((_, index) => `${CI}:${10 + index}`),
    );
    expect(check?.annotations[119]).toMatchObject({
      annotation_level: 'failure',
      title: expect.stringContaining('(gated-not-accepted)'),
      message: expect.stringContaining('meta/gated-119'),
    });
    expect(github.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'PATCH', 'PATCH']);
    await report(github, 'fail', CHECK, run);
    expect(github.checkRuns).toHaveLength(1);
    expect(check?.annotations).toHaveLength(120);
    expect(check?.summary).not.toContain('an earlier run');
  });

  test('the annotations of a check run that hold no more are said to, since GitHub keeps them', async () => {
    const github = await withGitHub();
    const few = names.slice(0, 3);
    await report(github, 'fail', CHECK, listing(few));
    await report(github, 'fail', CHECK, listing(few, few.slice(0, 2)));
    const [check] = github.checkRuns;
    expect(check?.annotations).toHaveLength(3);
    expect(check?.summary).toMatch(/^<p>2 annotations of an earlier run are still shown /);
  });

  test('the annotations of a check run that do not come through are counted in a notice', async () => {
    const github = await withGitHub({ faults: [{ on: 'PATCH /repos/*', status: 502 }] });
    const seen = await report(github, 'fail', CHECK, listing(names));
    expect(github.checkRuns[0]?.annotations).toHaveLength(50);
    expect(notices(seen)).toContainEqual({
      title: 'No check run',
      message: 'The check run was written without 70 of its 120 annotations: GitHub answered 502.',
    });
  });
});

describe('a check run that cannot be written is a notice that says what to do', () => {
  const NONE = { 'pull-requests': 'write' } as const;

  test.each<[string, GitHubSetup, RegExp]>([
    ['without the permission', { permissions: NONE }, /checks: write.*forks never get/],
    ['when it answers 500', { faults: [{ on: '*', status: 500 }] }, /GitHub answered 500/],
    ['when it refuses every connection', { faults: [{ on: '*', drop: 'connect' }] }, /could not be reached/],
  ])('a check run that cannot be written %s is a notice that says what to do', async (_, setup, words) => {
    await expectNoCheckRun(setup, words);
  });

  test('a check run for a pull request from a fork is not written, and a notice says what to do', async () => {
    const github = await withGitHub({ fork: true });
    const seen = await report(github, 'fail', CHECK, { runner: pullRequestRun('stranger/pipeline') });
    expect(github.checkRuns).toEqual([]);
    expect(notices(seen)).toContainEqual({
      title: 'No check run',
      message: expect.stringContaining('its pull request comes from a fork'),
    });
  });

  test('a check run that cannot be written leaves a green step green', async () => {
    const github = await withGitHub({ permissions: NONE });
    const seen = await report(github, 'pass', CHECK);
    expect(seen.played.run.exitCode).toBe(0);
    expect(notices(seen)).toMatchObject([{ title: 'No check run' }]);
  });
});
