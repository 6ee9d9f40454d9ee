import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { removalCommand } from '../../../src/cleanup/plan/git-removal.js';
import { Secret } from '../../../src/model/secret.js';
import { type GitCredential, observeGit } from '../../../src/runner/git/git.js';

const HUB = 'huggingface.co';
const url = (secret: string) => `https://octo:${secret}@${HUB}/acme/model`;

let home: string;
let folder: string;
let environment: Record<string, string>;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'hf-auth-check-test-'));
  folder = join(home, 'my work');
  environment = { PATH: process.env.PATH ?? '', HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
  await mkdir(folder);
  git('init', '-q');
});
afterEach(() => rm(home, { recursive: true, force: true }));

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: folder, env: environment, stdio: 'pipe' }).toString();
const observe = () => observeGit(environment, folder, [HUB]);
const header = `Authorization: Bearer stale`;

describe('the command that removes a setting', () => {
  test.each<[string, string[], string]>([
    [
      'the URL of a remote',
      ['remote', 'add', 'origin', url('s')],
      `git remote set-url origin https://${HUB}/acme/model`,
    ],
    [
      'where a remote pushes to',
      ['config', 'remote.origin.pushurl', url('s')],
      `git remote set-url --push origin https://${HUB}/acme/model`,
    ],
    [
      'a remote for every repository',
      ['config', '--global', 'remote.hub.url', url('s')],
      `git config --global remote.hub.url https://${HUB}/acme/model`,
    ],
    [
      'the URL of a branch',
      ['config', 'branch.main.remote', url('s')],
      `git config --local branch.main.remote https://${HUB}/acme/model`,
    ],
    [
      'the URL of git-lfs',
      ['config', 'lfs.url', url('s')],
      `git config --local lfs.url https://${HUB}/acme/model`,
    ],
    [
      'a header',
      ['config', '--global', `http.https://${HUB}/.extraHeader`, header],
      `git config --global --unset-all http.https://${HUB}/.extraHeader`,
    ],
    [
      'a header of the repository',
      ['config', `http.https://${HUB}.extraHeader`, header],
      `git config --local --unset-all http.https://${HUB}.extraHeader`,
    ],
    [
      'a password that git never reads',
      ['config', '--global', `credential.https://${HUB}.password`, 's'],
      `git config --global --unset-all credential.https://${HUB}.password`,
    ],
  ])('the command that removes a setting: %s', async (_, args, command) => {
    git('config', '--local', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
    if (args[1] !== 'add') git('config', '--local', 'remote.origin.url', 'https://example.org/x');
    else git('config', '--local', '--unset-all', 'remote.origin.fetch');
    git(...args);
    const { credentials } = await observe();
    expect(credentials.map(removalCommand)).toEqual([command]);
    execFileSync('sh', ['-c', command], { cwd: folder, env: environment });
    expect((await observe()).credentials).toEqual([]);
    expect(command).not.toContain('octo');
  });

  test('the command that removes a setting in an included file or in a file of the repository names the file', async () => {
    const included = join(home, 'more settings');
    await writeFile(included, `[http "https://${HUB}/"]\n\textraHeader = ${header}\n`);
    git('config', '--global', 'include.path', included);
    await writeFile(join(folder, '.gitmodules'), `[submodule "data"]\n\tpath = data\n\turl = ${url('s')}\n`);
    const commands = (await observe()).credentials.map(removalCommand);
    expect(commands).toEqual([
      `git config --file ${home}/'more settings' --unset-all http.https://${HUB}/.extraHeader`,
      `git config --file ${home}/'my work'/.gitmodules submodule.data.url https://${HUB}/acme/model`,
    ]);
    for (const command of commands)
      execFileSync('sh', ['-c', command ?? 'false'], { cwd: folder, env: environment });
    expect((await observe()).credentials).toEqual([]);
    expect(await readFile(join(folder, '.gitmodules'), 'utf8')).toContain(
      `url = https://${HUB}/acme/model\n`,
    );
  });

  test.each<[string, Array<[key: string, value: string]>]>([
    ['a rule', [[`url.${url('s')}.insteadOf`, 'hub:']]],
    [
      'rules of several users',
      [
        [`url.https://octo:s@${HUB}/.insteadOf`, 'hub:'],
        [`url.https://hf_alonealonealonealone@${HUB}/.pushInsteadOf`, 'hub:'],
      ],
    ],
    ['what git-lfs wrote down', [[`lfs.${url('s')}.git/info/lfs.locksverify`, 'false']]],
    ['a user of a helper', [[`credential.https://octo:s@${HUB}.helper`, '']]],
  ])(
    'the command that removes a setting out of a key, with nothing else changed: %s',
    async (_, settings) => {
      const others: Array<[string, string]> = [
        ['url.https://octo:other@example.org/.insteadOf', 'ex:'],
        [`url.https://octo:other@${HUB}.example.org/.insteadOf`, 'ex:'],
        [`url.https://octo:other@sub.${HUB}/.insteadOf`, 'ex:'],
        [`credential.https://octo@${HUB}.username`, 'octo'],
        ['http.https://github.com/.extraheader', header],
      ];
      const real = join(home, 'dot files');
      await writeFile(real, '# mine\n');
      await symlink(real, join(home, '.gitconfig'));
      const text = () => readFile(real, 'utf8');
      for (const [key, value] of others) git('config', '--global', key, value);
      for (const [key, value] of settings) git('config', '--global', key, value);
      const before = await text();
      const { credentials } = await observe();
      expect(credentials).toHaveLength(settings.length);
      const [command, ...rest] = new Set(credentials.map(removalCommand));
      expect(rest).toEqual([]);
      expect(command).not.toMatch(/octo|hf_alonealonealonealone/);
      execFileSync('sh', ['-c', command ?? 'false'], { cwd: folder, env: environment });
      expect((await observe()).credentials).toEqual([]);
      expect(await text()).toBe(
        before.replaceAll(/(?:octo:s|hf_alonealonealonealone)@(huggingface\.co["/])/g, '$1'),
      );
      expect((await readdir(home)).sort()).toEqual(['.gitconfig', 'dot files', 'my work']);
    },
  );

  test('the command that removes a setting works as well once a report has shortened the home', async () => {
    git('config', '--global', `url.${url('s')}.insteadOf`, 'hub:');
    git('config', '--file', '.gitmodules', 'submodule.data.url', url('s'));
    const commands = (await observe()).credentials.map(removalCommand);
    expect(commands).toHaveLength(2);
    for (const command of commands) {
      const shown = command?.replaceAll(home, '~') ?? 'false';
      expect(shown).toContain(' ~/');
      execFileSync('sh', ['-c', shown], { cwd: folder, env: environment });
    }
    expect((await observe()).credentials).toEqual([]);
  });

  test('no command removes a header for every host, a setting of the environment, one with an odd name, or one of two URLs', async () => {
    git('config', '--global', 'http.extraHeader', header);
    git('config', "remote.it's.url", url('s'));
    git('config', 'remote.$(id).url', url('s'));
    git('config', 'remote.-x.url', url('s'));
    git('config', `url.https://octo:s@HuggingFace.co/.insteadOf`, 'hub:');
    for (const value of [url('s'), 'https://example.org/y']) git('config', '--add', 'remote.two.url', value);
    environment = {
      ...environment,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `http.https://${HUB}/.extraHeader`,
      GIT_CONFIG_VALUE_0: header,
    };
    const { credentials } = await observe();
    expect(credentials).toHaveLength(7);
    expect(credentials.map(removalCommand)).toEqual(credentials.map(() => null));
  });
});

test('what a helper holds is told to git on standard input', () => {
  const held: GitCredential = {
    kind: 'helper',
    where: 'cache',
    host: HUB,
    username: 'octo',
    secret: new Secret('s'),
    line: null,
    origin: null,
    serves: 'both',
    helper: 0,
  };
  expect(removalCommand({ ...held, address: `https://${HUB}` })).toBe(
    `echo url=https://${HUB} | git credential reject`,
  );
  expect(removalCommand({ ...held, address: 'https://a;b' })).toBeNull();
  expect(removalCommand(held)).toBeNull();
  expect(removalCommand({ ...held, kind: 'store', where: '/x', line: 1 })).toBeNull();
});
