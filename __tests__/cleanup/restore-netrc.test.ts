import { execFileSync } from 'node:child_process';
import {
  appendFile,
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
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ChangeRecord, NetrcChange } from '../../src/cleanup/change.js';
import { restoreNetrc } from '../../src/cleanup/restore-netrc.js';
import { runs } from '../breadth.js';
import { netrcRecord, OTHER, STALE, scrub, temporaryHome, writeNetrc } from './temporary-home.js';

let home: string;
beforeEach(async () => {
  home = await temporaryHome();
});

async function scrubbed(text: string): Promise<{ path: string; record: NetrcChange }> {
  const path = await writeNetrc(home, text);
  return { path, record: netrcRecord(await scrub(home)) };
}

async function backups(): Promise<string[]> {
  return readdir(join(home, 'backups'));
}

describe('a file that nobody touched since', () => {
  test('a file that nobody touched since gets its bytes and mode back, and the backup goes', async () => {
    const text = `\u00ef\u00bb\u00bf\r\n${STALE} # \u00fe\r\n  ${STALE}\r\n\r\n${OTHER}`;
    const { path, record } = await scrubbed(text);
    await chmod(path, 0o400);
    expect(await restoreNetrc(record)).toEqual({
      kind: 'netrc',
      path,
      result: 'restored',
      reason: null,
      backup: null,
    });
    expect(await readFile(path, 'latin1')).toBe(text);
    expect((await stat(path)).mode & 0o777).toBe(0o400);
    expect(await backups()).toEqual([]);
  });

  test('a file that nobody touched since is restored through its link, and in place where it has a second name', async () => {
    const real = join(home, 'real');
    await rename(await writeNetrc(home, `${STALE}\n`), real);
    await symlink('real', join(home, '.netrc'));
    await link(real, join(home, 'second'));
    expect(await restoreNetrc(netrcRecord(await scrub(home)))).toMatchObject({ result: 'restored' });
    expect((await lstat(join(home, '.netrc'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(home, 'second'), 'utf8')).toBe(`${STALE}\n`);
  });

  test('a file that nobody touched since can be restored twice', async () => {
    const { path, record } = await scrubbed(`${STALE}\n`);
    await restoreNetrc(record);
    expect(await restoreNetrc(record)).toMatchObject({ result: 'restored' });
    expect(await readFile(path, 'utf8')).toBe(`${STALE}\n`);
  });

  test('a file that nobody touched since is whole already when the scrub was announced but never came to be', async () => {
    const path = await writeNetrc(home, `${STALE}\n`);
    const announced: ChangeRecord[] = [];
    await scrub(home, async (record) => {
      announced.push(record);
      throw new Error('killed here');
    });
    const [record] = announced;
    if (record?.kind !== 'netrc') throw new Error('nothing was announced');
    expect(await restoreNetrc(record)).toEqual({
      kind: 'netrc',
      path,
      result: 'restored',
      reason: null,
      backup: null,
    });
    expect(await readFile(path, 'utf8')).toBe(`${STALE}\n`);
  });

  test('any scrubbed file comes back byte for byte', async () => {
    const line = fc.constantFrom(
      OTHER,
      `${STALE}\n`,
      `\t${STALE}\r\n`,
      '# x\n',
      '\n',
      '  # machine huggingface.co login c\n',
      'machine b login "x\0\fy\n',
      `${STALE} ${OTHER}`,
      'default login \u00ff\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        const text = lines.join('');
        const path = await writeNetrc(home, text);
        const outcome = await scrub(home);
        if (outcome.ok && outcome.record !== null) {
          expect((await restoreNetrc(netrcRecord(outcome))).result).toBe('restored');
        }
        expect(await readFile(path, 'latin1')).toBe(text);
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('a file that somebody changed since', () => {
  test('a file that somebody changed since keeps the change and gets the removed entries at its top', async () => {
    const { path, record } = await scrubbed(`${OTHER}${STALE}\n`);
    await appendFile(path, 'default login x password y\n');
    expect(await restoreNetrc(record)).toMatchObject({ path, result: 'merged', backup: null });
    expect(await readFile(path, 'utf8')).toBe(`${STALE}\n${OTHER}default login x password y\n`);
    expect(await backups()).toEqual([]);
  });

  test.each<[string, string, string]>([
    [
      'has an entry for the host again',
      `${OTHER}machine HuggingFace.co login new password new\n`,
      'the file has changed since and has an entry for the host again',
    ],
    ['can no longer be read', '\u00ff\u00fem\0', 'the file has changed since and can no longer be read'],
    [
      'offers no safe place',
      `#\n${OTHER}`,
      'the file has changed since and has no safe place for the removed entries',
    ],
  ])('a file that somebody changed since is left as it is where it %s', async (_, changed, reason) => {
    const { path, record } = await scrubbed(`${OTHER}${STALE}\n`);
    await writeFile(path, changed, 'latin1');
    expect(await restoreNetrc(record)).toEqual({
      kind: 'netrc',
      path,
      result: 'left-as-changed',
      reason,
      backup: record.backup,
    });
    expect(await readFile(path, 'latin1')).toBe(changed);
    expect(await readFile(record.backup, 'utf8')).toBe(`${OTHER}${STALE}\n`);
  });

  test('a file that somebody changed since gets them back above what readers do not agree on', async () => {
    const { path, record } = await scrubbed(`${OTHER}${STALE}\n`);
    await appendFile(path, 'machine b login "x\n');
    expect(await restoreNetrc(record)).toMatchObject({ path, result: 'merged', backup: null });
    expect(await readFile(path, 'utf8')).toBe(`${STALE}\n${OTHER}machine b login "x\n`);
  });

  test('a file that somebody changed since stays deleted where it was deleted', async () => {
    const { path, record } = await scrubbed(`${STALE}\n`);
    await rm(path);
    expect(await restoreNetrc(record)).toMatchObject({ result: 'left-as-changed', backup: record.backup });
    expect(await readdir(home)).toEqual(['backups']);
  });

  test('a file that somebody changed since is left where its name leads to another file now', async () => {
    const { path, record } = await scrubbed(`${STALE}\n`);
    await mkdir(join(home, 'elsewhere'));
    await writeFile(join(home, 'elsewhere', 'netrc'), '');
    await rm(path);
    await symlink(join(home, 'elsewhere', 'netrc'), path);
    expect(await restoreNetrc(record)).toMatchObject({ result: 'left-as-changed' });
    expect(await readFile(path, 'utf8')).toBe('');
  });
});

describe('a restore that cannot be done', () => {
  test.each<[string, (backup: string) => Promise<void>]>([
    ['missing', (backup) => rm(backup)],
    ['damaged', (backup) => writeFile(backup, 'x')],
  ])('a restore that cannot be done fails, touching nothing, when the backup is %s', async (_, spoil) => {
    const { path, record } = await scrubbed(`${STALE}\n${OTHER}`);
    await spoil(record.backup);
    expect(await restoreNetrc(record)).toEqual({
      kind: 'netrc',
      path,
      result: 'failed',
      reason: 'the backup is missing or damaged',
      backup: null,
    });
    expect(await readFile(path, 'utf8')).toBe(OTHER);
  });
});

test('a path that leads to a pipe by now neither hangs nor is touched', async () => {
  const { path, record } = await scrubbed(`${OTHER}${STALE}\n`);
  await rm(path);
  execFileSync('mkfifo', [path]);
  expect(await restoreNetrc(record)).toMatchObject({ result: 'failed', backup: record.backup });
});
