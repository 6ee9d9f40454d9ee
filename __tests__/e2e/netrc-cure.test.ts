import { describe, expect, test } from '@jest/globals';
import { model, play, token } from './play.js';

const STALE = 'machine @hub-hostname login __token__ password @token:old\n';

function onRunnerWith(netrc: string) {
  return {
    runner: { home: { '.netrc': netrc } },
    inputs: { repos: 'acme/p' },
    hub: { tokens: { ci: token('read'), old: { state: 'unknown' } }, repos: [model('acme/p')] },
  };
}

function findingOn(report: unknown, cause: string): Record<string, string> {
  const { findings } = report as { findings: Record<string, string>[] };
  return findings.find((finding) => finding.cause === cause) ?? {};
}

describe('a stale entry goes, whatever a single reader makes of the rest of the file', () => {
  test.each<[string, string, string]>([
    [
      'an indented comment',
      `machine a.example login u password p\n  # machine @hub-hostname login c\n${STALE}`,
      'line 2 is still an entry to aria2',
    ],
    [
      'a quoted password',
      `machine a.example login u password "x machine @hub-hostname y"\n${STALE}`,
      'line 1 is still an entry to ',
    ],
    ['a form feed', `machine a.example login u password p\f\n${STALE}`, 'this job is safe'],
    ['a NUL byte', `${STALE}machine a.example login u password p\0q\n`, 'this job is safe'],
    ['a long line', `machine a.example login u password ${'x'.repeat(5000)}\n${STALE}`, 'this job is safe'],
    ['an open quote', `${STALE}machine a.example login u password "x\n`, 'this job is safe'],
  ])('a stale entry goes and comes back in spite of %s', async (_, netrc, said) => {
    await play(
      {
        ...onRunnerWith(netrc),
        expect: { verdict: 'warn', cause: 'netrc-overrides-token', alsoCauses: ['netrc-unreadable'] },
      },
      ({ played: { report } }) => {
        expect(findingOn(report, 'netrc-overrides-token').advice).toContain(said);
        expect(JSON.stringify(findingOn(report, 'netrc-unreadable'))).not.toContain('UTF-8');
      },
    );
  });

  test('a stale entry stays whose end nobody can tell', async () => {
    await play(
      {
        ...onRunnerWith(STALE.replace(' password ', ' password "')),
        expect: { verdict: 'warn', cause: 'netrc-unreadable', advice: ['by hand'] },
      },
      ({ played: { report } }) => {
        expect(findingOn(report, 'netrc-unreadable').message).toContain('It was not changed.');
      },
    );
  });
});
