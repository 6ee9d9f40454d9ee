import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { mayHaveAccessList } from '../../src/cleanup/access-list.js';
import { createFile, isHalfWritten, replaceFile } from '../../src/cleanup/atomic-file.js';
import { copyBeside } from '../../src/cleanup/lasting-backup.js';
import { restoreNetrc } from '../../src/cleanup/restore-netrc.js';
import { restoreSavedToken } from '../../src/cleanup/restore-saved-token.js';
import { scrubSavedToken } from '../../src/cleanup/scrub-saved-token.js';
import { Secret } from '../../src/model/secret.js';
import { accessList, allowOther, lacksAccessLists, OTHER_USER } from './access-list.js';
import { netrcRecord, OTHER, STALE, scrub, temporaryHome, writeNetrc } from './temporary-home.js';

const lacking = lacksAccessLists();
if (lacking !== null) console.warn(`Skipped: ${lacking}.`);
const withLists = lacking === null ? test : test.skip;
const isRoot = process.getuid?.() === 0;

const OLD = Buffer.from('old and longer');
const NEW = Buffer.from('new');

let home: string;
let path: string;
beforeEach(async () => {
  home = await temporaryHome();
  path = join(home, 'file');
  await writeFile(path, OLD, { mode: 0o600 });
});

/** What the other user reads; null where that is nothing. Only root can look. */
async function readByOther(file: string): Promise<string | null> {
  await chmod(home, 0o711);
  const run = spawnSync('cat', [file], { uid: OTHER_USER, gid: OTHER_USER, encoding: 'utf8' });
  return run.status === 0 ? run.stdout : null;
}

describe('whether a file may have an access list', () => {
  const system = (platform: NodeJS.Platform, ...tools: string[]) => ({ platform, tools });
  const LS = ['/bin/ls', '/usr/bin/ls'];

  withLists('is what ls of the system says, of a file and of its folder', async () => {
    const ask = (...paths: string[]) => mayHaveAccessList(paths, 0o600);
    expect(await ask(path, home)).toBe(false);
    allowOther(home, 'default');
    expect(await ask(path)).toBe(false);
    expect(await ask(path, home)).toBe(true);
    allowOther(path);
    expect(await ask(path)).toBe(true);
    // Its mask is empty, and it is a list all the same.
    await chmod(path, 0o600);
    expect(await ask(path)).toBe(true);
  });

  withLists('is what ls says of names that look like its options or its lines', async () => {
    for (const name of ['-Z', 'a\n-rw-------  1 x', '-rw-------+']) {
      const file = join(home, name);
      await writeFile(file, '', { mode: 0o600 });
      expect(await mayHaveAccessList([file], 0o600)).toBe(false);
      allowOther(file);
      expect(await mayHaveAccessList([file], 0o600)).toBe(true);
    }
  });

  test('whether a file may have an access list goes by the mask in the mode where no ls answers', async () => {
    for (const tools of [[], [join(home, 'missing')], ['/bin/false'], ['/bin/true']]) {
      for (const [mode, expected] of [
        [0o600, false],
        [0o604, false],
        [0o640, true],
        [0o620, true],
        [0o610, true],
      ] as const) {
        expect(await mayHaveAccessList([path], mode, system('linux', ...tools))).toBe(expected);
      }
    }
  });

  test('whether a file may have an access list is not asked of a program for many commands, which shows none', async () => {
    const busybox = join(home, 'busybox');
    await writeFile(busybox, '#!/bin/sh\necho "-rw-r-----    1 x x 0 file"\n', { mode: 0o755 });
    await symlink(busybox, join(home, 'ls'));
    expect(await mayHaveAccessList([path], 0o640, system('linux', join(home, 'ls')))).toBe(true);
    expect(await mayHaveAccessList([path], 0o600, system('linux', join(home, 'ls')))).toBe(false);
  });

  test('whether a file may have an access list is yes wherever neither the tool nor the mode can tell', async () => {
    expect(await mayHaveAccessList([path], 0o600, system('win32', ...LS))).toBe(true);
    expect(await mayHaveAccessList([path], 0o600, system('darwin'))).toBe(true);
  });

  test('whether a file may have an access list shows on macOS in lines of its own, whatever mark stands behind the mode', async () => {
    const tool = join(home, 'ls');
    const says = async (...lines: string[]) => {
      await writeFile(tool, `#!/bin/sh\n[ "$1" = -lde ] && cat <<'END'\n${lines.join('\n')}\nEND\n`, {
        mode: 0o755,
      });
      return mayHaveAccessList([path], 0o600, system('darwin', tool));
    };
    const file = '-rw-------@ 1 octo  staff  5 Jan  1 00:00 /Users/octo/.netrc';
    expect(await says(file)).toBe(false);
    expect(await says(file, ' 0: user:other allow read')).toBe(true);
  });
});

describe('a file with an access list', () => {
  withLists('keeps it, written in place, and so does every other right', async () => {
    allowOther(path);
    const list = accessList(path);
    const { ino, mode } = await stat(path);
    expect(await replaceFile(path, OLD, NEW, 'id')).toEqual({ ok: true, how: 'in-place' });
    expect(accessList(path)).toBe(list);
    expect(await stat(path)).toMatchObject({ ino, mode });
    expect(await readFile(path)).toEqual(NEW);
    expect(await readdir(home)).toEqual(['file']);
    if (isRoot) expect(await readByOther(path)).toBe('new');
  });

  withLists('keeps one whose mask was emptied, and is then read by nobody else', async () => {
    allowOther(path);
    await chmod(path, 0o600);
    const list = accessList(path);
    expect(await replaceFile(path, OLD, NEW, 'id')).toMatchObject({ how: 'in-place' });
    expect(accessList(path)).toBe(list);
    if (isRoot) expect(await readByOther(path)).toBeNull();
  });

  withLists('gets none from its folder', async () => {
    await chmod(path, 0o640);
    allowOther(home, 'default');
    expect(await replaceFile(path, OLD, NEW, 'id')).toMatchObject({ how: 'in-place' });
    expect(accessList(path)).toBeNull();
    if (isRoot) expect(await readByOther(path)).toBeNull();
  });

  withLists('is a netrc that comes back with it, also after a write that was cut short', async () => {
    const text = `${STALE}\n${OTHER}`;
    const netrc = await writeNetrc(home, text);
    allowOther(netrc);
    const list = accessList(netrc);
    const scrubbed = netrcRecord(await scrub(home));
    expect(await readFile(netrc, 'utf8')).toBe(OTHER);
    const backup = await readFile(scrubbed.backup);
    // The last is one that came back before the next one is tried.
    for (const half of [
      `${OTHER.slice(0, 9)}${text.slice(9)}`,
      `${text.slice(0, 9)}${OTHER.slice(9)}`,
      OTHER,
    ]) {
      await writeFile(netrc, half);
      await writeFile(scrubbed.backup, backup, { mode: 0o600 });
      expect(await restoreNetrc(scrubbed)).toMatchObject({ result: 'restored', reason: null });
      expect(await readFile(netrc, 'utf8')).toBe(text);
      expect(accessList(netrc)).toBe(list);
    }
  });
});

test.each(
  [
    ['abcdef', 'xy'],
    ['xy', 'abcdef'],
    ['', 'abc'],
    ['abc', ''],
    ['aaaa', 'aa'],
  ].map(([old = '', next = '']): [string, string] => [old, next]),
)('every write of %j that is cut short on its way to %j is known, and nothing else', (old, next) => {
  const half = (now: string) => isHalfWritten(Buffer.from(now), Buffer.from(old), Buffer.from(next));
  for (let written = 0; written <= next.length; written += 1) {
    expect(half(next.slice(0, written) + old.slice(written))).toBe(true);
  }
  for (const other of [`${old}!`, `!${old}`, `${old}${next}!`, '!']) expect(half(other)).toBe(false);
});

describe('a file that is made', () => {
  withLists('below a folder with a list is for its owner alone', async () => {
    allowOther(home, 'default');
    const { uid, gid } = await stat(home);
    for (const mode of [0o600, 0o640, 0o644, 0o660]) {
      const made = join(home, `made-${mode}`);
      expect(await createFile(made, NEW, { uid, gid, mode }, 'id')).toBeNull();
      expect((await stat(made)).mode & 0o777).toBe(0o600);
      if (isRoot) expect(await readByOther(made)).toBeNull();
    }
  });

  withLists('as the copy that stays is for its owner alone', async () => {
    allowOther(home, 'default');
    await writeNetrc(home, `${STALE}\n`);
    const record = netrcRecord(await scrub(home));
    const copy = await copyBeside({ ...record, beforeSha256: record.afterSha256 }, new Date(0));
    expect((await stat(copy ?? '')).mode & 0o777).toBe(0o600);
    if (isRoot) expect(await readByOther(copy ?? '')).toBeNull();
  });
});

describe('a saved login with an access list', () => {
  const saved = () =>
    scrubSavedToken({ path, value: new Secret(OLD.toString()), problem: null }, join(home, 'backups'));
  async function scrubbed() {
    const { record, ok } = await saved();
    if (!ok || record?.kind !== 'saved-token') throw new Error('nothing was moved aside');
    return record;
  }

  withLists('is emptied, and comes back with it', async () => {
    allowOther(path);
    const list = accessList(path);
    const record = await scrubbed();
    expect(await readFile(path, 'utf8')).toBe('');
    expect(accessList(path)).toBe(list);
    expect(await restoreSavedToken(record)).toMatchObject({ result: 'restored', backup: null });
    expect(await readFile(path)).toEqual(OLD);
    expect(accessList(path)).toBe(list);
  });

  withLists('is emptied also for the list of its folder', async () => {
    await chmod(path, 0o640);
    allowOther(home, 'default');
    const record = await scrubbed();
    expect(await restoreSavedToken(record)).toMatchObject({ result: 'restored' });
    expect(accessList(path)).toBeNull();
    if (isRoot) expect(await readByOther(path)).toBeNull();
  });

  withLists('comes back after a write that was cut short', async () => {
    allowOther(path);
    const record = await scrubbed();
    await writeFile(path, OLD.subarray(0, 5));
    expect(await restoreSavedToken(record)).toMatchObject({ result: 'restored' });
    expect(await readFile(path)).toEqual(OLD);
  });

  withLists('is left where another was saved, and stays deleted', async () => {
    allowOther(path);
    const record = await scrubbed();
    await writeFile(path, 'new login');
    expect(await restoreSavedToken(record)).toMatchObject({
      result: 'left-as-changed',
      reason: 'a new login has been saved since',
      backup: record.backup,
    });
    await rm(path);
    expect(await restoreSavedToken(record)).toMatchObject({
      result: 'left-as-changed',
      reason: 'the file has been deleted since and stays deleted',
      backup: record.backup,
    });
    expect(await readdir(home)).toEqual(['backups']);
  });

  withLists('is not put back through a new link', async () => {
    allowOther(path);
    const record = await scrubbed();
    await rm(path);
    await mkdir(join(home, 'elsewhere'));
    await writeFile(join(home, 'elsewhere', 'blank'), '');
    await symlink(join(home, 'elsewhere', 'blank'), path);
    expect(await restoreSavedToken(record)).toMatchObject({
      result: 'left-as-changed',
      reason: 'the path now leads to another file',
    });
    expect(await readFile(path, 'utf8')).toBe('');
  });
});
