import { describe, expect, test } from '@jest/globals';
import { model, play, type Seen, token } from './play.js';

/** A gated repo that nobody but its authors may read. */
const gated = (id: string) => model(id, { gated: 'manual' });

describe('two thousand repos, three hundred of them refused', () => {
  const names = Array.from({ length: 2000 }, (_, index) => `meta/a-model-with-an-ordinary-name-${index}`);
  const repos = names.map((name, index) => (index % 20 < 3 ? gated(name) : model(name)));
  let seen: Seen['played'];

  test('two thousand repos, three hundred of them refused come to a verdict', async () => {
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
        expect(summary.match(/<td>❌./g)).toHaveLength(300);
        expect(summary.indexOf('<td>❌')).toBeLessThan(summary.indexOf('✅\u00a0granted'));
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
