import { describe, expect, test } from '@jest/globals';
import { renderSummary } from '../../src/report/summary.js';
import { tallyText } from '../../src/report/tally.js';
import { failure, repoRow, report, TOKEN } from './hostile.js';

/** The first blocks of a summary, without the folds at its end. */
const opening = (summary: string) => summary.split('\n\n').slice(0, 4);
const PAGE = 'https://hub.example/meta/llama';
const REFUSED = repoRow({
  repo: 'meta/llama',
  access: 'refused',
  cause: 'gated-not-accepted',
  next: { advice: 'Accept the conditions.', link: PAGE, linkText: 'Accept the conditions' },
});
const gate = (subject: string) =>
  failure({
    cause: 'gated-not-accepted',
    subject,
    message: `No access to ${subject}.`,
    advice: 'Accept the conditions as octo-ci.',
    link: PAGE,
    linkText: 'Accept the conditions',
  });

describe('the heading', () => {
  test('the heading names the repo and the reason, and the first link is the next action', () => {
    const findings = [gate('meta/llama')];
    const summary = renderSummary(
      report({ verdict: 'fail', findings, repos: [repoRow(), REFUSED], token: TOKEN }),
    );
    expect(opening(summary)).toEqual([
      `### ❌ meta/llama&#58; ${findings[0]?.title}`,
      '<p>1 of 2 granted, 1 refused</p>',
      '<p>No access to meta/llama.</p>',
      '<p><b><a href="https&#58;//hub.example/meta/llama">Accept the conditions ↗</a></b> as octo-ci.</p>',
    ]);
  });

  test('the heading counts the repos that one cause refuses', () => {
    const repos = ['a/a', 'b/b', 'c/c'].map((repo) => ({ ...REFUSED, repo }));
    const findings = [gate('a/a'), gate('b/b'), gate('c/c')];
    const summary = renderSummary(report({ verdict: 'fail', findings, repos }));
    expect(summary).toMatch(/^### ❌ 3 repos&#58; /);
    for (const { repo } of repos) expect(summary.split(`<code>${repo}</code>`).length).toBeGreaterThan(1);
  });

  test('a warning about no repo has the title alone, and counts what was granted', () => {
    const findings = [failure({ severity: 'warning', cause: 'netrc-overrides-token', subject: '~/.netrc' })];
    const summary = renderSummary(report({ verdict: 'warn', findings, repos: [repoRow()] }));
    expect(opening(summary).slice(0, 2)).toEqual([`### ⚠️ ${findings[0]?.title}`, '<p>1 of 1 granted</p>']);
  });
});

describe('the table of repos', () => {
  test('a row has words, the slug below them, and its own next action', () => {
    const summary = renderSummary(
      report({ verdict: 'fail', findings: [gate('meta/llama')], repos: [repoRow(), REFUSED] }),
    );
    expect(summary).toContain('<tr><th>Repo</th><th>Requested</th><th>Result</th><th>Next</th></tr>');
    expect(summary).toContain(
      `<td>❌\u00a0${REFUSED.title}<br><sub><code>gated-not-accepted</code></sub></td><td><a href="https&#58;//hub.example/meta/llama">Accept the conditions ↗</a></td>`,
    );
  });

  test('a column of next actions is left out if it would be empty', () => {
    const rows = [repoRow(), repoRow({ repo: 'acme/other' })];
    expect(renderSummary(report({ repos: rows }))).not.toContain('<th>Next</th>');
  });

  test('a repo that is listed for reading and for writing counts once, by the worse result', () => {
    const repos = [repoRow(), repoRow({ operation: 'write', access: 'refused' })];
    expect(tallyText(report({ repos }))).toBe('0 of 1 granted, 1 refused');
    expect(tallyText(report({ repos: [repoRow(), repoRow({ operation: 'write' })] }))).toBe('1 of 1 granted');
    const unknown = repoRow({ repo: 'acme/u', access: 'unknown' });
    expect(tallyText(report({ repos: [repoRow(), unknown] }))).toBe('1 of 2 granted, 1 unknown');
  });
});

describe('the folds', () => {
  test('another finding is a fold whose title is its heading', () => {
    const other = failure({ severity: 'warning', cause: 'netrc-overrides-token', subject: '~/.netrc' });
    const summary = renderSummary(
      report({ verdict: 'fail', findings: [gate('meta/llama'), other], repos: [REFUSED] }),
    );
    expect(summary).toContain(`<details><summary>⚠️ ${other.title}</summary>`);
    expect(summary).toContain('<p>1 more warning</p>');
  });

  test('notices of a pass are counted in its line and shown in its one fold', () => {
    const notice = failure({ severity: 'notice' });
    const summary = renderSummary(report({ token: TOKEN, repos: [repoRow()], findings: [notice] }));
    const [, facts, ...rest] = summary.split('\n\n');
    expect(facts).toContain('· 1 notice</p>');
    expect(rest.join('\n\n')).toMatch(/^<details><summary>Details<\/summary>/);
    expect(rest.join('\n\n')).toContain(`<summary>ℹ️ ${notice.title}</summary>`);
  });
});

describe('the table of clients', () => {
  const clients = [
    { client: 'git', sends: 'checked-token' as const, from: 'HF_TOKEN', owner: null, used: null, note: null },
  ];

  test.each([
    ['good', '<td>✅ the checked token</td>'],
    ['refused', '<td>❌ the checked token, which is not valid</td>'],
    ['malformed', '<td>❌ the checked token, which is not valid</td>'],
    ['withheld', '<td>❔ the checked token, which was not confirmed</td>'],
    ['not-received', '<td>❔ the checked token, which was not confirmed</td>'],
    ['unknown', '<td>❔ the checked token, which was not confirmed</td>'],
  ] as const)('a client that sends a token that is %s: %s', (status, cell) => {
    expect(renderSummary(report({ token: { ...TOKEN, status }, clients }))).toContain(cell);
  });
});

describe('the table of the token', () => {
  const group = { name: 'a|b', role: 'write' };
  const shown = (resourceGroups: Array<typeof group>) =>
    renderSummary(
      report({ token: { ...TOKEN, organizations: [{ name: 'acme', role: 'contributor', resourceGroups }] } }),
    );

  test('The role in an organization and its resource groups are shown, with their names encoded', () => {
    expect(shown([group])).toContain(
      '<tr><td><code>acme</code></td><td><code>contributor</code></td><td><code>a&#124;b</code>: <code>write</code></td></tr>',
    );
  });

  test('An organization without resource groups has no column for them', () => {
    expect(shown([])).toContain('<tr><td><code>acme</code></td><td><code>contributor</code></td></tr>');
    expect(shown([])).not.toContain('resource groups');
  });

  test('Of many resource groups, the first twenty are shown and the others counted', () => {
    const summary = shown(Array.from({ length: 23 }, () => group));
    expect(summary.split('<code>a&#124;b</code>')).toHaveLength(21);
    expect(summary).toContain('<br>3 more in the report file</td>');
  });

  test.each([
    [true, '<td>may be read</td>'],
    [false, '<td>may not be read</td>'],
  ])('The gated permission %s of a fine-grained token is shown', (readsGatedRepos, cell) => {
    const summary = renderSummary(report({ token: { ...TOKEN, kind: 'fine-grained', readsGatedRepos } }));
    expect(summary).toContain('<th>Public gated repos</th>');
    expect(summary).toContain(cell);
    expect(renderSummary(report({ token: TOKEN }))).not.toContain('Public gated repos');
  });
});

test('The details have every quota that an answer told of, as far as the Hub says', () => {
  const api = {
    withToken: true,
    bucket: 'api',
    remaining: 9,
    resetSeconds: 60,
    quota: 500,
    windowSeconds: 300,
  };
  const bare = { ...api, withToken: false, bucket: 'x|y', quota: null, windowSeconds: null };
  const summary = renderSummary(report({ token: TOKEN, quotas: [api, bare] }));
  expect(summary).toContain(
    '<code>api</code>, with the token: 9 of 500 requests left for the next 60 of 300 seconds</li>',
  );
  expect(summary).toContain(
    '<code>x&#124;y</code>, without a token: 9 requests left for the next 60 seconds</li>',
  );
  expect(renderSummary(report({ token: TOKEN }))).not.toContain('quota');
});
