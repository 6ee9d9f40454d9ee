import {
  chmod,
  link,
  lstat,
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
import { sha256 } from '../../src/cleanup/backup.js';
import { scrubNetrc } from '../../src/cleanup/scrub-netrc.js';
import { entriesFor } from '../../src/netrc/entries.js';
import {
  HUB,
  netrcRecord,
  OTHER,
  observed,
  STALE,
  scrub,
  temporaryHome,
  writeNetrc,
} from './temporary-home.js';

let home: string;
beforeEach(async () => {
  home = await temporaryHome();
});

describe('scrubbing a netrc on disk', () => {
  test('scrubbing a netrc on disk removes the entry, keeps the mode, and records how to undo it', async () => {
    const before = `${OTHER}${STALE}\n`;
    const path = await writeNetrc(home, before);
    const outcome = await scrub(home);
    expect(outcome).toMatchObject({
      ok: true,
      record: {
        kind: 'netrc',
        path,
        realPath: path,
        removed: [{ host: HUB, lines: { first: 2, last: 2 } }],
        beforeSha256: sha256(Buffer.from(before)),
        afterSha256: sha256(Buffer.from(OTHER)),
      },
    });
    expect(await readFile(path, 'utf8')).toBe(OTHER);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(JSON.stringify(outcome)).not.toContain('stale');
  });

  test('scrubbing a netrc on disk keeps the original bytes where only this user can read them', async () => {
    await writeNetrc(home, `${STALE} \u00fe\n`);
    const { backup } = netrcRecord(await scrub(home));
    expect(await readFile(backup, 'latin1')).toBe(`${STALE} \u00fe\n`);
    expect((await stat(backup)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(backup))).mode & 0o777).toBe(0o700);
  });

  test('scrubbing a netrc on disk leaves an empty file with its mode when nothing else was in it', async () => {
    const path = await writeNetrc(home, `${STALE}\n`);
    await chmod(path, 0o400);
    expect(await scrub(home)).toMatchObject({ ok: true });
    expect(await stat(path)).toMatchObject({ size: 0 });
    expect((await stat(path)).mode & 0o777).toBe(0o400);
  });

  test('scrubbing a netrc on disk follows a symbolic link and leaves it', async () => {
    await mkdir(join(home, 'dotfiles'));
    const real = join(home, 'dotfiles', 'netrc');
    await rename(await writeNetrc(home, `${STALE}\n${OTHER}`), real);
    await symlink(join('dotfiles', 'netrc'), join(home, '.netrc'));
    expect(await scrub(home)).toMatchObject({
      ok: true,
      record: { path: join(home, '.netrc'), realPath: real },
    });
    expect((await lstat(join(home, '.netrc'))).isSymbolicLink()).toBe(true);
    expect(await readFile(real, 'utf8')).toBe(OTHER);
  });

  test('scrubbing a netrc on disk writes a hard-linked file in place', async () => {
    const path = await writeNetrc(home, `${STALE}\n${OTHER}`);
    await link(path, join(home, 'other-name'));
    expect(await scrub(home)).toMatchObject({ ok: true });
    expect(await readFile(join(home, 'other-name'), 'utf8')).toBe(OTHER);
  });

  test.each<[string, string, string]>([
    ['CRLF', `${STALE}\r\nmachine a login u\r\n`, 'machine a login u\r\n'],
    ['no final newline', `machine a login u password p\n${STALE}`, 'machine a login u password p\n'],
    ['a byte order mark', `\u00ef\u00bb\u00bf\n${STALE}\n`, '\u00ef\u00bb\u00bf\n'],
    [
      'bytes that are not UTF-8',
      `machine a login \u00ff\u00fe password p\n${STALE}\n`,
      'machine a login \u00ff\u00fe password p\n',
    ],
    [
      'an entry in the middle of a line',
      `machine a login u password p ${STALE} machine b\n`,
      'machine a login u password p machine b\n',
    ],
  ])('scrubbing a netrc on disk: %s', async (_, before, after) => {
    const path = await writeNetrc(home, before);
    expect(await scrub(home)).toMatchObject({ ok: true });
    expect(await readFile(path, 'latin1')).toBe(after);
  });

  test('scrubbing a netrc on disk leaves the file and no backup when the removal is refused', async () => {
    const text = `machine a login u password machine\n${STALE}\nmachine b login v password q\n`;
    const path = await writeNetrc(home, text);
    expect(await scrub(home)).toEqual({
      ok: false,
      record: null,
      reason: 'without the entry, curl would read the rest of the file differently (line 2)',
    });
    expect(await readFile(path, 'utf8')).toBe(text);
    expect(await readdir(home)).toEqual(['.netrc']);
  });

  test('scrubbing a netrc on disk leaves the file when there is nowhere to keep a backup', async () => {
    const path = await writeNetrc(home, `${STALE}\n`);
    await writeFile(join(home, 'backups'), 'a file where the folder should be');
    expect(await scrub(home)).toMatchObject({ ok: false });
    expect(await readFile(path, 'utf8')).toBe(`${STALE}\n`);
  });

  test('scrubbing a netrc on disk says nothing is there when no entry is named', async () => {
    await writeNetrc(home, OTHER);
    expect(await scrub(home)).toMatchObject({ ok: false, reason: 'there is no entry to remove' });
  });

  test('scrubbing twice changes nothing more', async () => {
    const path = await writeNetrc(home, `${STALE}\n${OTHER}`);
    const file = await observed(home);
    const { matching } = entriesFor(file, [HUB]);
    expect(await scrubNetrc(file, matching, join(home, 'backups'))).toMatchObject({ ok: true });
    expect(await scrubNetrc(file, matching, join(home, 'backups'))).toEqual({
      ok: true,
      record: null,
    });
    expect(await readFile(path, 'utf8')).toBe(OTHER);
    expect(await readdir(join(home, 'backups'))).toHaveLength(1);
  });
});

describe('a file that changes meanwhile', () => {
  test('a file that changes meanwhile is read again, and what was added to it stays', async () => {
    const path = await writeNetrc(home, `${STALE}\n${OTHER}`);
    let calls = 0;
    const outcome = await scrub(home, async () => {
      calls += 1;
      if (calls === 1) await writeFile(path, `machine new login n password p\n${STALE}\n${OTHER}${STALE}2\n`);
    });
    expect(outcome).toMatchObject({ ok: true, record: { removed: [{ lines: { first: 2 } }, {}] } });
    expect(await readFile(path, 'utf8')).toBe(`machine new login n password p\n${OTHER}`);
    expect(await readdir(join(home, 'backups'))).toHaveLength(1);
  });

  test('a file that changes meanwhile is given up after three attempts, whole and without backups', async () => {
    const path = await writeNetrc(home, `${STALE}\n${OTHER}`);
    let calls = 0;
    const outcome = await scrub(home, async () => {
      calls += 1;
      await writeFile(path, `${STALE}\n${'#\n'.repeat(calls)}`);
    });
    expect(outcome).toEqual({ ok: false, record: null, reason: 'it kept changing' });
    expect(calls).toBe(3);
    expect(await readFile(path, 'utf8')).toBe(`${STALE}\n#\n#\n#\n`);
    expect(await readdir(join(home, 'backups'))).toEqual([]);
  });

  test('a file that changes meanwhile is not created again when it disappears', async () => {
    const path = await writeNetrc(home, `${STALE}\n`);
    expect(await scrub(home, () => rm(path))).toEqual({ ok: true, record: null });
    expect(await readdir(home)).toEqual(['backups']);
  });

  test('a file that changes meanwhile is left alone when the record cannot be written down first', async () => {
    const path = await writeNetrc(home, `${STALE}\n`);
    const outcome = await scrub(home, () => Promise.reject(new Error('disk full')));
    expect(outcome).toMatchObject({ ok: false });
    expect(await readFile(path, 'utf8')).toBe(`${STALE}\n`);
    expect(await readdir(home)).toEqual(['.netrc']);
  });
});
