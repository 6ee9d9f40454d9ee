import { execFile } from 'node:child_process';
import { chown, lchown, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { askpassProgram } from '../../src/runner/git/askpass.js';
import { observeGit } from '../../src/runner/git/git.js';
import type { Setting } from '../../src/runner/git/git-settings.js';
import { gitVariables } from '../../src/runner/git/git-surroundings.js';
import { versionIn } from '../../src/runner/git/git-version.js';
import { searchPath } from '../../src/runner/programs/programs.js';
import { configure, environmentOf, git, TestHelper } from '../cleanup/git-helper.js';
import { temporaryHome } from '../cleanup/temporary-home.js';
import { ROOT, testWith } from '../needs.js';

const HUB = 'huggingface.co';
const login = (name: string) => `https://u:${name}@${HUB}/acme/${name}`;

let home: string;
let folder: string;
beforeEach(async () => {
  home = await temporaryHome();
  folder = join(home, 'work');
  await mkdir(folder);
});

async function found(environment: Record<string, string> = {}, at = folder): Promise<string[]> {
  const { state, credentials } = await observeGit({ ...environmentOf(home), ...environment }, at, [HUB]);
  return state === 'unavailable' ? [state] : credentials.map(({ secret }) => secret.reveal());
}

async function remote(name: string, at = folder): Promise<void> {
  await git(home, ['remote', 'add', name, login(name)], '', at);
}

describe('what the job says of git’s places counts as it does for git', () => {
  beforeEach(async () => {
    await git(home, ['init', '-q', folder]);
    await remote('one');
  });

  test('what the job says of git’s places counts as it does for git: another repository, another configuration, one that is none', async () => {
    const other = join(home, 'other');
    await git(home, ['init', '-q', other]);
    await remote('two', other);
    expect(await found()).toEqual(['one']);
    expect(await found({ GIT_DIR: join(other, '.git') })).toEqual(['two']);
    await writeFile(join(home, 'global'), `[remote "three"]\n\turl = ${login('three')}\n`);
    expect(await found({ GIT_CONFIG_GLOBAL: join(home, 'global') })).toEqual(['three', 'one']);
    expect(await found({ GIT_CONFIG_COUNT: 'many' })).toEqual(['unavailable']);
    expect(await found({ GIT_CONFIG_COUNT: '1' })).toEqual(['unavailable']);
  });

  test('a variable that only git config obeys hides nothing', async () => {
    expect(await found({ GIT_CONFIG: '/dev/null' })).toEqual(['one']);
  });

  test('a linked work tree has the settings of its repository and its own', async () => {
    const tree = join(home, 'tree');
    await git(
      home,
      ['-c', 'user.name=o', '-c', 'user.email=o@x', 'commit', '-q', '--allow-empty', '-m', 'x'],
      '',
      folder,
    );
    await git(home, ['worktree', 'add', '-q', tree], '', folder);
    await git(home, ['config', 'extensions.worktreeConfig', 'true'], '', folder);
    await git(home, ['config', '--worktree', 'lfs.url', login('lfs')], '', tree);
    expect(await found({}, tree)).toEqual(['one', 'lfs']);
    const { credentials } = await observeGit(environmentOf(home), tree, [HUB]);
    expect(credentials.map(({ origin }) => origin)).toEqual([
      { scope: 'local', file: join(folder, '.git', 'config') },
      { scope: 'worktree', file: join(folder, '.git', 'worktrees', 'tree', 'config.worktree') },
    ]);
  });

  test('a condition that holds brings in the file it names, one that does not hold brings none', async () => {
    const file = (name: string) => join(home, `${name}.config`);
    for (const name of ['held', 'not-held']) {
      await writeFile(
        file(name),
        `[http "https://${HUB}/"]\n\textraheader = Authorization: Bearer ${name}\n`,
      );
    }
    const include = (condition: string, name: string) =>
      git(home, ['config', `includeIf.gitdir:${condition}.path`, file(name)], '', folder);
    await include(join(folder, '.git'), 'held');
    await include('/github/workspace/.git', 'not-held');
    const { credentials } = await observeGit(environmentOf(home), folder, [HUB]);
    expect(credentials.map(({ secret, origin }) => [secret.reveal(), origin?.file])).toEqual([
      ['one', join(folder, '.git', 'config')],
      ['held', file('held')],
    ]);
  });

  testWith(ROOT)(
    'what the job says of git’s places counts as it does for git of a workspace that is another user’s git reads nothing, unless told to',
    async () => {
      await writeFile(join(home, '.git-credentials'), login('stored'));
      await configure(home, ['credential.helper', 'store']);
      for (const name of await readdir(folder, { recursive: true }))
        await lchown(join(folder, name), 4321, 4321);
      await chown(folder, 4321, 4321);
      await expect(git(home, ['ls-remote', '--get-url', 'one'], '', folder)).resolves.not.toContain('u:one');
      expect(await found()).toEqual(['stored']);
      await configure(home, ['safe.directory', folder]);
      expect(await found()).toEqual(['one', 'stored']);
    },
  );
});

describe('where there is less than usual', () => {
  test('no repository, no home, a home that is none', async () => {
    expect(await found()).toEqual([]);
    for (const HOME of ['/no/such/home', '/dev/null', '']) expect(await found({ HOME })).toEqual([]);
    expect(await found({}, join(home, 'no-workspace'))).toEqual([]);
  });

  test('nothing is written: neither to the home nor to the workspace', async () => {
    await git(home, ['init', '-q', folder]);
    const helper = await TestHelper.make(home, [`${HUB}|u|s`]);
    await configure(
      home,
      ['credential.helper', 'store'],
      ['credential.helper', 'cache'],
      ['credential.helper', helper.path],
    );
    const before = await readdir(home, { recursive: true });
    expect(await found()).toEqual(['s']);
    const after = await readdir(home, { recursive: true });
    expect(after.filter((name) => !before.includes(name))).toEqual(['git-credential-test.calls']);
  });
});

test('the host is the Hub’s own, in any case and with its own port, and no other', async () => {
  const urls = [
    ['own', 'https://u:own@HuggingFace.co/x'],
    ['port', 'https://u:port@huggingface.co:443/x'],
    ['plain', 'http://u:plain@huggingface.co/x'],
    ['other-port', 'https://u:other-port@huggingface.co:8443/x'],
    ['below', 'https://u:below@sub.huggingface.co/x'],
    ['behind', 'https://u:behind@huggingface.co.example/x'],
    ['before', 'https://u:before@my-huggingface.co/x'],
    ['inside', 'https://u:inside@example.org/huggingface.co/x'],
    ['as-user', 'https://huggingface.co:as-user@example.org/x'],
    ['dot', 'https://u:dot@huggingface.co./x'],
    ['tab', 'https://u:tab@hugging\tface.co/x'],
  ];
  await writeFile(
    join(home, '.gitconfig'),
    urls.map(([name, url]) => `[remote "${name}"]\n\turl = "${url}"\n`).join(''),
  );
  expect(await found()).toEqual(['own', 'port', 'plain']);
});

describe('the program that asks a person', () => {
  const setting = (key: string, value: string): Setting => ({
    key,
    value,
    origin: { scope: 'global', file: null },
  });
  const ask = (environment: Record<string, string>, settings: Setting[] = [], version = '2.39.5') =>
    askpassProgram(environment, settings, version, 2);
  const program = (where: string) => [
    { name: `the program in ${where}`, where, order: 2, scope: null, state: 'not-asked' },
  ];

  test('the program that asks a person is the first of three that is set, as git has it', () => {
    const core = [setting('core.askpass', '/a'), setting('core.askpass', '/bin/secret')];
    expect(ask({ GIT_ASKPASS: '/x', SSH_ASKPASS: '/y' }, core)).toEqual(program('GIT_ASKPASS'));
    expect(ask({ SSH_ASKPASS: '/y' }, core)).toEqual(program('core.askPass'));
    expect(ask({ SSH_ASKPASS: '/y' })).toEqual(program('SSH_ASKPASS'));
    expect(ask({})).toEqual([]);
  });

  test('the program that asks a person is none where the first is blank', () => {
    expect(ask({ GIT_ASKPASS: '', SSH_ASKPASS: '/y' }, [setting('core.askpass', '/a')])).toEqual([]);
    expect(ask({ SSH_ASKPASS: '/y' }, [setting('core.askpass', '')])).toEqual([]);
  });

  test('the program that asks a person is none where git is told to ask nobody, and knows what that means', () => {
    const told = [setting('credential.interactive', 'false')];
    expect(ask({ GIT_ASKPASS: '/x' }, told, '2.47.0')).toEqual([]);
    expect(ask({ GIT_ASKPASS: '/x' }, told, '2.46.9')).toEqual(program('GIT_ASKPASS'));
  });

  test('the program that asks a person stands behind the helpers and is not run', async () => {
    await writeFile(join(home, 'ask'), `#!/bin/sh\ntouch ${home}/asked\n`, { mode: 0o755 });
    await configure(home, ['credential.helper', '!true'], ['core.askPass', join(home, 'ask')]);
    const environment = environmentOf(home);
    expect((await observeGit(environment, folder, [HUB])).helpers).toMatchObject([
      { name: 'a shell command', state: 'silent' },
      { name: 'the program in core.askPass', order: 1, state: 'not-asked' },
    ]);
    expect(await readdir(home)).not.toContain('asked');
    // Git itself, with nothing withheld, does run it.
    await promisify(execFile)('sh', ['-c', `echo url=https://${HUB} | git credential fill`], {
      env: environment,
    }).catch(() => {});
    expect(await readdir(home)).toContain('asked');
  });
});

const variablesFor = async (environment: Record<string, string>) => {
  const search = await searchPath({ PATH: '/usr/bin:/bin', ...environment }, folder);
  return gitVariables(environment, search, folder);
};

test('what would open a window, ask the network or write elsewhere is switched off', async () => {
  const variables = await variablesFor({
    GIT_TRACE: '1',
    GIT_TRACE2: '/tmp/x',
    GIT_TRACE2_PERF: 'af_unix:/tmp/x',
    GCM_TRACE: '/tmp/x',
    GCM_TRACE_SECRETS: '1',
    GIT_REDIRECT_STDOUT: 'off',
    GIT_CONFIG: '/x',
    GIT_CONFIG_GLOBAL: '/y',
    GCM_INTERACTIVE: 'auto',
    DISPLAY: ':0',
  });
  expect(variables).toEqual({
    PATH: '/usr/bin:/bin',
    GIT_CONFIG_GLOBAL: '/y',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    GCM_GUI_PROMPT: 'false',
    GCM_AUTODETECT_TIMEOUT: '-1',
    GCM_ALLOW_WINDOWSAUTH: 'false',
    GIT_TRACE2: '0',
    GIT_TRACE2_PERF: '0',
    GIT_TRACE2_EVENT: '2',
    LC_ALL: 'C',
  });
});

test.each([
  ['{"event":"version","sid":"x","evt":"3","exe":"2.39.5"}\n{"event":"start"}', '2.39.5'],
  ['{"event":"version","evt":"3","exe":"2.50.1 (Apple Git-155)"}', '2.50.1'],
  ['{"event":"version","evt":"4","exe":"2.55.0.windows.1"}', '2.55.0.windows.1'],
  ['warning: x', null],
  ['', null],
])('git says its version by the way: %j', (trace, version) => {
  expect(versionIn(Buffer.from(trace))).toBe(version);
});

test('git gets what it needs by name, and nothing else that the job has', async () => {
  const others = {
    HF_TOKEN: 'x',
    SOME_NAME: 'x',
    https_proxy: 'http://user:word@proxy.test',
    HF_MODEL: `hf_${'aB3'.repeat(10)}`,
    LANG: `hf_${'aB3'.repeat(10)}`,
    'INPUT_GITHUB-TOKEN': 'x',
    GIT_DIR: '/x',
    GIT_WORK_TREE: '/x',
    GIT_INDEX_FILE: '/x',
    GIT_COMMON_DIR: '/x',
    GIT_OBJECT_DIRECTORY: '/x',
    GIT_SSH_COMMAND: 'x',
    GIT_EXTERNAL_DIFF: 'x',
    GIT_PAGER: 'x',
    LD_PRELOAD: '/x',
    GIT_EXEC_PATH: join(folder, 'libexec'),
    TMPDIR: folder,
    LD_LIBRARY_PATH: folder,
  };
  const needed = { HOME: '/home/x', GIT_CONFIG_KEY_0: 'a.b', GIT_CONFIG_VALUE_0: 'c', GIT_CONFIG_COUNT: '1' };
  const variables = await variablesFor({ ...others, ...needed });
  expect(variables).toMatchObject(needed);
  expect(Object.keys(variables).filter((name) => name in others)).toEqual([]);
});
