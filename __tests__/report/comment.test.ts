import { describe, expect, test } from '@jest/globals';
import { pullRequestComment } from '../../src/report/comment.js';
import { runPage } from '../../src/report/github/run-page.js';
import type { Report } from '../../src/report/report.js';
import { HOSTILE, hostileReport, repoRow, report } from './hostile.js';
import { shownIn } from './markdown-tree.js';

const PAGE = 'https://github.com/acme/app/actions/runs/1';
const commentOn = (on: Report, checkName = 'access', page: string | null = PAGE) => {
  const comment = pullRequestComment(on, { comment: 'always', checkName }, page);
  if (comment === null) throw new Error('no comment');
  return comment;
};

describe('a comment', () => {
  test.each(HOSTILE.filter((text) => text.length < 1_000))(
    'a comment shows %j and is otherwise the same',
    (text) => {
      // What begins like an address of a page to act on is a link of the template's.
      const harmless = shownIn(commentOn(hostileReport('text'), 'text').body);
      const { body, marker } = commentOn(hostileReport(text), text);
      expect(body.startsWith(`${marker}\n### `)).toBe(true);
      expect(marker).toMatch(/^<!-- hf-auth-check: [^<>\s]+ -->$/);
      const shown = shownIn(body);
      expect(shown.structure).toBe(harmless.structure);
      expect(shown.links.at(-1)).toBe(PAGE);
      // In code GitHub looks for no names, issues or addresses.
      const { texts } = shownIn(body.replace(/<code>.*?<\/code>/g, ''));
      expect(texts.join(' ')).not.toMatch(/[@#]\w|www\.|GH-\d/);
    },
  );

  test('a comment is below the limit of GitHub whatever there is to say', () => {
    const worst = hostileReport('\u200b@#'.repeat(20_000));
    const repos = Array.from({ length: 2_000 }, (_, index) =>
      repoRow({ repo: `${'\u200b'.repeat(2_000)}${index}`, access: 'refused', cause: 'gated-pending' }),
    );
    const { body } = commentOn({ ...worst, repos }, '\u200b'.repeat(3_000));
    expect(Buffer.byteLength(body)).toBeLessThan(65_536);
    expect(body).toMatch(/<p>(?:2000|19\d\d) more repos are refused: see the job summary\.<\/p>/);
  });

  test('a comment names the first ten repos that are refused, and counts the rest', () => {
    const repos = Array.from({ length: 12 }, (_, index) =>
      index === 0
        ? repoRow({ repo: 'acme/m0' })
        : repoRow({ repo: `acme/m${index}`, access: 'refused', cause: 'gated-pending' }),
    );
    const { body } = commentOn({ ...hostileReport('x'), repos });
    expect(body.match(/<tr><td>/g)).toHaveLength(10);
    expect(body).not.toContain('acme/m0');
    expect(body).toContain('<p>1 more repo is refused: see the job summary.</p>');
  });

  test('a comment says which of the repos that are refused are optional', () => {
    const refused = { access: 'refused', cause: 'gated-pending' } as const;
    const repos = [
      repoRow({ ...refused, repo: 'a/a' }),
      repoRow({ ...refused, repo: 'b/b', optional: true }),
    ];
    const { body } = commentOn({ ...hostileReport('x'), repos });
    expect(body).toContain('<td><code>a/a</code></td><td>read</td>');
    expect(body).toContain('<td><code>b/b</code></td><td>read, optional</td>');
  });

  test('a comment is wanted by the input, and begun by a failure alone with on-failure', () => {
    const wanted = (comment: 'never' | 'on-failure' | 'always', verdict: Report['verdict']) =>
      pullRequestComment(report({ verdict }), { comment, checkName: 'x' }, null)?.mayBegin ?? null;
    expect(wanted('never', 'fail')).toBeNull();
    expect(
      (['pass', 'warn', 'skip', 'fail'] as const).map((verdict) => wanted('on-failure', verdict)),
    ).toEqual([false, false, false, true]);
    expect((['pass', 'warn', 'skip', 'fail'] as const).every((verdict) => wanted('always', verdict))).toBe(
      true,
    );
  });
});

describe('the page of the run', () => {
  const run = {
    GITHUB_SERVER_URL: 'https://ghe.example:8443',
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_RUN_ID: '12',
  };

  test('the page of the run is named by the environment, or by nothing', () => {
    expect(runPage(run)).toBe('https://ghe.example:8443/acme/app/actions/runs/12');
    for (const bad of [
      { GITHUB_SERVER_URL: 'javascript:alert(1)' },
      { GITHUB_SERVER_URL: 'https://x/y' },
      { GITHUB_REPOSITORY: 'acme' },
      { GITHUB_REPOSITORY: 'a/b/../c' },
      { GITHUB_RUN_ID: '1/x' },
      { GITHUB_RUN_ID: undefined },
    ]) {
      expect(runPage({ ...run, ...bad })).toBeNull();
    }
    expect(commentOn(report(), 'access', null).body).not.toContain('<a ');
  });
});
