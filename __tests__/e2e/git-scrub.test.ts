import { execFile } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { type RunningHub, startHub } from '../../tools/emulator/hub.mjs';
import { channelsOf, findLeaks } from '../../tools/emulator/leaks.mjs';
import { prepareRunner, type Runner } from '../../tools/emulator/runner.mjs';
import { processesLeft } from '../cleanup/git-helper.js';
import { gitCache, testWith } from '../needs.js';
import { token } from './play.js';

/** A machine with a Hub, whose git is asked between the main and the post step as a job would. */
class Machine {
  private constructor(
    readonly hub: RunningHub,
    readonly runner: Runner,
  ) {}

  static async with(use: (machine: Machine) => Promise<void>): Promise<void> {
    const hub = await startHub({
      listening: 'http',
      tokens: { ci: token('write'), old: token('read', { user: 'octo-old' }), older: { state: 'unknown' } },
      users: { 'octo-ci': { isPro: false, orgs: [] } },
      repos: [],
      faults: [],
      switches: {},
    });
    const runner = await prepareRunner({ env: { HF_TOKEN: hub.tokens.ci ?? '' } });
    try {
      await use(new Machine(hub, runner));
    } finally {
      await runner.close();
      await hub.close();
    }
  }

  secret(name: 'ci' | 'old' | 'older'): string {
    return this.hub.tokens[name] ?? '';
  }

  async write(folder: 'home' | 'workspace' | 'temp', path: string, text: string): Promise<string> {
    const at = join(this.runner[folder], path);
    await mkdir(dirname(at), { recursive: true });
    await writeFile(at, text, { mode: 0o600 });
    return at;
  }

  read(folder: 'home' | 'workspace' | 'temp', path: string): Promise<string> {
    return readFile(join(this.runner[folder], path), 'utf8');
  }

  async git(args: string[], input = ''): Promise<string> {
    const { HF_TOKEN: _, ...rest } = this.runner.env;
    const env = { ...rest, GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '' };
    const running = promisify(execFile)('git', args, { env, cwd: this.runner.workspace });
    running.child.stdin?.on('error', () => {}).end(input);
    return (await running).stdout;
  }

  /** What git's helpers say of a host now: `user:password`, or null. */
  async fill(url: string, username: string | null = null): Promise<string | null> {
    const user = username === null ? '' : `username=${username}\n`;
    const said = await this.git(['credential', 'fill'], `url=${url}\n${user}\n`).catch(() => null);
    return said === null ? null : (/username=(.*)\npassword=(.*)/.exec(said)?.slice(1).join(':') ?? '');
  }

  async approve(url: string, username: string, password: string): Promise<void> {
    const lines = [`url=${url}`, `username=${username}`, `password=${password}`, '', ''];
    await this.git(['credential', 'approve'], lines.join('\n'));
  }

  async run(inputs: Record<string, string>, signal?: AbortSignal) {
    const run = await this.runner.run({
      inputs: { endpoint: this.hub.url, ...inputs },
      ...(signal === undefined ? {} : { signal }),
    });
    // Files hold them by the test's own hand, and in backups.
    const channels = Object.entries(channelsOf(run, this.runner)).filter(
      ([name]) => !/^\w+ file /.test(name),
    );
    expect(findLeaks(Object.fromEntries(channels), this.hub.tokens)).toEqual([]);
    return run;
  }

  async report(run: { outputs: Record<string, string> }): Promise<GitReport> {
    return JSON.parse(await readFile(run.outputs.report ?? '', 'utf8'));
  }
}

/** What these tests look at in the JSON report. */
interface GitReport {
  verdict: string;
  findings: Array<{ cause: string; subject: string; message: string; advice: string }>;
  scrubbed: Array<{ target: string; path: string }>;
  wouldRemove: Array<{ target: string; path: string; part: string | null; refusal: string | null }>;
  notChecked: string[];
}

const GITHUB = 'https://github.com';
const gitHubHeader = (() => {
  const basic = Buffer.from('x-access-token:ghs_not-a-real-one').toString('base64');
  return `AUTHORIZATION: basic ${basic}`;
})();

/**
 * A helper whose logins lie in `~/logins`, each `host|user|password`; what it does to forget one is its own.
 */
const helperScript = (
  erase = 'grep -v "^$host|$username|$password$" "$logins" > "$logins.next"; mv "$logins.next" "$logins"',
) => `
logins=$HOME/logins host= username= password=
while IFS= read -r line && [ -n "$line" ]; do
  case "$line" in
    host=*) host=\${line#*=} ;; username=*) username=\${line#*=} ;; password=*) password=\${line#*=} ;;
  esac
done
echo "$1 $host" >> "$HOME/calls"
case "$1" in
get)
  while IFS='|' read -r h u p; do
    if [ "$h" = "$host" ] && { [ -z "$username" ] || [ "$u" = "$username" ]; }; then
      echo "username=$u"; echo "password=$p"; break
    fi
  done < "$logins" ;;
erase)
  ${erase} ;;
store)
  { echo "$host|$username|$password"; cat "$logins"; } > "$logins.next"; mv "$logins.next" "$logins" ;;
esac
`;

async function useHelper(machine: Machine, logins: string[], erase?: string): Promise<string> {
  const path = await machine.write('home', 'helper', helperScript(erase));
  await machine.write('home', 'logins', logins.map((login) => `${login}\n`).join(''));
  await machine.git(['config', '--global', '--add', 'credential.helper', `!sh ${path}`]);
  return path;
}

async function useStore(machine: Machine): Promise<string[]> {
  await machine.git(['config', '--global', '--add', 'credential.helper', 'store']);
  const { host } = machine.hub;
  const lines = [
    '# kept by hand',
    'https://octo:for-github@github.com',
    `http://hf_user:${machine.secret('old')}@${host}`,
    `http://octo:${machine.secret('ci')}@${host}\r`,
    `http://octo:for-another-port@${machine.hub.hostname}:1`,
    `https://hf_user:${machine.secret('older')}@huggingface.co`,
    `http://other:${machine.secret('older')}@${host}`,
    'https://hf_user:for-example@huggingface.co.example.org',
  ];
  await machine.write('home', '.git-credentials', lines.map((line) => `${line}\n`).join(''));
  return lines;
}

describe('a stale login that real git keeps is gone for the job and back after it', () => {
  test('a stale login that real git keeps is gone for the job and back after it in a credential file: the line goes, every other byte stays', async () => {
    await Machine.with(async (machine) => {
      const { url, host } = machine.hub;
      const lines = await useStore(machine);
      const before = await machine.read('home', '.git-credentials');
      expect(await machine.fill(url)).toBe(`hf_user:${machine.secret('old')}`);

      const run = await machine.run({ scrub: 'git' });
      expect(run.exitCode).toBe(0);
      expect(await machine.fill(url)).toBeNull();
      expect(await machine.fill(GITHUB)).toBe('octo:for-github');
      expect(await machine.fill(`http://${host.replace(/\d+$/, '1')}`)).toBe('octo:for-another-port');
      expect(await machine.read('home', '.git-credentials')).toBe(
        lines.flatMap((line, index) => (index === 2 || index === 6 ? [] : [`${line}\n`])).join(''),
      );

      expect((await machine.runner.post()).exitCode).toBe(0);
      expect(await machine.read('home', '.git-credentials')).toBe(before);
    });
  });

  test('a stale login that real git keeps is gone for the job and back after it in a helper: logins of other hosts, and of other users with the token itself, stay', async () => {
    await Machine.with(async (machine) => {
      const { url, host } = machine.hub;
      const logins = [
        `${host}|hf_user|${machine.secret('old')}`,
        `${host}|octo|${machine.secret('ci')}`,
        'github.com|octo|for-github',
      ];
      await useHelper(machine, logins);
      await machine.run({ scrub: 'git' });
      expect((await machine.read('home', 'logins')).trim().split('\n')).toEqual(logins.slice(1));
      expect(await machine.fill(url)).toBe(`octo:${machine.secret('ci')}`);
      expect(await machine.read('home', 'calls')).not.toContain('github.com');

      await machine.runner.post();
      expect((await machine.read('home', 'logins')).trim().split('\n')).toEqual(logins);
    });
  });

  testWith(gitCache())(
    'a stale login that real git keeps is gone for the job and back after it in the cache: other hosts keep theirs and the daemon its life',
    async () => {
      await Machine.with(async (machine) => {
        const { url } = machine.hub;
        const socket = join(machine.runner.home, 'cache', 'socket');
        await machine.git([
          'config',
          '--global',
          'credential.helper',
          `cache --timeout 3600 --socket ${socket}`,
        ]);
        try {
          await machine.approve(url, 'hf_user', machine.secret('old'));
          await machine.approve(url, 'octo', machine.secret('older'));
          await machine.approve(GITHUB, 'octo', 'for-github');

          await machine.run({ scrub: 'git' });
          expect(await machine.fill(url)).toBeNull();
          expect(await machine.fill(GITHUB)).toBe('octo:for-github');

          await machine.runner.post();
          expect(await machine.fill(url, 'hf_user')).toBe(`hf_user:${machine.secret('old')}`);
          expect(await machine.fill(url, 'octo')).toBe(`octo:${machine.secret('older')}`);
          expect(await machine.fill(GITHUB)).toBe('octo:for-github');
        } finally {
          await machine.git(['credential-cache', '--socket', socket, 'exit']);
        }
        expect(await processesLeft(socket)).toEqual([]);
      });
    },
  );
});

test('a dry run says exactly what a scrub takes away', async () => {
  await Machine.with(async (machine) => {
    const { host } = machine.hub;
    await useStore(machine);
    await useHelper(machine, [`${host}|hf_user|${machine.secret('older')}`]);
    const files = ['.git-credentials', 'logins', '.gitconfig'];
    const state = () => Promise.all(files.map((name) => machine.read('home', name)));
    const before = await state();

    const dry = await machine.report(await machine.run({ scrub: 'none' }));
    expect(await state()).toEqual(before);
    expect(dry.scrubbed).toEqual([]);
    expect(dry.wouldRemove.every(({ refusal }) => refusal === null)).toBe(true);

    const { scrubbed, wouldRemove } = await machine.report(await machine.run({ scrub: 'git' }));
    expect(wouldRemove).toEqual([]);
    expect(scrubbed.map(({ target, path }) => [target, path])).toEqual(
      dry.wouldRemove.map(({ target, path }) => [target, path]),
    );
    const [store = '', logins] = await state();
    const kept = new Set(store.split('\n'));
    const gone = (before[0] ?? '').split('\n').flatMap((line, at) => (kept.has(line) ? [] : [at + 1]));
    expect(dry.wouldRemove.map(({ part }) => part)).toEqual([
      `lines ${gone.join(', ')}`,
      `logins for ${host}`,
    ]);
    expect(logins).toBe('');
  });
});

test('a helper that hangs holds up nobody, is ended with all it started, and is said to be not checked', async () => {
  await Machine.with(async (machine) => {
    const nap = `8${process.pid}3`;
    const path = await machine.write(
      'home',
      'hang',
      `trap '' TERM INT HUP\ntouch "$HOME/began"\n(trap '' TERM INT HUP; while :; do sleep ${nap}; done) &\nwhile :; do sleep ${nap}; done\n`,
    );
    await machine.git(['config', '--global', 'credential.helper', `!sh ${path}`]);
    await useStore(machine);
    const run = await machine.run({ scrub: 'git' });
    expect(run.signal).toBeNull();
    await stat(join(machine.runner.home, 'began'));
    const report = await machine.report(run);
    expect(report.notChecked.join('\n')).toContain('a shell command');
    expect(run.summary).toContain('a shell command');
    expect(report.scrubbed).toEqual([
      expect.objectContaining({ target: 'git', path: join('~', '.git-credentials') }),
    ]);
    expect(await processesLeft(`sleep ${nap}`)).toEqual([]);
    expect((await machine.runner.post()).exitCode).toBe(0);
  });
});

test('a job that is cancelled amid the scrub gets back what had gone by then, and no helper lives on', async () => {
  await Machine.with(async (machine) => {
    const { host } = machine.hub;
    await useStore(machine);
    const nap = `7${process.pid}1`;
    const login = `${host}|hf_user|${machine.secret('old')}`;
    await useHelper(machine, [login], `touch "$HOME/erasing"; sleep ${nap}`);
    const before = await machine.read('home', '.git-credentials');

    const cancel = new AbortController();
    const running = machine.run({ scrub: 'git' }, cancel.signal);
    const isErasing = () =>
      stat(join(machine.runner.home, 'erasing')).then(
        () => true,
        () => false,
      );
    for (let probes = 0; probes < 600 && !(await isErasing()); probes += 1) await sleep(20);
    expect(await isErasing()).toBe(true);
    expect(await machine.read('home', '.git-credentials')).not.toBe(before);
    cancel.abort();
    const run = await running;
    expect([run.exitCode, run.signal]).not.toEqual([0, null]);

    expect((await machine.runner.post()).exitCode).toBe(0);
    expect(await machine.read('home', '.git-credentials')).toBe(before);
    expect(await machine.read('home', 'logins')).toBe(`${login}\n`);
    expect(await processesLeft(`sleep ${nap}`)).toEqual([]);
  });
});

describe('what actions/checkout keeps stays as it is, to the byte', () => {
  const header = (at: string) => `[http "${at}"]\n\textraheader = ${gitHubHeader}\n`;
  const repository = '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n';
  const origin = `[remote "origin"]\n\turl = ${GITHUB}/octo-org/project\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
  const rule = `[url "${GITHUB}/"]\n\tinsteadOf = git@github.com:\n\tinsteadOf = org-123@github.com:\n`;
  const file = 'git-credentials-0b6f9a8e-5d1c-4f5e-9f66-3a3c1f0f3f11.config';
  const included = (condition: string, path: string) =>
    `[includeIf "gitdir:${condition}"]\n\tpath = ${path}\n`;

  test.each<[string, (machine: Machine) => Promise<void>]>([
    [
      'v2 to v5: in the clone’s configuration',
      async (machine) => {
        await machine.write(
          'workspace',
          '.git/config',
          `${repository}${origin}[gc]\n\tauto = 0\n${header(`${GITHUB}/`)}`,
        );
      },
    ],
    [
      'v2 to v5 with submodules: in theirs as well',
      async (machine) => {
        await machine.write('workspace', '.git/config', repository + origin + header(`${GITHUB}/`) + rule);
        await machine.write('workspace', '.git/modules/lib/HEAD', 'ref: refs/heads/main\n');
        await machine.write('workspace', '.git/modules/lib/config', repository + header(`${GITHUB}/`) + rule);
      },
    ],
    [
      'v6: in a file under RUNNER_TEMP that four conditions include',
      async (machine) => {
        const path = await machine.write('temp', file, header(`${GITHUB}/`));
        const git = join(machine.runner.workspace, '.git');
        await machine.write(
          'workspace',
          '.git/config',
          repository +
            origin +
            included(git, path) +
            included(`${git}/worktrees/*`, path) +
            included('/github/workspace/.git', `/github/runner_temp/${file}`) +
            included('/github/workspace/.git/worktrees/*', `/github/runner_temp/${file}`) +
            rule,
        );
      },
    ],
  ])('what actions/checkout keeps stays as it is, to the byte: %s', async (_, checkout) => {
    await Machine.with(async (machine) => {
      const { url, host } = machine.hub;
      await machine.write('workspace', '.git/HEAD', 'ref: refs/heads/main\n');
      await machine.write('workspace', '.git/refs/heads/.keep', '');
      await machine.write('workspace', '.git/objects/.keep', '');
      await checkout(machine);
      await useStore(machine);
      await useHelper(machine, [`${host}|hf_user|${machine.secret('older')}`, 'github.com|octo|for-github']);
      const ours = /(?:^home\/(?:\.git-credentials|logins|calls)$)/;
      const there = new Set(machine.runner.files().map(({ path }) => path));
      const state = () =>
        machine.runner
          .files()
          .filter(({ path }) => there.has(path) && !ours.test(path))
          .map(({ path, bytes, mode }) => `${path} ${mode} ${bytes.toString('base64')}`);
      const headerOf = () =>
        machine.git(['config', '--get-urlmatch', 'http.extraheader', `${GITHUB}/octo-org/project`]);
      expect((await headerOf()).trim()).toBe(gitHubHeader);
      const before = await state();

      const report = await machine.report(await machine.run({ scrub: 'all' }));
      expect(report.scrubbed.map(({ path }) => path)).toEqual([
        join('~', '.git-credentials'),
        'a shell command',
      ]);
      expect(JSON.stringify(report)).not.toContain('github.com');
      expect(await machine.read('home', 'calls')).not.toContain('github.com');
      expect(await state()).toEqual(before);
      expect((await headerOf()).trim()).toBe(gitHubHeader);
      expect(await machine.fill(url)).toBeNull();
      expect(await machine.fill(GITHUB)).toBe('octo:for-github');

      await machine.runner.post();
      expect(await state()).toEqual(before);
    });
  });
});

test('what a scrub leaves is named with a command, and the command takes it away', async () => {
  await Machine.with(async (machine) => {
    const { url, host } = machine.hub;
    const held = (path: string) => url.replace('://', `://octo:${machine.secret('old')}@`) + path;
    await machine.git(['init', '-q']);
    await machine.git(['remote', 'add', 'hub', held('/acme/model')]);
    await machine.git(['remote', 'set-url', '--push', 'hub', held('/acme/push')]);
    await machine.git(['config', 'branch.main.remote', held('/acme/branch')]);
    await machine.git(['config', `lfs.${held('/acme/model.git/info/lfs')}.locksverify`, 'false']);
    await machine.git(['config', '--global', 'lfs.url', held('/acme/lfs')]);
    await machine.git(['config', '--global', `url.${held('/')}.insteadOf`, 'hub:']);
    await machine.git([
      'config',
      '--global',
      `http.${url}/.extraHeader`,
      `Authorization: Bearer ${machine.secret('older')}`,
    ]);
    await machine.git(['config', '--global', `http.${GITHUB}/.extraheader`, gitHubHeader]);
    await machine.git(['config', '--file', '.gitmodules', 'submodule.data.url', held('/acme/data')]);
    await machine.git(['config', '--file', '.gitmodules', 'submodule.data.path', 'data']);
    await machine.write('workspace', '.git/modules/data/HEAD', 'ref: refs/heads/main\n');
    await machine.write(
      'workspace',
      '.git/modules/data/config',
      `[remote "origin"]\n\turl = ${held('/acme/data')}\n`,
    );

    const first = await machine.report(await machine.run({ scrub: 'git' }));
    const about = (report: GitReport) => report.findings.filter(({ cause }) => /git/.test(cause));
    const commands = about(first).map(
      ({ advice }) => / \(((?:git|sed) .+)\)(?: and rotate that token)?\.$/.exec(advice)?.[1],
    );
    expect(about(first)).toHaveLength(9);
    expect(commands).toHaveLength(9);
    for (const command of commands) {
      expect(command).toBeDefined();
      await promisify(execFile)('sh', ['-c', command ?? 'false'], {
        env: machine.runner.env,
        cwd: machine.runner.workspace,
      });
    }
    const left = [
      await machine.read('workspace', '.git/config'),
      await machine.read('workspace', '.gitmodules'),
      await machine.read('workspace', '.git/modules/data/config'),
      await machine.read('home', '.gitconfig'),
    ].join('\n');
    expect(left).not.toContain('octo:');
    expect(left).not.toContain('Bearer');
    expect(left.split(host).length - 1).toBe(8);
    expect(left).toContain(gitHubHeader);
    const second = await machine.report(await machine.run({ scrub: 'git' }));
    expect(about(second)).toEqual([]);
  });
});
