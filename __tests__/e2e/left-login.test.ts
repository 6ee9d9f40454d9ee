/** The post step on a machine that is kept, after a later step of the job that logs in. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type RunningHub, startHub } from '../../tools/emulator/hub.mjs';
import { channelsOf, findLeaks } from '../../tools/emulator/leaks.mjs';
import { prepareRunner, type Runner } from '../../tools/emulator/runner.mjs';
import { token } from './play.js';
import { contentsOf } from './post-step.js';

const SELF_HOSTED = { RUNNER_ENVIRONMENT: 'self-hosted' };
const SAVED = '.cache/huggingface/token';
const STORED = '.cache/huggingface/stored_tokens';

interface Job {
  runner: Runner;
  hub: RunningHub;
  write: (path: string, text: string) => void;
  append: (path: string, text: string) => void;
}

interface Machine {
  home?: Record<string, string>;
  env?: Record<string, string>;
  inputs?: Record<string, string>;
  workspace?: Record<string, string>;
}

/** Runs the check, has a later step of the job do something, and gives what the post step warns of. */
async function warnings(
  { home = {}, env = SELF_HOSTED, inputs = {}, workspace = {} }: Machine,
  later: (job: Job) => unknown,
  probe: (job: Job, texts: string[]) => unknown = () => {},
): Promise<string[]> {
  const hub = await startHub({
    listening: 'http',
    tokens: { ci: token('read'), old: token('read', { user: 'octo-old' }), next: token('read') },
    users: { 'octo-ci': { isPro: false, orgs: [] }, 'octo-old': { isPro: false, orgs: [] } },
    repos: [],
  });
  const runner = await prepareRunner(hub.expand({ home, workspace, env: { HF_TOKEN: '@token:ci', ...env } }));
  const put = (how: (path: string, text: string) => void) => (path: string, text: string) => {
    const at = join(runner.home, path);
    mkdirSync(dirname(at), { recursive: true });
    how(at, hub.expand(text));
  };
  const job = { runner, hub, write: put(writeFileSync), append: put(appendFileSync) };
  try {
    const main = await runner.run({ inputs: hub.expand({ endpoint: '@hub', ...inputs }) });
    expect(main.outcome).toBe('success');
    expect(findLeaks({ state: JSON.stringify(main.state) }, hub.tokens)).toEqual([]);
    await later(job);
    const before = contentsOf(runner.home);
    const asked = hub.requests.length;
    const post = await runner.post();
    expect([post.exitCode, post.signal, post.stderr]).toEqual([0, null, '']);
    const channels = Object.entries(channelsOf(post, runner)).filter(([name]) => !/^\w+ file /.test(name));
    expect(findLeaks(Object.fromEntries(channels), hub.tokens)).toEqual([]);
    expect(hub.requests.length).toBe(asked);
    if ((main.state.journal ?? '') === '') expect(contentsOf(runner.home)).toEqual(before);
    const texts = post.stdout
      .split('\n')
      .flatMap(
        (line) =>
          /^::warning title=(?:A new login stays on this runner \(login-left-on-runner\))::(.*)$/.exec(
            line,
          )?.[1] ?? [],
      );
    expect(post.stdout.match(/^::(?:warning|error)/gm) ?? []).toHaveLength(texts.length);
    await probe(job, texts);
    return texts;
  } finally {
    await runner.close();
    await hub.close();
  }
}

const git = ({ runner }: Job, args: string[], input = '') =>
  execFileSync('git', args, {
    cwd: runner.workspace,
    env: { PATH: process.env.PATH, HOME: runner.home, GIT_CONFIG_NOSYSTEM: '1', GIT_ASKPASS: '' },
    input,
  });

/** As a step does that sets `HF_HOME` for all later ones. */
async function exportHome(runner: Runner, folder: string): Promise<void> {
  const entry = join(runner.temp, 'export.cjs');
  writeFileSync(
    entry,
    `require('fs').appendFileSync(process.env.GITHUB_ENV, ${JSON.stringify(`HF_HOME=${folder}\n`)})`,
  );
  expect((await runner.later({ entry })).exitCode).toBe(0);
}

const CAN_USE = 'Later jobs on this self-hosted runner can use it.';
const STORE = { '.gitconfig': '[credential]\n\thelper = store\n' };

describe('a login that is new is named once, with what removes it', () => {
  test('A saved login is named once for both of its files, and as the checked token if it is that', async () => {
    const texts = await warnings({}, ({ write }) => {
      write(SAVED, '@token:ci');
      write(STORED, '[ci]\nhf_token = @token:ci\n\n');
    });
    expect(texts).toEqual([
      `~/${SAVED} and ~/${STORED} hold the checked token, which they did not hold when the check ran. ${CAN_USE} Next: Log out at the end of the job (hf auth logout, or huggingface-cli logout before huggingface_hub 0.34).`,
    ]);
  });

  test('A saved login that replaced another one is named without a guess whose it is, and the older is spared', async () => {
    const home = { [SAVED]: '@token:old', [STORED]: '[old]\nhf_token = @token:old\n\n' };
    const texts = await warnings({ home }, ({ write, append }) => {
      write(SAVED, '@token:next');
      append(STORED, '[next]\nhf_token = @token:next\n\n');
    });
    expect(texts).toEqual([
      `~/${SAVED} and ~/${STORED} hold a login, which they did not hold when the check ran. ${CAN_USE} Next: Remove that login alone (hf auth list, then hf auth logout --token-name NAME).`,
    ]);
  });

  test('A netrc entry is named with its lines, beside older ones', async () => {
    const home = { '.netrc': 'machine a.example login b password c\n' };
    const texts = await warnings({ home }, ({ append }) =>
      append('.netrc', 'machine @hub-hostname\n\tlogin octo\n\tpassword @token:old\n'),
    );
    expect(texts).toEqual([
      `~/.netrc holds a login for 127.0.0.1 (lines 2 to 4), which it did not hold when the check ran. ${CAN_USE} Next: Remove the entry for 127.0.0.1 from ~/.netrc (lines 2 to 4).`,
    ]);
  });

  test("A login in git's credential file is named with a command that removes it and nothing of another host", async () => {
    const other = 'https://octo:word@github.com\n';
    const home = { ...STORE, '.git-credentials': other };
    const texts = await warnings(
      { home },
      (job) => {
        const lines = [`url=${job.hub.url}`, 'username=hf_user', `password=${job.hub.tokens.ci}`, '', ''];
        git(job, ['credential', 'approve'], lines.join('\n'));
      },
      (job, [text = '']) => {
        const command = /Next: Remove the entry for \S+ from ~\/\.git-credentials \((.*)\)\.$/.exec(
          text,
        )?.[1];
        execFileSync('sh', ['-c', command ?? 'false'], {
          env: { PATH: process.env.PATH, HOME: job.runner.home },
        });
        expect(readFileSync(join(job.runner.home, '.git-credentials'), 'utf8')).toBe(other);
      },
    );
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(
      /^~\/\.git-credentials holds the checked token for 127\.0\.0\.1:\d+ \(line \d\), which/,
    );
  });

  test('A login beside an older one of the same host has no command that would remove both', async () => {
    const home = { ...STORE, '.git-credentials': 'http://octo:@token:old@@hub-host\n' };
    const texts = await warnings({ home }, ({ append }) =>
      append('.git-credentials', 'http://hf_user:@token:next@@hub-host\n'),
    );
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/Next: Remove the entry for \S+ from ~\/\.git-credentials\.$/);
    expect(texts[0]).toContain('(line 2)');
  });

  test.each<[string, (job: Job) => string[], RegExp]>([
    [
      'a header',
      ({ hub }) => [`http.${hub.url}/.extraHeader`, `Authorization: Bearer ${hub.tokens.ci}`],
      /Next: Remove the setting http\.\S+ from ~\/\.gitconfig \(git config --global --unset-all http\.\S+\/\.extraHeader\)\.$/,
    ],
    [
      'a script',
      ({ hub }) => [
        `credential.${hub.url}.helper`,
        `!f() { echo username=u; echo password=${hub.tokens.ci}; }; f`,
      ],
      /Next: Remove the script that prints the login for \S+ from the setting credential\.\S+ in ~\/\.gitconfig \(git config --global --unset-all credential\.\S+\.helper\)\.$/,
    ],
    [
      'a rule that rewrites addresses',
      ({ hub }) => [`url.${hub.url.replace('//', `//u:${hub.tokens.ci}@`)}/.insteadOf`, `${hub.url}/`],
      /Next: Remove the credential from the URL of url\.….insteadOf in ~\/\.gitconfig \(sed .*\)\.$/,
    ],
  ])("A login in git's own settings is named with its command: %s", async (_, setting, words) => {
    const home = { '.gitconfig': '[user]\n\tname = Octo\n' };
    const texts = await warnings(
      { home },
      (job) => git(job, ['config', '--global', ...setting(job)]),
      (job, [text = '']) => {
        const command = /\(((?:git|sed) .*)\)\.$/.exec(text)?.[1] ?? 'false';
        execFileSync('sh', ['-c', command], { env: { PATH: process.env.PATH, HOME: job.runner.home } });
        expect(readFileSync(join(job.runner.home, '.gitconfig'), 'utf8')).not.toContain(job.hub.tokens.ci);
      },
    );
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('~/.gitconfig holds the checked token');
    expect(texts[0]).toMatch(words);
  });

  test('A login is named after what was scrubbed is back, which is not new', async () => {
    const home = { [SAVED]: '@token:old', '.netrc': 'machine @hub-hostname login b password @token:old\n' };
    const texts = await warnings({ home, inputs: { scrub: 'all' } }, ({ append }) =>
      append('.git-credentials', 'http://hf_user:@token:next@@hub-host\n'),
    );
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('~/.git-credentials holds a login for');
  });
});

describe('the post step names no login', () => {
  const logIn = ({ write }: Job) => write(SAVED, '@token:ci');

  test.each<[string, Machine, (job: Job) => unknown]>([
    ["on GitHub's own machines", { env: { RUNNER_ENVIRONMENT: 'github-hosted' } }, logIn],
    ['on a machine that says nothing of itself', { env: {} }, logIn],
    [
      'that was there before',
      {
        home: {
          ...STORE,
          [SAVED]: '@token:old',
          [STORED]: '[old]\nhf_token = @token:old\n\n',
          '.netrc': 'machine @hub-hostname login b password @token:old\n',
          '.git-credentials': 'http://octo:@token:old@@hub-host\n',
        },
      },
      ({ append }) => {
        append('.netrc', 'machine a.example login b password c\n');
        append('.git-credentials', 'https://octo:word@github.com\n');
        append('.gitconfig', '[user]\n\tname = Octo\n');
        append(SAVED, '\n');
      },
    ],
    [
      'that an earlier job left in a file of a helper which this job configured',
      { home: { '.git-credentials': 'http://octo:@token:old@@hub-host\n' } },
      ({ write }) => write('.gitconfig', STORE['.gitconfig']),
    ],
    [
      'that an earlier job left where this job now looks',
      { home: { 'shared/token': '@token:old' } },
      async ({ runner }) => {
        const path = join(runner.home, 'shared', 'token');
        utimesSync(path, 1_700_000_000, 1_700_000_000);
        await exportHome(runner, dirname(path));
      },
    ],
    [
      'that was there before, in an isolated job',
      {
        home: {
          ...STORE,
          [SAVED]: '@token:old',
          '.netrc': 'machine @hub-hostname login b password @token:old\n',
          '.git-credentials': 'http://octo:@token:old@@hub-host\n',
        },
        inputs: { isolate: 'true', 'export-token': 'true' },
      },
      () => {},
    ],
    [
      'of another host',
      { home: STORE },
      ({ append }) => {
        append('.netrc', 'machine github.com login b password c\n');
        append('.git-credentials', 'https://octo:word@github.com\n');
      },
    ],
    [
      'that a script takes from a variable of its step',
      {},
      (job) =>
        git(job, [
          ...['config', '--global', 'credential.helper'],
          '!f() { echo username=hf_user; echo "password=$HF_TOKEN"; }; f',
        ]),
    ],
    [
      "in the runner's temporary folder",
      { env: { ...SELF_HOSTED, HF_HOME: '' } },
      ({ runner, hub }) => {
        const folder = mkdtempSync(join(runner.temp, 'hf-'));
        writeFileSync(join(folder, 'token'), hub.tokens.ci ?? '');
        writeFileSync(
          join(runner.home, '.gitconfig'),
          `[credential]\n\thelper = store --file ${folder}/store\n`,
        );
        writeFileSync(join(folder, 'store'), `${hub.url.replace('//', `//u:${hub.tokens.ci}@`)}\n`);
      },
    ],
    [
      'that the job removed again',
      {},
      (job) => {
        logIn(job);
        job.write(SAVED, '');
      },
    ],
    [
      "in the repository's own settings",
      {},
      (job) => {
        git(job, ['init', '-q']);
        git(job, ['remote', 'add', 'origin', job.hub.url.replace('//', `//u:${job.hub.tokens.ci}@`)]);
      },
    ],
  ])('The post step names no login %s', async (_, machine, later) => {
    expect(await warnings(machine, later)).toEqual([]);
  });

  test('The post step names a login that this job saved where a later step now looks', async () => {
    const texts = await warnings({}, async (job) => {
      job.write('shared/token', '@token:ci');
      await exportHome(job.runner, join(job.runner.home, 'shared'));
    });
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('~/shared/token holds the checked token, which');
  });
});
