import { describe, expect, test } from '@jest/globals';
import { model, play } from './play.js';

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
  test('the report file of the same run is the same, whatever the order of the answers', async () => {
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
