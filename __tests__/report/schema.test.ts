import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CAUSES } from '../../src/causes/catalogue.js';
import { unusableInputs } from '../../src/causes/inputs/unusable-inputs.js';
import { invalidInputsReport } from '../../src/report/invalid-inputs.js';
import { HOSTILE, hostileReport, report } from './hostile.js';
import { SCHEMA, schemaProblems } from './schema.js';

/** A report that has something in every place. */
const QUOTA = {
  withToken: true,
  bucket: 'api',
  remaining: 1,
  resetSeconds: 90,
  quota: null,
  windowSeconds: null,
};
const FULL = {
  ...hostileReport('text'),
  token: { ...hostileReport('text').token, source: 'input' },
  quota: QUOTA,
  quotas: [QUOTA],
};

/** Every object of a value, by its path. */
function objectsIn(value: unknown, path: string[] = []): Array<[string[], Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, item]) => objectsIn(item, [...path, key]));
  return Array.isArray(value) ? below : [[path, value as Record<string, unknown>], ...below];
}

/** A copy in which the object at the path is replaced. */
function changed(value: unknown, path: readonly string[], to: (object: object) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to(value as object);
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...Object(value) };
  Object.assign(copy, { [key]: changed(Object(value)[key], rest, to) });
  return copy;
}

const OBJECTS = objectsIn(FULL);

describe('the schema of the report', () => {
  test('lists the causes of the catalogue, in its order', () => {
    expect(SCHEMA.$defs.cause.enum).toEqual(CAUSES.map(({ slug }) => slug));
  });

  test.each([
    ['a full one', FULL],
    ['an empty one', report()],
    [
      'one on inputs that cannot be used',
      invalidInputsReport(
        unusableInputs([{ is: 'invalid-value', input: 'repos', line: 3, value: 'x', reason: 'it is none' }], {
          host: 'github',
          workflow: null,
          unknownInputs: ['INPUT_REPO', 'INPUT_DIR'],
        }),
        null,
      ),
    ],
  ])('describes %s', (_, value) => {
    expect(schemaProblems(value)).toEqual([]);
  });

  test('describes text of any kind', () => {
    for (const text of HOSTILE) {
      const value = { ...hostileReport(text), token: null };
      expect(schemaProblems(value)).toEqual([]);
    }
  });

  test('leaves out nothing that a report has, and lets nothing else in', () => {
    expect(OBJECTS.length).toBeGreaterThan(10);
    for (const [path, object] of OBJECTS) {
      expect(schemaProblems(changed(FULL, path, (it) => ({ ...it, more: 1 })))).not.toEqual([]);
      for (const key of Object.keys(object)) {
        const without = changed(FULL, path, (it) =>
          Object.fromEntries(Object.entries(it).filter(([other]) => other !== key)),
        );
        // An answer need not have each of its parts.
        const isOptional = key === 'loadedBy' || key === 'foundIn' || ('fact' in object && key !== 'fact');
        expect([path, key, schemaProblems(without).length === 0]).toEqual([path, key, isOptional]);
      }
    }
  });

  test('takes no value of another type', () => {
    const leaves = OBJECTS.flatMap(([path, object]) => Object.keys(object).map((key) => [...path, key]));
    fc.assert(
      fc.property(
        fc.constantFrom(...leaves),
        fc.constantFrom<unknown>(true, 1.5, {}, [{}]),
        (path, value) => {
          const at = (whole: unknown): unknown => path.reduce((part, key) => Object(part)[key], whole);
          fc.pre(typeof at(FULL) !== typeof value);
          expect(schemaProblems(changed(FULL, path, () => value))).not.toEqual([]);
        },
      ),
    );
  });
});
