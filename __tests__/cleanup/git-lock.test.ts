import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { releaseGitLock, withGitLock } from '../../src/cleanup/git-lock.js';
import { temporaryHome } from './temporary-home.js';

const done = async () => ({ ok: true, how: 'renamed' }) as const;

test('the lock has its holder’s id in it from its first moment, and leaves nothing behind', async () => {
  const home = await temporaryHome();
  const path = join(home, 'file');
  const seen = new Set<string>();
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const text = await readFile(`${path}.lock`, 'utf8').catch(() => null);
      if (text !== null) seen.add(text);
      await breath();
    }
  })();
  for (let round = 0; round < 200; round += 1) await withGitLock(path, 'mine', done);
  isOver = true;
  await watching;
  expect([...seen]).toEqual(['mine']);
  expect(await readdir(home)).toEqual([]);
});

test('each of several jobs that want it gets the lock, one after the other', async () => {
  const path = join(await temporaryHome(), 'file');
  let holders = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++holders);
    await breath();
    holders -= 1;
    return done();
  };
  const outcomes = await Promise.all(['a', 'b', 'c'].map((id) => withGitLock(path, id, work)));
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(most).toBe(1);
});

test('what a killed process left of its lock goes, and nothing of anybody else', async () => {
  const home = await temporaryHome();
  const path = join(home, 'file');
  await writeFile(`${path}.lock`, 'mine');
  await writeFile(`${path}.lock.mine`, '');
  await writeFile(`${path}.lock.theirs`, 'theirs');
  await releaseGitLock(path, 'theirs');
  expect(await readdir(home)).toEqual(['file.lock', 'file.lock.mine']);
  await releaseGitLock(path, 'mine');
  expect(await readdir(home)).toEqual([]);
});
