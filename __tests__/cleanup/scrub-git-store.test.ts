import {
  access,
  chmod,
  chown,
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
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sha256 } from '../../src/cleanup/backup.js';
import { restoreGitStore } from '../../src/cleanup/restore-git-store.js';
import { runs } from '../breadth.js';
import { ROOT, testWith } from '../needs.js';
import { gitCredential, gitHome, HUB, OTHER, STALE, scrub, storeRecord } from './git-store.js';

describe('scrubbing a credential file', () => {
  test('git no longer gets the stale credential and still gets every other', async () => {
    const { home, path } = await gitHome(`${OTHER}${STALE}`);
    expect(await gitCredential(home, 'fill', HUB)).toContain('password=stale');
    expect(await scrub(home, STALE)).toMatchObject({ ok: true });
    expect(await gitCredential(home, 'fill', HUB)).toBeNull();
    expect(await gitCredential(home, 'fill', 'example.org')).toContain('password=other');
    expect(await readFile(path, 'utf8')).toBe(OTHER);
  });

  test('the record says which lines of which host went, and holds no secret', async () => {
    const before = `${OTHER}${STALE}`;
    const { home, path } = await gitHome(before);
    const outcome = await scrub(home, STALE);
    expect(storeRecord(outcome)).toMatchObject({
      kind: 'git-store',
      path,
      realPath: path,
      removed: [{ host: HUB, line: 2 }],
      beforeSha256: sha256(Buffer.from(before)),
      afterSha256: sha256(Buffer.from(OTHER)),
    });
    expect(JSON.stringify(outcome)).not.toMatch(/stale|hf_user/);
    expect(await readFile(storeRecord(outcome).backup, 'utf8')).toBe(before);
    expect((await stat(storeRecord(outcome).backup)).mode & 0o777).toBe(0o600);
  });

  test('the line with the checked token stays, and git gets it from now on', async () => {
    const good = `https://hf_user:checked@${HUB}\n`;
    const { home, path } = await gitHome(`${STALE}${good}`);
    await scrub(home, `${STALE}${good}`);
    expect(await readFile(path, 'utf8')).toBe(good);
    expect(await gitCredential(home, 'fill', HUB)).toContain('password=checked');
  });

  test('every other byte is kept: line ends, comments, blanks, junk, no final newline', async () => {
    const kinds = [
      ...['https://a:b@example.org\r\n', '# note\n', '\n', '\r\n', 'junk \u00ff\n', ' https://x\n'],
      `https://u:stale@${HUB}.example\n`,
      `https://u:stale@example.org/${HUB}\n`,
      `https://u:stale@sub.${HUB}\n`,
      `ssh://u:stale@${HUB}\n`,
      `https://u@${HUB}\n`,
      `https://u:fresh@${HUB}\r\n`,
      `# https://u:stale@${HUB}\n`,
      '\u00ef\u00bb\u00bf\n',
      'https://\0:\u00fe@x\n',
    ];
    const stale = [
      STALE,
      `https://u:stale@${HUB}\r\n`,
      `https://:stale@huggingface%2Eco/\n`,
      `https://stale:@${HUB}\n`,
      ` \thttps://u:stale@${HUB}\n`,
      `\u00ef\u00bb\u00bfhttps://u:stale@${HUB}/acme\n`,
      'HTTPS://u:st%61le@HUGGINGFACE.CO\n',
      `http://me@corp:stale@${HUB}:80\n`,
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...kinds, ...stale), { maxLength: 8 }),
        fc.constantFrom('', 'https://a:b@example.org', STALE.trimEnd()),
        async (lines, last) => {
          const { home, path } = await gitHome([...lines, last].join(''));
          expect(await scrub(home, STALE)).toMatchObject({ ok: true });
          const kept = lines.filter((line) => !stale.includes(line));
          const end = last === STALE.trimEnd() ? '' : last;
          expect(await readFile(path, 'latin1')).toBe([...kept, end].join(''));
        },
      ),
      { numRuns: runs(150) },
    );
  });

  test.each([0o600, 0o640, 0o400])('mode %o is kept', async (mode) => {
    const { home, path } = await gitHome(STALE);
    await chmod(path, mode);
    await scrub(home, STALE);
    expect((await stat(path)).mode & 0o777).toBe(mode);
  });

  testWith(ROOT)('a foreign owner is kept', async () => {
    const { home, path } = await gitHome(STALE);
    await chown(path, 4321, 4322);
    expect(await scrub(home, STALE)).toMatchObject({ ok: true });
    expect(await stat(path)).toMatchObject({ uid: 4321, gid: 4322, size: 0 });
  });

  test('a link is followed and left, and the lock lies beside what it leads to', async () => {
    const { home, path } = await gitHome(`${STALE}${OTHER}`);
    const real = join(home, 'dotfiles', 'credentials');
    await mkdir(dirname(real));
    await rename(path, real);
    await symlink(join('dotfiles', 'credentials'), path);
    await writeFile(`${path}.lock`, '');
    expect(await scrub(home, STALE)).toMatchObject({ ok: true, record: { path, realPath: real } });
    expect((await lstat(path)).isSymbolicLink()).toBe(true);
    expect(await readFile(real, 'utf8')).toBe(OTHER);
    expect(await readdir(dirname(real))).toEqual(['credentials']);
  });

  test('a file with a second name is changed under both', async () => {
    const { home, path } = await gitHome(`${STALE}${OTHER}`);
    await link(path, join(home, 'second'));
    expect(await scrub(home, STALE)).toMatchObject({ ok: true });
    expect(await readFile(join(home, 'second'), 'utf8')).toBe(OTHER);
  });

  test('what is gone already is done, without a record and without a backup', async () => {
    const { home, path } = await gitHome(OTHER);
    expect(await scrub(home, STALE)).toEqual({ ok: true, record: null });
    await rm(path);
    expect(await scrub(home, STALE)).toEqual({ ok: true, record: null });
    await expect(access(join(home, 'backups'))).rejects.toThrow();
  });
});

describe('a credential file that others use meanwhile', () => {
  test('a credential file that others use meanwhile is left as it is where another process holds its lock', async () => {
    const { home, path } = await gitHome(`${STALE}${OTHER}`);
    await writeFile(`${path}.lock`, 'of another process');
    expect(await scrub(home, STALE)).toEqual({
      ok: false,
      reason: `it is locked: ${path}.lock exists`,
      record: null,
    });
    expect(await readFile(path, 'utf8')).toBe(`${STALE}${OTHER}`);
    expect(await readFile(`${path}.lock`, 'utf8')).toBe('of another process');
    expect(await readdir(join(home, 'backups'))).toEqual([]);
  });

  test('a credential file that others use meanwhile is scrubbed once a lock that is held for a moment is free', async () => {
    const { home, path } = await gitHome(`${STALE}${OTHER}`);
    await writeFile(`${path}.lock`, '');
    const release = setTimeout(() => void rm(`${path}.lock`), 60);
    expect(await scrub(home, STALE)).toMatchObject({ ok: true });
    clearTimeout(release);
    expect(await readFile(path, 'utf8')).toBe(OTHER);
    await expect(access(`${path}.lock`)).rejects.toThrow();
  });

  test('a credential file that others use meanwhile is scrubbed once by two jobs at once, and restored by the one that did', async () => {
    const { home, path } = await gitHome(`${STALE}${OTHER}`);
    const outcomes = await Promise.all([scrub(home, STALE), scrub(home, STALE)]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await readFile(path, 'utf8')).toBe(OTHER);
    const [done, ...rest] = outcomes.filter(({ record }) => record !== null);
    expect(rest).toEqual([]);
    if (done === undefined) throw new Error('nobody did it');
    expect(await restoreGitStore(storeRecord(done))).toMatchObject({ result: 'restored' });
    expect(await readFile(path, 'utf8')).toBe(`${STALE}${OTHER}`);
  });

  test('a credential file that others use meanwhile keeps what git stores between the look and the write', async () => {
    const { home, path } = await gitHome(`${STALE}${OTHER}`);
    let calls = 0;
    const outcome = await scrub(home, STALE, async () => {
      calls += 1;
      if (calls > 1) return;
      await gitCredential(home, 'approve', 'example.net', { username: 'n', password: 'new' });
    });
    expect(storeRecord(outcome).removed).toEqual([{ host: HUB, line: 2 }]);
    expect(await readFile(path, 'utf8')).toBe(`https://n:new@example.net\n${OTHER}`);
    expect(await readdir(join(home, 'backups'))).toHaveLength(1);
  });

  test('a credential file that others use meanwhile keeps a login for the Hub that nobody had judged yet', async () => {
    const fresh = `https://hf_user:fresh@${HUB}\n`;
    const { home, path } = await gitHome(`${fresh}${STALE}`);
    expect(await scrub(home, STALE)).toMatchObject({ ok: true });
    expect(await readFile(path, 'utf8')).toBe(fresh);
  });

  test('a credential file that others use meanwhile is not locked while the change is written down, since git would wait for that', async () => {
    const { home, path } = await gitHome(`${STALE}${OTHER}`);
    let isLocked = true;
    const outcome = await scrub(home, STALE, async () => {
      isLocked = await access(`${path}.lock`).then(
        () => true,
        () => false,
      );
    });
    expect(outcome).toMatchObject({ ok: true });
    expect(isLocked).toBe(false);
    await expect(access(`${path}.lock`)).rejects.toThrow();
  });
});
