import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { type Cutting, cutFile } from '../../src/cleanup/cut.js';
import { temporaryHome } from './temporary-home.js';

let home: string;
let cutting: Cutting<string>;
beforeEach(async () => {
  home = await temporaryHome();
  const path = join(home, 'file');
  await writeFile(path, 'before');
  cutting = {
    path,
    realPath: path,
    kind: 'netrc',
    cut: () => ({ ok: true, bytes: Buffer.from('after'), removed: [] }),
    isGone: () => true,
    record: (change) => ({ ...change, kind: 'netrc', removed: [] }),
  };
});

test('what is back right after it was cut is a failure, and the original is kept', async () => {
  const some = {
    ...cutting,
    cut: () => ({ ok: true as const, bytes: Buffer.from('after'), removed: ['something'] }),
    isGone: () => false,
  };
  const outcome = await cutFile(some, join(home, 'backups'), async () => {});
  expect(outcome).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/^it was changed again right after it was scrubbed/),
  });
  expect(await readFile(outcome.record?.backup ?? '', 'utf8')).toBe('before');
});

test('nothing to cut leaves the file, and no backup', async () => {
  expect(await cutFile(cutting, join(home, 'backups'), async () => {})).toEqual({ ok: true, record: null });
  expect(await readFile(cutting.path, 'utf8')).toBe('before');
  expect(await readdir(home)).toEqual(['file']);
});

test('a file that is far too large is left', async () => {
  await writeFile(cutting.path, Buffer.alloc(1024 * 1024 + 1));
  expect(await cutFile(cutting, join(home, 'backups'), async () => {})).toEqual({
    ok: false,
    reason: 'it is larger than 1 MiB',
    record: null,
  });
});
