import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/evidence/finding.js';
import { checkRun, withStale } from '../../src/report/check-run.js';
import { failure, HOSTILE, hostileReport, repoRow, report, TOKEN } from './hostile.js';

const at = (line: number) => ({ file: '.github/workflows/ci.yml', line });
const findings = (number: number, parts: Partial<Finding> = {}) =>
  Array.from({ length: number }, (_, index) =>
    failure({ subject: `acme/m${index}`, place: at(index + 1), ...parts }),
  );

describe('a check run', () => {
  test.each([
    ['pass', 'success'],
    ['warn', 'neutral'],
    ['fail', 'failure'],
    ['skip', 'skipped'],
  ] as const)('of %s concludes %s', (verdict, conclusion) => {
    expect(checkRun('access', report({ verdict }))).toMatchObject({ name: 'access', conclusion });
  });

  test('has a title of one line that says it all', () => {
    expect(checkRun('access', report()).title).toBe('No token; no repos listed.');
    const failing = report({ verdict: 'fail', findings: [failure()] });
    expect(checkRun('access', failing).title).toMatch(/ \(gated-pending\): It waits\. Next: Wait too\.$/);
    const long = report({ verdict: 'fail', findings: [failure({ message: '😀'.repeat(500) })] });
    const { title } = checkRun('access', long);
    expect(title.length).toBeLessThanOrEqual(255);
    expect(title).toMatch(/^[^\n]*😀…$/u);
  });

  test('annotates the lines that are known, all of them, and leaves the rest to the summary', () => {
    const severities = [...findings(60), ...findings(1, { severity: 'warning' }), failure({ place: null })];
    const { annotations } = checkRun('access', report({ verdict: 'fail', findings: severities }));
    expect(annotations).toHaveLength(61);
    expect(annotations[59]).toEqual({
      path: '.github/workflows/ci.yml',
      start_line: 60,
      end_line: 60,
      annotation_level: 'failure',
      title: expect.stringContaining('(gated-pending)'),
      message: 'It waits. Next: Wait too.',
    });
    expect(annotations[60]).toMatchObject({ annotation_level: 'warning', start_line: 1 });
  });

  test.each(HOSTILE)('shows %j in an annotation as it is, as far as it can be seen', (text) => {
    const one = { ...hostileReport(text), findings: findings(1, { message: text, advice: text }) };
    const { title, annotations } = checkRun(text, one);
    for (const shown of [title, annotations[0]?.message ?? '\u0000', annotations[0]?.title ?? '\u0000']) {
      expect(shown).not.toMatch(/[^\P{C}\n]/u);
    }
    expect(annotations[0]?.message).not.toMatch(/&#\d+;/);
  });
});

describe('a summary that GitHub would refuse', () => {
  const many = (number: number, refusedOneIn: number) =>
    report({
      verdict: 'fail',
      findings: [failure()],
      repos: Array.from({ length: number }, (_, index) => {
        const repo = `acme/модель-${index}`;
        return index % refusedOneIn === 0
          ? repoRow({ repo, access: 'refused', cause: 'gated-pending' })
          : repoRow({ repo });
      }),
      clients: Array.from({ length: 300 }, (_, index) => ({
        client: `client ${index}`,
        sends: 'nothing' as const,
        from: `/${'home/'.repeat(20)}`,
        owner: null,
        used: null,
        note: null,
      })),
      token: { ...TOKEN, user: 'octo', name: null },
      notChecked: Array(600).fill('this and that, at some length'),
    });
  const SIZES = [
    [2_000, 7],
    [2_000, 1],
    [300, 2],
    [60, 2],
  ] as const;

  test.each(SIZES)(
    'is cut where every tag is closed: %i repos, one in %i refused',
    (number, refusedOneIn) => {
      const { summary } = checkRun('access', many(number, refusedOneIn));
      expect(Buffer.byteLength(summary)).toBeGreaterThan(60_000);
      expect(Buffer.byteLength(withStale(summary, 500_000))).toBeLessThanOrEqual(65_535);
      expect(summary).toMatch(/(?:<\/(?:table|ul|details|p)>)\n\n… shortened: see the job summary\.\n$/);
      for (const tag of ['table', 'details', 'ul', 'tr', 'td', 'li', 'code', 'p', 'summary']) {
        const started = summary.match(new RegExp(`<${tag}\\b`, 'g')) ?? [];
        expect(started).toHaveLength((summary.match(new RegExp(`</${tag}>`, 'g')) ?? []).length);
      }
    },
  );

  test('has what fails in it', () => {
    expect(checkRun('access', many(2_000, 7)).summary).toContain('<code>acme/модель-1995</code>');
  });

  test('is left alone where it is none', () => {
    expect(checkRun('access', report()).summary).not.toContain('… shortened');
  });
});

describe('annotations that hold no more', () => {
  test('are counted above the summary, since GitHub keeps them', () => {
    expect(withStale('summary', 0)).toBe('summary');
    expect(withStale('summary', 1)).toMatch(
      /^<p>1 annotation of an earlier run is still shown .*<\/p>\n\nsummary$/,
    );
    expect(withStale('summary', 2)).toMatch(/^<p>2 annotations of an earlier run are still shown /);
  });
});
