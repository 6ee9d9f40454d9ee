import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { python, pythonEnvironment } from '../conformance/python-environments.mjs';

/** @import { Machine } from './machine.mjs' */

/**
 * A process to be measured.
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {Record<string, string>} env
 * @property {number} exitCode what it must end with, lest a failure be taken for speed
 *
 * Where the questions go, and which.
 *
 * @typedef {object} Work
 * @property {string} node the program
 * @property {string} endpoint
 * @property {string} token
 * @property {string} authority the file with the certificate authority to trust
 * @property {string[]} repos
 * @property {string} reposFile
 * @property {string} floor the bundled floor
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('contenders', import.meta.url));
const MAIN = join(root, 'dist', 'index.js');
const POST = join(root, 'dist', 'post', 'index.js');
const COMMAND = join(root, 'dist', 'cli', 'index.js');

/**
 * The contender with the action of another folder; nothing where the action has no part in it.
 *
 * @param {Contender} contender
 * @param {string} folder which has a `dist/`
 * @param {string} label
 * @returns {Contender[]}
 */
export function withActionOf(contender, folder, label) {
  const args = contender.args.map((arg) =>
    [MAIN, POST, COMMAND].includes(arg) ? join(folder, relative(root, arg)) : arg,
  );
  const isSame = args.every((arg, index) => arg === contender.args[index]);
  return isSame ? [] : [{ ...contender, name: `${contender.name}, ${label}`, args }];
}

/** As many as the action has: otherwise it would be the number that is measured. */
export const CONNECTIONS = 51;

/** @param {string} node @returns {Contender} */
export const emptyScript = (node) => ({
  name: 'node -e 0',
  command: node,
  args: ['-e', '0'],
  env: {},
  exitCode: 0,
});

/** @param {string} node @returns {Contender} */
export const toolkitAlone = (node) => ({
  ...emptyScript(node),
  name: 'import @actions/core, unbundled',
  args: [
    '--input-type=module',
    '-e',
    `await import(${JSON.stringify(import.meta.resolve('@actions/core'))})`,
  ],
});

/** @param {string} node @param {Machine} machine @returns {Contender} */
export const malformedToken = (node, { env }) => ({
  name: 'malformed token',
  command: node,
  args: [MAIN],
  env: { ...env, HF_TOKEN: '"hf_with_quotes"', INPUT_REPOS: 'acme/model' },
  exitCode: 1,
});

/**
 * Without a checkout to look at: what there is to compare with actions that look at nothing.
 *
 * @param {string} node @param {Machine} machine @returns {Contender}
 */
export const malformedTokenAlone = (node, machine) => {
  const one = malformedToken(node, machine);
  const { GITHUB_WORKSPACE: _, GITHUB_WORKFLOW_REF: __, ...env } = one.env;
  return { ...one, name: 'malformed token, nothing checked out', env };
};

/** @param {string} node @param {Machine} machine @returns {Contender} */
export const invalidInput = (node, machine) => ({
  ...malformedToken(node, machine),
  name: 'input that cannot be used',
  env: { ...machine.env, INPUT_REPOS: 'acme/model', INPUT_OPERATION: 'admire' },
});

/** @param {string} node @param {Machine} machine @returns {Contender} */
export const idlePost = (node, { env }) => ({
  name: 'post step with nothing to do',
  command: node,
  args: [POST],
  env,
  exitCode: 0,
});

/** Node goes by this file instead of its own list, so that nothing else has to be told of the test's authority. */
const TRUST = '--use-openssl-ca';

/** @param {Work} work @param {Machine} machine */
function variables({ endpoint, token, authority, reposFile }, { env }) {
  return {
    ...env,
    HF_TOKEN: token,
    SSL_CERT_FILE: authority,
    BENCH_ENDPOINT: endpoint,
    BENCH_REPOS: reposFile,
    BENCH_CONNECTIONS: String(CONNECTIONS),
  };
}

/** @param {Work} work @param {Machine} machine @returns {Contender} */
export const floor = (work, machine) => ({
  name: 'bare undici script',
  command: work.node,
  args: [TRUST, work.floor],
  env: variables(work, machine),
  exitCode: 0,
});

/** @param {Work} work @param {Machine} machine @returns {Contender} */
export const http2Floor = (work, machine) => {
  const one = floor(work, machine);
  return { ...one, name: 'bare undici script, HTTP/2', env: { ...one.env, BENCH_VARIANT: 'http2' } };
};

/** @param {Work} work @param {Machine} machine @returns {Contender} */
export const action = (work, machine) => ({
  name: 'hf-auth-check',
  command: work.node,
  args: [TRUST, MAIN],
  env: { ...variables(work, machine), INPUT_ENDPOINT: work.endpoint, INPUT_REPOS: work.repos.join('\n') },
  exitCode: 0,
});

/**
 * The command, which starts the action as a process of its own.
 *
 * @param {Work} work @param {Machine} machine @returns {Contender}
 */
export const command = (work, machine) => ({
  name: `hf-auth-check in a terminal, ${work.repos.length === 0 ? 'the token alone' : 'with a repo'}`,
  command: work.node,
  args: [COMMAND, '--endpoint', work.endpoint, ...work.repos],
  env: { ...variables(work, machine), NODE_OPTIONS: TRUST },
  exitCode: 0,
});

/**
 * The command of the newest Python client that says whose token it is, if it can be had.
 *
 * @returns {Promise<((work: Work, machine: Machine) => Contender) | null>}
 */
export async function pythonCommand() {
  const client = await pythonClient();
  if (client === null) return null;
  return (work, machine) => {
    const one = client(work, machine);
    return {
      ...one,
      name: 'hf auth whoami',
      args: ['-m', 'huggingface_hub.cli.hf', 'auth', 'whoami'],
      env: { ...one.env, HF_ENDPOINT: work.endpoint },
    };
  };
}

/** @param {Work} work @param {Machine} machine @returns {Contender} */
export const javascriptClient = (work, machine) => ({
  name: '@huggingface/hub in Node',
  command: work.node,
  args: [TRUST, join(here, 'hub.mjs')],
  env: variables(work, machine),
  exitCode: 0,
});

/**
 * The Python client of the newest line, if it can be had.
 *
 * @returns {Promise<((work: Work, machine: Machine) => Contender) | null>}
 */
export async function pythonClient() {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'hf-auth-check-conformance');
  const found = await pythonEnvironment('py1', cache, false);
  if ('reason' in found) return null;
  return (work, machine) => ({
    name: `huggingface_hub ${found.version} in Python`,
    command: python(found.folder),
    args: [join(here, 'hub.py')],
    env: { ...variables(work, machine), REQUESTS_CA_BUNDLE: work.authority },
    exitCode: 0,
  });
}

/** @param {Work} work @param {Machine} machine @returns {Contender} */
export const curlLoop = (work, machine) => ({
  name: 'curl in a shell loop',
  command: '/bin/sh',
  args: [join(here, 'curl.sh')],
  env: { ...variables(work, machine), CURL_CA_BUNDLE: work.authority },
  exitCode: 0,
});

export const hasCurl = () =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, 'curl')));
