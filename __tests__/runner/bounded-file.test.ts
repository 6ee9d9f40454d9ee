import { execFileSync } from 'node:child_process';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { LARGEST_FILE, readBounded, readBoundedFile } from '../../src/runner/files/bounded-file.js';
import { ReadingTime } from '../../src/runner/files/reading-time.js';
import { temporaryHome } from '../cleanup/temporary-home.js';

let home: string;
beforeEach(async () => {
  home = await temporaryHome();
});

describe('a file that is read within bounds', () => {
  test('a file that is read within bounds is whole up to the limit, and cut behind it', async () => {
    const path = join(home, 'file');
    await writeFile(path, 'a'.repeat(100));
    expect(await readBoundedFile(path, 100)).toMatchObject({ isCut: false, bytes: Buffer.alloc(100, 'a') });
    expect(await readBoundedFile(path, 99)).toMatchObject({ isCut: true, bytes: Buffer.alloc(99, 'a') });
    await truncate(path, LARGEST_FILE);
    expect(await readBounded(path)).toHaveLength(LARGEST_FILE);
    await truncate(path, 50 * LARGEST_FILE);
    expect(await readBounded(path)).toBeNull();
  });

  test('a file that is read within bounds may say nothing of its size', async () => {
    if (process.platform !== 'linux') return console.warn('Skipped: there is no /proc here');
    expect((await readBoundedFile('/proc/self/status')).bytes.toString()).toContain('Name:');
    expect((await readBoundedFile('/proc/self/status', 5)).isCut).toBe(true);
  });

  test('a file that is read within bounds is a regular one, and is not waited for', async () => {
    if (process.platform === 'win32') return console.warn('Skipped: there are no named pipes here');
    execFileSync('mkfifo', [join(home, 'pipe')]);
    for (const path of [join(home, 'pipe'), '/dev/zero', home]) {
      await expect(readBoundedFile(path)).rejects.toMatchObject({ code: 'EINVAL' });
    }
    await expect(readBoundedFile(join(home, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('the time for reading', () => {
  test('the time for reading is enough for what is quick', async () => {
    const time = new ReadingTime();
    expect(await time.within(async () => 'read', 'late')).toBe('read');
    expect([time.isUp(), time.isShort, time.cut]).toEqual([false, false, []]);
  });

  test('the time for reading ends for what hangs, and for all that comes after it', async () => {
    const time = new ReadingTime(10);
    expect(await time.within(() => new Promise<string>(() => {}), 'late')).toBe('late');
    let isAsked = false;
    const later = await time.within(async () => {
      isAsked = true;
      return 'read';
    }, 'late');
    expect([later, isAsked, time.isShort]).toEqual(['late', false, true]);
  });
});
