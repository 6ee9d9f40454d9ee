import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import type { ChangeRecord } from '../../src/act/change.js';
import { discardJournal, readJournal, writeJournal } from '../../src/act/journal.js';
import { restore } from '../../src/act/restore.js';
import { OTHER, STALE, scrub, temporaryHome, writeNetrc } from './temporary-home.js';

let home: string;
let folder: string;
beforeEach(async () => {
  home = await temporaryHome();
  folder = join(home, 'backups');
});

const CHANGE = { path: '/home/x/f', realPath: '/home/x/f', backup: '/tmp/b', beforeSha256: 'a', id: 'i' };
const RECORD: ChangeRecord = {
  ...CHANGE,
  kind: 'netrc',
  removed: [{ host: 'huggingface.co', lines: { first: 1, last: 2 } }],
  afterSha256: 'b',
};
const RECORDS: ChangeRecord[] = [
  RECORD,
  {
    ...CHANGE,
    kind: 'git-store',
    removed: [{ host: 'huggingface.co', line: 3 }],
    afterSha256: 'b',
  },
  { ...CHANGE, kind: 'saved-token', mode: 0o600, uid: 1, gid: 2 },
];

test('a journal is read back as it was written, by its owner only', async () => {
  const path = await writeJournal(folder, RECORDS);
  expect(await readJournal(path)).toEqual(RECORDS);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test('a later version replaces the earlier one under the same path', async () => {
  const path = await writeJournal(folder, []);
  expect(await writeJournal(folder, [RECORD, RECORD])).toBe(path);
  expect(await readJournal(path)).toHaveLength(2);
  expect(await readdir(folder)).toHaveLength(1);
});

test('a journal of another step in the same folder is left alone', async () => {
  await writeNetrc(home, '');
  await writeJournal(folder, []);
  await writeFile(join(folder, 'journal-of-another.json'), 'x');
  await writeJournal(folder, [RECORD]);
  expect(await readFile(join(folder, 'journal-of-another.json'), 'utf8')).toBe('x');
});

test.each(
  RECORDS.flatMap((record) => Object.keys(record).map((field): [string, string] => [record.kind, field])),
)('a record of kind %s without its %s is refused', async (kind, field) => {
  const whole = RECORDS.find((record) => record.kind === kind);
  const records = [{ ...whole, [field]: undefined }];
  await writeNetrc(home, JSON.stringify({ format: 1, records }));
  await expect(readJournal(join(home, '.netrc'))).rejects.toThrow();
});

test.each(['', '{}', '{"format":2,"records":[]}', '{"format":1,"records":[{"kind":"netrc"}]}', '[]'])(
  'what is not a journal is refused: %s',
  async (content) => {
    await writeNetrc(home, content);
    await expect(readJournal(join(home, '.netrc'))).rejects.toThrow();
  },
);

test('a discarded journal is gone, and discarding it again is no error', async () => {
  const path = await writeJournal(folder, []);
  await discardJournal(path);
  await discardJournal(path);
  expect(await readdir(folder)).toEqual([]);
});

test('written ahead of each change it lets a later process undo the change, and holds no secret', async () => {
  const text = `${STALE}\n${OTHER}`;
  const netrc = await writeNetrc(home, text);
  let journal = '';
  let fileWhenWritten = '';
  await scrub(home, async (record) => {
    journal = await writeJournal(folder, [record]);
    fileWhenWritten = await readFile(netrc, 'utf8');
  });
  expect(fileWhenWritten).toBe(text);
  expect(await readFile(journal, 'utf8')).not.toMatch(/stale|login/);
  expect(await restore(journal)).toMatchObject({ journal: 'read', outcomes: [{ result: 'restored' }] });
  expect(await readFile(netrc, 'utf8')).toBe(text);
  expect(await readdir(folder)).toEqual([]);
});
