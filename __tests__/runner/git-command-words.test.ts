import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { shellWords } from '../../src/runner/git/command-words.js';

const environment = { NAME: 'value', BLANKS: 'a b', PATH: process.env.PATH, HOME: '/home/octo' };

describe('the words of a command are those of a real shell', () => {
  test.each([
    'store',
    '  store   --file  x ',
    "store --file 'a b'",
    'store --file "a b"',
    'store --file=a"b c"d\'e f\'',
    String.raw`store --file a\ b "c\d" "e\"f"`,
    'store --file ~/x ~ a~ --file=~/x "~/x"',
    'store --file $NAME/${NAME}x "$BLANKS" "$NONE"',
    "store '$NAME' ''",
  ])('the words of a command are those of a real shell: %j', (command) => {
    const shell = execFileSync('sh', ['-c', `for word in ${command}; do printf '%s\\0' "$word"; done`], {
      env: environment,
    });
    expect(shellWords(command, environment, '/home/octo')).toEqual(shell.toString().split('\0').slice(0, -1));
  });

  test.each([
    'a $(b)',
    'a `b`',
    'a; b',
    'a | b',
    'a $BLANKS',
    'a *',
    "a 'b",
    'a "b',
    'a \\',
    'a ~octo/x',
    'a\nb',
  ])('only a shell can tell: %j', (command) => {
    expect(shellWords(command, environment, '/home/octo')).toBeNull();
  });
});
