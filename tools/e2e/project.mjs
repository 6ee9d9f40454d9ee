import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { emptyMachine, run } from '../conformance/child.mjs';

/** @import { E2eRun } from './runs.mjs' */

/** What the workflows run besides the check. */
const PROGRAMS = ['docker', 'hf', 'pip', 'pytest', 'python'];

/**
 * @typedef {object} Seen how a stand-in was run
 * @property {string} job
 * @property {string} program
 * @property {string[]} args
 * @property {string | null} token `HF_TOKEN`
 * @property {string | null} resource `HF_OIDC_RESOURCE`
 * @property {string | null} netrc text of `~/.netrc` at that time
 *
 * @typedef {object} Project
 * @property {string} folder a git repository, with its workflows
 * @property {string} action a copy of this action
 * @property {string} workflow name of the file to start
 * @property {string} home
 * @property {Record<string, string>} env of the engine, and so of the steps
 * @property {string[]} foreign actions of others that the workflows use, but for the checkout, which act does itself
 * @property {string[]} changes what is not as it stands in the workflow files
 * @property {() => Seen[]} seen the stand-ins that were run, in order
 * @property {() => void} remove
 */

/**
 * A machine for one run: a repository with copies of the workflows, a home, and a PATH that begins with stand-ins.
 *
 * @param {Pick<E2eRun, 'workflows' | 'fileName' | 'without' | 'files'>} run
 * @param {string} endpoint of the emulated Hub
 * @param {Record<string, string>} homeFiles
 * @returns {Promise<Project>}
 */
export async function makeProject({ workflows, fileName, without, files = {} }, endpoint, homeFiles) {
  const root = mkdtempSync(join(tmpdir(), 'hf-auth-check-e2e-'));
  const at = (/** @type {string[]} */ ...names) => join(root, ...names);
  for (const name of ['home', 'bin', 'project/.github/workflows']) mkdirSync(at(name), { recursive: true });
  for (const [name, text] of Object.entries(homeFiles)) {
    mkdirSync(dirname(at('home', name)), { recursive: true });
    writeFileSync(at('home', name), text, { mode: 0o600 });
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(at('project', name)), { recursive: true });
    writeFileSync(at('project', name), text);
  }
  for (const name of PROGRAMS) {
    copyFileSync('tools/e2e/stand-ins/program.mjs', at('bin', name));
    chmodSync(at('bin', name), 0o755);
  }
  // The engine copies the action for every step; of this folder, that would be all that is installed in it, too.
  for (const name of ['action.yml', 'node24', 'dist']) cpSync(name, at('action', name), { recursive: true });
  const changes = new Set();
  const foreign = new Set();
  const names = workflows.map((path, index) => (index === 0 && fileName) || basename(path));
  for (const [index, path] of workflows.entries()) {
    const original = readFileSync(path, 'utf8');
    const adapted = adapt(
      index === 0 && without !== undefined ? original.replaceAll(without, '') : original,
      endpoint,
    );
    writeFileSync(at('project/.github/workflows', names[index] ?? ''), adapted.text);
    for (const change of adapted.changes) changes.add(change);
    for (const [, use] of adapted.text.matchAll(/uses: (\S+@[0-9a-f]{40})/g)) foreign.add(use);
  }
  writeFileSync(at('record'), '');

  const path = [at('bin'), dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
  const env = emptyMachine(at('home'), { PATH: path, E2E_RECORD: at('record') });
  const folder = at('project');
  const identity = ['-c', 'user.name=octo-dev', '-c', 'user.email=octo-dev@example.org'];
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['remote', 'add', 'origin', 'https://github.com/acme/app.git'],
    ['add', '--all'],
    [...identity, 'commit', '--quiet', '--message=Workflows'],
  ]) {
    const { exitCode, stderr } = await run('git', args, { env, cwd: folder });
    if (exitCode !== 0) throw new Error(`git ${args.join(' ')} failed: ${stderr}`);
  }

  return {
    folder,
    action: at('action'),
    workflow: names[0] ?? '',
    home: at('home'),
    env,
    foreign: [...foreign].filter((use) => !use.startsWith('actions/checkout@')),
    changes: [...changes],
    seen: () =>
      readFileSync(at('record'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/**
 * The text of a workflow as it can be run here: at the emulated Hub, without containers, and with the workflow of the
 * organisation beside it.
 *
 * @param {string} original
 * @param {string} endpoint
 * @returns {{ text: string, changes: string[] }} the text, and what was changed in words
 */
function adapt(original, endpoint) {
  const atEmulator = withEndpoint(original.replaceAll('https://hub.example.com', endpoint), endpoint);
  const onHost = atEmulator.replace(/^ *container:\n *image: .*\n/gm, '');
  const text = onHost.replace(/uses: acme\/workflows\/(\.github\/workflows\/\S+)@v1/g, 'uses: ./$1');
  return {
    text,
    changes: [
      ...(atEmulator === original ? [] : ["the endpoint is the emulator's"]),
      ...(onHost === atEmulator ? [] : ['the job is on the host, not in its container']),
      ...(text === onHost ? [] : ['the called workflow is a local file']),
    ],
  };
}

/**
 * A workflow in which every step with this action has the input `endpoint`.
 *
 * @param {string} text
 * @param {string} endpoint
 */
function withEndpoint(text, endpoint) {
  const steps = /^( *)(?:- )?uses: org\/hf-auth-check\S*\n *with:\n((?: {10,}.*\n)+)/gm;
  return text.replace(steps, (step, _indent, /** @type {string} */ inputs) =>
    /^ *endpoint: /m.test(inputs) ? step : `${step}          endpoint: ${endpoint}\n`,
  );
}
