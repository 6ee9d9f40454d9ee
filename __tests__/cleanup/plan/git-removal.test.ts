import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { removalCommand, scriptRemovalCommand } from '../../../src/cleanup/plan/git-removal.js';
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

describe('the command that removes a script', () => {
  const PRINTS = '!f() { echo username=octo; echo password=stale; }; f';
  const URL_KEY = `credential.https://${HUB}.helper`;
  const observeBoth = () => observeGit(environment, folder, [HUB, 'hf.co'], { patienceMs: 20_000 });
  /** The command, if it is one for all that the scripts print. */
  const commandOf = async () => {
    const { credentials } = await observeBoth();
    const scripts = new Set(credentials.map(({ script }) => script));
    expect(scripts.size).toBe(1);
    const [script] = scripts;
    return script === undefined ? undefined : scriptRemovalCommand(script);
  };
  const all = () => git('config', '--list', '--show-origin');

  test.each<[string, Array<[key: string, value: string]>, string]>([
    [
      'a function for every host',
      [['credential.helper', PRINTS]],
      'git config --global --unset-all credential.helper',
    ],
    ['a function for one host', [[URL_KEY, PRINTS]], `git config --global --unset-all ${URL_KEY}`],
    [
      'a function that is to be found among programs',
      [
        [URL_KEY, ''],
        [URL_KEY, 'mine'],
        [URL_KEY, PRINTS],
      ],
      `git config --global --unset-all ${URL_KEY} '^!'`,
    ],
    [
      'a function that is to be found among shell commands',
      [
        ['credential.helper', '!true'],
        ['credential.helper', PRINTS],
      ],
      "git config --global --unset-all credential.helper '^!f'",
    ],
    [
      'the same function under two keys, the narrower first',
      [
        [URL_KEY, PRINTS],
        ['credential.helper', PRINTS],
      ],
      `git config --global --unset-all ${URL_KEY} && git config --global --unset-all credential.helper`,
    ],
    [
      'the same function under two keys, the wider first',
      [
        ['credential.helper', PRINTS],
        [URL_KEY, PRINTS],
      ],
      `git config --global --unset-all credential.helper && git config --global --unset-all ${URL_KEY}`,
    ],
    [
      'the same function twice under one key',
      [
        ['credential.helper', PRINTS],
        ['credential.helper', PRINTS],
      ],
      'git config --global --unset-all credential.helper',
    ],
    [
      'a function that reads its input without a use for it',
      [['credential.helper', '!f() { cat >/dev/null; echo username=octo; echo password=stale; }; f']],
      'git config --global --unset-all credential.helper',
    ],
  ])('the command that removes a script removes that alone: %s', async (_, settings, command) => {
    git('config', '--global', 'credential.https://github.com.helper', '!true');
    git('config', '--global', 'user.name', 'octo');
    for (const [key, value] of settings) git('config', '--global', '--add', key, value);
    const before = all();
    expect(await commandOf()).toBe(command);
    execFileSync('sh', ['-c', command], { cwd: folder, env: environment });
    expect((await observeBoth()).credentials).toEqual([]);
    const kept = before.split('\n').filter((line) => !line.endsWith(`=${settings.at(-1)?.[1]}`));
    expect(all()).toBe(kept.join('\n'));
  });

  test('the command that removes a script from several files names each, also one that is called like the first', async () => {
    const included = join(home, 'for work', '.gitconfig');
    await mkdir(join(home, 'for work'));
    await writeFile(included, `[credential]\n\thelper = "${PRINTS}"\n`);
    git('config', '--global', 'include.path', included);
    git('config', '--global', URL_KEY, PRINTS);
    git('config', '--local', URL_KEY, PRINTS);
    const command = await commandOf();
    expect(command).toBe(
      `git config --file ${home}/'for work'/.gitconfig --unset-all credential.helper && ` +
        `git config --global --unset-all ${URL_KEY} && git config --local --unset-all ${URL_KEY}`,
    );
    execFileSync('sh', ['-c', command?.replaceAll(home, '~') ?? 'false'], { cwd: folder, env: environment });
    expect((await observeBoth()).credentials).toEqual([]);
    expect(all()).not.toContain('stale');
  });

  test.each<[string, Array<[key: string, value: string]>]>([
    [
      'two functions of one name',
      [
        ['credential.helper', PRINTS],
        ['credential.helper', '!f() { echo username=octo; echo password=later; }; f'],
      ],
    ],
    ['a key with a user', [[`credential.https://octo@${HUB}.helper`, PRINTS]]],
    [
      'a function for every host that looks for which',
      [
        [
          'credential.helper',
          '!f() { grep -q "^host=hug" && echo username=octo && echo password=stale; }; f',
        ],
      ],
    ],
    [
      'a function for every host that does not show what it prints',
      [['credential.helper', `!f() { printf 'username=octo\npass'; echo word=stale; }; f`]],
    ],
  ])('no command removes a script if it could remove more: %s', async (_, settings) => {
    for (const [key, value] of settings) git('config', '--global', '--add', key, value);
    const { credentials } = await observeGit(environment, folder, [HUB], { patienceMs: 20_000 });
    expect(credentials.map(({ script }) => script && scriptRemovalCommand(script))).toEqual(
      settings.map(() => null),
    );
  });

  test('no command removes a script of the environment', async () => {
    environment = {
      ...environment,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'credential.helper',
      GIT_CONFIG_VALUE_0: PRINTS,
    };
    expect(await commandOf()).toBeNull();
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
