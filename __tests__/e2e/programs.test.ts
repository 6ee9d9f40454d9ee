import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type RunningHub, startHub } from '../../tools/emulator/hub.mjs';
import { prepareRunner, type Runner } from '../../tools/emulator/runner.mjs';
import { token } from './play.js';

const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('Skipped: nothing is said of Python, since there is no python3');

/** A machine on which the version of the job's Python matters, with a mark that nothing may leave. */
async function withMachine(use: (machine: Runner & { hub: RunningHub; mark: string }) => Promise<void>) {
  const hub = await startHub({
    listening: 'http',
    tokens: { ci: token('write'), old: token('read', { user: 'octo-old' }) },
    users: { 'octo-ci': { isPro: false, orgs: [] } },
    repos: [],
    faults: [],
    switches: {},
  });
  const { ci = '', old = '' } = hub.tokens;
  const runner = await prepareRunner({ env: { HF_TOKEN: ci, HUGGING_FACE_HUB_TOKEN: old } });
  try {
    await use({ ...runner, hub, mark: join(runner.root, 'ran') });
  } finally {
    await runner.close();
    await hub.close();
  }
}

async function script(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
}

/** Options of Node under which a step has these variables on top, as an earlier step may have set them. */
async function having(machine: Runner, variables: Record<string, string>): Promise<string[]> {
  const path = join(machine.root, 'variables.cjs');
  await writeFile(path, `Object.assign(process.env, ${JSON.stringify(variables)});\n`);
  return ['--require', path];
}

const git = (machine: Runner, ...args: string[]) =>
  execFileSync('git', args, { cwd: machine.workspace, env: { ...machine.env }, stdio: 'pipe' }).toString();

const onPath = (...entries: string[]) => [...entries, process.env.PATH].join(delimiter);

describe('of a workspace nothing is run', () => {
  test.each<[string, (machine: Runner) => string | Promise<string>]>([
    ['by its path', ({ workspace }) => join(workspace, 'bin')],
    ['by the blank entry', () => ''],
    ['by the current folder', () => '.'],
    ['by a relative path', () => 'bin'],
    ['by a way around', ({ workspace, home }) => `${home}/../${workspace.split('/').at(-1)}/bin`],
    [
      'by a link',
      async ({ workspace, home }) => {
        await symlink(join(workspace, 'bin'), join(home, 'bin'));
        return join(home, 'bin');
      },
    ],
  ])('of a workspace nothing is run, neither a git nor a Python that PATH names %s', async (_, entryOf) => {
    await withMachine(async (machine) => {
      const { hub, mark, workspace } = machine;
      for (const name of ['git', 'python3', 'python', 'git-credential-mine']) {
        await script(join(workspace, name), `touch ${mark}`);
        await script(join(workspace, 'bin', name), `touch ${mark}`);
      }
      git(machine, 'config', '--global', 'credential.helper', 'mine');
      const run = await machine.run({
        inputs: { endpoint: hub.url },
        execArgv: await having(machine, { PATH: onPath(await entryOf(machine)) }),
      });
      expect(run.exitCode).toBe(0);
      expect(existsSync(mark)).toBe(false);
    });
  });

  test('of a workspace nothing is run, neither what a repository’s settings name, nor a bare one’s', async () => {
    await withMachine(async (machine) => {
      const { hub, mark, workspace, home } = machine;
      const trap = await script(join(workspace, 'trap'), `touch ${mark}`);
      await writeFile(join(home, 'more'), `[credential]\n\thelper = !touch ${mark}; :\n`);
      const settings: Array<[string, string]> = [
        ['credential.helper', `!touch ${mark}`],
        ['credential.helper', trap],
        ['core.fsmonitor', trap],
        ['core.sshCommand', trap],
        ['core.askPass', trap],
        ['core.pager', trap],
        ['alias.config', `!touch ${mark}`],
        ['include.path', join(home, 'more')],
        [`includeIf.gitdir:${workspace}/.path`, join(home, 'more')],
      ];
      git(machine, 'init', '-q');
      git(machine, 'init', '-q', '--bare', 'data.git');
      for (const [key, value] of settings) {
        git(machine, 'config', '--add', key, value);
        git(machine, '--git-dir=data.git', 'config', '--add', key, value);
      }
      const run = await machine.run({ inputs: { endpoint: hub.url, scrub: 'git' } });
      expect(run.exitCode).toBe(0);
      const report = JSON.parse(await readFile(run.outputs.report ?? '', 'utf8'));
      expect(report.notChecked.join('\n')).toContain('a shell command');
      expect(existsSync(mark)).toBe(false);
    });
  });

  test('of a workspace that is itself a bare repository nothing is run', async () => {
    await withMachine(async (machine) => {
      const { hub, mark } = machine;
      git(machine, 'init', '-q', '--bare', '.');
      git(machine, 'config', 'credential.helper', `!touch ${mark}`);
      const run = await machine.run({ inputs: { endpoint: hub.url } });
      expect(run.exitCode).toBe(0);
      expect(existsSync(mark)).toBe(false);
    });
  });
});

test('git and Python get no token, and start outside of the workspace', async () => {
  await withMachine(async (machine) => {
    const { hub, workspace, home } = machine;
    const seen = join(machine.root, 'seen');
    const tools = join(machine.root, 'tools');
    const real = execFileSync('git', ['--exec-path']).toString().trim();
    const record = `{ echo "started in $(pwd)"; /usr/bin/env; } >> ${seen}`;
    await script(join(tools, 'git'), `${record}\nexec ${real}/git "$@"`);
    await script(join(tools, 'python3'), `${record}\necho '{"huggingface_hub": "0.36.2"}'`);
    git(machine, 'config', '--global', 'credential.helper', `!cat >> ${home}/asked; :`);
    await machine.run({
      inputs: { endpoint: hub.url, token: hub.tokens.old ?? '' },
      execArgv: await having(machine, { PATH: onPath(tools) }),
    });
    const all = await readFile(seen, 'utf8');
    const places = all.split('\n').filter((line) => line.startsWith('started in '));
    // The settings, what the helper has for the endpoint's host, and Python.
    expect(places).toHaveLength(3);
    expect(places.filter((line) => line.includes(workspace))).toEqual([]);
    for (const secret of Object.values(hub.tokens)) expect(all).not.toContain(secret);
    expect(all).toContain('GIT_CEILING_DIRECTORIES=');
    expect(all).toMatch(/GIT_CONFIG_KEY_\d+=safe\.bareRepository\n/);
    expect(all).not.toMatch(/^(?:HF_|INPUT_|STATE_|ACTIONS_|GITHUB_)/m);
  });
});

test('the post step asks the helper as the scrub did, whatever a later step has put into its environment', async () => {
  await withMachine(async (machine) => {
    const { hub, mark, root, home } = machine;
    const login = `username=hf_user\npassword=${hub.tokens.old}\n`;
    const kept = join(home, 'kept');
    await writeFile(kept, login);
    const helper = `!f() { case "$1" in get) cat ${kept} 2>/dev/null;; erase) rm -f ${kept};; store) cat > ${kept};; esac; }; f`;
    git(machine, 'config', '--global', 'credential.helper', helper);
    await machine.run({ inputs: { endpoint: hub.url, scrub: 'git' } });
    expect(existsSync(kept)).toBe(false);

    const tools = join(root, 'tools');
    const trap = await script(join(tools, 'git'), `touch ${mark}`);
    await mkdir(join(root, 'elsewhere'));
    await writeFile(
      join(root, 'elsewhere', '.gitconfig'),
      `[credential]\n\thelper = !touch ${mark}\n[trace2]\n\tnormalTarget = ${mark}\n`,
    );
    const env = {
      PATH: onPath(tools),
      HOME: join(root, 'elsewhere'),
      XDG_CONFIG_HOME: join(root, 'elsewhere'),
      GIT_CONFIG_GLOBAL: join(root, 'elsewhere', '.gitconfig'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'credential.helper',
      GIT_CONFIG_VALUE_0: `!touch ${mark}`,
      GIT_CONFIG_PARAMETERS: `'credential.helper=!touch ${mark}'`,
      GIT_EXEC_PATH: tools,
      GIT_ASKPASS: trap,
      GIT_TRACE2: mark,
    };
    expect((await machine.post({ execArgv: await having(machine, env) })).exitCode).toBe(0);
    expect(existsSync(mark)).toBe(false);
    expect(await readFile(kept, 'utf8')).toContain(login.trim().split('\n')[1]);
  });
});

(hasPython ? test : test.skip)(
  'of a virtual environment in the workspace the names of folders tell',
  async () => {
    await withMachine(async (machine) => {
      const { hub, mark, workspace } = machine;
      const bin = join(workspace, '.venv', 'bin');
      await script(join(bin, 'python3'), `touch ${mark}`);
      const packages = join(workspace, '.venv', 'lib', 'python3.12', 'site-packages');
      await mkdir(join(packages, 'huggingface_hub-0.12.1.dist-info'), { recursive: true });
      const run = await machine.run({
        inputs: { endpoint: hub.url },
        execArgv: await having(machine, {
          PATH: onPath(bin),
          VIRTUAL_ENV: dirname(bin),
          PYTHONPATH: workspace,
        }),
      });
      expect(existsSync(mark)).toBe(false);
      expect(run.summary + run.stdout).toContain('huggingface_hub 0.12.1');
    });
  },
);
