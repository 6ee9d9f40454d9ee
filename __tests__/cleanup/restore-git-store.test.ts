import { access, chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { GitStoreChange } from '../../src/cleanup/change.js';
import { restoreGitStore } from '../../src/cleanup/restore-git-store.js';
import { gitCredential, gitHome, HUB, OTHER, STALE, scrub, storeRecord } from './git-store.js';

async function scrubbed(text: string): Promise<{ home: string; path: string; record: GitStoreChange }> {
  const { home, path } = await gitHome(text);
  return { home, path, record: storeRecord(await scrub(home, text)) };
}

describe('a credential file that nobody touched since', () => {
  test('a credential file that nobody touched since gets its bytes back, git gets its credential back, and the backup goes', async () => {
    const text = `\u00ff#\r\n${OTHER}${STALE}https://u:stale@${HUB}`;
    const { home, path, record } = await scrubbed(text);
    await chmod(path, 0o640);
    expect(await restoreGitStore(record)).toEqual({
      kind: 'git-store',
      path,
      result: 'restored',
      reason: null,
      backup: null,
    });
    expect(await readFile(path, 'latin1')).toBe(text);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await gitCredential(home, 'fill', HUB)).toContain('password=stale');
    expect(await readdir(join(home, 'backups'))).toEqual([]);
  });

  test('a credential file that nobody touched since can be restored twice', async () => {
    const { path, record } = await scrubbed(STALE);
    await restoreGitStore(record);
    expect(await restoreGitStore(record)).toMatchObject({ result: 'restored' });
    expect(await readFile(path, 'utf8')).toBe(STALE);
  });
});

describe('a credential file that git changed since', () => {
  test('a credential file that git changed since keeps what git stored and gets the removed lines at its top', async () => {
    const { home, path, record } = await scrubbed(`${OTHER}${STALE}https://u:stale@${HUB}`);
    await gitCredential(home, 'approve', 'example.net', { username: 'n', password: 'new' });
    expect(await restoreGitStore(record)).toMatchObject({ result: 'merged', backup: null });
    expect(await readFile(path, 'utf8')).toBe(
      `${STALE}https://u:stale@${HUB}\nhttps://n:new@example.net\n${OTHER}`,
    );
    expect(await gitCredential(home, 'fill', HUB)).toContain('password=stale');
  });

  test('a credential file that git changed since is left as it is where there is a new login for the host', async () => {
    const { home, path, record } = await scrubbed(`${OTHER}${STALE}`);
    await gitCredential(home, 'approve', HUB, { username: 'n', password: 'new' });
    expect(await restoreGitStore(record)).toMatchObject({
      result: 'left-as-changed',
      reason: 'the file has changed since and has a line for the host again',
      backup: record.backup,
    });
    expect(await readFile(path, 'utf8')).toBe(`https://n:new@${HUB}\n${OTHER}`);
    expect(await readFile(record.backup, 'utf8')).toBe(`${OTHER}${STALE}`);
  });

  test('the line that the scrub had left is no new login', async () => {
    const good = `https://hf_user:checked@${HUB}\n`;
    const { home, path, record } = await scrubbed(`${STALE}${good}`);
    await gitCredential(home, 'approve', 'example.net', { username: 'n', password: 'new' });
    expect(await restoreGitStore(record)).toMatchObject({ result: 'merged' });
    expect(await readFile(path, 'utf8')).toBe(`${STALE}https://n:new@example.net\n${good}`);
  });

  test('a credential file that git changed since stays deleted where it was deleted', async () => {
    const { path, record } = await scrubbed(STALE);
    await rm(path);
    expect(await restoreGitStore(record)).toMatchObject({
      result: 'left-as-changed',
      backup: record.backup,
    });
    await expect(access(path)).rejects.toThrow();
  });
});

describe('the lock', () => {
  test('the lock of another process is respected', async () => {
    const { path, record } = await scrubbed(`${STALE}${OTHER}`);
    await writeFile(`${path}.lock`, '');
    expect(await restoreGitStore(record)).toMatchObject({
      result: 'failed',
      reason: `it is locked: ${path}.lock exists`,
      backup: record.backup,
    });
    expect(await readFile(path, 'utf8')).toBe(OTHER);
    expect(await readFile(`${path}.lock`, 'utf8')).toBe('');
  });

  test.each([
    ['before', `${STALE}${OTHER}`],
    ['after', OTHER],
  ])('the lock that a killed scrub left %s its write is taken away', async (_, content) => {
    const { path, record } = await scrubbed(`${STALE}${OTHER}`);
    await writeFile(path, content);
    await writeFile(`${path}.lock`, record.id);
    expect(await restoreGitStore(record)).toMatchObject({ result: 'restored', backup: null });
    expect(await readFile(path, 'utf8')).toBe(`${STALE}${OTHER}`);
    await expect(access(`${path}.lock`)).rejects.toThrow();
  });
});

test('a restore whose backup is missing fails and touches nothing', async () => {
  const { path, record } = await scrubbed(`${STALE}${OTHER}`);
  await rm(record.backup);
  expect(await restoreGitStore(record)).toMatchObject({ result: 'failed', backup: null });
  expect(await readFile(path, 'utf8')).toBe(OTHER);
});
