import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { StaleCredentials } from '../../src/cleanup/plan/stale.js';
import { restore } from '../../src/cleanup/restore.js';
import { scrub } from '../../src/cleanup/scrub.js';
import { Secret } from '../../src/model/secret.js';
import { entriesFor } from '../../src/netrc/entries.js';
import { parseStore } from '../../src/runner/git/git.js';
import { HUB, KEY, OTHER, observed, STALE, temporaryHome, writeNetrc } from './temporary-home.js';

const STORE = `https://u:stale@${HUB}\nhttps://a:b@example.org\n`;

const git = { environment: {}, folder: null, hosts: [] };

let home: string;
let temp: string;
let stale: StaleCredentials;
let paths: { netrc: string; store: string; login: string };
beforeEach(async () => {
  home = await temporaryHome();
  temp = join(home, 'temp');
  paths = { netrc: '', store: join(home, '.git-credentials'), login: join(home, 'token') };
  paths.netrc = await writeNetrc(home, `${STALE}\n${OTHER}`);
  await writeFile(paths.store, STORE, { mode: 0o600 });
  await writeFile(paths.login, 'old login\n', { mode: 0o600 });
  const file = await observed(home);
  stale = {
    netrc: [{ file, entries: entriesFor(file, [HUB]).matching, defaults: [] }],
    gitStores: [{ path: paths.store, credentials: parseStore(STORE, paths.store, [HUB]) }],
    gitHelpers: [],
    savedToken: { path: paths.login, value: new Secret('old login'), problem: null },
  };
});

async function contents(): Promise<(string | null)[]> {
  return Promise.all(Object.values(paths).map((path) => readFile(path, 'utf8').catch(() => null)));
}

const BEFORE = [`${STALE}\n${OTHER}`, STORE, 'old login\n'];
const AFTER = [OTHER, 'https://a:b@example.org\n', null];

function report(target: string, path: string, rest: object = {}) {
  return { target, path, failure: null, restored: true, backup: null, ...rest };
}

describe('scrubbing a runner and putting all back', () => {
  test('scrubbing a runner and putting all back removes all three kinds, tells where the journal is, and restores latest first', async () => {
    const journals: string[] = [];
    const reports = await scrub(stale, {
      folder: temp,
      restore: true,
      key: KEY,
      git,
      announceJournal: (path) => journals.push(path),
    });
    expect(reports).toEqual([
      report('netrc', paths.netrc),
      report('git', paths.store),
      report('saved-token', paths.login),
    ]);
    expect(await contents()).toEqual(AFTER);
    expect(new Set(journals).size).toBe(1);

    const [journal = ''] = journals;
    const restored = await restore(journal, KEY);
    expect(restored).toMatchObject({
      journal: 'read',
      outcomes: ['saved-token', 'git-store', 'netrc'].map((kind) => ({ kind, result: 'restored' })),
    });
    expect(await contents()).toEqual(BEFORE);
    expect(await readdir(temp)).toEqual([]);
  });

  test('scrubbing a runner and putting all back announces nothing with restore: false, and keeps one backup beside each file', async () => {
    const earlier = `${paths.login}.hf-auth-check-20260101T000000Z.bak`;
    const notOurs = `${paths.login}.hf-auth-check-notes.bak`;
    for (const path of [earlier, notOurs]) await writeFile(path, 'an older login\n');
    const reports = await scrub(stale, {
      folder: temp,
      restore: false,
      key: KEY,
      git,
      announceJournal: () => {
        throw new Error('announced');
      },
    });
    expect(reports.map(({ failure, restored }) => ({ failure, restored }))).toEqual(
      Array(3).fill({ failure: null, restored: false }),
    );
    expect(await contents()).toEqual(AFTER);
    const backups = reports.map(({ backup }) => backup ?? '');
    for (const [index, path] of Object.values(paths).entries()) {
      expect(backups[index]?.replace(/\d{8}T\d{6}Z/, 'TIME')).toBe(`${path}.hf-auth-check-TIME.bak`);
      expect((await stat(backups[index] ?? '')).mode & 0o777).toBe(0o600);
    }
    expect(await Promise.all(backups.map((path) => readFile(path, 'utf8')))).toEqual(BEFORE);
    expect(await readdir(temp)).toEqual([]);
    expect((await readdir(home)).filter((name) => name.endsWith('.bak')).sort()).toEqual(
      [...backups, notOurs].map((path) => basename(path)).sort(),
    );
  });

  test('scrubbing a runner and putting all back leaves no backup beside a file that could not be changed, and the earlier one as it is', async () => {
    const earlier = `${paths.store}.hf-auth-check-20260101T000000Z.bak`;
    await writeFile(earlier, 'an older line\n');
    await writeFile(`${paths.store}.lock`, '');
    const reports = await scrub(
      { ...stale, netrc: [], savedToken: null },
      { folder: temp, restore: false, key: KEY, git, announceJournal: () => {} },
    );
    expect(reports).toMatchObject([{ failure: expect.stringMatching(/^it is locked/), backup: null }]);
    expect((await readdir(home)).filter((name) => name.endsWith('.bak'))).toEqual([basename(earlier)]);
    expect(await readdir(temp)).toEqual([]);
  });

  test('scrubbing a runner and putting all back leaves a backup where it is when it cannot lie beside the file, and says where', async () => {
    const gone = { ...(await observed(home)), path: join(home, 'no-folder', 'netrc') };
    const reports = await scrub(
      {
        netrc: [{ file: gone, entries: entriesFor(gone, [HUB]).matching, defaults: [] }],
        gitStores: [],
        gitHelpers: [],
        savedToken: null,
      },
      { folder: temp, restore: false, key: KEY, git, announceJournal: () => {} },
    );
    const [{ backup } = { backup: null }] = reports;
    expect(backup).toMatch(/temp\/netrc-/);
    expect(await readFile(backup ?? '', 'utf8')).toBe(BEFORE[0]);
  });

  test('scrubbing a runner and putting all back touches nothing when the journal cannot be announced, and says so for each file', async () => {
    const reports = await scrub(stale, {
      folder: temp,
      restore: true,
      key: KEY,
      git,
      announceJournal: () => {
        throw new Error('no state file');
      },
    });
    expect(reports).toHaveLength(3);
    for (const { failure, restored } of reports) {
      expect(failure).toMatch(/could not be/);
      expect(restored).toBe(false);
    }
    expect(await contents()).toEqual(BEFORE);
  });

  test('scrubbing a runner and putting all back goes on with the others when one is busy, and the journal has only what was done', async () => {
    await writeFile(`${paths.store}.lock`, '');
    let journal = '';
    const reports = await scrub(stale, {
      folder: temp,
      restore: true,
      key: KEY,
      git,
      announceJournal: (path) => {
        journal = path;
      },
    });
    const failure = `it is locked: ${paths.store}.lock exists`;
    expect(reports[1]).toEqual(report('git', paths.store, { failure, restored: false }));
    expect(await contents()).toEqual([AFTER[0], BEFORE[1], AFTER[2]]);
    expect(await restore(journal, KEY)).toMatchObject({
      outcomes: [{ kind: 'saved-token' }, { kind: 'netrc' }],
    });
    expect(await contents()).toEqual(BEFORE);
  });

  test('scrubbing a runner and putting all back forgets a change that was written down and not made', async () => {
    await writeFile(`${paths.store}.lock`, '');
    let journal = '';
    await scrub(
      { ...stale, netrc: [], savedToken: null },
      {
        folder: temp,
        restore: true,
        key: KEY,
        git,
        announceJournal: (path) => {
          journal = path;
        },
      },
    );
    expect(await restore(journal, KEY)).toEqual({ journal: 'read', outcomes: [] });
  });

  test('scrubbing a runner and putting all back writes nothing at all when nothing is stale', async () => {
    const options = { folder: temp, restore: true, key: KEY, announceJournal: () => {}, git };
    expect(await scrub({ netrc: [], gitStores: [], gitHelpers: [], savedToken: null }, options)).toEqual([]);
    await expect(stat(temp)).rejects.toThrow();
  });
});

describe('a journal', () => {
  test('a journal that is missing or refused is told apart, and nothing is thrown', async () => {
    const path = join(home, 'journal.json');
    expect(await restore(path, KEY)).toEqual({ journal: 'missing', path, folder: home });
    await writeFile(path, '{"format":1');
    expect(await restore(path, KEY)).toEqual({ journal: 'refused', path, folder: home });
    await rm(path);
    await mkdir(path);
    expect(await restore(path, KEY)).toEqual({ journal: 'refused', path, folder: home });
  });

  test('a journal stays while a backup is still needed', async () => {
    let journal = '';
    await scrub(stale, {
      folder: temp,
      restore: true,
      key: KEY,
      git,
      announceJournal: (path) => {
        journal = path;
      },
    });
    await writeFile(paths.login, 'new login');
    await restore(journal, KEY);
    expect(await readdir(temp)).toHaveLength(2);
    expect(await contents()).toEqual([BEFORE[0], BEFORE[1], 'new login']);
  });
});
