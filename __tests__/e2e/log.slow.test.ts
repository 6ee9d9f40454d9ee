import { describe, expect, test } from '@jest/globals';
import { model, play, type Seen } from './play.js';

const GATED = model('meta/gated', { gated: 'manual' });

/** The log without the lines that are for those who debug. */
const plainLines = ({ played }: Seen) => played.run.log.filter((line) => !/^(?:Debug: |::)/.test(line));

describe('the log', () => {
  test('the log of a run that takes its time tells how far it is, and of one that waits how long', async () => {
    await play(
      {
        inputs: { repos: 'acme/model\nacme/slow\nmeta/gated', 'wait-for-access': '7' },
        hub: {
          repos: [model('acme/model'), model('acme/slow'), GATED],
          faults: [{ on: 'GET /api/models/acme/slow/*', times: 1, delayMs: 6_500 }],
        },
        expect: { verdict: 'fail', cause: 'gated-not-accepted' },
      },
      (seen) => {
        const lines = plainLines(seen);
        const waiting = lines.indexOf('Waiting up to 7 seconds for access to 1 gated repo.');
        const cause = lines.findIndex((line) => line.includes('(gated-not-accepted)'));
        expect(lines[0]).toMatch(/^… 2 of 3 repos answered, \d+ requests so far$/);
        expect(waiting).toBeGreaterThan(0);
        expect(lines[waiting + 1]).toMatch(/^… still waiting for access to 1 repo, \d+ of 7 seconds$/);
        expect(lines.findLastIndex((line) => line.startsWith('…'))).toBeLessThan(cause);
      },
    );
  });
});
