import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { run } from '../conformance/child.mjs';
import { AUTHORITY, must } from './machine.mjs';
import { findGitlab, findIsolation, findPython, findShell } from './programs.mjs';

/**
 * @import { Machine } from './machine.mjs'
 * @import { Skipped } from './programs.mjs'
 * @import { RecipeRun } from './runs.mjs'
 *
 * @typedef {object} Engine
 * @property {string} name of the program that executes the recipe
 * @property {string[]} tools folders to go before the others in PATH
 * @property {(run: RecipeRun) => Record<string, string>} files of the project
 * @property {(machine: Machine, job: Job) => Promise<Ended>} play
 *
 * @typedef {object} Job
 * @property {RecipeRun} run
 * @property {Record<string, string>} secrets what the CI keeps; empty if it gives this job none
 *
 * @typedef {object} Ended
 * @property {boolean} succeeded
 * @property {string} log
 * @property {string} report path of the kept report
 * @property {string[]} followed what happened after the check
 */

const REPORT = 'hf-auth-check.json';

/**
 * GitLab's pipeline, by `gitlab-ci-local` without images.
 *
 * @param {string} cache
 * @returns {Promise<Engine | Skipped>}
 */
export async function gitlab(cache) {
  const found = await findGitlab(cache);
  if ('skipped' in found) return found;
  return {
    name: 'gitlab-ci-local, without images',
    tools: [found.folder],
    files: ({ recipe }) => ({ '.gitlab-ci.yml': readFileSync(recipe, 'utf8') }),
    play: async (machine, { run: { variables = {} }, secrets }) => {
      const branch = 'CI_PIPELINE_SOURCE' in variables ? ['--unset-variable', 'CI_COMMIT_BRANCH'] : [];
      const given = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
      // It is looked for from the project on.
      const file = '../home/secrets.yml';
      writeFileSync(join(machine.project, file), JSON.stringify(secrets), { mode: 0o600 });
      const remote = ['remote', 'add', 'origin', 'https://gitlab.example.com/acme/app.git'];
      await must('git', remote, machine.env, machine.project);
      const shell = ['--force-shell-executor', '--no-color', '--variables-file', file];
      const ended = await run(found.program, [...shell, ...branch, ...given], {
        env: { ...machine.env, CI: 'true', GITLAB_CI: 'true' },
        cwd: machine.project,
      });
      return {
        succeeded: ended.exitCode === 0,
        log: ended.stdout + ended.stderr,
        report: join(machine.project, '.gitlab-ci-local/artifacts/hub-access', REPORT),
        followed: machine.programs(),
      };
    },
  };
}

/**
 * Commands one after the other, each by a shell of its own, as Jenkins and Buildkite run them.
 *
 * @param {string} shell
 * @param {(recipe: string) => string[]} commandsOf the text of a recipe
 * @returns {Promise<Engine | Skipped>}
 */
export async function commands(shell, commandsOf) {
  const found = await findShell(shell);
  if ('skipped' in found) return found;
  return {
    name: shell,
    tools: [],
    files: () => ({ 'ci/shell-step.sh': readFileSync('examples/elsewhere/shell-step.sh', 'utf8') }),
    play: async (machine, { run: { recipe }, secrets }) => {
      const env = { ...machine.env, ...secrets, CI: 'true' };
      const log = [];
      let succeeded = true;
      for (const command of commandsOf(readFileSync(recipe, 'utf8'))) {
        const ended = await run(shell, ['-e', '-c', command], { env, cwd: machine.project });
        log.push(ended.stdout, ended.stderr);
        succeeded = ended.exitCode === 0;
        if (!succeeded) break;
      }
      return {
        succeeded,
        log: log.join(''),
        report: join(machine.project, REPORT),
        followed: machine.programs(),
      };
    },
  };
}

/** @param {string} jenkinsfile */
export const jenkinsCommands = (jenkinsfile) =>
  Array.from(jenkinsfile.matchAll(/^ *sh '(.+)'$/gm), ([, command = '']) => command);

/** @param {string} pipeline */
export const buildkiteCommands = (pipeline) =>
  parse(pipeline).steps.map((/** @type {{ command: string }} */ { command }) => command);

/**
 * A Pod of a Deployment: its init containers one after the other, then its containers; not again after a failure.
 *
 * @param {string} cache
 * @returns {Promise<Engine | Skipped>}
 */
export async function kubernetes(cache) {
  const python = await findPython(cache);
  if ('skipped' in python) return python;
  const isolated = await findIsolation();
  if ('skipped' in isolated) return isolated;
  return {
    name: 'its shell in a read-only file system, after kubernetes-validate',
    tools: [],
    files: () => ({}),
    play: async (machine, { run: { recipe }, secrets }) => {
      const validate = join(python.folder, 'kubernetes-validate');
      const report = join(machine.volume, REPORT);
      const valid = await run(validate, ['--strict', recipe], { env: machine.env, cwd: process.cwd() });
      if (valid.exitCode !== 0) {
        return { succeeded: false, log: valid.stdout + valid.stderr, report, followed: [] };
      }
      const { initContainers, containers } = parse(readFileSync(recipe, 'utf8')).spec.template.spec;
      const log = [];
      let succeeded = true;
      for (const { command, args, env, securityContext } of initContainers) {
        const own = env.map((/** @type {EnvVar} */ { name, value, valueFrom }) => [
          name,
          value ?? secrets[valueFrom?.secretKeyRef.key ?? ''],
        ]);
        // What is in the image; npm's cache is where the recipe puts it.
        const { HOME: _, E2E_RECORD: __, npm_config_cache: ___, ...given } = machine.env;
        const authority = { NODE_EXTRA_CA_CERTS: join('/tmp', AUTHORITY) };
        const ended = await run(
          'unshare',
          [...isolated.arguments(machine.volume, securityContext), ...command, ...args],
          {
            env: { ...given, ...authority, KUBERNETES_SERVICE_HOST: '10.96.0.1', ...Object.fromEntries(own) },
            cwd: '/',
          },
        );
        log.push(ended.stdout, ended.stderr);
        succeeded = ended.exitCode === 0;
        if (!succeeded) break;
      }
      if (succeeded) {
        for (const { name, args } of containers) await must(name, args, machine.env, machine.project);
      }
      return { succeeded, log: log.join(''), report, followed: machine.programs() };
    },
  };
}

/**
 * @typedef {object} EnvVar
 * @property {string} name
 * @property {string} [value]
 * @property {{ secretKeyRef: { key: string } }} [valueFrom]
 */

/**
 * A `git push` with pre-commit's hook, by somebody who has logged in.
 *
 * @param {string} cache
 * @param {string} source git repository of this checkout
 * @returns {Promise<Engine | Skipped>}
 */
export async function preCommit(cache, source) {
  const python = await findPython(cache);
  if ('skipped' in python) return python;
  return {
    name: 'pre-commit and git push',
    tools: [python.folder],
    files: ({ recipe }) => ({ '.pre-commit-config.yaml': readFileSync(recipe, 'utf8') }),
    play: async (machine, { secrets }) => {
      const git = (/** @type {string[]} */ ...args) => must('git', args, machine.env, machine.project);
      const remote = join(machine.root, 'remote.git');
      await git('init', '--quiet', '--bare', remote);
      await git('remote', 'add', 'origin', remote);
      await git('config', '--global', `url.${source}.insteadOf`, 'https://github.com/org/hf-auth-check');
      const login = join(machine.home, '.cache/huggingface');
      mkdirSync(login, { recursive: true });
      for (const token of Object.values(secrets)) writeFileSync(join(login, 'token'), token, { mode: 0o600 });
      await must('pre-commit', ['install', '--hook-type', 'pre-push'], machine.env, machine.project);
      const ended = await run('git', ['push', 'origin', 'main'], { env: machine.env, cwd: machine.project });
      const pushed = await git('ls-remote', '--heads', 'origin');
      return {
        succeeded: ended.exitCode === 0,
        log: ended.stdout + ended.stderr,
        report: join(machine.project, '.git', REPORT),
        followed: Array.from(pushed.matchAll(/refs\/heads\/(.+)/g), ([, branch]) => `pushed ${branch}`),
      };
    },
  };
}
