import { describe, expect, test } from '@jest/globals';
import { GATED_NOT_ACCEPTED } from '../../src/causes/gate/gate.js';
import type { Finding } from '../../src/evidence/finding.js';
import { allAnnotations, annotations, LONGEST_MESSAGE } from '../../src/report/annotations.js';
import { lastLine } from '../../src/report/wording.js';
import { failure, HOSTILE, hostileReport, repoRow, report } from './hostile.js';

const UNSEEN = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
const FILE = '.github/workflows/ci.yml';

const TITLE = `${GATED_NOT_ACCEPTED.title} (${GATED_NOT_ACCEPTED.slug})`;

/** A closed gate that only the person behind the account can open, on the repo's own page. */
function gate(repo: string, parts: Partial<Finding> = {}): Finding {
  return failure({
    cause: 'gated-not-accepted',
    subject: repo,
    message: `${repo} asks for consent.`,
    advice: `Accept its terms on https://hub.example/${repo}.`,
    link: `https://hub.example/${repo}`,
    ...parts,
  });
}

/** A report that lists whatever its findings are about. */
function reporting(findings: Finding[], listed = findings.flatMap(({ subject }) => subject ?? [])) {
  const repos = listed.map((repo) => repoRow({ repo, access: 'refused', cause: 'gated-not-accepted' }));
  return report({ verdict: 'fail', cause: findings[0]?.cause ?? null, repos, findings });
}

describe('findings of one cause about several repos', () => {
  test('are one annotation with the page for each', () => {
    expect(annotations(reporting([gate('a/a'), gate('b/b'), gate('c/c')]))).toEqual([
      {
        level: 'error',
        title: `3 repos: ${TITLE}`,
        message: [
          'a/a asks for consent. The same applies to b/b, c/c. Next: Accept its terms on https://hub.example/a/a.',
          'b/b: https://hub.example/b/b',
          'c/c: https://hub.example/c/c',
        ].join('\n'),
        place: null,
      },
    ]);
  });

  test('with one and the same next action have no lines of their own', () => {
    const same = { advice: 'Ask for a read token.', link: 'https://hub.example/tokens' };
    expect(annotations(reporting([gate('a/a', same), gate('b/b', same)]))).toMatchObject([
      {
        message:
          'a/a asks for consent. The same applies to b/b. Next: Ask for a read token. (https://hub.example/tokens)',
      },
    ]);
  });

  test('without a page of their own say what is to be done', () => {
    const [annotation] = annotations(
      reporting([
        gate('a/a', { link: null, advice: 'Write b/a.' }),
        gate('b/b', { link: null, advice: 'Write c/b.' }),
        gate('c/c', { link: null, advice: 'Write c/d.' }),
      ]),
    );
    expect(annotation?.message.split('\n').slice(1)).toEqual(['b/b: Write c/b.', 'c/c: Write c/d.']);
  });

  test('count those that the findings cover already', () => {
    const covering = gate('a/a', {
      others: ['b/b', 'c/c'],
      message: 'a/a waits.',
    });
    const [alone] = annotations(reporting([covering]));
    expect(alone?.title).toMatch(/^3 repos: /);
    expect(alone?.message).toMatch(/^a\/a waits\. The same applies to b\/b, c\/c\. Next: /);
    const more = [covering, gate('c/c'), gate('d/d', { others: ['e/e'] })];
    const [merged, ...none] = annotations(reporting(more));
    expect(none).toEqual([]);
    expect(merged?.title).toMatch(/^5 repos: /);
    expect(merged?.message).toContain('The same applies to b/b, c/c, d/d, e/e. Next:');
    expect(merged?.message).toContain('\nd/d and 1 more: https://hub.example/d/d');
  });

  test('stand where the first of them stood, and the others keep their order', () => {
    const list = annotations(
      reporting([
        failure({ cause: 'token-invalid', subject: 'HF_TOKEN' }),
        gate('a/a', { cause: 'repo-missing-or-no-access' }),
        gate('b/b'),
        gate('c/c', { cause: 'repo-missing-or-no-access' }),
        gate('d/d', { severity: 'warning' }),
        gate('e/e'),
      ]),
    );
    expect(list.map(({ level, title }) => `${level} ${title.replace(/:.*\(/, ' (')}`)).toEqual([
      'error HF_TOKEN (token-invalid)',
      'error 2 repos (repo-missing-or-no-access)',
      'error 2 repos (gated-not-accepted)',
      'warning d/d (gated-not-accepted)',
    ]);
  });

  test('are told apart from what is said twice of one repo, and of what is no repo', () => {
    const twice = [gate('a/a'), gate('a/a', { message: 'And it cannot be written.' })];
    expect(annotations(reporting(twice)).map(({ title }) => title)).toEqual(Array(2).fill(`a/a: ${TITLE}`));
    const files = ['/x/.netrc', '/y/.netrc'].map((subject) =>
      failure({ cause: 'netrc-unreadable', subject }),
    );
    expect(annotations(reporting(files, ['a/a'])).map(({ message }) => message)).toHaveLength(2);
  });

  test('point to the first of them that has a line', () => {
    const [annotation] = annotations(
      reporting([gate('a/a'), gate('b/b', { place: { file: FILE, line: 9 } }), gate('c/c')]),
    );
    expect(annotation?.place).toEqual({ file: FILE, line: 9 });
  });
});

describe('annotations for a check run', () => {
  const at = (line: number) => ({ place: { file: FILE, line } });
  const findings = [gate('a/a', at(8)), gate('b/b'), gate('c/c', at(9)), gate('d/d'), gate('e/e', at(10))];

  test('stand each at its own line, and only the rest is told together', () => {
    expect(
      allAnnotations(reporting(findings)).map(({ title, message, place }) => [
        title,
        message.slice(0, 3),
        place?.line,
      ]),
    ).toEqual([
      [`a/a: ${TITLE}`, 'a/a', 8],
      [`2 repos: ${TITLE}`, 'b/b', undefined],
      [`c/c: ${TITLE}`, 'c/c', 9],
      [`e/e: ${TITLE}`, 'e/e', 10],
    ]);
    expect(annotations(reporting(findings)).map(({ place }) => place?.line)).toEqual([8]);
  });

  test('are not limited', () => {
    const many = Array.from({ length: 70 }, (_, index) => gate(`a/${index}`, at(index + 1)));
    const list = allAnnotations(reporting(many));
    expect(list.map(({ place }) => place?.line)).toEqual(many.map(({ place }) => place?.line));
  });
});

describe('very many findings', () => {
  test('make at most ten annotations of each level, the last of which counts the rest', () => {
    const many = (severity: 'error' | 'warning' | 'notice', length: number) =>
      Array<Finding>(length).fill(failure({ severity }));
    const list = annotations(
      report({
        verdict: 'fail',
        findings: [...many('error', 300), ...many('warning', 10), ...many('notice', 11)],
      }),
    );
    expect(
      ['error', 'warning', 'notice'].map((level) => list.filter((item) => item.level === level).length),
    ).toEqual([10, 10, 10]);
    expect([list[9]?.title, list[19]?.title, list[29]?.title]).toEqual([
      '291 more errors',
      expect.stringContaining('gated-pending'),
      '2 more notices',
    ]);
    expect(list[9]?.message).toMatch(/^291 more errors: see the job summary/);
  });

  test('that are told together count as one, and as all they are where they are left out', () => {
    const alone = Array.from({ length: 9 }, () => failure());
    const together = Array.from({ length: 40 }, (_, index) => gate(`a/${index}`));
    const list = annotations(reporting([...alone, ...together]));
    expect(list).toHaveLength(10);
    expect(list[9]?.title).toMatch(/^40 repos: /);
    expect(annotations(reporting([...alone, failure(), ...together])).at(-1)?.title).toBe('41 more errors');
  });

  test('about repos name as many as there is room for', () => {
    const many = Array.from({ length: 200 }, (_, index) => gate(`acme/model-${index}`));
    const [annotation] = annotations(reporting(many));
    const [said = '', ...lines] = annotation?.message.split('\n') ?? [];
    const [, names = '', left] = /The same applies to (.*) and (\d+) more\. Next: /.exec(said) ?? [];
    expect(names.split(', ').slice(0, 2)).toEqual(['acme/model-1', 'acme/model-2']);
    expect(names.split(', ').length + Number(left)).toBe(199);
    expect(lines).toHaveLength(6);
    expect(lines[4]).toBe('acme/model-5: https://hub.example/acme/model-5');
    expect(lines[5]).toMatch(/^194 more: see the job summary/);
  });

  test.each([
    ['long text', 'x'.repeat(90_000)],
    ['characters of two halves', '😀'.repeat(40_000)],
    ['hidden characters', '\u202e'.repeat(40_000)],
    ['line ends', 'a\n'.repeat(40_000)],
  ])('of %s stay far below what GitHub cuts, and keep what is to be done', (_, text) => {
    const long = ['a', 'b', 'c'].map((name) =>
      gate(`${name}/${text}`, {
        message: text,
        advice: `Do it. ${text}`,
        link: `https://hub.example/${text}`,
      }),
    );
    for (const list of [annotations(reporting(long)), annotations(reporting(long.slice(0, 1)))]) {
      expect(list).toHaveLength(1);
      for (const { title, message } of list) {
        expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
        expect(message).toContain('… ');
        expect(message).toContain('Next: Do it.');
        expect(title.length).toBeLessThan(255);
        expect((title + message).replaceAll('\n', '')).not.toMatch(UNSEEN);
      }
    }
    expect(annotations(reporting(long))[0]?.message).toContain('The same applies to 2 more repos.');
  });
});

describe('the first annotation', () => {
  test.each([
    ['one finding', [gate('a/a')]],
    ['several', [gate('a/a'), gate('b/b')]],
    ['several with one next action', [gate('a/a', { link: null }), gate('b/b', { link: null })]],
  ])('the first annotation of %s names the cause that the last line names', (_, findings) => {
    const shown = reporting(findings);
    const [, cause] = /^hf-auth-check: fail \((.*?)\), /.exec(lastLine(shown)) ?? [];
    expect(cause).toBe('gated-not-accepted');
    expect(annotations(shown)[0]?.title).toContain(`(${cause})`);
  });
});

describe('hostile text', () => {
  test.each(HOSTILE.map((text) => [text.slice(0, 40), text]))(
    'adds no line and hides nothing: %j',
    (_, text) => {
      const merged = reporting([
        gate(`a${text}`),
        gate(`b${text}`),
        gate(`c${text}`, { link: null, advice: text }),
      ]);
      for (const list of [annotations, allAnnotations].flatMap((all) => [
        all(hostileReport(text)),
        all(merged),
      ])) {
        expect(list.length).toBeGreaterThan(0);
        for (const { title, message } of list) {
          expect(message.split('\n').length).toBeLessThanOrEqual(3);
          expect(title).not.toContain('\n');
          expect((title + message).replaceAll('\n', '')).not.toMatch(UNSEEN);
        }
      }
      expect(annotations(hostileReport(text)).map(({ message }) => message.includes('\n'))).toEqual([
        false,
        false,
        false,
      ]);
    },
  );
});
