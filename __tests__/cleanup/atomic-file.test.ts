import {
  chmod,
  chown,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { replaceFile } from '../../src/cleanup/atomic-file.js';
import { NOT_ROOT, POSIX_FILES, ROOT, testWith } from '../needs.js';
import { temporaryHome } from './temporary-home.js';

const ID = 'id';
const OLD = Buffer.from('old \u00fe', 'latin1');
const NEW = Buffer.from('new');

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await temporaryHome();
  path = join(folder, 'file');
  await writeFile(path, OLD, { mode: 0o600 });
});

describe('replacing a file', () => {
  test('replacing a file gives it the new bytes and leaves nothing beside it', async () => {
    expect(await replaceFile(path, OLD, NEW, ID)).toEqual({ ok: true, how: 'renamed' });
    expect(await readFile(path)).toEqual(NEW);
    expect(await readdir(folder)).toEqual(['file']);
  });

  test.each([0o600, 0o400, 0o640, 0o644, 0o444])('replacing a file keeps mode %o', async (mode) => {
    await chmod(path, mode);
    expect(await replaceFile(path, OLD, NEW, ID)).toMatchObject({ ok: true, how: 'renamed' });
    expect((await stat(path)).mode & 0o7777).toBe(mode);
  });

  test('replacing a file keeps symbolic links and changes what they lead to', async () => {
    const outer = join(folder, 'outer');
    await symlink('file', join(folder, 'inner'));
    await symlink('inner', outer);
    expect(await replaceFile(outer, OLD, NEW, ID)).toMatchObject({ ok: true, how: 'renamed' });
    expect((await lstat(outer)).isSymbolicLink()).toBe(true);
    expect(await readlink(outer)).toBe('inner');
    expect(await readFile(path)).toEqual(NEW);
  });

  test('replacing a file writes in place where the file has a second name, longer or shorter', async () => {
    await link(path, join(folder, 'second'));
    expect(await replaceFile(path, OLD, NEW, ID)).toEqual({ ok: true, how: 'in-place' });
    expect(await readFile(join(folder, 'second'))).toEqual(NEW);
    expect(await replaceFile(path, NEW, OLD, ID)).toEqual({ ok: true, how: 'in-place' });
    expect(await readFile(join(folder, 'second'))).toEqual(OLD);
    expect((await stat(path)).nlink).toBe(2);
  });

  test('replacing a file refuses when the file no longer holds what was expected', async () => {
    await writeFile(path, 'somebody else');
    expect(await replaceFile(path, OLD, NEW, ID)).toEqual({ ok: false, reason: 'changed' });
    expect(await readFile(path, 'utf8')).toBe('somebody else');
    expect(await readdir(folder)).toEqual(['file']);
  });

  test('replacing a file refuses a file that is gone, and does not create it', async () => {
    expect(await replaceFile(join(folder, 'none'), OLD, NEW, ID)).toEqual({ ok: false, reason: 'changed' });
    expect(await readdir(folder)).toEqual(['file']);
  });

  test('replacing a file refuses what is not a file', async () => {
    await mkdir(join(folder, 'sub'));
    expect(await replaceFile(join(folder, 'sub'), OLD, NEW, ID)).toMatchObject({ ok: false });
  });

  testWith(ROOT)('replacing a file keeps a foreign owner', async () => {
    await chown(path, 4321, 4322);
    expect(await replaceFile(path, OLD, NEW, ID)).toMatchObject({ ok: true, how: 'renamed' });
    expect(await stat(path)).toMatchObject({ uid: 4321, gid: 4322 });
  });

  testWith(NOT_ROOT, POSIX_FILES)(
    'replacing a file writes in place where the folder takes no file',
    async () => {
      await chmod(folder, 0o500);
      const outcome = await replaceFile(path, OLD, NEW, ID);
      await chmod(folder, 0o700);
      expect(outcome).toEqual({ ok: true, how: 'in-place' });
      expect(await readFile(path)).toEqual(NEW);
    },
  );

  testWith(NOT_ROOT, POSIX_FILES)(
    'replacing a file fails and changes nothing where neither way is open',
    async () => {
      await chmod(path, 0o400);
      await chmod(folder, 0o500);
      const outcome = await replaceFile(path, OLD, NEW, ID);
      await chmod(folder, 0o700);
      expect(outcome).toEqual({ ok: false, reason: 'it could not be written (EACCES)' });
      expect(await readFile(path)).toEqual(OLD);
    },
  );
});
