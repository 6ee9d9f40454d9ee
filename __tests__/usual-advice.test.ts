import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { gitHome } from './cleanup/git-store.js';
import { temporaryHome } from './cleanup/temporary-home.js';
import { describeWith, gitCache } from './needs.js';

const HUB = 'huggingface.co';
const ELSEWHERE = 'example.org';

/** What one of git's own credential programs prints in that home; null where it fails. */
async function git(home: string, args: string[], lines: string[] = []): Promise<string | null> {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
  };
  const running = promisify(execFile)('git', args, { env, cwd: home });
  // What git does not care for it does not read.
  running.child.stdin?.on('error', () => {});
  running.child.stdin?.end([...lines, '', ''].join('\n'));
  return running.then(
    ({ stdout }) => stdout,
    () => null,
  );
}

const fill = (home: string, host: string) =>
  git(home, ['credential', 'fill'], ['protocol=https', `host=${host}`]);

/** A home in which git's `cache` helper knows a login for the Hub and one for another host. */
async function withCache(play: (home: string) => Promise<void>): Promise<void> {
  const home = await temporaryHome();
  await git(home, ['config', '--global', 'credential.helper', 'cache']);
  try {
    for (const host of [HUB, ELSEWHERE]) {
      const login = ['protocol=https', `host=${host}`, 'username=octo', `password=secret of ${host}`];
      await git(home, ['credential', 'approve'], login);
    }
    expect(await fill(home, HUB)).toContain(`password=secret of ${HUB}\n`);
    expect(await fill(home, ELSEWHERE)).toContain(`password=secret of ${ELSEWHERE}\n`);
    await play(home);
  } finally {
    await git(home, ['credential-cache', 'exit']);
  }
}

describeWith(gitCache())("what git's cache is told to forget", () => {
  test('`git credential-cache reject` reports success and forgets nothing', async () => {
    await withCache(async (home) => {
      const told = await git(home, ['credential-cache', 'reject'], ['protocol=https', `host=${HUB}`]);
      expect(told).toBe('');
      expect(await fill(home, HUB)).toContain(`password=secret of ${HUB}\n`);
    });
  });

  test('`git credential-cache exit` forgets the logins of every host', async () => {
    await withCache(async (home) => {
      expect(await git(home, ['credential-cache', 'exit'])).toBe('');
      expect(await fill(home, HUB)).toBeNull();
      expect(await fill(home, ELSEWHERE)).toBeNull();
    });
  });
});

test('`git credential reject` reports success and keeps a token that stands as the user name', async () => {
  const line = `https://not-a-hub-token@${HUB}\n`;
  const { home, path } = await gitHome(line);
  expect(await git(home, ['credential', 'reject'], ['protocol=https', `host=${HUB}`])).toBe('');
  expect(await readFile(path, 'utf8')).toBe(line);
});
