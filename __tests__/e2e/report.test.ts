import { describe, expect, test } from '@jest/globals';
import { model, play, type Seen, token } from './play.js';

/** A gated repo that nobody but its authors may read. */
const gated = (id: string) => model(id, { gated: 'manual' });

/** What differs between two runs of the same thing: addresses, request ids, times. */
function timeless(report: unknown): unknown {
  return JSON.parse(
    JSON.stringify(report)
      .replace(/127\.0\.0\.1:\d+/g, 'HUB')
      .replace(/"requestId":"[^"]*"/g, '"requestId":""')
      .replace(/"(?:resetSeconds|ageDays)":\d+/g, '"number":0'),
  );
}

describe('the report file', () => {
  test('of the same run is the same, whatever the order of the answers', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `meta/model-${index}`);
    const repos = names.map((name, index) => (index % 3 === 0 ? gated(name) : model(name)));
    const delays = [0, 120, 40].map((delayMs, index) => ({
      on: `GET /api/models/meta/model-${index}*`,
      delayMs,
    }));
    const reports: unknown[] = [];
    for (const faults of [[], delays, [...delays].reverse()]) {
      await play(
        {
          inputs: { repos: names.join('\n'), 'fail-on': 'never' },
          hub: { repos, faults },
          expect: { verdict: 'fail', cause: 'gated-not-accepted' },
        },
        ({ played }) => reports.push(timeless(played.report)),
      );
    }
    expect(reports[1]).toEqual(reports[0]);
    expect(JSON.stringify(reports[2])).toBe(JSON.stringify(reports[0]));
  });
});

describe('two thousand repos, three hundred of them refused', () => {
  const names = Array.from({ length: 2000 }, (_, index) => `meta/a-model-with-an-ordinary-name-${index}`);
  const repos = names.map((name, index) => (index % 20 < 3 ? gated(name) : model(name)));
  let seen: Seen['played'];

  test('come to a verdict', async () => {
    await play(
      {
        inputs: { repos: names.join('\n'), timeout: '120' },
        hub: {
          tokens: { ci: token('read') },
          repos,
          switches: { accountQuota: { limit: 9000, remaining: 9000, reset: 200 } },
        },
        expect: { verdict: 'fail', cause: 'gated-not-accepted' },
      },
      ({ played }) => {
        seen = played;
        const { run } = played;
        const summary = run.summary;
        // GitHub takes a mebibyte of summary for a step.
        expect(Buffer.byteLength(summary)).toBeLessThan(1 << 20);
        expect(summary.match(/<td>❌ /g)).toHaveLength(300);
        expect(summary.indexOf('<td>❌ ')).toBeLessThan(summary.indexOf('✅\u00a0granted'));
        expect(summary).toContain('<p>1500 more repos in the report file.</p>');
        expect(summary).toContain('<p>The same applies to 299 more repos:</p>');
        expect(run.log.filter((line) => line.startsWith('Error: ')).length).toBeLessThanOrEqual(10);
        for (const line of run.log) expect(line.length).toBeLessThan(10_000);
        expect(run.outputs.denied?.split('\n')).toHaveLength(300);
        expect(run.outputs.readable?.split('\n')).toHaveLength(1700);
      },
    );
    expect(seen.run.log.at(-1)).toBe(
      'hf-auth-check: fail (gated-not-accepted), 1700 of 2000 granted, 300 refused',
    );
  });
});

describe('the job summary', () => {
  test.each([
    ['true', 'pass', true],
    ['true', 'fail', true],
    ['on-failure', 'pass', false],
    ['on-failure', 'fail', true],
    ['false', 'pass', false],
    ['false', 'fail', false],
  ] as const)('summary: %s writes, on %s: %s', async (summary, verdict, isWritten) => {
    await play(
      {
        inputs: { repos: verdict === 'pass' ? 'acme/model' : 'acme/missing', summary },
        hub: { repos: [model('acme/model')] },
        expect: {
          verdict,
          cause: verdict === 'pass' ? 'none' : 'repo-missing-or-no-access',
        },
      },
      ({ played: { run } }) => expect(run.summary !== '').toBe(isWritten),
    );
  });

  test('two checks of one job are told apart by check-name', async () => {
    await play(
      {
        inputs: { repos: 'acme/model', 'check-name': 'models' },
        hub: { repos: [model('acme/model')] },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ played: { run } }) => expect(run.summary).toMatch(/^### ✅ models: 1 repo ready\n/),
    );
  });
});
