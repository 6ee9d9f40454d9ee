import { execFileSync } from 'node:child_process';
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ChangeRecord } from '../../src/cleanup/change.js';
import { discardJournal, readJournal, writeJournal } from '../../src/cleanup/journal.js';
import { restore } from '../../src/cleanup/restore.js';
import { KEY, OTHER, STALE, scrub, temporaryHome, writeNetrc } from './temporary-home.js';

let home: string;
let folder: string;
beforeEach(async () => {
  home = await temporaryHome();
  folder = join(home, 'backups');
});

const ID = '0a1b2c3d-0000-4000-8000-00000000000f';
const HASH = 'ab'.repeat(32);

/** One of each kind, as this action writes them. */
function records(): ChangeRecord[] {
  const change = (kind: string) => ({
    path: '/home/x/link',
    realPath: '/home/x/f',
    backup: join(folder, `${kind}-${ID}`),
    beforeSha256: HASH,
  });
  const own = join(folder, `token-${ID}`);
  return [
    {
      ...change('netrc'),
      kind: 'netrc',
      id: ID,
      removed: [{ host: 'huggingface.co', lines: { first: 1, last: 2 } }],
      afterSha256: HASH,
    },
    {
      ...change('git-store'),
      kind: 'git-store',
      id: ID,
      removed: [{ host: 'huggingface.co', line: 3 }],
      afterSha256: HASH,
    },
    {
      ...change('git-helper'),
      kind: 'git-helper',
      path: 'cache',
      realPath: 'cache',
      removed: [{ host: 'huggingface.co' }],
    },
    { ...change('saved-token'), kind: 'saved-token', id: ID, mode: 0o600, uid: 1, gid: 2, emptied: false },
    { kind: 'private-file', path: own, realPath: own, backup: own, beforeSha256: HASH },
  ];
}

/** Has the key's holder write what may be no record at all. */
const written = (...one: unknown[]) => writeJournal(folder, one as ChangeRecord[], KEY);

test('a journal is read back as it was written, by its owner only', async () => {
  const path = await writeJournal(folder, records(), KEY);
  expect(await readJournal(path, KEY)).toEqual(records());
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test('a later version replaces the earlier one under the same path', async () => {
  const path = await writeJournal(folder, [], KEY);
  expect(await writeJournal(folder, records(), KEY)).toBe(path);
  expect(await readJournal(path, KEY)).toHaveLength(5);
  expect(await readdir(folder)).toHaveLength(1);
});

test('a journal of another step in the same folder is left alone', async () => {
  await writeNetrc(home, '');
  await writeJournal(folder, [], KEY);
  await writeFile(join(folder, 'journal-of-another.json'), 'x');
  await writeJournal(folder, records(), KEY);
  expect(await readFile(join(folder, 'journal-of-another.json'), 'utf8')).toBe('x');
});

test('a record without one of its fields is refused', async () => {
  for (const record of records()) {
    for (const field of Object.keys(record)) {
      const path = await written({ ...record, [field]: undefined });
      await expect(readJournal(path, KEY)).rejects.toThrow('a record that this action does not write');
    }
  }
});

const ELSEWHERE: Array<[string, Record<string, unknown>]> = [
  ['a backup elsewhere', { backup: `/tmp/saved-token-${ID}` }],
  ['a backup below', { backup: 'IN/deeper/saved-token-ID' }],
  ['a backup by way of ..', { backup: 'IN/../saved-token-ID' }],
  ['a backup of another kind', { backup: 'IN/netrc-ID' }],
  ['another file of the folder as its backup', { backup: 'IN/report.json' }],
  ['a relative backup', { backup: `saved-token-${ID}` }],
  ['a relative path', { path: 'token' }],
  ['a relative real path', { realPath: 'token' }],
  ['a path with ..', { realPath: '/home/x/../y' }],
  ['a path with a NUL', { realPath: '/home/x/y\0z' }],
  ['an id that is a path', { id: '../../x' }],
  ['an id that only ends as one', { id: `x\n${ID}` }],
  ['a mode that is none', { mode: 0o10600 }],
  ['an owner below none', { uid: -1 }],
  ['a hash that is none', { beforeSha256: 'ab' }],
  ['a kind that is none', { kind: 'command' }],
];

test.each(ELSEWHERE)('a record with %s is refused, even with the right key', async (_, change) => {
  const [, , , record] = records();
  const at = (value: unknown) =>
    typeof value === 'string' ? value.replace('IN', folder).replace('ID', ID) : value;
  const changed = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, at(value)]));
  const path = await written({ ...record, ...changed });
  await expect(readJournal(path, KEY)).rejects.toThrow('a record that this action does not write');
});

test.each([null, [], 'x', 1])('what is no record at all is refused: %j', async (value) => {
  await expect(readJournal(await written(value), KEY)).rejects.toThrow();
});

describe('a journal that somebody else may have written is refused', () => {
  let path: string;
  beforeEach(async () => {
    path = await writeJournal(folder, records(), KEY);
  });
  const refused = (key = KEY) => expect(readJournal(path, key)).rejects.toThrow();

  test('a journal that somebody else may have written is refused with another key, with none, and with one too short', async () => {
    for (const key of [Buffer.alloc(32, 8), Buffer.alloc(0), KEY.subarray(1)]) await refused(key);
  });

  test('a journal that somebody else may have written is refused with any byte changed, gone or added', async () => {
    const bytes = await readFile(path);
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await writeFile(path, changed);
      await refused();
    }
    for (const changed of [
      bytes.subarray(1),
      bytes.subarray(0, -1),
      Buffer.concat([bytes, Buffer.from(' ')]),
    ]) {
      await writeFile(path, changed);
      await refused();
    }
    await writeFile(path, bytes);
    expect(await readJournal(path, KEY)).toEqual(records());
  });

  test.each(['', '{}', '{"format":1,"records":[]}', `${'00'.repeat(32)}\n{"format":2,"records":[]}`])(
    'a journal that somebody else may have written is refused with this in it: %j',
    async (content) => {
      await writeFile(path, content);
      await refused();
    },
  );

  test('a journal that somebody else may have written is refused behind a link, in a pipe, a folder, or a file without end', async () => {
    await rename(path, join(home, 'moved'));
    await symlink(join(home, 'moved'), path);
    await refused();
    await rm(path);
    execFileSync('mkfifo', [path]);
    await refused();
    await rm(path);
    await mkdir(path);
    await refused();
    await rm(path, { recursive: true });
    await writeFile(path, '');
    await truncate(path, 2 ** 40);
    await refused();
  });

  test('a journal that somebody else may have written is refused in a folder that others can enter, or behind a link', async () => {
    for (const mode of [0o750, 0o701, 0o777]) {
      await chmod(folder, mode);
      await refused();
    }
    await chmod(folder, 0o700);
    await rename(folder, join(home, 'moved'));
    await symlink(join(home, 'moved'), folder);
    await refused();
  });

  (process.getuid?.() === 0 ? test : test.skip)(
    "a journal that somebody else may have written is refused in another user's folder, or of another user",
    async () => {
      await chown(path, 1, 1);
      await refused();
      await chown(path, 0, 0);
      await chown(folder, 1, 1);
      await refused();
    },
  );
});

test('a discarded journal is gone, and discarding it again is no error', async () => {
  const path = await writeJournal(folder, [], KEY);
  await discardJournal(path);
  await discardJournal(path);
  expect(await readdir(folder)).toEqual([]);
});

test('a journal that is written ahead of each change lets a later process undo the change, and holds no secret', async () => {
  const text = `${STALE}\n${OTHER}`;
  const netrc = await writeNetrc(home, text);
  let journal = '';
  let fileWhenWritten = '';
  await scrub(home, async (record) => {
    journal = await writeJournal(folder, [record], KEY);
    fileWhenWritten = await readFile(netrc, 'utf8');
  });
  expect(fileWhenWritten).toBe(text);
  expect(await readFile(journal, 'utf8')).not.toMatch(/stale|login/);
  expect(await restore(journal, KEY)).toMatchObject({ journal: 'read', outcomes: [{ result: 'restored' }] });
  expect(await readFile(netrc, 'utf8')).toBe(text);
  expect(await readdir(folder)).toEqual([]);
});
