import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { bareMachine } from '../tools/scripts/bare-machine.mjs';
import { program, testWith } from './needs.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hf-auth-check-git-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A repository with the files of this one as they are now, committed or not. */
function repository(change = (manifest: { scripts: Record<string, string> }) => manifest): string {
  const root = join(folder, 'repository');
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const path of listed.split('\0').filter((one) => one !== '' && existsSync(one))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    copyFileSync(path, join(root, path));
  }
  const manifest = join(root, 'package.json');
  writeFileSync(manifest, JSON.stringify(change(JSON.parse(readFileSync(manifest, 'utf8')))));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
  git('init', '--quiet');
  git('add', '--all', '--force');
  git('-c', 'user.name=a', '-c', 'user.email=a@localhost', 'commit', '--quiet', '--message', 'Files');
  return `git+file://${root}`;
}

/** The packages that `npx` installed to run a command. */
function installed(): string[] {
  const npx = join(folder, 'cache', '_npx');
  return readdirSync(npx).flatMap((one) =>
    readdirSync(join(npx, one, 'node_modules')).filter((name) => !name.startsWith('.')),
  );
}

/** Whether npm went to install the development packages of what it got from git: every npm writes down its arguments. */
function wantsDevelopmentPackages(): boolean {
  const logs = join(folder, 'cache', '_logs');
  const texts = readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'));
  expect(texts.join('')).toContain('verbose argv "exec"');
  return texts.some((text) => /verbose argv "install" .*"--include" "dev"/.test(text));
}

const testWithGit = testWith(program('git'));

testWithGit('npx runs the command straight from the repository, and installs no other package', async () => {
  const { npm } = bareMachine(folder);
  const { exitCode, stdout } = await npm(['exec', '--yes', '--', repository(), '--version']);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect({ exitCode, stdout: stdout.trim() }).toEqual({ exitCode: 0, stdout: version });
  expect(installed()).toEqual(['hf-auth-check']);
  expect(wantsDevelopmentPackages()).toBe(false);
});

testWithGit('with a script named build, npx would install the development packages first', async () => {
  const { npm } = bareMachine(folder);
  const withBuild = repository(({ scripts, ...rest }) => ({
    ...rest,
    scripts: { ...scripts, build: 'exit' },
  }));
  // It fails here, since there is no network to get them from.
  expect((await npm(['exec', '--yes', '--', withBuild, '--version'])).exitCode).not.toBe(0);
  expect(wantsDevelopmentPackages()).toBe(true);
});
