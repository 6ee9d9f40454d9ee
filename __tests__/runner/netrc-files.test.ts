import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  chown,
  link,
  mkdir,
  mkdtemp,
  realpath,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { entriesFor } from '../../src/netrc/entries.js';
import { LARGEST_FILE, readBounded } from '../../src/runner/files/bounded-file.js';
import { observeNetrc } from '../../src/runner/netrc-files.js';
import { NOT_ROOT, POSIX_FILES, ROOT, testWith } from '../needs.js';

const onUnix = testWith(POSIX_FILES);

let home: string;
beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'hf-auth-check-test-')));
});

afterEach(() => rm(home, { recursive: true, force: true }));

async function put(name: string, text = 'machine a login u\n'): Promise<string> {
  await writeFile(join(home, name), text, { mode: 0o600 });
  return join(home, name);
}

async function kinds(env: Parameters<typeof observeNetrc>[0], platform: NodeJS.Platform) {
  return (await observeNetrc(env, platform)).map(
    ({ kind, path }) => `${kind} ${path.slice(home.length + 1)}`,
  );
}

describe('which files are looked at', () => {
  test('no netrc files are looked at where none exists, or no home is known', async () => {
    expect(await observeNetrc({ HOME: home }, 'linux')).toEqual([]);
    expect(await observeNetrc({}, 'linux')).toEqual([]);
    expect(await observeNetrc({ HOME: '' }, 'linux')).toEqual([]);
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

  test.each([
    ['that is set to nothing', ''],
    ['that leads to no file', 'none'],
  ])('a variable %s comes first, since readers then look nowhere else', async (_, NETRC) => {
    await put('.netrc');
    const path = NETRC && join(home, NETRC);
    expect(await observeNetrc({ HOME: home, NETRC: path }, 'linux')).toMatchObject([
      { kind: 'netrc-variable', path, state: 'no-file', problem: 'it does not exist', bytes: null },
      { kind: 'dot-netrc', state: 'read' },
    ]);
  });

  test('the profile folder, and drive and path, as well on Windows, and there only', async () => {
    await Promise.all([mkdir(join(home, 'profile')), mkdir(join(home, 'drive'))]);
    await put('.netrc');
    await put(join('profile', '_netrc'));
    await put(join('drive', '.netrc'));
    const env = {
      HOME: home,
      USERPROFILE: join(home, 'profile'),
      HOMEDRIVE: home,
      HOMEPATH: '/drive',
    };
    expect(await kinds(env, 'win32')).toEqual([
      `underscore-netrc ${join('profile', '_netrc')}`,
      'dot-netrc .netrc',
      `dot-netrc ${join('drive', '.netrc')}`,
    ]);
    expect(await kinds(env, 'linux')).toEqual(['dot-netrc .netrc']);
  });

  test('one file under several names once, by the first', async () => {
    const path = await put('mine');
    await symlink('mine', join(home, '.netrc'));
    await link(path, join(home, '_netrc'));
    expect(await kinds({ HOME: home, NETRC: path }, 'linux')).toEqual(['netrc-variable mine']);
    expect((await observeNetrc({ HOME: home, NETRC: path }, 'linux'))[0]?.alsoNamed).toEqual([
      'dot-netrc',
      'underscore-netrc',
    ]);
    expect((await observeNetrc({ NETRC: path }, 'linux'))[0]?.alsoNamed ?? []).toEqual([]);
  });

  test('the same home by several variables once', async () => {
    await put('.netrc');
    const env = { HOME: home, USERPROFILE: home, HOMEDRIVE: '', HOMEPATH: home };
    expect(await kinds(env, 'win32')).toEqual(['dot-netrc .netrc']);
  });

  test('nothing below what is no folder', async () => {
    const file = await put('file');
    expect(await observeNetrc({ HOME: file }, 'linux')).toEqual([]);
    expect(await observeNetrc({ NETRC: join(file, 'netrc') }, 'linux')).toMatchObject([
      { state: 'no-file', problem: 'it does not exist' },
    ]);
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
    await writeFile(path, '\n'.repeat(LARGEST_FILE));
    expect(await observeNetrc({ HOME: home }, 'linux')).toMatchObject([
      { state: 'read', size: LARGEST_FILE },
    ]);
    await truncate(path, LARGEST_FILE + 1);
    expect(await observeNetrc({ HOME: home }, 'linux')).toMatchObject([
      { state: 'too-large', bytes: null, parse: null, size: LARGEST_FILE + 1 },
    ]);
  });

  test('a folder is not a file', async () => {
    await mkdir(join(home, '.netrc'));
    expect(await observeNetrc({ HOME: home }, 'linux')).toMatchObject([
      { state: 'not-a-file', problem: 'it is a folder', bytes: null },
    ]);
  });

  onUnix('a named pipe, a socket and a device are no files, and are not opened', async () => {
    execFileSync('mkfifo', [join(home, '.netrc')]);
    const server = createServer().listen(join(home, '_netrc'));
    await once(server, 'listening');
    expect(await observeNetrc({ HOME: home, NETRC: '/dev/zero' }, 'linux')).toMatchObject([
      { state: 'not-a-file', problem: 'it is a device' },
      { state: 'not-a-file', problem: 'it is a named pipe' },
      { state: 'not-a-file', problem: 'it is a socket' },
    ]);
    server.close();
  });

  onUnix(
    'what has become a pipe, a device or a folder since it was looked at is not waited for',
    async () => {
      execFileSync('mkfifo', [join(home, 'pipe')]);
      for (const path of [join(home, 'pipe'), '/dev/zero', home]) {
        await expect(readBounded(path)).rejects.toMatchObject({ code: 'EINVAL' });
      }
    },
  );

  onUnix('the null device is an empty file', async () => {
    expect(await observeNetrc({ NETRC: '/dev/null' }, 'linux')).toMatchObject([
      { state: 'read', size: 0, writable: false, parse: { ok: true, entries: [] } },
    ]);
  });

  test('a file of binary data is read, and its parse says why it is not understood', async () => {
    await writeFile(join(home, '.netrc'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff, 0xfe]));
    expect(await observeNetrc({ HOME: home }, 'linux')).toMatchObject([
      { state: 'read', parse: { ok: false, reason: 'it contains a NUL byte', line: 1 } },
    ]);
  });

  test('a link is told, and one to nowhere or in a circle says so', async () => {
    await put('real');
    await symlink('real', join(home, '.netrc'));
    expect(await observeNetrc({ HOME: home }, 'linux')).toMatchObject([{ state: 'read', link: true }]);
    expect(await observeNetrc({ NETRC: join(home, 'real') }, 'linux')).toMatchObject([{ link: false }]);
    await symlink('nowhere', join(home, '_netrc'));
    await symlink('circle', join(home, 'circle'));
    expect(await observeNetrc({ HOME: home, NETRC: join(home, 'circle') }, 'linux')).toMatchObject([
      { state: 'unreadable', problem: 'ELOOP', link: true },
      { state: 'read' },
      { state: 'no-file', problem: 'it is a broken link', link: true, bytes: null },
    ]);
  });

  onUnix('its owner is told by the user that asks, and its mode as it is', async () => {
    await chmod(await put('.netrc'), 0o644);
    const owners = async (uid: number | undefined) =>
      (await observeNetrc({ HOME: home }, 'linux', null, uid)).map(({ owner, mode }) => [owner, mode]);
    const me = process.getuid?.() ?? 0;
    expect(await owners(me)).toEqual([['me', 0o644]]);
    expect(await owners(me + 1)).toEqual([['other', 0o644]]);
    expect((await observeNetrc({ HOME: home }, 'win32', null, me))[0]?.owner).toBe('unknown');
  });

  testWith(ROOT)('a file of another user is read like any other, and told as such', async () => {
    const path = await put('.netrc');
    await chown(path, 4321, 4322);
    expect(await observeNetrc({ HOME: home }, 'linux')).toMatchObject([
      { state: 'read', owner: 'other', writable: true },
    ]);
  });

  onUnix('a path that the system does not take is unreadable, with its code', async () => {
    expect(await observeNetrc({ NETRC: join(home, 'x'.repeat(300)) }, 'linux')).toMatchObject([
      { state: 'unreadable', problem: 'ENAMETOOLONG' },
    ]);
  });

  testWith(NOT_ROOT, POSIX_FILES)('a file without read permission is unreadable', async () => {
    await chmod(await put('.netrc'), 0o000);
    expect(await observeNetrc({ HOME: home }, 'linux')).toMatchObject([
      { state: 'unreadable', problem: 'EACCES' },
    ]);
  });
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
