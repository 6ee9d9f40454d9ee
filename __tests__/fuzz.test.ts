import { describe, expect, test } from '@jest/globals';
import { MODULES, type Modules, parsersOf } from '../tools/fuzz/parser-list.mjs';
import { tryParser } from '../tools/fuzz/parser-runs.mjs';
import { runs, SEED } from './breadth.js';

const modules: Partial<Modules> = {};
// One after the other: Jest loads no two at once that share a module.
for (const [name, path] of Object.entries(MODULES)) {
  Object.assign(modules, { [name]: await import(`../src/${path}.js`) });
}
const PARSERS = parsersOf(modules as Modules);

describe('whatever comes from outside is read or refused', () => {
  test.each(PARSERS.map((parser) => [parser.name, parser] as const))('%s', async (_, parser) => {
    // The time that an input takes is measured by `npm run fuzz` alone: here the machine may be busy.
    const how = { runs: runs(30), seed: SEED, mostMs: Number.POSITIVE_INFINITY };
    expect(await tryParser(parser, how)).toBe(how.runs);
  });
});

test('what a parser does wrong is told, with what it read', async () => {
  const [parser] = PARSERS;
  if (parser === undefined) throw new Error('there is no parser');
  const how = { runs: 20, seed: 1 };
  const broken = (read: () => unknown) => tryParser({ ...parser, read }, how);
  await expect(
    broken(() => {
      throw new TypeError('of all things');
    }),
  ).rejects.toThrow(/of all things[\s\S]*read: "/);
  await expect(broken(() => ({ ok: 'yes' }))).rejects.toThrow('the result.ok is no boolean');
  await expect(broken(() => ({ ok: false, reason: 'x'.repeat(1_000_000) }))).rejects.toThrow(/bytes became/);
  await expect(broken(() => Promise.reject(new Error('later')))).rejects.toThrow('later');
});
