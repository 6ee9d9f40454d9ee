import { expect, test } from '@jest/globals';
import type { RestoreOutcome } from '../../src/cleanup/change.js';
import { restoredMessages } from '../../src/report/restored.js';

const OUTCOME: RestoreOutcome = {
  kind: 'netrc',
  path: '/home/x/.netrc',
  result: 'restored',
  reason: null,
  backup: null,
};

function text(change: Partial<RestoreOutcome>): string | undefined {
  return restoredMessages({ journal: 'read', outcomes: [{ ...OUTCOME, ...change }] })[0]?.text;
}

test('each kind of change has words of its own', () => {
  expect(text({})).toBe('Restored the entries removed from /home/x/.netrc.');
  expect(text({ kind: 'git-store' })).toBe('Restored the lines removed from /home/x/.netrc.');
  expect(text({ kind: 'saved-token' })).toBe('Restored the saved login /home/x/.netrc.');
});

test('a merge says what was done', () => {
  expect(text({ result: 'merged', reason: 'the file had changed' })).toBe(
    'Restored the entries removed from /home/x/.netrc: the file had changed.',
  );
});

test.each(['left-as-changed', 'failed'] as const)(
  '%s is a warning that says where the original is',
  (result) => {
    const outcomes = [{ ...OUTCOME, result, reason: 'it changed', backup: '/tmp/b' }];
    expect(restoredMessages({ journal: 'read', outcomes })).toEqual([
      {
        level: 'warning',
        title: 'A scrubbed credential could not be restored (restore-failed)',
        text: 'Did not restore the entries removed from /home/x/.netrc: it changed. The original is kept in /tmp/b until the runner clears its temporary folder.',
      },
    ]);
  },
);

test('a restore by the command speaks of no runner and no step', () => {
  const outcomes = [{ ...OUTCOME, result: 'failed' as const, reason: 'it changed', backup: '/tmp/b' }];
  const places = { path: '/state/journal', folder: '/state' };
  const told = [
    restoredMessages({ journal: 'read', outcomes }, 'terminal'),
    restoredMessages({ journal: 'missing', ...places }, 'terminal'),
    restoredMessages({ journal: 'refused', ...places }, 'terminal'),
  ].flat();
  expect(told).toHaveLength(3);
  for (const { text: sentence } of told) expect(sentence).not.toMatch(/runner|step/);
});

test('a path is no workflow command and hides nothing', () => {
  expect(text({ path: '\n::error::x##[y]\u202e' })).toBe(
    'Restored the entries removed from  :\u2060:error:\u2060:x##\u2060[y]⟨U+202E⟩.',
  );
});

test('nothing to undo is nothing to say', () => {
  expect(restoredMessages({ journal: 'read', outcomes: [] })).toEqual([]);
});
