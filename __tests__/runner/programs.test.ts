import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { waysInto } from '../../src/runner/files/ways-in.js';
import { COMMON, programVariables } from '../../src/runner/programs/program-variables.js';
import {
  findFirst,
  findProgram,
  pathEntries,
  searchPath,
  untrustedFolder,
} from '../../src/runner/programs/programs.js';
import { temporaryHome } from '../cleanup/temporary-home.js';

let home: string;
let workspace: string;
let bin: string;
beforeEach(async () => {
  home = await temporaryHome();
  workspace = join(home, 'checkout', 'app');
  bin = join(home, 'bin');
  await mkdir(workspace, { recursive: true });
  await mkdir(bin);
});

async function program(path: string, text = '#!/bin/sh\nexit 0\n'): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  await chmod(path, 0o755);
  return path;
}

const found = async (...entries: string[]) =>
  findProgram('tool', await searchPath({ PATH: entries.join(delimiter) }, workspace));

describe('a program is found', () => {
  test('a program is found in the first folder outside of the workspace', async () => {
    const path = await program(join(bin, 'tool'));
    await program(join(workspace, 'bin', 'tool'));
    await program(join(workspace, 'tool'));
    await symlink(join(workspace, 'bin'), join(home, 'linked'));
    await symlink(bin, join(workspace, 'out'));
    expect(await found(bin)).toBe(path);
    for (const entry of [
      workspace,
      join(workspace, 'bin'),
      `${bin}/../checkout/app/bin`,
      `${workspace}/`,
      `${workspace}//bin/.`,
      join(home, 'linked'),
      join(workspace, 'out'),
      `${home}/linked/../bin`,
      '',
      '.',
      'bin',
      './bin',
      '../app/bin',
    ]) {
      expect([entry, await found(entry)]).toEqual([entry, null]);
      expect([entry, await found(entry, bin)]).toEqual([entry, path]);
    }
  });

  test('a program is found beside the workspace, though its name begins in the same way', async () => {
    const path = await program(join(home, 'checkout', 'app-tools', 'tool'));
    expect(await found(dirname(path))).toBe(path);
  });

  test('a program is found by its own path where a link leads to it, but for a link that is on a way through the workspace', async () => {
    const real = await program(join(home, 'real', 'tool'));
    const inside = await program(join(workspace, 'tool'));
    const place = async (name: string, target: string) => {
      const folder = join(home, name);
      await mkdir(folder);
      await symlink(target, join(folder, 'tool'));
      return folder;
    };
    const good = await place('good', real);
    expect(await found(good)).toBe(join(good, 'tool'));
    await symlink(real, join(workspace, 'through'));
    await symlink(dirname(real), join(workspace, 'folder'));
    expect(await found(await place('bad', inside))).toBeNull();
    expect(await found(await place('through', join(workspace, 'through')))).toBeNull();
    expect(await found(await place('by-folder', join(workspace, 'folder', 'tool')))).toBeNull();
    expect(await found(await place('relative', '../checkout/app/tool'))).toBeNull();
    expect(await found(await place('loop', join(home, 'loop', 'tool')))).toBeNull();
  });

  test('a program is found where the workspace itself is named by a link', async () => {
    await program(join(workspace, 'bin', 'tool'));
    const link = join(home, 'link');
    await symlink(workspace, link);
    const search = (at: string) => searchPath({ PATH: join(at, 'bin') }, at === link ? workspace : link);
    expect(await findProgram('tool', await search(link))).toBeNull();
    expect(await findProgram('tool', await search(workspace))).toBeNull();
  });

  test('only where it is a file that can be run', async () => {
    await mkdir(join(home, 'a', 'tool'), { recursive: true });
    await mkdir(join(home, 'b'));
    await writeFile(join(home, 'b', 'tool'), '', { mode: 0o644 });
    expect(await found(join(home, 'a'), join(home, 'b'), join(home, 'none'), bin)).toBeNull();
    expect(await found()).toBeNull();
  });

  test('a program is found as the job finds it, with the word that it lies in the workspace', async () => {
    const path = await program(join(workspace, '.venv', 'bin', 'tool'));
    await symlink(dirname(path), join(home, 'active'));
    const first = async (entry: string) =>
      findFirst('tool', await searchPath({ PATH: `${entry}${delimiter}${bin}` }, workspace));
    await program(join(bin, 'tool'));
    expect(await first('.venv/bin')).toEqual({ path, inWorkspace: path });
    expect(await first(join(home, 'active'))).toEqual({
      path: join(home, 'active', 'tool'),
      inWorkspace: path,
    });
    expect(await first(bin)).toEqual({ path: join(bin, 'tool'), inWorkspace: null });
  });
});

test('on Windows PATH has quotes, another spelling, and folders that depend on where one is', () => {
  const PATH = 'C:\\Git\\cmd;"C:\\Program Files\\x";.;;bin;\\tools;C:tools;\\\\server\\share\\bin;D:/y';
  const expected = [
    'C:\\Git\\cmd',
    'C:\\Program Files\\x',
    'D:\\a\\app',
    'D:\\a\\app',
    'D:\\a\\app\\bin',
    '\\\\server\\share\\bin',
    'D:/y',
  ];
  const entries = (environment: Record<string, string>) =>
    pathEntries(environment, 'D:\\a\\app', 'win32').map((entry) => entry.replace(/(?<=p)\\$/, ''));
  expect(entries({ Path: PATH })).toEqual(expected);
  expect(entries({ PATH })).toEqual(expected);
  expect(entries({})).toEqual([]);
});

test('without a workspace the current folder is none to run anything from, unless it has the home in it', () => {
  expect(untrustedFolder({ GITHUB_WORKSPACE: '/w', HOME: '/home/x' }, '/elsewhere')).toBe('/w');
  expect(untrustedFolder({ GITHUB_WORKSPACE: 'w', HOME: '/home/x' }, '/elsewhere')).toBe('/elsewhere/w');
  expect(untrustedFolder({ HOME: '/home/x' }, '/home/x/app')).toBe('/home/x/app');
  expect(untrustedFolder({ HOME: '/home/x' }, '/home/x')).toBeNull();
  expect(untrustedFolder({ HOME: '/home/x' }, '/')).toBeNull();
});

describe('the variables of a program', () => {
  const variables = async (environment: Record<string, string>) =>
    programVariables(environment, COMMON, await searchPath(environment, workspace), workspace);

  test('the variables of a program are those on the list, with a PATH that has nothing of the workspace', async () => {
    await symlink(workspace, join(home, 'linked'));
    const PATH = ['', '.', 'bin', workspace, join(home, 'linked', 'x'), bin, '/usr/bin'].join(delimiter);
    expect(await variables({ PATH, HOME: home, HF_TOKEN: 'x', OTHER: 'x', LANG: 'C' })).toEqual({
      PATH: `${bin}${delimiter}/usr/bin`,
      HOME: home,
      LANG: 'C',
    });
  });

  test('the variables of a program name nothing in the workspace, and are no token', async () => {
    const token = `hf_${'aB3'.repeat(10)}`;
    expect(
      await variables({
        PATH: bin,
        HOME: workspace,
        XDG_CONFIG_HOME: 'config',
        TMPDIR: join(workspace, 'tmp'),
        LD_LIBRARY_PATH: ['lib', '', join(workspace, 'lib'), '/usr/lib'].join(delimiter),
        USER: token,
      }),
    ).toEqual({ PATH: bin, LD_LIBRARY_PATH: '/usr/lib' });
  });
});

test('nothing lies in a folder that is null or missing', async () => {
  expect(await waysInto(null)(home)).toBeNull();
  expect(await waysInto(join(home, 'none'))(home)).toBeNull();
});
