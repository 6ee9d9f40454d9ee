/** The post step as the runner starts it, in this process. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { JOURNAL_STATE, KEY_STATE } from '../../src/actions/handover.js';
import { writeJournal } from '../../src/cleanup/journal.js';
import { KEY, netrcRecord, STALE, scrub, temporaryHome, writeNetrc } from './temporary-home.js';

// The step ends its process a moment later, which here is the one of the tests.
process.exit = (() => {}) as typeof process.exit;

const printed: string[] = [];
beforeEach(() => {
  jest.resetModules();
  printed.length = 0;
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  for (const name of [JOURNAL_STATE, KEY_STATE]) delete process.env[`STATE_${name}`];
});

/** Runs the step; gives what it printed once it has printed, or nothing if it says nothing. */
async function post(journal: string | null, key = KEY.toString('hex')): Promise<string> {
  if (journal !== null)
    Object.assign(process.env, { [`STATE_${JOURNAL_STATE}`]: journal, [`STATE_${KEY_STATE}`]: key });
  await import('../../src/post.js');
  for (const end = Date.now() + 20_000; printed.length === 0 && journal && Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return printed.join('');
}

test.each([null, ''])('the post step says nothing when nothing was scrubbed (%j)', async (journal) => {
  expect(await post(journal)).toBe('');
});

test('the post step puts back what was scrubbed and says so', async () => {
  const home = await temporaryHome();
  const path = await writeNetrc(home, `${STALE}\n`);
  const journal = await writeJournal(join(home, 'backups'), [netrcRecord(await scrub(home))], KEY);
  expect(await post(journal)).toContain(`Restored the entries removed from ${path}.`);
});

test.each([
  ['missing', null, 'is gone, so nothing was restored'],
  ['broken', '{', 'cannot be read, so nothing was restored'],
])('a journal that is %s is a warning and no failure', async (_, content, words) => {
  const path = join(await temporaryHome(), 'journal.json');
  if (content !== null) await writeFile(path, content);
  const text = await post(path);
  expect(text).toMatch(/^::warning title=[^:]*restore-failed/);
  expect(text).toContain(words);
  expect(text).toMatch(/[Ll]og in again/);
  expect(process.exitCode ?? 0).toBe(0);
});
