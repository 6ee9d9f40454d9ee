import { afterEach, describe, expect, test } from '@jest/globals';
import type { GitHubSetup } from '../../tools/emulator/github.mjs';
import {
  ALWAYS,
  BOT,
  expectNoComment,
  MARKER,
  notices,
  ON_FAILURE,
  report,
  said,
  stopGitHub,
  withGitHub,
} from './github.js';

afterEach(stopGitHub);

describe('a comment on a pull request', () => {
  test.each(['pass', 'skip'] as const)('a comment is not begun by %s with on-failure', async (verdict) => {
    const github = await withGitHub();
    await report(github, verdict, ON_FAILURE);
    expect(github.comments).toEqual([]);
    expect(github.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  test.each(['warn'] as const)('a failure in a comment is not called resolved by %s', async (verdict) => {
    const github = await withGitHub();
    await report(github, 'fail', ON_FAILURE);
    await report(github, verdict, ON_FAILURE);
    expect(github.comments[0]?.body).toContain('secret-not-defined');
    expect(github.comments[0]?.body).not.toContain('Resolved');
  });

  test.each(['warn', 'fail', 'skip'] as const)('a comment is begun by %s with always', async (verdict) => {
    const github = await withGitHub();
    await report(github, verdict, ALWAYS);
    await report(github, verdict, ALWAYS);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).not.toContain('Resolved');
  });

  test('each name of a check has a comment of its own, whatever the name', async () => {
    const github = await withGitHub();
    const names = ['models', 'models -->', 'models %3E', '@octo/team <b>'];
    for (const name of names) await report(github, 'fail', { ...ON_FAILURE, 'check-name': name });
    for (const name of names) await report(github, 'fail', { ...ON_FAILURE, 'check-name': name });
    expect(github.comments).toHaveLength(names.length);
    for (const { body } of github.comments) {
      expect(body).toMatch(/^<!-- hf-auth-check: [^<>]* -->\n### /);
      expect(body.match(/-->/g)).toHaveLength(1);
      expect(body).not.toMatch(/@octo|<b>(?!<a |Next)/);
    }
  });

  test.each([
    ['octo-stranger', 'a person'],
    ['github-actions', 'an account of nearly the same name'],
  ])('a comment with our marker by %s is left alone', async (login) => {
    const github = await withGitHub({ comments: [said(login, `${MARKER}\nAll is well.`)] });
    await report(github, 'pass', ON_FAILURE);
    expect(github.comments).toHaveLength(1);
    await report(github, 'fail', ON_FAILURE);
    expect(github.comments).toMatchObject([
      { login, body: `${MARKER}\nAll is well.` },
      { login: BOT, body: expect.stringContaining('gated-not-accepted') },
    ]);
  });
});

describe('no comment is written', () => {
  test.each(['schedule', 'workflow_dispatch'])(
    'no comment is written on %s, and nothing is said',
    async (event) => {
      const github = await withGitHub();
      const runner = { event, payload: { repository: { full_name: 'acme/pipeline' } } };
      const seen = await report(github, 'fail', ALWAYS, { runner });
      expect(github.requests).toEqual([]);
      expect(notices(seen).map(({ title }) => title)).not.toContain('No comment');
    },
  );

  test.each<[string, GitHubSetup, RegExp]>([
    ['with the permission to read', { permissions: { 'pull-requests': 'read' } }, /pull-requests: write/],
    ['where the pull request is not shown', { pullRequests: [] }, /\(404\)/],
    ['where GitHub answers 422', { faults: [{ on: 'POST *', status: 422 }] }, /\(422\)/],
    [
      'where GitHub refuses every connection',
      { faults: [{ on: '*', drop: 'connect' }] },
      /could not be reached/,
    ],
    [
      'where the list of comments breaks off',
      {
        comments: [said(BOT, MARKER)],
        faults: [{ on: 'GET *', drop: 'body', body: `[{"id":5001,"body":"${MARKER}"` }],
      },
      /not be understood/,
    ],
    [
      'where GitHub does not say whose the token is',
      {
        comments: [said(BOT, MARKER)],
        faults: [{ on: 'POST /graphql', status: 200, body: { errors: [{ message: 'no' }] } }],
      },
      /not be understood/,
    ],
    [
      'where too many are there already',
      { comments: Array.from({ length: 1_100 }, () => said('octo-dev', 'x')) },
      /first 1000 comments/,
    ],
  ])('no comment is written %s, which is a notice', async (_, setup, words) => {
    await expectNoComment(setup, words);
  });
});
