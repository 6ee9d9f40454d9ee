import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type RunningHub, startHub } from '../../tools/emulator/hub.mjs';
import { findLeaks } from '../../tools/emulator/leaks.mjs';
import { type Need, POSIX_FILES, program, testWith } from '../needs.js';
import { command, newHome, removeHome } from './command.js';
import { model, ORG_MEMBER, token } from './play.js';

let hub: RunningHub;
let home = '';
let netrc = '';

beforeAll(async () => {
  hub = await startHub({
    tokens: { ci: token('read'), old: { state: 'unknown' } },
    users: ORG_MEMBER,
    repos: [model('acme/model')],
  });
});

beforeEach(async () => {
  home = await newHome();
  await mkdir(join(home, 'tmp'));
  netrc = hub.expand(
    'machine @hub-hostname login x password @token:old\nmachine other.example login x password y\n',
  );
  await writeFile(join(home, '.netrc'), netrc, { mode: 0o600 });
});

afterEach(async () => {
  expect(await readdir(join(home, 'tmp'))).toEqual([]);
  await removeHome(home);
});

afterAll(() => hub.close());

const PROCESS_FILES: Need = {
  isMet: process.platform === 'linux',
  lack: 'only Linux shows processes as files',
};

const SCRUBBED = 'machine other.example login x password y\n';
const state = () => join(home, '.local', 'state', 'hf-auth-check');
const readNetrc = () => readFile(join(home, '.netrc'), 'utf8');
const environment = () => ({ HF_ENDPOINT: hub.url, HF_TOKEN: hub.tokens.ci ?? '' });

async function run(args: string[], env: Record<string, string> = {}) {
  const ended = await command(home, args, { env: { ...environment(), ...env } });
  expect(findLeaks({ stdout: ended.stdout, stderr: ended.stderr }, hub.tokens)).toEqual([]);
  return ended;
}

/** Everything in the state folder, by its path. */
async function kept(): Promise<Record<string, string>> {
  const items = await readdir(state(), { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  const contents = files.map(async (path) => [path, await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(contents));
}

describe('A scrub from the command line', () => {
  test('A scrub is undone by restore, and nothing of it is left then', async () => {
    const { code, stdout } = await run(['--scrub', '--yes', 'acme/model']);
    expect(code).toBe(0);
    expect(stdout).toContain('hf-auth-check restore');
    expect(stdout.split('\n').at(-2)).toMatch(/^hf-auth-check: /);
    expect(await readNetrc()).toBe(SCRUBBED);
    expect(findLeaks(await kept(), { ci: hub.tokens.ci ?? '' })).toEqual([]);

    const back = await run(['restore']);
    expect(back).toMatchObject({ code: 0, stderr: '' });
    expect(back.stdout).toMatch(/^Restored the entries removed from .*\.netrc\.\n$/);
    expect(await readNetrc()).toBe(netrc);
    expect(await readdir(state())).toEqual([]);
    expect(await run(['restore'])).toEqual({ code: 0, stdout: 'Nothing to restore.\n', stderr: '' });
  });

  test('Two scrubs are undone together, newest first', async () => {
    await run(['--scrub=netrc', '-y', 'acme/model']);
    await writeFile(join(home, '.git-credentials'), hub.expand('http://x:@token:old@@hub-host\n'), {
      mode: 0o600,
    });
    await writeFile(join(home, '.gitconfig'), '[credential]\n\thelper = store\n');
    const second = await run(['--scrub', 'git', '-y', 'acme/model']);
    expect(second.stdout).toContain('.git-credentials');
    expect(await readFile(join(home, '.git-credentials'), 'utf8')).toBe('');
    expect(await readdir(state())).toHaveLength(2);

    const { code, stdout } = await run(['restore']);
    expect(code).toBe(0);
    expect(stdout.indexOf('.git-credentials')).toBeLessThan(stdout.indexOf('.netrc'));
    expect(await readFile(join(home, '.git-credentials'), 'utf8')).toContain(hub.tokens.old ?? '-');
    expect(await readNetrc()).toBe(netrc);
  });

  test('A check that finds nothing to remove keeps nothing', async () => {
    await writeFile(join(home, '.netrc'), SCRUBBED);
    const { stdout } = await run(['--scrub', '--yes', 'acme/model']);
    expect(stdout).not.toContain('hf-auth-check restore');
    expect(await readdir(state())).toEqual([]);
  });

  test('With --no-restore a backup stays beside the file, and restore knows nothing of it', async () => {
    await run(['--scrub', '--yes', '--no-restore', 'acme/model']);
    expect(await readNetrc()).toBe(SCRUBBED);
    expect((await readdir(home)).filter((name) => name.startsWith('.netrc.hf-auth-check-'))).toHaveLength(1);
    expect(await readdir(state())).toEqual([]);
  });

  test('Without a terminal and without --yes nothing is asked and nothing is removed', async () => {
    const before = hub.requests.length;
    const { code, stderr } = await run(['--scrub', 'acme/model']);
    expect(code).toBe(2);
    expect(stderr).toContain('--scrub needs --yes here');
    expect(await readNetrc()).toBe(netrc);
    expect(hub.requests.length).toBe(before);
  });

  test('What could not be put back stays where it is kept, and restore says so', async () => {
    await run(['--scrub', '--yes', 'acme/model']);
    await mkdir(join(home, 'elsewhere'));
    await chmod(state(), 0o700);
    const [scrub = ''] = await readdir(state());
    const text = await readFile(join(state(), scrub, 'state'), 'utf8');
    await writeFile(join(state(), scrub, 'state'), text.replace(/[0-9a-f]{64}/, '0'.repeat(64)));
    const { code, stdout } = await run(['restore']);
    expect(code).toBe(1);
    expect(stdout).toContain('nothing was restored');
    expect(await readNetrc()).toBe(SCRUBBED);
    expect(await readdir(state())).toEqual([scrub]);
  });

  testWith(POSIX_FILES)('What a scrub keeps can be read by its user alone', async () => {
    await run(['--scrub', '--yes', 'acme/model'], { XDG_STATE_HOME: join(home, 'states') });
    const top = join(home, 'states', 'hf-auth-check');
    const items = await readdir(top, { recursive: true, withFileTypes: true });
    const paths = [top, ...items.map((item) => join(item.parentPath, item.name))];
    expect(paths.length).toBeGreaterThan(4);
    for (const path of paths) expect((await stat(path)).mode & 0o077).toBe(0);
  });

  testWith(POSIX_FILES)(
    'A state folder that others can enter, or that is a link, keeps nothing',
    async () => {
      await mkdir(state(), { recursive: true });
      await chmod(state(), 0o755);
      const open = await run(['--scrub', '--yes', 'acme/model']);
      expect(open).toMatchObject({ code: 2, stdout: '' });
      expect(open.stderr).toContain('set its mode to 700');
      await mkdir(join(home, 'states'), { mode: 0o700 });
      await symlink(state(), join(home, 'states', 'hf-auth-check'));
      await chmod(state(), 0o700);
      const linked = await run(['--scrub', '--yes', 'acme/model'], { XDG_STATE_HOME: join(home, 'states') });
      expect(linked).toMatchObject({ code: 2, stdout: '' });
      expect(await readNetrc()).toBe(netrc);
    },
  );
});

/** A helper of git that knows a stale login, and kills whoever has it forget that. */
const KILLING_HELPER = `#!/bin/sh
cat > /dev/null
if [ "$1" = get ]; then printf 'username=x\\npassword=%s\\n' "$OLD"; fi
if [ "$1" = erase ]; then
  process=$PPID
  until [ "$(cat /proc/$process/comm)" = node ]; do
    process=$(sed 's/^.*) . //; s/ .*//' /proc/$process/stat)
  done
  kill -KILL "$process"
fi
`;

testWith(PROCESS_FILES)('A scrub that is killed half-way can be undone', async () => {
  const helper = join(home, 'helper');
  await writeFile(helper, KILLING_HELPER.replace('$OLD', hub.tokens.old ?? ''), { mode: 0o700 });
  await writeFile(join(home, '.gitconfig'), `[credential]\n\thelper = "${helper}"\n`);
  const { code, stdout } = await run(['--scrub=all', '--yes', 'acme/model']);
  expect(code).toBe(1);
  expect(stdout).toContain('The check ended with SIGKILL before it had a verdict');
  expect(stdout).toContain('hf-auth-check restore');
  expect(await readNetrc()).toBe(SCRUBBED);
  await run(['restore']);
  expect(await readNetrc()).toBe(netrc);
});

/** Types the answer into a terminal as soon as the question is there; the status is the last line. */
const TERMINAL = `
import os, pty, sys
answer = sys.argv[1].encode()
child, terminal = pty.fork()
if child == 0:
    os.execv(sys.argv[2], sys.argv[2:])
seen = b''
while True:
    try:
        part = os.read(terminal, 4096)
    except OSError:
        break
    if not part:
        break
    before, seen = seen, seen + part
    if b'[y/N]' in seen and b'[y/N]' not in before:
        os.write(terminal, answer)
print(seen.decode(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), sep='\\n')
`;

describe('A scrub on a terminal', () => {
  async function onTerminal(answer: string, args: string[]): Promise<{ code: number; output: string }> {
    const call = [process.execPath, 'dist/cli/index.js', ...args];
    const { stdout } = await promisify(execFile)('python3', ['-c', TERMINAL, answer, ...call], {
      env: {
        PATH: process.env.PATH ?? '',
        HOME: home,
        TMPDIR: join(home, 'tmp'),
        TERM: 'xterm',
        ...environment(),
      },
    });
    expect(findLeaks({ stdout }, hub.tokens)).toEqual([]);
    const lines = stdout.trimEnd().split('\n');
    return { code: Number(lines.at(-1)), output: lines.slice(0, -1).join('\n') };
  }

  const testOnTerminal = testWith(POSIX_FILES, program('python3'));

  testOnTerminal('A scrub says what it would remove, and removes it when a person agrees', async () => {
    const { code, output } = await onTerminal('y\n', ['--scrub', 'acme/model']);
    expect(code).toBe(0);
    expect(output).toMatch(/would remove ~\/\.netrc, .*\(--scrub=netrc\)[\s\S]*\[y\/N\]/);
    expect(output).toContain('\u001b[32m✓');
    expect(await readNetrc()).toBe(SCRUBBED);
    expect((await run(['restore'])).code).toBe(0);
    expect(await readNetrc()).toBe(netrc);
  });

  testOnTerminal.each([
    ['no', 'n\n'],
    ['nothing', '\n'],
    ['the end of the input', '\u0004'],
    ['an interrupt', '\u0003'],
  ])('A person who answers with %s keeps everything', async (_what, answer) => {
    const { output } = await onTerminal(answer, ['--scrub=all', 'acme/model']);
    expect(output).toContain('[y/N]');
    expect(await readNetrc()).toBe(netrc);
  });

  testOnTerminal('A target that was not named is neither shown nor removed', async () => {
    const { output } = await onTerminal('y\n', ['--scrub', 'git', 'acme/model']);
    expect(output).not.toContain('[y/N]');
    expect(await readNetrc()).toBe(netrc);
  });

  testOnTerminal('A person who says --yes is not asked', async () => {
    const { output } = await onTerminal('', ['--scrub', '-y', 'acme/model']);
    expect(output).not.toContain('[y/N]');
    expect(await readNetrc()).toBe(SCRUBBED);
  });
});
