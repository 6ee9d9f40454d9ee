import { chmod, chown, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { distrusted } from '../../src/runner/files/trusted-place.js';
import { temporaryHome } from '../cleanup/temporary-home.js';

let root: string;
let home: string;
let workspace: string;
beforeEach(async () => {
  root = await temporaryHome();
  [home, workspace] = [join(root, 'home'), join(root, 'checkout')];
  for (const folder of [home, workspace, join(home, 'hf'), join(workspace, 'hf')])
    await mkdir(folder, { mode: 0o700 });
  for (const folder of [home, workspace]) await writeFile(join(folder, 'hf/token'), 'x', { mode: 0o600 });
});

const judged = (path: string, uid = process.getuid?.()) => distrusted(path, { workspace, home, uid });

describe('a file in the workspace', () => {
  test.each<[string, () => Promise<string>]>([
    ['by its name', async () => join(workspace, 'hf/token')],
    ['by a name that leaves it and comes back', async () => join(workspace, '..', 'checkout/hf/token')],
    [
      'behind a link',
      async () => {
        await symlink(join(workspace, 'hf/token'), join(home, 'link'));
        return join(home, 'link');
      },
    ],
    [
      'in a folder behind a link',
      async () => {
        await symlink('../checkout/hf', join(home, 'link'));
        return join(home, 'link/token');
      },
    ],
    [
      'as a link that leads out of it',
      async () => {
        await symlink(join(home, 'hf/token'), join(workspace, 'link'));
        return join(workspace, 'link');
      },
    ],
    [
      'above the folder that a link leads to',
      async () => {
        await mkdir(join(workspace, 'hf/inner'));
        await symlink(join(workspace, 'hf/inner'), join(home, 'link'));
        return `${home}/link/../token`;
      },
    ],
    [
      'as a link on the way from the home to the home',
      async () => {
        await symlink(join(home, 'hf'), join(workspace, 'way'));
        await symlink(join(workspace, 'way'), join(home, 'link'));
        return join(home, 'link/token');
      },
    ],
  ])('a file in the workspace is not relied on, whatever owners and modes say: %s', async (_, place) => {
    const path = await place();
    expect(await judged(path)).toContain('is in the workspace');
    expect(await distrusted(path, { workspace, home, uid: undefined })).toContain('is in the workspace');
  });

  test('a file in the workspace of another name for it is found by what it is', async () => {
    await symlink(workspace, join(root, 'again'));
    const other = { workspace: join(root, 'again'), home, uid: process.getuid?.() };
    expect(await distrusted(join(workspace, 'hf/token'), other)).toContain('is in the workspace');
    expect(await distrusted(join(home, 'hf/token'), other)).toBeNull();
  });
});

describe('a file of the home', () => {
  test("a file of the home is relied on, also behind links of one's own", async () => {
    expect(await judged(join(home, 'hf/token'))).toBeNull();
    await symlink('hf', join(home, 'a'));
    await symlink(join(home, 'a/token'), join(home, 'b'));
    expect(await judged(join(home, 'b'))).toBeNull();
    await symlink(join(home, 'c'), join(home, 'c'));
    await expect(judged(join(home, 'c'))).rejects.toMatchObject({ code: 'ELOOP' });
  });

  test.each([
    ['hf/token', 0o666, 'it can be written by others'],
    ['hf/token', 0o620, 'it can be written by others'],
    ['hf/token', 0o644, null],
    ['hf', 0o777, 'its folder can be written by others'],
    ['hf', 0o1777, 'its folder can be written by others'],
    ['hf', 0o775, 'its folder can be written by others'],
    ['hf', 0o755, null],
  ])(
    'a file of the home is relied on or not by the mode of what holds it: %s of mode %o',
    async (path, mode, reason) => {
      if (process.platform === 'win32') return console.warn('Skipped: modes say nothing here');
      await chmod(join(home, path), mode);
      expect(await judged(join(home, 'hf/token'))).toBe(reason);
    },
  );

  test('a file of the home is not relied on behind a link that others can replace', async () => {
    if (process.platform === 'win32') return console.warn('Skipped: modes say nothing here');
    await mkdir(join(root, 'open'));
    await chmod(join(root, 'open'), 0o1777);
    await symlink(join(home, 'hf/token'), join(root, 'open/link'));
    expect(await judged(join(root, 'open/link'))).toBe(
      'the folder of a link on the way to it can be written by others',
    );
  });

  test("a file of the home belongs to this user, the system, or to the superuser its home's owner", async () => {
    if (process.getuid?.() !== 0) return console.warn('Skipped: only the superuser gives files away');
    await chown(join(home, 'hf/token'), 4711, 4711);
    expect(await judged(join(home, 'hf/token'))).toBe('it belongs to another user');
    await chown(home, 4711, 4711);
    expect(await judged(join(home, 'hf/token'))).toBeNull();
    expect(await judged(join(home, 'hf/token'), 4712)).toBe('it belongs to another user');
    await chown(join(home, 'hf'), 4713, 4713);
    expect(await judged(join(home, 'hf/token'))).toBe('its folder belongs to another user');
  });
});
