import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { stateFolder } from '../../src/command-line/kept-scrubs.js';
import { readKeyValues } from '../../src/command-line/key-values.js';

describe('Where scrubs are kept', () => {
  const home = '/home/octo';
  test.each([
    ['linux', {}, join(home, '.local', 'state', 'hf-auth-check')],
    ['darwin', {}, join(home, '.local', 'state', 'hf-auth-check')],
    ['linux', { XDG_STATE_HOME: '/state' }, join('/state', 'hf-auth-check')],
    ['linux', { XDG_STATE_HOME: 'state' }, join(home, '.local', 'state', 'hf-auth-check')],
    ['linux', { LOCALAPPDATA: '/local' }, join(home, '.local', 'state', 'hf-auth-check')],
    ['win32', { LOCALAPPDATA: '/local' }, join('/local', 'hf-auth-check')],
    ['win32', { XDG_STATE_HOME: '/state' }, join(home, 'AppData', 'Local', 'hf-auth-check')],
  ] as const)('On %s with %j it is %s', (platform, environment, folder) => {
    expect(stateFolder(environment, platform, home)).toBe(folder);
  });
});

describe("What a process wrote into the runner's files", () => {
  test('The last value of a name counts, and what was cut off does not', () => {
    const text = 'key<<d1\nabc\nd1\njournal<<d2\n\nd2\njournal<<d3\n/a/b\nd3\nlogins<<d4\n[1,';
    expect([...readKeyValues(text)]).toEqual([
      ['key', 'abc'],
      ['journal', '/a/b'],
    ]);
  });

  test('A value may have several lines, also those of Windows', () => {
    expect([...readKeyValues('a<<d\r\none\r\ntwo\r\nd\r\nb<<e\r\n\r\ne\r\n')]).toEqual([
      ['a', 'one\r\ntwo'],
      ['b', ''],
    ]);
  });
});
