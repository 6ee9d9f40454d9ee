import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readScript } from '../../src/runner/workflow/shell.js';
import { runs } from '../breadth.js';

function commands(script: string): string[] {
  return readScript(script, (line) => line).map(({ words }) => words.map(({ text }) => text).join('␣'));
}

describe('a script is cut as a shell cuts it', () => {
  test.each([
    ['a b\nc', ['a␣b', 'c']],
    ['a b; c && d || e | f & g', ['a␣b', 'c', 'd', 'e', 'f', 'g']],
    ['a \\\n  b\\\nc', ['a␣bc']],
    ['a \\\r\n  b\r\nc', ['a␣b', 'c']],
    ['a "b c" \'d;e\' f"g"h', ['a␣b c␣d;e␣fgh']],
    ['a "b \\" \\$x" \\;', ['a␣b " $x␣;']],
    ['a # b; c\nd#e #', ['a', 'd#e']],
    ['if a; then b; fi', ['if␣a', 'then␣b', 'fi']],
    ['x=$(a b) c', ['a␣b', 'x=$(…)␣c']],
    ['x "$(a "b c")" d', ['a␣b c', 'x␣$(…)␣d']],
    ['x `a b` c', ['a␣b', 'x␣$(…)␣c']],
    ['(a; b) c', ['a', 'b', 'c']],
    ['a > out 2>&1 < in &>> all b', ['a␣b']],
    ['a <<EOF >x\ndocker run y\nEOF\nb', ['a', 'b']],
    ["a <<-'E O' b\n\tc\n\tE O\nd", ['a␣b', 'd']],
    ['a <<< b c', ['a␣c']],
    ['a $((1 + 2)) ${x:-y z} $1 $', ['a␣$((1 + 2))␣${x:-y z}␣$1␣$']],
    ['a ${{ inputs.b }} "${{ c }}"', ['a␣${{ inputs.b }}␣${{ c }}']],
    ["a 'b\nc' d\ne", ['a␣b\nc␣d', 'e']],
    ['a "unfinished\nb', ['a␣unfinished\nb']],
    ['a )b', ['a', 'b']],
  ])('a script is cut as a shell cuts it: %j', (script, expected) => {
    expect(commands(script).sort()).toEqual([...expected].sort());
  });

  test('each command has the line in which it begins', () => {
    const read = readScript('a \\\n b\n\n# c\nx "1\n2"\nd', (line) => line + 10);
    expect(read.map(({ line, words }) => [words[0]?.text, line])).toEqual([
      ['a', 10],
      ['x', 14],
      ['d', 16],
    ]);
  });

  test('only what is an expansion as a whole and without quotes may become several words', () => {
    const [read] = readScript(
      '$A "$B" "${C[@]}" "$@" x$D ${{ e }} "${{ f }}" $(g) \'$H\' ${I:-j}',
      (line) => line,
    ).slice(-1);
    const several = read?.words.filter(({ mayBeSeveral }) => mayBeSeveral).map(({ text }) => text);
    expect(several).toEqual(['$A', '${C[@]}', '$@', '${{ e }}', '$(…)', '${I:-j}']);
  });

  test('whatever the script is, it is read to its end', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        ' ',
        '\n',
        '"',
        "'",
        '\\',
        '$',
        '(',
        ')',
        '`',
        '{',
        '}',
        '<',
        '<<',
        '&',
        '>',
        ';',
        '#',
        '${{',
        '$(',
        '1',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const script = pieces.join('');
        const read = readScript(`${script}`, (line) => line);
        for (const { words } of read) expect(words.length).toBeGreaterThan(0);
        expect(Math.max(0, ...read.map(({ line }) => line))).toBeLessThanOrEqual(script.split('\n').length);
      }),
      { numRuns: runs(2000) },
    );
  });
});
