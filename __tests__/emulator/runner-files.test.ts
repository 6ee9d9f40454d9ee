import { describe, expect, test } from '@jest/globals';
import { parseKeyValues, parsePaths } from '../../tools/emulator/runner/file-commands.mjs';
import { parseInputs } from '../../tools/emulator/runner/manifest.mjs';

describe('the files of a step', () => {
  test('the files of a step hold plain values and blocks', () => {
    const text = 'a=1=2\n\nb<<END\none\ntwo<<x\n\nEND\nc=x<<y\nd<<E\nE\n';
    expect(parseKeyValues(text, 'output')).toEqual({ a: '1=2', b: 'one\ntwo<<x\n', c: 'x<<y', d: '' });
  });

  test('the files of a step may end without a line break, and name a thing twice', () => {
    expect(parseKeyValues('a=1\na<<E\n2\nE', 'output')).toEqual({ a: '2' });
  });

  test.each(['no value', '=x', '<<E\nE', 'a<<\n', 'a<<E\nunfinished'])(
    'the files of a step with the bad line %p are refused',
    (text) => {
      expect(() => parseKeyValues(text, 'state')).toThrow(
        "Unable to process file command 'state' successfully.",
      );
    },
  );

  test('the files of a step hold directories, one a line', () => {
    expect(parsePaths('/a\r\n\n/b')).toEqual(['/a', '/b']);
  });
});

describe('the declared inputs', () => {
  test('the declared inputs bring their defaults; one without a default is empty', () => {
    const yaml = [
      "name: 'x'",
      'inputs:',
      '  fail-on: # how strict',
      "    description: 'default: none'",
      "    default: 'it''s'",
      '  token:',
      '    required: false',
      '  count:',
      '    default: 7 # days',
      '  quoted:',
      '    default: "a\\n#b"',
      'outputs:',
      '  verdict:',
      "    default: 'no input'",
    ].join('\n');
    expect(parseInputs(yaml)).toEqual({ 'fail-on': "it's", token: '', count: '7', quoted: 'a\n#b' });
  });

  test.each(['${{ github.token }}', '|'])(
    'the declared inputs do not pretend to understand the default %p',
    (value) => {
      expect(() => parseInputs(`inputs:\n  a:\n    default: ${value}\n`)).toThrow("input 'a'");
    },
  );
});
