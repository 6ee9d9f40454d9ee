import { afterEach, describe, expect, test } from '@jest/globals';
import type { GitHubSetup } from '../../tools/emulator/github.mjs';
import {
  ALWAYS,
  BOT,
  expectNoComment,
  MARKER,
  notices,
  ON_FAILURE,
  PULL_REQUEST,
  pullRequestRun,
  report,
  said,
  stopGitHub,
  withGitHub,
} from './github.js';
import { play } from './play.js';

afterEach(stopGitHub);

const RUN_PAGE = 'https://github.com/acme/pipeline/actions/runs/1234567890';

describe('a comment on a pull request', () => {
  test('a comment has the verdict, the cause, the next action, what fails, and the way to the run', async () => {
    const github = await withGitHub();
    await report(github, 'fail', ON_FAILURE);
    expect(github.comments).toMatchObject([{ pullRequest: PULL_REQUEST, login: BOT }]);
    const body = github.comments[0]?.body ?? '';
    expect(body.startsWith(`${MARKER}\n### ❌ meta/gated&#58; `)).toBe(true);
    for (const part of [
      '<code>gated-not-accepted</code>',
      ' ↗</a></b>',
      '<td><code>meta/gated</code></td>',
      RUN_PAGE.replace(':', '&#58;'),
    ]) {
      expect(body).toContain(part);
    }
  });

  test('a comment is changed in place, and resolved when the check passes again', async () => {
    const github = await withGitHub({ comments: [said('octo-dev', 'Please check this.')] });
    await report(github, 'fail', ON_FAILURE);
    await report(github, 'fail', ON_FAILURE);
    expect(github.comments).toHaveLength(2);
    await report(github, 'pass', ON_FAILURE);
    expect(github.comments).toMatchObject([{ body: 'Please check this.' }, { login: BOT }]);
    const body = github.comments[1]?.body ?? '';
    expect(body.startsWith(`${MARKER}\n### ✅ `)).toBe(true);
    expect(body).toContain('Resolved: the earlier failure is gone.');
    expect(body).not.toContain('gated-not-accepted');
    await report(github, 'fail', ON_FAILURE);
    expect(github.comments).toHaveLength(2);
    expect(github.comments[1]?.body).toContain('gated-not-accepted');
  });

  test.each(['warn'] as const)('a comment is not begun by %s with on-failure', async (verdict) => {
    const github = await withGitHub();
    await report(github, verdict, ON_FAILURE);
    expect(github.comments).toEqual([]);
    expect(github.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  test.each(['skip'] as const)('a failure in a comment is not called resolved by %s', async (verdict) => {
    const github = await withGitHub();
    await report(github, 'fail', ON_FAILURE);
    await report(github, verdict, ON_FAILURE);
    expect(github.comments[0]?.body).toContain('secret-not-defined');
    expect(github.comments[0]?.body).not.toContain('Resolved');
  });

  test.each(['pass'] as const)('a comment is begun by %s with always', async (verdict) => {
    const github = await withGitHub();
    await report(github, verdict, ALWAYS);
    await report(github, verdict, ALWAYS);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).not.toContain('Resolved');
  });

  test.each([['other-app[bot]', 'another app']])(
    'a comment with our marker by %s is left alone',
    async (login) => {
      const github = await withGitHub({ comments: [said(login, `${MARKER}\nAll is well.`)] });
      await report(github, 'pass', ON_FAILURE);
      expect(github.comments).toHaveLength(1);
      await report(github, 'fail', ON_FAILURE);
      expect(github.comments).toMatchObject([
        { login, body: `${MARKER}\nAll is well.` },
        { login: BOT, body: expect.stringContaining('gated-not-accepted') },
      ]);
    },
  );

  test('a comment that quotes our marker is none of ours', async () => {
    const github = await withGitHub({ comments: [said(BOT, `> ${MARKER}`)] });
    await report(github, 'fail', ON_FAILURE);
    expect(github.comments).toHaveLength(2);
  });

  test('a comment is found among many, by the token of a person and on an Enterprise Server, too', async () => {
    const others = Array.from({ length: 250 }, (_, index) => said('octo-dev', `Comment ${index}`));
    const github = await withGitHub({
      basePath: '/api/v3',
      actor: { user: 'octo-dev' },
      comments: [...others, said('octo-dev', `${MARKER}\nold`)],
    });
    await report(github, 'fail', ON_FAILURE);
    expect(github.comments).toHaveLength(251);
    expect(github.comments[250]?.body).toContain('gated-not-accepted');
  });

  test('a comment comes beside a check run', async () => {
    const github = await withGitHub();
    await report(github, 'fail', { ...ON_FAILURE, 'check-run': 'true' });
    expect(github.comments).toHaveLength(1);
    expect(github.checkRuns).toHaveLength(1);
  });
});

describe('no comment is written', () => {
  test.each(['push'])('no comment is written on %s, and nothing is said', async (event) => {
    const github = await withGitHub();
    const runner = { event, payload: { repository: { full_name: 'acme/pipeline' } } };
    const seen = await report(github, 'fail', ALWAYS, { runner });
    expect(github.requests).toEqual([]);
    expect(notices(seen).map(({ title }) => title)).not.toContain('No comment');
  });

  test.each<[string, GitHubSetup, RegExp]>([
    ['without the permission', { permissions: { checks: 'write' } }, /pull-requests: write.*forks never get/],
    ['where the conversation is locked', { locked: [PULL_REQUEST] }, /a locked conversation/],
    ['where GitHub answers 500', { faults: [{ on: '*', status: 500 }] }, /GitHub answered 500/],
  ])('no comment is written %s, which is a notice', async (_, setup, words) => {
    await expectNoComment(setup, words);
  });

  test('no comment is written to a pull request from a fork', async () => {
    const github = await withGitHub({ fork: true });
    const seen = await report(github, 'fail', ON_FAILURE, { runner: pullRequestRun('stranger/pipeline') });
    expect(github.comments).toEqual([]);
    expect(notices(seen)).toContainEqual({
      title: 'No comment',
      message: expect.stringContaining('its pull request comes from a fork'),
    });
  });

  test('comment cannot be used without a token for GitHub', async () => {
    await play({
      inputs: { comment: 'always' },
      expect: { verdict: 'fail', cause: 'input-invalid', advice: ['comment: always needs a token'] },
    });
  });
});
