import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../conformance/child.mjs';
import { findProgram } from '../scripts/debian-programs.mjs';
import { hostEnvironment, must } from './machine.mjs';

// Of newer ones, the first to need Node 22.
const GITLAB_CI_LOCAL = '4.62.0';
const PYTHON_PACKAGES = ['pre-commit==4.7.0', 'kubernetes-validate==1.37.0'];

/** @typedef {{ skipped: string }} Skipped why it cannot be had */

/**
 * `gitlab-ci-local` and the `rsync` with which it keeps artefacts, in a cache that outlives the run.
 *
 * @param {string} cache
 * @returns {Promise<{ program: string, folder: string } | Skipped>} the folder goes into PATH
 */
export async function findGitlab(cache) {
  const folder = join(cache, `gitlab-ci-local-${GITLAB_CI_LOCAL}`);
  const program = join(folder, 'node_modules/.bin/gitlab-ci-local');
  try {
    mkdirSync(folder, { recursive: true });
    if (!existsSync(program)) {
      const wanted = `gitlab-ci-local@${GITLAB_CI_LOCAL}`;
      await must('npm', ['install', '--silent', '--prefix', folder, wanted], hostEnvironment(), folder);
    }
  } catch (error) {
    return { skipped: text(error) };
  }
  const bin = join(folder, 'bin');
  if (existsSync(join(bin, 'rsync'))) return { program, folder: bin };
  const unpacked = join(folder, 'rsync');
  rmSync(unpacked, { recursive: true, force: true });
  const rsync = await findProgram('rsync', 'rsync', unpacked);
  if ('skipped' in rsync) return rsync;
  mkdirSync(bin, { recursive: true });
  const libraries = Object.entries(rsync.env).map(([name, value]) => `${name}='${value}' `);
  writeFileSync(join(bin, 'rsync'), `#!/bin/sh\n${libraries.join('')}exec '${rsync.command}' "$@"\n`, {
    mode: 0o755,
  });
  return { program, folder: bin };
}

/**
 * The programs in Python, in a virtual environment that outlives the run.
 *
 * @param {string} cache
 * @returns {Promise<{ folder: string } | Skipped>}
 */
export async function findPython(cache) {
  const environment = join(cache, `python-${PYTHON_PACKAGES.join('-')}`);
  const folder = join(environment, 'bin');
  const done = join(environment, 'installed');
  try {
    if (!existsSync(done)) {
      mkdirSync(dirname(environment), { recursive: true });
      await must('python3', ['-m', 'venv', environment], hostEnvironment(), cache);
      const args = ['-m', 'pip', 'install', '--quiet', ...PYTHON_PACKAGES];
      await must(join(folder, 'python'), args, hostEnvironment(), cache);
      writeFileSync(done, '');
    }
    return { folder };
  } catch (error) {
    return { skipped: text(error) };
  }
}

/**
 * A shell, by its name.
 *
 * @param {string} name
 * @returns {Promise<{ program: string } | Skipped>}
 */
export async function findShell(name) {
  const args = ['-c', ':'];
  const found = await run(name, args, { env: hostEnvironment(), cwd: '/' }).catch(() => null);
  return found?.exitCode === 0 ? { program: name } : { skipped: `there is no ${name} on this machine` };
}

/**
 * What a container's security context promises, for a process of this machine: another user, no capabilities, and a file
 * system that cannot be written but for `/tmp`.
 *
 * @returns {Promise<{ arguments: (volume: string, context: { runAsUser: number }) => string[] } | Skipped>} those of
 *   `unshare` that go before a command, with the folder that is to be at `/tmp`
 */
export async function findIsolation() {
  const mounts = 'mount --bind "$1" /tmp && mount -o remount,bind,ro / && cd /tmp && shift && exec "$@"';
  const before = (/** @type {string} */ volume, /** @type {{ runAsUser: number }} */ { runAsUser }) => [
    ...['--mount', '--propagation=private', 'sh', '-c', mounts, 'sh', volume],
    ...['setpriv', `--reuid=${runAsUser}`, `--regid=${runAsUser}`, '--clear-groups', '--no-new-privs'],
    ...['--inh-caps=-all', '--bounding-set=-all'],
  ];
  const trial = [...before('/tmp', { runAsUser: 1000 }), process.execPath, '--version'];
  const tried = await run('unshare', trial, { env: hostEnvironment(), cwd: '/' }).catch((error) => error);
  if (tried.exitCode === 0) return { arguments: before };
  const reason = tried.stderr?.trim() ?? text(tried);
  return { skipped: `the file system cannot be made read-only here (${reason})` };
}

/** @param {unknown} error */
const text = (error) => (error instanceof Error ? error.message : String(error));
