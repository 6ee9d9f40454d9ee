import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { INPUT_NAMES } from '../../src/model/input-variables.js';
import { type RunningHub, startHub } from '../../tools/emulator/hub.mjs';
import { findLeaks } from '../../tools/emulator/leaks.mjs';
import { POSIX_FILES, testWith } from '../needs.js';
import { schemaProblems } from '../report/schema.js';
import { command, type Ended, newHome, removeHome, type Shell } from './command.js';
import { model, ORG_MEMBER, token } from './play.js';

let hub: RunningHub;
let home = '';

beforeAll(async () => {
  hub = await startHub({
    tokens: { ci: token('read'), writing: token('write'), old: { state: 'unknown' } },
    users: ORG_MEMBER,
    repos: [model('acme/model'), model('acme/corpus', { type: 'dataset', private: true })],
  });
});

beforeEach(async () => {
  home = await newHome();
  await mkdir(join(home, 'tmp'));
});

/** A check leaves nothing behind, and asks the Hub nothing that changes anything. */
afterEach(async () => {
  expect(await readdir(join(home, 'tmp'))).toEqual([]);
  expect(hub.violations).toEqual([]);
  await removeHome(home);
});

afterAll(() => hub.close());

async function check(args: string[], { env, ...shell }: Shell = {}): Promise<Ended> {
  const ended = await command(home, args, {
    env: { HF_ENDPOINT: hub.url, HF_TOKEN: hub.tokens.ci ?? '', ...env },
    ...shell,
  });
  expect(findLeaks({ stdout: ended.stdout, stderr: ended.stderr }, hub.tokens)).toEqual([]);
  expect(ended.stdout + ended.stderr).not.toMatch(/^::/m);
  return ended;
}

describe('The check from a terminal', () => {
  test('A check says what a workflow would be told, and changes nothing on the machine', async () => {
    const netrc = hub.expand('machine @hub-hostname login x password @token:old\n');
    await writeFile(join(home, '.netrc'), netrc);
    const red = await check(['--operation', 'write', 'acme/model', 'datasets/acme/corpus read']);
    expect(red).toMatchObject({ code: 1, stderr: '' });
    expect(red.stdout).toMatch(/^✗ acme\/model: A read token cannot write \(read-token-for-write\)\n {2}\S/);
    expect(red.stdout).toContain('  ✓ read datasets/acme/corpus: granted');
    expect(red.stdout).toMatch(/\nwarning: .*\(netrc-overrides-token\)\n {2}\S.*\n {2}Next: /);
    expect(red.stdout.trimEnd().split('\n').at(-1)).toMatch(
      /^hf-auth-check: fail \(read-token-for-write\), /,
    );
    expect(await readFile(join(home, '.netrc'), 'utf8')).toBe(netrc);
    expect((await readdir(home)).sort()).toEqual(['.netrc', 'tmp']);
  });

  test('A check that passes says so in a few lines, without colours and progress', async () => {
    const green = await check(['acme/model']);
    expect(green).toMatchObject({ code: 0, stderr: '' });
    expect(green.stdout).not.toContain('\u001b');
    expect(green.stdout.split('\n').at(-2)).toBe('hf-auth-check: pass, 1 of 1 granted');
  });

  test('A check without a token says what to do here, not in a workflow', async () => {
    const { code, stdout } = await check([], { env: { HF_TOKEN: '', HF_ENDPOINT: 'http://127.0.0.1:9' } });
    expect(code).toBe(1);
    expect(stdout).toContain('HF_TOKEN');
    expect(stdout).not.toContain('${{ secrets');
  });

  test('An operation may follow its repo as a word of its own', async () => {
    const { code, stdout } = await check(['acme/model', 'write', 'datasets/acme/corpus']);
    expect(code).toBe(1);
    expect(stdout).toContain('✗ write acme/model: refused');
    expect(stdout).toContain('✓ read datasets/acme/corpus: granted');
  });

  test('Repos of --repos and of the arguments are checked together', async () => {
    const { stdout } = await check(['--repos', 'acme/model', 'datasets/acme/corpus', '--fail-on', 'never']);
    expect(stdout).toContain('2 of 2 granted');
  });

  test('FORCE_COLOR brings colours, and NO_COLOR takes them away', async () => {
    const coloured = await check(['acme/model'], { env: { FORCE_COLOR: '1' } });
    const plain = await check(['acme/model'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(coloured.stdout).toContain('\u001b[32m✓');
    expect(plain.stdout).not.toContain('\u001b');
  });

  test('A Hub that the environment of CI names gets no token unless --endpoint confirms it', async () => {
    const asked = () => hub.requests.filter(({ authorization }) => authorization !== 'none').length;
    const before = asked();
    const inCi = await check(['acme/model'], { env: { CI: 'true' } });
    expect(inCi.code).toBe(1);
    expect(asked()).toBe(before);
    expect((await check(['acme/model', '--endpoint', hub.url], { env: { CI: 'true' } })).code).toBe(0);
    expect(asked()).toBeGreaterThan(before);
  });

  test('Inputs and files of a workflow around the command are none of its own', async () => {
    const output = join(home, 'output');
    await writeFile(output, '');
    const env = { INPUT_REPOS: 'acme/missing', INPUT_OPERATION: 'nonsense', GITHUB_OUTPUT: output };
    const { code, stdout } = await check(['acme/model'], { env });
    expect(stdout).toContain('1 of 1 granted');
    expect(code).toBe(0);
    expect(await readFile(output, 'utf8')).toBe('');
  });

  test('A job summary is written where the environment names one', async () => {
    const summary = join(home, 'summary.md');
    await writeFile(summary, '');
    await check(['acme/model'], { env: { GITHUB_STEP_SUMMARY: summary } });
    expect(await readFile(summary, 'utf8')).toContain('acme');
    const { code, stderr } = await check(['acme/model', '--summary', 'true']);
    expect(code).toBe(2);
    expect(stderr).toContain('GITHUB_STEP_SUMMARY');
  });
});

describe('The token of a check', () => {
  test('The token of the standard input is used before all others', async () => {
    const input = `${hub.tokens.writing}\r\n`;
    const env = { HF_ENDPOINT: hub.url };
    const { code, stdout } = await command(home, ['--token-stdin', 'acme/model write'], { input, env });
    expect(stdout).toContain('The write token "ci" of octo-ci');
    expect(code).toBe(0);
    const other = await check(['--token-stdin', 'acme/model write'], { input });
    expect(other.stdout).toContain('✓ 1 repo writable');
  });

  test('A token in UTF-16 is refused, and is no bug', async () => {
    const input = Buffer.from(hub.tokens.ci ?? '', 'utf16le').toString('utf8');
    const { code, stdout, stderr } = await check(['--token-stdin', 'acme/model'], { input });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('The standard input is not UTF-8 text.');
  });

  test.each(['home', 'above it'])(
    'The saved login is used by somebody who is in the folder: %s',
    async (where) => {
      await mkdir(join(home, '.cache', 'huggingface'), { recursive: true });
      await writeFile(join(home, '.cache', 'huggingface', 'token'), hub.tokens.writing ?? '', {
        mode: 0o600,
      });
      const folder = where === 'home' ? home : dirname(home);
      const env = { HF_ENDPOINT: hub.url };
      const own = await command(home, ['acme/model', 'write'], { env, folder });
      expect(own.stdout).toMatch(/^✓ Your saved login .*: the write token "ci" of octo-ci/);
      expect(own.code).toBe(0);
      // In CI a home within the workspace may hold what a pull request wrote.
      const inCi = await command(home, ['acme/model', 'write', '--endpoint', hub.url], {
        env: { CI: 'true' },
        folder,
      });
      expect(inCi.stdout).toContain('was not read');
      expect(inCi.code).toBe(1);
    },
  );

  test('An empty standard input is no token', async () => {
    const { code, stdout, stderr } = await check(['--token-stdin', 'acme/model'], { input: '\n' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('contains no token');
  });

  test.each([
    ['--token', (value: string) => ['--token', value]],
    ['--token=', (value: string) => [`--token=${value}`]],
    ['a repo', (value: string) => [value]],
    ['an option', (value: string) => ['--expected-user', value]],
    ['an unknown option', (value: string) => [`--${value}`]],
    ['a login in a URL', (value: string) => ['--endpoint', `https://me:${value}@hub.example`]],
  ])('A token given as %s is refused, and never repeated', async (_where, args) => {
    const before = hub.requests.length;
    const { code, stdout, stderr } = await check(args(hub.tokens.ci ?? ''));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--token-stdin');
    expect(hub.requests.length).toBe(before);
  });

  test('A token for GitHub comes from the environment, and only if something is published there', async () => {
    const without = await check(['acme/model', '--check-run']);
    expect(without).toMatchObject({ code: 2, stdout: '' });
    expect(without.stderr).toContain('GITHUB_TOKEN or GH_TOKEN');
    const given = await check(['acme/model', '--github-token', 'anything']);
    expect(given.code).toBe(2);
    expect(given.stderr).not.toContain('anything');
    expect((await check(['acme/model', '--no-check-run'])).code).toBe(0);
  });
});

describe('The report as JSON', () => {
  test.each([
    ['pass', 0, ['acme/model']],
    ['fail', 1, ['acme/model', '--operation', 'write']],
    ['fail', 2, ['acme/model', '--operation', 'rewrite']],
  ])(
    'The report of a %s with status %d is all that is on the standard output',
    async (verdict, status, args) => {
      const { code, stdout, stderr } = await check([...args, '--json']);
      expect(code).toBe(status);
      expect(stderr).toContain(`hf-auth-check: ${verdict}`);
      expect((await check([...args, '--json', '--quiet'])).stderr).toBe('');
      const report: unknown = JSON.parse(stdout);
      expect(report).toMatchObject({ verdict });
      expect(schemaProblems(report)).toEqual([]);
    },
  );

  test('A call that makes no sense prints no JSON', async () => {
    const { code, stdout, stderr } = await check(['--json', '--nonsense']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('There is no option --nonsense.');
  });
});

describe('A quiet check', () => {
  test('A quiet check that passes says nothing', async () => {
    expect(await check(['-q', 'acme/model'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('A quiet check that fails says cause and next action only', async () => {
    const { code, stdout } = await check(['--quiet', 'acme/model', '--operation', 'write']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^error: .*\(read-token-for-write\)\n {2}Next: .*\n$/);
  });
});

describe('A call that makes no sense', () => {
  test.each([
    [['--operation', 'delete', 'acme/model'], 'operation cannot be "delete"'],
    [['--timeout=soon', 'acme/model'], 'timeout cannot be "soon"'],
    [['--check-transfer-hosts=perhaps', 'acme/model'], 'check-transfer-hosts cannot be "perhaps"'],
    [['./model'], 'it is a local path'],
    [['--opreation', 'write'], 'Did you mean --operation?'],
    [['--operation'], '--operation needs a value.'],
    [['--operation', '--json'], '--operation needs a value.'],
    [['--json=yes'], '--json takes no value.'],
    [['--isolate', 'acme/model'], '--scrub'],
    [['--export-token', 'acme/model'], 'export HF_TOKEN'],
    [['--restore'], 'hf-auth-check restore'],
    [['--no-restore', 'acme/model'], 'hf-auth-check restore'],
    [['--scrub', 'acme/model'], '--scrub needs --yes here'],
    [['--scrub', '--yes', '--operation'], '--operation needs a value.'],
    [['restore', 'acme/model'], 'takes no arguments'],
  ])('%j is refused with status 2, on stderr', async (args, sentence) => {
    const { code, stdout, stderr } = await check(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('hf-auth-check -h');
    expect((await readdir(home)).sort()).toEqual(['tmp']);
  });
});

test('A folder for temporary files that cannot be used is named, and is no bug', async () => {
  const missing = join(home, 'missing');
  const { code, stdout, stderr } = await check(['acme/model'], { env: { TMPDIR: missing } });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(
    `hf-auth-check: The temporary folder ${missing} cannot be used (ENOENT), so access was not checked. Set TMPDIR (on Windows TEMP) to a folder of yours.\n`,
  );
});

describe('A check that a shell starts', () => {
  const shell = testWith(POSIX_FILES);
  const withFullDisk = testWith({ isMet: existsSync('/dev/full'), lack: 'this machine has no /dev/full' });
  const inShell = (script: string, env: Record<string, string> = {}) =>
    new Promise<Ended>((resolve) => {
      const call = `"${process.execPath}" "${join(process.cwd(), 'dist/cli/index.js')}"`;
      execFile(
        'sh',
        ['-c', script.replaceAll('CHECK', call)],
        {
          cwd: home,
          env: {
            HOME: home,
            TMPDIR: join(home, 'tmp'),
            HF_ENDPOINT: hub.url,
            HF_TOKEN: hub.tokens.ci ?? '',
            ...env,
          },
        },
        (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });

  shell('A folder that was removed under the check is named, and is no bug', async () => {
    const { code, stderr } = await inShell('mkdir gone && cd gone && rmdir ../gone && CHECK acme/model');
    expect(code).toBe(2);
    expect(stderr).toContain('The current folder cannot be read (ENOENT)');
  });

  withFullDisk('A report that a full disk does not take fails the check', async () => {
    expect((await inShell('CHECK --json acme/model > /dev/full')).code).toBe(1);
  });

  shell('A reader who has seen enough does not fail the check', async () => {
    const { stdout } = await inShell('(CHECK acme/model; echo "status $?" >&2) 2>&1 >/dev/null | cat');
    expect(stdout).toBe('status 0\n');
    expect((await inShell('{ CHECK --json -q acme/model; echo "status $?" >&2; } | true')).stderr).toBe(
      'status 0\n',
    );
  });
});

test('A check that is killed is no pass, and says so also if it is quiet', async () => {
  const cli = join(home, 'dist', 'cli');
  await cp('dist/cli', cli, { recursive: true });
  await writeFile(join(home, 'dist', 'index.js'), "process.kill(process.pid, 'SIGKILL');");
  for (const option of ['--json', '--quiet']) {
    const { code, stdout, stderr } = await command(home, [option, 'acme/model'], { cli });
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(
      /^error: The check itself failed\n(?: {2}.*\n)? {2}Next: Run the check again\.\n$/,
    );
  }
});

test('What the Hub says is neither a command nor an escape in the report', async () => {
  const said = 'no ##[error]forged \u009b31m \u202e ::warning::forged';
  const hostile = await startHub({
    tokens: { ci: token('read') },
    users: ORG_MEMBER,
    repos: [model('acme/model')],
    faults: [{ on: 'GET /api/models/*', status: 403, body: { error: said } }],
  });
  try {
    const { stdout } = await command(home, ['acme/model', '--endpoint', hostile.url, '--json'], {
      env: { HF_TOKEN: hostile.tokens.ci ?? '' },
    });
    expect(JSON.stringify(JSON.parse(stdout))).toContain('forged');
    expect(stdout).not.toMatch(/##\[|[\u0080-\u009f\u202e]|^\s*::/m);
  } finally {
    await hostile.close();
  }
});

test('A target that --scrub does not know is refused by the check itself', async () => {
  const { code, stderr } = await check(['--scrub=everything', '--yes', 'acme/model']);
  expect(code).toBe(2);
  expect(stderr).toContain('scrub cannot be "everything"');
});

describe('The help', () => {
  test.each([[[]], [['restore']]])('The help of %j fits on a screen', async (subcommand) => {
    for (const option of ['-h', '--help']) {
      const { code, stdout, stderr } = await check([...subcommand, option]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout.split('\n').length).toBeLessThanOrEqual(25);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test('The help names an option for every input but the tokens', async () => {
    const { stdout } = await check(['-h']);
    const named = new Set(stdout.match(/--[a-z-]+/g)?.map((option) => option.replace(/^--(?:no-)?/, '')));
    expect(INPUT_NAMES.filter((name) => !named.has(name))).toEqual(['token', 'github-token']);
  });

  test('The version is that of the package', async () => {
    const { version }: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));
    for (const option of ['-v', '--version']) {
      expect(await check([option])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    }
  });
});

describe('A check that is stopped', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s reaches the check, which says so', async (signal) => {
    let stop = () => {};
    const slow = await startHub(
      {
        tokens: { ci: token('read') },
        users: ORG_MEMBER,
        repos: [model('acme/model')],
        faults: [{ on: 'GET /api/models/*', delayMs: 60_000 }],
      },
      // Who the token is has been answered; the repo has not.
      { watch: { answered: () => stop(), violated: () => {} } },
    );
    try {
      const { code, stdout } = await command(home, ['acme/model', '--endpoint', slow.url], {
        env: { HF_TOKEN: slow.tokens.ci ?? '' },
        onStart: (kill) => {
          stop = () => kill(signal);
        },
      });
      expect(code).toBe(1);
      expect(stdout).toContain(`${signal} stopped hf-auth-check before it had a verdict`);
    } finally {
      await slow.close();
    }
  });
});
