import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { visible } from '../../src/report/encode.js';
import { coloured } from '../../src/report/paint.js';
import { renderSummary } from '../../src/report/summary.js';
import { parseCommand } from '../../tools/emulator/runner/command.mjs';
import { runs } from '../breadth.js';
import { HOSTILE, hostileReport, logLines } from './hostile.js';
import { type Shown, shownIn } from './markdown-tree.js';

/** Pieces of what Markdown, HTML and GitHub give a meaning, to be strung together. */
const PIECES = [
  ...HOSTILE.filter((text) => text.length < 1000),
  ...[
    '\n\n',
    '\n',
    '\r\n',
    '  \n',
    '    ',
    '\t',
    '- ',
    '1. ',
    '> ',
    '# ',
    '---',
    '===',
    '```',
    '~~~',
    '|',
    '\\',
  ],
  ...[
    '<b>',
    '</p>',
    '</summary>',
    '</details>',
    '<img src=x onerror=a>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?',
    '&amp;',
  ],
  ...[
    '[',
    '](',
    ')',
    '][',
    ']: ',
    '![',
    '<https://evil.example>',
    'www.evil.example',
    'a@evil.example',
    '[^1]',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '``',
    '$$',
    '@org/team',
    '#1',
    ':+1:',
    'GH-1',
    'a',
    'é',
    '😀',
    '\u0000',
  ],
];
const any = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const HARMLESS = shownIn(renderSummary(hostileReport('text')));

/** Text as it is read: the joiner that parts an at sign from a name is not seen. */
const readable = (text: string) => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

function summaryWith(text: string): Shown {
  return shownIn(renderSummary(hostileReport(text)));
}

describe('a Markdown parser finds in the summary', () => {
  test('the elements of the template and the text in its places', () => {
    expect(HARMLESS.structure).toContain('<table>[<tbody>');
    expect(HARMLESS.structure).toContain('<details>[<summary>');
    expect(HARMLESS.texts.filter((text) => text === 'text').length).toBeGreaterThan(15);
  });

  test('the same elements whatever the text', () => {
    fc.assert(
      fc.property(any, (text) => {
        // An address that can be clicked on is a link of the template's, and nothing else in the text is one.
        fc.pre(text !== '' && !/^https?:\/\//.test(text));
        expect(summaryWith(text).structure).toBe(HARMLESS.structure);
      }),
      { numRuns: runs(250) },
    );
  });

  test('the very text that was given, as far as it can be seen', () => {
    fc.assert(
      fc.property(any, (text) => {
        const seen = readable(visible(text));
        fc.pre(seen !== '' && !/^https?:\/\//.test(text) && seen.length < 300);
        const texts = summaryWith(text).texts.map(readable);
        expect(texts.filter((one) => one === seen).length).toBeGreaterThan(10);
      }),
      { numRuns: runs(250) },
    );
  });

  test('links to the pages of the template alone', () => {
    fc.assert(
      fc.property(any, (text) => {
        fc.pre(text !== '' && !/^https?:\/\//.test(text));
        for (const link of summaryWith(text).links) expect(link).toMatch(/^https:\/\/hub\.example\//);
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('the runner finds in the log', () => {
  const knows = () => true;
  const linesOf = (text: string) => logLines(hostileReport(text), coloured);

  test('no command and no line of its own, whatever the text', () => {
    const harmless = linesOf('text').length;
    fc.assert(
      fc.property(any, (text) => {
        const lines = linesOf(text);
        expect(lines).toHaveLength(harmless);
        for (const line of lines) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(parseCommand(line, knows)).toBeUndefined();
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('the very text that was given, as far as it can be seen', () => {
    fc.assert(
      fc.property(any, (text) => {
        const seen = visible(text);
        fc.pre(seen.trim() !== '');
        const log = linesOf(text).join('\n').replaceAll('\u2060', '');
        expect(log).toContain(seen.replaceAll('\u2060', ''));
      }),
      { numRuns: runs(300) },
    );
  });
});
