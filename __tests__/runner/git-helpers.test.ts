import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type GitOptions, observeGit } from '../../src/runner/git/git.js';
import { listSettings } from '../../src/runner/git/git-settings.js';
import { gitHome, gitPlace } from '../../src/runner/git/git-surroundings.js';
import { takesSettingsFromEnvironment } from '../../src/runner/git/git-version.js';
import { configure, environmentOf, git, processesLeft, TestHelper } from '../cleanup/git-helper.js';
import { temporaryHome } from '../cleanup/temporary-home.js';

const HUB = 'huggingface.co';
const HOSTS = ['127.0.0.1:8080', HUB, 'hf.co'];
/** Far more than a helper of these tests needs. */
const PATIENT: GitOptions = { patienceMs: 20_000, origin: 'http://127.0.0.1:8080' };

let home: string;
let workspace: string;
beforeEach(async () => {
  home = await temporaryHome();
  workspace = join(home, 'work');
  await mkdir(workspace);
});

async function probe(environment: Record<string, string> = {}, options = PATIENT, folder = workspace) {
  const facts = await observeGit({ ...environmentOf(home), ...environment }, folder, HOSTS, options);
  return {
    facts,
    answers: facts.credentials.map(
      ({ kind, where, host, username, secret, helper }) =>
        `${helper} ${kind} ${where} ${host} ${username} ${secret.reveal()}`,
    ),
    states: facts.helpers.map(({ name, state }) => `${name} ${state}`),
  };
}

describe('helpers are asked', () => {
  test('each alone and in order, about each host, over http only where the endpoint is', async () => {
    const one = await TestHelper.make(home, [`${HUB}|u|one`, '127.0.0.1:8080|v|here'], 'login', 'one');
    const two = await TestHelper.make(home, [`${HUB}|u|two`, 'github.com|g|other'], 'login', 'two');
    await configure(home, ['credential.helper', one.path], ['credential.helper', two.path]);
    const { facts, answers } = await probe();
    expect(answers).toEqual([
      '0 helper one 127.0.0.1:8080 v here',
      `0 helper one ${HUB} u one`,
      `1 helper two ${HUB} u two`,
    ]);
    expect(facts.credentials.map(({ address }) => address)).toEqual([
      'http://127.0.0.1:8080',
      `https://${HUB}`,
      `https://${HUB}`,
    ]);
    expect(facts.helpers).toEqual([
      { name: 'one', where: 'credential.helper', order: 0, scope: null, state: 'answered' },
      { name: 'two', where: 'credential.helper', order: 1, scope: null, state: 'answered' },
    ]);
    const calls = ['get 127.0.0.1:8080 -', 'get hf.co -', `get ${HUB} -`];
    expect((await one.calls()).sort()).toEqual(calls);
    expect((await two.calls()).sort()).toEqual(calls);
    expect(facts.version).toMatch(/^\d+\.\d+/);
  });

  test('helpers are asked about the hosts their URL is for: exact, with a star, without a scheme, with a path', async () => {
    const helper = await TestHelper.make(home, [`${HUB}|u|s`, 'hf.co|u|t'], 'login', 'h');
    const asked = async (key: string) => {
      await writeFile(join(home, '.gitconfig'), '');
      await configure(home, [key, helper.path]);
      return (await probe()).answers.map((answer) => answer.split(' ')[3]);
    };
    expect(await asked('credential.https://huggingface.co.helper')).toEqual([HUB]);
    expect(await asked('credential.https://*.co.helper')).toEqual([HUB, 'hf.co']);
    expect(await asked('credential.hf.co.helper')).toEqual(['hf.co']);
    expect(await asked('credential.https://.helper')).toEqual([HUB, 'hf.co']);
    expect(await asked('credential.https://huggingface.co/datasets.helper')).toEqual([HUB]);
    expect(await asked('credential.http://huggingface.co.helper')).toEqual([]);
    expect(await asked('credential.https://github.com.helper')).toEqual([]);
    expect(await asked('credential.https://huggingface.co:8443.helper')).toEqual([]);
  });

  test('helpers are asked about the user their URL names, who is told to nobody', async () => {
    const helper = await TestHelper.make(home, [`${HUB}|u|for-u`, `${HUB}|v|for-v`], 'login', 'h');
    await configure(home, ['credential.https://v@huggingface.co.helper', helper.path]);
    const { facts, answers } = await probe();
    expect(answers).toEqual([`0 helper h ${HUB} v for-v`]);
    expect(facts.helpers).toMatchObject([
      { where: 'credential.https://huggingface.co/.helper', scope: 'https://huggingface.co/' },
    ]);
  });

  test('helpers are asked with the pinned user, and whatever the path', async () => {
    const helper = await TestHelper.make(home, [`${HUB}|u|for-u`, `${HUB}|v|for-v`], 'login', 'h');
    await configure(
      home,
      ['credential.helper', helper.path],
      ['credential.https://huggingface.co.username', 'v'],
      ['credential.useHttpPath', 'true'],
    );
    expect((await probe()).answers).toEqual([`0 helper h ${HUB} v for-v`]);
  });

  test('helpers are not asked where a blank one takes them back, for all or for one host', async () => {
    const one = await TestHelper.make(home, [`${HUB}|u|one`, 'hf.co|u|one'], 'login', 'one');
    const two = await TestHelper.make(home, [`${HUB}|u|two`, 'hf.co|u|two'], 'login', 'two');
    const section = (name: string, helper: string) => `[credential${name}]\n\thelper = ${helper}\n`;
    await writeFile(
      join(home, '.gitconfig'),
      section('', one.path) + section(' "https://huggingface.co"', '') + section('', two.path),
    );
    expect((await probe()).answers).toEqual([
      '0 helper one hf.co u one',
      `1 helper two ${HUB} u two`,
      '1 helper two hf.co u two',
    ]);
    await configure(home, ['credential.helper', '']);
    const { answers, states } = await probe();
    expect([...answers, ...states]).toEqual([]);
  });

  test('helpers that the environment adds, in both ways, are asked, too', async () => {
    const one = await TestHelper.make(home, [`${HUB}|u|one`], 'login', 'one');
    const two = await TestHelper.make(home, [`${HUB}|u|two`], 'login', 'two');
    const count = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'credential.helper',
      GIT_CONFIG_VALUE_0: one.path,
    };
    const parameters = { GIT_CONFIG_PARAMETERS: `'credential.helper=${two.path}'` };
    expect((await probe(count)).answers).toEqual([`0 helper one ${HUB} u one`]);
    expect((await probe({ ...count, ...parameters })).answers).toEqual([
      `0 helper one ${HUB} u one`,
      `1 helper two ${HUB} u two`,
    ]);
  });

  test('helpers are asked with what later steps have in their environment, and without the inputs of this one', async () => {
    await configure(home, [
      'credential.helper',
      '!f() { cat >/dev/null; echo username=u; echo "password=$FOR_ALL$INPUT_TOKEN"; }; f',
    ]);
    const { answers } = await probe({ FOR_ALL: 'seen', INPUT_TOKEN: 'withheld' });
    expect(answers).toContain(`0 helper a shell command ${HUB} u seen`);
    expect(answers.join()).not.toContain('withheld');
  });

  test('Only the login of a script in the setting has the setting as its place', async () => {
    const one = await TestHelper.make(home, [`${HUB}|u|one`], 'login', 'one');
    const print = 'cat >/dev/null; echo username=u; echo password=printed';
    const settings = [one.path, `!${one.path}`, `!f() { ${print}; }; f`];
    await configure(home, ...settings.map((value) => ['credential.helper', value] as [string, string]));
    const { facts } = await probe();
    const places = facts.credentials
      .filter(({ host }) => host === HUB)
      .map(({ script }) => script?.map(({ key, origin }) => [key, origin.file]) ?? []);
    expect(places).toEqual([[], [], [['credential.helper', join(home, '.gitconfig')]]]);
  });

  test('A script that prints a variable which the step lacks gives no login, even with a user name', async () => {
    const prints = (user: string) =>
      `!f() { cat >/dev/null; echo username=${user}; echo "password=$HF_TOKEN"; }; f`;
    await configure(home, ['credential.helper', prints('hf_user')]);
    expect((await probe()).answers).toEqual([]);
    expect((await probe({ HF_TOKEN: 'seen' })).answers).toContain(
      `0 helper a shell command ${HUB} hf_user seen`,
    );
    // The Hub takes a token there, too.
    const token = `hf_${'a'.repeat(34)}`;
    await configure(home, ['credential.helper', ''], ['credential.helper', prints(token)]);
    expect((await probe()).answers).toContain(`0 helper a shell command ${HUB} ${token} ${token}`);
  });

  test('two of one name are told apart', async () => {
    await configure(home, ['credential.helper', '!exit 0'], ['credential.helper', '!exit 1']);
    expect((await probe()).states).toEqual([
      'a shell command (no. 1) silent',
      'a shell command (no. 2) failed',
    ]);
  });
});

describe('a helper that', () => {
  const stateOf = async (helper: string, patienceMs = 20_000) => {
    await configure(home, ['credential.helper', helper]);
    const { states, answers } = await probe({}, { patienceMs });
    return [...states, ...answers];
  };

  test('a helper that has nothing is silent', async () => {
    expect(await stateOf((await TestHelper.make(home, [], 'login', 'h')).path)).toEqual(['h silent']);
  });
  test('a helper that is not there has failed', async () => {
    expect(await stateOf('not-installed')).toEqual(['not-installed failed']);
    expect(await stateOf('/no/such/program')).toContain('program failed');
  });
  test('a helper that prints garbage gives nothing', async () => {
    expect(await stateOf('!cat >/dev/null; printf "\\000\\377 no such line\\n\\n=\\n"; exit 0 #')).toEqual([
      'a shell command silent',
    ]);
  });
  test('a helper that never stops printing is ended', async () => {
    expect(await stateOf('!yes username=u; :', 3000)).toEqual(['a shell command hung']);
    expect(await processesLeft('yes username=u')).toEqual([]);
  });
  test('a helper that answers for another host is not believed', async () => {
    const line = '!cat >/dev/null; printf "host=github.com\\nusername=u\\npassword=p\\n"; :';
    expect(await stateOf(line)).toEqual(['a shell command failed']);
  });
  test('a helper that asks for a window or a terminal gets neither', async () => {
    const mark = join(home, 'asked');
    await writeFile(join(home, 'ask'), `#!/bin/sh\necho "$@" >> ${mark}\necho secret\n`);
    await chmod(join(home, 'ask'), 0o755);
    await configure(home, ['core.askPass', join(home, 'ask')], ['credential.helper', '!true']);
    const ask = join(home, 'ask');
    const { answers } = await probe({ GIT_ASKPASS: ask, SSH_ASKPASS: ask, DISPLAY: ':0' });
    expect(answers).toEqual([]);
    await expect(readFile(mark)).rejects.toThrow();
  });
  test('a helper that hangs is ended, with what it has started, and the others still answer', async () => {
    const helper = await TestHelper.make(home, [`${HUB}|u|one`], 'login', 'one');
    const nap = `9${process.pid}5`;
    await configure(
      home,
      ['credential.helper', `!touch ${home}/began; sleep ${nap} & sleep ${nap}; :`],
      ['credential.helper', helper.path],
    );
    const { states, answers } = await probe({}, { patienceMs: 5000 });
    expect(states).toEqual(['a shell command hung', 'one answered']);
    expect(answers).toEqual([`1 helper one ${HUB} u one`]);
    await readFile(join(home, 'began'));
    expect(await processesLeft(`sleep ${nap}`)).toEqual([]);
  });
});

describe('what git itself brings', () => {
  test('the helper cache of git itself is asked without starting its daemon', async () => {
    await configure(home, ['credential.helper', `cache --socket ${home}/cache/socket`]);
    expect((await probe()).states).toEqual(['cache silent']);
    expect(await processesLeft(`${home}/cache`)).toEqual([]);
  });

  test('a running cache is asked and goes on running', async () => {
    await configure(home, ['credential.helper', `cache --socket ${home}/cache/socket`]);
    const login = `protocol=https\nhost=${HUB}\nusername=u\npassword=kept\n\n`;
    await git(home, ['credential', 'approve'], login);
    try {
      expect((await probe()).answers).toEqual([`0 helper cache ${HUB} u kept`]);
      expect((await probe()).answers).toEqual([`0 helper cache ${HUB} u kept`]);
    } finally {
      await git(home, ['credential-cache', '--socket', `${home}/cache/socket`, 'exit']);
    }
  });

  test('the helper store of git itself is read as a file: no program but git config is started', async () => {
    await configure(home, ['credential.helper', 'store']);
    await writeFile(join(home, '.git-credentials'), `https://u:s@${HUB}\n`);
    const bin = join(home, 'bin');
    await mkdir(bin);
    const real = (await git(home, ['--exec-path'])).trim();
    await writeFile(join(bin, 'git'), `#!/bin/sh\necho "$@" >> ${home}/started\nexec ${real}/git "$@"\n`);
    await chmod(join(bin, 'git'), 0o755);
    const { answers } = await probe({ PATH: `${bin}:${process.env.PATH}` });
    expect(answers).toEqual([`0 store ${join(home, '.git-credentials')} ${HUB} u s`]);
    expect((await readFile(join(home, 'started'), 'utf8')).trim().split('\n')).toEqual([
      expect.stringMatching(/^config --list /),
    ]);
  });

  test('a store whose file only a shell can tell is asked', async () => {
    await writeFile(join(home, 'file'), `https://u:s@${HUB}\n`);
    await configure(home, ['credential.helper', 'store --file "$(echo $HOME/file)"']);
    expect((await probe()).answers).toEqual([`0 helper store ${HUB} u s`]);
  });

  test('settings in the environment need git 2.31', () => {
    expect(['2.30.9', '2.31.0', '2.9', '3.0.1', null].map(takesSettingsFromEnvironment)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });
});

test("the home is git's own, on Windows as well", () => {
  const windows = { HOMEDRIVE: 'D:', HOMEPATH: '\\me', USERPROFILE: 'C:\\Users\\me' };
  expect(gitHome({ ...windows, HOME: '/h' }, 'win32')).toBe('/h');
  expect(gitHome(windows, 'win32')).toBe('D:\\me');
  expect(gitHome({ USERPROFILE: 'C:\\Users\\me' }, 'win32')).toBe('C:\\Users\\me');
  expect(gitHome({ HOME: '/h', ...windows }, 'linux')).toBe('/h');
});

describe('a line of a credential file is heard where the real helper finds it', () => {
  const login = `u:secret@${HUB}`;
  test.each([
    `https://${login}`,
    `https://${login}/`,
    `https://${login}/acme/model`,
    `https://${login}/acme\r`,
    `https://u:secret@huggingface%2Eco`,
    `https://:secret@${HUB}`,
    `https://secret:@${HUB}`,
    `https://hf_${'secret'.repeat(4)}@${HUB}`,
    `https://${login}\r`,
    ` https://${login}`,
    `\u00ef\u00bb\u00bfhttps://${login}`,
    'https://u:secret@HUGGINGFACE.CO',
    `HTTPS://${login}`,
    `http://${login}`,
    `https://${login}:443`,
    `https://me@corp:secret@${HUB}`,
    `https://${login}?x`,
  ])('a line of a credential file is heard where the real helper finds it: %j', async (line) => {
    const file = join(home, '.git-credentials');
    await writeFile(file, Buffer.from(`${line}\n`, 'latin1'));
    await configure(home, ['credential.helper', 'store']);
    const filled = await git(home, ['credential', 'fill'], `protocol=https\nhost=${HUB}\n\n`).catch(
      () => null,
    );
    const { facts } = await probe();
    expect(facts.credentials).toMatchObject([
      { kind: 'store', where: file, line: 1, serves: filled === null ? 'none' : 'both' },
    ]);
    if (filled !== null) {
      const [credential] = facts.credentials;
      const said = credential?.username === credential?.secret.reveal() ? '' : credential?.secret.reveal();
      expect(filled).toContain(`username=${credential?.username}\npassword=${said}\n`);
    }
  });

  test('of a pinned user no other line is heard', async () => {
    await writeFile(join(home, '.git-credentials'), `https://${login}\nhttps://v:other@${HUB}\n`);
    await writeFile(
      join(home, '.gitconfig'),
      `[credential "https://${HUB}"]\n\tusername = x\n[credential]\n\thelper = store\n\tusername = v\n`,
    );
    expect(await git(home, ['credential', 'fill'], `url=https://${HUB}\n\n`)).toContain('password=other');
    const { facts } = await probe();
    expect(facts.credentials.map(({ username, serves }) => [username, serves])).toEqual([
      ['u', 'none'],
      ['v', 'both'],
    ]);
  });

  test('a helper for one host does not speak for another', async () => {
    await writeFile(join(home, '.git-credentials'), `https://${login}\nhttps://u:s@hf.co\n`);
    await configure(home, ['credential.https://hf.co.helper', 'store']);
    const { facts } = await probe();
    expect(facts.credentials.map(({ host, serves }) => [host, serves])).toEqual([
      [HUB, 'none'],
      ['hf.co', 'both'],
    ]);
  });
});

describe('a credential file that cannot be read is said to be so', () => {
  test.each([
    ['a folder', (path: string) => mkdir(path)],
    ['an enormous one', (path: string) => writeFile(path, Buffer.alloc((1 << 20) + 1, 'x'))],
    ['a loop of links', (path: string) => symlink(path, path)],
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
  ])('a credential file that cannot be read is said to be so: %s', async (_, make) => {
    await make(join(home, '.git-credentials'));
    await configure(home, ['credential.helper', 'store']);
    expect((await probe()).states).toEqual(['store failed']);
  });

  test('a credential file that is missing or binary, or reached by a link, is not said to be unreadable', async () => {
    await configure(home, ['credential.helper', 'store'], ['credential.helper', 'store --file ~/link']);
    await writeFile(
      join(home, 'real'),
      Buffer.from(`\0\xff\xfe\n\0https://u:x@${HUB}\nhttps://u:s@${HUB}`, 'latin1'),
    );
    await symlink('real', join(home, 'link'));
    const { states, answers } = await probe();
    expect(states).toEqual(['store (no. 1) read-as-file', 'store (no. 2) read-as-file']);
    expect(answers).toEqual([`1 store ${join(home, 'link')} ${HUB} u s`]);
  });
});

test('a configuration that is a pipe keeps nobody waiting', async () => {
  execFileSync('mkfifo', [join(home, 'pipe')]);
  await writeFile(join(home, '.gitconfig'), `[include]\n\tpath = ${join(home, 'pipe')}\n`);
  const place = await gitPlace(environmentOf(home), workspace);
  if (place === null) throw new Error('no git');
  expect(await listSettings(place, workspace, 1000)).toBeNull();
  expect(await processesLeft(`${home}/pipe`)).toEqual([]);
});
