import { chmod, link, mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { entriesFor, LARGEST_NETRC, observeNetrc } from '../../src/observe/netrc.js';

const asRoot = process.getuid?.() === 0;

let home: string;
beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'hf-auth-check-test-')));
});

afterEach(() => rm(home, { recursive: true, force: true }));

async function put(name: string, text = 'machine a login u\n'): Promise<string> {
  await writeFile(join(home, name), text, { mode: 0o600 });
  return join(home, name);
}

async function kinds(
  env: { HOME?: string; USERPROFILE?: string; NETRC?: string },
  platform: NodeJS.Platform,
) {
  return (await observeNetrc(env, platform)).map(
    ({ kind, path }) => `${kind} ${path.slice(home.length + 1)}`,
  );
}

describe('which files are looked at', () => {
  test('none where none exists, or no home is known', async () => {
    expect(await observeNetrc({ HOME: home, NETRC: join(home, 'none') }, 'linux')).toEqual([]);
    expect(await observeNetrc({}, 'linux')).toEqual([]);
    expect(await observeNetrc({ HOME: '', NETRC: '' }, 'linux')).toEqual([]);
  });

  test('the variable first, then both names in the home', async () => {
    await Promise.all([put('.netrc'), put('_netrc'), put('mine')]);
    expect(await kinds({ HOME: home, NETRC: join(home, 'mine') }, 'linux')).toEqual([
      'netrc-variable mine',
      'dot-netrc .netrc',
      'underscore-netrc _netrc',
    ]);
  });

  test('a tilde in the variable is the home', async () => {
    await put('mine');
    expect(await kinds({ HOME: home, NETRC: '~/mine' }, 'linux')).toEqual(['netrc-variable mine']);
  });

  test('the profile folder as well, on Windows only', async () => {
    await mkdir(join(home, 'profile'));
    await put('.netrc');
    await put(join('profile', '_netrc'));
    const env = { HOME: home, USERPROFILE: join(home, 'profile') };
    expect(await kinds(env, 'win32')).toEqual([
      'dot-netrc .netrc',
      `underscore-netrc ${join('profile', '_netrc')}`,
    ]);
    expect(await kinds(env, 'linux')).toEqual(['dot-netrc .netrc']);
  });

  test('one file under several names once, by the first', async () => {
    const path = await put('mine');
    await symlink('mine', join(home, '.netrc'));
    await link(path, join(home, '_netrc'));
    expect(await kinds({ HOME: home, NETRC: path }, 'linux')).toEqual(['netrc-variable mine']);
  });
});

describe('what is said about a file', () => {
  test('a readable file has its place, size, mode, bytes and entries', async () => {
    await put('real', 'machine \u00e9');
    await symlink('real', join(home, '.netrc'));
    const [file] = await observeNetrc({ HOME: home }, 'linux');
    expect(file).toMatchObject({
      path: join(home, '.netrc'),
      realPath: join(home, 'real'),
      state: 'read',
      problem: null,
      size: 10,
      mode: 0o600,
      writable: true,
      parse: { ok: true, entries: [{ host: '\u00c3\u00a9' }] },
      bytes: Buffer.from('machine \u00e9'),
    });
  });

  test('a mode means nothing on Windows', async () => {
    await put('.netrc');
    expect(await observeNetrc({ HOME: home }, 'win32')).toMatchObject([{ mode: null }]);
  });

  test('a file of 1 MiB is read, a larger one is not', async () => {
    const path = await put('.netrc', '');
    await writeFile(path, '\n'.repeat(LARGEST_NETRC));
    expect(await observeNetrc({ HOME: home }, 'linux')).toMatchObject([
      { state: 'read', size: LARGEST_NETRC },
    ]);
    await truncate(path, LARGEST_NETRC + 1);
    expect(await observeNetrc({ HOME: home }, 'linux')).toMatchObject([
      { state: 'too-large', bytes: null, parse: null, size: LARGEST_NETRC + 1 },
    ]);
  });

  test('a folder is not a file', async () => {
    await mkdir(join(home, '.netrc'));
    expect(await observeNetrc({ HOME: home }, 'linux')).toMatchObject([{ state: 'not-a-file', bytes: null }]);
  });

  (process.platform === 'win32' ? test.skip : test)('a device is not a file, and is not opened', async () => {
    expect(await observeNetrc({ NETRC: '/dev/null' }, 'linux')).toMatchObject([{ state: 'not-a-file' }]);
  });

  test('a link in a circle is unreadable, and one to nowhere is no file', async () => {
    await symlink('.netrc', join(home, '.netrc'));
    await symlink('nowhere', join(home, '_netrc'));
    expect(await observeNetrc({ HOME: home }, 'linux')).toMatchObject([
      { state: 'unreadable', problem: 'ELOOP' },
    ]);
  });

  (asRoot || process.platform === 'win32' ? test.skip : test)(
    'a file without read permission is unreadable',
    async () => {
      await chmod(await put('.netrc'), 0o000);
      expect(await observeNetrc({ HOME: home }, 'linux')).toMatchObject([
        { state: 'unreadable', problem: 'EACCES' },
      ]);
    },
  );
});

test('entries are found by the whole host, in any letter case, apart from defaults', async () => {
  await put(
    '.netrc',
    'machine Hub.example\nmachine sub.hub.example\nmachine hub.example:443\ndefault login u\n',
  );
  const [file] = await observeNetrc({ HOME: home }, 'linux');
  if (file === undefined) throw new Error('not found');
  const { matching, defaults } = entriesFor(file, ['HUB.example', 'hf.co']);
  expect(matching.map(({ host }) => host)).toEqual(['Hub.example']);
  expect(defaults.map(({ login }) => login)).toEqual(['u']);
  expect(entriesFor({ ...file, parse: null }, ['hub.example'])).toEqual({ matching: [], defaults: [] });
});
