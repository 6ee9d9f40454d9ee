import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { replaceFile } from '../../src/cleanup/atomic-file.js';
import { sha256 } from '../../src/cleanup/backup.js';
import type { NetrcChange, SavedTokenChange } from '../../src/cleanup/change.js';
import { readHelperBackup } from '../../src/cleanup/helper-backup.js';
import { writeJournal } from '../../src/cleanup/journal.js';
import { mergeBack } from '../../src/cleanup/merge-back.js';
import { restoreSavedToken } from '../../src/cleanup/restore-saved-token.js';
import { scrubGitHelper } from '../../src/cleanup/scrub-git-helper.js';
import { Secret } from '../../src/model/secret.js';
import { observeGit } from '../../src/runner/git/git.js';
import { configure, environmentOf, TestHelper } from './git-helper.js';
import { HUB, KEY, netrcRecord, OTHER, STALE, scrub, temporaryHome, writeNetrc } from './temporary-home.js';

let home: string;
beforeEach(async () => {
  home = await temporaryHome();
});

describe('a file that is to be put back', () => {
  const ORIGINAL = `${STALE}\n${OTHER}`;
  const merge = () => ({ ok: true, bytes: Buffer.from('merged\n') }) as const;

  async function scrubbed(): Promise<{ path: string; record: NetrcChange }> {
    const path = await writeNetrc(home, ORIGINAL);
    return { path, record: netrcRecord(await scrub(home)) };
  }

  test('a file that is to be put back is given up, with its backup, while somebody keeps changing it', async () => {
    const { path, record } = await scrubbed();
    let attempts = 0;
    const replace = async (expected: Buffer, next: Buffer) => {
      attempts += 1;
      await appendFile(path, '# theirs\n');
      return replaceFile(path, expected, next, record.id);
    };
    expect(await mergeBack(record, { merge, replace })).toMatchObject({
      result: 'failed',
      reason: 'the file kept changing',
      backup: record.backup,
    });
    expect(attempts).toBe(3);
    expect(await readFile(path, 'utf8')).toBe(`${OTHER}${'# theirs\n'.repeat(3)}`);
    expect(await readFile(record.backup, 'utf8')).toBe(ORIGINAL);
  });

  test('a file that is to be put back is not said to be back where something else is read from its place', async () => {
    const { path, record } = await scrubbed();
    const replace = async () => {
      await writeFile(path, '# theirs\n');
      return { ok: true, how: 'in-place' } as const;
    };
    expect(await mergeBack(record, { merge, replace })).toMatchObject({
      result: 'failed',
      reason: 'the file changed right after it was restored',
      backup: record.backup,
    });
    expect(await readFile(record.backup, 'utf8')).toBe(ORIGINAL);
  });

  test('a file that is to be put back is back, though its backup cannot be deleted, and that is said', async () => {
    const { path, record } = await scrubbed();
    await writeFile(path, ORIGINAL);
    await rm(record.backup);
    await mkdir(record.backup);
    expect(await mergeBack(record, { merge })).toMatchObject({
      result: 'restored',
      reason: 'the backup could not be deleted',
      backup: record.backup,
    });
  });
});

test('a folder in place of the saved login is left, and the backup stays', async () => {
  const path = join(home, 'token');
  const backup = join(home, 'backup');
  await mkdir(path);
  await writeFile(backup, 'old login');
  const record: SavedTokenChange = {
    kind: 'saved-token',
    path,
    realPath: path,
    backup,
    beforeSha256: sha256(Buffer.from('old login')),
    id: 'i',
    emptied: false,
    mode: 0o600,
    uid: process.getuid?.() ?? 0,
    gid: process.getgid?.() ?? 0,
  };
  const outcome = await restoreSavedToken(record);
  expect(outcome).toMatchObject({ result: 'failed', backup });
  expect(outcome.reason).toMatch(/^it could not be read or written \([A-Z]+\)$/);
  expect(await readFile(backup, 'utf8')).toBe('old login');
});

test('a journal that cannot be replaced leaves no second one', async () => {
  const folder = join(home, 'backups');
  const path = await writeJournal(folder, [], KEY);
  await rm(path);
  await mkdir(join(path, 'in the way'), { recursive: true });
  await expect(writeJournal(folder, [], KEY)).rejects.toThrow();
  expect((await readdir(folder)).map((name) => join(folder, name))).toEqual([path]);
});

test.each([
  ['no JSON', '{'],
  ['null', 'null'],
  ['a list', '[]'],
  ['no logins', '{"program":"/git","variables":{}}'],
  ['a login without a password', '{"program":"/git","variables":{},"logins":["username=octo\\n"]}'],
  ['a login that is no text', '{"program":"/git","variables":{},"logins":[{}]}'],
  ['a program that is looked for', '{"program":"git","variables":{},"logins":[]}'],
  ['variables that are none', '{"program":"/git","variables":{"A":1},"logins":[]}'],
  ['a list of variables', '{"program":"/git","variables":["A=1"],"logins":[]}'],
])('%s is no backup of a helper', (_, text) => {
  expect(readHelperBackup(Buffer.from(text))).toBeNull();
});

test('a helper that loses the checked token and does not take it back is told of', async () => {
  const checked = new Secret('checked');
  const inner = await TestHelper.make(home, [`${HUB}|octo|stale`, `${HUB}|hf_user|checked`], 'host');
  const value = `!f() { [ "$1" = store ] || ${inner.path} "$1"; }; f`;
  await configure(home, ['credential.helper', value]);
  const surroundings = { environment: environmentOf(home), folder: null, hosts: [HUB], patienceMs: 20_000 };
  const { credentials } = await observeGit(surroundings.environment, null, [HUB], { patienceMs: 20_000 });
  const [stale] = credentials.filter(({ kind }) => kind === 'helper');
  expect(stale?.secret.equals(new Secret('stale'))).toBe(true);
  const outcome = await scrubGitHelper(
    { name: stale?.where ?? '', hosts: [HUB], checked },
    surroundings,
    join(home, 'backups'),
  );
  expect(outcome).toMatchObject({
    ok: false,
    reason: expect.stringContaining('it also dropped the checked token'),
  });
  expect(await inner.logins()).toEqual([]);
});
