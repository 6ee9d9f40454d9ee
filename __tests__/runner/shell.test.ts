import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import * as parser from 'unbash';
import { readScript } from '../../src/runner/workflow/shell.js';
import type { ShellCommand } from '../../src/runner/workflow/workflow-model.js';
import { runs } from '../breadth.js';

function read(script: string): ShellCommand[] {
  return readScript(parser, script, (line) => line) ?? [];
}

function commands(script: string): string[] {
  return read(script).map(({ words }) => words.map(({ text }) => text).join('␣'));
}

describe('A script is read as bash reads it', () => {
  test.each([
    ['a b\nc', ['a␣b', 'c']],
    ['a b; c && d || e | f & g', ['a␣b', 'c', 'd', 'e', 'f', 'g']],
    ['a \\\n  b\\\nc', ['a␣bc']],
    ['a \\\r\n  b\r\nc', ['a␣b', 'c']],
    ['a "b c" \'d;e\' f"g"h', ['a␣b c␣d;e␣fgh']],
    ['a "b \\" \\$x" \\;', ['a␣b " $x␣;']],
    ['a # b; c\nd#e #', ['a', 'd#e']],
    ['if a; then b; elif c; then d; else e; fi', ['a', 'b', 'c', 'd', 'e']],
    ['for x in a "b c"; do d; done', ['for␣x␣in␣a␣b c', 'd']],
    ['while a; do b; done; until ! c; do time d; done', ['a', 'b', 'c', 'd']],
    ['case $x in (a|b) c;; *) d "$(e)";; esac', ['case␣$x␣in', 'c', 'e', 'd␣$(…)']],
    ['x "$(case y in y) z;; esac)"', ['case␣y␣in', 'z', 'x␣$(…)']],
    ['[[ $a == b && -n $(c) ]] && d', ['c', '[[', 'd']],
    ['(( a < 3 )); b $(( 1 << 2 )) c', ['((', 'b␣$(( 1 << 2 ))␣c']],
    ['f() { a; }; function g { b; }; f', ['a', 'b', 'f']],
    ['x=$(a b) c', ['a␣b', 'c']],
    ['export A=b C="d e"', ['export␣A=b␣C=d e']],
    ['x "$(a "b c")" d', ['a␣b c', 'x␣$(…)␣d']],
    ['x `a b` c', ['a␣b', 'x␣$(…)␣c']],
    ['x "${y:-$(a)}" <(b) > >(c)', ['a', 'b', 'c', 'x␣${y:-$(a)}␣$(…)']],
    ['(a; b) && c', ['a', 'b', 'c']],
    ['a > out 2>&1 < in &>> all b', ['a␣b']],
    ['a <<EOF >x\ndocker run y\nEOF\nb', ['a', 'b']],
    ['a <<EOF\n$(b)\nEOF\nc', ['b', 'a', 'c']],
    ["a <<'EOF'\n$(b)\nEOF\nc", ['a', 'c']],
    ["a <<-'E O' b\n\tc\n\tE O\nd", ['a␣b', 'd']],
    ['a <<ONE <<TWO\n1\nONE\n2\nTWO\nb', ['a', 'b']],
    ['x=$(a <<EOF\nit\'s "\nEOF\n)\nb', ['a', '', 'b']],
    ['a <<< b c', ['a␣c']],
    ['a $((1 + 2)) ${x:-y z} $1 $', ['a␣$((1 + 2))␣${x:-y z}␣$1␣$']],
    ['a ${{ inputs.b }}-c "${{ c }}/d" \'${{ e }}\'', ['a␣${{ inputs.b }}-c␣${{ c }}/d␣${{ e }}']],
    ["${{ a && '(' || '\"' }} b", ["${{ a && '(' || '\"' }}␣b"]],
    ["a 'b\nc' d\ne", ['a␣b\nc␣d', 'e']],
  ])('%j has the commands %j', (script, expected) => {
    expect(commands(script)).toEqual(expected);
  });

  test.each(['a "unfinished\nb', 'a )b', 'if a; then b', 'a $(b', '(a) b'])(
    'Of %j, which bash does not accept, nothing is known',
    (script) => {
      expect(readScript(parser, script, (line) => line)).toBeNull();
    },
  );

  test.each(['( ', '{ ', '$(', 'a() ', '<<a '])(
    'Of a script with too many of %j nothing is known',
    (piece) => {
      expect(readScript(parser, piece.repeat(20_000), (line) => line)).toBeNull();
    },
  );

  test('A command has the line in which it begins', () => {
    const script = 'a \\\n b\n\n# c\nx "1${{ 2 }}${{\n3 }}"\n`y \\`z\\``\nd';
    const lines = readScript(parser, script, (line) => line + 10)?.map(({ line, words }) => [
      words[0]?.text,
      line,
    ]);
    expect(lines).toEqual([
      ['a', 10],
      ['x', 14],
      ['z', 16],
      ['y', 16],
      ['$(…)', 16],
      ['d', 17],
    ]);
  });

  test('Only an unquoted expansion without other text may become several words', () => {
    const [command] = read('$A "$B" "${C[@]}" "$@" x$D ${{ e }} "${{ f }}" $(g) \'$H\' ${I:-j}').slice(-1);
    const several = command?.words.filter(({ mayBeSeveral }) => mayBeSeveral).map(({ text }) => text);
    expect(several).toEqual(['$A', '${C[@]}', '$@', '${{ e }}', '$(…)', '${I:-j}']);
  });

  test('A word is quoted if any part of it is', () => {
    const [command] = read('a "b" c\'d\' $\'e\' f\\ g $h "$i" "${{ j }}"');
    expect(command?.words.map(({ isQuoted }) => Number(isQuoted)).join('')).toBe('01110011');
  });

  test('Assignments in front of a command are none of its words', () => {
    const [alone, front] = read('A=1 B="x $y"\nC=(d "e f") D+=2 g H=3');
    const named = (command?: ShellCommand) =>
      command?.assignments.map(({ name, value }) => `${name}: ${value.text}`);
    expect(alone?.words).toEqual([]);
    expect(named(alone)).toEqual(['A: 1', 'B: x $y']);
    expect(named(front)).toEqual(['C: (d e f)', 'D: 2']);
    expect(front?.words.map(({ text }) => text)).toEqual(['g', 'H=3']);
  });

  test.each<[string, Record<string, string[]>]>([
    [
      'a > x; b >> "$Y"; c >| z; d &> w; e 2> err; f 2>&1 1>v',
      { a: ['x'], b: ['$Y'], c: ['z'], d: ['w'], e: [], f: ['v'] },
    ],
    ['a >>"${{ b }}/c" > d', { a: ['${{ b }}/c', 'd'] }],
    [
      '{ a; b > x; c >&2; d | e; f 2>err; } >> "$GITHUB_ENV"',
      { a: ['$GITHUB_ENV'], b: ['x'], c: [], d: [], e: ['$GITHUB_ENV'], f: ['$GITHUB_ENV'] },
    ],
    ['(a; if b; then c; fi) > x; d', { a: ['x'], b: ['x'], c: ['x'], d: [] }],
    ['while a; do b "$(c)"; done > x', { a: ['x'], c: [], b: ['x'] }],
  ])('The output of each command in %j is known', (script, outputs) => {
    expect(
      Object.fromEntries(read(script).map((command) => [command.words[0]?.text, command.outputs])),
    ).toEqual(outputs);
  });

  test.each<[string, Record<string, string | null>]>([
    ['a <<EOF\n b $c\nEOF\nd', { a: ' b $c\n', d: null }],
    ["a <<-'EOF' | b\n\tc\n\t d\n\tEOF", { a: 'c\n d\n', b: null }],
    ['tee -a "$GITHUB_ENV" <<< "A=$b"', { tee: 'A=$b' }],
    ['{ a; b | c; } <<< x', { a: 'x', b: 'x', c: null }],
    ['a <<EOF\n${{ b }}\nEOF', { a: '${{ b }}\n' }],
    [`a <<EOF\n${'x'.repeat(100_000)}\nEOF`, { a: 'x'.repeat(64 * 1024) }],
  ])('The input that is written into the script is known: %#', (script, inputs) => {
    expect(Object.fromEntries(read(script).map(({ words, input }) => [words[0]?.text, input]))).toEqual(
      inputs,
    );
  });

  test.each([
    ['a; { b; }; (c); ! d | e; f $(g) & h', ''],
    ['if a; then b; elif c; then d; else e; fi; f', 'bcde'],
    ['while a; do b; done; c', 'b'],
    ['for a in b; do c $(d); done; e', 'cd'],
    ['case a in *) b;; esac; c', 'b'],
    ['f() { a; }; b', 'a'],
    ['a && b; c || d && e | f; g', 'bdef'],
    ['a && { b; (c); }; d', 'bc'],
  ])('In %j only "%s" run under a condition', (script, expected) => {
    const guarded = read(script).filter(({ isGuarded }) => isGuarded);
    expect(
      guarded
        .map(({ words }) => words[0]?.text)
        .sort()
        .join(''),
    ).toBe(expected);
  });

  test.each([
    ['a && b && c; d', 'bc', ''],
    ['[ x ] && b', '', ''],
    ['a || b && c', '', 'a'],
    ['a && { b; }; if c; then d && e; fi', 'b', 'c'],
    ['a || true; b || { echo x; exit 1; }; c || d', '', 'c'],
    ['a && b || c', 'b', 'ab'],
    ['while a; do b; done; (c || d)', '', 'ac'],
  ])(
    'In %j "%s" run unless a command before them fails, and the failure of "%s" is handled',
    (script, chained, handled) => {
      const all = read(script);
      const shown = (some: typeof all) => some.map(({ words }) => words[0]?.text).join('');
      expect(shown(all.filter(({ isChained }) => isChained))).toBe(chained);
      expect(shown(all.filter(({ isHandled }) => isHandled))).toBe(handled);
    },
  );

  test.each([
    ['a | b', 'a'],
    ['a |& b | c; d', 'ab'],
    ['{ a; b > x; c "$(d)"; } | e', 'ac'],
    ['a | { b; c; }', 'a'],
    ['a || b; c > x | d', ''],
  ])('In %j the output of only "%s" is piped', (script, expected) => {
    const piped = read(script).filter(({ pipesInto }) => pipesInto);
    expect(piped.map(({ words }) => words[0]?.text).join('')).toBe(expected);
  });

  test('Whatever the script is, reading it ends', () => {
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
        for (const { line } of read(script)) expect(line).toBeLessThan(script.split('\n').length);
      }),
      { numRuns: runs(2000) },
    );
  });
});
