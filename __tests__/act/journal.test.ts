import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { discardJournal, readJournal, writeJournal } from '../../src/act/journal.js';
import { restoreNetrc } from '../../src/act/restore.js';
import type { ScrubRecord } from '../../src/act/scrub-netrc.js';
import { OTHER, STALE, scrub, temporaryHome, writeNetrc } from './temporary-home.js';

let home: string;
let folder: string;
beforeEach(async () => {
  home = await temporaryHome();
  folder = join(home, 'backups');
});

const RECORD: ScrubRecord = {
  kind: 'netrc',
  path: '/home/x/.netrc',
  realPath: '/home/x/.netrc',
  backup: '/tmp/b',
  removed: [{ host: 'huggingface.co', lines: { first: 1, last: 2 } }],
  beforeSha256: 'a',
  afterSha256: 'b',
};

test('a journal is read back as it was written, by its owner only', async () => {
  const path = await writeJournal(folder, [RECORD]);
  expect(await readJournal(path)).toEqual([RECORD]);
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
  for (const record of await readJournal(journal)) await restoreNetrc(record);
  expect(await readFile(netrc, 'utf8')).toBe(text);
  await discardJournal(journal);
  expect(await readdir(folder)).toEqual([]);
});
