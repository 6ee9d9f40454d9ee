import { afterEach, describe, expect, test } from '@jest/globals';
import type { GitHubSetup } from '../../tools/emulator/github.mjs';
import {
  BOT,
  expectNoIssue,
  ISSUE,
  MARKER,
  notices,
  opened,
  pullRequestRun,
  report,
  routineRun,
  stopGitHub,
  withGitHub,
} from './github.js';
import { model, play, token } from './play.js';

afterEach(stopGitHub);

const runner = routineRun();
const RUN_PAGE = 'https&#58;//github.com/acme/pipeline/actions/runs/1234567890';
const EXPIRING = {
  hub: { repos: [model('meta/gated')], tokens: { ci: token('read', { expiresAt: '@days(3)' }) } },
  expect: { verdict: 'warn', cause: 'token-expires-soon' },
} as const;
const OUTAGE = {
  hub: { faults: [{ on: '*', status: 503 }] },
  inputs: { 'on-missing-token': 'fail' },
  expect: { verdict: 'warn', cause: 'hub-outage' },
} as const;
const MISSING = { expect: { verdict: 'fail', cause: 'secret-not-defined' } } as const;

describe('an issue about scheduled runs', () => {
  test('an issue is opened by a failure, edited in place, and closed when the check passes', async () => {
    const github = await withGitHub();
    await report(github, 'fail', ISSUE, { runner });
    expect(github.issues).toMatchObject([{ login: BOT, state: 'open' }]);
    const first = github.issues[0]?.body ?? '';
    expect(first.startsWith(`${MARKER}\n### ❌ meta/gated&#58; `)).toBe(true);
    for (const part of ['<code>gated-not-accepted</code>', ' ↗</a></b>', '<td><code>meta/gated', RUN_PAGE]) {
      expect(first).toContain(part);
    }
    expect(github.issues[0]?.title).toBe(
      'Hugging Face token check fails: Gated repo, conditions not accepted',
    );

    await report(github, 'warn', ISSUE, { runner, inputs: { 'on-missing-token': 'fail' }, ...MISSING });
    expect(github.issues).toHaveLength(1);
    expect(github.issues[0]?.title).not.toContain('Gated');
    expect(github.issues[0]?.body).toContain('<code>secret-not-defined</code>');
    expect(github.issues[0]?.body).toContain('Reported since 2026-01-02. ');

    await report(github, 'pass', ISSUE, { runner });
    expect(github.issues).toMatchObject([{ state: 'closed', stateReason: 'completed' }]);
    const last = github.issues[0]?.body ?? '';
    expect(last.startsWith(`${MARKER}\n### ✅ `)).toBe(true);
    for (const part of ['Resolved: the check passes again', RUN_PAGE]) expect(last).toContain(part);
    expect(last).not.toContain('secret-not-defined');
  });

  test('an issue is opened by a token that expires soon', async () => {
    const github = await withGitHub();
    await report(github, 'pass', ISSUE, { runner, ...EXPIRING });
    expect(github.issues).toMatchObject([
      { title: 'Hugging Face token check warns: The token expires soon', state: 'open' },
    ]);
    await report(github, 'pass', ISSUE, { runner });
    expect(github.issues).toMatchObject([{ state: 'closed' }]);
  });

  test('an issue is opened by a token that expires soon, also beside a refusal that passes, and not by that alone', async () => {
    const github = await withGitHub();
    const tokens = { ci: token('read', { expiresAt: '@days(3)' }) };
    const gated = { repos: [model('meta/gated', { gated: 'manual' })] };
    for (const lets of [{ policy: 'gate=warning' }, { repos: 'meta/gated optional' }]) {
      for (const failOn of ['error', 'never']) {
        const inputs = { ...ISSUE, ...lets, 'fail-on': failOn };
        await report(github, 'fail', { ...inputs, 'check-name': 'other' }, { runner });
        await report(github, 'fail', inputs, { runner, hub: { ...gated, tokens } });
      }
    }
    expect(github.issues).toMatchObject([
      { title: 'Hugging Face token check warns: The token expires soon', state: 'open' },
    ]);
    expect(github.issues[0]?.body).toContain('\n### ⚠️ The token expires soon\n');
  });

  test('an issue is neither opened nor changed nor closed if the Hub gives no answer', async () => {
    const github = await withGitHub({ issues: [opened()] });
    const before = { ...github.issues[0] };
    await report(github, 'pass', ISSUE, { runner, ...OUTAGE });
    await report(github, 'pass', { ...ISSUE, 'check-name': 'another' }, { runner, ...OUTAGE });
    expect(github.issues).toEqual([before]);
    expect(github.requests).toEqual([]);
  });

  test('an issue, a pull request and a text that are not ours are left alone, whatever they begin with', async () => {
    const github = await withGitHub({
      issues: [
        opened('octo-stranger'),
        opened('other-app[bot]'),
        opened('github-actions'),
        { ...opened(), isPullRequest: true },
        { ...opened(), body: `> ${MARKER}` },
        { ...opened(), body: '<!-- hf-auth-check: another -->' },
        { ...opened(), body: null },
      ],
    });
    const before = structuredClone(github.issues);
    await report(github, 'pass', ISSUE, { runner });
    expect(github.issues).toEqual(before);
    await report(github, 'fail', ISSUE, { runner });
    expect(github.issues.slice(0, -1)).toEqual(before);
    expect(github.issues.at(-1)).toMatchObject({
      login: BOT,
      body: expect.stringContaining('gated-not-accepted'),
    });
  });
});

describe('no issue is written', () => {
  test.each([
    ['of a pull request from a fork', pullRequestRun('stranger/pipeline')],
    ['of a push', { ...runner, event: 'push' }],
  ])('no issue is opened, changed or closed by a run %s', async (_, other) => {
    const github = await withGitHub({ issues: [opened()] });
    for (const verdict of ['fail', 'pass'] as const) {
      const seen = await report(github, verdict, ISSUE, { runner: other });
      expect(notices(seen).map(({ title }) => title)).not.toContain('No issue');
    }
    expect(github.requests).toEqual([]);
  });

  test.each<[string, GitHubSetup, RegExp]>([
    [
      'without the permission to write',
      { permissions: { issues: 'read' } },
      /refused \(403\): the job needs permissions: issues: write\.$/,
    ],
    ['where issues are disabled', { hasIssues: false }, /disabled in this repository \(410\)/],
  ])('no issue is written %s, which is a notice', async (_, setup, words) => {
    await expectNoIssue(setup, words);
  });

  test('issue cannot be used without a token for GitHub', async () => {
    await play({
      inputs: ISSUE,
      expect: { verdict: 'fail', cause: 'input-invalid', advice: ['issue: on-failure needs a token'] },
    });
  });
});
