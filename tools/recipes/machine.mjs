import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { emptyMachine, run } from '../conformance/child.mjs';

/** What the recipes run after the check. */
const PROGRAMS = ['pip', 'python', 'vllm'];

/** In the volume, where containers see it too. */
export const AUTHORITY = 'authority.pem';

/**
 * @typedef {object} Machine
 * @property {string} root its folder, with those below in it
 * @property {string} home
 * @property {string} project a git repository
 * @property {string} volume that anybody may write
 * @property {Record<string, string>} env without a token
 * @property {() => string[]} programs that were run after the check, in their order
 * @property {() => void} remove
 */

/**
 * A machine for one run, with stand-ins for the programs that a check is to save.
 *
 * @param {Record<string, string>} files of the project
 * @param {Record<string, string>} network variables
 * @param {string} authority certificate of the one to trust
 * @param {string[]} tools folders to go before the others in PATH
 * @returns {Promise<Machine>}
 */
export async function makeMachine(files, network, authority, tools) {
  const root = mkdtempSync(join(tmpdir(), 'hf-auth-check-recipe-'));
  const at = (/** @type {string[]} */ ...names) => join(root, ...names);
  for (const name of ['home', 'bin', 'project', 'volume']) mkdirSync(at(name));
  chmodSync(at('volume'), 0o777);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(at('project', name)), { recursive: true });
    writeFileSync(at('project', name), text, { mode: name.endsWith('.sh') ? 0o755 : 0o644 });
  }
  for (const name of PROGRAMS) {
    copyFileSync('tools/e2e/stand-ins/program.mjs', at('bin', name));
    chmodSync(at('bin', name), 0o755);
  }
  writeFileSync(at('record'), '');
  writeFileSync(at('volume', AUTHORITY), authority);
  const path = [at('bin'), ...tools, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
  const env = emptyMachine(at('home'), {
    ...network,
    PATH: path,
    E2E_RECORD: at('record'),
    NODE_EXTRA_CA_CERTS: at('volume', AUTHORITY),
    npm_config_update_notifier: 'false',
  });
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['config', 'user.name', 'octo-dev'],
    ['config', 'user.email', 'octo-dev@example.org'],
    ['add', '--all'],
    ['commit', '--quiet', '--allow-empty', '--message=Recipe'],
  ]) {
    await must('git', args, env, at('project'));
  }
  return {
    root,
    home: at('home'),
    project: at('project'),
    volume: at('volume'),
    env,
    programs: () =>
      readFileSync(at('record'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
        .map(({ program, args }) => [program, ...args].join(' ')),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/**
 * Runs what has to succeed.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {string} cwd
 * @returns {Promise<string>} what it printed
 */
export async function must(command, args, env, cwd) {
  const { exitCode, stdout, stderr } = await run(command, args, { env, cwd, timeoutMs: 300_000 });
  if (exitCode === 0) return stdout;
  const [reason] = (stderr.trim() || stdout.trim()).split('\n').slice(-1);
  throw new Error(`${[command, ...args.slice(0, 3)].join(' ')} failed: ${reason}`);
}

/** Where packages come from, and by which certificates that is trusted, is this machine's own affair. */
export const hostEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
