import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CAUSES } from '../../src/causes/catalogue.js';
import type { TokenSection } from '../../src/causes/sections/token-section.js';
import { Secret } from '../../src/model/secret.js';
import { annotations } from '../../src/report/annotations.js';
import { attribute, code, logText, markdown, visible } from '../../src/report/encode.js';
import { evidenceText } from '../../src/report/evidence-text.js';
import { outputs } from '../../src/report/outputs.js';
import { redactor } from '../../src/report/redact.js';
import { renderSummary } from '../../src/report/summary.js';
import { count, lastLine, scopeOf } from '../../src/report/wording.js';
import { failure, HOSTILE, hostileReport, logLines, repoRow, report, TOKEN } from './hostile.js';

const UNSEEN = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
const any = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 3 }).map((parts) => parts.join('')),
);
const decoded = (text: string) =>
  text.replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)));

describe('the encoders', () => {
  test('show what cannot be seen and keep everything on one line', () => {
    expect(visible('a\r\nb\tc\u202ed\u0000\u200b\u{e0041}é😀')).toBe(
      'a b c⟨U+202E⟩d⟨U+0000⟩⟨U+200B⟩⟨U+E0041⟩é😀',
    );
    fc.assert(fc.property(any, (text) => expect(visible(text)).not.toMatch(UNSEEN)));
  });

  test('leave the log no command', () => {
    expect(logText('::set-output::x :::: ##[error]')).not.toMatch(/::|##\[/);
    fc.assert(fc.property(any, (text) => expect(logText(text)).not.toMatch(/::|##\[|[\r\n]/)));
  });

  test('leave Markdown and HTML no character that acts, and nothing lost', () => {
    for (const encode of [
      markdown,
      attribute,
      (text: string) => code(text).replace(/^<code>|<\/code>$/g, ''),
    ]) {
      fc.assert(
        fc.property(any, (text) => {
          const encoded = encode(text);
          expect(encoded.replace(/&#\d+;/g, '')).not.toMatch(/[&<>"'`*_[\]()#!@\\|~$:{}=+^\r\n]/);
          expect(decoded(encoded).replaceAll('\u2060', '')).toBe(visible(text));
        }),
      );
    }
  });

  test('leave no mention in what is shown', () => {
    expect(decoded(markdown('by @dev, a@b'))).not.toMatch(/@\w/);
    expect(decoded(attribute('https://x/@dev'))).toBe('https://x/@dev');
  });
});

describe('the redactor', () => {
  const value = 'a-secret/value+0123456789';
  const redact = redactor([new Secret(value)]);

  test('takes every spelling out of every string', () => {
    const basic = Buffer.from(`someone:${value}`).toString('base64');
    const shown = JSON.stringify(
      redact({
        a: [value, { b: `x${encodeURIComponent(value)}` }],
        c: `Basic ${basic}`,
        d: 5,
        e: null,
        f: true,
      }),
    );
    expect(shown).not.toMatch(/0123456789|MDEyMzQ1Njc4|AxMjM0NTY3OD|wMTIzNDU2Nzg/);
    expect(shown).toMatch(/"d":5,"e":null,"f":true/);
  });

  test('takes out whatever has the shape of a token', () => {
    const body = 'abcdefghijklmnopqrstuvwxyzABCDEFGH';
    for (const text of [
      `hf_${body}`,
      `xhf_${body}`,
      `%3Ahf_${body}`,
      `hf_jwt_${body}.a-b`,
      `hf_oauth_${body}`,
      `api_org_${body}`,
    ]) {
      expect(redact(`<${text}>`)).not.toContain('abcdef');
    }
  });

  test('leaves ids and paths alone', () => {
    for (const text of [
      'acme/hf_a-long-name-of-a-model-v2.1',
      '/home/x/hf_cache_of_the_whole_team/.netrc',
      'hf_transfer',
    ])
      expect(redact(text)).toBe(text);
  });

  test.each([
    ['/home/a/.netrc, line 1', '~/.netrc, line 1'],
    ['in /home/a.', 'in ~.'],
    ['file:/home/a', 'file:~'],
    ['/home/ab/.netrc', '/home/ab/.netrc'],
    ['/home/a.old/.netrc', '/home/a.old/.netrc'],
    ['/mnt/home/a/.netrc', '/mnt/home/a/.netrc'],
  ])('shortens the home where it is meant: %s', (text, shown) => {
    expect(redactor([], '/home/a')(text)).toBe(shown);
  });
});

describe('hostile text', () => {
  test.each(HOSTILE.map((text) => [text.slice(0, 40), text]))(
    'leaves the structure of the summary as it is: %j',
    (_, text) => {
      const tags = (summary: string) => summary.match(/<\/?[a-z]+/g);
      const summary = renderSummary(hostileReport(text));
      const harmless = renderSummary(hostileReport('text'));
      // The second finding has the text as its page: what can be clicked on becomes a link, with the advice below it.
      const extra = text.startsWith('https://') ? 1 : 0;
      const others = (of: string) => tags(of)?.filter((tag) => !/<(?:\/?a|br)$/.test(tag));
      expect(others(summary)).toEqual(others(harmless));
      // To the page that fixes it, from the first finding and from its repo, to the cause for each finding, and to the two
      // pages on which a publisher is set up.
      expect(summary.match(/<a /g)?.length).toBe(6 + extra);
      expect(summary.match(/href="https:\/\/evil/)).toBeNull();
      const headings = (of: string) => of.split('\n').filter((line) => /^#/.test(line)).length;
      expect(headings(summary)).toBe(headings(harmless));
      expect(summary).not.toMatch(/@\w|\]\(|::|<script|<!--/);
      expect(summary.replace(/\n/g, '')).not.toMatch(UNSEEN);
    },
  );

  test.each(HOSTILE.map((text) => [text.slice(0, 40), text]))(
    'gives the runner no command and no line of its own: %j',
    (_, text) => {
      const hostile = hostileReport(text);
      for (const line of logLines(hostile)) expect(line).not.toMatch(/::|##\[|[\r\n]/);
      for (const { title, message } of annotations(hostile)) expect(title + message).not.toMatch(UNSEEN);
      const { user, 'token-name': name, 'expires-at': end, scrubbed } = outputs(hostile, '');
      for (const output of [user, name, end, scrubbed]) expect(output).not.toMatch(UNSEEN);
    },
  );
});

describe('a large report', () => {
  const repos = Array.from({ length: 2000 }, (_, index) => {
    const repo = `datasets/acme/${'_'.repeat(80)}${index}@${'é#'.repeat(120)}`;
    return index < 300 ? repoRow({ repo, access: 'refused', cause: 'gated-pending' }) : repoRow({ repo });
  }).reverse();
  const findings = Array.from({ length: 300 }, (_, index) =>
    failure({
      cause: CAUSES[index % 40]?.slug ?? '',
      message: `${index}${'#'.repeat(600)}`,
      evidence: Array(5).fill({ fact: '_'.repeat(300), message: '<'.repeat(500) }),
    }),
  );
  const large = report({
    verdict: 'fail',
    cause: 'gated-pending',
    repos,
    findings,
    notChecked: Array(2000).fill('_'.repeat(300)),
    scrubbed: [],
  });

  test('stays well below 1 MiB, refusals first, and counts what it leaves out', () => {
    const summary = renderSummary(large);
    expect(Buffer.byteLength(summary)).toBeLessThan(1 << 20);
    const rows = summary.match(/<td>❌|<td>✅/g) ?? [];
    expect(summary).toContain(`<p>${2000 - rows.length} more repos in the report file.</p>`);
    expect(summary).toMatch(/<p>\d+ more findings in the report file\.<\/p>/);
    expect(summary).toMatch(/<p>\d+ more lines in the report file\.<\/p>/);
    expect(rows[0]).toBe('<td>❌');
  });

  test('of ordinary names shows 500 repos, and what to do about each refused one', () => {
    const plain = report({
      ...large,
      repos: repos.map((repo, index) => ({ ...repo, repo: `acme/m${index}` })),
      findings: Array.from({ length: 300 }, (_, index) =>
        failure({ subject: `acme/m${index}`, position: index }),
      ),
      notChecked: [],
    });
    const summary = renderSummary(plain);
    expect([
      summary.match(/<td>❌./g)?.length,
      summary.match(/<td>✅.granted/g)?.length,
      summary.match(/<b>Next/g)?.length,
    ]).toEqual([300, 200, 300]);
    expect(summary).toContain('<p>1500 more repos in the report file.</p>');
    expect(summary).toContain('<p>The same applies to 299 more repos:</p>');
    expect(summary.match(/<li><code>acme\/m\d+<\/code>: <b>Next:<\/b> Wait too\.<\/li>/g)).toHaveLength(299);
  });
});

describe('the words', () => {
  const token = TOKEN;
  const granted = repoRow();

  test('of a pass say who may do what', () => {
    const pass = report({ token, repos: [granted, granted, { ...granted, operation: 'write' }] });
    expect(lastLine(pass)).toBe('hf-auth-check: pass, 1 of 1 granted');
    expect(scopeOf(pass)).toBe('The read token "ci" of dev; 1 repo readable, 1 repo writable.');
    const [heading, facts, ...folded] = renderSummary(pass).split('\n\n');
    expect([heading, facts]).toEqual([
      '### ✅ Hugging Face access: 1 repo ready',
      '<p><code>dev</code> · read token <code>ci</code></p>',
    ]);
    expect(folded.join('\n\n')).toMatch(/^<details><summary>Details<\/summary>[\s\S]*<\/details>\n$/);
    expect(renderSummary(pass, 'models')).toMatch(/^### ✅ models: 1 repo ready\n/);
    expect(scopeOf(report())).toBe('No token; no repos listed.');
    expect(
      scopeOf(report({ token: { ...token, user: null }, repos: [{ ...granted, access: 'unknown' }] })),
    ).toBe('The token, account unknown; no access proven.');
  });

  test("of a token's age speak up only where it goes on for ever", () => {
    const made = { ...token, createdAt: '2024-05-01T10:00:00.000Z', ageDays: 400 };
    const shown = (of: Partial<TokenSection>) => renderSummary(report({ token: { ...made, ...of } }));
    const note = 'The token is 400 days old. Read and write tokens never expire: rotate it now and then.';
    expect(shown({})).toContain('<td>2024-05-01, 400 days ago</td>');
    expect(shown({})).toContain(note);
    expect(shown({ ageDays: 364 })).not.toContain('never expire');
    expect(shown({ kind: 'fine-grained' })).not.toContain('never expire');
    expect(shown({ createdAt: null, ageDays: null })).toContain('<td>the Hub does not say</td>');
  });

  test('of a failure give cause, reason and next action', () => {
    const fail = report({
      verdict: 'fail',
      cause: 'gated-pending',
      findings: [failure({ link: 'https://huggingface.co/acme/m?x=1' })],
    });
    expect(lastLine(fail)).toBe('hf-auth-check: fail (gated-pending), no repos listed');
    expect(renderSummary(fail)).toContain(
      '<p><b><a href="https&#58;//huggingface.co/acme/m?x&#61;1">huggingface.co/acme/m ↗</a></b><br>Wait too.</p>',
    );
    expect(outputs(fail, '/r.json')).toMatchObject({
      verdict: 'fail',
      cause: 'gated-pending',
      user: '',
      readable: '',
      report: '/r.json',
    });
  });

  test('of an answer are those that were given', () => {
    expect(evidenceText({ fact: 'GET /x' })).toBe('GET /x');
    expect(
      evidenceText({ fact: 'GET /x', status: 403, code: 'GatedRepo', message: 'no', requestId: 'r' }),
    ).toBe('GET /x: 403, GatedRepo, "no"');
    expect([count(0, 'repo'), count(1, 'repo'), count(2, 'repo')]).toEqual(['0 repos', '1 repo', '2 repos']);
  });

  const answered = (repo: string, operation: string, given: string) => ({
    repo,
    operation,
    answer: given,
    cause: null,
    optional: false,
  });

  test('of the outputs name each repo once, by what was proven', () => {
    const repos = [
      granted,
      granted,
      { ...granted, repo: 'acme/w', operation: 'write' as const },
      { ...granted, repo: 'acme/d', access: 'refused' as const },
      { ...granted, repo: 'acme/u', access: 'unknown' as const },
    ];
    expect(outputs(report({ token, repos }), '')).toEqual({
      verdict: 'pass',
      cause: '',
      user: 'dev',
      'token-kind': 'read',
      'token-name': 'ci',
      'expires-at': '',
      readable: 'acme/m',
      writable: 'acme/w',
      denied: 'acme/d',
      unknown: 'acme/u',
      results: JSON.stringify([
        ...[granted, granted].map(() => answered('acme/m', 'read', 'granted')),
        answered('acme/w', 'write', 'granted'),
        answered('acme/d', 'read', 'refused'),
        answered('acme/u', 'read', 'unknown'),
      ]),
      found: '',
      scrubbed: '',
      report: '',
    });
  });
});
