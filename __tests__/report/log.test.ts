import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SentRequest } from '../../src/hub/client.js';
import type { Answer } from '../../src/hub/response.js';
import { Secret } from '../../src/model/secret.js';
import { programLine, requestLine } from '../../src/report/debug.js';
import { logText } from '../../src/report/encode.js';
import { renderLog } from '../../src/report/log.js';
import { coloured, paintFor, plain } from '../../src/report/paint.js';
import { pauseAfter, progressText } from '../../src/report/progress.js';
import { failure, HOSTILE, hostileReport, report } from './hostile.js';

const STYLED = /\p{Cc}\[(?:1|31|32|33)m(\P{Cc}*)\p{Cc}\[0m/gu;
const withoutStyles = (line: string) => line.replace(STYLED, '$1');
const any = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE, '\u001b[0m\u001b[31mx'));

describe('the log', () => {
  test('of a pass has two lines before the last one', () => {
    const token = {
      source: 'input',
      savedIn: null,
      kind: 'read' as const,
      user: 'dev',
      name: 'ci',
      createdAt: null,
      ageDays: null,
      expiresAt: null,
    };
    const granted = { repo: 'acme/m', operation: 'read' as const, access: 'granted' as const, cause: null };
    const noted = report({ token, repos: [granted], findings: [failure({ severity: 'notice' })] });
    expect(renderLog(noted)).toEqual({
      lines: ['✓ The read token "ci" of dev', '✓ 1 repo readable'],
      groups: [],
    });
  });

  test.each([
    ['fail', 'error', '✗'],
    ['warn', 'warning', '!'],
    ['skip', 'notice', '–'],
  ] as const)('of %s names the cause, then the evidence, and folds the rest', (verdict, severity, mark) => {
    const { lines, groups } = renderLog(
      report({
        verdict,
        findings: [
          failure({ severity, evidence: [{ fact: 'GET /x', status: 403 }] }),
          failure({ severity: 'notice', cause: 'netrc-overrides-token', evidence: [{ fact: 'a line' }] }),
        ],
        repos: [{ repo: 'acme/m', operation: 'write', access: 'unknown', cause: null }],
        notChecked: ['that'],
      }),
    );
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^${mark} .+ \\(gated-pending\\)$`)),
      'How we know:',
      '  - GET /x: 403',
    ]);
    expect(groups).toEqual([
      {
        title: 'How we know the 1 other finding',
        lines: [expect.stringContaining('(netrc-overrides-token)'), '  - a line'],
      },
      { title: '1 repo', lines: ['? write acme/m: unknown'] },
      { title: 'Not checked', lines: ['that'] },
    ]);
  });

  test('of a finding that rests on many answers shows the first ones', () => {
    const evidence = Array.from({ length: 300 }, (_, index) => ({ fact: `answer ${index}` }));
    const { lines, groups } = renderLog(report({ verdict: 'fail', findings: [failure({ evidence })] }));
    expect(lines.slice(2)).toEqual([0, 1, 2, 3, 4].map((index) => `  - answer ${index}`));
    expect(groups).toEqual([{ title: 'How we know it: 295 more', lines: expect.any(Array) }]);
    expect(groups[0]?.lines).toHaveLength(295);
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
    const allLines = (text: string, paint = coloured) => {
      const { lines, groups } = renderLog(hostileReport(text), paint);
      return [...lines, ...groups.flatMap((group) => [group.title, ...group.lines])];
    };
    const ours = allLines('harmless').flatMap((line) => line.match(STYLED) ?? []);
    expect(ours.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(any, (text) => {
        const lines = allLines(text);
        expect(lines.flatMap((line) => line.match(STYLED) ?? [])).toEqual(ours);
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
    [
      { doing: 'asking', repos: 3, answered: 3, requests: 9 },
      '… still looking closer at what was answered, 9 requests so far',
    ],
    [
      { doing: 'asking', repos: 0, answered: 0, requests: 1 },
      '… still looking closer at this runner, 1 request so far',
    ],
    [
      { doing: 'waiting', closed: 2, seconds: 120 },
      '… still waiting for access to 2 repos, 40 of 120 seconds',
    ],
    [{ doing: 'waiting', closed: 0, seconds: 120 }, '… the last gate is open, looking further'],
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
    rateLimit: { bucket: 'api', remaining: 499, resetSeconds: 10, quota: 500 },
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
