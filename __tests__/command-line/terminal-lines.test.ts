import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Aside, TerminalLines } from '../../src/command-line/terminal-lines.js';
import { visible } from '../../src/report/encode.js';
import { coloured, plain } from '../../src/report/paint.js';
import { HOSTILE } from '../report/hostile.js';

function shown(lines: readonly string[], paint = plain) {
  const asides: Aside[] = [];
  const terminal = new TerminalLines(paint, (aside) => asides.push(aside));
  for (const line of lines) terminal.accept(line, 'stdout');
  return { lines: terminal.lines, asides, annotations: terminal.annotations };
}

/** As `@actions/core` writes it. */
const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

describe('What the action tells the runner, in a terminal', () => {
  test('An annotation is a heading, what is wrong, where, and the next action', () => {
    expect(
      shown([
        '::warning title=A%3A b%2C c (slug),file=.github/workflows/ci.yml,line=7::It is so. Next: Do it. (link)%0Aacme/x: Do that.',
      ]).lines,
    ).toEqual([
      'warning: A: b, c (slug)',
      '  It is so.',
      '  at .github/workflows/ci.yml:7',
      '  Next: Do it. (link)',
      '  acme/x: Do that.',
      '',
    ]);
  });

  test('A heading that the line above says already is not repeated, also not in colours', () => {
    const { lines } = shown(
      ['\u001b[31m✗\u001b[0m \u001b[1mIt is (slug)\u001b[0m', '::error title=It is (slug)::So.'],
      coloured,
    );
    expect(lines.slice(1)).toEqual(['  So.', '']);
  });

  test('A group is indented under its title', () => {
    expect(shown(['a', '::group::How we know', '  - x', '::endgroup::', 'b']).lines).toEqual([
      'a',
      '',
      'How we know:',
      '    - x',
      '',
      'b',
    ]);
  });

  test('Progress and debug lines are beside the result', () => {
    const { lines, asides } = shown([
      '… 1 of 2 repos answered, 3 requests so far',
      '::debug::x::y',
      'Waiting up to 9 seconds for access to 1 gated repo.',
    ]);
    expect(lines).toEqual([]);
    expect(asides.map(({ is }) => is)).toEqual(['progress', 'debug', 'progress']);
  });

  test('No other command is shown, known or not', () => {
    const commands = [
      '::set-output name=a::b',
      '::save-state name=key::secret',
      '::set-env name=a::b',
      '::stop-commands::x',
      '::new-one::y',
    ];
    expect(shown(commands).lines).toEqual([]);
  });

  test('A masked text is shown nowhere, however it is cut into lines', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abc%\n\r :,='), minLength: 1, maxLength: 12 });
    const secret = letters.filter((text) => text.trim().length >= 4 && /[abc]{2}/.test(text));
    fc.assert(
      fc.property(secret, letters, (value, other) => {
        const text = other + value + other;
        const mask = `::add-mask::${escaped(value)}`;
        const said = [
          mask,
          `::error title=x::${escaped(text)}`,
          `::group::${escaped(value)}`,
          ...text.split(/[\r\n]+/),
          '::endgroup::',
        ];
        const { lines } = shown(said);
        for (const part of value.split(/[\r\n]+/)) {
          if (part.trim() !== '') expect(lines.join('\n').split(part)).toHaveLength(1);
        }
      }),
    );
  });

  test('What has the form of a token is not shown, even if nobody masked it', () => {
    const body = fc.string({ unit: fc.constantFrom(...'abcXYZ019'), minLength: 30, maxLength: 40 });
    const place = fc.constantFrom(
      (value: string) => value,
      (value: string) => `::error title=${value}::x`,
      (value: string) => `::notice::x ${value} Next: ${value}`,
      (value: string) => `::group::${value}`,
      (value: string) => `::debug::${value}`,
      (value: string) => `… ${value}`,
    );
    fc.assert(
      fc.property(body, place, (text, put) => {
        const { lines, asides, annotations } = shown([put(`hf_${text}`)]);
        expect(JSON.stringify([lines, asides, annotations])).not.toContain(text);
      }),
    );
  });

  test.each(HOSTILE)('The hostile text %j becomes no command and no control character', (text) => {
    const { lines } = shown([`::error title=t::${escaped(text)}`, `::group::${escaped(text)}`]);
    for (const line of lines) {
      expect(line).not.toMatch(/^\s*::|##\[/);
      const joined = line.replaceAll('\u2060', '');
      expect(visible(joined)).toBe(joined);
    }
  });
});
