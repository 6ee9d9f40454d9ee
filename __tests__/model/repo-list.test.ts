import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { repoEntries } from '../../src/model/repo-list.js';
import { runs } from '../breadth.js';

/** The entries as `line: text`, and with a question mark what no repo can be named in. */
const read = (input: string) =>
  repoEntries(input).map(({ line, text, isOther }) => `${line}: ${text}${isOther ? ' ?' : ''}`);

describe('a list of repos is read from', () => {
  test.each([
    ['lines', 'acme/a\n\n  acme/b write # why\n# acme/c', ['1: acme/a', '3: acme/b write']],
    [
      'lines with every line end',
      'acme/a\r\nacme/b\racme/c\nacme/d',
      ['1: acme/a', '2: acme/b', '3: acme/c', '4: acme/d'],
    ],
    [
      'bullets',
      '- acme/a\n  - "acme/b" write\n* acme/c\n• acme/d',
      ['1: acme/a', '2: "acme/b" write', '3: acme/c', '4: acme/d'],
    ],
    [
      'one line with commas',
      'acme/a, datasets/acme/b write,acme/c,',
      ['1: acme/a', '1: datasets/acme/b write', '1: acme/c'],
    ],
    ['lines that end with commas', 'acme/a,\nacme/b,', ['1: acme/a', '2: acme/b']],
    ['quoted items', '"acme/a", \'acme/b write\'', ['1: acme/a', '1: acme/b write']],
    ['a quoted list', '"acme/a, acme/b"', ['1: acme/a', '1: acme/b']],
    ['JSON in one line', '["acme/a", "acme/b write"]', ['1: acme/a', '1: acme/b write']],
    ['JSON in lines', '\n[\n  "acme/a",\n\n  "acme/b"\n]\n', ['3: acme/a', '5: acme/b']],
    ['JSON with escapes', '["acme\\/a", "acme\\u002fb"]', ['1: acme/a', '1: acme/b']],
    ['JSON with nothing in it', '[]', []],
    ['JSON with null and an empty text', '[null,\n""]', ['1: null', '2: ']],
    ['JSON with a comma too many', '[\n  "acme/a",\n  "acme/b",\n]', ['2: acme/a', '3: acme/b']],
    ['a list of Python', "['acme/a', 'acme/b']", ['1: acme/a', '1: acme/b']],
    ['a list of YAML with a comment', '[acme/a, # first\n acme/b] # last', ['1: acme/a', '2: acme/b']],
    [
      'addresses with commas between them',
      'https://hf.co/acme/a,hf://acme/b, acme/c',
      ['1: https://hf.co/acme/a', '1: hf://acme/b', '1: acme/c'],
    ],
  ])('%s', (_, input, entries) => {
    expect(read(input)).toEqual(entries);
  });
});

describe('what only looks like a list is kept as it is:', () => {
  test.each([
    ['a dash that belongs to the name', '-acme/a', ['1: -acme/a']],
    [
      'a comma in the name of a file',
      'https://hf.co/acme/a/blob/main/x,y.txt',
      ['1: https://hf.co/acme/a/blob/main/x,y.txt'],
    ],
    [
      'a comma in an expression',
      "${{ format('{0},{1}', vars.A, vars.B) }}, acme/b",
      ["1: ${{ format('{0},{1}', vars.A, vars.B) }}", '1: acme/b'],
    ],
    ['commas in a revision', 'acme/a@v,line=1,b', ['1: acme/a@v,line=1,b']],
    ['a revision before another repo', 'acme/a@v1,datasets/acme/b', ['1: acme/a@v1', '1: datasets/acme/b']],
    ['a revision before a blank', 'acme/a@v1, b', ['1: acme/a@v1', '1: b']],
    ['a comma in an expansion', '${NAME,,}/a', ['1: ${NAME,,}/a']],
    ['a bracket without its other half', '[acme/a', ['1: [acme/a']],
    ['brackets within a list', 'acme/a\n[acme/b]', ['1: acme/a', '2: [acme/b]']],
    ['a bracket that is never closed', '{acme/a, acme/b', ['1: {acme/a, acme/b']],
    ['a template', '{{ models }}', ['1: {{ models }}']],
    ['a sign that is no comment', 'https://hf.co/acme/a#use', ['1: https://hf.co/acme/a#use']],
  ])('%s', (_, input, entries) => {
    expect(read(input)).toEqual(entries);
  });
});

describe('what can name no repo is one entry:', () => {
  test.each([
    [
      'an object in JSON',
      '["acme/a",\n{"repo": "acme/b",\n"operation": "write"}, 5]',
      ['1: acme/a', '2: {"repo":"acme/b","operation":"write"} ?', '3: 5 ?'],
    ],
    ['a list in JSON', '[["acme/a", "write"]]', ['1: ["acme/a","write"] ?']],
    ['a whole object', '\n{"repos": ["acme/a"]}', ['2: {"repos": ["acme/a"]} ?']],
    ['an object of YAML', '- {repo: acme/a, operation: write}', ['1: {repo: acme/a, operation: write} ?']],
  ])('%s', (_, input, entries) => {
    expect(read(input)).toEqual(entries);
  });
});

test('however a list is written, the same repos are in it, each with its line', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}\/[a-z][a-z0-9]{0,8}$/);
  const ends = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(fc.array(id, { minLength: 1, maxLength: 8 }), ends, (ids, end) => {
      const byLine = ids.map((text, index) => `${index + 1}: ${text}`);
      const inFirst = ids.map((text) => `1: ${text}`);
      expect(read(ids.join(end))).toEqual(byLine);
      expect(read(ids.map((text) => `- ${text}`).join(end))).toEqual(byLine);
      expect(read(ids.join(`,${end}`))).toEqual(byLine);
      expect(read(ids.join(','))).toEqual(inFirst);
      expect(read(JSON.stringify(ids))).toEqual(inFirst);
      expect(read(`[${ids.join(', ')}]`)).toEqual(inFirst);
      expect(read(JSON.stringify(ids, null, 2).replaceAll('\n', end))).toEqual(
        ids.map((text, index) => `${index + 2}: ${text}`),
      );
    }),
    { numRuns: runs(300) },
  );
});

test('any text is taken apart, and no entry has a line that the text has not', () => {
  const pieces = fc.constantFrom(
    'acme/a',
    ',',
    '\n',
    '\r',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '- ',
    '# ',
    ' ',
    '://',
    '${{',
    '\\',
    'null',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 12 }).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(texts, (input) => {
      const lines = input.split(/\r\n|\r|\n/).length;
      for (const { line } of repoEntries(input)) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: runs(2000) },
  );
});
