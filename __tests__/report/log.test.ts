import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SentRequest } from '../../src/hub/client.js';
import type { Answer } from '../../src/hub/response.js';
import { Secret } from '../../src/model/secret.js';
import { programLine, requestLine } from '../../src/report/debug.js';
import { logText } from '../../src/report/encode.js';
import { renderLog } from '../../src/report/log.js';
import type { LogPart } from '../../src/report/log-part.js';
import { coloured, paintFor, plain } from '../../src/report/paint.js';
import { pauseAfter, progressText } from '../../src/report/progress.js';
import { lastLine } from '../../src/report/wording.js';
import { failure, HOSTILE, hostileReport, logLines, repoRow, report, TOKEN } from './hostile.js';

const STYLED = /\p{Cc}\[(?:1|31|32|33)m(\P{Cc}*)\p{Cc}\[0m/gu;
/** The styles of a line, without the text that has them. */
const styleOf = (line: string) =>
  Array.from(line.matchAll(STYLED), ([all, text = '']) => all.replace(text, ''));
const withoutStyles = (line: string) => line.replace(STYLED, '$1');
const any = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE, '\u001b[0m\u001b[31mx'));

describe('the log', () => {
  /** Parts as text: annotations by level and title, groups by title and number of lines. */
  const shape = (parts: readonly LogPart[]) =>
    parts.map((part) => {
      if (part.is === 'line') return part.text;
      if (part.is === 'group') return `> ${part.title}: ${part.lines.join(' | ')}`;
      return `${part.annotation.level}: ${part.annotation.message}`;
    });

  test('a pass has two lines before the last one', () => {
    const noted = report({ token: TOKEN, repos: [repoRow()] });
    expect(shape(renderLog(noted))).toEqual(['✓ The read token "ci" of dev', '✓ 1 repo readable']);
    expect(lastLine(noted)).toBe('hf-auth-check: pass, 1 of 1 granted');
  });

  test.each([
    ['fail', 'error', '✗'],
    ['warn', 'warning', '!'],
    ['skip', 'notice', '–'],
  ] as const)(
    '%s shows the cause, the next action, the evidence, and then the rest',
    (verdict, severity, mark) => {
      const first = failure({
        severity,
        subject: 'acme/m',
        evidence: [{ fact: 'GET /x', status: 403, requestId: 'r' }],
      });
      const other = failure({
        severity: 'notice',
        cause: 'netrc-overrides-token',
        evidence: [{ fact: 'a line' }],
      });
      const shown = report({
        verdict,
        cause: 'gated-pending',
        findings: [first, other],
        repos: [repoRow({ operation: 'write', access: 'unknown' })],
        notChecked: ['that'],
      });
      expect(shape(renderLog(shown))).toEqual([
        `${mark} acme/m: ${first.title} (gated-pending)`,
        `${severity}: It waits. Next: Wait too.`,
        '> How we know:   - GET /x: 403',
        'notice: It waits. Next: Wait too.',
        `> How we know the 1 other finding: ${other.title} (netrc-overrides-token) |   - a line`,
        '> 1 repo: ? write acme/m: unknown',
        '> Not checked: that',
      ]);
      expect(lastLine(shown)).toMatch(
        new RegExp(`^hf-auth-check: ${verdict} \\(gated-pending\\), 0 of 1 granted, 1 unknown, `),
      );
    },
  );

  test('A finding is shown at its level, whatever its severity is', () => {
    const shownAt = (level: 'error' | 'warning') =>
      renderLog(report({ verdict: 'warn', findings: [failure({ severity: 'warning', level })] })).flatMap(
        (part) => (part.is === 'annotation' ? part.annotation.level : []),
      );
    expect([shownAt('error'), shownAt('warning')]).toEqual([['error'], ['warning']]);
  });

  test('no sentence of a finding is in the log twice', () => {
    const findings = ['a/a', 'b/b', 'c/c'].map((subject) =>
      failure({ subject, message: `${subject} waits.`, advice: `Wait for ${subject}.` }),
    );
    const repos = findings.map(({ subject }) => repoRow({ repo: subject ?? '', access: 'refused' }));
    const shown = report({ verdict: 'fail', cause: 'gated-pending', findings, repos });
    const log = [...shape(renderLog(shown)), lastLine(shown)].join('\n');
    for (const text of ['a/a waits.', 'Wait for a/a.', 'Wait for b/b.', findings[0]?.title ?? '']) {
      expect([text, log.split(text).length - 1]).toEqual([text, 1]);
    }
  });
});

describe('colours', () => {
  test.each([
    [{}, false, plain],
    [{}, true, coloured],
    [{ GITHUB_ACTIONS: 'true' }, false, coloured],
    [{ GITHUB_ACTIONS: 'true', NO_COLOR: '1' }, true, plain],
    [{ GITHUB_ACTIONS: 'true', NO_COLOR: '' }, false, coloured],
    [{ FORCE_COLOR: '1' }, false, coloured],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, plain],
    [{ GITHUB_ACTIONS: 'true', FORCE_COLOR: '0' }, true, plain],
  ])('are for those who see them: %j, terminal %s', (environment, isTerminal, expected) => {
    expect(paintFor(environment, isTerminal)).toBe(expected);
  });

  test('end where they began, whatever the text', () => {
    fc.assert(
      fc.property(any, (text) => {
        const painted = coloured('red', text);
        expect(painted).toBe(`\u001b[31m${logText(text)}\u001b[0m`);
        expect(logText(text)).not.toContain('\u001b');
      }),
    );
  });

  test('are never given to text from outside, which adds none and takes none away', () => {
    const allLines = (text: string, paint = coloured) => logLines(hostileReport(text), paint);
    const ours = allLines('harmless').flatMap(styleOf);
    expect(ours.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(any, (text) => {
        const lines = allLines(text);
        expect(lines.flatMap(styleOf)).toEqual(ours);
        expect(lines.map(withoutStyles)).toEqual(allLines(text, plain));
        for (const line of lines) {
          expect(withoutStyles(line)).not.toMatch(/\p{Cc}/u);
          expect(line).not.toMatch(/::|##\[/);
        }
      }),
    );
  });
});

describe('the progress', () => {
  test.each([
    [
      { doing: 'asking', repos: 300, answered: 120, requests: 241 },
      '… 120 of 300 repos answered, 241 requests so far',
    ],
    [{ doing: 'asking', repos: 1, answered: 0, requests: 1 }, '… 0 of 1 repo answered, 1 request so far'],
    [{ doing: 'asking', repos: 3, answered: 3, requests: 9 }, '… still checking details, 9 requests so far'],
    [
      { doing: 'asking', repos: 0, answered: 0, requests: 1 },
      '… still checking this runner, 1 request so far',
    ],
    [
      { doing: 'waiting', closed: 2, seconds: 120 },
      '… still waiting for access to 2 repos, 40 of 120 seconds',
    ],
    [{ doing: 'waiting', closed: 0, seconds: 120 }, '… access to every gated repo is open, checking further'],
  ] as const)('%j is told as %s', (progress, text) => {
    expect(progressText(progress, 40_100)).toBe(text);
  });

  test('is told every few seconds, and in an hour on less than a hundred lines', () => {
    expect([0, 1_000, 50_000, 600_000].map(pauseAfter)).toEqual([5_000, 5_000, 5_000, 60_000]);
    let lines = 0;
    for (let passed = 0; passed < 3_600_000; passed += pauseAfter(passed)) lines += 1;
    expect(lines).toBeLessThan(100);
  });
});

describe('a line of the debug log', () => {
  const answer: Answer = {
    kind: 'answer',
    status: 403,
    code: 'GatedRepo',
    message: 'Ask first',
    requestId: 'r-1',
    rateLimit: { bucket: 'api', remaining: 499, resetSeconds: 10, quota: 500, windowSeconds: 300 },
    retryAfterSeconds: null,
    fromHub: true,
    warning: null,
    date: null,
    isHtml: false,
    json: { secret: 'of the body' },
    stoppedAt: null,
  };
  const sent: SentRequest = {
    request: { method: 'GET', path: '/api/x?a=1', token: new Secret('private-value'), body: 'body' },
    path: '/api/x?a=1',
    hops: 0,
    attempt: 2,
    outcome: answer,
    milliseconds: 12.4,
  };

  test('tells of a request all but headers, bodies and the token', () => {
    expect(requestLine(sent)).toBe(
      'GET /api/x?a=1: 403 GatedRepo, 12 ms, with a token, attempt 2, 499 left of the quota "api", request r-1, "Ask first"',
    );
  });

  test('leaves out the words of a success and the query that a redirect leads to', () => {
    const outcome = { ...answer, status: 200, code: null, requestId: null, rateLimit: null };
    expect(requestLine({ ...sent, outcome, hops: 1, path: '/y?signature=abc', attempt: 1 })).toBe(
      'GET /y?…: 200, 12 ms, with a token, attempt 1, after 1 redirect',
    );
  });

  test('tells why there was no answer', () => {
    const outcome = { kind: 'no-answer', phase: 'connect', code: 'ECONNREFUSED' } as const;
    const request = { ...sent.request, token: null };
    expect(requestLine({ ...sent, request, outcome })).toBe(
      'GET /api/x?a=1: no answer (connect, ECONNREFUSED), 12 ms, without a token, attempt 2',
    );
  });

  test('tells of a program its name and its plain words', () => {
    const command = 'git';
    const run = { end: 'exited', code: 1, stdout: Buffer.from('out'), stderr: Buffer.alloc(0) } as const;
    expect(programLine({ command, args: ['credential', 'fill'], run, milliseconds: 3 })).toBe(
      'git credential fill: exited, 1, 3 ms',
    );
    expect(
      programLine({ command, args: ['-c', 'import os\nprint()'], run: { end: 'hung' }, milliseconds: 3 }),
    ).toBe('git -c: hung, 3 ms');
  });
});
