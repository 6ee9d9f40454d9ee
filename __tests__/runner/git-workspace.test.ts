import { access, chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { observeGit } from '../../src/runner/git/git.js';
import { configure, environmentOf, git, TestHelper } from '../cleanup/git-helper.js';
import { temporaryHome } from '../cleanup/temporary-home.js';

const HUB = 'huggingface.co';
const PATIENCE = { patienceMs: 20_000 };

let home: string;
let workspace: string;
/** Made by whatever is run that must not be. */
let mark: string;
beforeEach(async () => {
  home = await temporaryHome();
  workspace = join(home, 'checkout', 'app');
  mark = join(home, 'ran');
  await mkdir(workspace, { recursive: true });
});

async function probe(environment: Record<string, string> = {}) {
  const facts = await observeGit({ ...environmentOf(home), ...environment }, workspace, [HUB], PATIENCE);
  return {
    ...facts,
    secrets: facts.credentials.map(({ secret }) => secret.reveal()),
    states: facts.helpers.map(({ name, state }) => `${name} ${state}`),
  };
}

async function hasRun(): Promise<boolean> {
  return access(mark).then(
    () => true,
    () => false,
  );
}

async function script(path: string, lines = `touch ${mark}`): Promise<string> {
  await writeFile(path, `#!/bin/sh\n${lines}\n`);
  await chmod(path, 0o755);
  return path;
}

const repository = (...settings: Array<[string, string]>) => inRepository(workspace, settings);

async function inRepository(folder: string, settings: Array<[string, string]>): Promise<void> {
  await git(home, ['init', '-q', folder]);
  for (const [key, value] of settings) await git(home, ['config', '--add', key, value], '', folder);
}

describe('of a repository in the workspace nothing is run', () => {
  test('of a repository in the workspace nothing is run, neither a helper in any of its forms', async () => {
    await script(join(workspace, 'helper'));
    const outside = await script(join(home, 'git-credential-outside'));
    await repository(
      ['credential.helper', `!touch ${mark}`],
      ['credential.helper', `!f() { touch ${mark}; }; f`],
      ['credential.helper', join(workspace, 'helper')],
      ['credential.helper', outside],
      ['credential.helper', `store --file "$(touch ${mark}; echo x)"`],
      [`credential.https://${HUB}.helper`, `!touch ${mark};`],
      ['credential.helper', 'cache'],
    );
    const { states, state } = await probe();
    expect(state).toBe('read');
    expect(states).toHaveLength(7);
    expect(states.filter((one) => !one.endsWith(' not-asked'))).toEqual([]);
    expect(await hasRun()).toBe(false);
  });

  test('of a repository in the workspace nothing is run, nor anything else that its settings name, while those of the user are asked', async () => {
    await script(join(workspace, 'trap'));
    const trap = join(workspace, 'trap');
    const helper = await TestHelper.make(home, [`${HUB}|u|theirs`]);
    await configure(home, ['credential.helper', helper.path]);
    await mkdir(join(workspace, 'hooks'));
    for (const name of ['post-checkout', 'pre-auto-gc', 'post-index-change']) {
      await script(join(workspace, 'hooks', name));
    }
    await repository(
      ['core.fsmonitor', trap],
      ['core.sshCommand', trap],
      ['core.askPass', trap],
      ['core.pager', trap],
      ['core.editor', trap],
      ['core.gitProxy', trap],
      ['pager.config', trap],
      ['core.hooksPath', join(workspace, 'hooks')],
      ['core.worktree', '/'],
      ['alias.config', `!touch ${mark}`],
      ['alias.credential', `!touch ${mark}`],
      ['credential.interactive', 'true'],
      ['trace2.normalTarget', mark],
      ['trace2.perfTarget', mark],
      ['trace2.eventTarget', mark],
      ['filter.x.process', trap],
      ['diff.external', trap],
      ['gpg.program', trap],
    );
    const { states, secrets } = await probe({ SSH_ASKPASS: trap, GIT_ASKPASS: trap, GIT_PAGER: trap });
    expect(states).toContain('test answered');
    expect(secrets).toEqual(['theirs']);
    expect(await hasRun()).toBe(false);
  });

  test.each(['include.path', 'includeIf.gitdir:**.path', 'includeIf.onbranch:**.path'])(
    'of a repository in the workspace nothing is run, nor what %s brings in',
    async (key) => {
      await writeFile(join(home, 'more'), `[credential]\n\thelper = !touch ${mark}\n[x]\n`);
      await git(home, ['init', '-q', '-b', 'main', workspace]);
      await git(home, ['config', key, join(home, 'more')], '', workspace);
      expect((await probe()).states).toEqual(['a shell command not-asked']);
      expect(await hasRun()).toBe(false);
    },
  );

  test('its store outside of the workspace is read as a file, and one inside is not read', async () => {
    await writeFile(join(home, 'kept'), `https://u:outside@${HUB}\n`);
    await writeFile(join(workspace, 'kept'), `https://u:inside@${HUB}\n`);
    await symlink(join(workspace, 'kept'), join(home, 'link'));
    await symlink(join(home, 'kept'), join(workspace, 'link'));
    await repository(
      ['credential.helper', `store --file ${home}/kept`],
      ['credential.helper', `store --file ${workspace}/kept`],
      ['credential.helper', 'store --file kept'],
      ['credential.helper', `store --file ${home}/link`],
      ['credential.helper', `store --file ${workspace}/link`],
    );
    const { states, secrets } = await probe();
    expect(secrets).toEqual(['outside']);
    expect(states.map((one) => one.split(' ').at(-1))).toEqual([
      'read-as-file',
      ...Array.from({ length: 4 }, () => 'not-asked'),
    ]);
  });

  test('the name and the path that it sets count for the helpers of the user', async () => {
    const told = join(home, 'told');
    await script(join(home, 'helper'), `cat >> ${told}`);
    await configure(home, ['credential.helper', join(home, 'helper')]);
    await repository(
      [`credential.https://${HUB}.username`, "o'neill"],
      ['credential.useHttpPath', 'true'],
      ['remote.origin.url', `https://${HUB}/acme/model`],
    );
    for (const more of [{}, { GIT_CONFIG_PARAMETERS: "'a.b=c'" }]) {
      await writeFile(told, '');
      expect((await probe(more)).states).toEqual(['helper silent']);
      const lines = (await readFile(told, 'utf8')).split('\n');
      expect(lines).toContain('path=acme/model');
      expect(lines.filter((line) => line.startsWith('username='))).toEqual([
        "username=o'neill",
        "username=o'neill",
      ]);
    }
  });

  test('a helper of its own that is the user’s as well is asked once more, as the user’s', async () => {
    const helper = await TestHelper.make(home, [`${HUB}|u|theirs`]);
    await repository(['credential.helper', helper.path]);
    const environment = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'credential.helper',
      GIT_CONFIG_VALUE_0: helper.path,
    };
    expect((await probe(environment)).states).toEqual(['test (no. 1) not-asked', 'test (no. 2) answered']);
  });
});

describe('a bare repository', () => {
  test.each(['', 'data.git', 'deep/below'])(
    'a bare repository in the workspace is nothing: %j',
    async (path) => {
      const bare = join(workspace, path);
      await git(home, ['init', '-q', '--bare', bare]);
      await git(bare, ['config', 'credential.helper', `!touch ${mark}`]);
      await git(bare, ['config', 'remote.x.url', `https://u:bare@${HUB}/x`]);
      const { states, secrets, state } = await probe();
      expect([state, states, secrets]).toEqual(['read', [], []]);
      expect(await hasRun()).toBe(false);
    },
  );

  test('a bare repository that the job names is read and not run', async () => {
    const bare = join(workspace, 'data.git');
    await git(home, ['init', '-q', '--bare', bare]);
    await git(bare, ['config', 'credential.helper', `!touch ${mark}`]);
    expect((await probe({ GIT_DIR: 'data.git' })).states).toEqual(['a shell command not-asked']);
    expect(await hasRun()).toBe(false);
  });
});

describe('settings of the user', () => {
  test.each<[string, () => Promise<Record<string, string>>]>([
    [
      'that lie in the workspace',
      async () => {
        await writeFile(join(workspace, 'config'), `[credential]\n\thelper = !touch ${mark}\n`);
        return { GIT_CONFIG_GLOBAL: join(workspace, 'config') };
      },
    ],
    [
      'that lie there and are named from there',
      async () => {
        await writeFile(join(workspace, 'config'), `[credential]\n\thelper = !touch ${mark}\n`);
        return { GIT_CONFIG_GLOBAL: 'config' };
      },
    ],
    [
      'in a home that lies there',
      async () => {
        await writeFile(join(workspace, '.gitconfig'), `[credential]\n\thelper = !touch ${mark}\n`);
        return { HOME: workspace };
      },
    ],
    [
      'behind a link',
      async () => {
        await writeFile(join(workspace, 'config'), `[credential]\n\thelper = !touch ${mark}\n`);
        await symlink(join(workspace, 'config'), join(home, '.gitconfig'));
        return {};
      },
    ],
    [
      'that include a file there',
      async () => {
        await writeFile(join(workspace, 'config'), `[credential]\n\thelper = !touch ${mark}\n`);
        await configure(home, ['include.path', join(workspace, 'config')]);
        return {};
      },
    ],
    [
      'that a file there has read',
      async () => {
        await writeFile(join(home, 'other'), `[credential]\n\thelper = !touch ${mark}\n`);
        await writeFile(join(workspace, 'config'), `[include]\n\tpath = ${home}/other\n`);
        await configure(home, ['include.path', join(workspace, 'config')]);
        return {};
      },
    ],
    [
      'that the environment has read',
      async () => {
        await writeFile(join(workspace, 'config'), `[credential]\n\thelper = !touch ${mark}\n`);
        return {
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: 'include.path',
          GIT_CONFIG_VALUE_0: join(workspace, 'config'),
        };
      },
    ],
  ])('settings of the user %s are no more than the workspace’s', async (_, make) => {
    const environment = await make();
    expect((await probe(environment)).states).toEqual(['a shell command not-asked']);
    expect(await hasRun()).toBe(false);
  });

  test('settings of the user do not have a trace written where they say', async () => {
    const targets = ['normal', 'perf', 'event'].map((name) => `\t${name}Target = ${mark}\n`).join('');
    await writeFile(join(home, '.gitconfig'), `[credential]\n\thelper = !true\n[trace2]\n${targets}`);
    expect((await probe()).state).toBe('read');
    expect(await hasRun()).toBe(false);
  });

  test.each<[string, (helper: string) => string | Promise<string>]>([
    ['its path', (helper) => helper],
    ['its path, quoted, with blanks', () => script(join(workspace, 'a helper')).then((path) => `!"${path}"`)],
    [
      'its path, with a backslash',
      async () => `!${(await script(join(workspace, 'a b'))).replace(' ', '\\ ')}`,
    ],
    ['its path in a command', (helper) => `!f() { cat >/dev/null; sh ${helper}; }; f`],
    ['its path as an option', (helper) => `!env --split-string=${helper}`],
    ['a variable', () => '!$GITHUB_WORKSPACE/helper'],
    ['a variable in braces', () => '!"${GITHUB_WORKSPACE}"/helper'],
    ['a variable with a default', () => '!${GITHUB_WORKSPACE:-x}/helper'],
    ['a path from its folder', () => './helper'],
    ['a path from above', () => '!../app/helper'],
    ['a path from its folder, in a command', () => '!cd /; ./helper'],
    ['a way through another folder', () => `!${home}/other/../checkout/app/helper`],
    ['the home', () => '!~/checkout/app/helper'],
    [
      'a link to it',
      async (helper) => {
        await symlink(helper, join(home, 'link'));
        return `!${home}/link`;
      },
    ],
    [
      'a link to its folder',
      async () => {
        await symlink(workspace, join(home, 'folder'));
        return `${home}/folder/helper`;
      },
    ],
  ])(
    'settings of the user that name a helper in the workspace by %s have it not asked',
    async (_, configured) => {
      const helper = await script(join(workspace, 'helper'));
      await mkdir(join(home, 'other'));
      await configure(home, ['credential.helper', await configured(helper)]);
      const { states } = await probe({ GITHUB_WORKSPACE: workspace });
      expect(states).toEqual([expect.stringMatching(/ not-asked$/)]);
      expect(await hasRun()).toBe(false);
    },
  );

  test('settings of the user name a helper that only a folder of the workspace has, so it is not there', async () => {
    await script(join(workspace, 'git-credential-mine'));
    await symlink(workspace, join(home, 'folder'));
    await configure(home, ['credential.helper', 'mine'], ['credential.helper', '!git-credential-mine']);
    for (const entry of [workspace, '.', '', join(home, 'folder'), `${home}/checkout/../checkout/app`]) {
      const PATH = `${entry}${delimiter}${process.env.PATH}`;
      expect((await probe({ PATH })).states).toEqual(['mine failed', 'a shell command failed']);
    }
    expect(await hasRun()).toBe(false);
  });

  test('settings of the user name a helper that is a link into the workspace, and it is not asked', async () => {
    const bin = join(home, 'bin');
    await mkdir(bin);
    await symlink(await script(join(workspace, 'trap')), join(bin, 'git-credential-mine'));
    await configure(home, ['credential.helper', 'mine'], ['credential.helper', '!git-credential-mine']);
    const PATH = `${bin}${delimiter}${process.env.PATH}`;
    expect((await probe({ PATH })).states).toEqual(['mine not-asked', 'a shell command not-asked']);
    expect(await hasRun()).toBe(false);
  });
});

describe('git itself', () => {
  test('git itself is never that of the workspace, and its programs neither', async () => {
    await script(join(workspace, 'git'));
    await script(join(workspace, 'git-credential-store'));
    await symlink(workspace, join(home, 'folder'));
    await configure(home, ['credential.helper', '!true']);
    for (const entry of [workspace, '.', '', join(home, 'folder')]) {
      const PATH = `${entry}${delimiter}${process.env.PATH}`;
      expect((await probe({ PATH, GIT_EXEC_PATH: workspace })).states).toEqual(['a shell command silent']);
      expect((await probe({ PATH: entry })).state).toBe('unavailable');
    }
    expect(await hasRun()).toBe(false);
  });

  test('git itself gets no token, starts outside of the workspace, and is started once where nothing is asked', async () => {
    const bin = join(home, 'bin');
    const seen = join(home, 'seen');
    await mkdir(bin);
    const real = join((await git(home, ['--exec-path'])).trim(), 'git');
    await script(join(bin, 'git'), `{ echo "started in $(pwd)"; env; } >> ${seen}\nexec ${real} "$@"`);
    await repository(['credential.helper', '!true']);
    const token = `hf_${'aB3'.repeat(10)}`;
    const environment = {
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      HF_TOKEN: token,
      MY_OWN_NAME: 'not-shaped-like-one',
      INPUT_TOKEN: token,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runtime',
      https_proxy: 'http://u:proxy-word@proxy.test',
      GITHUB_WORKSPACE: workspace,
      PWD: workspace,
      OLDPWD: workspace,
    };
    await probe(environment);
    const listed = await readFile(seen, 'utf8');
    expect(listed.match(/^started in /gm)).toHaveLength(1);
    await configure(home, [
      'credential.helper',
      '!cat >/dev/null; echo username=u; echo password=$MY_OWN_NAME;',
    ]);
    expect((await probe(environment)).secrets).toEqual(['not-shaped-like-one']);
    const all = await readFile(seen, 'utf8');
    expect(all).toContain('GIT_CEILING_DIRECTORIES=');
    expect(all).toContain('=safe.bareRepository');
    expect(all).not.toMatch(new RegExp(`${token}|runtime|proxy-word`));
    expect(listed).not.toContain('not-shaped-like-one');
    const places = all.split('\n').filter((line) => /^(?:started in |PWD=|OLDPWD=)/.test(line));
    expect(places.filter((line) => line.includes(workspace))).toEqual([]);
  });

  test('git itself starts outside of the workspace though the temporary folders lie in it', async () => {
    const seen = join(home, 'seen');
    await mkdir(join(workspace, 'tmp'));
    await configure(home, ['credential.helper', `!pwd > ${seen}; :`]);
    await probe({ RUNNER_TEMP: join(workspace, 'tmp'), TMPDIR: join(workspace, 'tmp') });
    expect((await readFile(seen, 'utf8')).trim()).not.toContain(workspace);
  });

  test('git itself that does not tell whose a setting is has no helper asked, and its store read', async () => {
    const bin = join(home, 'bin');
    await mkdir(bin);
    const real = join((await git(home, ['--exec-path'])).trim(), 'git');
    // As git before 2.26.
    const text = `case "$*" in *--show-scope*) exit 129;; esac\nexec ${real} "$@"`;
    await script(join(bin, 'git'), text);
    await repository(['core.fsmonitor', await script(join(workspace, 'trap'))]);
    await configure(home, ['credential.helper', `!touch ${mark}`], ['credential.helper', 'store']);
    await writeFile(join(home, '.git-credentials'), `https://u:stored@${HUB}\n`);
    const { secrets, states } = await probe({ PATH: `${bin}${delimiter}${process.env.PATH}` });
    expect([secrets, states]).toEqual([['stored'], ['a shell command not-asked', 'store read-as-file']]);
    expect(await hasRun()).toBe(false);
  });

  test('git itself leaves nothing in the workspace', async () => {
    await configure(home, ['credential.helper', '!touch left']);
    await probe();
    expect(await readdir(workspace)).toEqual([]);
  });
});
