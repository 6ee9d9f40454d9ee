import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { settingsInFiles } from '../../src/runner/git/settings-files.js';
import { temporaryHome } from '../cleanup/temporary-home.js';

let home: string;
let workspace: string;
beforeEach(async () => {
  home = await temporaryHome();
  workspace = join(home, 'work');
  await write('work/.git/config', '[core]\n\trepositoryformatversion = 0\n');
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(home, path)), { recursive: true });
  await writeFile(join(home, path), text);
}

async function settings(more: Record<string, string> = {}): Promise<string[]> {
  const found = await settingsInFiles({ HOME: home, ...more }, workspace);
  return found.map(({ key, value, origin }) => `${origin.scope} ${key}=${value}`);
}

/** The same from git. */
function byGit(more: Record<string, string> = {}): string[] {
  const env = { PATH: process.env.PATH, HOME: home, GIT_CONFIG_NOSYSTEM: '1', ...more };
  execFileSync('git', ['init', '-q'], { cwd: workspace, env });
  return execFileSync('git', ['config', '--list', '--includes', '--show-scope'], { cwd: workspace, env })
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => line.replace('\t', ' '));
}

test('The settings in the files of the user and of the repository are those that git lists, in its order', async () => {
  await write('.config/git/config', '[user]\n\tname = "O ; cto" # comment\n');
  await write(
    '.gitconfig',
    '[include]\n\tpath = more/one\n[credential "https://huggingface.co"]\n\thelper =\n\thelper = "!f() { echo \\"x\\"; }; f"\n',
  );
  await write(
    'more/one',
    '[include]\n\tpath = two\n\tpath = ~/three\n[Http "https://A.example/"]\n\tExtraHeader = a\n',
  );
  await write('more/two', '[user]\n\temail = two\n');
  await write('three', '[user]\n\temail = three\n');
  const listed = byGit();
  expect(await settings()).toEqual(listed);
  expect(listed).toContain('global user.email=three');
  await write('elsewhere', '[user]\n\temail = elsewhere\n');
  const instead = { GIT_CONFIG_GLOBAL: join(home, 'elsewhere') };
  expect(await settings(instead)).toEqual(byGit(instead));
});

test('The settings in files that include themselves, are missing or are no files are read as far as they go', async () => {
  await write(
    '.gitconfig',
    '[include]\n\tpath = .gitconfig\n\tpath = missing\n\tpath = work\n[user]\n\tname = Octo\n',
  );
  expect((await settings()).slice(-2)).toEqual([
    'global user.name=Octo',
    'local core.repositoryformatversion=0',
  ]);
});

test('The settings in an included file count under whatever condition, but not if the file is in the workspace', async () => {
  await write(
    '.gitconfig',
    `[includeIf "gitdir:/nowhere/"]\n\tpath = mine\n[include]\n\tpath = work/theirs\n\tpath = link\n`,
  );
  await write('mine', '[user]\n\tname = mine\n');
  await write('work/theirs', '[user]\n\tname = theirs\n');
  await symlink(join(workspace, 'theirs'), join(home, 'link'));
  expect((await settings()).filter((one) => one.includes('user.name'))).toEqual(['global user.name=mine']);
});

test('A file that is called like the one of the user is told from it', async () => {
  await write('.gitconfig', '[include]\n\tpath = other/.gitconfig\n[user]\n\tname = Octo\n');
  await write('other/.gitconfig', '[user]\n\temail = octo\n');
  const found = await settingsInFiles({ HOME: home }, null);
  expect(found.map(({ key, origin }) => `${key} ${origin.isNamesake === true}`)).toEqual([
    'include.path false',
    'user.email true',
    'user.name false',
  ]);
});
