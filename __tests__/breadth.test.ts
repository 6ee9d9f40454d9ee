import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runs, SEED } from './breadth.js';

test('what is drawn at random is the same in every run', () => {
  expect(fc.readConfigureGlobal()).toMatchObject({ seed: SEED, numRuns: runs(100) });
  const drawn = fc.sample(fc.integer(), 5);
  expect(fc.sample(fc.integer(), 5)).toEqual(drawn);
  expect(fc.sample(fc.integer(), { seed: SEED + 1, numRuns: 5 })).not.toEqual(drawn);
});

test('a case that fails tells the seed', () => {
  const never = fc.property(fc.integer(), () => false);
  expect(() => fc.assert(never)).toThrow(`{ seed: ${SEED}, path: "`);
});

test('no test draws by other means', () => {
  const files = readdirSync('__tests__', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const saying = (word: string) =>
    files.filter((name) => readFileSync(join('__tests__', name), 'utf8').includes(word));
  expect(saying('fc.assert(').length).toBeGreaterThan(10);
  expect(saying(['Math', 'random('].join('.'))).toEqual([]);
});
