import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Operation, readInputs } from '../../src/model/inputs.js';
import { isPlainLine, listedAs } from '../../src/model/listed-as.js';
import { REPO_TYPES, type RepoRef } from '../../src/model/repo.js';
import { runs } from '../breadth.js';
import { HOSTILE } from '../report/hostile.js';

const OPERATIONS: Operation[] = ['read', 'write', 'create', 'pr'];

/** What a step reads that lists these lines and has that operation. */
function readBack(lines: string, usual: Operation) {
  const read = readInputs({ INPUT_REPOS: lines, INPUT_OPERATION: usual });
  return read.ok ? read.inputs.repos.map(({ ref, operation }) => ({ ref, operation })) : read.problems;
}

const segment = fc.stringMatching(/^[A-Za-z0-9_](?:[\w.-]{0,20}[A-Za-z0-9_])?$/);
const id = fc.oneof(
  segment,
  fc.tuple(segment, segment).map((parts) => parts.join('/')),
  fc.constantFrom(
    'models/gpt',
    'datasets/corpus',
    'none/none',
    'None',
    'a/read',
    'write',
    '123/456',
    'a--b/c',
  ),
);
const revision = fc.oneof(
  fc.constant(null),
  fc.constantFrom(
    'v2',
    'main',
    'refs/pr/3',
    'refs/convert/parquet',
    'a/b',
    'ä',
    'x,y',
    'x # y',
    "x'y",
    ...HOSTILE,
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

describe('a line of the repos input', () => {
  test.each([
    [{ type: 'model', id: 'acme/m', revision: null }, 'read', 'acme/m'],
    [{ type: 'dataset', id: 'acme/d', revision: 'v2' }, 'write', 'datasets/acme/d@v2 write'],
    [{ type: 'space', id: 'acme/s', revision: null }, 'create', 'spaces/acme/s create'],
    [{ type: 'dataset', id: 'squad', revision: null }, 'read', 'datasets/squad'],
    [{ type: 'model', id: 'acme/m', revision: 'refs/pr/3' }, 'pr', 'acme/m@refs/pr/3 pr'],
  ] as const)('A repo %o for %s is listed as %s', (ref, operation, line) => {
    expect(listedAs({ ref, operation }, 'read')).toBe(line);
  });

  test('A line says its operation if the step has another one', () => {
    const ref: RepoRef = { type: 'model', id: 'acme/m', revision: null };
    expect(listedAs({ ref, operation: 'write' }, 'write')).toBe('acme/m');
    expect(listedAs({ ref, operation: 'read' }, 'write')).toBe('acme/m read');
  });

  test.each([
    ['a revision with a comma, which would end the entry', { id: 'acme/m', revision: 'a,b' }],
    ['a revision with a number sign', { id: 'acme/m', revision: 'a#b' }],
    ['a revision with a quotation mark', { id: 'acme/m', revision: "it's" }],
    ['a revision with letters that may be mistaken for others', { id: 'acme/m', revision: 'mаin' }],
    ['an expression as the revision', { id: 'acme/m', revision: '${{secrets.HF_TOKEN}}' }],
    ['a token as the revision', { id: 'acme/m', revision: `hf_${'a1'.repeat(17)}` }],
    ['an id that is none', { id: 'none/none', revision: null }],
    ['an id with a line end', { id: 'acme/m\nacme/n', revision: null }],
  ])('There is none for %s', (_, parts) => {
    expect(listedAs({ ref: { type: 'model', ...parts }, operation: 'read' }, 'read')).toBeNull();
  });

  test('There is none for a pull request on a bucket, which has none', () => {
    const ref: RepoRef = { type: 'bucket', id: 'acme/b', revision: null };
    expect(listedAs({ ref, operation: 'pr' }, 'read')).toBeNull();
    expect(listedAs({ ref, operation: 'write' }, 'read')).toBe('buckets/acme/b write');
  });

  test('Whatever is listed is read back as the same repo and operation, alone and below a comment', () => {
    const anyRef = fc.record({ type: fc.constantFrom(...REPO_TYPES), id, revision });
    const operation = fc.constantFrom(...OPERATIONS);
    fc.assert(
      fc.property(anyRef, operation, operation, (ref, wanted, usual) => {
        const line = listedAs({ ref, operation: wanted }, usual);
        if (line === null) return;
        expect(isPlainLine(line)).toBe(true);
        const same = [{ ref, operation: wanted }];
        expect(readBack(line, usual)).toEqual(same);
        expect(readBack(`# likely:\n${line}\n`, usual)).toEqual(same);
        expect(readBack(`${line}  # src/a b.py:3`, usual)).toEqual(same);
      }),
      { numRuns: runs(500) },
    );
  });
});
