import {
  access,
  chmod,
  chown,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Announce, SavedTokenChange, Scrub } from '../../src/cleanup/change.js';
import { restoreSavedToken } from '../../src/cleanup/restore-saved-token.js';
import { scrubSavedToken } from '../../src/cleanup/scrub-saved-token.js';
import { Secret } from '../../src/model/secret.js';
import { ROOT, testWith } from '../needs.js';
import { temporaryHome } from './temporary-home.js';

const NEW_LOGIN = 'a new login has been saved since';

let home: string;
let folder: string;
let path: string;
beforeEach(async () => {
  home = await temporaryHome();
  folder = join(home, 'huggingface');
  path = join(folder, 'token');
  await mkdir(folder);
  await writeFile(path, 'old login\n', { mode: 0o600 });
  await writeFile(join(folder, 'stored_tokens'), '[a]\n');
});

async function scrub(announce?: Announce): Promise<Scrub> {
  const login = { path, value: new Secret('old login'), problem: null };
  return scrubSavedToken(login, join(home, 'backups'), announce);
}

async function scrubbed(): Promise<SavedTokenChange> {
  const { record } = await scrub();
  if (record?.kind !== 'saved-token') throw new Error('nothing was moved aside');
  return record;
}

describe('moving the saved login aside', () => {
  test('moving the saved login aside leaves nothing of it in its folder, and the other logins as they are', async () => {
    const record = await scrubbed();
    expect(await readdir(folder)).toEqual(['stored_tokens']);
    expect(await readFile(join(folder, 'stored_tokens'), 'utf8')).toBe('[a]\n');
    expect(await readFile(record.backup, 'utf8')).toBe('old login\n');
    expect((await stat(record.backup)).mode & 0o777).toBe(0o600);
    expect(JSON.stringify(record)).not.toContain('old login');
  });

  test.each(['before', 'while'])(
    'moving the saved login aside leaves a login that was saved %s it was done',
    async (when) => {
      const save = () => writeFile(path, 'new login');
      if (when === 'before') await save();
      expect(await scrub(save)).toEqual({
        ok: false,
        reason: 'it has changed since it was read',
        record: null,
      });
      expect(await readFile(path, 'utf8')).toBe('new login');
      expect(await readdir(join(home, 'backups')).catch(() => [])).toEqual([]);
    },
  );

  test('moving the saved login aside is done already where the login is gone', async () => {
    expect(await scrub(() => rm(path))).toEqual({ ok: true, record: null });
    expect(await scrub()).toEqual({ ok: true, record: null });
    expect(await readdir(join(home, 'backups'))).toEqual([]);
  });

  test('moving the saved login aside is refused for a file with a second name', async () => {
    await link(path, join(home, 'second'));
    expect(await scrub()).toMatchObject({ ok: false, reason: 'it has a second name (a hard link)' });
    expect(await readFile(path, 'utf8')).toBe('old login\n');
  });

  test('moving the saved login aside does not happen when it cannot be written down first', async () => {
    expect(await scrub(() => Promise.reject(new Error('disk full')))).toMatchObject({ ok: false });
    expect(await readFile(path, 'utf8')).toBe('old login\n');
    expect(await readdir(home)).toEqual(['huggingface']);
  });
});

describe('putting the saved login back', () => {
  test('putting the saved login back gives bytes and mode back, and the backup goes', async () => {
    await chmod(path, 0o640);
    const record = await scrubbed();
    expect(await restoreSavedToken(record)).toEqual({
      kind: 'saved-token',
      path,
      result: 'restored',
      reason: null,
      backup: null,
    });
    expect(await readFile(path, 'utf8')).toBe('old login\n');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['stored_tokens', 'token']);
    expect(await readdir(join(home, 'backups'))).toEqual([]);
  });

  testWith(ROOT)('putting the saved login back gives the owner back', async () => {
    await chown(path, 4321, 4322);
    expect(await restoreSavedToken(await scrubbed())).toMatchObject({ result: 'restored' });
    expect(await stat(path)).toMatchObject({ uid: 4321, gid: 4322 });
  });

  test('putting the saved login back goes through a link, which stays all the while', async () => {
    await rename(path, join(home, 'real'));
    await symlink(join(home, 'real'), path);
    const record = await scrubbed();
    await expect(access(join(home, 'real'))).rejects.toThrow();
    expect(await restoreSavedToken(record)).toMatchObject({ result: 'restored' });
    expect(await readFile(join(home, 'real'), 'utf8')).toBe('old login\n');
    expect(await readFile(path, 'utf8')).toBe('old login\n');
  });

  test('putting the saved login back leaves a login that was saved meanwhile, and keeps the old one in the backup', async () => {
    const record = await scrubbed();
    await writeFile(path, 'new login');
    expect(await restoreSavedToken(record)).toMatchObject({
      result: 'left-as-changed',
      reason: NEW_LOGIN,
      backup: record.backup,
    });
    expect(await readFile(path, 'utf8')).toBe('new login');
    expect(await readFile(record.backup, 'utf8')).toBe('old login\n');
  });

  test('putting the saved login back leaves a login that the name leads to by a new link', async () => {
    await rename(path, join(home, 'real'));
    await symlink(join(home, 'real'), path);
    const record = await scrubbed();
    await writeFile(join(home, 'elsewhere'), 'new login');
    await rm(path);
    await symlink(join(home, 'elsewhere'), path);
    expect(await restoreSavedToken(record)).toMatchObject({ result: 'left-as-changed', reason: NEW_LOGIN });
    await expect(access(join(home, 'real'))).rejects.toThrow();
  });

  test('putting the saved login back does not write through a new link that leads nowhere', async () => {
    const record = await scrubbed();
    await symlink(join(home, 'elsewhere'), path);
    expect(await restoreSavedToken(record)).toMatchObject({ result: 'left-as-changed', reason: NEW_LOGIN });
    await expect(access(join(home, 'elsewhere'))).rejects.toThrow();
  });

  test('putting the saved login back does not bring a deleted folder back', async () => {
    const record = await scrubbed();
    await rm(dirname(path), { recursive: true });
    expect(await restoreSavedToken(record)).toMatchObject({
      result: 'left-as-changed',
      reason: 'its folder has been deleted since and stays deleted',
      backup: record.backup,
    });
    await expect(access(dirname(path))).rejects.toThrow();
  });

  test('putting the saved login back has nothing to do when the scrub was announced but never came to be', async () => {
    const record = await scrubbed();
    await writeFile(path, 'old login\n');
    expect(await restoreSavedToken(record)).toMatchObject({ result: 'restored', backup: null });
  });

  test.each<[string, (backup: string) => Promise<void>]>([
    ['missing', (backup) => rm(backup)],
    ['damaged', (backup) => writeFile(backup, 'x')],
  ])('putting the saved login back fails, writing nothing, when the backup is %s', async (_, spoil) => {
    const record = await scrubbed();
    await spoil(record.backup);
    expect(await restoreSavedToken(record)).toMatchObject({
      result: 'failed',
      reason: 'the backup is missing or damaged',
      backup: null,
    });
    await expect(access(path)).rejects.toThrow();
  });
});
