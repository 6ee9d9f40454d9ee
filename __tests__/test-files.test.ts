import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isPure, isSlow, isWide, testFiles } from '../tools/scripts/test-files.mjs';

const FILES = testFiles();
const PURE = FILES.filter((path) => isPure(path));
const under = (folder: string) => (path: string) => path.startsWith(`__tests__/${folder}/`);

describe('the tests of the inner loop', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'test-files-'));
    const outside = "import { connect } from 'node:net';\nexport interface Wire {}\nconnect;\n";
    writeFileSync(join(folder, 'outside.ts'), outside);
    writeFileSync(join(folder, 'between.ts'), "export { connect } from './outside.js';\n");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ["import { connect } from 'node:net';", false],
    ["import {\n  readFileSync,\n} from 'node:fs';\nimport { exec } from 'child_process';", false],
    ["import 'undici/lib/api/api-request.js';", false],
    ["import { connect } from './between.js';", false],
    ["const { connect } = await import('./outside.js');", false],
    ["import type { Wire } from './outside.js';\nimport { join } from 'node:path';", true],
    ["import { getProxyUrl } from '@actions/http-client/lib/proxy';", true],
    ['', true],
  ])('load nothing that starts a process or opens a socket: %j', (text, expected) => {
    const path = join(folder, 'one.ts');
    writeFileSync(path, text);
    expect(isPure(path)).toBe(expected);
  });

  test('include those of the rules, and none of the bundle', () => {
    expect(PURE).toEqual(
      expect.arrayContaining([
        '__tests__/architecture.test.ts',
        '__tests__/causes/causes.test.ts',
        '__tests__/docs.test.ts',
        '__tests__/model/inputs.test.ts',
        '__tests__/report/render.test.ts',
      ]),
    );
    expect(PURE.filter(under('causes')).length).toBeGreaterThan(10);
    expect(FILES.filter(under('e2e')).length).toBeGreaterThan(30);
    expect(PURE.filter(under('e2e'))).toEqual([]);
  });
});

test('what draws at random is told from what does not', () => {
  expect(isWide('__tests__/causes/sweep.test.ts')).toBe(true);
  expect(isWide('__tests__/breadth.test.ts')).toBe(true);
  expect(isWide('__tests__/causes/causes.test.ts')).toBe(false);
});

test('what only the slow suite plays is told by its name', () => {
  expect([isSlow('__tests__/a.slow.test.ts'), isSlow('__tests__/slow.test.ts')]).toEqual([true, false]);
});
